"""What a new traject begins with: how somebody wants to be called, the sign on the map, the day of the meeting."""

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.veld import Keuze, velden_van
from sonestra_cli.gesprekken.begrijpen import weet_niet
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuzes import versta_keuze

GENOEMD = "Hoe wil de hoofdpersoon genoemd worden? Enter: dat komt later."
GESLACHT = "Is {} man, vrouw of anders? Enter: dat komt later, of niet."
UITLEG_GESLACHT = (
    "Zoals {} leeft. Een man is op het genogram een vierkant, een vrouw een rondje. Typ man, vrouw of anders."
)
DAG = "Op welke dag zagen jullie elkaar voor het eerst? Enter: dat komt later."
ZO = "Typ het zo: 9 april 2026. Of alleen Enter: dan komt het later."


@gegeven
class Begin:
    """What was answered; empty where nothing was."""

    genoemd: str = ""
    geslacht: str = ""
    op: str = ""


def gesprek_nieuw(genoemd: str | None, op: str | None) -> Gesprek[Begin]:
    """Ask what was not told yet (None). The sign is asked only of who was named here."""
    naam = (yield Vraag(GENOEMD, "Zoals deze mens het zelf zegt.", einde="")) if genoemd is None else genoemd
    naam = "" if weet_niet(naam) else naam.strip()
    geslacht = (yield from _geslacht(naam)) if genoemd is None and naam else ""
    return Begin(naam, geslacht, (yield from _dag()) if op is None else op)


def _geslacht(naam: str) -> Gesprek[str]:
    vorm = velden_van(Persoon)["geslacht"].vorm
    woorden = [woord for woord in vorm.woorden if woord != "onbekend"] if isinstance(vorm, Keuze) else []
    uitleg, vooraf = UITLEG_GESLACHT.format(naam), ""
    while True:
        tekst = (yield Vraag(GESLACHT.format(naam), uitleg, vooraf, opnieuw=bool(vooraf), einde="")).strip()
        if weet_niet(tekst):
            return ""
        if len(kan := versta_keuze(tekst, woorden, "geslacht")) == 1:
            return kan[0]
        vooraf = f"'{kort(tekst)}' begrijp ik hier niet. Typ man, vrouw of anders. Of alleen Enter."


def _dag() -> Gesprek[str]:
    vooraf = ""
    while True:
        tekst = (yield Vraag(DAG, ZO, vooraf, opnieuw=bool(vooraf), einde="")).strip()
        if weet_niet(tekst):
            return ""
        if len(dagen := versta_datum(tekst)) == 1:
            return str(dagen[0])
        vooraf = f"'{kort(tekst)}' begrijp ik niet als dag. {ZO}"
