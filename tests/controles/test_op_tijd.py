"""A traject that grows as in practice: at each phase the questions that are asked are few, and fit what they do then.

Read as the facilitator: after the first meeting, with a list of people, with a map, before the day, with a plan, with
two evenings of the actieteam behind them.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from sonestra_cli.controles import controleer
from sonestra_cli.domein.afleiding.fase import fase
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject
from tests.controles.vinden import maak

VOORBEELDEN = sorted(pad.parent for pad in (Path(__file__).parents[2] / "voorbeelden").glob("*/traject.yaml"))
MEER_IS_TE_VEEL = 3
"""Open questions at once, of different rules."""
KOP = "naam: Het plan van Leen\nhoofdpersonen: [leen]\nbegonnen_op: 2026-01-12\n"
LIJST = """\
personen:
  leen:
  riet: {wie: oma}
  tim: {wie: broer}
  corrie: {wie: buurvrouw}
  wim: {wie: trainer}
  esmee: {wie: vriendin}
  hilde: {professional: {functie: wijkverpleegkundige}}
"""
NETWERK = """\
personen:
  leen: {geboren: 1994}
  riet: {wie: oma, kring: hart}
  tim: {wie: broer, kring: hart}
  corrie: {wie: buurvrouw, kring: dichtbij}
  wim: {wie: trainer, kring: bekend}
  esmee: {wie: vriendin, kring: dichtbij}
  hilde: {professional: {functie: wijkverpleegkundige, sinds: 2025, gevraagd_door: [leen]}}
"""
VERHAAL = """\
lukt_al:
  - {van: leen, woorden: Ik kook elke dag.}
perspectieven:
  - {van: leen, woorden: Het is vol in mijn hoofd., mag_gelezen_door: iedereen}
  - {van: riet, woorden: Zij doet alles alleen., mag_gelezen_door: iedereen}
"""
VRAGEN = "vragen:\n  slapen: {van: leen, vraag: Hoe slaap ik weer door?}\n"
BERAAD = """\
datum: 2026-03-14
begint: "14:00"
plek: het buurthuis
uitgenodigd_door: leen
gasten:
  riet: {komt: ja, akkoord: ja}
  tim: {akkoord: ja}
  corrie: {komt: ja, akkoord: ja}
  esmee: {komt: misschien, akkoord: ja}
"""
PLAN = """\
gemaakt_op: 2026-03-14
afspraken:
  bellen: {woorden: Riet belt elke avond om acht uur., wie: [riet], wanneer: elke avond, vraag: [slapen]}
  lopen: {woorden: Leen en Esmee lopen samen., wie: [leen, esmee], vraag: [slapen]}
actieteam: {leden: [leen, riet, corrie], eerste_keer: 2026-04-11}
"""
KEER = "waren_er: [leen, riet, corrie]\nsuccessen:\n  - {van: leen, woorden: Ik sliep twee keer door.}\n"
BEGIN = {"traject": KOP, "netwerk": "personen:\n  leen:\n"}
GROEI: Mapping[str, Mapping[str, str]] = {
    "na nieuw": BEGIN,
    "groslijst": {"netwerk": LIJST},
    "verhaal": {"verhaal": VERHAAL},
    "netwerk": {"netwerk": NETWERK},
    "vragen": {"vragen": VRAGEN},
    "beraad": {"beraad": BERAAD},
    "plan": {"plan": PLAN, "beraad": BERAAD + "waren_er: [leen, riet, tim, corrie, esmee]\n"},
    "twee keer actieteam": {
        "actieteam/2026-04-11": f"{KEER}volgende_keer: {{datum: 2026-06-13}}\n",
        "actieteam/2026-06-13": f"{KEER}volgende_keer: {{datum: 2026-09-12}}\n",
    },
}


def zover(stap: str) -> dict[str, str]:
    """The files at this step."""
    bestanden: dict[str, str] = {}
    for naam, erbij in GROEI.items():
        bestanden |= erbij
        if naam == stap:
            break
    return bestanden


@pytest.mark.parametrize("stap", GROEI)
def test_er_zijn_nooit_meer_dan_drie_vragen_tegelijk_en_ze_horen_bij_nu(stap: str) -> None:
    traject = maak(zover(stap))
    gevonden = controleer(traject)
    vragen = {een.code: een.zin for een in gevonden if een.niveau == "vraag"}
    assert len(vragen) <= MEER_IS_TE_VEEL, vragen
    assert all(een.regel.hoort_bij(fase(traject)) for een in gevonden if een.niveau == "vraag")
    assert not [een.zin for een in gevonden if een.niveau in ("fout", "let op")]


def test_na_de_eerste_ontmoeting_is_er_nog_niets_te_vragen() -> None:
    assert controleer(maak(BEGIN)) == ()


def test_een_lijst_mensen_is_een_vraag_en_niet_een_per_mens() -> None:
    assert [een.code for een in controleer(maak(zover("groslijst")))].count("F010") == 1


@pytest.mark.parametrize("map_", VOORBEELDEN, ids=lambda pad: pad.name)
def test_de_voorbeelden_stellen_hooguit_drie_vragen(map_: Path) -> None:
    gelezen = lees_traject(map_, apart_sleutels(map_))
    vragen = [een.zin for een in kijk_na(gelezen) if een.niveau == "vraag"]
    assert len(vragen) <= MEER_IS_TE_VEEL, vragen
