"""What a heading says of each who stands below it: ``kleinkinderen`` are a kleinkind each, ``koor`` sings there."""

from typing import Final

from sonestra_cli.verstaan.lijst.woorden.groepen import zegt_meer_dan_de_groep
from sonestra_cli.verstaan.lijst.woorden.relaties import geslacht_uit, is_relatie

_ENKEL: Final = {
    "kind": "kinderen",
    "kleinkind": "kleinkinderen",
    "achterkleinkind": "achterkleinkinderen",
    "pleegkind": "pleegkinderen",
    "stiefkind": "stiefkinderen",
    "zoon": "zoons zonen",
    "dochter": "dochters",
    "kleinzoon": "kleinzoons kleinzonen",
    "kleindochter": "kleindochters",
    "broer": "broers broertjes",
    "zus": "zussen zusjes",
    "oom": "ooms",
    "tante": "tantes",
    "neef": "neven neefjes",
    "nicht": "nichten nichtjes",
    "oma": "oma's omas",
    "opa": "opa's opas",
    "ouder": "ouders",
    "grootouder": "grootouders",
    "pleegouder": "pleegouders",
    "stiefouder": "stiefouders",
    "schoonouder": "schoonouders",
    "schoonzus": "schoonzussen",
    "zwager": "zwagers",
    "vriendin": "vriendinnen",
    "collega": "collega's collegas",
    "klasgenoot": "klasgenoten",
    "huisgenoot": "huisgenoten",
    "vrijwilliger": "vrijwilligers",
}
_PER_MEERVOUD: Final = {meer: een for een, woorden in _ENKEL.items() for meer in woorden.split()}
_ERTUSSEN: Final = frozenset(("en", "&", "+", "/", "de", "mijn", "m'n", "onze", "haar", "zijn", "hun", "alle"))
_VAN_ONS: Final = frozenset(("mij", "ons", "mezelf"))


def wie_van_kop(kop: str) -> tuple[str, ...]:
    """What each below it is, in the singular, or one of these; empty where the heading only names a group.

    ``ouders van Tim`` are a parent of Tim each.
    """
    wat, van, wiens = kop.replace("’", "'").partition(" van ")
    woorden = [woord for woord in wat.casefold().replace("/", " ").split() if woord not in _ERTUSSEN]
    enkel = [_PER_MEERVOUD.get(woord) or (woord if zegt_meer_dan_de_groep(woord) else "") for woord in woorden]
    erachter = "" if wiens.casefold() in _VAN_ONS else f"{van}{wiens}"
    return tuple(f"{een}{erachter}" for een in dict.fromkeys(enkel)) if enkel and all(enkel) else ()


def erft(van_kop: tuple[str, ...], naam: str, wie: list[str], geslacht: str | None) -> str:
    """What somebody gets of it: nothing where the line tells itself what this one is; of two what fits man or woman."""
    if any(is_relatie(deel) or deel.casefold().partition(" ")[0].endswith(van_kop) for deel in (*wie, naam)):
        return ""
    past = [een for een in van_kop if geslacht is None or geslacht_uit(een) in (None, geslacht)]
    return " of ".join(past or van_kop)
