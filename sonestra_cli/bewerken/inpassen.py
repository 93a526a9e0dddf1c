"""Entries for places where something stands already: fields beside those that are there, never over them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries
from sonestra_cli.bewerken.invoer import Invoer, als_plat, netjes
from sonestra_cli.bewerken.opmaak import in_haken
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.bewerken.veldwaarde import knoop_op, zet_veld
from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.veld import Blok, Lijst
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import Plat, knopen_van, plat
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden, is_leeg

Weg: TypeAlias = tuple[Stap, ...]
"""The steps to a place, its own key included."""


@gegeven
class Botst:
    """A place that holds something else than what is to come there."""

    weg: Weg
    staat_er: str
    kwam: Invoer


@gegeven
class Ingepast:
    """The text with what was new, and where something else stood."""

    tekst: str
    botst: tuple[Botst, ...]


def pas_in(tekst: str, bestand: Bestandsnaam, erbij: Sequence[Erbij], vervang: Collection[Weg] = ()) -> Ingepast:
    """``tekst`` with these entries; what is there already is not said twice. Raises NietTeBewerken.

    Where something else stands it stays, but for the places in ``vervang``.
    """
    wortel = knopen_van(tekst)
    los = [wat for een in erbij for wat in _los(wortel, bestand, een)]
    botst = tuple(wat for wat in los if isinstance(wat, Botst))
    sneden = [wat for wat in los if isinstance(wat, Snede)]
    tekst = snijd(tekst, sneden) if sneden else tekst
    for wat in botst:
        if wat.weg in vervang:
            tekst = zet_veld(tekst, wat.weg, wat.kwam)
    nieuw = [wat for wat in los if isinstance(wat, Erbij)]
    return Ingepast(voeg_toe_entries(tekst, nieuw) if nieuw else tekst, botst)


def _los(wortel: Knoop | None, bestand: Bestandsnaam, een: Erbij) -> Iterator[Erbij | Botst | Snede]:
    """One entry as what really has to be added: field by field where its place is taken."""
    weg = (*een.stappen, *((een.sleutel,) if een.sleutel is not None else ()))
    knoop = knoop_op(wortel, weg)
    if een.sleutel is None:
        if not (isinstance(knoop, Rij) and _kern(netjes(een.waarde)) in map(_kern_van, knoop.delen)):
            yield een
    elif knoop is None or is_leeg(knoop):
        yield een
    elif isinstance(knoop, Velden) and isinstance(een.waarde, Mapping):
        for veld, waarde in een.waarde.items():
            yield from _los(wortel, bestand, Erbij(weg, veld, waarde))
    elif not een.waarde:
        return
    elif not isinstance(knoop, Velden) and (meer := _meer(een.waarde, isinstance(vorm_op(bestand, weg), Lijst))):
        er_al = [_kern_van(deel) for deel in knoop.delen] if isinstance(knoop, Rij) else [_kern_van(knoop)]
        yield from (Erbij(weg, None, deel) for deel in meer if _kern(netjes(deel)) not in er_al)
    else:
        yield from _een_waarde(knoop, weg, een.waarde, _kort(bestand, weg))


def _een_waarde(knoop: Knoop, weg: Weg, waarde: Invoer, kort: str | None) -> Iterator[Erbij | Botst | Snede]:
    """A value where one stands: the same, more about the same, or another."""
    if isinstance(knoop, TekstKnoop) and isinstance(waarde, Mapping) and kort:
        if waarde.get(kort, knoop.waarde) == knoop.waarde:
            if waarde.keys() - {kort}:
                yield Snede(knoop.begin, knoop.eind, in_haken({kort: knoop.waarde, **waarde}))
        else:
            yield Botst(weg, knoop.waarde, waarde)
    elif isinstance(knoop, Velden) and isinstance(waarde, str) and kort:
        binnen = knoop.paar(kort)
        if binnen is None:
            yield Erbij(weg, kort, waarde)
        elif plat(binnen[1]) != waarde:
            yield Botst((*weg, kort), str(plat(binnen[1])), waarde)
    elif _kern(netjes(waarde)) != _kern_van(knoop):
        yield Botst(weg, knoop.waarde if isinstance(knoop, TekstKnoop) else "iets anders", waarde)


def _meer(waarde: Invoer, is_lijst: bool) -> Sequence[Invoer]:
    """The values for a place where more can stand; nothing where only one can."""
    if not isinstance(waarde, str | Mapping):
        return waarde
    return [waarde] if is_lijst and waarde else []


def _kort(bestand: Bestandsnaam, weg: Sequence[Stap]) -> str | None:
    """The field that a bare value stands for: ``hoe_vaak`` for ``contact: elke_week``."""
    vorm = vorm_op(bestand, weg)
    vorm = vorm.deel if isinstance(vorm, Lijst) else vorm
    return vorm.kort if isinstance(vorm, Blok) else None


def _kern(waarde: Invoer) -> Plat:
    return _kern_plat(als_plat(waarde))


def _kern_van(knoop: Knoop) -> Plat:
    return _kern_plat(plat(knoop))


def _kern_plat(waarde: Plat) -> Plat:
    """What is said, without the order of the fields; a list of one is that one."""
    if isinstance(waarde, list) and len(waarde) == 1 and isinstance(waarde[0], str):
        return waarde[0]
    if isinstance(waarde, list) and waarde and isinstance(waarde[0], tuple):
        return sorted(((veld, _kern_plat(inhoud)) for veld, inhoud in waarde), key=lambda p: p[0])
    return waarde
