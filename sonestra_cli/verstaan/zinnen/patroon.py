"""Turns of phrase with open places, as data: ``nog vragen {nog_vragen}``, ``{wie_hielp} hielp(?:en)?``."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Final

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, Sleutel, Sleutels, Tijd
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Waarde, velden_van, vorm_van
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.nodig import Nodig, effen, heeft, nodig
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.titels import ZULKE
from sonestra_cli.verstaan.zinnen.tekens import BEGIN, KLASSE, RUIMTE

ONDERWERP: Final = "onderwerp"
"""The open place for whom all of it is about."""
REST: Final = "rest"
"""The open place for what is read on its own."""
_EIGEN: Final[Mapping[str, Vorm]] = {
    ONDERWERP: vorm_van(Sleutels),
    REST: vorm_van(str),
    "sleutel": vorm_van(str),
    "apart": vorm_van(Sleutel),
    "dag": vorm_van(Datum),
    "datum_": vorm_van(Datum),
    "geb_": vorm_van(Datum),
    "knoop_": vorm_van(tuple[str, ...]),
    "band_": vorm_van(str),
    "loop_": vorm_van(tuple[str, ...]),
    "huis_": vorm_van(Sleutels),
    "gemaakt_": vorm_van(Sleutels),
    "geboren_": vorm_van(Sleutels),
    "nodigt_": vorm_van(Sleutels),
    "duurt_": vorm_van(str),
    "eind_": vorm_van(Tijd),
    "ouder_": vorm_van(Sleutels),
    "wie_": vorm_van(Sleutels),
    "uit_": vorm_van(Sleutels),
    "kind_": vorm_van(Sleutels),
    "tweeling_": vorm_van(Sleutels),
    "eiig_": vorm_van(str),
    "loos_": vorm_van(str),
    "afspraak_": vorm_van(AfspraakSleutel),
}
"""Open places that are no field: what a kind of entry makes of them it says itself."""
_PLEK = zelden(r"\{([a-z_.]+)\}")
_GEEN_NAAM: Final = r"(?!(?:Ze|Zij|Hij|We|Wij|Ik|Dat|Dit|Die|De|Het|Een|Er|In|Op|Zijn|Hun|Haar|Met|En|Niet)\b)"
_BELEEFD: Final = rf"(?:{ZULKE} (?:(?:van|de|den|der|ter|ten|het|'t) )*)?"
_NAAM: Final = rf"(?-i:{_GEEN_NAAM}{_BELEEFD}[A-ZÀ-Ý]\S*(?: (?:(?:van|de|den|der|het) )*[A-ZÀ-Ý]\S*)*)"
"""How somebody may be called who is not there."""
NAAM_VOORAAN: Final = zelden(rf"{_BELEEFD}[A-ZÀ-Ý]")


@gegeven
class Patroon:
    """One turn of phrase; ``vast`` is what it says by itself. ``kaal``: nothing but an open place."""

    zin: str
    vast: tuple[tuple[str, str], ...] = ()
    bekend: bool = False
    """Only for who is there already: another name here is somebody new."""

    @property
    def kaal(self) -> bool:
        return _PLEK.fullmatch(self.zin) is not None


def zegt(zin: str, **vast: str) -> Patroon:
    """A turn of phrase that says something by itself: ``{onderwerp} belt in`` is ``komt: belt_in``."""
    return Patroon(zin, tuple((veld.replace("__", "."), waarde) for veld, waarde in vast.items()))


def vorm_op(klasse: type[Any], veld: str) -> Vorm:
    """What ``contact.hoe_vaak`` holds."""
    if veld in _EIGEN:
        return _EIGEN[veld]
    naam, _, verder = veld.partition(".")
    vorm = velden_van(klasse)[naam].vorm
    if not verder:
        return vorm
    binnen = vorm.deel if isinstance(vorm, Lijst) else vorm
    assert isinstance(binnen, Blok)
    return vorm_op(binnen.klasse, verder)


def soort_in(vorm: Vorm) -> Any:
    """The type of the one value, or of each value of a list."""
    binnen = vorm.deel if isinstance(vorm, Lijst) else vorm
    if isinstance(binnen, Blok) and binnen.kort:
        return soort_in(velden_van(binnen.klasse)[binnen.kort].vorm)
    return binnen.soort if isinstance(binnen, Waarde) else binnen


@cache
def _nodig(zin: str, blok: Blok, onbekenden: bool) -> Nodig:
    """What a line must hold, with the first sign of its nature for who is there and for a date."""

    def plek(gevonden: re.Match[str]) -> str:
        letters = _letters(vorm_op(blok.klasse, gevonden[1]), onbekenden)
        return next((chr(BEGIN[aard]) for aard, klasse in KLASSE.items() if letters == klasse), ".")

    return nodig(_PLEK.sub(plek, zin))


@lru_cache(maxsize=64)
def _gezegd(stuk: str) -> str:
    """A part of a line, with each sign as the first of its nature."""
    return effen("".join(chr(ord(t) & ~(RUIMTE - 1)) if "\ue000" <= t <= "\uf7ff" else t for t in stuk))


@cache
def _uitdrukking(zin: str, blok: Blok, onbekenden: bool) -> re.Pattern[str]:
    teller = 0

    def plek(gevonden: re.Match[str]) -> str:
        nonlocal teller
        teller += 1
        naam = f"{gevonden[1].replace('.', '__')}__{teller}"
        return f"(?P<{naam}>{_letters(vorm_op(blok.klasse, gevonden[1]), onbekenden)})"

    return re.compile(_PLEK.sub(plek, zin), re.IGNORECASE | re.DOTALL)


def _letters(vorm: Vorm, onbekenden: bool) -> str:
    soort = soort_in(vorm)
    if soort in (Sleutel, Lezer):
        wie = KLASSE["mensen"] + (r"|iedereen" if soort is Lezer else "")
        een = f"(?:{wie}|{_NAAM})"
        return f"{een}(?:(?:, | en ){een})*" if onbekenden else wie
    if soort in (Datum, DatumOfJa):
        return KLASSE["datum"]
    return ".+?"


def vergelijk(patroon: Patroon, klasse: type[Any], stuk: str, *, onbekenden: bool) -> list[tuple[str, str]] | None:
    """What fills each open place, in order; None where the words are others."""
    blok = Blok(klasse)
    if not heeft(_gezegd(stuk), _nodig(patroon.zin, blok, onbekenden)):
        return None
    gevonden = _uitdrukking(patroon.zin, blok, onbekenden).fullmatch(stuk)
    if gevonden is None:
        return None
    return [
        (naam.rpartition("__")[0].replace("__", "."), tekst)
        for naam, tekst in gevonden.groupdict().items()
        if tekst is not None
    ]
