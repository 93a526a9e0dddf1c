"""Fills the fields of one kind of entry from the parts of a line, by the turns of phrase of that kind."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, velden_van
from sonestra_cli.verstaan.zinnen.knippen import VOEGWOORDEN, Stuk, knip, zonder_voegwoord
from sonestra_cli.verstaan.zinnen.patroon import ONDERWERP, REST, Patroon, soort_in, vergelijk, vorm_op
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud
from sonestra_cli.verstaan.zinnen.velden import veld_van
from sonestra_cli.verstaan.zinnen.waarden import OPEN, Waardelezer

_LABEL = re.compile(r"([^:]{1,40}?)\s*:\s+(.+)", re.DOTALL)
_LANGSTE_VENSTER: Final = 8
_IS: Final = ("is", "zijn", "was", "waren")
EINDE: Final = "|"
"""Marks the end of a part of a line."""
Paar = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Taal:
    """How people say one kind of entry.

    ``vrij``: fields for words without a known turn, one after the other; ``woorden``: those for somebody's own words;
    ``keuzes``: fields of which a choice may be said in any way; ``zo_genoemd``: only as it is called here;
    ``rijgt``: texts that may be said in parts; ``schik``: what the open
    places of one part come to together. ``voegwoorden``: more words that only join; ``grens``: the list in which the
    end of each part is marked.
    """

    klasse: type[Any]
    patronen: tuple[Patroon, ...]
    vrij: tuple[str, ...] = ()
    woorden: tuple[str, ...] = ()
    keuzes: tuple[str, ...] = ()
    zo_genoemd: tuple[str, ...] = ()
    rijgt: tuple[str, ...] = ()
    voegwoorden: frozenset[str] = frozenset()
    grens: str = ""
    schik: Callable[[list[Paar], Traject], list[Paar]] = lambda paren, _: paren


@dataclass(slots=True)
class Vulling:
    """What a line says: per subject the fields; ``los`` is what was not understood."""

    per_onderwerp: dict[tuple[str, ...], dict[str, Inhoud]] = field(default_factory=dict)
    los: list[str] = field(default_factory=list)
    genoemd: list[str] = field(default_factory=list)


class Vuller:
    """Reads one line part by part; what a part says counts for the subject that was named last."""

    def __init__(self, taal: Taal, lezer: Waardelezer, onderwerp: tuple[str, ...] = ()) -> None:
        self._taal, self._lezer, self._gehoord = taal, lezer, lezer.gehoord
        self._onderwerp = onderwerp
        self.vulling = Vulling()
        self._tekst = ""
        self._woordveld = ""
        self._vorige: tuple[str, int, int] | None = None

    def lees(self) -> Vulling:
        """The whole line."""
        self._tekst = self._gehoord.tekst
        stukken = knip(self._tekst)
        if self._eigen_woorden_achter_wie():
            return self.vulling
        for nr, stuk in enumerate(stukken):
            vorige, self._vorige = self._vorige, None
            if nr + 1 < len(stukken) and self._is_woorden(stukken[nr + 1].tekst) and self._kop_van_woorden(stuk.tekst):
                continue
            if not self._begrijp(stuk.tekst, stuk):
                self._vorige = vorige
                self._vrij(stuk)
            if self._taal.grens:
                self._neem([(self._taal.grens, [EINDE])])
        return self.vulling

    def _is_woorden(self, tekst: str) -> bool:
        deel = self._gehoord.tekens.van(tekst) if len(tekst) == 1 else None
        return deel is not None and deel.aard == "woorden"

    def _eigen_woorden_achter_wie(self) -> bool:
        """``Leen: Zingen gaat vanzelf.``: behind who says it all is to the letter, where nothing marks the words."""
        voor, punt, woorden = self._tekst.partition(": ")
        veld = next(iter(self._taal.woorden), "")
        eigen = bool(veld) and soort_in(vorm_op(self._taal.klasse, veld)) is Woorden and veld in self._taal.vrij[:1]
        if not punt or not eigen or any(map(self._is_woorden, self._tekst)):
            return False
        eerder = self.vulling.per_onderwerp, self._onderwerp, len(self._lezer.navrager.vragen)
        if all(self._begrijp(stuk.tekst, stuk) for stuk in knip(voor)):
            return self._neem([(veld, self._gehoord.letterlijk(woorden).strip())])
        self.vulling.per_onderwerp, self._onderwerp = eerder[0], eerder[1]
        del self._lezer.navrager.vragen[eerder[2] :]
        return False

    def _begrijp(self, tekst: str, stuk: Stuk) -> bool:
        """Whether one of the ways to say something fits; a way that does not fit in the end has asked nothing."""
        if not tekst.strip():
            return True
        wijzen = (
            self._woorden,
            lambda vorm: self._geheel(vorm, stuk),
            lambda vorm: self._label(vorm, stuk),
            self._reeks,
            self._zelfde_wie,
            lambda vorm: self._na_dubbele_punt(vorm, stuk),
            lambda vorm: self._over_iemand(vorm, stuk),
            lambda vorm: self._verdeeld(vorm, stuk),
        )
        vormen = dict.fromkeys((tekst, zonder_voegwoord(tekst)))
        if any(self._probeer(wijs, vorm) for vorm in vormen for wijs in wijzen):
            return True
        return self._probeer(lambda vorm: self._geheel(vorm, stuk, onbekenden=True), tekst)

    def _probeer(self, wijs: Callable[[str], bool], vorm: str) -> bool:
        gesteld = len(self._lezer.navrager.vragen)
        if wijs(vorm):
            return True
        del self._lezer.navrager.vragen[gesteld:]
        return False

    def _woorden(self, tekst: str) -> bool:
        """Own words stand for the field of own words."""
        deel = self._gehoord.tekens.van(tekst) if len(tekst) == 1 else None
        if deel is None or deel.aard != "woorden":
            return False
        velden = [self._woordveld] if self._woordveld else self._taal.woorden
        self._woordveld = ""
        return any(veld not in self._velden() and self._neem([(veld, deel.kandidaten[0])]) for veld in velden)

    def _kop_van_woorden(self, tekst: str) -> bool:
        """``gaat goed > …``: the name of a field of own words, which come behind it."""
        veld = veld_van(self._gehoord.letterlijk(tekst), self._taal.klasse)
        if veld is None or soort_in(vorm_op(self._taal.klasse, veld)) is not Woorden:
            return False
        self._woordveld = veld
        return True

    def _geheel(self, tekst: str, stuk: Stuk, *, onbekenden: bool = False) -> bool:
        paren = self._herken(tekst, heel=True, onbekenden=onbekenden)
        if paren and self._te_veel_in_tekst(paren) and self._verdeeld(tekst, stuk):
            return True
        if paren and stuk.grens == "." and soort_in(vorm_op(self._taal.klasse, paren[-1][0])) is Woorden:
            paren = [*paren[:-1], (paren[-1][0], f"{paren[-1][1]}.")]
        if paren is None or not self._neem([paar for paar in paren if paar[0] != REST]):
            return False
        if ": " in tekst and paren and _is_tekst(vorm_op(self._taal.klasse, paren[-1][0])):
            self._vorige = (paren[-1][0], stuk.eind - len(tekst.partition(": ")[2]), stuk.eind)
        for veld, rest in paren:
            if veld == REST and not self._begrijp(rest, stuk):
                self._vrij(Stuk(rest, stuk.eind - len(rest), stuk.eind, stuk.grens))
        return True

    def _herken(self, tekst: str, *, heel: bool, onbekenden: bool = False) -> list[Paar] | None:
        """What a part says, if it is one known turn of phrase or one choice."""
        gesteld = len(self._lezer.navrager.vragen)
        for patroon in self._taal.patronen:
            if patroon.bekend and self._is_iemand_nieuws():
                continue
            if onbekenden and (patroon.bekend or (patroon.kaal and self._taal.vrij)):
                continue
            gevuld = vergelijk(patroon, self._taal.klasse, tekst, onbekenden=onbekenden)
            if gevuld is None or (not heel and self._vrije_tekst(gevuld)):
                continue
            paren = [(veld, self._waarde(veld, deel)) for veld, deel in gevuld]
            if all(waarde is not None for _, waarde in paren):
                return [*paren, *((veld, self._vast(veld, waarde)) for veld, waarde in patroon.vast)]
            del self._lezer.navrager.vragen[gesteld:]
        return self._keuze(tekst)

    def _vast(self, veld: str, waarde: str) -> Inhoud:
        """What a turn of phrase says by itself; more words for a list are more values."""
        return waarde.split(" ") if isinstance(vorm_op(self._taal.klasse, veld), Lijst) else waarde

    def _is_iemand_nieuws(self) -> bool:
        """Whether a line began with a name that is not there: ``papa`` behind it tells what that one is."""
        return not self._onderwerp and any(veld in self._velden() for veld in self._taal.vrij)

    def _vrije_tekst(self, gevuld: Sequence[tuple[str, str]]) -> bool:
        """Whether any words would fit."""
        vormen = [vorm_op(self._taal.klasse, veld) for veld, _ in gevuld]
        return any(veld == REST for veld, _ in gevuld) or any(_is_tekst(vorm) for vorm in vormen)

    def _waarde(self, veld: str, deel: str) -> Any:
        if veld == REST:
            return deel
        return self._lezer.waarde(vorm_op(self._taal.klasse, veld), deel, veld.rpartition(".")[2])

    def _keuze(self, tekst: str) -> list[Paar] | None:
        for veld in self._taal.keuzes:
            waarde = self._waarde(veld, tekst)
            if waarde is not None:
                return [(veld, waarde)]
        for veld in self._taal.zo_genoemd:
            woord = self._lezer.zo_genoemd(vorm_op(self._taal.klasse, veld), tekst)
            if woord is not None:
                return [(veld, [woord] if isinstance(vorm_op(self._taal.klasse, veld), Lijst) else woord)]
        return None

    def _label(self, tekst: str, stuk: Stuk) -> bool:
        """``veld: waarde``, also as people call the field."""
        gevonden = _LABEL.fullmatch(tekst)
        if gevonden is None:
            return self._naam_en_keuze(tekst)
        veld = veld_van(self._gehoord.letterlijk(gevonden[1]), self._taal.klasse)
        if veld is None:
            return False
        punt = stuk.grens == "." and soort_in(vorm_op(self._taal.klasse, veld)) is Woorden
        waarde = self._waarde(veld, gevonden[2] + "." * punt)
        if waarde is None or not self._neem([(veld, waarde)]):
            return False
        if _is_tekst(vorm_op(self._taal.klasse, veld)):
            self._vorige = (veld, stuk.eind - len(gevonden[2]), stuk.eind)
        return True

    def _te_veel_in_tekst(self, paren: Sequence[Paar]) -> bool:
        """Whether words fill a text in which a row of people with commas was heard: it may be two parts."""
        return any(
            isinstance(waarde, str) and ", " in waarde and _is_tekst(vorm_op(self._taal.klasse, veld))
            for veld, waarde in paren
        )

    def _naam_en_keuze(self, tekst: str) -> bool:
        """``kring hart``: the name of a field and one of its choices."""
        veld, _, rest = tekst.partition(" ")
        if veld not in velden_van(self._taal.klasse) or not rest:
            return False
        if veld != "kring" and not isinstance(soort_in(vorm_op(self._taal.klasse, veld)), Keuze):
            return False
        waarde = self._waarde(veld, rest)
        return waarde is not None and self._neem([(veld, waarde)])

    def _reeks(self, tekst: str) -> bool:
        """Several known turns in a row, with nothing but joining words between them."""
        woorden, paren, nr = tekst.split(" "), [], 0
        while nr < len(woorden):
            for lang in range(min(_LANGSTE_VENSTER, len(woorden) - nr), 0, -1):
                deel = self._herken(" ".join(woorden[nr : nr + lang]), heel=False)
                if deel is not None:
                    paren.append(deel)
                    nr += lang
                    break
            else:
                if woorden[nr].lower() not in VOEGWOORDEN | self._taal.voegwoorden:
                    return False
                nr += 1
        loos = [nr for nr, deel in enumerate(paren) if [veld for veld, _ in deel] == [ONDERWERP]]
        if not paren or any(nr + 1 in loos for nr in loos):
            return False
        return self._neem(*paren)

    def _zelfde_wie(self, tekst: str) -> bool:
        """``Kees rijdt en let op de kinderen``: the second part is about the same."""
        wie, *delen = tekst.split(" ", 1)
        if not delen or self._gehoord.tekens.van(wie) is None or " en " not in delen[0]:
            return False
        paren = [self._herken(f"{wie} {deel}", heel=False) for deel in delen[0].split(" en ")]
        return all(paren) and self._neem(*(paar for paar in paren if paar))

    def _na_dubbele_punt(self, tekst: str, stuk: Stuk) -> bool:
        """``Jo: hecht``, ``voorjaar 2021: Schipper kwam``: what stands before it is understood by itself."""
        gevonden = _LABEL.fullmatch(tekst)
        if gevonden is None or not self._begrijp_alleen(gevonden[1]):
            return False
        rest = Stuk(gevonden[2], stuk.eind - len(gevonden[2]), stuk.eind, stuk.grens)
        if not self._begrijp(rest.tekst, rest):
            self._vrij(rest)
        return True

    def _begrijp_alleen(self, tekst: str) -> bool:
        paren = self._herken(tekst, heel=False)
        return (paren is not None and self._neem(paren)) or self._reeks(tekst)

    def _over_iemand(self, tekst: str, stuk: Stuk) -> bool:
        """``Leen kan goed zingen``: first who, then a turn of phrase that goes on to the end."""
        wie, _, rest = tekst.partition(" ")
        paren = self._herken(wie, heel=True) if rest and self._gehoord.tekens.van(wie) else None
        if paren is None or paren[0][0] != ONDERWERP:
            return False
        eerder = self._onderwerp
        self._neem(paren)
        if self._geheel(rest, stuk) or self._reeks(rest):
            return True
        werkwoord, _, wat = rest.partition(" ")
        if (
            werkwoord in _IS
            and wat
            and self._taal.vrij
            and self._neem([(self._taal.vrij[0], self._lezer.als_tekst(wat))])
        ):
            return True
        self._onderwerp = eerder
        return False

    def _verdeeld(self, tekst: str, stuk: Stuk) -> bool:
        """A row of people that is none: ``Nel was erbij, Ewa hielp``."""
        delen = self._gehoord.los(tekst)
        if delen == tekst:
            return False
        stukken = [deel.strip() for deel in delen.split(",")]
        if not any(self._zegt_iets(deel) for deel in stukken):
            return False
        for deel in stukken:
            if not self._begrijp(deel, stuk):
                self._vrij(Stuk(deel, -1, -1, ","))
        return True

    def _zegt_iets(self, tekst: str) -> bool:
        return len(tekst) > 1 and self._herken(tekst, heel=True) is not None

    def _vrij(self, stuk: Stuk) -> None:
        """Words without a known turn: they go on with the text before them, or fill the field for such words."""
        volgend = next((veld for veld in self._taal.vrij if veld not in self._velden()), None)
        verder = self._vorige is not None and (self._vorige[0] not in self._taal.vrij[:-1])
        if self._vorige is not None and stuk.begin >= 0 and (verder or volgend is None):
            veld, begin, _ = self._vorige
            self._velden()[veld] = self._letterlijk(veld, begin, stuk)
            self._vorige = (veld, begin, stuk.eind)
        elif volgend is not None:
            tekst = self._letterlijk(volgend, stuk.begin, stuk) if stuk.begin >= 0 else stuk.tekst
            self._neem([(volgend, self._gehoord.letterlijk(tekst).strip())])
            self._vorige = (volgend, stuk.begin, stuk.eind) if stuk.begin >= 0 else None
        else:
            self.vulling.los.append(self._gehoord.letterlijk(stuk.tekst))
            return
        self._onthoud_genoemd(stuk.tekst)

    def _letterlijk(self, veld: str, begin: int, stuk: Stuk) -> str:
        """From ``begin`` to the end of this part; of somebody's own words the full stop too."""
        punt = stuk.grens == "." and soort_in(vorm_op(self._taal.klasse, veld)) is Woorden
        return self._gehoord.letterlijk(self._tekst[begin : stuk.eind + punt]).strip()

    def _onthoud_genoemd(self, tekst: str) -> None:
        for teken in tekst:
            deel = self._gehoord.tekens.van(teken)
            if deel is not None and deel.aard == "mensen":
                enkelen = [self._gehoord.tekens.van(een) for een in self._gehoord.tekens.enkelen(teken)]
                self.vulling.genoemd += [een.kandidaten[0] for een in enkelen if een and len(een.kandidaten) == 1]

    def _velden(self) -> dict[str, Inhoud]:
        return self.vulling.per_onderwerp.setdefault(self._onderwerp, {})

    def _neem(self, *delen: Sequence[Paar]) -> bool:
        """Takes what was said; False where a field has another value already."""
        onderwerp, boek = self._onderwerp, dict(self.vulling.per_onderwerp)
        bekend = [[paar for paar in deel if paar[1] is not OPEN] for deel in delen]
        for paren in (self._taal.schik(deel, self._lezer.traject) for deel in bekend):
            for veld, waarde in paren:
                if veld == ONDERWERP:
                    onderwerp = tuple([waarde] if isinstance(waarde, str) else waarde)
            velden = dict(boek.get(onderwerp, {}))
            if not all(self._past(velden, veld, waarde) for veld, waarde in self._per_veld(paren)):
                return False
            boek[onderwerp] = velden
        self._onderwerp, self.vulling.per_onderwerp = onderwerp, boek
        return True

    def _past(self, velden: dict[str, Inhoud], veld: str, waarde: Inhoud) -> bool:
        """Puts a value with what was said before; False where there is room for one only."""
        if veld not in velden:
            velden[veld] = waarde
        elif isinstance(vorm_op(self._taal.klasse, veld), Lijst):
            velden[veld] = samen(velden[veld], waarde, uniek=not veld.endswith("_"))
        elif veld in self._taal.rijgt:
            velden[veld] = f"{velden[veld]}, {waarde}"
        else:
            return velden[veld] == waarde
        return True

    def _per_veld(self, paren: Sequence[Paar]) -> Iterator[Paar]:
        """The same without the subject; what belongs to one block of a list stays together: ``steun.soort``."""
        blokken: dict[str, dict[str, Inhoud]] = {}
        for veld, waarde in paren:
            naam, _, verder = veld.partition(".")
            if veld == ONDERWERP:
                continue
            if verder and isinstance(vorm_op(self._taal.klasse, naam), Lijst):
                blokken.setdefault(naam, {})[verder] = waarde
            else:
                yield veld, waarde
        yield from ((naam, [blok]) for naam, blok in blokken.items())


def samen(een: Inhoud, ander: Inhoud, *, uniek: bool) -> Inhoud:
    """Two values of one list; a block that only says more of the last one goes into it."""
    links = [een] if isinstance(een, (str, dict)) else list(een)
    rechts = [ander] if isinstance(ander, (str, dict)) else list(ander)
    laatste, eerste = links[-1] if links else "", rechts[0] if rechts else ""
    if isinstance(laatste, dict) and isinstance(eerste, dict) and not set(laatste) & set(eerste):
        links[-1], rechts = {**laatste, **eerste}, rechts[1:]
    uit = [*links, *(deel for deel in rechts if not uniek or deel not in links)]
    return uit[0] if len(uit) == 1 and not isinstance(uit[0], dict) else uit


def _is_tekst(vorm: Any) -> bool:
    soort = soort_in(vorm)
    return not isinstance(soort, (Keuze, Blok)) and (soort is str or getattr(soort, "__name__", "") in ("Woorden",))
