"""Any GEDCOM file, broken ones too, to clean UTF-8 lines; what could not be read is listed with its line."""

import codecs
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.uitwisseling.gedcom.datumwoorden import in_gedcom

_REGEL = re.compile(r"\s*(\d{1,2})\s+(?:(@[^@\s][^@]*@)\s+)?([A-Za-z0-9_]+)(?:[ \t](.*))?", re.DOTALL)
_NUMMER = re.compile(r"@[^@\s][^@]*@")
_LEESBAAR_NUMMER = re.compile(r"@[A-Za-z0-9][^@]*@")
"""The numbers that ged4py can read."""
_KARAKTERSET = re.compile(rb"^[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]+)", re.MULTILINE)
_SETS = {"ansel": "gedcom", "ibmpc": "cp437", "ibm windows": "cp1252", "ansi": "cp1252", "macintosh": "mac_roman"}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_VERDER = ("CONT", "CONC")
TOON = 60
"""How many characters of a line are shown."""
_MAX_BYTES = 60_000_000


class GeenGedcom(Exception):
    """This is no family tree; the message is a Dutch sentence that says what it is instead."""


@dataclass(frozen=True, slots=True)
class Verloren:
    """A line (from 1) that could not be taken along, and why."""

    regel: int
    tekst: str
    waarom: str


@dataclass(frozen=True, slots=True)
class Schoon:
    """Readable GEDCOM as UTF-8 bytes, the number and text of the source of each line, and what was left out.

    Not ``heel``: the line that ends every such file is missing. ``nummers``: the numbers of records that we made
    ourselves, and what the source has there.
    """

    inhoud: bytes
    bronregel: tuple[int, ...]
    brontekst: tuple[str, ...]
    verloren: tuple[Verloren, ...]
    heel: bool
    nummers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class _Nummers:
    """A number that can be read for every record: for one that it has, the same at every place."""

    begin: str
    """No number in the file begins like this."""
    gemaakt: dict[str, str] = field(default_factory=dict)

    def voor(self, nummer: str) -> str:
        return nummer if _LEESBAAR_NUMMER.fullmatch(nummer) else self._nieuw(nummer.encode().hex(), nummer.strip("@"))

    def zonder(self, regel: int) -> str:
        """For the record on this line, which has none."""
        return self._nieuw(f"-{regel}", f"regel {regel}")

    def _nieuw(self, staart: str, bron: str) -> str:
        nummer = f"@{self.begin}{staart}@"
        self.gemaakt[nummer] = bron
        return nummer


def maak_schoon(ruw: bytes) -> Schoon:
    """Decode, and mend lines and levels. Raises GeenGedcom (a file is something else) and OntbreektBibliotheek."""
    tekst = _tekst(ruw)
    _weiger_wat_anders_is(tekst)
    regels: list[str] = []
    bron: list[tuple[int, str]] = []
    verloren: list[Verloren] = []
    niveau, boven = -1, ""
    eigen = _Nummers(_ongebruikt(tekst))
    for nummer, regel in enumerate(re.split(r"\r\n|\r|\n", tekst), start=1):
        if not regel.strip("\x1a\x00 \t\ufeff"):
            continue
        gevonden = _REGEL.fullmatch(regel.replace("\x00", "").lstrip("\ufeff"))
        if gevonden is None:
            verloren.append(Verloren(nummer, regel.strip()[:TOON], "dit is geen regel van een stamboombestand"))
            continue
        diepte, xref, tag, waarde = int(gevonden[1]), gevonden[2], gevonden[3].upper(), gevonden[4]
        if waarom := _waarom_niet(diepte, tag, niveau, boven):
            verloren.append(Verloren(nummer, regel.strip()[:TOON], waarom))
            continue
        if diepte == 0 and tag in ("HEAD", "TRLR"):
            xref = waarde = None
        elif diepte == 0:
            xref = eigen.voor(xref) if xref else eigen.zonder(nummer)
        if diepte == 1 and tag == "CHAR":
            waarde = "UTF-8"
        if tag == "DATE" and not _leesbaar(_waarde(tag, waarde)):
            verloren.append(Verloren(nummer, regel.strip()[:TOON], "deze datum begrijp ik niet"))
            waarde = None
        elif tag != "DATE" and waarde and _NUMMER.fullmatch(waarde.strip()):
            waarde = eigen.voor(waarde.strip())
        niveau, boven = diepte, tag
        delen = [str(diepte), xref or "", tag, _waarde(tag, waarde)]
        regels.append(" ".join(deel for deel in delen if deel))
        bron.append((nummer, regel.strip()[:TOON]))
    if not regels or not regels[0].startswith("0 HEAD"):
        regels.insert(0, "0 HEAD")
        bron.insert(0, (1, ""))
    inhoud = ("\n".join(regels) + "\n").encode("utf-8")
    nummers, teksten = zip(*bron, strict=True)
    return Schoon(inhoud, nummers, teksten, tuple(verloren), "0 TRLR" in regels, eigen.gemaakt)


