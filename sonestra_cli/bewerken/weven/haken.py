"""The same between brackets: ``{naam: Kyra, wie: [bo, tim]}`` of two hands, in the layout of the one."""

from collections.abc import Sequence
from typing import NamedTuple

from sonestra_cli.bewerken.weven.gegevens import blijft
from sonestra_cli.bewerken.weven.koppelen import Drietal, Kant, delen, kiest_nieuw, koppel, te_mengen, van_wie
from sonestra_cli.yamltekst.knopen import Knoop, Rij, Velden


class Vel(NamedTuple):
    """A value and the text in which it stands."""

    tekst: str
    knoop: Knoop | None

    @property
    def letters(self) -> str:
        return "" if self.knoop is None else self.tekst[self.knoop.begin : self.knoop.eind]


def in_haken(knoop: Knoop | None) -> bool:
    return isinstance(knoop, (Velden, Rij)) and knoop.vloei


def weef_haken(basis: Vel, een: Vel, ander: Vel, voorrang: Kant) -> str:
    """The text of the value, as both mean it."""
    kant = van_wie(basis.knoop, een.knoop, ander.knoop)
    mengen = te_mengen(basis.knoop, een.knoop, ander.knoop) and in_haken(een.knoop) and in_haken(ander.knoop)
    if kant is not None or not mengen:
        return (een if (kant or voorrang) == "een" else ander).letters
    gevonden = []
    for drie in koppel(basis.knoop, een.knoop, ander.knoop):
        if blijft(basis.knoop, drie, een.knoop, ander.knoop, voorrang):
            gevonden.append((drie.een, _deel(basis, een, ander, drie, voorrang)))
    return _in_haken(een, gevonden)


def _deel(basis: Vel, een: Vel, ander: Vel, drie: Drietal, voorrang: Kant) -> str:
    if drie.een is None:
        return _letters(ander, drie.ander or 0)
    if drie.ander is None:
        return _letters(een, drie.een)
    hier, daar = (Vel(vel.tekst, delen(vel.knoop)[nr]) for vel, nr in ((een, drie.een), (ander, drie.ander)))
    if drie.basis is None:
        links = (kiest_nieuw(hier.knoop, daar.knoop) or voorrang) == "een"
        return _letters(een, drie.een) if links else _letters(ander, drie.ander)
    oud = Vel(basis.tekst, delen(basis.knoop)[drie.basis])
    assert hier.knoop is not None
    kop = een.tekst[_begin(een.knoop, drie.een) : hier.knoop.begin]
    waarde = weef_haken(oud, hier, daar, voorrang)
    return f"{kop} {waarde}" if waarde and kop.endswith(":") else kop + waarde


def _in_haken(een: Vel, gevonden: Sequence[tuple[int | None, str]]) -> str:
    """The entries with what stood between them in the one; new ones behind a comma."""
    knoop = een.knoop
    assert isinstance(knoop, (Velden, Rij))
    aantal = len(delen(knoop))
    eerste, laatste = (_begin(knoop, 0), _eind(knoop, aantal - 1)) if aantal else (knoop.begin + 1, knoop.eind - 1)
    uit = een.tekst[knoop.begin : eerste]
    for plaats, (nummer, tekst) in enumerate(gevonden):
        if plaats:
            uit += een.tekst[_eind(knoop, nummer - 1) : _begin(knoop, nummer)] if nummer else ", "
        uit += tekst
    return uit + een.tekst[laatste : knoop.eind]


def _letters(vel: Vel, nummer: int) -> str:
    return vel.tekst[_begin(vel.knoop, nummer) : _eind(vel.knoop, nummer)]


def _begin(knoop: Knoop | None, nummer: int) -> int:
    return knoop.paren[nummer][0].begin if isinstance(knoop, Velden) else delen(knoop)[nummer].begin


def _eind(knoop: Knoop | None, nummer: int) -> int:
    sleutel = knoop.paren[nummer][0].eind if isinstance(knoop, Velden) else 0
    return max(sleutel, delen(knoop)[nummer].eind)
