"""A date or a time as people say it: read where it means one thing, asked where it may mean more."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Voorstel, Zet
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.lezen.velden.ernaast import ernaast, maak_leeg
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.waarden import NIETS
from sonestra_cli.taal.datums import weekdag, zonder_weekdag
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.verstaan.begrepen import Begrepen
from sonestra_cli.verstaan.datums import KORT_JAAR, begrijp_datum, knip_tijd
from sonestra_cli.verstaan.kale_datums import volle_eeuw
from sonestra_cli.verstaan.tijden import begin_van, versta_tijd
from sonestra_cli.verstaan.verschreven_datums import dag_die_er_niet_is, verschreven_datums
from sonestra_cli.yamltekst.codes import N006, N007
from sonestra_cli.yamltekst.knopen import Knoop
from sonestra_cli.yamltekst.vondst import Stappen

_WEET_NIET = patroon(
    r"(?:(?:nog )?(?:onbekend|niet bekend|geen idee)|weet (?:ik |je |ze |we )?(?:het |nog )*niet(?: meer)?"
    r"|\?+|n\.?v\.?t\.?|-+|geen|geen datum|niet van toepassing|x+)"
)
_NEE = patroon(r"nee|neen|niet|nog niet|leeft|leeft nog|levend|in leven|nog in leven|niet overleden")
_ONBEKEND = r"(?:onbekend|niet bekend|geen idee|weet.* niet.*|weten.* niet.*)"
_WEL = patroon(
    r"(?:ja|wel|overleden|dood|gestorven|†|\+|klopt|(?:al )?(?:heel )?lang(?: geleden| dood| overleden)?|gescheiden"
    r"|uit elkaar)"
    rf"(?:[,:. ]+(?:maar |de )?(?:wanneer |datum |jaar )?(?:is )?{_ONBEKEND})?"
    rf"|.*(?:wanneer|datum|jaar).*{_ONBEKEND}|{_ONBEKEND} (?:wanneer|datum|in welk jaar).*"
)
_JAREN_OUD = patroon(
    r"(?:ca\.? |ongeveer |bijna |nu |ruim |rond (?:de )?|\+/- |± ?)*(\d{1,3})\+?"
    r"(?: ?(?:jaar|jr\.?|jaar oud|jaren))?(?: oud)?"
)
_EIND = frozenset(("tot", "geldt_tot", "uit_elkaar", "gescheiden", "losgelaten_op", "ingetrokken_op"))
_BEGIN = frozenset(("sinds", "vanaf", "van", "begonnen_op"))
_KANT = patroon(r"(?:al )?(?:vanaf|sinds|sedert|van|tot en met|tot aan|t/m|tot) ", re.IGNORECASE)
_IETS_ANDERS = {
    "geboren": patroon(r"(?:overl|gestorven|getrouwd|gescheiden|†)"),
    "overleden": patroon(r"(?:geb|getrouwd|gescheiden|\*)"),
    "sinds": patroon(r"(?:gescheiden|overl|gestorven|†)"),
    "uit_elkaar": patroon(r"(?:geb|getrouwd)"),
    "gescheiden": patroon(r"(?:geb|getrouwd)"),
}
"""Words in front of a date that make it the date of something else than this field is for."""
_VAN_VANDAAG = patroon(
    r"(?:(?:de |het |een )?(?:vorige?|afgelopen|verleden|deze|dit|volgende?|komende?|laatste|paar) "
    r"(?:maand|weken|week|weekend|weekeinde|dagen|maanden|tijd)|(?:eer)?gisteren|vandaag|(?:over)?morgen"
    r"|(?:(?:een|paar|enkele|\d+|twee|drie|vier|vijf|zes) )+(?:dag|dagen|week|weken|maand|maanden) geleden"
    r"|net|pas|pasgeleden|laatst|onlangs|recent|kort geleden|zojuist)(?: (?:nog|geleden))?"
)
_JAREN = range(2000, 2012)
"""Years in which each day of the year falls on each day of the week."""
_LEVEN = 15
"""So many years between two is more than not knowing exactly: a life, a marriage."""


def gezegde_datum(tekst: str, knoop: Knoop, stappen: Stappen, opname: Opname, *, ja_mag: bool) -> Any:
    """The Datum; None for words that say that there is nothing to fill in; NIETS with a finding."""
    woord = " ".join(tekst.casefold().split()).strip(" .!")
    if ja_mag and _WEL.fullmatch(woord):
        return Datum("ja")
    if _NEE.fullmatch(woord) and (ja_mag or stappen[-1] not in ("geboren", "wanneer", "datum")):
        return None
    if _WEET_NIET.fullmatch(woord):
        return _weet_niet(tekst, knoop, stappen, opname) if ja_mag else None
    begrepen = begrijp_datum(tekst)
    if not begrepen.datums:
        return _niet_begrepen(tekst, knoop, stappen, opname, ja_mag=ja_mag)
    if len(begrepen.datums) > 1 or begrepen.vorm == "eeuw":
        zin = _wat_er_schuurt(tekst, begrepen)
        tip = "welke eeuw? Schrijf het jaar met vier cijfers" if len(begrepen.datums) == 1 else ""
        return _vraag(zin, tip, _als_datums(begrepen.datums, stappen, opname), N006, knoop, stappen, opname)
    return _in_dit_veld(tekst, begrepen, knoop, stappen, opname)


def _in_dit_veld(tekst: str, begrepen: Begrepen, knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """One date, where the field does not say something else: ``sinds: tot 2010``, ``wanneer: 2012-2013``."""
    (datum,), veld = begrepen.datums, str(stappen[-1]) if stappen else ""
    if begrepen.vorm in ("reeks", "van_tot") and (over := _over_de_reeks(datum, knoop, stappen, opname)):
        if begrepen.vorm == "van_tot":
            over = tuple(een for een in over if not isinstance(een.wijzigingen[0], Zet))
        zin = f"'{kort(tekst)}' kan één moment zijn in die tijd, of al die tijd"
        if len(over) == 1:
            zin = f"'{kort(tekst)}' is een begin en een einde, en die hebben elk een eigen veld"
        return _vraag(zin, "", over, N006, knoop, stappen, opname)
    if veld in _IETS_ANDERS and _IETS_ANDERS[veld].match(tekst.casefold().strip()):
        tip = f"'{veld}' zegt iets anders: zet deze datum in een ander veld"
        return _vraag(f"'{kort(tekst)}' past niet bij '{veld}'", tip, (), N006, knoop, stappen, opname)
    if (begrepen.vorm == "vanaf" and veld in _EIND) or (begrepen.vorm == "tot" and veld in _BEGIN):
        zin = f"'{kort(tekst)}' past niet bij '{veld}'"
        ander = "een begin" if begrepen.vorm == "vanaf" else "een einde"
        tip = f"'{veld}' zegt iets anders: is dit {ander}? Zet het dan in een ander veld"
        return _vraag(zin, tip, (), N006, knoop, stappen, opname)
    if begrepen.vorm in ("vanaf", "tot") and veld != "wanneer":
        kaal = begrijp_datum(_KANT.sub("", tekst.strip(), count=1)).datums
        return kaal[0] if len(kaal) == 1 else replace(datum, zoals="")
    return datum


def _over_de_reeks(datum: Datum, knoop: Knoop, stappen: Stappen, opname: Opname) -> tuple[Voorstel, ...]:
    """The readings of ``2012-2013`` in this field; empty where it can only be some time in between."""
    plek, paar = ernaast(knoop, stappen, opname), _begin_en_eind(stappen)
    lang = datum.tot is not None and (datum.tot.jaar or 0) - (datum.jaar or 0) >= _LEVEN
    if datum.tot is None or plek is None or paar is None or plek.heeft(paar[1]) or (paar[0] == "geboren" and not lang):
        return ()
    van, tot = str(replace(datum, soort="op", tot=None)), str(datum.tot)
    tussen = Voorstel(f"schrijf: {datum} (ergens in die tijd)", (Zet(Pad(opname.naam, stappen), str(datum)),))
    zin = f"schrijf: {paar[0]}: {van} en {paar[1]}: {tot}"
    heel = Voorstel(zin, (plek.schrijf((paar[0], van), (paar[1], tot)),))
    return (tussen, heel) if stappen[-1] == "wanneer" else (heel, tussen)


def _begin_en_eind(stappen: Stappen) -> tuple[str, str] | None:
    """The fields in which a begin and an end stand, where this block has both."""
    veld = str(stappen[-1]) if stappen else ""
    if veld == "wanneer":
        return ("van", "tot") if "gebeurtenissen" in stappen else None
    if veld == "sinds":
        return None if "contact" in stappen else (veld, "uit_elkaar" if "gezinnen" in stappen else "tot")
    return {"geboren": ("geboren", "overleden"), "van": ("van", "tot"), "vanaf": ("vanaf", "tot")}.get(veld)


def _weet_niet(tekst: str, knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """``overleden: onbekend`` may be about when, or about whether."""
    keuzes = (
        Voorstel("schrijf: ja (het is zo, maar wanneer weet niemand)", (Zet(Pad(opname.naam, stappen), "ja"),)),
        Voorstel("laat het leeg (of het zo is weet niemand)", (maak_leeg(knoop, opname),)),
    )
    tip = "weet je niet wanneer? Schrijf: ja. Weet je ook niet of het zo is? Haal dan dit veld weg"
    return _vraag(f"'{kort(tekst)}' kan twee dingen betekenen", tip, keuzes, N006, knoop, stappen, opname)


def _niet_begrepen(tekst: str, knoop: Knoop, stappen: Stappen, opname: Opname, *, ja_mag: bool) -> Any:
    if gesplitst := knip_tijd(tekst):
        return _met_tijd(tekst, *gesplitst, knoop, stappen, opname)
    if lees_datum(tekst) is not None and (jaar := KORT_JAAR.search(tekst)):
        return _kort_jaar(jaar[0], tekst, knoop, stappen, opname)
    onder = "schrijf een datum als 2014-05-12, 2014-05, 2014 of ca 2014" + (", of ja" if ja_mag else "")
    tip, voorstellen = "", tuple[Voorstel, ...]()
    if stappen and stappen[-1] == "geboren" and (oud := _JAREN_OUD.fullmatch(" ".join(tekst.casefold().split()))):
        voorstellen = _uit_leeftijd(int(oud[1]), tekst, stappen, opname)
        tip = "" if voorstellen else "schrijf het jaar in plaats van de leeftijd. Een ongeveer mag: ca 1979"
    elif verschreven := verschreven_datums(tekst, opname.jaar):
        voorstellen = _als_datums(verschreven, stappen, opname)
    elif opname.jaar is not None:
        voorstellen = _als_datums(_rond_dit_jaar(tekst, opname.jaar), stappen, opname)
        tip = f"in welk jaar? {hoofdletter(noem(voorstellen))}" if voorstellen else ""
    if not voorstellen and _VAN_VANDAAG.fullmatch(tekst.casefold().strip(" .!")):
        zoals = f", zoals {opname.jaar}-01 of {opname.jaar - 1}-12" if opname.jaar else ""
        tip = f"gerekend vanaf welke dag? Schrijf het jaar en de maand{zoals}. Ongeveer mag ook"
    tip = tip or ("" if voorstellen else dag_die_er_niet_is(tekst))
    if not tip and any(begrijp_datum(tekst, jaar).datums for jaar in _JAREN):
        tip = "zet het jaar erbij, met vier cijfers"
    if not tip and re.search(r"toen |groep \d|klas|jaar|was$|leeftijd", tekst.casefold()):
        eigen = ", en zet deze woorden bij in_woorden" if stappen and stappen[-1] == "wanneer" else ""
        tip = f"schrijf het jaar, ongeveer mag ook: ca 2014{eigen}"
    if not voorstellen and not tip and (dagen := _datum_vooraan(tekst, opname.jaar)):
        past = _RUIMTE.get(str(stappen[-1]) if stappen else "", "een ander veld")
        hoe = "de datum" if len(dagen) == 1 else "de datum, met het jaar"
        tip = f"schrijf hier alleen {hoe}: {dagen[0]}. Wat erachter staat, past bij {past}"
    if not voorstellen:
        jaar_erin = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", tekst)
        ongeveer = f": ca {jaar_erin[0]}" if jaar_erin else " een jaar met ca ervoor, zoals ca 2014"
        tip = tip or f"weet je het ongeveer? Schrijf{ongeveer}. Weet je het niet? Haal dan dit veld weg"
    zin = f"'{kort(tekst)}' begrijp ik niet als datum"
    if tip.startswith("in welk jaar?"):
        zin = f"bij '{kort(tekst)}' staat geen jaar"
    return _vraag(zin, tip, voorstellen, N006, knoop, stappen, opname, onder=onder)


_RUIMTE = {"eerste_keer": "`plek`", "datum": "`plek`", "wanneer": "`wat` of `in_woorden`"}
"""Where what stands behind a date most often belongs."""


def _datum_vooraan(tekst: str, jaar: int | None) -> tuple[Datum, ...]:
    """The date with which a longer text begins; of one without its year every one that it may be."""
    woorden = tekst.split()[:8]
    vooraan = (
        begrijp_datum(" ".join(woorden[:aantal]).rstrip(",;:("), jaar) for aantal in range(len(woorden) - 1, 0, -1)
    )
    return next((een.datums for een in vooraan if een.datums and not een.vorm), ())


def _kort_jaar(jaar: str, tekst: str, knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    zin = f"'{jaar}' kan een jaar zijn of een leeftijd" if len(jaar) < 3 else f"'{jaar}' is geen jaar met vier cijfers"
    tip = "schrijf alle vier de cijfers; ongeveer mag: ca 1979"
    if len(jaar) < 3:
        leeftijd = "Is het een leeftijd? Schrijf dan het jaar, ongeveer mag: ca 1979"
        tip = f"is het een jaar? Schrijf alle vier de cijfers. {leeftijd}"
    tip += f". Is het echt het jaar {int(jaar)}? Schrijf: {int(jaar):04d}"
    keuzes = _uit_leeftijd(int(jaar), tekst, stappen, opname) if tekst == jaar and stappen[-1] == "geboren" else ()
    onder = "een jaar heeft vier cijfers, zoals 1979"
    return _vraag(zin, "" if keuzes else tip, keuzes, N006, knoop, stappen, opname, onder=onder)


def _rond_dit_jaar(tekst: str, jaar: int) -> tuple[Datum, ...]:
    """What words without a year may mean that were typed in the year in which the traject began, or the one after."""
    datums = dict.fromkeys((*begrijp_datum(tekst, jaar).datums, *begrijp_datum(tekst, jaar + 1).datums))
    return tuple(datums)[:3]


def _uit_leeftijd(jaren: int, tekst: str, stappen: Stappen, opname: Opname) -> tuple[Voorstel, ...]:
    if opname.jaar is None or jaren > 115:
        return ()
    geboren = Datum("ca", opname.jaar - jaren)
    datums = [(str(geboren), f"{jaren} jaar oud in {opname.jaar}")]
    if re.fullmatch(r"\d{2}", tekst.strip()):
        datums.append((str(volle_eeuw(tekst.strip(), opname.jaar)), "het jaar"))
    pad = Pad(opname.naam, stappen)
    return tuple(Voorstel(f"schrijf: {datum} ({waarom})", (Zet(pad, datum),)) for datum, waarom in datums)


def _met_tijd(tekst: str, dag: str, uur: str, knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A day with the time behind it: the time has a field of its own, or is kept in what people get to see."""
    begrepen, tijden = begrijp_datum(dag), versta_tijd(uur)
    if len(begrepen.datums) != 1 or begrepen.vorm:
        return gezegde_datum(dag, knoop, stappen, opname, ja_mag=False) if begrepen.datums else NIETS
    datum, plek = begrepen.datums[0], ernaast(knoop, stappen, opname)
    if stappen != ("datum",) or opname.naam != "beraad" or plek is None:
        return replace(datum, zoals=" ".join(tekst.split()))
    zin = "hier staan een dag en een tijd, en een tijd hoort bij 'begint'"
    if plek.heeft("begint"):
        return _vraag(zin, "", _als_datums((datum,), stappen, opname), N006, knoop, stappen, opname)
    keuzes = (
        Voorstel(f"schrijf: datum: {datum} en begint: {tijd}", (plek.schrijf(("datum", str(datum)), ("begint", tijd)),))
        for tijd in tijden
    )
    return _vraag(zin, "", tuple(keuzes), N006, knoop, stappen, opname)


