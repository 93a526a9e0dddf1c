"""A date as it is spoken -> the dates that it may mean. Never raises, knows no clock."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.begrepen import NIETS, Begrepen, Vorm
from sonestra_cli.verstaan.feesten import feest
from sonestra_cli.verstaan.kale_datums import dagen_later, kaal, met_weekdag
from sonestra_cli.verstaan.tijden import versta_tijd
from sonestra_cli.verstaan.tijdvakken import dagen_rond, deel_van, knip_deel, rond_een_dag, vak

LANGST = 70
"""Letters beyond which it is a story and no date."""
_DIEPST = 5
"""Words that may stand before each other: ``ergens rond eind mei 2016`` takes three."""

_MEESTE = 6
"""Places where a text can be cut in two dates: more are in no two dates."""

_VULWOORD = zelden(
    r"(?:ja|nou|op|in|dat was|het was|was|datum|d\.d\.|dd\.?|ergens|gedurende|tijdens|met|het jaar|jaar|anno"
    r"|(?:in )?(?:de )?loop van|de|het|al|dus|de maand|maand|'t"
    r"|†|\*|geb\.?|geboren|overl\.?|overleden|gestorven|getrouwd|gescheiden)[,:]? (?P<rest>.+)"
)
_CA = zelden(
    r"(?:(?:ca|circa|ong|ongeveer|rond(?:om)?|omstreeks|plm|plusminus|plus minus|om en nabij|naar schatting|tegen"
    r"|misschien|vermoedelijk|waarschijnlijk|ik denk|denk ik|volgens mij|zo|(?:jaar )?onzeker|niet zeker|c)\.? "
    r"|(?:ca|c)\.|±|\+/-|\+-|~)\s*(?P<rest>.+)"
)
_CA_ERACHTER = zelden(
    r"(?P<rest>.+?)(?:\s*\?+|,? (?:of zo|ofzo|ongeveer|ca|circa|denk ik|of daaromtrent|misschien|geloof ik))"
)
_VOOR_NA = zelden(
    r"(?:kort |vlak |net |even |nog |ergens |iets )?(?P<wat>voor|vóór|na|eerder dan|later dan) (?P<rest>.+)"
)
_OF_EERDER = zelden(r"(?P<rest>.+?) (?:of|en) (?P<wat>eerder|later|daarvoor|daarna)")
_VANAF = zelden(
    r"(?:al )?(?:vanaf|sinds|sedert|van) (?P<rest>.+)"
    r"|(?P<begin>.+?) ?(?:-|tot|t/m|tot en met) ?(?:nu(?: toe)?|heden|vandaag)"
)
_TOT = zelden(r"(?:tot en met|tot aan|t/m|t\.?e\.?m\.?|tot) (?P<rest>.+)")
_TUSSEN = zelden(r"(?:ergens )?tussen (?P<rest>.+)")
_VAN_TOT = zelden(r"(?:van(?:af)?|sinds|(?:in )?(?:de )?nacht van|(?:de )?periode) (?P<rest>.+)")
_EEN_VAN_TWEE = zelden(r" ?/ ?| of (?:in )?| à ")
_STREEPJE = zelden(r" ?- ?")
_VAN_EN_TOT = zelden(r" (?:tot en met|tot|t/m|tm|en|op) (?:in )?")
_JAREN = zelden(r"(?P<van>[12]\d(?P<twee>\d{2}))(?P<streep> ?[-/] ?)'?(?P<tot>\d{2})")
_HAAKJES = zelden(r"(?P<voor>.*?)\s*\((?P<binnen>[^()]+)\)\s*(?P<na>.*)")
_TEKENS = str.maketrans("–—‑−‐‒’‘`´⁄", "------''''/", '"“”„«»')
_DAGDEEL = zelden(r"(?P<rest>.*\d),? (?:in de |'s ?)?(?:ochtends?|morgens?|middags?|avonds?|nachts?)")
_GELEDEN = zelden(r"(?P<getal>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) jaar geleden")
_GETALLEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_JAAR_VAN_NU: Mapping[str, int] = {
    **dict.fromkeys(("dit jaar", "nu"), 0),
    **dict.fromkeys(("vorig jaar", "afgelopen jaar", "verleden jaar"), -1),
    **dict.fromkeys(("volgend jaar", "komend jaar"), 1),
}
_NABIJ = zelden(r"(?:de )?(?:afgelopen|vorige|deze|dit|volgende|komende|aankomende|aanstaande|laatste) ")
KORT_JAAR = zelden(r"(?<![\d-])\d{1,3}(?![\d-])(?! v\.? ?chr)", re.IGNORECASE)
"""Fewer than four figures: ``45`` may be a year, an age or the half of ``1945``."""
_WOORD = zelden(r"[^\W\d_]{3}")
_JAARTAL = zelden(r"\d{4}|\d-\d{2}\b|'\d{2}")


def versta_datum(tekst: str, vandaag_jaar: int | None = None) -> tuple[Datum, ...]:
    """What these words may mean: none (not understood), one (clear), or more (to be asked)."""
    return begrijp_datum(tekst, vandaag_jaar).datums


def begrijp_datum(tekst: str, vandaag_jaar: int | None = None) -> Begrepen:
    """The same, with how it was said. Without ``vandaag_jaar`` nothing is read that depends on the day of typing."""
    gezegd = " ".join(tekst.split())
    if not gezegd or len(gezegd) > LANGST:
        return NIETS
    begrepen = _lees(_netjes(gezegd), vandaag_jaar, 0)
    datums = tuple(dict.fromkeys(datum for datum in begrepen.datums if lees_datum(str(datum)) == datum))
    if begrepen.vaag:
        datums = tuple(replace(datum, zoals=gezegd) for datum in datums)
    return replace(begrepen, datums=datums)


def knip_tijd(tekst: str) -> tuple[str, str] | None:
    """The words of the day and those of the time, where they stand behind each other: ``18 april 2026 14.00 uur``."""
    woorden = tekst.split()
    for plek in range(1, len(woorden)) if len(tekst) <= LANGST else ():
        dag, tijd = " ".join(woorden[:plek]), " ".join(woorden[plek:])
        if not tijd.isdigit() and versta_tijd(tijd) and versta_datum(dag):
            return dag, tijd
    return None


def _netjes(tekst: str) -> str:
    """One way of writing: small letters, plain dashes and quotes; what stands in brackets before the year."""
    tekst = tekst.casefold().translate(_TEKENS).strip(" .,;:!")
    if gevonden := _HAAKJES.fullmatch(tekst):
        voor, binnen, na = gevonden.groups()
        vraagt = not binnen.strip("?")
        tekst = " ".join(filter(None, (voor, binnen, na) if vraagt else (binnen, voor, na)))
    return " ".join(tekst.split())


def _lees(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """The first way of saying that fits. ``diep`` counts the words that were taken off in front."""
    if diep > _DIEPST:
        return NIETS
    for wijze in _WIJZEN:
        if (gelezen := wijze(tekst, nu, diep)).datums:
            return gelezen
    return NIETS


def _vast(tekst: str, nu: int | None, _diep: int) -> Begrepen:
    """What needs no other words: as it stands in a file, a day, a stretch of time, a feast."""
    streng = lees_datum(tekst)
    if streng is not None and not KORT_JAAR.search(tekst):
        return Begrepen((streng,))
    for lezer in (kaal, met_weekdag, vak, feest):
        if (gelezen := lezer(tekst, nu)).datums:
            return gelezen
    return NIETS


def _ongeveer(tekst: str, nu: int | None, diep: int) -> Begrepen:
    gevonden = _CA.fullmatch(tekst) or _CA_ERACHTER.fullmatch(tekst)
    if gevonden is None:
        return NIETS
    binnen = _lees(gevonden["rest"], nu, diep + 1)
    return replace(binnen, datums=tuple(replace(d, soort="ca") if d.soort == "op" else d for d in binnen.datums))


def _voor_of_na(tekst: str, nu: int | None, diep: int) -> Begrepen:
    gevonden = _VOOR_NA.fullmatch(tekst) or _OF_EERDER.fullmatch(tekst)
    if gevonden is None:
        return NIETS
    na = gevonden["wat"] in ("na", "later dan", "later", "daarna")
    erbij = gevonden["wat"] in ("eerder", "later", "daarvoor", "daarna")
    binnen = _lees(gevonden["rest"], nu, diep + 1)
    datums = (_erbij(datum, na=na) if erbij else datum for datum in binnen.datums)
    gelezen = tuple(_aan_een_kant(datum, na=na) for datum in datums)
    return replace(binnen, datums=gelezen, vaag=binnen.vaag or erbij)


def _aan_een_kant(datum: Datum, *, na: bool) -> Datum:
    """Before or after it; of a stretch of time that is before its begin or after its end."""
    if datum.soort == "tussen" and na and datum.tot is not None:
        return replace(datum.tot, soort="na")
    return replace(datum, soort="na" if na else "voor", tot=None)


def _erbij(datum: Datum, *, na: bool) -> Datum:
    """``2013 of later``: the year itself too."""
    return replace(datum, jaar=datum.jaar + (-1 if na else 1)) if datum.jaar and datum.maand is None else datum


def _een_kant(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """``vanaf 2010``, ``2010 - heden``, ``tot 2010``: the one end that is named."""
    vorm: Vorm = "vanaf"
    gevonden = _VANAF.fullmatch(tekst)
    if gevonden is None:
        gevonden, vorm = _TOT.fullmatch(tekst), "tot"
    if gevonden is None:
        return NIETS
    rest = gevonden["rest"] or gevonden.groupdict().get("begin") or ""
    return replace(_lees(rest, nu, diep + 1), vaag=True, vorm=vorm)


def _deel(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """``begin 2013``, ``tweede helft van mei 2016``, ``de week na pasen 2019``."""
    datums: list[Datum | None] = []
    if rond := rond_een_dag(tekst):
        datums = [dagen_rond(rond[0], rond[1], datum) for datum in _lees(rond[2], nu, diep + 1).datums]
    elif deel := deel_van(tekst):
        datums = [knip_deel(datum, deel[0]) for datum in _lees(deel[1], nu, diep + 1).datums]
    return Begrepen(tuple(datum for datum in datums if datum is not None), vaag=True)


def _van_twee(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """Two dates: one of both (``mei/juni 2016``), or from one to the other (``2012-2013``), which may be either."""
    jaren = _JAREN.fullmatch(tekst)
    if jaren and int(jaren["tot"]) == (int(jaren["twee"]) + 1) % 100:
        van = int(jaren["van"])
        return Begrepen((Datum("tussen", van, tot=Datum("op", van + 1)),), vorm="reeks")
    if gevonden := _TUSSEN.fullmatch(tekst):
        en = _eerste(gevonden["rest"], _VAN_EN_TOT, nu, diep, "")
        return en if en.datums else _eerste(gevonden["rest"], _STREEPJE, nu, diep, "")
    if (of := _eerste(tekst, _EEN_VAN_TWEE, nu, diep, "")).datums:
        (datum,) = of.datums
        return of if _naast_elkaar(datum) else replace(of, datums=_beide(datum))
    gevonden = _VAN_TOT.fullmatch(tekst)
    zonder = gevonden["rest"] if gevonden else tekst
    if zonder.startswith("tot en met "):
        return NIETS
    tot = _eerste(zonder, _VAN_EN_TOT, nu, diep, "van_tot")
    return tot if tot.datums else _eerste(zonder, _STREEPJE, nu, diep, "van_tot" if gevonden else "reeks")


def _naast_elkaar(datum: Datum) -> bool:
    """One of two that follow each other is some time in between; of two that do not, it is the one or the other."""
    if datum.tot is None or datum.jaar is None or datum.tot.jaar is None:
        return True
    if datum.dag is not None and datum.tot.volledig and datum.jaar > 0:
        return dagen_later(replace(datum, soort="op", tot=None), 1) == datum.tot
    van, tot = (12 * een.jaar + (een.volgorde[1] or 1) for een in (datum, datum.tot) if een.jaar is not None)
    return tot - van <= (12 if datum.maand is None and datum.seizoen is None else 6 if datum.seizoen else 1)


def _beide(datum: Datum) -> tuple[Datum, ...]:
    return (replace(datum, soort="op", tot=None), *((datum.tot,) if datum.tot else ()))


def _paren(tekst: str, scheiding: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    plekken = tuple(scheiding.finditer(tekst))
    for gevonden in plekken if len(plekken) <= _MEESTE else ():
        links, rechts = tekst[: gevonden.start()], tekst[gevonden.end() :]
        if links and rechts:
            yield links, rechts


def _eerste(tekst: str, scheiding: re.Pattern[str], nu: int | None, diep: int, vorm: Vorm) -> Begrepen:
    """The first place to cut where a date stands on both sides."""
    for links, rechts in _paren(tekst, scheiding):
        tot = _lees(rechts, nu, diep + 3)
        van = _met_geleend(links, rechts, nu, diep + 3) if len(tot.datums) == 1 else NIETS
        if len(van.datums) == 1 and (samen := _tussen(van.datums[0], tot.datums[0])) is not None:
            return Begrepen((samen,), van.vaag or tot.vaag, "eeuw" if "eeuw" in (van.vorm, tot.vorm) else vorm)
    return NIETS


def _met_geleend(links: str, rechts: str, nu: int | None, diep: int) -> Begrepen:
    """The first of two dates, with the words that it has in common with the second: ``mei`` of ``mei/juni 2016``."""
    woorden = rechts.split()
    for plek in range(1, len(woorden) + 1):
        if (gelezen := _lees(" ".join((links, *woorden[plek:])), nu, diep)).datums:
            return gelezen
    return NIETS


def _tussen(van: Datum, tot: Datum) -> Datum | None:
    laatste = tot.tot or tot
    if not {van.soort, tot.soort} <= {"op", "ca", "tussen"} or van.volgorde > laatste.volgorde:
        return None
    if van == tot:
        return van
    return replace(van, soort="tussen", tot=replace(laatste, soort="op", tot=None))


def _vulwoord(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """Words that change nothing in front; a part of the day behind is kept in what people see."""
    if gevonden := _VULWOORD.fullmatch(tekst):
        return _lees(gevonden["rest"], nu, diep + 1)
    if gevonden := _DAGDEEL.fullmatch(tekst):
        return replace(_lees(gevonden["rest"], nu, diep + 1), vaag=True)
    return NIETS


def _van_nu(tekst: str, nu: int | None, _diep: int) -> Begrepen:
    """What depends on the day of typing: ``vorig jaar``, ``twee jaar geleden``."""
    if nu is None:
        return NIETS
    if tekst in _JAAR_VAN_NU:
        return Begrepen((Datum("op", nu + _JAAR_VAN_NU[tekst]),))
    if gevonden := _GELEDEN.fullmatch(tekst):
        woord = gevonden["getal"].replace("é", "e")
        terug = int(woord) if woord.isdigit() else _GETALLEN.index(woord)
        return Begrepen((Datum("ca", nu - terug),))
    return NIETS


def _zonder_jaar(tekst: str, nu: int | None, diep: int) -> Begrepen:
    """A day or a season of this year, the last or the next."""
    tekst = _NABIJ.sub("", tekst)
    if nu is None or diep or _JAARTAL.search(tekst) or not _WOORD.search(tekst):
        return NIETS
    gelezen = [_lees(f"{tekst} {jaar}", None, diep + 1) for jaar in (nu, nu - 1, nu + 1)]
    passend = [een for een in gelezen if len(een.datums) == 1 and _zegt_meer_dan_het_jaar(een.datums[0])]
    return Begrepen(tuple(een.datums[0] for een in passend), any(een.vaag for een in passend))


def _zegt_meer_dan_het_jaar(datum: Datum) -> bool:
    return bool(datum.maand or datum.seizoen or datum.tot)


_WIJZEN: tuple[Callable[[str, int | None, int], Begrepen], ...] = (
    _vast, _ongeveer, _deel, _van_twee, _voor_of_na, _een_kant, _vulwoord, _van_nu, _zonder_jaar,
)  # fmt: skip
