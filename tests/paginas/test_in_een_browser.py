"""The page as people meet it: in Chromium, with mouse, keys, filters, small screens and on paper."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import MET_PAGINA, teken_kaart
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina
from tests.paginas.browser import CHROMIUM, Bladzij
from tests.paginas.doen import druk, gesproken, helder, netwerk, plek, te_zien, zet
from tests.paginas.gevallen import kyra, pagina, rijen, vijandig

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not on this computer")
SOORTEN = pytest.mark.parametrize("soort", MET_PAGINA)


@SOORTEN
@pytest.mark.parametrize("aantal", [0, 1, 40])
def test_de_bladzijde_vraagt_alleen_zichzelf_op_en_er_gaat_niets_mis(open_: Any, soort: str, aantal: int) -> None:
    blad = open_(netwerk(aantal), soort)
    assert [adres for adres in blad.gevraagd if not adres.startswith("data:")] == [blad.doe("location.href")]
    assert blad.fouten == []
    assert len(te_zien(blad)) == aantal + 1


@SOORTEN
def test_iedereen_is_met_toetsen_te_bereiken_en_wordt_voorgelezen(open_: Any, soort: str) -> None:
    blad = open_(kyra(), soort)
    tabel = rijen(pagina(kyra(), soort))
    for _ in range(30):
        blad.toets("Tab")
        if blad.doe("!!document.activeElement.closest('.mens')"):
            break
    gehoord = []
    for _ in tabel:
        gehoord.append(blad.doe("document.activeElement.getAttribute('aria-label')"))
        blad.toets("PageDown")
    assert len(set(gehoord)) == len(tabel)
    assert sorted(gesproken(blad)) == sorted(gehoord)
    for naam, wie, kring, groep, kent, *_ in tabel.values():
        (zin,) = [zin for zin in gehoord if zin.startswith(naam)]
        for deel in (wie, kring, groep.replace("nog geen groep", ""), *re.split(r", (?![^(]*\))", kent)):
            assert deel.casefold() in zin.casefold(), (deel, zin)


def test_wie_iemand_kent_wordt_voorgelezen_zolang_die_ander_te_zien_is(open_: Any) -> None:
    blad = open_(kyra())
    zin = "document.querySelector('.mens[data-id=corrie] > [role=button]').getAttribute('aria-label')"
    assert blad.doe(zin).endswith("; Kyra (pleegdochter, woont samen) en Wim (partner, woont samen).")
    druk(blad, "input[name=groep][value=gezin]")
    assert "Bo" not in blad.doe(zin)
    titels = blad.doe("[...document.querySelectorAll('.band title')].map(t => t.textContent)")
    assert "Bo en Corrie: kennen elkaar" in titels


def test_met_pijltjes_kom_je_bij_een_ander(open_: Any) -> None:
    blad = open_(netwerk(12))
    blad.doe("document.querySelector('.mens > [role=button]').focus()")
    geweest = set()
    for toets in ("ArrowUp", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowUp"):
        blad.toets(toets)
        geweest.add(blad.doe("document.activeElement.closest('.mens').dataset.id"))
    assert len(geweest) >= 4


def test_wie_iemand_kiest_leest_wie_het_is_en_ziet_wie_die_kent(open_: Any) -> None:
    blad = open_(kyra())
    blad.klik(*plek(blad, "corrie"))
    paneel = blad.doe("document.querySelector('.paneel').innerText")
    for woorden in ("Corrie", "pleegoma", "hart", "familie", "Wim (partner", "Zij brengt mij altijd."):
        assert woorden in paneel
    assert helder(blad) == {"corrie", "wim", "bo", "kyra"}
    assert blad.doe("document.querySelectorAll('.band:not(.uit)').length") == 2
    druk(blad, ".paneel li button")
    assert blad.doe("document.querySelector('.paneel h2').textContent") != "Corrie"
    blad.toets("Escape")
    assert len(helder(blad)) == len(te_zien(blad)) == 7


def test_met_enter_kies_je_wie_de_aandacht_heeft(open_: Any) -> None:
    blad = open_(kyra())
    blad.doe("document.querySelector('.mens[data-id=wim] > [role=button]').focus()")
    blad.toets("Enter")
    assert "Hij luistert niet." in blad.doe("document.querySelector('.paneel').innerText")
    assert blad.doe("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert blad.doe("document.querySelector('#pagina-live').textContent") == "Je kijkt naar Wim."


def test_zoeken_vindt_ook_zonder_accent_en_op_wie_iemand_is(open_: Any) -> None:
    blad = open_(vijandig())
    zet(blad, "#pagina-zoek", "'NEF'")
    assert helder(blad) == {"teken"}
    blad = open_(kyra())
    zet(blad, "#pagina-zoek", "pleegoma")
    assert helder(blad) == {"corrie"}
    druk(blad, "#pagina-gevonden button")
    assert blad.doe("document.querySelector('.paneel h2').textContent") == "Corrie"
    zet(blad, "#pagina-zoek", "xyzzy")
    assert "Niemand gevonden" in blad.doe("document.querySelector('#pagina-gevonden').innerText")


def test_een_groep_die_uit_staat_staat_ook_niet_in_de_tabel_en_niet_op_papier(open_: Any) -> None:
    blad = open_(kyra(), "ecogram")
    blad.klik(*plek(blad, "corrie"))
    druk(blad, "input[name=groep][value=familie]")
    assert te_zien(blad) == {"kyra", "bo", "nora", "ali"}
    assert "pleegoma" not in blad.doe("document.body.innerText")
    assert blad.doe("[...document.querySelectorAll('.band:not(.weg)')].length") == 0
    papier = " ".join(bladzij.extract_text() for bladzij in PdfReader(BytesIO(blad.pdf())).pages)
    assert "Corrie" not in papier
    assert "Nora" in papier
    assert "Zoek iemand" not in papier


def test_lijnen_gaan_aan_en_uit(open_: Any) -> None:
    for soort, hoeveel in (("relatiekaart", 3), ("ecogram", 2)):
        blad = open_(kyra(), soort)
        aan = "document.querySelectorAll('.band:not(.uit)').length"
        begin = blad.doe(aan)
        druk(blad, "#pagina-lijnen")
        assert {begin, blad.doe(aan)} == {0, hoeveel}


def test_de_kaart_wordt_groter_en_kleiner_en_schuift(open_: Any) -> None:
    blad = open_(kyra())
    breed, links = (
        "document.querySelector('#pagina-raam .kaart').clientWidth",
        "document.querySelector('#pagina-raam').scrollLeft",
    )
    begin = blad.doe(breed)
    for _ in range(6):
        druk(blad, "[data-doe=groter]")
    assert blad.doe(breed) > 2 * begin
    blad.doe("document.querySelector('#pagina-raam').focus()")
    blad.toets("-")
    assert blad.doe(breed) < 3.8 * begin
    stond = blad.doe(links)
    druk(blad, "[data-doe=rechts]")
    blad.doe("new Promise(klaar => setTimeout(klaar, 600))")
    assert blad.doe(links) > stond
    druk(blad, "[data-doe=heel]")
    assert abs(blad.doe(breed) - begin) <= 2
    blad.zeg("Input.dispatchMouseEvent", type="mouseWheel", x=400, y=400, deltaX=0, deltaY=-300)
    blad.doe("new Promise(klaar => setTimeout(klaar, 200))")
    assert blad.doe(breed) > begin * 1.1


def test_een_ingezoomde_kaart_komt_zo_op_papier_als_je_haar_ziet(open_: Any) -> None:
    blad = open_(netwerk(40))
    for _ in range(8):
        druk(blad, "[data-doe=groter]")
    in_beeld = blad.doe(
        "(() => { const om = document.querySelector('#pagina-raam').getBoundingClientRect(); return "
        "[...document.querySelectorAll('.mens')].filter(m => { const d = m.getBoundingClientRect(); return "
        "d.right < om.left || d.left > om.right; }).map(m => m.querySelector('text').textContent); })()"
    )
    assert in_beeld
    druk(blad, "summary")
    blad.doe("window.dispatchEvent(new Event('beforeprint'))")
    kader = blad.doe("document.querySelector('#pagina-raam .kaart').getAttribute('viewBox')")
    blad.doe("window.dispatchEvent(new Event('afterprint'))")
    heel = blad.doe("document.querySelector('#pagina-raam .kaart').getAttribute('viewBox')")
    assert float(kader.split()[2]) < float(heel.split()[2]) / 2


def test_van_toen_naar_nu_blijft_wie_gekozen_is_gekozen(chromium: Bladzij, tmp_path: Path) -> None:
    nu = kyra()
    er = {wie: mens for wie, mens in nu.netwerk.personen.items() if wie != "wim"}
    toen = replace(nu, netwerk=replace(nu.netwerk, personen=er, belevingen=()))
    momenten = []
    for traject, heet in ((toen, "in 2019"), (nu, "nu")):
        beeld = bekijk(traject)
        momenten.append(Moment(beeld, teken_kaart("relatiekaart", beeld), heet))
    (tmp_path / "toen.html").write_bytes(kaartpagina(momenten))
    chromium.open(tmp_path / "toen.html")
    assert "wim" in te_zien(chromium)
    assert "Nieuw: Wim." in chromium.doe("document.querySelector('.keuzes').innerText")
    assert any(zin.startswith("Wim, pleegvader, nieuw.") for zin in gesproken(chromium))
    chromium.klik(*plek(chromium, "corrie"))
    druk(chromium, "input[name=moment][value='0']")
    assert te_zien(chromium) == {"kyra", "corrie", "bo", "opa", "nora", "ali"}
    assert chromium.doe("document.querySelector('.paneel h2').textContent") == "Corrie"
    assert "Wim" not in chromium.doe("document.querySelector('.tabel').innerText")
    druk(chromium, "input[name=moment][value='1']")
    chromium.klik(*plek(chromium, "wim"))
    druk(chromium, "input[name=moment][value='0']")
    assert chromium.doe("document.querySelector('.paneel h2').textContent") == "Wie is wie"
    assert chromium.doe("document.querySelector('#pagina-live').textContent") == "Je ziet de kaart in 2019."
    assert chromium.fouten == []


def test_zonder_lijnen_op_de_kaart_is_de_kaart_toch_heel(open_: Any) -> None:
    kaart = teken_kaart("relatiekaart", bekijk(netwerk(12)))
    blad = open_(netwerk(12))
    assert blad.doe("document.querySelectorAll('.mens').length") == len(kaart.geometrie.personen)
    assert blad.doe("document.querySelector('#pagina-lijnen')") is None
