"""What a new traject begins with: how somebody wants to be called, and the day of the meeting; R1 asks no more."""

from sonestra_cli.gesprekken.begrijpen import delen, weet_niet
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.rolwoorden import ROLLEN

GENOEMD = "Hoe wil de hoofdpersoon genoemd worden? Enter: dat komt later."
DAG = "Op welke dag zagen jullie elkaar voor het eerst? Enter: dat komt later."
ZO = "Typ het zo: 9 april 2026. Of alleen Enter: dan komt het later."


@gegeven
class Begin:
    """What was answered; empty where nothing was."""

    genoemd: str = ""
    op: str = ""


def gesprek_nieuw(genoemd: str | None, op: str | None) -> Gesprek[Begin]:
    """Ask what was not told yet (None)."""
    naam = (yield Vraag(GENOEMD, "Zoals deze mens het zelf zegt.", einde="")) if genoemd is None else genoemd
    return Begin("" if weet_niet(naam) else naam.strip(), (yield from _dag()) if op is None else op)


def wie_het_zijn(genoemd: str) -> tuple[str, ...]:
    """``Kyra en Noor`` are two people; ``Kyra en de anderen`` is what was said, and stays so."""
    namen = delen(genoemd)
    kleine = not any(map(str.isupper, genoemd))
    zijn_namen = all(kleine or naam.casefold() in ROLLEN or any(map(str.isupper, naam)) for naam in namen)
    return namen if len(namen) > 1 and zijn_namen else tuple(filter(None, [genoemd.strip()]))


def _dag() -> Gesprek[str]:
    vooraf = ""
    while True:
        tekst = (yield Vraag(DAG, ZO, vooraf, opnieuw=bool(vooraf), einde="")).strip()
        if weet_niet(tekst):
            return ""
        if len(dagen := versta_datum(tekst)) == 1:
            return str(dagen[0])
        vooraf = f"'{kort(tekst)}' begrijp ik niet als dag. {ZO}"
