"""The text of two versions as one, by entry: what one did not touch comes from the other, to the letter."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sonestra_cli.bewerken.weven.brokken import Brok, in_brokken, is_blok
from sonestra_cli.bewerken.weven.gegevens import blijft
from sonestra_cli.bewerken.weven.haken import Vel, in_haken, weef_haken
from sonestra_cli.bewerken.weven.koppelen import Drietal, Kant, kiest_nieuw, koppel, leeg, te_mengen, van_wie
from sonestra_cli.bewerken.weven.opmerkingen import als_regels, nieuwe
from sonestra_cli.techniek.drieweg import voeg_samen
from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van


def weef(basis: Brok, een: Brok, ander: Brok, voorrang: Kant) -> str:
    """The entry with its own comments; where both changed the same, that of ``voorrang``."""
    if ander.eigen in (een.eigen, basis.eigen):
        return een.eigen
    if een.eigen == basis.eigen:
        return op_kolom(ander.eigen, ander.kolom, een.kolom)
    blok = is_blok(een.waarde)
    if blok != is_blok(ander.waarde) or (blok != is_blok(basis.waarde) and not leeg(basis.waarde)):
        kant = van_wie(basis.waarde, een.waarde, ander.waarde) or voorrang
        return _met_opmerkingen(basis, een, ander, _eigen(een, ander, kant))
    kop = tekst_van(basis.kop, een.kop, op_kolom(ander.kop, ander.kolom, een.kolom), voorrang)
    if blok:
        if te_mengen(basis.waarde, een.waarde, ander.waarde):
            return kop + _entries(basis, een, ander, voorrang)
        return kop + (een.midden if voorrang == "een" else op_kolom(ander.midden, ander.kolom, een.kolom))
    return _met_opmerkingen(
        basis, een, ander, kop + _waarde(basis, een, ander, voorrang) + tekst_van(basis.na, een.na, ander.na, voorrang)
    )


def tekst_van(basis: str, een: str, ander: str, voorrang: Kant) -> str:
    """What stands around the values: comments and empty lines; both when they do not touch."""
    if een.split() == ander.split() or ander == basis:
        return een
    if een == basis:
        return ander
    return voeg_samen(basis, een, ander) or (een if voorrang == "een" else ander)


def op_kolom(tekst: str, van: int, naar: int) -> str:
    """Lines that stood in ``van`` deep, ``naar`` deep; what shares its first line with something else begins there."""
    if van == naar:
        return tekst
    regels = tekst.splitlines(keepends=True)
    if naar > van:
        return "".join(
            " " * (naar - van) + regel if regel.strip() and regel[:1] in " #-" else regel for regel in regels
        )
    return "".join(regel[van - naar :] if not regel[: van - naar].strip() else regel for regel in regels)


def _eigen(een: Brok, ander: Brok, kant: Kant) -> str:
    return een.eigen if kant == "een" else op_kolom(ander.eigen, ander.kolom, een.kolom)


def _met_opmerkingen(basis: Brok, een: Brok, ander: Brok, tekst: str) -> str:
    """An entry, with above it the new comments for which there was no place in it."""
    kwijt = [wat for brok in (een, ander) for wat in nieuwe(basis, brok) if wat not in tekst]
    if not kwijt:
        return tekst
    return als_regels(list(dict.fromkeys(kwijt)), een.kolom, regeleinde_van(een.tekst)) + tekst


def _waarde(basis: Brok, een: Brok, ander: Brok, voorrang: Kant) -> str:
    vellen = [Vel(brok.tekst, brok.waarde) for brok in (basis, een, ander)]
    if in_haken(een.waarde) and in_haken(ander.waarde):
        return weef_haken(vellen[0], vellen[1], vellen[2], voorrang)
    kant = van_wie(basis.waarde, een.waarde, ander.waarde) or voorrang
    midden = een.midden if kant == "een" else op_kolom(ander.midden, ander.kolom, een.kolom)
    kaal = een.kop.rstrip().endswith(":") and een.kop.endswith(":")
    return f" {midden}" if midden and kaal and not midden.startswith((" ", "\n")) else midden


class _Rijen(NamedTuple):
    """The entries of the three, and the gaps before those of the other."""

    oud: list[Brok]
    hier: list[Brok]
    daar: list[Brok]
    gaten: list[str]


def _entries(basis: Brok, een: Brok, ander: Brok, voorrang: Kant) -> str:
    (oud, staart), (hier, staart_een), (daar, staart_ander) = (in_brokken(brok) for brok in (basis, een, ander))
    drietallen = koppel(basis.waarde, een.waarde, ander.waarde)
    nieuw = {drie.ander for drie in drietallen if drie.basis is None and drie.een is None}
    gaten, staart_ander = _gaten(oud, staart, daar, staart_ander, nieuw)
    rijen = _Rijen(oud, hier, daar, gaten)
    kolom, eind = (hier[0] if hier else een).kolom, regeleinde_van(een.tekst)
    uit: list[str] = []
    weg: list[str] = []
    for drie in drietallen:
        if not blijft(basis.waarde, drie, een.waarde, ander.waarde, voorrang):
            weg += _wat_blijft(rijen, drie, eind)
            continue
        gat, tekst = _entry(rijen, drie, kolom, voorrang)
        if not uit and not _op_een_eigen_regel(een):  # the first field stands behind the dash
            uit.append(("".join(weg) + gat + tekst).lstrip())
        else:
            uit += [eind if uit and not uit[-1].endswith("\n") else "", *weg, gat, " " * kolom + tekst.lstrip(" ")]
        weg = []
    slot = tekst_van(staart, staart_een, staart_ander, voorrang)
    if uit and slot and not uit[-1].endswith("\n"):
        uit.append(eind)
    return "".join([*uit, *weg, slot])


def _entry(rijen: _Rijen, drie: Drietal, kolom: int, voorrang: Kant) -> tuple[str, str]:
    """The gap before an entry, and the entry."""
    a = rijen.hier[drie.een] if drie.een is not None else None
    b = rijen.daar[drie.ander] if drie.ander is not None else None
    o = rijen.oud[drie.basis] if drie.basis is not None else None
    gat = rijen.gaten[drie.ander] if drie.ander is not None else ""
    if a is None:
        assert b is not None
        return gat, op_kolom(b.eigen, b.kolom, kolom)
    if b is None:
        return a.gat, a.eigen
    if o is None:
        return a.gat, _eigen(a, b, kiest_nieuw(a.waarde, b.waarde) or voorrang)
    return tekst_van(o.gat, a.gat, gat, voorrang), weef(o, a, b, voorrang)


def _gaten(
    oud: Sequence[Brok], staart: str, daar: Sequence[Brok], staart_daar: str, nieuw: Collection[int | None]
) -> tuple[list[str], str]:
    """The gaps of the other: a comment that was there before is not that of a new entry put under it."""
    bekend = Counter(regel.strip() for gat in (*(brok.gat for brok in oud), staart) for regel in gat.splitlines())
    uit, mee = [], ""
    for nummer, brok in enumerate(daar):
        oude = [r for r in brok.gat.splitlines(keepends=True) if r.strip() and bekend[r.strip()]]
        if nummer in nieuw:
            uit.append("".join(regel for regel in brok.gat.splitlines(keepends=True) if regel not in oude))
            mee += "".join(oude)
        else:
            uit.append(mee + brok.gat)
            mee = ""
    return uit, mee + staart_daar


def _wat_blijft(rijen: _Rijen, drie: Drietal, eind: str) -> list[str]:
    """Comments beside an entry that goes, of whoever still has it: a heading above it, and what is new in it.

    What is new stands by itself then: right above the next entry it would be about that one.
    """
    wie = (rijen.hier, drie.een) if drie.een is not None else (rijen.daar, drie.ander)
    if wie[1] is None or drie.basis is None:
        return []
    over = wie[0][wie[1]]
    kop = [regel for regel in over.gat.splitlines(keepends=True) if regel.strip()]
    los = als_regels(nieuwe(rijen.oud[drie.basis], over), over.kolom, eind)
    return [*kop, los + eind if los else ""]


def _op_een_eigen_regel(brok: Brok) -> bool:
    """Whether what is in it begins on a line of its own."""
    return brok.tekst[brok.w_begin - 1 : brok.w_begin] in ("", "\n")
