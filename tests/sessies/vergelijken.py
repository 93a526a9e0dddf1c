"""Two trajects held side by side as they are read: entry by entry, people by the name they show."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Lezer, Sleutel, VraagSleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Waarde, Woordenboek, velden_van

VRIJ = {
    "Persoon": {
        "naam",
        "wie",
        "geslacht",
        "groep",
    },
    "Gebeurtenis": {"soort", "wie"},
    "Huishouden": {"naam"},
    "Vraag": {"levensgebied"},
    "Afspraak": {"wat", "waar", "hoe"},
    "Bijstelling": {"wat", "waar", "hoe"},
}
"""Class -> fields that may be another, by the judgement that the case leaves open."""


@dataclass(frozen=True)
class Entry:
    """One entry as a set of what it says: ``veld=waarde``, with names for people."""

    soort: str
    wat: frozenset[str]


def entries(traject: Traject) -> list[Entry]:
    """Every entry of every file, however its key is called."""
    return [
        entry for bestand, inhoud in bestanden(traject) for entry in _in_blok(traject, bestand.split("/")[0], inhoud)
    ]


def _in_blok(traject: Traject, waar: str, blok: Any) -> Iterator[Entry]:
    los: dict[str, str] = {}
    for sleutel, veld in velden_van(type(blok)).items():
        waarde, hier = getattr(blok, veld.attribuut), f"{waar}.{sleutel}"
        if waarde in (None, (), {}):
            continue
        match veld.vorm:
            case Woordenboek(_, Blok(klasse)):
                for naam, deel in waarde.items():
                    yield Entry(hier, _gezegd(traject, klasse, deel) | _wie(traject, hier, naam))
            case Lijst(Blok(klasse)):
                yield from (Entry(hier, _gezegd(traject, klasse, deel)) for deel in waarde)
            case Blok():
                yield from _in_blok(traject, hier, waarde)
            case vorm:
                los[sleutel] = _tekst(traject, vorm, waarde)
    if los:
        yield Entry(waar, frozenset(f"{veld}={waarde}" for veld, waarde in los.items()))


def _wie(traject: Traject, waar: str, sleutel: str) -> frozenset[str]:
    if waar.endswith((".personen", ".gasten")):
        return frozenset({f"={kale_naam(traject, Sleutel(sleutel)).casefold()}"})
    return frozenset() if waar.endswith(".vragen") else frozenset({f"={sleutel}"})


def _gezegd(traject: Traject, klasse: type[Any], blok: Any) -> frozenset[str]:
    vrij = VRIJ.get(klasse.__name__, set())
    uit = set()
    for sleutel, veld in velden_van(klasse).items():
        waarde = getattr(blok, veld.attribuut)
        if sleutel not in vrij and waarde not in (None, (), {}):
            uit |= {f"{sleutel}{deel}" for deel in _delen(traject, veld.vorm, waarde)}
    return frozenset(uit)


def _delen(traject: Traject, vorm: Vorm, waarde: Any) -> Iterator[str]:
    """A block field by field; whatever else as one value."""
    match vorm:
        case Blok(klasse):
            yield from (f".{deel}" for deel in _gezegd(traject, klasse, waarde))
        case Lijst(Blok(klasse)):
            yield "=" + " | ".join(sorted(",".join(sorted(_gezegd(traject, klasse, deel))) for deel in waarde))
        case _:
            yield f"={_tekst(traject, vorm, waarde)}"


def _tekst(traject: Traject, vorm: Vorm, waarde: Any) -> str:
    match vorm:
        case Lijst(deel):
            return ", ".join(sorted(_tekst(traject, deel, een) for een in waarde))
        case Woordenboek(_, deel):
            return ", ".join(sorted(f"{naam}:{_tekst(traject, deel, een)}" for naam, een in waarde.items()))
        case Waarde(soort) if soort in (Sleutel, Lezer):
            return "iedereen" if waarde == "iedereen" else kale_naam(traject, waarde).casefold()
        case Waarde(soort) if soort is VraagSleutel:
            vraag = traject.vragen.vragen.get(waarde)
            return str(vraag.vraag).strip() if vraag else str(waarde)
    if isinstance(waarde, Datum):
        return str(replace(waarde, zoals=None) if hasattr(waarde, "zoals") else waarde)
    return str(waarde).strip()


def verschil(gekregen: Traject, verwacht: Traject) -> tuple[list[tuple[Entry, Entry | None]], list[Entry]]:
    """Every entry that should be there with the one most like it that is, each used once; and what is left."""
    over = entries(gekregen)
    paren: list[tuple[Entry, Entry | None]] = []
    for entry in sorted(entries(verwacht), key=lambda e: -len(e.wat)):
        kans = [ander for ander in over if ander.soort == entry.soort]
        beste = max(kans, key=lambda ander: (len(entry.wat & ander.wat), -len(ander.wat - entry.wat)), default=None)
        if beste is not None and (entry.wat & beste.wat or not entry.wat):
            over.remove(beste)
            paren.append((entry, beste))
        else:
            paren.append((entry, None))
    return paren, over
