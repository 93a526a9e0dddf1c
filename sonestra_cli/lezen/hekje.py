"""What somebody filled in behind the ``#`` of the example, where nobody reads it."""

import re
from collections.abc import Collection

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.yamltekst.codes import N016
from sonestra_cli.yamltekst.knopen import Knoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Vondst

_BOVENAAN = re.compile(r"# ?(?P<veld>\w+):(?:\s|$)")
_OPENT_WOORDEN = re.compile(r"^#.*: [|>]$")
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


def _staat_er(wortel: Knoop | None, veld: str) -> bool:
    paar = wortel.paar(veld) if isinstance(wortel, Velden) else None
    return paar is not None and not is_leeg(paar[1])


def _voorbeeld(naam: Bestandsnaam) -> frozenset[str]:
    """The lines of the example of ``nieuw``; none for a file that it does not write."""
    bestand = meegeleverd("templates") / "nieuw" / pad_van(naam)
    return frozenset(bestand.read_text(encoding="utf-8").splitlines()) if bestand.is_file() else frozenset()
