"""The book of rules is complete: every code, the forty-two of the way of working, and each with an example."""

import os
import re
from pathlib import Path

from sonestra_cli.controles.ontwerpregels import ONTWERPREGELS
from sonestra_cli.documenten.galerij import voorbeelden
from sonestra_cli.documenten.maken import Papier, in_formaat
from sonestra_cli.documenten.regelboek import TITEL, regelboek, werkwijze
from sonestra_cli.lezen.register import register, uitlegbaar

TABEL = Path(__file__).parents[2] / "REGELS.md"
BOEK = regelboek(uitlegbaar().values())
_KOP = """\
# De 42 regels van de werkwijze

Elke regel uit het bestek staat hier: nagekeken in een traject (`sonestra leg-uit CODE` vertelt meer), of bewaakt door
een test omdat het programma zo gemaakt is. Deze tabel komt uit de regels zelf: `VERNIEUW=1 pytest
tests/documenten/test_regelboek.py` schrijft haar opnieuw.

| Regel | Wat | Hoe | Wanneer |
|---|---|---|---|
"""


def test_elke_code_staat_erin_met_een_voorbeeld() -> None:
    koppen = set(re.findall(r"^### ([A-Z]\d+) ", BOEK, re.MULTILINE))
    assert koppen == {*uitlegbaar(), *(regel.code for regel in ONTWERPREGELS)}
    zonder = set(register()) - set(voorbeelden())
    assert zonder <= {"B001", "B003", "B004", "B025", "B026", "B030"}, "not to be kept in a folder"


def test_in_de_bladzijde_blijft_van_geen_teken_iets_over() -> None:
    html = in_formaat(Papier("regelboek", TITEL, BOEK), "html").decode()
    tekst = re.sub(r"<[^>]+>", "", html.partition("<body")[2])
    assert "**" not in tekst
    assert html.count("<h3") == BOEK.count("\n### ")


def test_de_tabel_van_tweeenveertig_regels_klopt() -> None:
    bewaakt = {regel.code: f"zo gemaakt; bewaakt door `{regel.test}`" for regel in ONTWERPREGELS}
    rijen = (
        (code, kort, bewaakt.get(code, hoe), wanneer)
        for code, (kort, hoe, wanneer) in werkwijze(register().values()).items()
    )
    tekst = _KOP + "".join(f"| {' | '.join(rij)} |\n" for rij in rijen)
    if os.environ.get("VERNIEUW"):
        TABEL.write_text(tekst, encoding="utf-8", newline="\n")
    assert TABEL.read_text(encoding="utf-8") == tekst
