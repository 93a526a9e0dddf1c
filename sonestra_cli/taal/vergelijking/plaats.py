"""What a change is about, in words: ``Corrie, woonplaats``, ``afspraak a3``, ``het gezin van Sandra en Tim``."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.veld import Blok, Lijst, Woordenboek
from sonestra_cli.domein.vergelijken.veranderingen import Verandering
from sonestra_cli.taal.vergelijking.waarden import Zegger, veldnaam

_SLEUTELWOORD: Mapping[str, str] = {
    "Vraag": "de vraag ‘{}’",
    "Afspraak": "afspraak {}",
    "Bijstelling": "afspraak {}",
    "VraagAanProfessional": "vraag {} aan professionals",
    "Piketpaaltje": "piketpaaltje {}",
}
_REGEL: Mapping[str, Callable[[Zegger, Any], str]] = {
    "Gezin": lambda zegger, een: f"het gezin van {zegger.namen(een.partners)}",
    "Huishouden": lambda zegger, een: een.naam or f"het huis van {zegger.namen(een.wie)}",
    "Beleving": lambda zegger, een: f"{zegger.naam(een.van)} over {zegger.naam(een.met)}",
    "Bekenden": lambda zegger, een: f"{zegger.namen(een.wie)} kennen elkaar",
    "Gebeurtenis": lambda zegger, een: f"‘{een.wat}’",
    "Perspectief": lambda zegger, een: f"het verhaal van {zegger.namen(een.van)}",
    "Akkoord": lambda zegger, een: f"het ja op ‘{een.wat}’",
    "Kind": lambda zegger, een: zegger.naam(een.wie),
}
"""Kind of block in a list -> what it is called."""
IN_DE_NAAM: Mapping[str, tuple[str, ...]] = {
    "Gezin": ("partners",),
    "Huishouden": (),
    "Beleving": ("van", "met"),
    "Bekenden": ("wie",),
    "Gebeurtenis": ("wat",),
    "Perspectief": ("van",),
    "Akkoord": ("wat",),
    "Kind": ("wie",),
}
"""The fields that this says already."""


def waarover(zegger: Zegger, verandering: Verandering) -> tuple[str, ...]:
    """From the entry down to the field, each in words."""
    return tuple(_delen(zegger, verandering))


def _delen(zegger: Zegger, verandering: Verandering) -> Iterator[str]:
    stappen = verandering.stappen
    diep = 1
    for nr, stap in enumerate(stappen):
        vorm = vorm_op(verandering.bestand, stappen[:nr])
        if isinstance(vorm, Blok):
            volgende = vorm_op(verandering.bestand, stappen[: nr + 1])
            verder = nr + 1 < len(stappen)
            zelf = verder and isinstance(volgende, (Lijst, Woordenboek)) and _heeft_naam(volgende)
            if not zelf:
                yield veldnaam(str(stap))
            diep += isinstance(volgende, Blok)
        elif isinstance(vorm, Woordenboek):
            yield _bij_sleutel(zegger, vorm, str(stap))
            diep += isinstance(vorm.inhoud, Blok)
        elif isinstance(vorm, Lijst) and isinstance(vorm.deel, Blok):
            blok = verandering.langs[diep] if diep < len(verandering.langs) else verandering.nieuw or verandering.oud
            diep += 1
            if woorden := _bij_regel(zegger, blok):
                yield woorden


def _heeft_naam(vorm: Lijst | Woordenboek) -> bool:
    """Whether each entry is called by more than the field it stands in."""
    if isinstance(vorm, Woordenboek):
        klasse = vorm.inhoud.klasse.__name__ if isinstance(vorm.inhoud, Blok) else ""
        return klasse in _SLEUTELWOORD or klasse in ("Persoon", "Gast")
    return isinstance(vorm.deel, Blok) and vorm.deel.klasse.__name__ in _REGEL and vorm.deel.klasse.__name__ != "Kind"


def _bij_sleutel(zegger: Zegger, vorm: Woordenboek, sleutel: str) -> str:
    if vorm.sleutel is Sleutel:
        return zegger.naam(sleutel)
    woord = _SLEUTELWOORD.get(vorm.inhoud.klasse.__name__) if isinstance(vorm.inhoud, Blok) else None
    return (woord or "{}").format(sleutel)


def _bij_regel(zegger: Zegger, blok: Any) -> str:
    """What an entry of a list is called; else of whom or what it is."""
    if noem := _REGEL.get(type(blok).__name__):
        return noem(zegger, blok)
    if van := getattr(blok, "van", None):
        return zegger.namen(van)
    for veld in ("wat", "paaltje", "soort"):
        if wat := getattr(blok, veld, None):
            return f"‘{wat}’"
    return ""
