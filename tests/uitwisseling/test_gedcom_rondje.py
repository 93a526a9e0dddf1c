"""A family written as GEDCOM and read again is the same family."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.keuzes import Geslacht
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.uitwisseling.gedcom.inlezen import lees_gedcom
from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom

HUIS = Path(__file__).parents[2]
FAMILIES = HUIS.parent / "shared" / "families"
DATUMS = st.sampled_from(
    ["1984", "ca 1984", "1984-05-12", "voor 1990", "tussen 1980 en 1985", "367 v.Chr.", "winter 2009"]
)


def zonder_herkomst(netwerk: Netwerk) -> tuple[object, ...]:
    leden = set(in_een_gezin(netwerk))
    mensen = {
        s: (p.naam or naam_uit_sleutel(s), p.geslacht, p.geboren, p.overleden)
        for s, p in sorted(netwerk.personen.items())
        if s in leden
    }
    return mensen, tuple(replace(gezin, herkomst=None) for gezin in netwerk.gezinnen)


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


@pytest.mark.parametrize(
    ("geslachten", "tags"),
    [
        (("vrouw", "man"), ("WIFE", "HUSB")),
        (("man", "vrouw"), ("HUSB", "WIFE")),
        (("vrouw", "onbekend"), ("WIFE", "HUSB")),
        (("anders", "man"), ("WIFE", "HUSB")),
        (("vrouw", "vrouw"), ("HUSB", "WIFE")),
        (("man", "man"), ("HUSB", "WIFE")),
        (("onbekend", "anders"), ("HUSB", "WIFE")),
        (("vrouw",), ("WIFE",)),
        (("vrouw", "man", "man"), ("WIFE", "HUSB", "HUSB")),
    ],
)
def test_een_moeder_die_voorop_staat_wordt_geen_vader(geslachten: tuple[Geslacht, ...], tags: tuple[str, ...]) -> None:
    partners = tuple(Sleutel(naam) for naam, _ in zip(("karin", "ahmed", "bo"), geslachten, strict=False))
    personen = {wie: Persoon(geslacht=geslacht) for wie, geslacht in zip(partners, geslachten, strict=True)}
    gedcom = schrijf_gedcom(Netwerk(personen=personen, gezinnen=(Gezin(partners),)))
    assert tuple(re.findall(r"^1 (HUSB|WIFE) ", gedcom, re.MULTILINE)) == tags
    (gezin,) = lees_gedcom(gedcom.encode()).netwerk.gezinnen
    assert gezin.partners == partners


@pytest.mark.parametrize("naam", ["samira", "nelson", "kyra", "arie"])
def test_de_voorbeelden_overleven_een_rondje_gedcom(naam: str) -> None:
    netwerk = lees_traject(HUIS / "voorbeelden" / naam).traject.netwerk
    terug = lees_gedcom(schrijf_gedcom(netwerk).encode())
    assert zonder_herkomst(terug.netwerk) == zonder_herkomst(netwerk)
    assert (terug.verloren, terug.zonder_plek) == ((), ())


def test_wie_alleen_een_sleutel_heeft_krijgt_in_het_andere_programma_een_naam() -> None:
    netwerk = lees_traject(HUIS / "voorbeelden" / "kyra").traject.netwerk
    assert netwerk.personen[Sleutel("bo")].naam is None
    gedcom = schrijf_gedcom(netwerk)
    assert gedcom.count(" INDI\n1 NAME ") == gedcom.count(" INDI\n")
    assert "1 NAME Bo\n" in gedcom
    assert lees_gedcom(gedcom.encode()).netwerk.personen[Sleutel("bo")].naam is None


@pytest.mark.skipif(not FAMILIES.is_dir(), reason="the public family files are not beside this repository")
def test_echte_families_overleven_een_rondje() -> None:
    for bestand in sorted(FAMILIES.rglob("*.ged")):
        netwerk = lees_gedcom(bestand.read_bytes()).netwerk
        terug = lees_gedcom(schrijf_gedcom(netwerk).encode()).netwerk
        assert zonder_herkomst(terug) == zonder_herkomst(netwerk), bestand.name
