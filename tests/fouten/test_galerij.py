"""The gallery of wrong files: every folder here holds files as somebody might type them, and the exact answer.

``verwacht.txt`` is what ``sonestra valideer`` shows. After a change on purpose: ``SONESTRA_BIJWERKEN=1 pytest
tests/fouten`` writes it anew; then read the difference as the person who gets the message.
"""

import os
from pathlib import Path

import pytest

from sonestra_cli.documenten.nakijken import kijk_sjablonen_na
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.tekst import als_tekst

HIER = Path(__file__).parent
GEVALLEN = sorted(pad.name for pad in HIER.iterdir() if pad.is_dir() and not pad.name.startswith(("_", ".")))


def antwoord(map_: Path) -> str:
    gelezen = lees_traject(map_, apart_sleutels(map_))
    return als_tekst((*met_bevindingen(gelezen, kijk_na(gelezen)), *kijk_sjablonen_na(map_)))


@pytest.mark.parametrize("geval", GEVALLEN)
def test_precies_dit_antwoord_met_de_code_van_de_map(geval: str) -> None:
    verwacht = HIER / geval / "verwacht.txt"
    gekregen = antwoord(HIER / geval)
    assert f" {geval.partition('-')[0]} " in gekregen
    if os.environ.get("SONESTRA_BIJWERKEN"):
        verwacht.write_text(gekregen, encoding="utf-8", newline="\n")
    assert gekregen == verwacht.read_text(encoding="utf-8")
