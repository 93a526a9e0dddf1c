"""Family trees of other programs: nothing crashes, nothing is lost silently, and writing reads back the same."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bestanden.lezen import lees_traject
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.uitwisseling.gedcom.inlezen import lees_gedcom
from sonestra_cli.uitwisseling.gedcom.opschonen import GeenGedcom
from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom

HUIS = Path(__file__).parents[2]
FAMILIES = HUIS.parent / "shared" / "families"
KOP = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"


def zonder_herkomst(netwerk: Netwerk) -> tuple[object, ...]:
    leden = {s for g in netwerk.gezinnen for s in (*g.partners, *(k.wie for k in g.kinderen))}
    mensen = {
        s: (p.naam, p.geslacht, p.geboren, p.overleden) for s, p in sorted(netwerk.personen.items()) if s in leden
    }
    return mensen, tuple(replace(gezin, herkomst=None) for gezin in netwerk.gezinnen)


def een_mens(regels: str) -> Persoon:
    (persoon,) = lees_gedcom(
        f"{KOP}0 @I1@ INDI\n1 NAME Riet /van Dalen/\n{regels}0 TRLR\n".encode()
    ).netwerk.personen.values()
    return persoon


@pytest.mark.parametrize(
    ("geschreven", "verwacht"),
    [
        ("12 MAY 1984", "1984-05-12"),
        ("ABT 1984", "ca 1984"),
        ("BEF 1990", "voor 1990"),
        ("AFT JUN 2001", "na 2001-06"),
        ("BET 1980 AND 1985", "tussen 1980 en 1985"),
        ("367 B.C.", "367 v.Chr."),
        ("44 BCE", "44 v.Chr."),
        ("(rond 1850)", "ca 1850"),
        ("30 FEB 1900", "1900"),
    ],
)
def test_een_datum_blijft_wat_hij_was(geschreven: str, verwacht: str) -> None:
    assert str(een_mens(f"1 BIRT\n2 DATE {geschreven}\n").geboren) == verwacht


def test_een_doop_zonder_geboorte_wordt_ongeveer_geboren() -> None:
    assert str(een_mens("1 CHR\n2 DATE 26 APR 1564\n").geboren) == "ca 1564-04-26"


def test_overleden_zonder_datum_blijft_overleden() -> None:
    assert str(een_mens("1 DEAT Y\n").overleden) == "ja"


def test_de_herkomst_wijst_terug_naar_het_record() -> None:
    assert een_mens("").herkomst == "gedcom:I1"


@pytest.mark.parametrize("begin", ["<!DOCTYPE html><html>", "<html><body>0 HEAD", "%PDF-1.7", "hallo", ""])
def test_wat_geen_stamboom_is_wordt_geweigerd(begin: str) -> None:
    with pytest.raises(GeenGedcom, match=r"webpagina|pdf|geen stamboombestand"):
        lees_gedcom(begin.encode())


def test_een_kapotte_regel_wordt_genoemd_met_zijn_nummer() -> None:
    gelezen = lees_gedcom(f"{KOP}0 @I1@ INDI\n1 NAME Jan\ndit is stuk\n1 SEX M\n0 TRLR\n".encode())
    (persoon,) = gelezen.netwerk.personen.values()
    assert persoon.geslacht == "man"
    assert [(v.regel, v.tekst) for v in gelezen.verloren] == [(7, "dit is stuk")]


def test_een_verwijzing_naar_niemand_wordt_genoemd() -> None:
    tekst = f"{KOP}0 @I1@ INDI\n1 NAME Jan\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I9@\n0 TRLR\n"
    (verloren,) = lees_gedcom(tekst.encode()).verloren
    assert (verloren.regel, "@I9@" in verloren.tekst) == (9, True)


def test_wat_geen_plek_heeft_wordt_geteld() -> None:
    tekst = f"{KOP}0 @I1@ INDI\n1 NAME Jan\n1 OCCU bakker\n1 OCCU boer\n0 TRLR\n"
    assert lees_gedcom(tekst.encode()).zonder_plek == (("INDI.OCCU", 2),)


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_iedere_tekenset_en_ieder_regeleinde(codering: str, einde: str) -> None:
    tekst = "0 HEAD\n0 @I1@ INDI\n1 NAME Zoë /Çelik/\n0 TRLR\n".replace("\n", einde)
    (persoon,) = lees_gedcom(tekst.encode(codering)).netwerk.personen.values()
    assert persoon.naam == "Zoë Çelik"


def test_ansel_met_losse_accenten() -> None:
    ruw = b"0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME Ren\xe2e /Smit/\n0 TRLR\n"
    (persoon,) = lees_gedcom(ruw).netwerk.personen.values()
    assert persoon.naam == "René Smit"


@given(st.lists(st.text(alphabet="0123 @IFNAMEDTCHIL/\x00é\t", max_size=30), max_size=30))
def test_willekeurige_regels_laten_niets_vallen(regels: list[str]) -> None:
    tekst = "0 HEAD\n0 @I1@ INDI\n1 NAME Jan\n" + "\n".join(regels) + "\n0 TRLR\n"
    assert lees_gedcom(tekst.encode()).netwerk.personen


DATUMS = st.sampled_from(
    ["1984", "ca 1984", "1984-05-12", "voor 1990", "tussen 1980 en 1985", "367 v.Chr.", "winter 2009"]
)


@st.composite
def families(draw: st.DrawFn) -> Netwerk:
    mensen = [Sleutel(f"mens-{nr}") for nr in range(draw(st.integers(2, 8)))]
    personen = {
        s: Persoon(
            naam=draw(st.sampled_from(["Jan", "@home", "Zoë de Ähre", "A/B"])).replace("/", " "),
            geslacht=draw(st.sampled_from(["man", "vrouw", "anders", "onbekend"])),
            geboren=draw(st.none() | DATUMS.map(lees_datum)),
            overleden=draw(st.none() | st.just(Datum("ja"))),
        )
        for s in mensen
    }
    soorten = ["gehuwd", "samenwonend", "lat", "onbekend", "verloofd", "geregistreerd_partnerschap"]
    gezinnen = []
    for _ in range(draw(st.integers(1, 3))):
        leden = draw(st.permutations(mensen))
        aantal = draw(st.integers(1, 2))
        banden = st.sampled_from([None, "adoptie", "pleeg", "donor", "onbekend"])
        kinderen = tuple(Kind(kind, draw(banden)) for kind in leden[aantal : aantal + draw(st.integers(0, 3))])
        einde = draw(st.none() | DATUMS.map(lees_datum) | st.just(Datum("ja")))
        gezinnen.append(
            Gezin(tuple(leden[:aantal]), draw(st.sampled_from(soorten)), gescheiden=einde, kinderen=kinderen)
        )
    return Netwerk(personen=personen, gezinnen=tuple(gezinnen))


@given(families())
def test_schrijven_en_weer_lezen_geeft_dezelfde_familie(netwerk: Netwerk) -> None:
    assert zonder_herkomst(lees_gedcom(schrijf_gedcom(netwerk).encode()).netwerk) == zonder_herkomst(netwerk)


@pytest.mark.parametrize("naam", ["samira", "nelson", "kyra", "arie"])
def test_de_voorbeelden_overleven_een_rondje_gedcom(naam: str) -> None:
    netwerk = lees_traject(HUIS / "voorbeelden" / naam).traject.netwerk
    assert zonder_herkomst(lees_gedcom(schrijf_gedcom(netwerk).encode()).netwerk)[1] == zonder_herkomst(netwerk)[1]


@pytest.mark.skipif(not FAMILIES.is_dir(), reason="the public family files are not beside this repository")
def test_echte_families_overleven_een_rondje() -> None:
    for bestand in sorted(FAMILIES.rglob("*.ged")):
        netwerk = lees_gedcom(bestand.read_bytes()).netwerk
        terug = lees_gedcom(schrijf_gedcom(netwerk).encode()).netwerk
        assert zonder_herkomst(terug) == zonder_herkomst(netwerk), bestand.name
