"""A protection in ordinary words hides nothing, and is told; where a field does it already nothing is said."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

NETWERK = "personen:\n  riet: {kring: hart}\n  kees: {kring: hart}\n"


def _gezegd(map_: Path, capsys: pytest.CaptureFixture[str], **bestanden: str) -> str:
    (map_ / "traject.yaml").write_text("naam: x\nhoofdpersonen: [riet]\n", encoding="utf-8")
    for naam, tekst in ({"netwerk": NETWERK} | bestanden).items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    uitvoeren(["valideer", "-C", str(map_)])
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("bestand", "tekst", "tip"),
    [
        ("vragen", "vragen:\n  v1: {van: riet, vraag: 'Met wie eet ik, niet voor Kees'}\n", "niet_voor: [kees]"),
        ("plan", "afspraken:\n  a1: {woorden: Ik bel. Kees mag dit niet weten, wie: riet}\n", "niet_voor: [kees]"),
        (
            "verhaal",
            "perspectieven:\n  - {van: riet, mag_gelezen_door: iedereen, woorden: Ik wil niet. Niet voor Kees}\n",
            "mag_gelezen_door",
        ),
        ("gebeurtenissen", "gebeurtenissen:\n  - {wat: 'brand, niet voor Kees', wanneer: 2019}\n", "zichtbaar"),
        ("beraad", "plek: thuis, niet voor Kees\n", "apart/"),
    ],
)
def test_niet_voor_iemand_in_gewone_woorden_bleef_stil(
    bestand: str, tekst: str, tip: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uit = _gezegd(tmp_path, capsys, **{bestand: tekst})
    assert "A011 (let op)" in uit
    assert tip in uit.partition("A011")[2]


@pytest.mark.parametrize(
    ("bestand", "tekst"),
    [
        ("vragen", "vragen:\n  v1: {van: riet, niet_voor: [kees], vraag: 'Met wie eet ik, niet voor Kees'}\n"),
        ("verhaal", "perspectieven:\n  - {van: riet, woorden: Ik wil niet. Niet voor Kees}\n"),
        ("plan", "afspraken:\n  a1: {woorden: 'Ik doe het niet voor niets, niet voor 2 uur', wie: riet}\n"),
    ],
)
def test_wat_al_dicht_is_of_niemand_noemt_krijgt_geen_woord(
    bestand: str, tekst: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "A011" not in _gezegd(tmp_path, capsys, **{bestand: tekst})
