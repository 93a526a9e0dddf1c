"""Whatever a program saved it as, the same words come out."""

import pytest

from sonestra_cli.verstaan.lijst.codering import als_tekst

ZIN = "Zoë, vriendin – hart €5\n"


@pytest.mark.parametrize(
    "codering", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"]
)
def test_dezelfde_woorden_uit_elke_codering(codering: str) -> None:
    assert als_tekst(ZIN.encode(codering)) == ZIN


@pytest.mark.parametrize("ruw", [b"\xff\xfe\x00", b"\x00\x01\x02\x03" * 90, bytes(range(1, 32)) * 9])
def test_wat_geen_tekst_is_wordt_geen_namenlijst(ruw: bytes) -> None:
    assert als_tekst(ruw) is None
