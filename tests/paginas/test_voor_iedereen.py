"""The page for who sees little, holds a phone, or meets a name that wants to be more than text."""

from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.opdrachten.delen.kaarten import MET_PAGINA
from tests.paginas.browser import AXE, CHROMIUM
from tests.paginas.doen import plek, zet
from tests.paginas.gevallen import kyra, vijandig

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not on this computer")
SOORTEN = pytest.mark.parametrize("soort", MET_PAGINA)


@SOORTEN
@pytest.mark.parametrize("letters", ["100", "200"])
def test_op_een_klein_scherm_met_grote_letters_valt_niets_van_het_blad(open_: Any, soort: str, letters: str) -> None:
    blad = open_(vijandig(), soort, 320, 640)
    zet(blad, "#pagina-letters", letters)
    blad.klik(*plek(blad, "ik"))
    assert blad.doe("document.documentElement.scrollWidth") <= 320
    buiten = blad.doe(
        "[...document.querySelectorAll('body *:not(svg *):not(.alleen-horen):not(.sprong, .sprong *)')].filter(e => "
        "e.getClientRects().length && !e.closest('thead') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth && "
        "!e.matches('#pagina-raam, #pagina-raam .stand') && getComputedStyle(e).display !== 'inline')"
        ".map(e => e.outerHTML.slice(0, 80))"
    )
    assert buiten == []


@SOORTEN
def test_een_vijandige_naam_doet_in_een_browser_niets(open_: Any, soort: str) -> None:
    blad = open_(vijandig(), soort)
    assert blad.doe("document.querySelectorAll('img, body b b, body > b, script').length") == 1
    for wie in ("script", "beeld", "emoji", "lang"):
        blad.doe(f"document.querySelector('.mens[data-id={wie}] > [role=button]').focus()")
        blad.toets("Enter")
        blad.toets("Escape")
    assert blad.fouten == []


@pytest.mark.skipif(AXE is None, reason="no axe.min.js here: package axe-core-python is not installed")
@SOORTEN
@pytest.mark.parametrize("breed", [1280, 320])
def test_axe_vindt_niets(open_: Any, soort: str, breed: int) -> None:
    blad = open_(kyra(), soort, breed)
    blad.doe(Path(AXE or "").read_text(encoding="utf-8") + ";0")
    kijk = "axe.run(document).then(uit => uit.violations.map(een => [een.id, een.nodes[0].html]))"
    assert blad.doe(kijk) == []
    blad.doe("document.querySelector('.mens[data-id=corrie] > [role=button]').focus()")
    blad.toets("Enter")
    assert blad.doe(kijk) == []
