"""Headings: whose group, ring or kind is everybody below it?"""

import re
from collections.abc import Sequence

from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.soorten import Velden
from sonestra_cli.verstaan.lijst.woorden.groepen import DIER, PROFESSIONAL, eigen_groep, groepen_van_kop
from sonestra_cli.verstaan.lijst.woorden.kopwoorden import wie_van_kop
from sonestra_cli.verstaan.lijst.woorden.kringen import kring

_OPMAAK = zelden(r"^\s*(?:#{1,6}\s+|\*{1,3}(?=[^\s*])|__(?=\S)|=+\s*)|(?:\*{1,3}|__|=+|#+|:)\s*$")
_TELLING = zelden(r"\s*\(\d{1,3}\)$|^[-–—=~]{2,}\s+|\s*[-–—=~]{2,}$|\s+[-–—]$")
_NADRUK = zelden(r"^\s*(?:#{1,6}\s+\S.*|(\*{2,3}|__)[^*_]+\1:?)\s*$")
_TITEL = zelden(
    r"^(?:(?:de|het|mijn|onze)\s+)?(?:mensen|lijst|lijstje|groslijst|netwerk|kaart|netwerkkaart|"
    r"contacten|personen|familie en vrienden|namen)"
    r"(?:lijst)?\b(?:\s+(?:rond|rondom|van|om|bij|voor|in|uit|die)\b.*)?:?$|"
    r"^(?:het |mijn )?(?:netwerk|groslijst|lijstje|lijst) .*$",
    re.IGNORECASE,
)


@gegeven
class Kop:
    """A heading: the fields of who follows, what each of them is, and whether something was not understood."""

    velden: Velden
    beroeps: bool = False
    zin: str = ""
    wie: tuple[str, ...] = ()


def lees_kop(tekst: str, ringen: Sequence[str], eigen: Sequence[str] = ()) -> Kop | None:
    """The heading whose words are all understood; None for a line that may be somebody."""
    kaal = ontdaan(tekst)
    if not kaal or len(kaal) > 60:
        return None
    if is_titel(kaal):
        return Kop({})
    if (groep := eigen_groep(kaal, eigen)) is not None:
        return Kop({"groep": groep})
    groepen = groepen_van_kop(kaal)
    if groepen is not None:
        return _van_groepen(kaal, groepen)
    if " van " in kaal and (wie := wie_van_kop(kaal)):
        return Kop({}, wie=wie)
    ring = kring(kaal, ringen)
    return Kop(ring.velden) if ring is not None and ring.velden else None


def is_titel(kaal: str) -> bool:
    """``Netwerklijst van Daan, 12 maart``: what the list is, with the day it was made or without."""
    wat, _, dag = kaal.partition(",")
    return _TITEL.match(wat.strip()) is not None and (not dag or re.search(r"\d", dag) is not None)


def ziet_eruit_als_kop(tekst: str, volgende: str) -> bool:
    """True for what is made up as a heading: with a colon behind it, a line under it, ``#`` or asterisks."""
    onderstreept = re.match(r"^\s*(?:={3,}|-{3,}|_{3,}|~{3,})\s*$", volgende) is not None
    return (
        bool(_NADRUK.match(tekst)) or (tekst.rstrip().endswith(":") and ":" not in tekst.rstrip()[:-1]) or onderstreept
    )


def onbekende_kop(tekst: str) -> Kop:
    """Made up as a heading, but it says nothing that we know."""
    return Kop({}, zin=f"‘{ontdaan(tekst)}’ lees ik als een kop. Een groep haal ik er niet uit.")


def ontdaan(tekst: str) -> str:
    """Without what makes it look like a heading."""
    kaal = tekst.strip()
    while (los := _TELLING.sub("", _OPMAAK.sub("", kaal)).strip()) != kaal:
        kaal = los
    if (past := re.fullmatch(r"[(\[](.*)[)\]]", kaal)) is not None:
        kaal = past[1].strip()
    return kaal


def _van_groepen(kaal: str, groepen: frozenset[str]) -> Kop:
    if len(groepen) > 1:
        return Kop({}, zin=f"De kop ‘{kaal}’ noemt meer dan één groep. De groep liet ik leeg.")
    (groep,) = groepen
    if groep == PROFESSIONAL:
        return Kop({}, beroeps=True)
    return Kop({"soort": DIER}) if groep == DIER else Kop({"groep": groep}, wie=wie_van_kop(kaal))
