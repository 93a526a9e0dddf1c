"""What somebody filled in behind the ``#`` of the example, where nobody reads it."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.yamltekst.codes import N016
from sonestra_cli.yamltekst.knopen import Knoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Vondst

_BOVENAAN = re.compile(r"# ?(?P<veld>\w+):(?:\s|$)")
_OPENT_WOORDEN = re.compile(r"^#.*: [|>]$")
_ENTRY = 2
"""How far the entries of a block spring in, in the example."""
_INGEVULD = re.compile(r"#\s*(?:-\s+)?\{?\w[\w-]*:(?:\s|$)")


def achter_hekje(
    naam: Bestandsnaam, tekst: str, wortel: Knoop | None, velden: Collection[str]
) -> tuple[Vondst, Ongelezen] | None:
    """The first field of the file that is filled in behind ``#`` and nowhere else: what is told, and what is missing.

    None for the example as ``nieuw`` wrote it, and for comments that are plain sentences.
    """
    voorbeeld = _voorbeeld(naam)
    begin = 0
    plek: tuple[int, int] | None = None
    veld = vorige = ""
    for regel in tekst.splitlines(keepends=True):
        kaal = regel.rstrip()
        if bovenaan := _BOVENAAN.match(kaal):
            nieuw = bovenaan["veld"] in velden and not _staat_er(wortel, bovenaan["veld"])
            plek, veld = (begin, begin + len(kaal)) if nieuw else None, bovenaan["veld"]
        elif not kaal.startswith("#"):
            plek = None
        if plek and kaal not in voorbeeld and (_INGEVULD.match(kaal) or _OPENT_WOORDEN.search(vorige)):
            zin = "hoort dit erbij? Het staat achter een '#', en dan lees ik het niet"
            tip = "haal op de regels die je invulde het # weg, met de spatie erachter"
            regelnummer = tekst.count("\n", 0, plek[0]) + 1
            return Vondst(Bevinding(N016, zin, Pad(naam), tip=tip), *plek), Ongelezen(pad_van(naam), regelnummer, veld)
        begin += len(regel)
        vorige = kaal
    return None


def zonder_hekje(naam: Bestandsnaam, tekst: str, begin: int, velden: Collection[str]) -> Iterator[tuple[Knip, ...]]:
    """Ways to take the ``#`` off what was filled in from ``begin`` on, in the same comment.

    First without the entries of the example in which nothing was changed, then with all of it.
    """
    regels = list(_veldregels(tekst, begin, velden))
    voorbeeld = _voorbeeld(naam)
    delen: list[list[_Regel]] = []
    for regel in regels:
        if not delen or regel.diepte <= _ENTRY:
            delen.append([])
        delen[-1].append(regel)
    gewild: list[_Regel] = []
    kop: list[_Regel] = []
    for deel in delen:
        kop = kop if deel[0].diepte else deel
        if any(regel.tekst not in voorbeeld for regel in deel):
            gewild += [regel for regel in kop if regel not in gewild and deel is not kop] + deel
    for keuze in (gewild, regels):
        if keuze:
            yield tuple(Knip(naam, regel.begin, regel.begin + regel.weg, "") for regel in keuze)


class _Regel(NamedTuple):
    """A line behind ``#``: where it begins, how much goes away, how deep what it says stands, and the line itself."""

    begin: int
    weg: int
    diepte: int
    tekst: str


def _veldregels(tekst: str, begin: int, velden: Collection[str]) -> Iterator[_Regel]:
    """The lines of one comment that can be fields, entries or words; sentences at its margin are none."""
    onder_een_veld = False
    for regel in tekst[begin:].splitlines(keepends=True):
        kaal = regel.rstrip()
        if not kaal.startswith("#"):
            return
        weg = 2 if kaal.startswith("# ") else 1
        rest = kaal[weg:]
        diepte = len(rest) - len(rest.lstrip())
        if not diepte:
            bovenaan = _BOVENAAN.match(kaal)
            onder_een_veld = bovenaan is not None and bovenaan["veld"] in velden
        if rest.strip() and onder_een_veld:
            yield _Regel(begin, weg, diepte, kaal)
        begin += len(regel)


def _staat_er(wortel: Knoop | None, veld: str) -> bool:
    paar = wortel.paar(veld) if isinstance(wortel, Velden) else None
    return paar is not None and not is_leeg(paar[1])


def _voorbeeld(naam: Bestandsnaam) -> frozenset[str]:
    """The lines of the example of ``nieuw``; none for a file that it does not write."""
    bestand = meegeleverd("templates") / "nieuw" / pad_van(naam)
    return frozenset(bestand.read_text(encoding="utf-8").splitlines()) if bestand.is_file() else frozenset()
