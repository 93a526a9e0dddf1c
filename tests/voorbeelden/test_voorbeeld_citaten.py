"""The people of the field guide keep their own words, letter for letter."""

import re
from pathlib import Path

import pytest

HUIS = Path(__file__).parents[2]
VERHALEN = HUIS.parent / "shared" / "domein" / "4-voorbeeldtrajecten.md"
ANDERS = (
    "1 gezin, 24 professionals",  # the title
    "Wat als je het niet doet?",  # the question, not the answer
)
"""Quotation marks in the guide that nobody in the story says."""


def _plat(tekst: str) -> str:
    return " ".join(tekst.split())


@pytest.mark.skipif(not VERHALEN.exists(), reason="the field guide lies beside the project, not in it")
@pytest.mark.parametrize(("nr", "naam"), [(1, "samira"), (2, "nelson"), (3, "kyra"), (4, "arie")])
def test_wat_mensen_zeggen_staat_er_letterlijk(nr: int, naam: str) -> None:
    deel = re.split(r"^## 4", VERHALEN.read_text(encoding="utf-8"), flags=re.MULTILINE)[nr]
    deel = re.sub(r"\[deze regel: .*?`\] ", "", deel)
    bestanden = [pad for pad in (HUIS / "voorbeelden" / naam).rglob("*") if pad.suffix in (".yaml", ".md")]
    alles = _plat(" ".join(pad.read_text(encoding="utf-8") for pad in sorted(bestanden)))
    citaten = [_plat(citaat) for citaat in re.findall(r'"([^"]+)"', deel) if _plat(citaat) not in ANDERS]
    assert citaten
    kwijt = [
        zin
        for citaat in citaten
        if citaat.rstrip(".") not in alles
        for zin in re.split(r"(?<=\.) (?=Als )", citaat)
        if zin.rstrip(".") not in alles
    ]
    assert kwijt == []