def _ongebruikt(tekst: str) -> str:
    begin = "Z"
    while f"@{begin}" in tekst:
        begin += "Z"
    return begin


def _waarom_niet(diepte: int, tag: str, niveau: int, boven: str) -> str:
    """Why a line cannot follow one of ``niveau`` with the tag ``boven``; empty when it can."""
    if diepte > niveau + 1:
        return f"er mist een regel van niveau {niveau + 1} boven"
    if tag in _VERDER and (diepte == 0 or boven == "DATE" or diepte != niveau + (boven not in _VERDER)):
        return "deze regel gaat verder op niets"
    if boven in _VERDER and diepte > niveau:
        return "deze regel hoort bij niets: er staat een vervolgregel boven"
    return ""


def _waarde(tag: str, waarde: str | None) -> str:
    if tag == "DATE":
        return in_gedcom(waarde or "")
    return (waarde or "") if tag == "CONT" else (waarde or "").strip()


def _leesbaar(datum: str) -> bool:
    """False for a date in a calendar that nobody here knows."""
    try:
        bibliotheek("ged4py.date").DateValue.parse(datum)
    except ValueError:
        return False
    return True


def _tekst(ruw: bytes) -> str:
    if len(ruw) > _MAX_BYTES:
        raise GeenGedcom("Dit bestand is te groot om in één keer te lezen.")
    for teken, naam in _BOMS:
        if ruw.startswith(teken):
            return ruw.decode(naam, errors="replace")
    if ruw[1:2] == b"\x00" or ruw[:1] == b"\x00":
        return ruw.decode("utf-16-le" if ruw[1:2] == b"\x00" else "utf-16-be", errors="replace")
    genoemd = _KARAKTERSET.search(ruw[:4000])
    naam = genoemd[1].decode("latin-1").strip().lower() if genoemd else ""
    if naam == "ansel":
        bibliotheek("ansel").register()
    elif naam not in _SETS or _is_utf8(ruw):
        return ruw.decode("utf-8" if _is_utf8(ruw) else "cp1252", errors="replace")
    return unicodedata.normalize("NFC", ruw.decode(_SETS[naam], errors="replace"))


def _is_utf8(ruw: bytes) -> bool:
    try:
        ruw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _weiger_wat_anders_is(tekst: str) -> None:
    begin = tekst[:2000].lstrip("\ufeff \t\r\n").lower()
    if begin.startswith(("<!doctype", "<html", "<?xml")):
        raise GeenGedcom("Dit is een webpagina, geen stamboombestand. Haal het bestand opnieuw op, met 'opslaan als'.")
    if begin.startswith("pk\x03\x04"):
        raise GeenGedcom("Dit is een ingepakt bestand (zip). Pak het uit, en neem het bestand .ged dat erin zit.")
    if begin.startswith("%pdf"):
        raise GeenGedcom("Dit is een pdf, geen stamboombestand.")
    if not re.search(r"^[ \t]*0[ \t]+(HEAD|@[^@\n]+@[ \t]+(INDI|FAM))", tekst, re.MULTILINE):
        raise GeenGedcom("Dit is geen stamboombestand (GEDCOM): ik vind er geen mensen en geen gezinnen in.")
