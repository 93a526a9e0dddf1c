"""Own words that YAML would lose without a sound when they do not stand in a block (domein/3 §3.0)."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad, Voorstel, Zet
from sonestra_cli.domein.veld import VeldVorm
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.codes import N010, N011, N012
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

AANHALEN = "zet aanhalingstekens om de hele zin"
ANDER_VELD = "hoort dit bij een ander veld? Zet er dan de naam van dat veld voor"
HEKJE = "hoort het erbij? Zet aanhalingstekens om het geheel. Is het een opmerking? Typ een spatie achter het #"
BLOK = "zet '|' achter het veld en de woorden op de regels eronder"


_NUMMER = re.compile(r"[ \t]*#\d[^\n]*")
_WOORD = re.compile(r"[ \t]*#\w[^\n]*")
_KEUZE = "kring"
"""The field of plain text that holds a word to choose: what stands behind that is a remark, as behind any choice."""


def meld_stil_verlies(knoop: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """Report a ``#`` behind words (it makes a comment of the rest) and a second line that is glued to the first."""
    if knoop.stijl in ("|", ">") or knoop.leeg:
        return
    pad = Pad(opname.naam, stappen)
    bron = opname.tekst[knoop.begin : knoop.eind]
    if "\n" in bron:
        kaal = bron.strip(knoop.stijl) if knoop.stijl else bron
        regels = "\n".join(regel.strip() for regel in kaal.replace("''", "'").strip().splitlines())
        wijziging = Zet(pad, regels) if "\\" not in kaal else None
        opname.meld(
            N011,
            "deze woorden staan op meer regels, en zo plakken die aan elkaar tot één regel",
            knoop,
            stappen,
            tip=BLOK,
            wijziging=wijziging,
        )
    if rest := _achter(knoop, opname.tekst):
        _meld_hekje(knoop, rest, BLOK, stappen, opname)
    elif knoop.stijl:
        meld_hekje(knoop, stappen, opname)