def gezegde_tijd(tekst: str, knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """``HH:MM``; NIETS with a finding where it may be in the morning or in the evening."""
    if _WEET_NIET.fullmatch(" ".join(tekst.casefold().split()).strip(" .!")):
        return None
    tijden = versta_tijd(tekst)
    if len(tijden) == 1:
        return tijden[0]
    if begin := begin_van(tekst):
        zet = tuple(Voorstel(f"schrijf: {tijd}", (Zet(Pad(opname.naam, stappen), tijd),)) for tijd in begin)
        return _vraag("hier past alleen wanneer het begint, en niet tot wanneer", "", zet, N007, knoop, stappen, opname)
    zet = tuple(Voorstel(f"schrijf: {tijd}", (Zet(Pad(opname.naam, stappen), tijd),)) for tijd in tijden)
    zin = (
        f"'{kort(tekst)}' kan {opsomming(tijden, 'of')} zijn" if tijden else f"'{kort(tekst)}' begrijp ik niet als tijd"
    )
    return _vraag(zin, "", zet, N007, knoop, stappen, opname, onder="schrijf een tijd als 13:30")


def _wat_er_schuurt(tekst: str, begrepen: Begrepen) -> str:
    eerste = begrepen.datums[0]
    if begrepen.vorm == "weekdag":
        return f"{zonder_weekdag(eerste)} is een {weekdag(eerste)}, en hier staat een andere dag"
    if begrepen.vorm == "geen_dag":
        return f"'{kort(tekst)}' is een dag die er niet is"
    if begrepen.vorm == "eeuw":
        return f"het jaar in '{kort(tekst)}' heeft maar twee cijfers"
    return f"'{kort(tekst)}' kan meer betekenen"


def _als_datums(datums: Iterable[Datum], stappen: Stappen, opname: Opname) -> tuple[Voorstel, ...]:
    pad = Pad(opname.naam, stappen)
    return tuple(Voorstel(f"schrijf: {datum}{_in_woorden(datum)}", (Zet(pad, str(datum)),)) for datum in datums)


def _in_woorden(datum: Datum) -> str:
    """The day in words, where the figures alone are read with difficulty."""
    zonder = replace(datum, zoals="")
    return f" ({weekdag(zonder)} {zonder_weekdag(zonder)})" if datum.volledig and (datum.jaar or 0) > 1900 else ""


def noem(voorstellen: Sequence[Voorstel]) -> str:
    """All of them in one tip: ``schrijf: 13:30 of 01:30``."""
    zinnen = [een.zin for een in voorstellen]
    return opsomming([*zinnen[:1], *(zin.removeprefix("schrijf: ") for zin in zinnen[1:])], "of")


def _vraag(
    zin: str, tip: str, voorstellen: tuple[Voorstel, ...], regel: Regel, knoop: Knoop, stappen: Stappen, opname: Opname,
    onder: str = "",
) -> Any:  # fmt: skip
    """A finding that names every way to go on."""
    tip = tip or noem(voorstellen)
    bevinding = Bevinding(regel, zin, Pad(opname.naam, stappen), onder, tip, voorstellen=voorstellen)
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)
    return NIETS
