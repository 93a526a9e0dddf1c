"""More processes give what one gives, whatever becomes of one of them."""

import os
import sys
from pathlib import Path

import pytest

from sonestra_cli.omgeving.werkers import VOORUIT, verdeel


def dubbel(getal: int) -> int:
    return getal * 2


def valt_om(getal: int) -> int:
    if getal in (3, 4, 40):
        os._exit(9)
    return getal


def roept(getal: int) -> int:
    if getal == 5:
        raise KeyboardInterrupt
    return getal


def schrijft_op(pad: Path) -> Path:
    pad.write_text("x", encoding="utf-8")
    return pad


@pytest.mark.parametrize("werkers", [1, 2, 5])
def test_de_volgorde_is_die_van_de_stukken(werkers: int) -> None:
    stukken = range(3 * VOORUIT)
    assert [een.uitkomst for een in verdeel(dubbel, stukken, werkers)] == [2 * getal for getal in stukken]


def test_een_werker_die_omvalt_neemt_alleen_zijn_eigen_stuk_mee() -> None:
    assert [een.uitkomst for een in verdeel(valt_om, range(50), 2)] == [
        None if getal in (3, 4, 40) else getal for getal in range(50)
    ]


@pytest.mark.usefixtures("zonder_vork")
def test_op_mac_en_windows_begint_een_werker_opnieuw_en_is_de_uitkomst_dezelfde() -> None:
    assert [een.uitkomst for een in verdeel(valt_om, range(9), 2)] == [
        None if getal in (3, 4) else getal for getal in range(9)
    ]


def test_een_werker_zegt_niets_op_het_scherm(capfd: pytest.CaptureFixture[str]) -> None:
    assert [een.uitkomst for een in verdeel(roept, range(9), 2)] == [0, 1, 2, 3, 4, None, 6, 7, 8]
    assert capfd.readouterr() == ("", "")


def test_wie_ophoudt_met_kijken_laat_niets_achter(tmp_path: Path) -> None:
    stukken = [tmp_path / str(nummer) for nummer in range(10 * VOORUIT)]
    loop = verdeel(schrijft_op, stukken, 2)
    assert next(iter(loop)).uitkomst == stukken[0]
    loop.close()  # type: ignore[attr-defined]  # it is a generator
    gedaan = sum(1 for _ in tmp_path.iterdir())
    assert gedaan <= VOORUIT + 1
    assert sum(1 for _ in tmp_path.iterdir()) == gedaan


def test_zonder_stukken_is_er_niets() -> None:
    assert list(verdeel(dubbel, [], 2)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every process begins anew, and makes it ready itself")
def test_wat_allen_nodig_hebben_wordt_een_keer_klaargezet_en_is_er_bij_ieder() -> None:
    klaar: list[int] = []

    def zet_klaar() -> None:
        klaar.append(os.getpid())

    def wie(_: int) -> list[int]:
        return klaar

    uit = [een.uitkomst for een in verdeel(wie, range(20), 2, eerst=zet_klaar)]
    assert uit == [[os.getpid()]] * 20
