"""Reading again in memory what would stand there."""

from pathlib import Path

from sonestra_cli.lezen.herlezen import herlees
from sonestra_cli.lezen.traject import lees_traject

TEKSTEN = {
    "traject": "naam: Het plan\nhoofdpersonen: [bo]\n",
    "netwerk": "personen: {bo: {kring: hart, leeftijd: 3}}\n",
    "actieteam/2026-06-06": "waren_er: [bo]\n",
}


def schrijf(map_: Path, teksten: dict[str, str]) -> Path:
    for naam, tekst in teksten.items():
        pad = map_ / f"{naam}.yaml"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    return map_


def test_herlezen_geeft_wat_lezen_zou_geven(tmp_path: Path) -> None:
    anders = {
        "netwerk": "personen: {bo: {kring: hart, wei: oma}}\n",
        "beraad": "gasten: {bo: {komt: ja}}\n",
        "actieteam/2026-06-06": "waren_er: [bo, 'x y']\n",
        "actieteam/2026-05-05": "waren_er: [bo]\n",
    }
    oud = lees_traject(schrijf(tmp_path, TEKSTEN))
    nieuw = herlees(oud, anders)
    echt = lees_traject(schrijf(tmp_path, anders))
    assert nieuw.traject == echt.traject
    assert nieuw.meldingen == echt.meldingen
    assert nieuw.wegen == echt.wegen


def test_wat_niet_te_lezen_is_laat_een_gat_en_geen_oude_tekst(tmp_path: Path) -> None:
    nieuw = herlees(lees_traject(schrijf(tmp_path, TEKSTEN)), {"netwerk": "personen: {bo: {\n"})
    assert nieuw.onleesbaar == ("netwerk",)
    assert not nieuw.traject.netwerk.personen
