"""Rings as people say them: ``dicht bij``, ``2e ring``, ``ver weg``; ``heel dichtbij`` may be two."""

import re
from collections.abc import Sequence

from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.verstaan.lijst.soorten import Keus, Twijfel, Vondst

_BIJNA_TEKST = "heel erg zeer best redelijk vrij bijna tussen en of tot beetje niet zo tamelijk soms meestal nogal iets"
_BIJNA = frozenset(_BIJNA_TEKST.split())
"""With such a word before it a ring is a matter of feeling."""

_LABEL = zelden(r"^(?:ring|kring|cirkel) (?=\D)|(?<=\D) (?:ring|kring|cirkel)$")
_ZWAKKER = frozenset(("niet", "bijna", "redelijk", "vrij", "best", "beetje", "tamelijk", "nogal"))
_OOK_IEMAND = frozenset(("kennis", "kennissen"))
"""Who somebody is, more than how near."""


def kring(woord: str, ringen: Sequence[str]) -> Vondst | None:
    """The ring that ``woord`` names, a doubt between two, or None where it is about something else."""
    kaal = " ".join(re.sub(r"[^\w\s'<3❤]", " ", woord.casefold().replace("_", " ")).split())
    if not kaal or kaal in _OOK_IEMAND or kaal.isdigit():
        return None
    genoemd = _met_een_slag(kaal, ringen) or _enig(kaal, ringen)
    if len(genoemd) == 1 and woord.rstrip(" .!").endswith("?"):
        zin = f"‘{woord}’ is nog niet zeker. De kring liet ik leeg."
        return Vondst(
            twijfels=(Twijfel(zin, f"‘{woord}’: staat die daar?", (Keus(genoemd[0], {"kring": genoemd[0]}),)),)
        )
    if len(genoemd) == 1:
        return Vondst({"kring": genoemd[0]})
    if not genoemd:
        return None
    keuzen = tuple(Keus(ring, {"kring": ring}) for ring in genoemd)
    uit = opsomming(genoemd, "of")
    zin = f"‘{woord}’ kan {uit} zijn. De kring liet ik leeg."
    return Vondst(twijfels=(Twijfel(zin, f"‘{woord}’: is dat {uit}?", keuzen),))


def _enig(kaal: str, ringen: Sequence[str]) -> tuple[str, ...]:
    return versta_keuze(kaal, ringen, "kring") or versta_keuze(_LABEL.sub("", kaal), ringen, "kring")


def ring_met_nummer(cel: str, ringen: Sequence[str]) -> str | None:
    """In a column of rings ``2`` is the second from the heart."""
    kaal = cel.strip().rstrip(".e)")
    return ringen[int(kaal) - 1] if kaal.isascii() and kaal.isdigit() and 0 < int(kaal) <= len(ringen) else None


def _met_een_slag(kaal: str, ringen: Sequence[str]) -> tuple[str, ...]:
    """``bijna hart``, ``dichtbij of bekend``: rings with only words around them that weaken or strengthen."""
    woorden = kaal.replace("dicht bij", "dichtbij").replace("ver weg", "verder").replace("verder weg", "verder").split()
    slag = [woord for woord in woorden if woord in _BIJNA]
    if not slag or len(slag) == len(woorden):
        return ()
    ringen_ = [versta_keuze(woord, ringen, "kring") for woord in woorden if woord not in _BIJNA]
    genoemd = {gevonden[0] for gevonden in ringen_ if len(gevonden) == 1}
    if not all(len(gevonden) == 1 for gevonden in ringen_):
        return ()
    if len(genoemd) > 1:
        return tuple(ring for ring in ringen if ring in genoemd)
    plek = list(ringen).index(genoemd.pop())
    if _ZWAKKER & set(slag):
        return tuple(ringen[plek : plek + 2]) if plek + 1 < len(ringen) else tuple(ringen[plek - 1 :])
    return (ringen[plek],) if plek in (0, len(ringen) - 1) else tuple(ringen[plek - 1 : plek + 1])
