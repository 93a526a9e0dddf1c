"""Who is meant: by key, shown name, first name, nickname, by what they are, by a part of the key, by one slip."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gelijkenis import LANGST
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van
from sonestra_cli.techniek.verschrijving import Bijna, scheelt_een
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL, ZELF, is_zin
from sonestra_cli.verstaan.titels import AANSPREKINGEN

_Woorden = tuple[str, ...]
_Gevonden = dict[str, list[Sleutel]]
_VERKLEIND = ("etje", "tje", "pje", "je")
_NIET = frozenset(("niet", "geen", "behalve", "zonder", "niemand", "uitgezonderd", "nooit", "not"))
_KORT = 4
"""Up to so many letters another first letter makes another name: ``tim`` is no slip for ``kim``."""


def zoek_mensen(woord: str, traject: Traject) -> tuple[Sleutel, ...]:
    """Everybody in the network who may be meant by ``woord``, as far as the best way of finding them goes.

    Nobody, one, or more: then it has to be asked. Who is only in ``apart/`` is nobody here.
    """
    return Mensengids(traject.netwerk.personen).zoek(woord)


def sluit_uit(woord: str) -> bool:
    """Whether it says of somebody that it is not them: ``niet Ronald``, ``iedereen behalve Ronald``."""
    return not _NIET.isdisjoint(woord.casefold().replace(",", " ").replace("(", " ").split())


class Mensengids:
    """Finds people. Make it once for many words: looking up does not go past everybody."""

    def __init__(self, personen: Mapping[Sleutel, Persoon]) -> None:
        self.personen = personen

    def zoek(self, woord: str) -> tuple[Sleutel, ...]:
        """As ``zoek_mensen``."""
        if Sleutel(woord) in self.personen:
            return (Sleutel(woord),)
        if len(woord) > LANGST or not any(map(str.isalnum, woord)):
            return ()
        if woord.strip(" .!?").casefold() in ZELF or sluit_uit(woord):
            return ()
        heel = sleutel_van(woord)
        delen = _delen(woord)
        return next((tuple(dict.fromkeys(wie)) for wie in self._van_goed_naar_minder(heel, delen) if wie), ())

    def _van_goed_naar_minder(self, heel: str, delen: _Woorden) -> Iterator[Sequence[Sleutel]]:
        if heel in self._sleutels:
            yield (*self._sleutels[heel], *self._hele_namen.get(heel, ()))
        yield self._namen.get(heel, ())
        yield self._wat_ze_zijn(delen)
        yield self._delen.get(heel, ())
        yield self._met_alle_woorden(delen)
        yield self._korter(delen)
        yield self._met_aanspreking(heel, delen)
        yield self._verschreven(heel)
        yield self._verkleind(heel)

    @cached_property
    def _sleutels(self) -> _Gevonden:
        return _per_woord((sleutel_van(sleutel), sleutel) for sleutel in self.personen)

    @cached_property
    def _hele_namen(self) -> _Gevonden:
        """Names as they were given: ``Kees`` may be somebody else than ``kees``."""
        return _per_woord((sleutel_van(wie.naam), s) for s, wie in self.personen.items() if wie.naam)

    @cached_property
    def _namen(self) -> _Gevonden:
        """Shown names, first names, nicknames."""
        return _per_woord((naam, sleutel) for sleutel, wie in self.personen.items() for naam in _namen(sleutel, wie))

    @cached_property
    def _rollen(self) -> _Gevonden:
        return _per_woord((rol, sleutel) for sleutel, wie in self.personen.items() for rol in _rollen(sleutel, wie))

    @cached_property
    def _delen(self) -> _Gevonden:
        """Every word of a key or a name that is not what somebody is."""
        return _per_woord(
            (deel, sleutel)
            for sleutel, wie in self.personen.items()
            for deel in (*_delen(sleutel), *_delen(wie.naam or ""))
            if deel not in ROLLEN and deel not in GRENS
        )

    @cached_property
    def _bijna(self) -> Bijna:
        return Bijna((*self._sleutels, *self._namen, *self._rollen, *self._delen))

    def _verkleind(self, heel: str) -> Sequence[Sleutel]:
        """``thijsje`` for Thijs."""
        staart = next((staart for staart in _VERKLEIND if heel.endswith(staart)), heel)
        groot = heel.removesuffix(staart)
        return (*self._sleutels.get(groot, ()), *self._namen.get(groot, ())) if len(groot) > 1 else ()

    def _wat_ze_zijn(self, delen: _Woorden) -> Sequence[Sleutel]:
        """``oma``, ``de buurman``; who is just that goes before the same of somebody else: ``moeder van Erik``."""
        if len(delen) == 1:
            gevonden = self._rol(delen[0])
            return self._zonder_die_van_een_ander(gevonden, ROLLEN.get(delen[0], {delen[0]}))
        return self._rollen.get("-".join(delen), ())

    def _rol(self, woord: str) -> list[Sleutel]:
        return [wie for rol in sorted(ROLLEN.get(woord, {woord})) for wie in self._rollen.get(rol, ())]

    def _zonder_die_van_een_ander(self, gevonden: list[Sleutel], rollen: AbstractSet[str]) -> list[Sleutel]:
        """Only where somebody is known by nothing but this word, those who are it ``van Erik`` are not meant."""
        kaal = [sleutel for sleutel in gevonden if _is_alleen(self.personen[sleutel], rollen)]
        anders = [sleutel for sleutel in gevonden if sleutel not in kaal and not self._van_een_ander(sleutel, rollen)]
        return [*kaal, *anders] if kaal else gevonden

    def _van_een_ander(self, sleutel: Sleutel, rollen: AbstractSet[str]) -> bool:
        """Whether it stands only in ``wie``, with somebody behind it; in the key or the name they are called so."""
        wie = self.personen[sleutel]
        genoemd = {rol for deel in (*_delen(sleutel), *_delen(wie.naam or "")) for rol in ROLLEN.get(deel, ())}
        van_wie = sleutel_van(wie.wie or "").partition("-van-")[2].partition("-")[0]
        return bool(van_wie) and van_wie not in VULSEL and not genoemd & rollen

    def _met_woord(self, woord: str) -> set[Sleutel]:
        return {*self._namen.get(woord, ()), *self._delen.get(woord, ()), *self._rol(woord)}

    def _met_alle_woorden(self, delen: _Woorden) -> Sequence[Sleutel]:
        """``coach Jan`` for jan-coach: each word says something of the same person."""
        if len(delen) < 2:
            return ()
        gevonden = set.intersection(*map(self._met_woord, delen))
        return [sleutel for sleutel in self.personen if sleutel in gevonden] if gevonden else ()

    def _korter(self, delen: _Woorden) -> Sequence[Sleutel]:
        """``noortje-de-wit`` where the key is noortje, ``oma Greet`` where nothing says that greet is an oma."""
        if len(delen) < 2 or any(map(str.isdigit, delen)):
            return ()
        getypt = set(delen)
        kans = {wie for deel in delen if deel not in ROLLEN for wie in self._delen.get(deel, ())}
        past = {wie: getypt & self._gekend_als(wie) for wie in kans if self._is_korter(wie, getypt)}
        best = {wie for wie, woorden in past.items() if not any(woorden < meer for meer in past.values())}
        return [sleutel for sleutel in self.personen if sleutel in best] if best else ()

    def _gekend_als(self, sleutel: Sleutel) -> set[str]:
        """The words of the key and of the name."""
        return {*sleutel_van(sleutel).split("-"), *sleutel_van(self.personen[sleutel].naam or "").split("-")}

    def zegt_niets_meer(self, woord: str, sleutel: Sleutel) -> bool:
        """Whether the key can take the place of ``woord`` and no word is gone: each of them is about this person.

        What was typed as a key is one word, however long; a sentence in which a name stands is no name.
        """
        if is_sleutel(woord) or sleutel not in self.personen:
            return True
        wie = self.personen[sleutel]
        namen = {naam for naam in self._gekend_als(sleutel) if len(naam) >= _KORT - 1} - GRENS
        rollen = {deel for rol in _rollen(sleutel, wie) for deel in rol.split("-")}
        gekend = {*self._gekend_als(sleutel), *rollen, *_delen((wie.wie or "")[:LANGST]), *GRENS, *VULSEL, *ROLLEN}
        return all(
            deel in gekend
            or any(scheelt_een(deel, naam) or _klank(deel) == _klank(naam) for naam in namen)
            or any(deel == f"{naam}{staart}" for naam in namen for staart in _VERKLEIND)
            for deel in sleutel_van(woord).split("-")
        )

    def _met_aanspreking(self, heel: str, delen: _Woorden) -> Sequence[Sleutel]:
        """``Dhr. Bakx`` for bakx, and ``mevrouw de Wit`` for who is called mevr. de Wit; never for a man."""
        aanspreking = AANSPREKINGEN.keys() & set(heel.split("-"))
        if len(delen) != 1 or not aanspreking:
            return ()
        is_niet = {"man": "vrouw", "vrouw": "man"}[AANSPREKINGEN[min(aanspreking)]]
        wie = (*self._sleutels.get(delen[0], ()), *self._namen.get(delen[0], ()), *self._delen.get(delen[0], ()))
        return [sleutel for sleutel in wie if is_niet not in self._geslacht(sleutel)]

    def _geslacht(self, sleutel: Sleutel) -> tuple[str, ...]:
        """As it stands there, or as they are addressed in the key or the name."""
        wie = self.personen[sleutel]
        woorden = sleutel_van(f"{sleutel} {wie.naam or ''}").split("-")
        return (
            (wie.geslacht,)
            if wie.geslacht in ("man", "vrouw")
            else tuple(AANSPREKINGEN[w] for w in woorden if w in AANSPREKINGEN)
        )

    def _is_korter(self, sleutel: Sleutel, getypt: set[str]) -> bool:
        """All of the key or the name was typed, and what was typed besides does not say they are something else."""
        wie = self.personen[sleutel]
        namen = [set(_delen(sleutel)), *([set(_delen(wie.naam))] if wie.naam else [])]
        eigen = set(_rollen(sleutel, wie))
        anders = {deel for deel in getypt if deel in ROLLEN and eigen and not (eigen & {deel, *ROLLEN[deel]})}
        return not anders and any(naam and naam <= getypt for naam in namen)

    @cached_property
    def _klanken(self) -> dict[str, set[str]]:
        """How it sounds -> the words: Corry and Corrie, Sofie and Sophie."""
        uit: dict[str, set[str]] = {}
        for woord in (*self._sleutels, *self._namen, *self._delen):
            uit.setdefault(_klank(woord), set()).add(woord)
        return uit

    def _verschreven(self, heel: str) -> Sequence[Sleutel]:
        """One slip, or another spelling of what sounds the same."""
        if len(heel) < _KORT - 1 or heel in ROLLEN:
            return ()
        bijna = [b for b in self._bijna.zoek(heel) if len(heel) > _KORT or b[:1] == heel[:1]]
        bijna += sorted(self._klanken.get(_klank(heel), set()).difference(bijna))
        boeken = (self._sleutels, self._namen, self._delen, *([self._rollen] if len(heel) > _KORT else []))
        return [wie for woord in bijna for boek in boeken for wie in boek.get(woord, ())]


def _klank(woord: str) -> str:
    for een, ander in (("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("ij", "i"), ("ie", "i"), ("y", "i")):
        woord = woord.replace(een, ander)
    return re.sub(r"(.)\1+", r"\1", woord)


def _per_woord(paren: Iterable[tuple[str, Sleutel]]) -> _Gevonden:
    uit: _Gevonden = {}
    for woord, sleutel in paren:
        uit.setdefault(woord, []).append(sleutel)
    return uit


def _delen(tekst: str) -> _Woorden:
    """The words, as in a key, without those that tell nothing."""
    woorden = [woord for woord in sleutel_van(tekst).split("-") if tekst]
    return tuple(woord for woord in woorden if woord not in VULSEL) or tuple(woorden)


def _namen(sleutel: Sleutel, wie: Persoon) -> Iterator[str]:
    """The whole name, the first name in name or key, and what stands in brackets or quotes: ``Johanna (Jopie)``."""
    naam = (wie.naam or "")[:LANGST]
    erin = re.findall(r"[(\"'“‘]\s*([^()\"'“”‘’]+?)\s*[)\"'”’]", naam)
    for geheel in (naam, re.sub(r"\(.*?\)", "", naam), *erin):
        if any(map(str.isalnum, geheel)):
            yield sleutel_van(geheel)
    for tekst in (naam, sleutel):
        voornamen = [deel for deel in _delen(tekst) if deel not in ROLLEN and deel not in GRENS]
        yield from voornamen[:1]


def _rollen(sleutel: Sleutel, wie: Persoon) -> Iterator[str]:
    """What they are: the words of ``wie`` as far as they are about them, and such words in the key or the name."""
    functie = wie.professional.functie if wie.professional else None
    for tekst in (wie.wie, functie):
        woorden = _eigen_woorden(tekst or "")
        yield from ("-".join(woorden), *woorden) if woorden else ()
        for woord in woorden:
            yield from ROLLEN.get(woord, ())
    for deel in (*_delen(sleutel), *_eigen_woorden(wie.naam or "")):
        yield from ROLLEN.get(deel, ())


def _is_alleen(wie: Persoon, rollen: AbstractSet[str]) -> bool:
    woorden = _delen(wie.wie or "")
    return len(woorden) == 1 and bool({woorden[0], *ROLLEN.get(woorden[0], ())} & rollen)


def _eigen_woorden(tekst: str) -> _Woorden:
    woorden = sleutel_van(tekst[:LANGST]).split("-") if tekst else []
    tot = next((nr for nr, woord in enumerate(woorden) if woord in GRENS and nr), len(woorden))
    eigen = tuple(woord for woord in woorden[:tot] if woord not in VULSEL)
    return tuple(woord for woord in eigen if woord in ROLLEN) if is_zin(eigen) else eigen
