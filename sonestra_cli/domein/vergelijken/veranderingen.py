"""Two trajecten in, every change between them out: one walk over the types of the fields, file by file."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.domein.vergelijken.paren import gevuld, koppel
from sonestra_cli.domein.vergelijken.plan import Versie, versies, zonder_verteld
from sonestra_cli.techniek.gegeven import gegeven

Wat: TypeAlias = Literal["erbij", "weg", "anders", "volgorde"]
_ZONDER = "personen gezinnen huishoudens belevingen kennen_elkaar gebeurtenissen mensen regels ringen sectoren gasten"
ZONDER_VOLGORDE = frozenset(_ZONDER.split())
"""Fields of which the order says nothing, or is said by their words."""


@gegeven
class Verandering:
    """One thing that is different: what stood there, what stands there now; None for nothing.

    ``langs``: the blocks on the way to it, the file first, as they are now (else as they were). ``op`` and ``waarom``:
    the meeting that changed an agreement, and why.
    """

    wat: Wat
    bestand: Bestandsnaam
    stappen: tuple[Stap, ...]
    vorm: Vorm
    oud: Any = None
    nieuw: Any = None
    langs: tuple[Any, ...] = ()
    op: Datum | None = None
    waarom: str | None = None


@gegeven
class _Plek:
    bestand: Bestandsnaam
    stappen: tuple[Stap, ...] = ()
    langs: tuple[Any, ...] = ()
    op: Datum | None = None
    waarom: str | None = None

    def verder(self, stap: Stap) -> "_Plek":
        return _Plek(self.bestand, (*self.stappen, stap), self.langs, self.op, self.waarom)

    def in_(self, oud: Any, nieuw: Any) -> "_Plek":
        langs = (*self.langs, oud if nieuw is None else nieuw)
        return _Plek(self.bestand, self.stappen, langs, self.op, self.waarom)

    def maak(self, vorm: Vorm, oud: Any, nieuw: Any, volgorde: bool = False) -> Verandering:
        wat: Wat = "volgorde" if volgorde else "erbij" if oud is None else "weg" if nieuw is None else "anders"
        return Verandering(
            wat, self.bestand, self.stappen, vorm, oud, nieuw, self.langs, self.op, self.waarom
        )  # fmt: skip


def veranderingen(oud: Traject, nieuw: Traject) -> tuple[Verandering, ...]:
    """Everything that differs, in the order of the files and of their fields. Agreements are told as they became."""
    hier, daar = dict(bestanden(zonder_verteld(oud, nieuw))), dict(bestanden(zonder_verteld(nieuw, oud)))
    namen = [*daar, *(naam for naam in hier if naam not in daar)]
    uit: list[Verandering] = []
    for naam in sorted(namen, key=lambda een: ("/" in een, een if "/" in een else "", namen.index(een))):
        een, ander = hier.get(naam), daar.get(naam)
        klasse = type(een if ander is None else ander)
        plek = _Plek(naam)
        if naam.startswith("actieteam/") and (een is None or ander is None):
            uit.append(plek.maak(Blok(klasse), een, ander))  # a meeting is told as one
        else:
            uit += _blok(klasse, een, ander, plek)
    plan = Plan() if nieuw.plan is None else nieuw.plan
    return (*uit, *_afspraken(versies(oud), versies(nieuw), _Plek("plan", langs=(plan,))))


def _blok(klasse: Any, oud: Any, nieuw: Any, plek: _Plek) -> Iterator[Verandering]:
    hier, daar = gevuld(oud), gevuld(nieuw)
    binnen = plek.in_(oud, nieuw)
    for naam, veld in velden_van(klasse).items():
        een, ander = hier.get(naam), daar.get(naam)
        if een != ander or (isinstance(een, Mapping) and list(een) != [*(ander or ())]):
            yield from _waarde(veld.vorm, een, ander, binnen.verder(naam), veld.mag_leeg)


def _waarde(vorm: Vorm, oud: Any, nieuw: Any, plek: _Plek, mag_leeg: bool = False) -> Iterator[Verandering]:
    match vorm:
        case Blok(klasse) if not mag_leeg or (oud is not None and nieuw is not None):
            yield from _blok(klasse, oud, nieuw, plek)
        case Woordenboek():
            yield from _woordenboek(vorm, oud or {}, nieuw or {}, plek)
        case Lijst(Blok()):
            yield from _lijst(vorm, oud or (), nieuw or (), plek)
        case _:
            yield plek.maak(vorm, oud, nieuw)


def _woordenboek(vorm: Woordenboek, oud: Mapping[str, Any], nieuw: Mapping[str, Any], plek: _Plek) -> Iterator[
    Verandering
]:  # fmt: skip
    for sleutel in (*nieuw, *(naam for naam in oud if naam not in nieuw)):
        een, ander = oud.get(sleutel), nieuw.get(sleutel)
        if een is None or ander is None:
            yield plek.verder(sleutel).maak(vorm.inhoud, een, ander)
        elif een != ander:
            yield from _waarde(vorm.inhoud, een, ander, plek.verder(sleutel))
    blijft = [naam for naam in nieuw if naam in oud]
    if blijft != [naam for naam in oud if naam in nieuw] and plek.stappen[-1] not in ZONDER_VOLGORDE:
        yield plek.maak(vorm, tuple(oud), tuple(nieuw), volgorde=True)


def _lijst(vorm: Lijst, oud: Sequence[Any], nieuw: Sequence[Any], plek: _Plek) -> Iterator[Verandering]:
    paren = koppel(oud, nieuw)
    for nr, blok in enumerate(nieuw):
        if nr not in paren:
            yield plek.verder(nr).maak(vorm.deel, None, blok)
        elif blok != oud[paren[nr]]:
            yield from _waarde(vorm.deel, oud[paren[nr]], blok, plek.verder(nr))
    for nr, blok in enumerate(oud):
        if nr not in paren.values():
            yield plek.verder(nr).maak(vorm.deel, blok, None)
    volgorde = [paren[nr] for nr in sorted(paren)]
    if volgorde != sorted(volgorde) and plek.stappen[-1] not in ZONDER_VOLGORDE:
        yield plek.maak(vorm, tuple(oud), tuple(nieuw), volgorde=True)


def _afspraken(
    toen: Mapping[str, tuple[Versie, ...]], nu: Mapping[str, tuple[Versie, ...]], plek: _Plek
) -> Iterator[Verandering]:
    """What became of each agreement, step by step where the steps go on from what stood there."""
    for sleutel in (*nu, *(naam for naam in toen if naam not in nu)):
        eerder, later = toen.get(sleutel, ()), nu.get(sleutel, ())
        hier = plek.verder("afspraken").verder(sleutel)
        if not later:
            yield from (hier.maak(Blok(Afspraak), een.afspraak, None) for een in eerder[::-1])
            continue
        for een, ander in _stappen(eerder, later):
            op = _Plek(hier.bestand, hier.stappen, hier.langs, ander.op, ander.waarom)
            if een is None:
                yield op.maak(Blok(Afspraak), None, ander.afspraak)
            else:
                yield from _blok(Afspraak, een.afspraak, ander.afspraak, op)


def _stappen(eerder: Sequence[Versie], later: Sequence[Versie]) -> Iterator[tuple[Versie | None, Versie]]:
    """What to hold beside what: each version beside itself, then each next one beside the one before it."""
    yield from zip(eerder, later, strict=False)
    for nr in range(len(eerder), len(later)):
        yield (later[nr - 1] if nr else None), later[nr]
    yield from ((weg, later[-1]) for weg in eerder[len(later) :])
