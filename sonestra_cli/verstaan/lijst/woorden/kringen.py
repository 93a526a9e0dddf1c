"""Rings as people say them: ``dicht bij``, ``2e ring``, ``ver weg``; ``heel dichtbij`` may be two."""

import re
from collections.abc import Sequence

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.verstaan.lijst.soorten import Keus, Twijfel, Vondst

_GEZEGD = {
    "hart": ("in het hart", "het hart", "binnenste", "heel na", "binnen"),
    "dichtbij": ("dicht bij", "dichtbij mij", "nabij"),
    "bekend": ("bekende", "bekenden", "als bekende"),
    "verder": ("ver weg", "verder weg", "ver", "verderweg", "verweg", "verderaf", "verder af", "buitenste"),
}
"""Other words for the four usual rings."""
_TELWOORD = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5}
_NUMMER = re.compile(r"(?:(\d)\s?(?:e|ste|de)?|([a-z]+)) (?:ring|kring|cirkel)|(?:ring|kring|cirkel) (?:nr\.? )?(\d)")
_LABEL = re.compile(r"(?:ring|kring|cirkel)\s*[:=]?\s+|\s+(?:ring|kring|cirkel)$")
_BIJNA = frozenset(
    "heel erg best redelijk vrij bijna tussen en of tot beetje niet zo tamelijk soms meestal nogal iets".split()
)
"""With such a word before it a ring is a matter of feeling."""


def kring(woord: str, ringen: Sequence[str]) -> Vondst | None:
    """The ring that ``woord`` names, a doubt between two, or None where it is about something else."""
    kaal = _kaal(woord)
    if (ring := _een(kaal, ringen)) is not None:
        return Vondst({"kring": ring})
    genoemd = _genoemd(kaal, ringen)
    if not genoemd:
        return None
    kans = _kans(kaal, genoemd, ringen)
    if len(kans) == 1:
        return Vondst({"kring": kans[0]})
    keuzen = tuple(Keus(ring, {"kring": ring}) for ring in kans)
    uit = opsomming(kans, "of")
    return Vondst(twijfels=(Twijfel(f"‘{woord}’ kan {uit} zijn. De kring liet ik leeg.", f"‘{woord}’: is dat {uit}?", keuzen),))


def ring_met_nummer(cel: str, ringen: Sequence[str]) -> str | None:
    """In a column of rings ``2`` is the second from the heart."""
    kaal = cel.strip().rstrip(".e)")
    return ringen[int(kaal) - 1] if kaal.isascii() and kaal.isdigit() and 0 < int(kaal) <= len(ringen) else None


def _kaal(woord: str) -> str:
    return " ".join(re.sub(r"[!?.]+$", "", woord.casefold()).replace("-", " ").replace("_", " ").split())


def _een(kaal: str, ringen: Sequence[str]) -> str | None:
    for ring in ringen:
        if kaal in (_kaal(ring), *(_GEZEGD.get(ring, ()))):
            return ring
    if (past := _NUMMER.fullmatch(kaal)) is not None:
        nummer = int(past[1] or past[3] or _TELWOORD.get(past[2] or "", 0))
        return ringen[nummer - 1] if 0 < nummer <= len(ringen) else _een_van_de_vier(past[2] or "", ringen)
    los = _LABEL.sub("", kaal)
    return _een(los, ringen) if los and los != kaal else None


def _een_van_de_vier(woord: str, ringen: Sequence[str]) -> str | None:
    return next((ring for ring in RINGEN if ring in ringen and woord in (ring, *_GEZEGD[ring])), None)


def _genoemd(kaal: str, ringen: Sequence[str]) -> list[str]:
    """The rings in a phrase of which every other word only weakens or strengthens."""
    rest, uit = f" {kaal.replace('/', ' of ').replace(' bij ', 'bij ')} ", []
    namen = sorted(((w, r) for r in ringen for w in (_kaal(r), *_GEZEGD.get(r, ()))), key=lambda p: -len(p[0]))
    for naam, ring in namen:
        if f" {naam} " in rest:
            rest = rest.replace(f" {naam} ", "  ")
            uit.append(ring)
    return [ring for ring in ringen if ring in uit] if set(rest.split()) <= _BIJNA else []


def _kans(kaal: str, genoemd: list[str], ringen: Sequence[str]) -> tuple[str, ...]:
    if len(genoemd) > 1:
        return tuple(genoemd)
    plek = list(ringen).index(genoemd[0])
    if {"niet", "bijna", "redelijk", "vrij", "best", "beetje", "tamelijk", "nogal"} & set(kaal.split()):
        return tuple(ringen[plek : plek + 2]) if plek + 1 < len(ringen) else tuple(ringen[plek - 1 : plek + 1])
    return (genoemd[0],) if plek + 1 == len(ringen) or plek == 0 else tuple(ringen[plek - 1 : plek + 1])
