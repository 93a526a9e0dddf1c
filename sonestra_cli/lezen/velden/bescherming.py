"""Hiding fails closed: which blocks have something that looks like a protection and is not understood, or is empty.

Generous on purpose: a line that was meant to be hidden and is shown cannot be taken back (domein/3 §3.0).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any, Final, TypeVar

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.getypt import BEGRENST, BESCHERMING, Dicht, Getypt
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, VeldVorm, Vorm, Woordenboek, blokken, velden_van
from sonestra_cli.lezen.velden.opname import VEEL, Opname
from sonestra_cli.techniek.gelijkenis import LANGST, kaal
from sonestra_cli.yamltekst.codes import N021, N022, N023, N024
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Stappen

T = TypeVar("T")
_HEEL_PLAN: Final = ("plan", "vragen", "beraad", "actieteam")
"""The files of which the maker has every line on paper."""
_NAMEN: Final = ("nietvoor", "zichtbaar", "maggelezendoor")
_STUKKEN: Final = (
    "nietvoor", "alleenvoor", "zichtbaar", "gelezendoor", "geheim", "verborgen", "vertrouwelijk", "verberg",
    "verstop", "afscherm", "afgescherm", "behalve", "uitgezonderd", "verzwijg", "verzwegen", "uitsluitend",
)  # fmt: skip
_WOORDEN: Final = frozenset(
    (
        "voor", "niet", "zichtbaar", "zien", "ziet", "tonen", "lezen", "leest", "lezer", "lezers", "gelezen",
        "leesbaar", "geheim", "geheime", "verborgen", "verberg", "verbergen", "prive", "besloten", "afgeschermd",
        "alleen", "enkel", "slechts", "niemand", "stiekem", "discreet", "openbaar", "toegang", "inzage",
        "not", "only", "hide", "hidden", "secret", "visible",
    )
)  # fmt: skip
_LANGE_WOORDEN: Final = tuple(sorted(woord for woord in _WOORDEN if len(woord) >= 5))
_BIJNA, _BIJNA_WOORD = 0.75, 0.83
"""Likeness (0-1) from which a name, or a word of it, was meant."""
_GEEN_LETTERS = re.compile(r"[^a-z]+")
_BESCHERMT: Final = frozenset(BESCHERMING)
_REGEL = re.compile(r"[ \t]*(?:[-*#][ \t]*)?(?P<naam>[^\W\d][\w -]{2,30}?)[ \t]*[:=](?P<rest>.*)")
"""A line among words that reads like a field."""
_LOS = re.compile(r"(?<![\w-])(?P<naam>niet_?voor)(?![\w-])", re.IGNORECASE)
"""A name that nobody writes in a sentence, wherever it stands among words."""
_NIEUW_STUK = "begint hier iets nieuws? Haal er spaties voor weg, tot de streep recht onder de streep erboven staat"


def dichtheid(knoop: Velden, velden: Mapping[str, VeldVorm], stappen: Stappen, opname: Opname) -> Dicht:
    """For whom this block is closed by what was typed in it. Reports what no other finding names."""
    dicht, vreemd = False, 0
    gezien: set[str] = set()
    regeleinde = opname.tekst.find
    for sleutel, deel in knoop.paren:
        naam = sleutel.waarde
        if naam not in velden:
            vreemd += 1
            dicht |= vreemd > VEEL or is_begrensd(velden) or lijkt_op_bescherming(naam, velden)
        elif naam in _BESCHERMT:
            if noemt_niemand(deel):
                _meld_leeg(sleutel, deel, (*stappen, naam), opname)
            dicht |= naam in gezien or not _is_te_volgen(deel)
            gezien.add(naam)
        elif isinstance(deel, TekstKnoop):
            if (
                deel.stijl == '"'
                or regeleinde("\n", deel.begin, deel.eind) >= 0  # more than one line
                or (("voor" in deel.waarde or "VOOR" in deel.waarde) and _LOS.search(deel.waarde))
            ):
                dicht |= _meld_in_de_woorden(deel, knoop, velden, (*stappen, naam), opname)
        else:
            for tekst in _teksten(deel):
                dicht |= _meld_in_de_woorden(tekst, knoop, velden, (*stappen, naam), opname)
            dicht |= not _heeft_velden(velden[naam].vorm) and _draagt_bescherming(deel)
    return dicht_in(opname, velden) if dicht else "nee"


def is_begrensd(velden: Iterable[str]) -> bool:
    """Whether one of these fields narrows for whom or how long the block counts."""
    return any(naam in BEGRENST for naam in velden)


def dicht_in(opname: Opname, velden: Iterable[str]) -> Dicht:
    """How a closed block with these fields is closed: what is planned stays whole for the maker."""
    return "op_naam" if "niet_voor" in velden or opname.naam.partition("/")[0] in _HEEL_PLAN else "helemaal"


def met_wat_erin_staat(dicht: Dicht, waarden: Iterable[Any], velden: Mapping[str, VeldVorm], opname: Opname) -> Dicht:
    """The same, looking into the parts that cannot be protected themselves: what they hide, this block must hide.

    ``waarden``: what was read for the fields in which such parts can stand.
    """
    if dicht == "nee" and not velden.keys().isdisjoint(BESCHERMING):
        delen = (deel for waarde in waarden if waarde for deel in blokken(waarde) if deel.dicht != "nee")
        if any(velden_van(type(deel)).keys().isdisjoint(BESCHERMING) for deel in delen):
            return dicht_in(opname, velden)
    return dicht


def sluit(waarde: T, opname: Opname) -> T:
    """The entry, closed: what stands beside it seems to protect it."""
    if not isinstance(waarde, Getypt):
        return waarde
    gesloten: T = replace(waarde, dicht=dicht_in(opname, velden_van(type(waarde))))
    return gesloten


def is_los(knoop: Knoop) -> bool:
    """True for an entry that is nothing but a protection: it was meant for the one beside it."""
    return isinstance(knoop, Velden) and bool(knoop.paren) and all(is_sterk(s.waarde) for s, _ in knoop.paren)


@lru_cache(maxsize=1024)
def is_sterk(naam: str) -> bool:
    """A name that can hardly mean anything but a protection: ``nietvoor``, ``Zichtbaar``, ``niet voor tim``."""
    return _zijn_sterk(_letters(naam))


@lru_cache(maxsize=1024)
def _zijn_sterk(letters: str) -> bool:
    """By the letters alone: ``jan-1`` and ``jan-2`` are looked at once."""
    return any(stuk in letters for stuk in _STUKKEN[:4]) or _likeness(letters, _NAMEN) >= _BIJNA


def lijkt_op_bescherming(naam: str, velden: Iterable[str]) -> bool:
    """A name that no field of the block has, and that may be meant to hide it."""
    return _lijkt_op_bescherming(naam, tuple(velden))


@lru_cache(maxsize=1024)
def _lijkt_op_bescherming(naam: str, velden: tuple[str, ...]) -> bool:
    if naam in _andere_velden() or len(naam) > LANGST:
        return is_sterk(naam[:LANGST]) and naam not in _andere_velden()
    gewoon = [_letters(veld) for veld in velden if veld not in BESCHERMING]
    letters = _letters(naam)
    if (als_gewoon := _likeness(letters, gewoon)) >= _BIJNA and als_gewoon > _likeness(letters, _NAMEN):
        return False
    return is_sterk(naam) or _heeft_woord(naam)


def noemt_niemand(deel: Knoop) -> bool:
    """Nothing, an empty list, ``~``."""
    if isinstance(deel, TekstKnoop):
        return deel.leeg or not deel.waarde.strip()
    return all(map(noemt_niemand, deel.delen)) if isinstance(deel, Rij) else not deel.paren


def _is_te_volgen(deel: Knoop) -> bool:
    """Every part of it is a key: what is not one may have been meant as the name of somebody."""
    if isinstance(deel, Rij):
        return bool(deel.delen) and all(isinstance(een, TekstKnoop) and not noemt_niemand(een) for een in deel.delen)
    if isinstance(deel, Velden):
        return bool(deel.paren) and all(is_leeg(waarde) for _, waarde in deel.paren)
    return not noemt_niemand(deel)


def _heeft_woord(naam: str) -> bool:
    woorden = re.findall(r"[a-z]+", kaal(naam))
    return (
        any(woord in _WOORDEN for woord in woorden)
        or any(stuk in _letters(naam) for stuk in _STUKKEN)
        or any(len(woord) >= 5 and _likeness(woord, _LANGE_WOORDEN) >= _BIJNA_WOORD for woord in woorden)
    )


def _letters(naam: str) -> str:
    return _GEEN_LETTERS.sub("", kaal(naam[:LANGST]))


def _likeness(woord: str, namen: Iterable[str]) -> float:
    """The greatest likeness to one of ``namen``; 0 where it is not near ``_BIJNA``, seen without a close look."""
    kans = (naam for naam in namen if _kan_lijken(naam, woord))
    return max((SequenceMatcher(None, naam, woord, autojunk=False).ratio() for naam in kans), default=0.0)


def _kan_lijken(een: str, ander: str) -> bool:
    """By how long they are, and by how many letters they share in whatever order."""
    genoeg = _BIJNA * (len(een) + len(ander)) / 2
    if len(een) < genoeg or len(ander) < genoeg:
        return False
    return sum(min(een.count(letter), ander.count(letter)) for letter in set(een)) >= genoeg


@cache
def _andere_velden() -> frozenset[str]:
    """Every name of a field, of any block, that protects nothing."""
    namen: set[str] = set()
    klassen, gezien = [Blok(Traject)], {Blok(Traject)}
    while klassen:
        for naam, veld in velden_van(klassen.pop().klasse).items():
            namen.add(naam)
            if isinstance(binnen := _binnen(veld.vorm), Blok) and binnen not in gezien:
                gezien.add(binnen)
                klassen.append(binnen)
    return frozenset(namen) - set(BESCHERMING)


def _binnen(vorm: Vorm) -> Vorm:
    return vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud if isinstance(vorm, Woordenboek) else vorm


def _heeft_velden(vorm: Vorm) -> bool:
    return isinstance(vorm, Woordenboek) or isinstance(_binnen(vorm), Blok)


def _draagt_bescherming(deel: Knoop) -> bool:
    """A protection somewhere inside what can hold no fields."""
    if isinstance(deel, Rij):
        return any(map(_draagt_bescherming, deel.delen))
    return isinstance(deel, Velden) and any(is_sterk(s.waarde) or _draagt_bescherming(w) for s, w in deel.paren)


def _teksten(deel: Knoop) -> Iterator[TekstKnoop]:
    if isinstance(deel, TekstKnoop):
        yield deel
    elif isinstance(deel, Rij):
        yield from (een for een in deel.delen if isinstance(een, TekstKnoop))


def _meld_leeg(sleutel: TekstKnoop, deel: Knoop, stappen: Stappen, opname: Opname) -> None:
    if isinstance(deel, Rij) and not deel.delen:
        zin = f"'{sleutel.waarde}' is leeg, daarom krijgt nu niemand dit te zien. Mag iedereen het zien?"
        opname.meld(N023, zin, sleutel, stappen, tip=f"haal '{sleutel.waarde}' dan weg, of zet er een sleutel bij")
        return
    zin = f"bij '{sleutel.waarde}' staat niemand, daarom krijgt nu niemand dit te zien"
    opname.meld(N021, zin, sleutel, stappen, tip="zet er een sleutel bij, zoals [tim], of haal dit veld weg")


def meld_leeg_ingetrokken(sleutel: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """A yes of which nobody knows whether it was taken back."""
    zin = f"bij '{sleutel.waarde}' staat geen dag, daarom telt dit ja nu niet"
    opname.meld(N021, zin, sleutel, stappen, tip="zet de dag erbij, of haal dit veld weg als het ja nog geldt")


def _ingesprongen(veld: re.Match[str], knoop: Velden, stappen: Stappen) -> str:
    """What to do with a line among words that is written as a field is: a field that the entry does not have yet, or
    the first one of a next entry; empty for others."""
    kop, naam = veld[0].lstrip(), veld["naam"]
    if not kop.lstrip("- ").startswith(f"{naam}:") or veld["rest"][:1] not in ("", " "):
        return ""
    if kop.startswith("- "):
        return _NIEUW_STUK
    nog_niet = all(sleutel.waarde != naam for sleutel, _ in knoop.paren)
    return f"is het een veld? Zet het recht onder '{stappen[-1]}'" if nog_niet else ""


def _meld_in_de_woorden(
    tekst: TekstKnoop, knoop: Velden, velden: Collection[str], stappen: Stappen, opname: Opname
) -> bool:
    """Report lines of these words that are fields of their own entry, typed too deep.

    True when one reads like a protection: then it hides nothing, and is printed itself.
    """
    gevonden: list[tuple[int, int]] = []
    for regel, begin, eind in _regels(tekst, opname):
        veld = _REGEL.match(regel)
        if veld and (is_sterk(veld["naam"]) or ("[" in veld["rest"] and _heeft_woord(veld["naam"]))):
            gevonden.append(_naam_op(veld, begin, eind))
            _meld_tussen_woorden(veld["naam"], gevonden[-1], velden, stappen, opname)
        elif veld and veld["naam"] in velden and (waar := _ingesprongen(veld, knoop, stappen)):
            zin = f"'{veld['naam']}' staat tussen de woorden, en is daar geen veld"
            tip = f"{waar}. Zijn het woorden? Dan mag het blijven"
            opname.voeg_toe(Bevinding(N024, zin, Pad(opname.naam, stappen), tip=tip), *_naam_op(veld, begin, eind))
    los = None if gevonden else _LOS.search(opname.tekst, tekst.begin, tekst.eind)
    if los is not None:
        gevonden.append(los.span())
        _meld_tussen_woorden(los["naam"], los.span(), velden, stappen, opname)
    return bool(gevonden)


def _meld_tussen_woorden(
    naam: str, plek: tuple[int, int], velden: Collection[str], stappen: Stappen, opname: Opname
) -> None:
    eigen = next((veld for veld in BESCHERMING if veld in velden), "")
    waar = f"zet '{eigen}' recht onder '{stappen[-1]}'" if eigen else "haal het weg: hier kan niets verborgen zijn"
    zin = f"'{naam}' staat tussen de woorden, en verbergt daar niets"
    bevinding = Bevinding(N022, zin, Pad(opname.naam, stappen), tip=f"{waar}. Tot dan krijgt niemand dit te zien")
    opname.voeg_toe(bevinding, *plek)


def _naam_op(veld: re.Match[str], begin: int, eind: int | None) -> tuple[int, int]:
    """Where the name stands in a line that begins at ``begin``; the whole text where that is all that is known."""
    return (begin + veld.start("naam"), begin + veld.end("naam")) if eind is None else (begin, eind)


def _regels(tekst: TekstKnoop, opname: Opname) -> Iterator[tuple[str, int, int | None]]:
    """Every line below the first, and where it begins; one made by ``\\n`` within quotes stands at the whole text."""
    if opname.tekst.find("\n", tekst.begin, tekst.eind) >= 0:
        plek = tekst.begin
        for nummer, regel in enumerate(opname.tekst[tekst.begin : tekst.eind].splitlines(keepends=True)):
            if nummer:
                yield regel, plek, None
            plek += len(regel)
    elif tekst.stijl == '"':
        yield from ((regel, tekst.begin, tekst.eind) for regel in tekst.waarde.splitlines()[1:])
