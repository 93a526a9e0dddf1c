"""Leaving entries out, together with everything that refers to them: one walk over the types of the fields.

A field says by its type what it refers to (``Sleutel``, ``AfspraakSleutel`` …), so a new field needs nothing here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, fields, replace
from functools import cache
from typing import Any, Final, TypeAlias, TypeVar

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.lopen import BEPAALT
from sonestra_cli.domein.netwerk import Bekenden, Gezin
from sonestra_cli.domein.plan import Aanbod, Bijstelling, StemBij, VoorKinderen, VraagAanProfessional
from sonestra_cli.domein.soorten import IEMAND, Sleutel, Sleutels
from sonestra_cli.domein.traject import Akkoord
from sonestra_cli.domein.veld import VERWIJST, Blok, Lijst, Vorm, Woordenboek, soorten_in, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.zien.knippen import leeg
from sonestra_cli.techniek.gegeven import gegeven

T = TypeVar("T")
Weg: TypeAlias = frozenset[tuple[str, str]]
"""Kind of key and key of what is left out."""
Plek: TypeAlias = tuple[Stap, ...]

_GAAT_MEE = (*BEPAALT, Bijstelling)
"""Left out under its key, this leaves the key without meaning. An agreement goes with any of its changes: what was
once kept from somebody does not slip out by a later or an earlier version."""
_GAAT_OVER = {
    (Gebeurtenis, "wie"),
    (Akkoord, "wie"),
    (StemBij, "bij"),
    (VoorKinderen, "aan"),
    (Aanbod, "bij"),
    (VraagAanProfessional, "bij"),
}
"""Optional lists that say what the entry is about: once they have lost everything, the entry goes too."""
_LEEG: Final = object()


def mens(sleutels: Iterable[str]) -> Weg:
    """The keys of people who are left out from the start."""
    return frozenset(("mens", sleutel) for sleutel in sleutels)


def zeef(waarde: T, verborgen: Callable[[Getypt], bool], weg: Weg = frozenset()) -> T:
    """``waarde`` without the entries that are ``verborgen`` and without any reference to them or to ``weg``.

    An entry that loses what it needs (everybody in a required list, the other side of a beleving) goes as well.
    """
    return _gezeefd(waarde, verborgen, weg)[0]


def zeefsel(waarde: Any, verborgen: Callable[[Getypt], bool], weg: Weg = frozenset()) -> dict[Plek, Sleutels | None]:
    """What ``zeef`` leaves out of ``waarde``: the steps to each place, None behind it; or who stand there instead."""
    eruit = _gezeefd(waarde, verborgen, weg)[1]
    return {plek: wat for plek, wat in eruit.items() if not any(plek[:diep] in eruit for diep in range(len(plek)))}


def _gezeefd(waarde: T, verborgen: Callable[[Getypt], bool], weg: Weg) -> tuple[T, dict[Plek, Sleutels | None]]:
    while True:
        walk = _Wandeling(verborgen, weg, set(weg))
        uit: Any = walk.door(waarde, Blok(type(waarde)), ())
        if walk.gevonden == weg:
            return (waarde if uit is _LEEG else uit), walk.eruit
        weg = frozenset(walk.gevonden)


@gegeven
class _Wandeling:
    verborgen: Callable[[Getypt], bool]
    weg: Weg
    gevonden: set[tuple[str, str]]
    eruit: dict[Plek, Sleutels | None] = field(default_factory=dict)

    def door(self, waarde: Any, vorm: Vorm, plek: Plek) -> Any:
        """The value without what is left out; ``_LEEG`` when nothing of it may stay."""
        if waarde is None or not _raakt(vorm):
            return waarde
        match vorm:
            case Lijst(deel):
                return self._rij(waarde, deel, plek)
            case Woordenboek():
                return self._woordenboek(waarde, vorm, plek)
            case Blok():
                return self._inhoud(waarde, plek)
        return self._sleutel(waarde, vorm.soort)

    def _sleutel(self, sleutel: str, soort: Any) -> Any:
        return _LEEG if soort in VERWIJST and (VERWIJST[soort], sleutel) in self.weg else sleutel

    def _rij(self, waarde: tuple[Any, ...], deelvorm: Vorm, plek: Plek) -> tuple[Any, ...]:
        delen = [self.door(deel, deelvorm, (*plek, nr)) for nr, deel in enumerate(waarde)]
        self.eruit.update({(*plek, nr): None for nr, deel in enumerate(delen) if deel is _LEEG})
        return tuple(deel for deel in delen if deel is not _LEEG)

    def _woordenboek(self, waarde: Mapping[str, Any], vorm: Woordenboek, plek: Plek) -> dict[str, Any]:
        uit: dict[str, Any] = {}
        for sleutel, inhoud in waarde.items():
            nieuw = self.door(inhoud, vorm.inhoud, (*plek, sleutel))
            if nieuw is _LEEG and isinstance(inhoud, _GAAT_MEE):
                self.gevonden.add((VERWIJST[vorm.sleutel], sleutel))
            if nieuw is not _LEEG and self._sleutel(sleutel, vorm.sleutel) is not _LEEG:
                uit[sleutel] = nieuw
            else:
                self.eruit[*plek, sleutel] = None
        return uit

    def _inhoud(self, waarde: Any, plek: Plek) -> Any:
        if isinstance(waarde, Getypt) and self.verborgen(waarde):
            self._neem_mee(waarde)
            return _LEEG
        anders: dict[str, Any] = {}
        klasse: Any = type(waarde)
        for naam, vorm, nodig, leegte in _velden(Blok(klasse)):
            oud = getattr(waarde, naam)
            if oud is None:
                continue
            hier = (*plek, naam.removesuffix("_"))
            nieuw = self._niet_voor(oud) if naam == "niet_voor" else self.door(oud, vorm, hier)
            if nieuw is oud or nieuw == oud:
                continue
            if nodig and (nieuw is _LEEG or not nieuw):
                return _LEEG
            anders[naam] = leegte if nieuw is _LEEG else nieuw
            if nieuw is _LEEG or naam == "niet_voor":
                self.eruit[hier] = None if nieuw is _LEEG else nieuw
        return self._met_gevolgen(waarde, replace(waarde, **anders), plek) if anders else waarde

    def _met_gevolgen(self, oud: Any, nieuw: Any, plek: Plek) -> Any:
        uit = _met_gevolgen(oud, nieuw)
        if uit is not _LEEG and uit is not nieuw:
            velden = (veld.name for veld in fields(uit))
            self.eruit.update({(*plek, naam): None for naam in velden if getattr(uit, naam) != getattr(nieuw, naam)})
        return uit

    def _neem_mee(self, waarde: Any) -> None:
        """What is hidden with all that is in it: the keys that it brings into being go too."""
        klasse: Any = type(waarde)
        for naam, vorm, *_ in _velden(Blok(klasse)):
            inhoud = getattr(waarde, naam)
            if isinstance(vorm, Woordenboek) and any(isinstance(deel, _GAAT_MEE) for deel in inhoud.values()):
                self.gevonden.update((VERWIJST[vorm.sleutel], sleutel) for sleutel in inhoud)

    def _niet_voor(self, namen: tuple[Sleutel, ...]) -> tuple[Sleutel, ...]:
        return tuple(dict.fromkeys(IEMAND if ("mens", naam) in self.weg else naam for naam in namen))


def _met_gevolgen(oud: Any, nieuw: Any) -> Any:
    """What was said of two people, or by somebody, goes with the one who is left out."""
    if isinstance(nieuw, Gezin):
        if len(nieuw.partners) + len(nieuw.kinderen) < 2:
            return _LEEG
        if len(nieuw.partners) < len(oud.partners):
            return Gezin(nieuw.partners, kinderen=nieuw.kinderen, herkomst=nieuw.herkomst, zichtbaar=nieuw.zichtbaar)
    if isinstance(nieuw, Bekenden) and len(nieuw.wie) < 2:
        return _LEEG
    if isinstance(nieuw, Gebeurtenis) and oud.volgens and not nieuw.volgens:
        return replace(nieuw, woorden=None, gevoel=None)
    return nieuw


@cache
def _velden(blok: Blok) -> tuple[tuple[str, Vorm, bool, Any], ...]:
    """The fields that can lose something: name, vorm, whether the entry is nothing without, what stands there then."""
    leegte = {veld.name: leeg(veld) for veld in fields(blok.klasse)}
    return tuple(
        (veld.attribuut, veld.vorm, _nodig(blok.klasse, veld.attribuut, veld.nodig), leegte[veld.attribuut])
        for veld in velden_van(blok.klasse).values()
        if _raakt(veld.vorm)
    )


def _nodig(klasse: type[Any], naam: str, verplicht: bool) -> bool:
    return (klasse, naam) in _GAAT_OVER or (verplicht and klasse is not Gezin)


@cache
def _raakt(vorm: Vorm) -> bool:
    """Whether something of it can be left out: what refers to a key, and a block that may be closed."""
    return any(
        soort in VERWIJST or (isinstance(soort, type) and issubclass(soort, Getypt)) for soort in soorten_in(vorm)
    )
