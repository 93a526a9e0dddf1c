"""Readers of whole blocks, made once per type of the field: the field names of a dataclass are the YAML keys.

All errors at once; an entry with one still gives what it can. Where one value may stand a list may too, and back.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.soorten import PadTekst, Rust, Tijd, Woorden
from sonestra_cli.domein.veld import VERWIJST, Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.lezen.velden.bescherming import is_los, sluit
from sonestra_cli.lezen.velden.blok import blok_inlezer
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.waarden import (
    NIETS,
    Inlezer,
    als_datum,
    als_datum_of_ja,
    als_getal,
    als_maat,
    als_pad,
    als_sleutel,
    als_tijd,
    als_vrije_tekst,
    als_woorden,
    keuze,
)
from sonestra_cli.lezen.velden.woorden import meld_hekje_vooraan
from sonestra_cli.lezen.velden.woordenboek import woordenboek_inlezer
from sonestra_cli.yamltekst.codes import N002, N011, N015
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Stappen

_WAARDEN: Mapping[Any, Inlezer] = {
    str: als_vrije_tekst,
    int: als_getal,
    float: als_maat,
    Datum: als_datum,
    DatumOfJa: als_datum_of_ja,
    Woorden: als_woorden,
    Tijd: als_tijd,
    PadTekst: als_pad,
    Rust: als_vrije_tekst,
}
_NIEMAND = frozenset(("geen", "niemand", "nog niemand", "n.v.t", "nvt", "-", "geen van allen"))
_TE_DIEP = re.compile(r"\n\s*-\s")


def inlezer_voor(klasse: type[Any]) -> Inlezer:
    """The reader for the block of a dataclass."""
    return inlezer_van(Blok(klasse))


@cache
def inlezer_van(vorm: Vorm) -> Inlezer:
    """The reader for what is typed like this."""
    match vorm:
        case Keuze(woorden=woorden, eigen=eigen):
            return keuze(woorden, eigen=eigen)
        case Lijst(deel):
            velden = velden_van(deel.klasse) if isinstance(deel, Blok) else {}
            rij = _rij(inlezer_van(deel), _woordvelden(deel), _keuzes(deel), velden)
            return _ook_een_groep(rij, inlezer_van(deel)) if _is_groep(deel) else rij
        case Woordenboek(sleutel, inhoud):
            velden = velden_van(inhoud.klasse) if isinstance(inhoud, Blok) else {}
            return woordenboek_inlezer(inlezer_van(inhoud), velden, vrij=sleutel is str)
        case Blok(klasse):
            velden = velden_van(klasse)
            return blok_inlezer(vorm, velden, {naam: inlezer_van(veld.vorm) for naam, veld in velden.items()})
    return _WAARDEN.get(vorm.soort, als_sleutel)


def _woordvelden(vorm: Vorm) -> Collection[str] | None:
    """For what can be written as one word: the fields of its longer form, none where there is none. Else None."""
    if isinstance(vorm, Blok):
        velden = velden_van(vorm.klasse)
        return velden if vorm.kort is not None and _een_woord(velden[vorm.kort].vorm) else None
    return {} if _een_woord(vorm) else None


def _een_woord(vorm: Vorm) -> bool:
    """True for a word of a fixed list and for a key."""
    return isinstance(vorm, Keuze) or (isinstance(vorm, Waarde) and vorm.soort in VERWIJST)


def _keuzes(vorm: Vorm) -> tuple[str, ...]:
    """The words to choose from, for a list of choices or of what can be written as one; else none."""
    if isinstance(vorm, Blok) and vorm.kort is not None:
        vorm = velden_van(vorm.klasse)[vorm.kort].vorm
    return vorm.woorden if isinstance(vorm, Keuze) else ()


def _is_groep(vorm: Vorm) -> bool:
    """True for what can be written as a list of its own: ``[corrie, wim]`` among people who know each other."""
    if not isinstance(vorm, Blok) or vorm.kort is None:
        return False
    return isinstance(velden_van(vorm.klasse)[vorm.kort].vorm, Lijst)


def is_een_groep(knoop: Rij) -> bool:
    """True for nothing but words of one piece: ``corrie, wim`` is a group by itself."""
    woorden = [deel.waarde for deel in knoop.delen if isinstance(deel, TekstKnoop) and not deel.leeg]
    return len(woorden) == len(knoop.delen) > 0 and not any(woord.split()[1:] for woord in woorden)


def _ook_een_groep(lees_rij: Inlezer, lees_groep: Inlezer) -> Inlezer:
    """A list of groups, which may be the words of one."""

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if not (isinstance(knoop, Rij) and is_een_groep(knoop)):
            return lees_rij(knoop, stappen, opname)
        opname.wegen.verkort[stappen] = (0,)
        groep = lees_groep(knoop, stappen, opname)
        return () if groep is NIETS else (groep,)

    return lees


def _rij(
    lees_deel: Inlezer, woordvelden: Collection[str] | None, keuzes: tuple[str, ...], velden: Collection[str]
) -> Inlezer:
    """``velden``: those of the blocks in the list."""

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if isinstance(knoop, Rij):
            delen = list(enumerate(knoop.delen))
        elif woordvelden == {} and not keuzes and _zegt_niemand(knoop, stappen):
            return ()
        elif woordvelden is not None and (los := _los(knoop, woordvelden) or _en(knoop, keuzes)):
            from sonestra_cli.lezen.velden.losse_woorden import meld_los  # only where somebody erred

            meld_los(knoop, los, stappen, opname)
            gelezen = [(deel.waarde, w) for deel in los if (w := lees_deel(deel, stappen, opname)) is not NIETS]
            opname.wegen.los[stappen] = tuple(naam for naam, _ in gelezen) if isinstance(knoop, Velden) else ()
            return tuple(waarde for _, waarde in gelezen)
        else:
            sleutels = isinstance(knoop, Velden) and _onder_sleutels(knoop, stappen, opname)
            return sleutels if isinstance(sleutels, tuple) else _een(knoop, stappen, opname)
        uit: dict[int, Any] = {}
        for plaats, deel in delen:
            if isinstance(deel, TekstKnoop) and deel.leeg:
                if not meld_hekje_vooraan(deel, (*stappen, plaats), opname, vrij=lees_deel is als_vrije_tekst):
                    zin = "hier staat een streepje met niets erachter"
                    opname.meld(N015, zin, deel, (*stappen, plaats), tip="zet er iets achter, of haal het streepje weg")
            elif _plakt(deel, opname) and not _meld_plakt(deel, woordvelden, (*stappen, plaats), opname):
                continue
            elif (waarde := lees_deel(deel, (*stappen, plaats), opname)) is not NIETS:
                uit[plaats] = waarde
        opname.wegen.noteer(stappen, tuple(uit))
        naast = {plaats + stap for plaats, deel in delen if is_los(deel) for stap in (-1, 1)}
        return tuple(sluit(waarde, opname) if plaats in naast else waarde for plaats, waarde in uit.items())

    def _een(knoop: Knoop, stappen: Stappen, opname: Opname) -> tuple[Any, ...]:
        """One entry where a list may stand."""
        if isinstance(knoop, Velden):
            opname.wegen.verkort[stappen] = (0,)
        elif lees_deel is als_vrije_tekst and isinstance(knoop, TekstKnoop) and _noemt_meer(knoop):
            from sonestra_cli.lezen.velden.losse_woorden import meld_een_of_meer  # only where there may be more

            meld_een_of_meer(knoop, stappen, opname)
        waarde = lees_deel(knoop, stappen, opname)
        return () if waarde is NIETS else (waarde,)

    def _onder_sleutels(knoop: Velden, stappen: Stappen, opname: Opname) -> tuple[Any, ...] | None:
        """The entries that stand under keys; None where these are no entries."""
        if not velden or any(sleutel.waarde in velden for sleutel, _ in knoop.paren):
            return None
        from sonestra_cli.lezen.velden.genummerd import genummerd, meld_genummerd  # only where somebody erred

        if not genummerd(knoop, velden):
            return None
        meld_genummerd(knoop, stappen, opname)
        gelezen = [
            (sleutel.waarde, lees_deel(deel, (*stappen, sleutel.waarde), opname)) for sleutel, deel in knoop.paren
        ]
        gelezen = [(naam, waarde) for naam, waarde in gelezen if waarde is not NIETS]
        opname.wegen.los[stappen] = tuple(naam for naam, _ in gelezen)
        return tuple(waarde for _, waarde in gelezen)

    return lees


def _noemt_meer(knoop: TekstKnoop) -> bool:
    """Whether more things may be named in these plain words."""
    return not knoop.stijl and ("," in knoop.waarde or " en " in knoop.waarde or "/" in knoop.waarde)


def _zegt_niemand(knoop: Knoop, stappen: Stappen) -> bool:
    """``nog_vragen: geen``; what hides a line for somebody is never taken lightly."""
    gezegd = isinstance(knoop, TekstKnoop) and knoop.waarde.casefold().strip(" .!")
    return gezegd in _NIEMAND and not (stappen and stappen[-1] in BESCHERMING)


def _plakt(deel: Knoop, opname: Opname) -> bool:
    """True for an entry that took in the next ones, because their hyphens stand too deep."""
    gewoon = isinstance(deel, TekstKnoop) and not deel.stijl and " - " in deel.waarde
    return gewoon and _TE_DIEP.search(opname.tekst, deel.begin, deel.eind) is not None


def _meld_plakt(deel: Knoop, woordvelden: Collection[str] | None, stappen: Stappen, opname: Opname) -> bool:
    """Say so; False where what is left can be no word or key. Words stay as they are."""
    zin = "het streepje op de volgende regel staat te ver naar rechts: dit leest nu als één stuk"
    opname.meld(N011 if woordvelden is None else N002, zin, deel, stappen, tip="zet de streepjes recht onder elkaar")
    return woordvelden is None


def _los(knoop: TekstKnoop | Velden, woordvelden: Collection[str]) -> list[TekstKnoop]:
    """The parts of what was meant as a list: ``kyra, bo``, ``{kyra, bo}``, lines that begin with ``-kyra``."""
    if isinstance(knoop, Velden):
        sleutels = [sleutel for sleutel, waarde in knoop.paren if is_leeg(waarde)]
        meer = len(sleutels) == len(knoop.paren) and not any(sleutel.waarde in woordvelden for sleutel in sleutels)
        return sleutels if meer else []
    streepjes = knoop.waarde.startswith("-") and len(knoop.waarde.split()) == knoop.waarde.count("-") > 0
    if knoop.stijl or not (streepjes or "," in knoop.waarde):
        return []
    woorden = knoop.waarde.replace("-", " ").split() if streepjes else re.split(r",|\sen\s", knoop.waarde.strip("()[]"))
    return [TekstKnoop(woord.strip(), knoop.begin, knoop.eind, "'") for woord in woorden if woord.strip()]


def _en(knoop: Knoop, keuzes: tuple[str, ...]) -> list[TekstKnoop]:
    """The choices in ``speelde en kan spelen``; none where that is one choice, or where a part of it is none."""
    if not keuzes or not isinstance(knoop, TekstKnoop) or knoop.stijl or " en " not in knoop.waarde:
        return []
    from sonestra_cli.verstaan.keuzes import versta_keuze  # only where somebody chose more at once

    delen = [versta_keuze(deel, keuzes) for deel in knoop.waarde.split(" en ")]
    if versta_keuze(knoop.waarde, keuzes) or any(len(deel) != 1 for deel in delen):
        return []
    return [TekstKnoop(woord, knoop.begin, knoop.eind, "'") for (woord,) in delen]
