"""Leaving entries out, together with everything that refers to them: one walk over the types of the fields.

A field says by its type what it refers to (``Sleutel``, ``AfspraakSleutel`` …), so a new field needs nothing here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, Final, TypeAlias, TypeVar, get_args, get_type_hints

from sonestra_cli.domein.bepalen import BEPAALT
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.plan import Aanbod, Bijstelling, StemBij, VraagAanProfessional
from sonestra_cli.domein.soorten import IEMAND, AfspraakSleutel, Lezer, PaaltjeSleutel, Sleutel, VraagSleutel
from sonestra_cli.domein.traject import Akkoord
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.zien.knippen import leeg

T = TypeVar("T")
Weg: TypeAlias = frozenset[tuple[str, str]]
"""Kind of key and key of what is left out."""


_VERWIJST: dict[object, str] = {
    Sleutel: "mens",
    Lezer: "mens",
    VraagSleutel: "vraag",
    AfspraakSleutel: "afspraak",
    PaaltjeSleutel: "paaltje",
}
_GAAT_MEE = (*BEPAALT, Bijstelling)
"""Left out under its key, this leaves the key without meaning. An agreement goes with any of its changes: what was
once kept from somebody does not slip out by a later or an earlier version."""
_GAAT_OVER = {
    (Gebeurtenis, "wie"),
    (Akkoord, "wie"),
    (StemBij, "bij"),
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
    while True:
        walk = _Wandeling(verborgen, weg, set(weg))
        uit: Any = walk.door(waarde, type(waarde))
        if walk.gevonden == weg:
            return waarde if uit is _LEEG else uit
        weg = frozenset(walk.gevonden)


@dataclass(frozen=True, slots=True)
class _Wandeling:
    verborgen: Callable[[Getypt], bool]
    weg: Weg
    gevonden: set[tuple[str, str]]

    def door(self, waarde: Any, soort: Any) -> Any:
        """The value without what is left out; ``_LEEG`` when nothing of it may stay."""
        if waarde is None or not _raakt(soort):
            return waarde
        if soort in _VERWIJST:
            return _LEEG if (_VERWIJST[soort], waarde) in self.weg else waarde
        if isinstance(waarde, tuple):
            return self._rij(waarde, get_args(soort)[0])
        if isinstance(waarde, Mapping):
            return self._woordenboek(waarde, *get_args(soort))
        if is_dataclass(waarde):
            return self._inhoud(waarde)
        return self.door(waarde, next(deel for deel in get_args(soort) if deel is not type(None)))

    def _rij(self, waarde: tuple[Any, ...], deelsoort: Any) -> tuple[Any, ...]:
        if not waarde or (deelsoort in _VERWIJST and not self.weg):
            return waarde
        delen = [self.door(deel, deelsoort) for deel in waarde]
        return tuple(deel for deel in delen if deel is not _LEEG)

    def _woordenboek(self, waarde: Mapping[str, Any], sleutelsoort: Any, inhoudsoort: Any) -> dict[str, Any]:
        uit: dict[str, Any] = {}
        for sleutel, inhoud in waarde.items():
            nieuw = self.door(inhoud, inhoudsoort)
            if nieuw is _LEEG and isinstance(inhoud, _GAAT_MEE):
                self.gevonden.add((_VERWIJST[sleutelsoort], sleutel))
            if nieuw is not _LEEG and self.door(sleutel, sleutelsoort) is not _LEEG:
                uit[sleutel] = nieuw
        return uit

    def _inhoud(self, waarde: Any) -> Any:
        if isinstance(waarde, Getypt) and self.verborgen(waarde):
            self._neem_mee(waarde)
            return _LEEG
        anders: dict[str, Any] = {}
        klasse: Any = type(waarde)
        for naam, soort, nodig, leegte in _velden(klasse):
            oud = getattr(waarde, naam)
            if oud is None:
                continue
            nieuw = self._niet_voor(oud) if naam == "niet_voor" else self.door(oud, soort)
            if nieuw is oud or nieuw == oud:
                continue
            if nodig and (nieuw is _LEEG or not nieuw):
                return _LEEG
            anders[naam] = leegte if nieuw is _LEEG else nieuw
        return _met_gevolgen(waarde, replace(waarde, **anders)) if anders else waarde

    def _neem_mee(self, waarde: Any) -> None:
        """What is hidden with all that is in it: the keys that it brings into being go too."""
        klasse: Any = type(waarde)
        for naam, soort, *_ in _velden(klasse):
            inhoud = getattr(waarde, naam)
            if isinstance(inhoud, Mapping) and any(isinstance(deel, _GAAT_MEE) for deel in inhoud.values()):
                self.gevonden.update((_VERWIJST[get_args(soort)[0]], sleutel) for sleutel in inhoud)

    def _niet_voor(self, namen: tuple[Sleutel, ...]) -> tuple[Sleutel, ...]:
        return tuple(dict.fromkeys(IEMAND if ("mens", naam) in self.weg else naam for naam in namen))


def _met_gevolgen(oud: Any, nieuw: Any) -> Any:
    """What was said of two people, or by somebody, goes with the one who is left out."""
    if isinstance(nieuw, Gezin):
        if len(nieuw.partners) + len(nieuw.kinderen) < 2:
            return _LEEG
        if len(nieuw.partners) < len(oud.partners):
            return Gezin(nieuw.partners, kinderen=nieuw.kinderen, herkomst=nieuw.herkomst, zichtbaar=nieuw.zichtbaar)
    if isinstance(nieuw, Gebeurtenis) and oud.volgens and not nieuw.volgens:
        return replace(nieuw, woorden=None, gevoel=None)
    return nieuw


@cache
def _velden(klasse: type) -> tuple[tuple[str, Any, bool, Any], ...]:
    """The fields that can lose something: name, type, whether the entry is nothing without, what stands there then."""
    soorten = get_type_hints(klasse)
    return tuple(
        (veld.name, soorten[veld.name], _nodig(klasse, veld), leeg(veld))
        for veld in fields(klasse)
        if _raakt(soorten[veld.name])
    )


def _nodig(klasse: type, veld: Field[Any]) -> bool:
    verplicht = veld.default is MISSING and veld.default_factory is MISSING
    return (klasse, veld.name) in _GAAT_OVER or (verplicht and klasse is not Gezin)


@cache
def _raakt(soort: Any) -> bool:
    """Whether something of it can be left out: what refers to a key, and a block that may be closed."""
    delen = _alle_soorten(soort)
    return any(deel in _VERWIJST or (isinstance(deel, type) and issubclass(deel, Getypt)) for deel in delen)


def _alle_soorten(soort: Any) -> set[Any]:
    gezien: set[Any] = set()
    te_doen = [soort]
    while te_doen:
        deel = te_doen.pop()
        if deel in gezien:
            continue
        gezien.add(deel)
        te_doen += get_args(deel)
        if is_dataclass(deel) and isinstance(deel, type):
            te_doen += get_type_hints(deel).values()
    return gezien
