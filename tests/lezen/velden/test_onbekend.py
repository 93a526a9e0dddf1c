"""What is said of a field that is not there."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from tests.lezen.velden.uit_een_bestand import lees


def gezegd(naam: str, tekst: str) -> list[str]:
    vak = vak_van(naam)
    assert vak is not None
    return [f"{v.bevinding.onder} = {v.bevinding.tip}" for v in lees_tekst(vak, tekst)[1] if v.bevinding.code == "N001"]


@pytest.mark.parametrize(
    ("naam", "tekst", "veld"),
    [
        ("plan", "taken: {a1: {woorden: Eten}}", "afspraken"),
        ("actieteam/2026-06-25", "aanwezig: [kyra]", "waren_er"),
        ("beraad", "voorwaarden:", "piketpaaltjes"),
        ("beraad", "aanwezigen: [kyra]", "gasten' of 'waren_er"),
        ("netwerk", "personen: {bo: {sterke kanten: koken}}", "sterk_in"),
        ("gebeurtenissen", "gebeurtenissen: [{wat: feest, bron: bo}]", "volgens"),
    ],
)
def test_een_veld_wordt_gevonden_bij_wat_het_betekent(naam: str, tekst: str, veld: str) -> None:
    (zin,) = gezegd(naam, tekst)
    assert f"bedoel je '{veld}'?" in zin


def test_wat_nergens_op_lijkt_krijgt_te_horen_wat_er_kan_ook_in_een_groot_blok() -> None:
    (zin,) = gezegd("netwerk", "personen: {bo: {schoenmaat: 38}}")
    assert "hier kan: naam, wie, soort" in zin
    assert "kenmerken" not in zin


@pytest.mark.parametrize("veld", ["bang_voor", "Bang voor", "kenmerken van bo", "affaire", "huiselijk geweld"])
def test_wat_beschermd_is_leidt_nooit_naar_een_gewoon_veld(veld: str) -> None:
    assert all("bedoel je" not in zin for zin in gezegd("netwerk", f"personen: {{bo: {{{veld}: tim}}}}"))
    assert all("bedoel je" not in zin for zin in gezegd("netwerk", f"belevingen: [{{van: bo, met: tim, {veld}: x}}]"))


@pytest.mark.parametrize("getypt", ["niet_voor", "niet vor", "nietvoor", "verborgen_voor", "neit_voor"])
def test_wie_iets_verbergt_krijgt_nooit_het_veld_aangeraden_dat_het_juist_laat_zien(getypt: str) -> None:
    """``niet vor: [mark]`` was answered with 'zichtbaar': then only Mark would have read it."""
    (zin,) = gezegd("netwerk", f"belevingen: [{{van: bo, met: jo, is: goed, {getypt}: [mark]}}]")
    assert "krijgt niemand te zien" in zin
    assert "bedoel je" not in zin
    assert "wie het juist wél mag zien: zichtbaar" in zin


def test_wie_iets_laat_zien_krijgt_nooit_het_veld_aangeraden_dat_het_verbergt() -> None:
    (zin,) = gezegd("plan", "afspraken: {a1: {woorden: Eten, zichtbar: [mark]}}")
    assert "voor wie het niet is: niet_voor" in zin


def test_hoe_en_waar_bij_een_perspectief_hadden_geen_tip() -> None:
    for zin in gezegd("verhaal", "perspectieven: [{van: bo, hoe: stil, waar: bij oma}]"):
        assert "zet het bij 'woorden' als het zo gezegd is" in zin
    (zin,) = gezegd("netwerk", "huishoudens: [{wie: [bo], schoenmaat: 38}]")
    assert "kies een veld uit het rijtje, of laat het staan als opmerking, met een # ervoor: # schoenmaat: …" in zin


@pytest.mark.parametrize("veld", ["bang_voor", "huiselijk geweld"])
def test_wat_beschermd_is_wordt_geen_opmerking_in_een_gewoon_bestand(veld: str) -> None:
    assert all("#" not in zin for zin in gezegd("netwerk", f"belevingen: [{{van: bo, met: tim, {veld}: x}}]"))


def test_de_eigenaar_van_een_afspraak_is_wie_hem_doet() -> None:
    (zin,) = gezegd("plan", "afspraken: {a1: {woorden: Eten, eigenaar: bo}}")
    assert "bedoel je 'wie'?" in zin


@pytest.mark.parametrize("getypt", ["voor niemand behalve", "zichtbaar voor niemand behalve"])
def test_voor_niemand_behalve_leen_verborg_het_voor_leen(getypt: str) -> None:
    (zin,) = gezegd("plan", f"afspraken: {{a1: {{woorden: Eten, {getypt}: leen}}}}")
    assert "krijgt niemand te zien" in zin
    assert "bedoel je" not in zin


def test_een_veld_onder_een_andere_naam_telt_als_niet_gelezen() -> None:
    """G005 asked who had asked for her, right below the line that said so: ``gevraagd door: marja``."""
    netwerk, _ = lees("netwerk", "personen: {suze: {professional: {functie: logopedist, gevraagd door: marja}}}")
    vak = netwerk.personen["suze"].professional
    assert vak.mist("gevraagd_door")
    assert not vak.mist("tot")


@pytest.mark.parametrize("veld", ["komt", "komt niet", "misschien"])
def test_wie_er_niet_komt_leek_iets_te_verbergen(veld: str) -> None:
    (zin,) = gezegd("beraad", f"{veld}: [koos, mitchell]")
    assert zin.endswith("gasten: {oma-riet: {komt: ja}, dennis: {komt: nee}}")
