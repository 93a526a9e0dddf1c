"""The parts of a map in a PDF: every word is in the lines above or in the picture, and in one of the two."""

import re
from html import unescape

import pytest

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import SOORTEN, teken_kaart
from sonestra_cli.tekenen.platen import als_plaat
from tests.documenten.bladen import voorbeeld


@pytest.mark.parametrize("soort", SOORTEN)
def test_elk_woord_staat_boven_of_in_het_plaatje_en_niets_valt_buiten_de_rand(soort: str) -> None:
    tekening = teken_kaart(soort, bekijk(voorbeeld("kyra")))
    plaat = als_plaat(tekening, "eigen")
    boven = [regel.tekst for regel in plaat.kop]
    binnen = [unescape(re.sub(r"<[^>]+>", "", t)) for t in re.findall(r"<text.*?</text>", plaat.svg.decode())]
    assert boven[0].endswith("van Kyra")
    assert sorted([*boven, *binnen]) == sorted(tekst.tekst for tekst in tekening.teksten if tekst.tekst)
    links, top, rechts, onder = plaat.doos
    for tekst in tekening.teksten:
        if tekst.klasse != "titel":
            assert links <= tekst.x - tekst.breedte / 2
            assert tekst.x + tekst.breedte / 2 <= rechts
            assert top <= tekst.y - tekst.hoogte / 2
            assert tekst.y + tekst.hoogte / 2 <= onder
