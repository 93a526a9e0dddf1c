"""Adds whole entries and fields to a file in the style of its neighbours: one parse, one set of splices, one check."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sonestra_cli.bewerken.huisstijl import delen_van, met_witregels, stijl_van
from sonestra_cli.bewerken.invoer import Invoer, als_plat, netjes
from sonestra_cli.bewerken.opmaak import BREEDTE, entry, in_haken, waarde_van
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.lezen.bron import BOM
from sonestra_cli.yamltekst.bewerkbaar import (
    NietTeBewerken,
    Plat,
    achter_regel,
    knopen_van,
    kolom_van,
    plat,
    regeleinde_van,
)
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import achter, achter_laatste


class Erbij(NamedTuple):
    """One entry: below which steps, under which key (None: an item of a list there), and what it holds."""

    stappen: Sequence[Stap]
    sleutel: str | None
    waarde: Invoer


class _Groep:
    """Everything that comes into one node that is there: fields, items, or a value for one that was empty."""

    def __init__(self, plek: "_Plek") -> None:
        self.plek = plek
        self.inhoud: Invoer = ""


class _Plek(NamedTuple):
    """A node, its key, how many steps lead there, and whether it stands within brackets."""

    knoop: Knoop | None
    sleutel: TekstKnoop | None
    ouder: Velden | Rij | None
    diepte: int
    vloei: bool


def voeg_toe_entry(tekst: str, stappen: Sequence[Stap], sleutel: str | None, waarde: Invoer) -> str:
    """``tekst`` with one entry at the end of the block or list at ``stappen``, made where it is not there yet.

    A key that holds nothing yet is filled. Raises NietTeBewerken when the file cannot be followed, or holds it already.
    """
    return voeg_toe_entries(tekst, [Erbij(stappen, sleutel, waarde)])


def voeg_toe_entries(tekst: str, erbij: Sequence[Erbij]) -> str:
    """As ``voeg_toe_entry`` for more of them at once, in their order; all or none."""
    if tekst.startswith(BOM):
        return BOM + voeg_toe_entries(tekst.removeprefix(BOM), erbij)
    wortel = knopen_van(tekst)
    groepen: dict[int, _Groep] = {}
    for een in erbij:
        _verdeel(wortel, groepen, een)
    sneden = [snede for groep in groepen.values() for snede in _sneden(tekst, wortel, groep)]
    nieuw = snijd(tekst, sneden)
    inhoud = {nummer: groep.inhoud for nummer, groep in groepen.items()}
    if plat(knopen_van(nieuw)) != _verwacht(wortel, inhoud):
        raise NietTeBewerken("hier kan niets bij zonder iets anders te raken; zet het er met de hand bij")
    return nieuw


def _verdeel(wortel: Knoop | None, groepen: dict[int, _Groep], een: Erbij) -> None:
    """Put an entry with the node that is there already; what has to be made above it goes along."""
    weg = [*een.stappen, *([een.sleutel] if een.sleutel is not None else [])]
    plek, gevonden = _loop(wortel, weg)
    groep = groepen.setdefault(id(plek.knoop), _Groep(plek))
    vol = plek.knoop is not None and not _is_leeg(plek.knoop)
    if gevonden == len(weg) and vol and een.sleutel is not None:
        raise NietTeBewerken(f"'{een.sleutel}' staat er al")
    rest = weg[gevonden:]
    if vol and isinstance(plek.knoop, (TekstKnoop, Rij)) and (rest or een.sleutel is not None):
        raise NietTeBewerken(f"bij '{'.'.join(map(str, weg[:gevonden]))}' staat al iets anders dan velden")
    groep.inhoud = _gelegd(groep.inhoud, rest, netjes(een.waarde), een.sleutel is None)


def _loop(wortel: Knoop | None, weg: Sequence[Stap]) -> tuple[_Plek, int]:
    """The deepest node on the way that is there, and how many steps lead to it."""
    plek = _Plek(wortel, None, None, 0, False)
    for nummer, stap in enumerate(weg):
        knoop = plek.knoop
        paar = knoop.paar(str(stap)) if isinstance(knoop, Velden) else None
        if paar is not None and isinstance(knoop, Velden):
            plek = _Plek(paar[1], paar[0], knoop, nummer + 1, plek.vloei or knoop.vloei)
        elif isinstance(knoop, Rij) and isinstance(stap, int) and 0 <= stap < len(knoop.delen):
            plek = _Plek(knoop.delen[stap], None, knoop, nummer + 1, plek.vloei or knoop.vloei)
        else:
            return plek, nummer
    return plek, len(weg)


def _gelegd(inhoud: Invoer, rest: Sequence[Stap], waarde: Invoer, als_deel: bool) -> Invoer:
    """``inhoud`` with ``waarde`` at the end of the way ``rest``; an item comes behind the others of a list."""
    if not rest:
        if als_deel:
            return [*(inhoud if isinstance(inhoud, Sequence) and not isinstance(inhoud, str) else ()), waarde]
        if inhoud != "":
            raise NietTeBewerken("dit staat er twee keer bij")
        return waarde
    if not isinstance(rest[0], str) or (inhoud != "" and not isinstance(inhoud, Mapping)):
        raise NietTeBewerken(f"'{rest[0]}' is er niet")
    velden = dict(inhoud) if isinstance(inhoud, Mapping) else {}
    velden[rest[0]] = _gelegd(velden.get(rest[0], ""), rest[1:], waarde, als_deel)
    return velden


def _is_leeg(knoop: Knoop) -> bool:
    return knoop.leeg if isinstance(knoop, TekstKnoop) else not delen_van(knoop)


def _sneden(tekst: str, wortel: Knoop | None, groep: _Groep) -> list[Snede]:
    plek, inhoud = groep.plek, groep.inhoud
    knoop = plek.knoop
    if inhoud == "" and knoop is not None:
        return []
    if knoop is None:
        return [_onderaan(tekst, wortel, inhoud)]
    if isinstance(knoop, TekstKnoop) and not knoop.leeg:
        ervoor = tekst[knoop.begin : knoop.eind] if knoop.stijl in ("'", '"') else citeer(knoop.waarde)
        return [Snede(knoop.begin, knoop.eind, f"[{ervoor}, {in_haken(inhoud)[1:]}", plek.diepte)]
    if _is_leeg(knoop):
        return _gevuld(tekst, wortel, plek, inhoud)
    assert isinstance(knoop, (Velden, Rij))
    return _tussen_haken(tekst, knoop, inhoud, plek) if knoop.vloei else [_erachter(tekst, wortel, knoop, plek, inhoud)]


def _entries(inhoud: Invoer) -> list[tuple[str | None, Invoer]]:
    if isinstance(inhoud, Mapping):
        return list(inhoud.items())
    return [(None, deel) for deel in inhoud]


def _onderaan(tekst: str, wortel: Knoop | None, inhoud: Invoer) -> Snede:
    """In a file that says nothing yet."""
    stijl = stijl_van(tekst, wortel, wortel)
    regels = [regel for sleutel, waarde in _entries(inhoud) for regel in entry(sleutel, waarde, stijl, 0)]
    return Snede.van_regels(tekst, len(tekst), regels, 0, 0)


def _erachter(tekst: str, wortel: Knoop | None, knoop: Velden | Rij, plek: _Plek, inhoud: Invoer) -> Snede:
    """Behind the last entry of a block."""
    stijl = stijl_van(tekst, wortel, knoop)
    kolom = kolom_van(tekst, knoop.begin)
    wit = [""] if met_witregels(tekst, knoop) else []
    regels: list[str] = []
    for sleutel, waarde in _entries(inhoud):
        regels += [*wit, *entry(sleutel, waarde, stijl, kolom)]
    return Snede.van_regels(tekst, achter_laatste(tekst, knoop), regels, kolom, plek.diepte)


def _gevuld(tekst: str, wortel: Knoop | None, plek: _Plek, inhoud: Invoer) -> list[Snede]:
    """In the place of an empty value; comments below its key stay above, with an empty line between."""
    knoop, sleutel, ouder = plek.knoop, plek.sleutel, plek.ouder
    assert knoop is not None
    if plek.vloei:
        tekort = "" if tekst[knoop.begin - 1 : knoop.begin] in (" ", "[", "") or knoop.eind > knoop.begin else " "
        return [Snede(knoop.begin, knoop.eind, tekort + in_haken(inhoud), plek.diepte)]
    if sleutel is None or ouder is None:
        raise NietTeBewerken("hier staat een leeg streepje; vul dat met de hand in")
    kolom = kolom_van(tekst, sleutel.begin)
    vanaf = knoop.begin if knoop.eind > knoop.begin else knoop.begin + 1
    regels = waarde_van(sleutel.waarde, inhoud, stijl_van(tekst, wortel, ouder), kolom, kolom_van(tekst, vanaf))
    begin = len(tekst[: knoop.begin].rstrip(" "))
    sneden = [Snede(begin, knoop.eind, f" {regels.achter}" if regels.achter else "", plek.diepte)]
    if regels.onder:
        eerste, plaats = achter_regel(tekst, knoop.eind), achter(tekst, knoop.eind, kolom)
        onder = ["", *regels.onder] if plaats > eerste else regels.onder
        sneden.append(Snede.van_regels(tekst, plaats, onder, kolom, plek.diepte))
    return sneden


def _tussen_haken(tekst: str, knoop: Velden | Rij, inhoud: Invoer, plek: _Plek) -> list[Snede]:
    """Behind the last one within brackets; on a line of its own where this one is full, or ends in a comment."""
    laatste = max(deel.eind for deel in (knoop.paren[-1] if isinstance(knoop, Velden) else knoop.delen[-1:]))
    eerste = knoop.paren[0][0].begin if isinstance(knoop, Velden) else knoop.delen[0].begin
    nieuw = in_haken(inhoud)[1:-1]
    regel_eind = tekst.find("\n", laatste)
    rest = tekst[laatste : regel_eind if regel_eind >= 0 else len(tekst)].rstrip("\r")
    inspringing = regeleinde_van(tekst) + " " * kolom_van(tekst, eerste)
    if rest.lstrip(", ").startswith("#"):
        komma = "" if rest.lstrip().startswith(",") else ","
        einde = laatste + len(rest)
        return [Snede(laatste, laatste, komma, plek.diepte), Snede(einde, einde, inspringing + nieuw, plek.diepte)]
    breed = kolom_van(tekst, laatste) + len(nieuw) + 2 + len(rest.partition(" #")[0]) > BREEDTE
    spatie = " " if tekst[laatste - 1] == ":" else ""
    return [Snede(laatste, laatste, f"{spatie},{inspringing if breed else ' '}{nieuw}", plek.diepte)]


def _verwacht(knoop: Knoop | None, inhoud: Mapping[int, Invoer]) -> Plat:
    """The data as it must be afterwards."""
    erbij = inhoud.get(id(knoop))
    if erbij is not None and (knoop is None or _is_leeg(knoop)):
        return als_plat(erbij)
    nieuw = als_plat(erbij if erbij is not None else [])
    if isinstance(knoop, Velden):
        return [*((s.waarde, _verwacht(w, inhoud)) for s, w in knoop.paren), *nieuw]
    if isinstance(knoop, Rij):
        return [*(_verwacht(deel, inhoud) for deel in knoop.delen), *nieuw]
    return [plat(knoop), *nieuw] if erbij is not None else plat(knoop)
