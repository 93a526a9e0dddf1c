"""A lost or misspelt line above people is one finding, not one for everything that names them."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen

MENSEN = "  anna: {naam: Anna, kring: hart}\n  bo: {wie: buurman, kring: hart}\n"
REST = "gezinnen:\n  - {partners: [anna, bo]}\nbelevingen:\n  - {van: anna, met: bo, is: goed}\n"


def meldingen(map_: Path, netwerk: str, **meer: str) -> list[Melding]:
    (map_ / "traject.yaml").write_text("naam: x\nhoofdpersonen: [anna]\n", encoding="utf-8")
    for naam, tekst in {"netwerk": netwerk, **meer}.items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    gelezen = lees_traject(map_)
    return list(met_bevindingen(gelezen, kijk_na(gelezen)))


@pytest.mark.parametrize(
    ("netwerk", "regel", "tip"),
    [
        (f"persoonen:\n{MENSEN}{REST}", 1, "bedoel je 'personen'?"),
        (f"Personen:\n{MENSEN}{REST}", 1, "bedoel je 'personen'?"),
        (f"mensen:\n{MENSEN}{REST}", 1, "bedoel je 'personen'?"),
        (f"iedereen:\n{MENSEN}{REST}", 1, "bedoel je 'personen'?"),
        (f"{MENSEN.replace('  ', '')}{REST}", 1, "typ er een regel `personen:` boven"),
        (f"personen: {{c: {{wie: x, kring: hart}}}}\n{MENSEN.replace('  ', '')}{REST}", 2, "zet dit onder `personen:`"),
        (f"foto:\n{MENSEN}{REST}", 2, "typ er een regel `personen:` boven"),
    ],
    ids=["een letter te veel", "hoofdletter", "ander woord", "vreemd woord", "geen regel", "los eronder", "onder foto"],
)
def test_een_regel_personen_die_mist_is_een_melding(tmp_path: Path, netwerk: str, regel: int, tip: str) -> None:
    (melding,) = meldingen(tmp_path, netwerk)
    assert (melding.plek.bestand, melding.plek.regel) == ("netwerk.yaml", regel)
    assert tip in melding.bevinding.tip


@pytest.mark.parametrize(
    ("regel", "zin"),
    [("", "mist er een regel boven 'anna', zoals `personen:`"), ("# personen:\n", "haal het # weg voor 'personen:'")],
)
def test_een_regel_die_weg_is_staat_in_de_tip(tmp_path: Path, regel: str, zin: str) -> None:
    (melding,) = meldingen(tmp_path, f"gemaakt_door: [anna]\n{regel}{MENSEN}{REST}")
    assert zin in melding.bevinding.tip


def test_een_regel_zonder_dubbele_punt_is_geen_losse_zin(tmp_path: Path) -> None:
    (melding,) = meldingen(tmp_path, f"gemaakt_door: [anna]\npersonen\n{MENSEN}{REST}")
    assert (melding.bevinding.zin, melding.plek.regel) == ("achter 'personen' mist een dubbele punt", 2)


def test_een_vreemde_naam_blijft_onbekend_ook_als_de_mensen_verdwaald_zijn(tmp_path: Path) -> None:
    gevonden = meldingen(tmp_path, f"persoonen:\n{MENSEN}gezinnen:\n  - {{partners: [anna, carla]}}\n")
    assert [m.bevinding.code for m in gevonden] == ["N001", "V001"]
    assert "carla" in gevonden[1].bevinding.zin


def test_een_huishouden_los_in_het_netwerk_is_geen_mens(tmp_path: Path) -> None:
    (melding,) = meldingen(tmp_path, f"personen:\n{MENSEN}huishouden: {{wie: [anna], naam: thuis}}\n")
    assert "personen" not in melding.bevinding.zin


def test_twee_keer_personen_maakt_niemand_onbekend(tmp_path: Path) -> None:
    gevonden = meldingen(tmp_path, f"personen:\n  c: {{wie: x, kring: hart}}\npersonen:\n{MENSEN}{REST}")
    assert [m.bevinding.code for m in gevonden] == ["N005", "N005"]


def test_vragen_onder_een_schrijffout_zijn_bekend_in_het_plan(tmp_path: Path) -> None:
    vragen = "vragn:\n  v1: {van: anna, vraag: Wie komt er?}\n"
    plan = "afspraken:\n  a1: {woorden: Bo komt., vraag: v1}\n"
    gevonden = meldingen(tmp_path, f"personen:\n{MENSEN}", vragen=vragen, plan=plan)
    assert [(m.plek.bestand, m.bevinding.code) for m in gevonden if m.bevinding.niveau == "fout"] == [
        ("vragen.yaml", "N001")
    ]
