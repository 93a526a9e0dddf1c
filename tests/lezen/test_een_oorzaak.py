"""One cause is one finding: what follows from it waits until it is mended."""

from pathlib import Path

import pytest

from sonestra_cli.domein.zien.dicht import dichte_blokken
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen

MENSEN = "personen: {anna: {wie: x, kring: hart}, bo: {wie: y, kring: hart}}\n"


def meldingen(map_: Path, **bestanden: str) -> list[Melding]:
    for naam, tekst in {"traject": "naam: x\nhoofdpersonen: [anna]\n", "netwerk": MENSEN, **bestanden}.items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    gelezen = lees_traject(map_)
    gevonden = met_bevindingen(gelezen, kijk_na(gelezen))
    return [melding for melding in gevonden if melding.bevinding.niveau in ("fout", "let op")]


@pytest.mark.parametrize(
    ("bestand", "tekst", "zin"),
    [
        ("verhaal", "lukt_al:\n  - adres: Dorpsstraat\n", "het veld 'adres' ken ik hier niet"),
        ("netwerk", f"{MENSEN}belevingen:\n  - {{vna: anna, met: bo, is: goed}}\n", "het veld 'vna' ken ik hier niet"),
        ("beraad", "gasten:\n  Tante Bep: {komt: ja}\n", "'Tante Bep' kan geen sleutel zijn"),
    ],
    ids=["onbekend en iets mist", "schrijffout in wat moet", "geen sleutel en niemand"],
)
def test_twee_meldingen_over_een_ding_zijn_er_een(tmp_path: Path, bestand: str, tekst: str, zin: str) -> None:
    (melding,) = meldingen(tmp_path, **{bestand: tekst})
    assert melding.bevinding.zin == zin


def test_wat_er_ook_mist_wordt_wel_gezegd(tmp_path: Path) -> None:
    gevonden = meldingen(tmp_path, netwerk=f"{MENSEN}belevingen:\n  - {{van: anna, kleur: rood}}\n")
    assert {m.bevinding.zin.split("'")[1] for m in gevonden} == {"kleur", "met"}


def test_wat_apart_hoort_wacht_nergens_op(tmp_path: Path) -> None:
    tekst = f"{MENSEN}belevingen:\n  - {{van: anna, met: bo, is: bang_voor}}\n"
    assert [m.bevinding.code for m in meldingen(tmp_path, netwerk=tekst)] == ["A001"]


@pytest.mark.parametrize(
    ("veld", "zin"),
    [
        ("sinds: ''", "tussen de aanhalingstekens staat niets"),
        ('verbinding: ""', "tussen de aanhalingstekens staat niets"),
        ("partners: [anna, '']", "tussen de aanhalingstekens staat niets"),
        ("sinds: |", "onder '|' staat niets"),
    ],
)
def test_niets_tussen_aanhalingstekens_is_geen_onbekend_woord(tmp_path: Path, veld: str, zin: str) -> None:
    met = "" if veld.startswith("partners") else "    partners: [anna]\n"
    (melding,) = meldingen(tmp_path, netwerk=f"{MENSEN}gezinnen:\n  - {veld}\n{met}")
    assert (melding.bevinding.zin, melding.plek.regel) == (zin, 3)


@pytest.mark.parametrize("voor", ["''", '""', "|", "['']", "['', bo]"])
def test_niets_tussen_aanhalingstekens_bij_niet_voor_verbergt_voor_iedereen(tmp_path: Path, voor: str) -> None:
    plan = f"afspraken:\n  a1:\n    woorden: Samen eten.\n    niet_voor: {voor}\n"
    assert meldingen(tmp_path, plan=plan)
    assert dichte_blokken(lees_traject(tmp_path).traject) == {"afspraak": 1}


def test_een_lijst_tussen_accolades_wijst_aan_wie_onbekend_is(tmp_path: Path) -> None:
    gevonden = meldingen(tmp_path, netwerk=f"{MENSEN}gezinnen:\n  - partners: {{anna, carla}}\n")
    assert [(m.bevinding.code, m.plek.regel, m.plek.kolom) for m in gevonden] == [("N002", 3, 15), ("V001", 3, 22)]


@pytest.mark.parametrize(
    ("regel", "teken", "kolom"),
    [
        ("- {partners: [anna,", "[", 16),
        ("- {partners: [anna], ", "{", 5),
        ("- {partners: [anna], kinderen: [{wie: bo},", "[", 34),
        ("- [anna", "[", 5),
    ],
)
def test_een_haakje_dat_open_blijft_staat_op_zijn_plaats(tmp_path: Path, regel: str, teken: str, kolom: int) -> None:
    (melding,) = meldingen(tmp_path, netwerk=f"{MENSEN}gezinnen:\n  {regel}\n")
    sluit = {"[": "]", "{": "}"}[teken]
    assert melding.bevinding.zin == f"dit haakje '{teken}' gaat nergens dicht"
    assert melding.bevinding.tip.startswith(f"zet '{sluit}' erachter")
    assert (melding.plek.regel, melding.plek.kolom) == (3, kolom)


def test_een_accolade_binnen_een_lijst_sluit_die_lijst_niet(tmp_path: Path) -> None:
    (melding,) = meldingen(tmp_path, netwerk=f"{MENSEN}gezinnen:\n  - {{kinderen: [anna, }}\n")
    assert melding.bevinding.zin == "hier hoort ']', want het begon met '['"


def test_wie_er_mist_vraag_ik_pas_als_elke_sleutel_iemand_is(tmp_path: Path) -> None:
    netwerk = "personen: {anna: {kring: hart}, bo: {wie: y}}\ngezinnen: [{partners: [anna], kinderen: [boo]}]\n"
    for kinderen, codes in (("boo", {"V001"}), ("anna", {"F010"})):
        (tmp_path / "netwerk.yaml").write_text(netwerk.replace("boo", kinderen), encoding="utf-8")
        gevonden = {b.code for b in kijk_na(lees_traject(tmp_path))}
        assert gevonden & {"V001", "F010"} == codes
