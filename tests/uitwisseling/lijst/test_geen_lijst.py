"""What is no list of people gave people: a map, a file of a traject, a page of the web. It is told what it is."""

from pathlib import Path

import pytest

from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst, lees_lijst

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"


def _zin(ruw: bytes, naam: str) -> str:
    with pytest.raises(GeenLijst) as fout:
        lees_lijst(ruw, naam)
    return str(fout.value)


def test_een_familiekaart_gaf_zestien_mensen_die_title_en_desc_heetten() -> None:
    ruw = (VOORBEELDEN / "samira-genogram.svg").read_bytes()
    assert "samira-genogram.svg is een plaatje (svg), zoals een kaart" in _zin(ruw, "samira-genogram.svg")


@pytest.mark.parametrize("naam", ["netwerk.yaml", "traject.yaml", "plan.yaml"])
def test_een_bestand_van_een_traject_werd_gelezen_als_mensen(naam: str) -> None:
    ruw = (VOORBEELDEN / "kyra" / naam).read_bytes()
    zin = _zin(ruw, naam)
    assert f"{naam} is een bestand van een traject" in zin
    assert "sonestra groslijst --naar" in zin


def test_ook_onder_een_andere_naam_of_geplakt_is_het_een_bestand_van_een_traject() -> None:
    ruw = (VOORBEELDEN / "kyra" / "netwerk.yaml").read_bytes()
    assert "bestand van een traject" in _zin(ruw, "mensen.txt")
    assert "bestand van een traject" in _zin(b"# mijn mensen\npersonen:\n  kyra: {naam: Kyra}\n", "De lijst")


@pytest.mark.parametrize(
    ("ruw", "wat"),
    [
        (b"<!DOCTYPE html>\n<html><body>Kyra</body></html>", "is een webpagina"),
        (b"0 HEAD\n1 SOUR X\n0 @I1@ INDI\n", "sonestra importeer"),
        (b"BEGIN:VCARD\nFN:Piet\nEND:VCARD\n", "adresboek van een telefoon"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "is een agenda"),
        (b'{"naam": "Kyra"}', "ander programma"),
        (b"@echo off\r\npause\r\n", "ander programma"),
    ],
)
def test_wat_een_ander_programma_schreef_is_geen_lijst(ruw: bytes, wat: str) -> None:
    assert wat in _zin(ruw, "bestand")


@pytest.mark.parametrize(
    "tekst", ["personen:\n- Jan\n- Piet\n", "[x] Jan\n[ ] Piet\n", "Jan: {oom}\nPiet\n", "corrie:\n  wie: oma\n"]
)
def test_een_lijst_die_erop_lijkt_blijft_een_lijst(tekst: str) -> None:
    assert lees_lijst(tekst.encode(), "lijst.txt")[0].tekst == tekst.splitlines()[0]
