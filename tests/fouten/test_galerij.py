"""The gallery of wrong files: every folder here holds files as somebody might type them, and the exact answer.

``verwacht.txt`` is what ``sonestra valideer`` shows. After a change on purpose: ``SONESTRA_BIJWERKEN=1 pytest
tests/fouten`` writes it anew; then read the difference as the person who gets the message. How a near-miss is written
is told in ``net_niet.py``: every rule has at least one.
"""

import os
import re
from pathlib import Path

import pytest

from sonestra_cli.documenten.nakijken import kijk_sjablonen_na
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.register import register
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.tekst import als_tekst
from tests.fouten.net_niet import NAAM, pas_toe

HIER = Path(__file__).parent
GEVALLEN = sorted(pad.name for pad in HIER.iterdir() if pad.is_dir() and not pad.name.startswith(("_", ".")))

NET_NIET = [geval for geval in GEVALLEN if (HIER / geval / NAAM).is_file()]
HET_BESTAND_ZELF = {
    "B001", "B002", "B003", "B004", "B005", "B009", "B022", "B023", "B024", "B025", "B026", "B027", "B030",
}  # fmt: skip
"""About the name, the kind or the rights of a file, so no line of it can be changed: see tests/lezen."""


def antwoord(map_: Path) -> str:
    gelezen = lees_traject(map_, apart_sleutels(map_))
    return als_tekst((*met_bevindingen(gelezen, kijk_na(gelezen)), *kijk_sjablonen_na(map_)))


def codes(tekst: str) -> set[str]:
    """The codes of the findings in a text."""
    return set(re.findall(r"^\S+?:\d+:\d+: ([A-Z]+\d+) ", tekst, re.MULTILINE))


@pytest.mark.parametrize("geval", GEVALLEN)
def test_precies_dit_antwoord_met_de_code_van_de_map(geval: str) -> None:
    verwacht = HIER / geval / "verwacht.txt"
    gekregen = antwoord(HIER / geval)
    assert f" {geval.partition('-')[0]} " in gekregen
    if os.environ.get("SONESTRA_BIJWERKEN"):
        verwacht.write_text(gekregen, encoding="utf-8", newline="\n")
    assert gekregen == verwacht.read_text(encoding="utf-8")


@pytest.mark.parametrize("geval", NET_NIET)
def test_net_niet_zegt_deze_regel_niets_en_een_andere_ook_niet_ineens(geval: str, tmp_path: Path) -> None:
    pas_toe(HIER / geval, tmp_path / "net-niet")
    assert codes(antwoord(tmp_path / "net-niet")) <= codes(antwoord(HIER / geval)) - {geval.partition("-")[0]}


def test_elke_regel_heeft_een_geval_dat_er_net_niet_onder_valt() -> None:
    heeft = {geval.partition("-")[0] for geval in NET_NIET}
    zonder = {code for code in register() if code[0] != "T"} - heeft - HET_BESTAND_ZELF
    assert not zonder, "zet een net-niet.txt bij een geval van deze regel"