def meld_hekje(knoop: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """Report a ``#`` that is glued to what follows: a house number, not the remark of a typist (``flat #2``)."""
    rest = _achter(knoop, opname.tekst, ook_aangehaald=True)
    if rest and rest.lstrip()[1:2].isalnum() and stappen[-1:] != (_KEUZE,):
        _meld_hekje(knoop, rest, HEKJE, stappen, opname)


def meld_hekje_vooraan(knoop: TekstKnoop, stappen: Stappen, opname: Opname, *, vrij: bool) -> bool:
    """Report what reads as empty because its text begins with a number sign: ``plek: #1 van de rij``; True if so.

    ``vrij``: plain words stand here, so it can begin with any word (``eten: #glutenvrij``).
    """
    gevonden = (_WOORD if vrij else _NUMMER).match(opname.tekst, knoop.begin)
    if gevonden:
        _meld_hekje(knoop, gevonden[0].rstrip(), HEKJE, stappen, opname)
    return gevonden is not None


def _meld_hekje(knoop: TekstKnoop, rest: str, tip: str, stappen: Stappen, opname: Opname) -> None:
    pad = Pad(opname.naam, stappen)
    getypt = opname.tekst[knoop.begin : knoop.eind]
    anders = knoop.leeg or bool(knoop.stijl)
    laat_staan = "\n" in getypt
    bevinding = Bevinding(
        N010,
        "wat achter '#' staat hoort nu niet bij de woorden",
        pad,
        onder="dit leest niemand meer",
        tip=tip,
        wijziging=None if laat_staan or anders else Zet(pad, (getypt + rest).strip()),
        voorstellen=() if laat_staan or not anders else (_met_hekje(knoop, rest, opname),),
    )
    opname.voeg_toe(bevinding, opname.tekst.index("#", knoop.eind), knoop.eind + len(rest))


def _met_hekje(knoop: TekstKnoop, rest: str, opname: Opname) -> Voorstel:
    """All of it between quotation marks, where there was nothing before the ``#`` or such marks already."""
    geheel = citeer((knoop.waarde + rest).strip())
    ruimte = rest[: len(rest) - len(rest.lstrip())] if knoop.leeg else ""
    knip = Knip(opname.naam, knoop.begin, knoop.eind + len(rest), ruimte + geheel)
    return Voorstel(f"zet aanhalingstekens om het geheel: {kort(geheel)}", (knip,))


def _achter(knoop: TekstKnoop, tekst: str, *, ook_aangehaald: bool = False) -> str:
    """The comment right behind a bare value, with the space before it; or behind one between marks as well."""
    if tekst.startswith("\n", knoop.eind) or knoop.leeg:  # most values are all there is on their line
        return ""
    if knoop.stijl and not (ook_aangehaald and knoop.stijl in "'\""):
        return ""
    regel_eind = tekst.find("\n", knoop.eind)
    rest = tekst[knoop.eind : regel_eind if regel_eind >= 0 else len(tekst)].rstrip()
    return rest if rest.lstrip().startswith("#") else ""


class Soorten(NamedTuple):
    """The fields of a block: all of them, the names of those that hold words, and of those that hold a list."""

    alle: Mapping[str, VeldVorm]
    tekst: Collection[str]
    lijst: Collection[str]


def meld_kommas(velden: Velden, stappen: Stappen, opname: Opname, soorten: Soorten) -> frozenset[int]:
    """Places of the pairs that are no fields but what a comma cut off the words before them: ``{zin: Ja, graag}``.

    Reported once for all that was cut off the same words, at the first of it. Only words come together again by a
    repair, and only when nothing of what was cut off is the name of a field that still waits for its value.
    """
    weg: set[int] = set()
    if not any(waarde.begin == sleutel.eind for sleutel, waarde in velden.paren):
        return frozenset()  # nothing without a colon behind it
    for eerste, laatste in _staarten(velden):
        waarde = velden.paren[eerste - 1][1] if eerste else None
        if isinstance(waarde, TekstKnoop) and not waarde.stijl and not waarde.leeg:
            _meld_komma(velden, eerste, laatste, stappen, opname, soorten)
            weg.update(range(eerste, laatste + 1))
    return frozenset(weg)


def _meld_komma(velden: Velden, eerste: int, laatste: int, stappen: Stappen, opname: Opname, soorten: Soorten) -> None:
    from sonestra_cli.yamltekst.citeren import van_citaat  # only where somebody erred

    sleutel, waarde = velden.paren[eerste - 1]
    begin, eind = velden.paren[eerste][0].begin, velden.paren[laatste][0].eind
    pad = Pad(opname.naam, (*stappen, sleutel.waarde))
    woorden = opname.tekst[waarde.begin : eind]
    plakt = re.match(r"([\w-]+):\S", velden.paren[eerste][0].waarde)
    stukken = [stuk.waarde.partition(":")[0] for stuk, _ in velden.paren[eerste : laatste + 1]]
    zeker = (
        sleutel.waarde in soorten.tekst and "\n" not in woorden and not any(stuk in soorten.alle for stuk in stukken)
    )
    nieuw = f"is '{kort(plakt[1])}' een nieuw veld? Typ een spatie achter de dubbele punt" if plakt else None
    if veld := next((stuk for stuk in stukken if _is_veld_met_getal(stuk, soorten.alle)), ""):
        naam, getal = veld.split(maxsplit=1)
        zeker, nieuw = False, f"is '{naam}' een veld? Zet er een dubbele punt achter: {naam}: {kort(getal)}"
    lijst = _als_lijst(woorden) if sleutel.waarde in soorten.lijst and not plakt else ""
    met_haken = bool(lijst) and "(" not in woorden
    haken = Voorstel(f"zet rechte haken om de lijst: {kort(lijst)}", (Knip(opname.naam, waarde.begin, eind, lijst),))
    vrij = sleutel.waarde in soorten.tekst
    tijdvak = "" if vrij else _als_tijdvak(opname.tekst[begin:eind], soorten.alle)
    velden_ = Voorstel(f"schrijf: {tijdvak}", (Knip(opname.naam, begin, eind, tijdvak),))
    voorstellen = (haken,) if met_haken else (velden_,) if tijdvak else ()
    zin = f"door de komma horen deze woorden niet meer bij '{kort(sleutel.waarde)}'"
    if sleutel.waarde in soorten.alle and not (plakt or vrij or tijdvak):
        from sonestra_cli.lezen.velden.keuzes.keuze_met_meer import raad_achter_komma  # only where somebody erred

        if raad := raad_achter_komma(soorten.alle[sleutel.waarde].vorm, waarde, eind, pad.stappen, opname):
            opname.voeg_toe(Bevinding(N012, zin, pad, tip=raad.tip, voorstellen=raad.voorstellen), begin, eind)
            return
    bevinding = Bevinding(
        N012,
        zin,
        pad,
        onder=nieuw or (f"een lijst heeft haken: {kort(lijst)}" if lijst else AANHALEN if vrij else ANDER_VELD),
        tip=voorstellen[0].zin if voorstellen else "",
        wijziging=Zet(pad, woorden) if zeker and van_citaat(woorden) is None else None,
        voorstellen=voorstellen,
    )
    opname.voeg_toe(bevinding, begin, eind)


def _is_veld_met_getal(stuk: str, alle: Collection[str]) -> bool:
    """``geboren 1951``: a field that waits for its colon; ``wie weet`` are words."""
    naam, _, rest = stuk.partition(" ")
    return naam in alle and any(teken.isdigit() for teken in rest)


def _als_tijdvak(woorden: str, alle: Collection[str]) -> str:
    """``van 2018 tot 2020`` behind a comma -> the fields for it, where there are such: ``sinds: 2018, tot: 2020``."""
    from sonestra_cli.verstaan.datums import begrijp_datum  # only where somebody erred

    begrepen = begrijp_datum(woorden)
    if len(begrepen.datums) != 1 or not {"sinds", "tot"} <= set(alle):
        return ""
    datum = begrepen.datums[0]
    van = replace(datum, soort="op", tot=None) if datum.tot else datum
    return {
        "vanaf": f"sinds: {datum}",
        "tot": f"tot: {datum}",
        "reeks": f"sinds: {van}, tot: {datum.tot}",
        "van_tot": f"sinds: {van}, tot: {datum.tot}",
    }.get(begrepen.vorm, "")


def _als_lijst(woorden: str) -> str:
    """How to write ``praktisch, gezelschap`` where a list stands; round brackets were meant as the square ones."""
    return f"[{' '.join(woorden.strip('()').split())}]"


def _staarten(velden: Velden) -> Iterator[tuple[int, int]]:
    """First and last place of every run of keys in ``{ }`` without a colon behind them."""
    los = (nummer for nummer, (sleutel, waarde) in enumerate(velden.paren) if _is_staart(sleutel, waarde))
    for _, reeks in groupby(enumerate(los), key=lambda paar: paar[1] - paar[0]):
        nummers = [nummer for _, nummer in reeks]
        yield nummers[0], nummers[-1]


def _is_staart(sleutel: TekstKnoop, waarde: Knoop) -> bool:
    return isinstance(waarde, TekstKnoop) and waarde.leeg and not sleutel.stijl and waarde.begin == sleutel.eind
