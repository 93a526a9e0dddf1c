"""Write many invented trajecten, to measure how fast they are looked through and how much memory that takes.

    python tests/meten/veel_trajecten.py MAP [HOEVEEL [MENSEN]]

The same numbers give the same bytes. Measure ours, and a checker of YAML alone, side by side on the same files::

    time sonestra valideer -q MAP
    time yamllint MAP
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

NAMEN = (
    *("jan", "piet", "sanne", "lotte", "fatima", "yusuf", "noor", "eva", "truus", "bep"),
    *("corrie", "wim", "ruben", "dewi", "karim", "naima", "anna", "piotr", "shanice", "zoe"),
)
KRINGEN = ("hart", "dichtbij", "bekend", "verder")
GROEPEN = ("familie", "vrienden", "buurt", "werk_of_school", "vereniging_geloof")
WIE = ("buurvrouw van nummer 14", "maat van vroeger", "tante uit Deventer", "juf van groep 7", "voetbalcoach")
CONTACT = ("elke_dag", "elke_week", "elke_maand", "bijna_nooit")


def schrijf(map_: Path, hoeveel: int, mensen: int) -> None:
    """``hoeveel`` folders, each a traject of ``mensen`` people with a story, questions, guests and a plan."""
    for nummer in range(hoeveel):
        hier = map_ / f"t{nummer:04}"
        hier.mkdir(parents=True, exist_ok=True)
        kans = random.Random(nummer)
        sleutels = [f"{kans.choice(NAMEN)}-{een}" for een in range(1, mensen)]
        for naam, regels in bestanden(kans, sleutels).items():
            (hier / f"{naam}.yaml").write_text("\n".join(regels) + "\n", encoding="utf-8", newline="\n")


def bestanden(kans: random.Random, sleutels: list[str]) -> dict[str, list[str]]:
    """File -> its lines."""
    gasten = [f"  {wie}: {{komt: ja, akkoord: ja}}" for wie in sleutels[:12]]
    return {
        "traject": [
            "formaat: 1",
            "naam: Het plan van Kyra",
            "hoofdpersonen: [kyra]",
            "procesbegeleider: {naam: Ine de Wit}",
        ],
        "netwerk": ["personen:", "  kyra: {naam: Kyra, geslacht: vrouw, geboren: 2009}", *_mensen(kans, sleutels)],
        "vragen": ["vragen:", *_vragen(sleutels)],
        "beraad": ["datum: 2026-04-18", "gasten:", "  kyra: {komt: ja}", *gasten],
        "plan": ["afspraken:", *_afspraken(kans, sleutels)],
    }


def _mensen(kans: random.Random, sleutels: list[str]) -> Iterator[str]:
    for wie in sleutels:
        yield f"  {wie}:"
        yield f"    naam: {wie.capitalize()}"
        yield f"    wie: {kans.choice(WIE)}"
        yield f"    groep: {kans.choice(GROEPEN)}"
        yield f"    kring: {kans.choice(KRINGEN)}"
        if kans.random() < 0.6:
            yield f"    contact: {kans.choice(CONTACT)}"
        if kans.random() < 0.4:
            yield "    steun:"
            yield "      - {soort: praktisch, richting: ik_krijg}"
    yield "gezinnen:"
    for een, ander, kind in zip(sleutels[0:9:3], sleutels[1:9:3], sleutels[2:9:3], strict=False):
        yield f"  - partners: [{een}, {ander}]"
        yield f"    kinderen: [{kind}]"


def _vragen(sleutels: list[str]) -> Iterator[str]:
    for nummer, wie in enumerate(["kyra", *sleutels[:2]], start=1):
        yield f"  vraag{nummer}:"
        yield f"    van: {wie}"
        yield "    vraag: Hoe kan ik volgend jaar bij Corrie blijven wonen en toch naar school?"


def _afspraken(kans: random.Random, sleutels: list[str]) -> Iterator[str]:
    for nummer in range(1, 7):
        yield f"  afspraak{nummer}:"
        yield f"    wie: [{kans.choice(sleutels)}]"
        yield "    woorden: elke dinsdag samen koken en daarna de vuilnis buiten zetten"
        yield "    wanneer: vanaf 1 mei"


if __name__ == "__main__":
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("map", type=Path, help="where they come")
    vraag.add_argument("hoeveel", nargs="?", type=int, default=1000, help="trajecten; else 1000")
    vraag.add_argument("mensen", nargs="?", type=int, default=40, help="people in each; else 40")
    gevraagd = vraag.parse_args()
    schrijf(gevraagd.map, gevraagd.hoeveel, gevraagd.mensen)
