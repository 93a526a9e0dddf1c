"""A key is renamed wherever it is named, and only there."""

from pathlib import Path

import pytest

from sonestra_cli.bewerken.hernoemen import hernoem_in
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.domein.veld import VERWIJST
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from tests.bewerken.bestanden import VOORBEELDEN

NETWERK = """\
gemaakt_door: [kim, bo]
personen:
  # kim belt zelf
  kim:     {naam: kim, sterk_in: [kim], kijk_van: {bo: hart}}   # kim
  bo:      {bij: kim, professional: {gevraagd_door: kim}, zichtbaar: [kim, iedereen]}
gezinnen:
  - {partners: [kim, bo], kinderen: [sem, {wie: Kim, tweeling: kim}, {wie: mia, tweeling: [kim]}]}
"""
DAARNA = """\
gemaakt_door: [kimberly, bo]
personen:
  # kim belt zelf
  kimberly: {naam: kim, sterk_in: [kim], kijk_van: {bo: hart}}   # kim
  bo:      {bij: kimberly, professional: {gevraagd_door: kimberly}, zichtbaar: [kimberly, iedereen]}
gezinnen:
  - {partners: [kimberly, bo], kinderen: [sem, {wie: kimberly, tweeling: kimberly}, {wie: mia, tweeling: [kimberly]}]}
"""


def test_overal_waar_de_sleutel_staat_en_niet_in_woorden() -> None:
    assert hernoem_in("netwerk", NETWERK, "mens", "kim", "kimberly") == DAARNA


@pytest.mark.parametrize(
    ("bestand", "tekst", "soort", "oud", "verwacht"),
    [
        ("plan", "afspraken:\n  a1: {woorden: a1, vraag: v1}\naanbod: [{wat: x, bij: a1}]\n", "afspraak", "a1",
         "afspraken:\n  nieuw: {woorden: a1, vraag: v1}\naanbod: [{wat: x, bij: nieuw}]\n"),
        ("plan", "afspraken:\n  a1: {woorden: v1, vraag: [v1, v2]}\n", "vraag", "v1",
         "afspraken:\n  a1: {woorden: v1, vraag: [nieuw, v2]}\n"),
        ("actieteam/2026-05-07", "anders:\n  a1: {wie: [a1]}\nklaar: a1\n", "afspraak", "a1",
         "anders:\n  nieuw: {wie: [a1]}\nklaar: nieuw\n"),
        ("plan", "piketpaaltjes_bekeken: [{paaltje: p1, door: p1}]\n", "paaltje", "p1",
         "piketpaaltjes_bekeken: [{paaltje: nieuw, door: p1}]\n"),
        ("beraad", "gasten:\r\n  kim: {komt: ja, steunfiguur: kim}\r\nrollen: {tijd: kim}\r\n", "mens", "kim",
         "gasten:\r\n  nieuw: {komt: ja, steunfiguur: nieuw}\r\nrollen: {tijd: nieuw}\r\n"),
        ("apart/bo", "niet_bespreken:\n  - van: kim\n    woorden: kim\n", "mens", "kim",
         "niet_bespreken:\n  - van: nieuw\n    woorden: kim\n"),
        ("onbekend", "kim: kim\n", "mens", "kim", "kim: kim\n"),
    ],
)  # fmt: skip
def test_elke_soort_sleutel(bestand: str, tekst: str, soort: str, oud: str, verwacht: str) -> None:
    assert hernoem_in(bestand, tekst, soort, oud, "nieuw") == verwacht


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=str)
def test_heen_en_terug_is_hetzelfde_bestand(pad: object) -> None:

    bestand = Path(str(pad))
    tekst = bestand.read_text(encoding="utf-8")
    naam = (
        bestand.stem if bestand.parent.name not in ("apart", "actieteam") else f"{bestand.parent.name}/{bestand.stem}"
    )
    sleutels = {(v.soort, v.naam) for v in verwijzingen(naam, knopen_van(tekst)) if v.naam != "iedereen"}
    assert {soort for soort, _ in sleutels} <= set(VERWIJST.values())
    for soort, sleutel in sorted(sleutels)[:12]:
        ander = "z" * len(sleutel)
        heen = hernoem_in(naam, tekst, soort, sleutel, ander)
        assert heen != tekst
        assert hernoem_in(naam, heen, soort, ander, sleutel) == tekst
