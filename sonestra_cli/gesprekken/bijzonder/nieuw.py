"""What a new traject begins with: how somebody wants to be called, and the day of the meeting; R1 asks no more."""

from sonestra_cli.gesprekken.begrijpen import delen, weet_niet
from sonestra_cli.gesprekken.bijzonder.dagen import dag_dichtbij
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.rolwoorden import ROLLEN, VULSEL

GENOEMD = "Hoe wil de hoofdpersoon genoemd worden? Enter: dat komt later."
DAG = "Op welke dag zagen jullie elkaar voor het eerst? Enter: dat komt later."
_MEER = frozenset(
    (
        *("rest", "ander", "andere", "anderen", "kinderen", "kids", "kleintjes", "kleinkinderen", "ouders", "broers"),
        *("zussen", "broertjes", "zusjes", "familie", "gezin", "iedereen", "allemaal", "vrienden", "buren", "nog"),
        *("enz", "etc", "enzovoort", "co", "hele", "alle", "tweeling", "drieling"),
    )
)
"""Words for more people than one, or for who is not named."""
ZO = "Typ het zo: 9 april 2026. Of alleen Enter: dan komt het later."


@gegeven
class Begin:
    """What was answered; empty where nothing was."""

    genoemd: str = ""
    op: str = ""


@gegeven
class Genoemd:
    """Those whom it is about. ``geen_naam``: what was typed and names nobody; of one who may be more, all of it."""

    namen: tuple[str, ...]
    geen_naam: tuple[str, ...] = ()


def gesprek_nieuw(genoemd: str | None, op: str | None, vandaag: str = "") -> Gesprek[Begin]:
    """Ask what was not told yet (None); ``vandaag`` is the day on which we talk, in ISO."""
    naam = (yield Vraag(GENOEMD, "Zoals deze mens het zelf zegt.", einde="")) if genoemd is None else genoemd
    return Begin("" if weet_niet(naam) else naam.strip(), (yield from _dag(vandaag)) if op is None else op)


def wie_het_zijn(genoemd: str) -> Genoemd:
    """``Kyra en Noor`` are two people, ``Kyra, Noor en de rest`` too; ``Kyra en de anderen`` stays what was said."""
    stukken = delen(genoemd)
    klein = not any(map(str.isupper, genoemd))
    namen = tuple(stuk for stuk in stukken if _is_naam(stuk, klein))
    if len(namen) > 1:
        return Genoemd(namen, tuple(stuk for stuk in stukken if stuk not in namen))
    heel = genoemd.strip()
    return Genoemd((heel,) if heel else (), (heel,) if len(stukken) > 1 else ())


def _is_naam(stuk: str, klein: bool) -> bool:
    """Whether one person may be called so; ``klein``: no capital was typed anywhere."""
    woorden = [woord for woord in stuk.casefold().split() if woord not in VULSEL]
    if not woorden or not _MEER.isdisjoint(woorden):
        return False
    return klein or woorden[0] in ROLLEN or any(map(str.isupper, stuk))


def _dag(vandaag: str) -> Gesprek[str]:
    vooraf = ""
    while True:
        tekst = (yield Vraag(DAG, ZO, vooraf, opnieuw=bool(vooraf), einde="")).strip()
        if weet_niet(tekst):
            return ""
        if len(dagen := versta_datum(dag_dichtbij(tekst, vandaag))) == 1:
            return str(dagen[0])
        vooraf = f"'{kort(tekst)}' begrijp ik niet als dag. {ZO}"
