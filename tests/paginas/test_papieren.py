"""Every paper as a page in a real browser: on a phone, with large letters, and for who listens."""

from pathlib import Path

import pytest

from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.maken import Papier, in_formaat
from sonestra_cli.documenten.regelboek import TITEL, regelboek
from sonestra_cli.lezen.register import uitlegbaar
from tests.documenten.bladen import SOORTEN, met_bellijst, van_elke_soort, voorbeeld
from tests.paginas.browser import AXE, CHROMIUM, Bladzij

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not on this computer")
_ARABISCH = "# دعوة\n\nأهلا Wim\n\n> Zondag.\n\n| من | ماذا |\n|---|---|\n| Wim | طبخ |\n\n---\n\nهذه الورقة\n"
_LANG = "Meerzorgafsprakenoverlegtafel" * 3
_ALLES = (
    f"# Van alles\n\n## {_LANG}\n\n> {_LANG}\n\n| Wie | Wat |\n|---|---|\n| {_LANG} | d |\n\n_____\n\n---\n\nVoet.\n"
)


def _soorten() -> list[Papier]:
    """The shortest and the longest of each kind of Samira, the longest of Nelson, and kinds that only others have."""
    samira, nelson = (van_elke_soort(voorbeeld(naam)) for naam in ("samira", "nelson"))
    anderen = van_elke_soort(voorbeeld("kyra"), voorbeeld("arie"), met_bellijst())
    elders = {soort: papieren for soort, papieren in anderen.items() if soort not in samira | nelson}
    assert {*samira, *nelson, *elders} == set(SOORTEN)
    kort = [papieren[0] for papieren in samira.values() if len(papieren) > 1]
    return kort + [papieren[-1] for deel in (samira, nelson, elders) for papieren in deel.values()]


def _papieren() -> list[Papier]:
    """Papers of each kind, and what no example has."""
    zettingen: tuple[Zetting, ...] = ("blad", "kaart", "groot", "poster")
    boek = Papier("regelboek", TITEL, regelboek(uitlegbaar().values()))
    los = [Papier(f"alles-{zetting}", "Alles", _ALLES, zetting) for zetting in zettingen]
    return [*_soorten(), boek, *los, Papier("arabisch", "دعوة", _ARABISCH, "blad", "ar")]


def _open(blad: Bladzij, papier: Papier, map_: Path, breed: int) -> None:
    bestand = map_ / f"{papier.naam}.html"
    bestand.write_bytes(in_formaat(papier, "html"))
    blad.open(bestand, breed, 800)


@pytest.mark.parametrize("grootte", ["", "32px"])
def test_geen_papier_is_breder_dan_een_telefoon_ook_niet_met_grote_letters(
    chromium: Bladzij, tmp_path: Path, grootte: str
) -> None:
    te_breed = {}
    for papier in _papieren():
        _open(chromium, papier, tmp_path, 360)
        chromium.doe(f"document.documentElement.style.fontSize = '{grootte}'")
        if (breed := chromium.doe("document.documentElement.scrollWidth")) > 360:
            te_breed[papier.naam] = breed
    assert te_breed == {}


def test_een_arabisch_papier_begint_rechts_en_nederlandse_woorden_niet(chromium: Bladzij, tmp_path: Path) -> None:
    _open(chromium, _papieren()[-1], tmp_path, 1280)
    kant = "getComputedStyle(document.querySelector('{}')).direction"
    assert chromium.doe(kant.format("h1")) == "rtl"
    assert chromium.doe(kant.format("blockquote p")) == "ltr"
    eerste, tweede = (f"document.querySelectorAll('th')[{nr}].getBoundingClientRect().left" for nr in (0, 1))
    assert chromium.doe(f"{eerste} > {tweede}")


@pytest.mark.skipif(AXE is None, reason="no axe.min.js here: package axe-core-python is not installed")
@pytest.mark.parametrize("breed", [1280, 360])
def test_axe_vindt_op_geen_papier_iets(chromium: Bladzij, tmp_path: Path, breed: int) -> None:
    gevonden = {}
    for papier in _papieren():
        _open(chromium, papier, tmp_path, breed)
        chromium.doe(Path(AXE or "").read_text(encoding="utf-8") + ";0")
        kijk = "axe.run(document).then(uit => uit.violations.map(een => [een.id, een.nodes[0].html]))"
        if wat := chromium.doe(kijk):
            gevonden[papier.naam] = wat
    assert gevonden == {}
