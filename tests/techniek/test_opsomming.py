import pytest

from sonestra_cli.techniek.opsomming import opsomming


@pytest.mark.parametrize(
    ("delen", "zin"),
    [((), ""), (("a",), "a"), (("a", "b"), "a en b"), (("a", "b", "c"), "a, b en c")],
)
def test_opsomming(delen: tuple[str, ...], zin: str) -> None:
    assert opsomming(delen) == zin


def test_een_ander_voegwoord() -> None:
    assert opsomming(["man", "vrouw", "anders"], "of") == "man, vrouw of anders"


def test_een_komma_in_een_naam_telt_niet_als_nog_iemand() -> None:
    assert opsomming(("Els", "Jan, buurman", "Jan, trainer")) == "Els; Jan, buurman en Jan, trainer"
