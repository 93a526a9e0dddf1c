"""A tab among spaces is told at its own line, with as many spaces as the lines around it have."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.vondst import Vondst


def _vondst(naam: str, tekst: str) -> Vondst:
    vak = vak_van(naam)
    assert vak is not None
    (vondst,) = lees_tekst(vak, tekst)[1]
    return vondst


@pytest.mark.parametrize(
    "tekst",
    [
        "personen:\n  bo:\n    naam: Bo\n\tgeboren: 1983\n    kring: bekend\n",
        "personen:\n  bo:\n    naam: Bo\n\t    geboren: 1983\n    kring: bekend\n",
        "personen:\n  bo:\n\tgeboren: 1983\n    kring: bekend\n",
        "personen:\n  bo:\n    naam: Bo\n\tgeboren: 1983\n",
    ],
)
def test_een_tab_tussen_vier_spaties_vroeg_er_eerst_twee_en_daarna_weer_twee(tekst: str) -> None:
    vondst = _vondst("netwerk", tekst)
    assert vondst.bevinding.code == "B011"
    assert vondst.bevinding.tip == "haal de tab weg en typ vier spaties, zoals de regels eromheen"
    assert tekst[vondst.begin] == "\t"


def test_een_streep_voor_de_woorden_zonder_dubbele_punt_wees_naar_het_veld_erboven() -> None:
    vondst = _vondst("plan", "afspraken:\n  a1:\n    wie: bo\n    woorden | Bo koopt brood\n")
    assert vondst.bevinding.tip == "zet een dubbele punt in plaats van de streep"
    (voorstel,) = vondst.bevinding.voorstellen
    (knip,) = voorstel.wijzigingen
    assert getattr(knip, "tekst", "") == ": Bo koopt brood"
