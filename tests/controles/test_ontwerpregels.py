"""The forty-two rules of the way of working: each is found by a rule, or kept by how the program is made and tested."""

import ast
import inspect
import re
from dataclasses import fields
from pathlib import Path

import pytest

import sonestra_cli
from sonestra_cli.controles import controleer
from sonestra_cli.controles.ontwerpregels import ONTWERPREGELS, Ontwerpregel
from sonestra_cli.domein.verhaal import Verhaal
from sonestra_cli.gesprekken.bijzonder.nieuw import gesprek_nieuw
from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.lezen.register import register
from sonestra_cli.opdrachten import nieuw
from tests.controles.vinden import maak
from tests.documenten.bladen import maak as maak_papier
from tests.documenten.bladen import voorbeeld

HUIS = Path(__file__).parents[2]
ALLE = [f"R{nr}" for nr in range(1, 43)]
_NAAR_BUITEN = {"socket", "ssl", "http", "ftplib", "smtplib", "telnetlib", "requests", "httpx", "aiohttp", "urllib3"}


def test_elke_regel_van_de_werkwijze_staat_op_een_plek() -> None:
    ontwerp = [regel.code for regel in ONTWERPREGELS]
    gevonden = [code for code in register() if re.fullmatch(r"R\d+", code)]
    assert not set(ontwerp) & set(gevonden)
    assert set(ALLE) == {*ontwerp, *gevonden}


@pytest.mark.parametrize("regel", ONTWERPREGELS, ids=lambda regel: regel.code)
def test_de_test_die_een_ontwerpregel_bewaakt_is_er(regel: Ontwerpregel) -> None:
    bestand, _, naam = regel.test.partition("::")
    boom = ast.parse((HUIS / bestand).read_text(encoding="utf-8"))
    assert naam in {stuk.name for stuk in boom.body if isinstance(stuk, ast.FunctionDef)}
    for tekst in (regel.kort, regel.waarom, regel.zo, regel.bron):
        assert tekst.endswith(".")


def test_nieuw_vraagt_alleen_hoe_iemand_heet_en_de_dag() -> None:
    verloop = Verloop(lambda: gesprek_nieuw(None, None))
    gevraagd = []
    for antwoord in ("Kyra", "9 april 2026"):
        assert verloop.vraag is not None
        gevraagd.append(verloop.vraag.zin)
        verloop.antwoord(antwoord)
    assert verloop.uitkomst is not None
    assert "genoemd" in gevraagd[0]
    assert "dag" in gevraagd[1]
    assert set(inspect.signature(nieuw.opdracht).parameters) == {
        "naam",
        "genoemd",
        "op",
        "in_",
        "toch",
        "vooraf",
        "stil",
    }


def test_wat_al_lukt_staat_voor_alles() -> None:
    assert next(veld.name for veld in fields(Verhaal) if veld.name not in ("dicht", "ongelezen")) == "lukt_al"
    assert "Begin met wat al lukt." in (HUIS / "templates/nieuw/verhaal.yaml").read_text(encoding="utf-8")


def test_wat_iemand_zegt_wordt_nooit_nagekeken_op_taal() -> None:
    zin = "Zij is bang voor geweld en wij zetten oma in."
    bestanden = {
        "traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]",
        "netwerk": "personen: {kyra: {kring: hart}}",
        "verhaal": f"lukt_al: [{{van: kyra, woorden: {zin}}}]\ndromen: [{{van: kyra, woorden: {zin}}}]",
    }
    anders = bestanden | {"verhaal": bestanden["verhaal"].replace(zin, "Wij zingen.")}
    assert controleer(maak(bestanden)) == controleer(maak(anders))


def test_zonder_contact_overleden_of_gebroken_hoort_iemand_erbij() -> None:
    netwerk = "personen: {kyra: {}, ria: {kring: verder}, wout: {kring: hart, overleden: 2021}, "
    netwerk += "rob: {kring: bekend, band: verbroken, contact: nu_niet}}"
    kop = "naam: Het plan van Kyra\nhoofdpersonen: [kyra]"
    assert controleer(maak({"traject": kop, "netwerk": netwerk})) == ()


def test_op_het_blad_met_informatie_staat_uitleg_en_geen_advies() -> None:
    blad = maak_papier("blad-informatie", voorbeeld("samira")).markdown
    assert "Dit is uitleg. Je mag alles vragen." in blad
    assert "advies" not in blad.lower()


def test_de_kaart_voor_de_privetijd_is_van_de_familie() -> None:
    kaart = maak_papier("blad-privetijd", voorbeeld("kyra")).markdown
    assert "Schrijf op wat jullie afspreken." in kaart
    assert "De hulpverleners gaan weg." in kaart


def test_bij_het_loslaten_gaat_de_map_naar_de_familie() -> None:
    brief = maak_papier("blad-loslaten", voorbeeld("kyra")).markdown
    assert "Het plan is van jou." in brief
    assert "Ik bewaar niets meer, behalve:" in brief


def test_niets_in_het_huis_gaat_het_internet_op() -> None:
    for pad in sorted(Path(sonestra_cli.__path__[0]).rglob("*.py")):
        for stuk in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            namen = [een.name for een in stuk.names] if isinstance(stuk, ast.Import) else []
            namen += [stuk.module or ""] if isinstance(stuk, ast.ImportFrom) else []
            buiten = [naam for naam in namen if naam.split(".")[0] in _NAAR_BUITEN or naam == "urllib.request"]
            assert not buiten, pad
