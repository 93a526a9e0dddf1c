"""Turning sentences round, one after the other: what the check still hears in the answer, and two other ways."""

from collections.abc import Sequence

from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.check.nakijken import controleer_tekst
from sonestra_cli.taal.oefenen.zin import Oefenzin
from sonestra_cli.techniek.gegeven import gegeven

STOP = "stop"
_STOPWOORDEN = frozenset({STOP, "klaar", "stoppen", "einde", "genoeg"})
BEGIN = """Je leest steeds één zin. Hoe zou jij het zeggen? Typ je zin en druk op Enter.
Alleen Enter is: de volgende. Met stop ben je klaar. Er is geen score, en ik bewaar niets."""
UITLEG = "Typ hoe jij het zou zeggen. Alleen Enter: de volgende zin. terug: de zin hiervoor. stop: klaar."


@gegeven
class Geoefend:
    """``slot``: what is still to be said of the last answer. ``volgende``: the number of the sentence that was open,
    None when all were seen.
    """

    slot: str
    volgende: int | None


def oefen(zinnen: Sequence[Oefenzin], vanaf: int = 1) -> Gesprek[Geoefend]:
    """Ask how one would say it, from sentence number ``vanaf`` on."""
    vooraf = BEGIN
    for nummer, zin in enumerate(zinnen[vanaf - 1 :], vanaf):
        vraag = (
            f"{nummer}. {zin.zin}\nHoe zou dat klinken als het over jou ging? {zin.over_jou}\nHoe zou jij het zeggen?"
        )
        antwoord = (yield Vraag(vraag, UITLEG, vooraf, einde=STOP, slot=True)).strip()
        if antwoord.strip(" .!").casefold() in _STOPWOORDEN:
            return Geoefend("", nummer)
        vooraf = weerwoord(zin, antwoord)
    return Geoefend(vooraf, None)


def weerwoord(zin: Oefenzin, antwoord: str) -> str:
    """What is heard in an answer, and two other ways to say it."""
    zo, of = zin.anders
    return "\n".join((*_gehoord(antwoord), f"Het kan ook zo: {zo}", f"Of zo: {of}"))


def _gehoord(antwoord: str) -> Sequence[str]:
    if not antwoord:
        return ()
    nog = [een for een in controleer_tekst(antwoord) if een.taalregel.regel.niveau != "tip"]
    return [f"Ik hoor nog '{een.woord}': {een.taalregel.vraag}" for een in nog] or ("Ik hoor er niets meer in.",)
