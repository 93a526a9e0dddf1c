"""Days that have a name: Christmas, Easter, the King's birthday; and holidays from school."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from sonestra_cli.domein.datum import Datum
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.begrepen import NIETS, Begrepen
from sonestra_cli.verstaan.kale_datums import op_dag, volle_eeuw

_VAST: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(("kerst", "kerstmis", "kerstdag", "kerstdagen", "1e kerstdag", "eerste kerstdag"), (12, 25)),
    **dict.fromkeys(("2e kerstdag", "tweede kerstdag"), (12, 26)),
    **dict.fromkeys(("kerstavond", "kerstnacht"), (12, 24)),
    **dict.fromkeys(("sinterklaas", "sint", "sinterklaasavond", "pakjesavond"), (12, 5)),
    **dict.fromkeys(("oudjaar", "oudejaarsdag", "oudejaarsavond", "oudejaarsnacht", "oudjaarsavond"), (12, 31)),
    **dict.fromkeys(("nieuwjaar", "nieuwjaarsdag"), (1, 1)),
    **dict.fromkeys(("driekoningen", "drie koningen"), (1, 6)),
    **dict.fromkeys(("valentijn", "valentijnsdag"), (2, 14)),
    "dodenherdenking": (5, 4),
    **dict.fromkeys(("bevrijdingsdag", "vijf mei"), (5, 5)),
    **dict.fromkeys(("keti koti", "ketikoti"), (7, 1)),
    "dierendag": (10, 4),
    "halloween": (10, 31),
    "allerzielen": (11, 2),
    **dict.fromkeys(("sint maarten", "sintmaarten", "sint-maarten"), (11, 11)),
}
_NA_PASEN: Mapping[str, int] = {
    "carnaval": -49,
    "aswoensdag": -46,
    "palmpasen": -7,
    "witte donderdag": -3,
    "goede vrijdag": -2,
    **dict.fromkeys(("pasen", "paasdag", "paasdagen", "eerste paasdag", "1e paasdag", "paaszondag"), 0),
    **dict.fromkeys(("tweede paasdag", "2e paasdag", "paasmaandag"), 1),
    **dict.fromkeys(("hemelvaart", "hemelvaartsdag"), 39),
    **dict.fromkeys(("pinksteren", "pinkster", "1e pinksterdag", "eerste pinksterdag"), 49),
    **dict.fromkeys(("2e pinksterdag", "tweede pinksterdag"), 50),
}
_ZOVEELSTE: Mapping[str, tuple[int, int, int]] = {
    "moederdag": (5, 6, 2),
    "vaderdag": (6, 6, 3),
    "prinsjesdag": (9, 1, 3),
}
"""Month, weekday, and the how manieth."""
_VERSCHUIFT: frozenset[str] = frozenset(
    (
        "suikerfeest",
        "offerfeest",
        "ramadan",
        "de ramadan",
        "divali",
        "diwali",
        "holi",
        "chanoeka",
        "chinees nieuwjaar",
        "newroz",
    )
)
"""Feasts by another calendar: the year is known, the day is not."""
_VAKANTIES: Mapping[str, Callable[[int], Datum]] = {
    **dict.fromkeys(
        ("zomervakantie", "grote vakantie", "zomervakanties", "bouwvak"),
        lambda jaar: Datum("op", jaar, seizoen="zomer"),
    ),
    "herfstvakantie": lambda jaar: Datum("op", jaar, 10),
    "kerstvakantie": lambda jaar: Datum("tussen", jaar, 12, tot=Datum("op", jaar + 1, 1)),
    "meivakantie": lambda jaar: Datum("tussen", jaar, 4, tot=Datum("op", jaar, 5)),
    **dict.fromkeys(
        ("voorjaarsvakantie", "krokusvakantie", "carnavalsvakantie"),
        lambda jaar: Datum("tussen", jaar, 2, tot=Datum("op", jaar, 3)),
    ),
}
_NAAM_EN_JAAR = zelden(r"(?P<naam>\D+?|[12]e \D+?) ?(?:van |in )?(?P<jaar>\d{4}|'\d{2})")
_JAAR_EN_NAAM = zelden(r"(?P<jaar>\d{4}),? (?:met )?(?P<naam>.+)")
_OUD_EN_NIEUW = zelden(
    r"(?:oud ?(?:en|&|op|/|-) ?nieuw|jaarwisseling) (?:van )?(?P<jaar>\d{4})"
    r"(?: ?(?:-|/|op|naar) ?(?P<tot>\d{4}|\d{2}))?"
)


def feest(tekst: str, vandaag_jaar: int | None) -> Begrepen:
    """A day or a holiday by its name and year; New Year's Eve of a single year may be either end of it."""
    if gevonden := _OUD_EN_NIEUW.fullmatch(tekst):
        jaar = int(gevonden["jaar"])
        jaren = (jaar,) if gevonden["tot"] else (jaar - 1, jaar)
        return Begrepen(tuple(Datum("op", jr, 12, 31) for jr in jaren if jr > 0))
    gevonden = _NAAM_EN_JAAR.fullmatch(tekst) or _JAAR_EN_NAAM.fullmatch(tekst)
    if gevonden is None:
        return NIETS
    kort = len(gevonden["jaar"]) < 4
    jaar = volle_eeuw(gevonden["jaar"].strip("'"), vandaag_jaar) if kort else int(gevonden["jaar"])
    naam = re.sub(r"^(?:de|het|met|tijdens|in de) ", "", gevonden["naam"].strip())
    datum = _met_naam(naam, jaar) if 1583 <= jaar < 9000 else None
    return Begrepen((datum,), vaag=True, vorm="eeuw" if kort else "") if datum else NIETS


def _met_naam(naam: str, jaar: int) -> Datum | None:
    if naam in _VAST:
        return Datum("op", jaar, *_VAST[naam])
    if naam in _NA_PASEN:
        return op_dag(_pasen(jaar) + timedelta(days=_NA_PASEN[naam]))
    if naam in ("koningsdag", "koninginnedag"):
        return op_dag(_koningsdag(jaar))
    if naam in _ZOVEELSTE:
        return op_dag(_zoveelste(jaar, *_ZOVEELSTE[naam]))
    if naam in _VAKANTIES:
        return _VAKANTIES[naam](jaar)
    return Datum("op", jaar) if naam in _VERSCHUIFT else None


def _koningsdag(jaar: int) -> date:
    """The 27th of April since 2014, the 30th before; not on a Sunday, then the Saturday before it."""
    dag = date(jaar, 4, 27 if jaar >= 2014 else 30)
    return dag - timedelta(days=dag.weekday() == 6)


def _zoveelste(jaar: int, maand: int, weekdag: int, hoeveelste: int) -> date:
    eerste = date(jaar, maand, 1)
    return eerste + timedelta(days=(weekdag - eerste.weekday()) % 7 + 7 * (hoeveelste - 1))


def _pasen(jaar: int) -> date:
    """Easter Sunday, by the rule of Gauss in the form of Meeus."""
    gulden, eeuw, rest = jaar % 19, jaar // 100, jaar % 100
    maan = (19 * gulden + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    zondag = (32 + 2 * (eeuw % 4) + 2 * (rest // 4) - maan - rest % 4) % 7
    terug = (gulden + 11 * maan + 22 * zondag) // 451
    maand, dag = divmod(maan + zondag - 7 * terug + 114, 31)
    return date(jaar, maand, dag + 1)
