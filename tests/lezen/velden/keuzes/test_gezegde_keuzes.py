"""Choices as people say them, in the fields of a file; what belongs in ``apart/`` is read in its own words only."""

from pathlib import Path
from typing import get_args

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Knip, Zet
from sonestra_cli.domein.keuzes import ALLEEN_APART, Band, Verbinding
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import lees_tekst, lees_traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from tests.lezen.velden.uit_een_bestand import lees, persoon


def _enige(bestand: str, tekst: str) -> Bevinding:
    (vondst,) = lees_tekst(VAST[bestand], tekst)[1]
    return vondst.bevinding


def _keuzes(bevinding: Bevinding) -> list[str]:
    return [w.tekst for een in bevinding.voorstellen for w in een.wijzigingen if isinstance(w, (Zet, Knip))]


def test_een_mens_in_gewone_woorden() -> None:
    gelezen, codes = persoon("geslacht: V, groep: werk of school, contact: 2x per week, band: ruzie, soort: Mens")
    assert codes == []
    assert (gelezen.geslacht, gelezen.groep, gelezen.band) == ("vrouw", "werk_of_school", "conflict")
    assert gelezen.contact.hoe_vaak == "paar_keer_per_week"


def test_contact_onbekend_is_hetzelfde_als_niets() -> None:
    gelezen, codes = persoon("band: weet niet, kring: hart")
    assert (gelezen.band, codes, gelezen.ongelezen) == (None, [], ())


def test_samen_kan_meer_betekenen_en_beide_worden_genoemd() -> None:
    bevinding = _enige("netwerk", "gezinnen: [{partners: [a, b], verbinding: samen}]")
    assert _keuzes(bevinding) == ["samenwonend", "relatie"]


def test_gescheiden_is_geen_verbinding_maar_wel_te_schrijven() -> None:
    bevinding = _enige("netwerk", "gezinnen: [{partners: [a, b], verbinding: gescheiden}]")
    assert _keuzes(bevinding) == ["verbinding: gehuwd, gescheiden: ja"]
    ook = _enige("netwerk", "gezinnen: [{partners: [a, b], verbinding: gescheiden, gescheiden: 2011}]")
    assert _keuzes(ook) == ["verbinding: gehuwd"]
    uit = _enige("netwerk", "gezinnen:\n  - partners: [a, b]\n    verbinding: uit elkaar\n")
    assert _keuzes(uit) == ["uit_elkaar: ja"]


def test_een_stiefkind_krijgt_geen_band_aangeraden() -> None:
    bevinding = _enige("netwerk", "gezinnen: [{partners: [a, b], kinderen: [{wie: c, band: stief}]}]")
    assert bevinding.voorstellen == ()
    assert "zijn eigen ouders" in bevinding.tip


def test_een_eigen_kind_heeft_geen_band_nodig() -> None:
    netwerk, codes = lees("netwerk", "gezinnen: [{partners: [a, b], kinderen: [{wie: c, band: biologisch}]}]")
    assert (netwerk.gezinnen[0].kinderen[0].band, codes) == (None, [])


def test_komt_met_een_vraagteken_is_misschien_of_nog_niet_gevraagd() -> None:
    bevinding = _enige("beraad", "gasten: {oma: {komt: '?'}}")
    assert _keuzes(bevinding) == ["misschien", ""]


def test_een_tikfout_krijgt_een_voorstel_en_wordt_niet_stil_gelezen() -> None:
    assert _keuzes(_enige("netwerk", "personen: {an: {kring: hart, band: afstandelik}}")) == ["afstandelijk"]


BESCHERMD = sorted({woord for woord in (*get_args(Band), *get_args(Verbinding)) if woord in ALLEEN_APART})


@pytest.mark.parametrize("woord", BESCHERMD)
def test_wat_apart_hoort_wordt_in_een_andere_vorm_nooit_iets_gewoons(woord: str) -> None:
    for gezegd in (woord.upper(), woord.replace("_", " "), woord.capitalize()):
        if gezegd == woord:
            continue
        netwerk, codes = lees("netwerk", f"belevingen: [{{van: a, met: b, is: {gezegd}}}]")
        assert codes == ["1:35 N003"]
        assert all(een.is_ == woord or een.dicht == "helemaal" for een in netwerk.belevingen)


@pytest.mark.parametrize("woord", BESCHERMD)
def test_de_tip_leidt_niet_naar_wat_alleen_apart_staat(woord: str) -> None:
    _, vondsten, _ = lees_tekst(VAST["netwerk"], f"belevingen: [{{van: a, met: b, is: {in_woorden(woord)}}}]")
    for vondst in vondsten:
        assert not set(_keuzes(vondst.bevinding)) & ALLEEN_APART
        assert "bedoel je" not in vondst.bevinding.tip


def test_in_apart_mag_het_ook_met_een_hoofdletter(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [an]\n")
    (tmp_path / "apart").mkdir(mode=0o700)
    (tmp_path / "apart" / "an.yaml").write_text("belevingen: [{van: an, met: bo, is: Bang voor}]\n")
    (eigenaar,) = lees_traject(tmp_path, ("an",)).traject.apart.values()  # type: ignore[arg-type]
    assert eigenaar.belevingen[0].is_ == "bang_voor"


def test_een_los_vraagteken_tussen_haken_gaat_niet_stil_weg() -> None:
    """``{komt: ?}`` was mended by leaving it empty, where it may have meant perhaps."""
    bevinding = _enige("beraad", "gasten:\n  oma: {komt: ?}\n")
    assert [k.tekst for een in bevinding.voorstellen for k in een.wijzigingen if isinstance(k, Knip)] == ["'?'"]


def test_een_jaar_met_een_apostrof_krijgt_vier_cijfers() -> None:
    bevinding = _enige("gebeurtenissen", "gebeurtenissen:\n  - {wanneer: '98, wat: verhuisd}\n")
    assert [k.tekst for een in bevinding.voorstellen for k in een.wijzigingen if isinstance(k, Knip)] == ["1998"]


@pytest.mark.parametrize(
    ("getypt", "keuze"),
    [("zijzelf", "de_ander"), ("gaat van haar uit", "de_ander"), ("hij zelf", "de_ander"), ("gaat van mij uit", "ik")],
)
def test_van_wie_het_uitgaat_in_gewone_woorden(getypt: str, keuze: str) -> None:
    """``zijzelf`` was told as a slip of the hand for ``ik``."""
    gelezen, codes = persoon(f"contact: {{hoe_vaak: elke week, initiatief: {getypt}}}")
    assert (gelezen.contact.initiatief, codes) == (keuze, [])
