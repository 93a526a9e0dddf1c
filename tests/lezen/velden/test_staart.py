"""A comma or a quotation mark that came along behind a text."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, gevolgd, lees, zwaar

BUURMAN = "  jan-buurman:\n    naam: {}\n    wie: {}\n    kring: bekend\n    groep: buurt\n"


def netwerk(naam: str, wie: str) -> str:
    return NETWERK.partition("  jan-buurman")[0] + BUURMAN.format(naam, wie)


@pytest.mark.parametrize(
    ("naam", "wie"),
    [
        ('Jan"', "buurman"),
        ("Jan”", "buurman"),
        ("“Jan”", "„buurman”"),
        ("‘Jan’", "buurman"),
        ("Jan,", "buurman;"),
        ("Jan, ", "buurman,"),
    ],
)
def test_een_teken_dat_meekwam_gaat_weg(tmp_path: Path, naam: str, wie: str) -> None:
    assert gevolgd(tmp_path, netwerk=netwerk(naam, wie))["netwerk"].split() == netwerk("Jan", "buurman").split()


@pytest.mark.parametrize(
    "naam", ['Jan "de Bakker"', "“Jan” of “Sjan”", "oma Tess'", "Jan (ook wel “Sjannie”)", "'Jan,'"]
)
def test_wat_erbij_hoort_blijft_zonder_vraag(tmp_path: Path, naam: str) -> None:
    assert zwaar(lees(tmp_path, {"netwerk": netwerk(naam, "buurman")})[1]) == []


def test_iemands_eigen_woorden_worden_niet_nagekeken(tmp_path: Path) -> None:
    verhaal = (
        "kern:\n  van: noor\n  woorden: Ik wil thuis blijven,\ndromen:\n  - {van: bo, woorden: 'Hij zei: \"dag'}\n"
    )
    assert zwaar(lees(tmp_path, {"verhaal": verhaal})[1]) == []


def test_ronde_aanhalingstekens_om_eigen_woorden_kwamen_mee_op_papier(tmp_path: Path) -> None:
    kern = "kern:\n  van: bo\n  woorden: {}\n"
    assert gevolgd(tmp_path, verhaal=kern.format("“Dat ik erbij hoor.”"))["verhaal"] == kern.format(
        "Dat ik erbij hoor."
    )
