"""A value as lines of a file: on one line in ``{ }`` where that is the style and it fits, else a field per line."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.citeren import blok, citeer, citeer_los, past_in_blok

BREEDTE = 118
"""A line that would be longer is broken into fields."""
LANGE_WOORDEN = 60
"""What somebody says at greater length gets lines of its own."""


@gegeven
class Stijl:
    """How the entries of one block or list are written.

    ``vloei``: on one line. ``kolom``: how far behind its key every value begins, 0 where keys differ.
    ``stap`` and ``streep``: how far fields, and dashes, stand in from their key. ``blokken``: fields written as ``|``.
    """

    vloei: bool = True
    kolom: int = 0
    stap: int = 2
    streep: int = 2
    blokken: frozenset[str] = frozenset({"woorden"})


class Regels(NamedTuple):
    """What comes behind a key on its line, and the lines below it as seen from the beginning of the key."""

    achter: str
    onder: list[str]


def entry(sleutel: str | None, waarde: Invoer, stijl: Stijl, inspringing: int) -> list[str]:
    """The lines of an entry without their indentation; without key it is one of a list."""
    if sleutel is None:
        return _met_streep(waarde, stijl, inspringing)
    kop = f"{citeer(sleutel)}:"
    gevuld = kop.ljust(stijl.kolom - 1)
    regels = waarde_van(sleutel, waarde, stijl, inspringing, inspringing + len(gevuld) + 1)
    return [f"{gevuld} {regels.achter}" if regels.achter else kop, *regels.onder]


def waarde_van(veld: str, waarde: Invoer, stijl: Stijl, inspringing: int, vanaf: int) -> Regels:
    """A value behind its key: the columns where the key begins, and where the value would."""
    binnen = replace(stijl, vloei=True, kolom=0)
    if isinstance(waarde, str):
        if not waarde:
            return Regels("", [])
        if _wil_blok(veld, waarde, stijl, vanaf):
            return Regels("|", blok(waarde, stijl.stap).split("\n")[1:])
        return Regels(citeer_los(waarde), [])
    if _op_een_regel(waarde, stijl) and vanaf + len(haken := in_haken(waarde)) <= BREEDTE:
        return Regels(haken, [])
    if isinstance(waarde, Mapping):
        diep = inspringing + stijl.stap
        regels = [regel for naam, inhoud in waarde.items() for regel in entry(naam, inhoud, binnen, diep)]
        return Regels("", _ingesprongen(regels, stijl.stap))
    diep = inspringing + stijl.streep
    regels = [regel for deel in waarde for regel in entry(None, deel, binnen, diep)]
    return Regels("", _ingesprongen(regels, stijl.streep))


def in_haken(waarde: Invoer) -> str:
    """A value for within ``{ }`` or ``[ ]``."""
    if isinstance(waarde, str):
        return citeer(waarde) if waarde else ""
    if isinstance(waarde, Mapping):
        return "{" + ", ".join(f"{citeer(veld)}: {in_haken(inhoud)}" for veld, inhoud in waarde.items()) + "}"
    return "[" + ", ".join(in_haken(deel) or "''" for deel in waarde) + "]"


def _met_streep(waarde: Invoer, stijl: Stijl, inspringing: int) -> list[str]:
    regels = waarde_van("", waarde, replace(stijl, stap=2, streep=2, kolom=0), inspringing, inspringing + 2)
    if regels.achter or not regels.onder:
        return [f"- {regels.achter}".rstrip(), *regels.onder]
    return [f"- {regels.onder[0][2:]}", *regels.onder[1:]]


def _op_een_regel(waarde: Invoer, stijl: Stijl) -> bool:
    """Whether the style and the words allow for one line; a list of words always does, an empty one must."""
    los = not isinstance(waarde, (str, Mapping)) and all(isinstance(deel, str) for deel in waarde)
    return (stijl.vloei or los) and not _heeft_blok(waarde, stijl)


def _heeft_blok(waarde: Invoer, stijl: Stijl) -> bool:
    if isinstance(waarde, str):
        return "\n" in waarde or len(waarde) > LANGE_WOORDEN
    if isinstance(waarde, Mapping):
        return any(
            _heeft_blok(inhoud, stijl) or (veld in stijl.blokken and isinstance(inhoud, str))
            for veld, inhoud in waarde.items()
        )
    return any(_heeft_blok(deel, stijl) for deel in waarde)


def _wil_blok(veld: str, waarde: str, stijl: Stijl, vanaf: int) -> bool:
    lang = "\n" in waarde or vanaf + len(waarde) > BREEDTE
    return (lang or veld in stijl.blokken) and past_in_blok(waarde)


def _ingesprongen(regels: list[str], inspringing: int) -> list[str]:
    return [" " * inspringing + regel if regel else "" for regel in regels]
