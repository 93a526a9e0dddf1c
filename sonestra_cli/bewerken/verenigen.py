"""Two values of one field as one: nothing is lost, and where they differ somebody has to choose."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van


class Botsing(NamedTuple):
    """A field in which both say something else."""

    stappen: tuple[Stap, ...]
    oud: Invoer
    nieuw: Invoer


def verenig(
    oud: Invoer, nieuw: Invoer, vorm: Vorm, houd_oud: frozenset[tuple[Stap, ...]] = frozenset()
) -> tuple[Invoer, list[Botsing]]:
    """``nieuw`` with all that ``oud`` has more, and where they differ; in ``houd_oud`` it is ``oud`` that counts."""
    botsingen: list[Botsing] = []
    return _verenig(oud, nieuw, vorm, (), houd_oud, botsingen), botsingen


def uitgeschreven(waarde: Invoer, vorm: Vorm) -> Invoer:
    """A value without what is only short for it: a bare word in a block, one item without its list."""
    match vorm:
        case Blok(klasse) if isinstance(waarde, Mapping):
            velden = velden_van(klasse)
            return {n: uitgeschreven(w, velden[n].vorm) if n in velden else w for n, w in waarde.items()}
        case Blok(klasse) if vorm.kort is not None and waarde != "":
            return {vorm.kort: uitgeschreven(waarde, velden_van(klasse)[vorm.kort].vorm)}
        case Lijst(deel) if isinstance(waarde, (str, Mapping)):
            return [uitgeschreven(waarde, deel)] if waarde != "" else ""
        case Lijst(deel):
            return [uitgeschreven(een, deel) for een in waarde]
        case Woordenboek(inhoud=inhoud) if isinstance(waarde, Mapping):
            return {n: uitgeschreven(w, inhoud) for n, w in waarde.items()}
    return waarde


def _verenig(
    oud: Invoer,
    nieuw: Invoer,
    vorm: Vorm,
    stappen: tuple[Stap, ...],
    houd_oud: frozenset[tuple[Stap, ...]],
    botsingen: list[Botsing],
) -> Invoer:
    oud, nieuw = uitgeschreven(oud, vorm), uitgeschreven(nieuw, vorm)
    if oud in ("", [], {}) or oud == nieuw:
        return nieuw
    if nieuw in ("", [], {}):
        return oud
    if isinstance(oud, Mapping) and isinstance(nieuw, Mapping):
        uit = dict(nieuw)
        for naam, waarde in oud.items():
            binnen = _vorm_van(vorm, naam)
            uit[naam] = (
                _verenig(waarde, uit[naam], binnen, (*stappen, naam), houd_oud, botsingen) if naam in uit else waarde
            )
        return uit
    beschermt = bool(stappen) and stappen[-1] in BESCHERMING
    if isinstance(vorm, Lijst) and not beschermt and isinstance(oud, Sequence) and isinstance(nieuw, Sequence):
        return [*nieuw, *(deel for deel in oud if deel not in nieuw)]
    botsingen.append(Botsing(stappen, oud, nieuw))
    return oud if stappen in houd_oud else nieuw


def _vorm_van(vorm: Vorm, naam: str) -> Vorm:
    if isinstance(vorm, Woordenboek):
        return vorm.inhoud
    velden = velden_van(vorm.klasse) if isinstance(vorm, Blok) else {}
    return velden[naam].vorm if naam in velden else vorm
