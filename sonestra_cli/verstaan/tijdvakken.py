"""Stretches of time that have a name: a season, the eighties, the first half of a year, the week after a day."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Seizoen
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.begrepen import NIETS, Begrepen
from sonestra_cli.verstaan.kale_datums import dagen_later, op_dag, volle_eeuw

_SEIZOENEN: Mapping[str, Seizoen] = {
    "lente": "lente", "voorjaar": "lente", "zomer": "zomer", "herfst": "herfst", "najaar": "herfst", "winter": "winter",
}  # fmt: skip
_SEIZOEN = zelden(rf"(?:de |het )?(?P<wat>{'|'.join(_SEIZOENEN)})s?,? ?(?:van |in )?(?P<jaar>\d{{4}}|'?\d{{2}})")
_SEIZOEN_ERACHTER = zelden(rf"(?P<jaar>\d{{4}}),? (?:in de |in het )?(?P<wat>{'|'.join(_SEIZOENEN)})")
_WINTER = zelden(r"(?:de )?winter (?:van )?(?P<jaar>\d{4})\s?(?:[-/]|op|naar)\s?(?P<tot>\d{4}|'?\d{2})")
_SCHOOLJAAR = zelden(r"(?:het )?school ?jaar (?P<jaar>\d{4})(?:\s?[-/]\s?(?P<tot>\d{4}|\d{2}))?")
_TIENTALLEN: Mapping[str, str] = {
    "nul": "00", "tien": "10", "twintig": "20", "dertig": "30", "veertig": "40", "vijftig": "50",
    "zestig": "60", "zeventig": "70", "tachtig": "80", "negentig": "90",
}  # fmt: skip
_JAREN = zelden(
    rf"(?:de )?(?:jaren '?(?P<cijfers>(?:1\d|20)?\d0)(?:'?s|er)?|'?(?P<kort>(?:19|20)?\d0)'?s"
    rf"|jaren (?P<woord>{'|'.join(_TIENTALLEN)})|(?P<er>{'|'.join(_TIENTALLEN)})er jaren)"
)
_DEEL = zelden(
    r"(?:in |aan |tegen )?(?:de |het )?"
    r"(?:(?P<begin>begin|vroeg in)|(?P<eind>einde?|laat in)|(?P<midden>midden(?: in)?|medio|halverwege|half|hartje)"
    r"|(?P<helft>1e|eerste|2e|tweede|laatste) helft) ?(?:van )?(?:het jaar |de |het )?(?P<rest>.+)"
)
_KWARTAAL = zelden(
    r"(?:(?P<hoeveelste>1e|eerste|2e|tweede|3e|derde|4e|vierde|laatste) kwartaal|[qk](?P<kort>[1-4])) "
    r"(?:van )?(?P<jaar>\d{4})"
)
_WEEKNUMMER = zelden(r"week (?P<week>\d{1,2}) ?(?:van |in |, ?)?(?P<jaar>\d{4})")
_ROND_EEN_DAG = zelden(
    r"(?:in )?(?:de |het )?(?P<wat>week|weken|weekend|weekeinde|dag|nacht|avond|ochtend|middag) "
    r"(?P<waar>voor|na|van)(?: de)? (?P<rest>.+)"
)
_WEEK_VAN_MAAND = zelden(
    r"(?:in )?(?:de )?(?P<hoeveelste>1e|eerste|2e|tweede|3e|derde|4e|vierde|laatste) week (?:van |in )?(?P<rest>.+)"
)
_GETAL: Mapping[str, int] = {
    "1e": 1, "eerste": 1, "2e": 2, "tweede": 2, "3e": 3, "derde": 3, "4e": 4, "vierde": 4, "laatste": 4,
}  # fmt: skip


def vak(tekst: str, vandaag_jaar: int | None) -> Begrepen:
    """A season, the years eighty, a quarter, a winter over two years, a school year, the number of a week."""
    if gevonden := _SEIZOEN.fullmatch(tekst) or _SEIZOEN_ERACHTER.fullmatch(tekst):
        kort = len(gevonden["jaar"]) < 4
        jaar = volle_eeuw(gevonden["jaar"].strip("'"), vandaag_jaar) if kort else int(gevonden["jaar"])
        datum = Datum("op", jaar, seizoen=_SEIZOENEN[gevonden["wat"]])
        return Begrepen((datum,), vorm="eeuw" if kort else "") if jaar else NIETS
    if (gevonden := _WINTER.fullmatch(tekst)) and _volgt(gevonden):
        return _tussen(Datum("op", int(gevonden["jaar"]), 12), Datum("op", int(gevonden["jaar"]) + 1, 3))
    if (gevonden := _SCHOOLJAAR.fullmatch(tekst)) and (not gevonden["tot"] or _volgt(gevonden)):
        return _tussen(Datum("op", int(gevonden["jaar"]), 8), Datum("op", int(gevonden["jaar"]) + 1, 7))
    if gevonden := _KWARTAAL.fullmatch(tekst):
        maand = 3 * int(gevonden["kort"] or _GETAL[gevonden["hoeveelste"]]) - 2
        jaar = int(gevonden["jaar"])
        return _tussen(Datum("op", jaar, maand), Datum("op", jaar, maand + 2)) if jaar else NIETS
    if gevonden := _WEEKNUMMER.fullmatch(tekst):
        return _week(int(gevonden["jaar"]), int(gevonden["week"]))
    return _jaren(tekst)


def deel_van(tekst: str) -> tuple[str, str] | None:
    """Which part (``begin``, ``eind``, ``midden``, ``helft 1``, ``helft 2``) of what: ``begin 2013``."""
    gevonden = _DEEL.fullmatch(tekst)
    if gevonden is None:
        return None
    if gevonden["helft"]:
        return ("helft 1" if gevonden["helft"] in ("1e", "eerste") else "helft 2"), gevonden["rest"]
    return next(welk for welk in ("begin", "eind", "midden") if gevonden[welk]), gevonden["rest"]


_MAANDEN = {"begin": (1, 3), "midden": (5, 8), "eind": (10, 12), "helft 1": (1, 6), "helft 2": (7, 12)}
_DAGEN = {"begin": (1, 10), "midden": (11, 20), "eind": (21, 31), "helft 1": (1, 15), "helft 2": (16, 31)}
_VAN_TIEN = {"begin": (0, 3), "midden": (4, 6), "eind": (7, 9), "helft 1": (0, 4), "helft 2": (5, 9)}


def knip_deel(datum: Datum, welk: str) -> Datum | None:
    """That part of a year, a month or ten years; a season stays whole. None where there is nothing to cut."""
    if datum.jaar is None or datum.jaar < 0 or datum.dag is not None:
        return None
    if datum.soort == "tussen":
        tien = datum.tot is not None and datum.maand is None and datum.tot.jaar == datum.jaar + 9
        van, tot = _VAN_TIEN[welk]
        return Datum("tussen", datum.jaar + van, tot=Datum("op", datum.jaar + tot)) if tien else None
    if datum.soort != "op" or datum.seizoen:
        return datum if datum.seizoen else None
    if datum.maand is None:
        van, tot = _MAANDEN[welk]
        return Datum("tussen", datum.jaar, van, tot=Datum("op", datum.jaar, tot))
    van, tot = _DAGEN[welk]
    laatste = min(tot, _lengte(datum.jaar, datum.maand))
    return Datum("tussen", datum.jaar, datum.maand, van, tot=Datum("op", datum.jaar, datum.maand, laatste))


def rond_een_dag(tekst: str) -> tuple[str, str, str] | None:
    """``de week na pasen 2019``: what, on which side, of what."""
    if gevonden := _ROND_EEN_DAG.fullmatch(tekst):
        return gevonden["wat"], gevonden["waar"], gevonden["rest"]
    if gevonden := _WEEK_VAN_MAAND.fullmatch(tekst):
        return (
            "laatste" if gevonden["hoeveelste"] == "laatste" else str(_GETAL[gevonden["hoeveelste"]]),
            "van",
            gevonden["rest"],
        )
    return None


def dagen_rond(wat: str, waar: str, datum: Datum) -> Datum | None:
    """The days on that side of a day, or that week of a month."""
    if datum.soort != "op" or datum.jaar is None or not 1 < datum.jaar < 9999:
        return None
    if wat.isdigit() or wat == "laatste":
        if datum.maand is None or datum.dag is not None:
            return None
        eerste = _lengte(datum.jaar, datum.maand) - 6 if wat == "laatste" else 7 * int(wat) - 6
        begin = Datum("op", datum.jaar, datum.maand, eerste)
        return replace(begin, soort="tussen", tot=dagen_later(begin, 6))
    if not datum.volledig:
        return None
    if wat in ("week", "weken", "weekend", "weekeinde"):
        maandag = -date.fromisoformat(datum.iso).weekday()
        eerste = maandag + 5 if wat in ("weekend", "weekeinde") else maandag
        lang = 14 if wat == "weken" else 7
        van, tot = {"voor": (-lang, -1), "na": (1, lang), "van": (eerste, maandag + 6)}[waar]
        return replace(dagen_later(datum, van), soort="tussen", tot=dagen_later(datum, tot))
    return dagen_later(datum, {"voor": -1, "na": 1, "van": 0}[waar])


def _jaren(tekst: str) -> Begrepen:
    """Ten years; the twenties may be those of now or of a hundred years ago."""
    gevonden = _JAREN.fullmatch(tekst)
    if gevonden is None:
        return NIETS
    cijfers = gevonden["cijfers"] or gevonden["kort"] or _TIENTALLEN[gevonden["woord"] or gevonden["er"]]
    eeuwen = {"00": (2000,), "10": (2000,), "20": (2000, 1900)}.get(cijfers, (1900,))
    jaren = (int(cijfers),) if len(cijfers) == 4 else tuple(eeuw + int(cijfers) for eeuw in eeuwen)
    return Begrepen(tuple(Datum("tussen", jaar, tot=Datum("op", jaar + 9)) for jaar in jaren), vaag=True)


def _week(jaar: int, week: int) -> Begrepen:
    try:
        maandag = date.fromisocalendar(jaar, week, 1)
    except ValueError:
        return NIETS
    return _tussen(op_dag(maandag), op_dag(maandag + timedelta(days=6))) if jaar < 9999 else NIETS


def _volgt(gevonden: re.Match[str]) -> bool:
    """The second year comes right behind the first."""
    return (int(gevonden["jaar"]) + 1) % 100 == int(gevonden["tot"].strip("'")[-2:])


def _tussen(van: Datum, tot: Datum) -> Begrepen:
    return Begrepen((replace(van, soort="tussen", tot=tot),), vaag=True)


def _lengte(jaar: int, maand: int) -> int:
    return (date(jaar + maand // 12, maand % 12 + 1, 1) - timedelta(days=1)).day
