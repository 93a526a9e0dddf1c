"""Readers of single values: a scalar stays text until its field says what it is."""

import re
from collections.abc import Callable
from typing import Any, Final

from sonestra_cli.domein.bevinding import Pad, Zet
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.woorden import meld_hekje, meld_stil_verlies
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.codes import N002, N008, N013, N014
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop
from sonestra_cli.yamltekst.vondst import Stappen

Inlezer = Callable[[Knoop, Stappen, Opname], Any]


class _Niets:
    """No value: what stood there could not be read."""

    def __repr__(self) -> str:
        return "NIETS"


NIETS: Final = _Niets()

_VREEMD_EINDE = ',;"”“’'
_ROND = ("“", "„", "‘")
_TIJD = re.compile(r"(\d{1,2}):(\d{2})")
_MAAT = re.compile(r"-?(?:[0-9]{1,6}(?:[.,][0-9]{0,9})?|[.,][0-9]{1,9})")
_KORT_JAAR = re.compile(r"(?<![\d-])\d{1,3}(?![\d-])(?! v\.? ?chr)", re.IGNORECASE)
"""Fewer than four figures: ``45`` may be a year, an age or the half of ``1945``."""


def lees_woorden(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Plain text; NIETS with a finding where a list or block stands."""
    if isinstance(knoop, TekstKnoop):
        return knoop.waarde.rstrip("\n")
    if (zin := zin_met_dubbele_punt(knoop, opname)) is not None:
        meld_dubbele_punt(zin, knoop, stappen, opname)
        return zin
    wat, tip = "velden", "zet hier alleen woorden, zonder velden erin"
    if isinstance(knoop, Rij):
        wat, tip = (
            "een lijst",
            f"kies er één, of maak er één tekst van, zonder {'haken' if knoop.vloei else 'streepjes'}",
        )
    opname.meld(N002, f"hier hoort één tekst, en ik lees {wat}", knoop, stappen, tip=tip)
    return NIETS


def als_vrije_tekst(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Text in a field of its own; reports a ``#`` that takes the rest of it away: ``flat #2``."""
    if not isinstance(knoop, TekstKnoop):
        return lees_woorden(knoop, stappen, opname)
    if not opname.tekst.startswith("\n", knoop.eind):  # most values are all there is on their line
        meld_hekje(knoop, stappen, opname)
    waarde = knoop.waarde
    if waarde[-1:] in _VREEMD_EINDE and not knoop.stijl and _eindigt_vreemd(waarde):
        from sonestra_cli.lezen.velden.staart import meld_staart  # only where somebody erred

        meld_staart(knoop, stappen, opname)
    return waarde.rstrip("\n")


def _eindigt_vreemd(tekst: str) -> bool:
    """A comma or semicolon at the end, a quotation mark that was never opened, or curly ones around the whole."""
    einde = tekst[-1:]
    if tekst[:1] in _ROND and einde in ("”", "“", "’"):
        return not any(teken in tekst[1:-1] for teken in "“”„‘’")
    if einde == "”":
        return tekst.count("“") + tekst.count("„") < tekst.count("”")
    return einde in (",", ";") or (einde == '"' and tekst.count('"') % 2 == 1)


def als_sleutel(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A key that points to something: in the one form in which keys are compared."""
    tekst = _ingevuld(knoop, stappen, opname)
    return een_vorm(tekst) if tekst is not NIETS else tekst


def _ingevuld(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Text that has to say something; NIETS with a finding for ``''`` and for ``|`` with nothing below it."""
    if not isinstance(knoop, TekstKnoop):
        return lees_woorden(knoop, stappen, opname)
    tekst = knoop.waarde.rstrip("\n")
    if not knoop.stijl or tekst.strip():
        return tekst
    if not (stappen and stappen[-1] in BESCHERMING):  # of a protection that names nobody it was told already
        waar = "tussen de aanhalingstekens" if knoop.stijl in "'\"" else f"onder '{knoop.stijl}'"
        opname.meld(N002, f"{waar} staat niets", knoop, stappen, tip="vul het in, of laat het veld leeg")
    return NIETS


def zin_met_dubbele_punt(knoop: Knoop, opname: Opname) -> str | None:
    """The sentence that YAML took for one field because of its colon: ``Ik zei: kom``."""
    if isinstance(knoop, (TekstKnoop, Rij)) or len(knoop.paren) != 1:
        return None
    sleutel, waarde = knoop.paren[0]
    zin = opname.tekst[knoop.begin : knoop.eind]
    gewoon = isinstance(waarde, TekstKnoop) and not waarde.stijl and not sleutel.stijl
    return zin if gewoon and "\n" not in zin and not zin.startswith("{") and ": " in zin else None


def meld_dubbele_punt(zin: str, knoop: Knoop, stappen: Stappen, opname: Opname) -> None:
    """Say so; the sentence itself is kept."""
    opname.meld(
        N013,
        "door de dubbele punt lees ik hier een veld in plaats van een zin",
        knoop,
        stappen,
        onder="zet aanhalingstekens om de hele zin",
        wijziging=Zet(Pad(opname.naam, stappen), zin),
    )


def als_woorden(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Somebody's own words; reports what is lost without a block."""
    if isinstance(knoop, TekstKnoop):
        meld_stil_verlies(knoop, stappen, opname)
        if knoop.waarde[:1] in _ROND and not knoop.stijl and _eindigt_vreemd(knoop.waarde):
            from sonestra_cli.lezen.velden.staart import meld_staart  # only where somebody erred

            meld_staart(knoop, stappen, opname)
    return lees_woorden(knoop, stappen, opname)


def als_datum(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A Datum; NIETS with a finding where it is not understood."""
    return _datum(knoop, stappen, opname, ja_mag=False)


def als_datum_of_ja(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A Datum, also for ``ja``."""
    return _datum(knoop, stappen, opname, ja_mag=True)


def _datum(knoop: Knoop, stappen: Stappen, opname: Opname, *, ja_mag: bool) -> Any:
    tekst = _ingevuld(knoop, stappen, opname)
    if tekst is NIETS:
        return NIETS
    if ja_mag and tekst == "ja":
        return Datum("ja")
    datum = lees_datum(tekst)
    if datum is not None and not _KORT_JAAR.search(tekst):
        return datum
    from sonestra_cli.lezen.velden.gezegde_datums import gezegde_datum  # only where somebody wrote it in another way

    return gezegde_datum(tekst, knoop, stappen, opname, ja_mag=ja_mag)


def als_tijd(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Clock time as ``HH:MM``."""
    tekst = _ingevuld(knoop, stappen, opname)
    if tekst is NIETS:
        return NIETS
    gevonden = _TIJD.fullmatch(tekst)
    if gevonden and int(gevonden[1]) < 24 and int(gevonden[2]) < 60:
        return f"{int(gevonden[1]):02d}:{gevonden[2]}"
    from sonestra_cli.lezen.velden.gezegde_datums import gezegde_tijd  # only where somebody wrote it in another way

    return gezegde_tijd(tekst, knoop, stappen, opname)


def als_getal(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A whole number."""
    tekst = _ingevuld(knoop, stappen, opname)
    if tekst is NIETS:
        return NIETS
    if tekst.isascii() and tekst.isdigit() and len(tekst) < 10:
        return int(tekst)
    opname.meld(N008, f"'{kort(tekst)}' begrijp ik niet als getal", knoop, stappen, onder="schrijf een getal als 1")
    return NIETS


def als_maat(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """A number with or without a fraction, as a decimal point or comma: ``61.5``."""
    tekst = _ingevuld(knoop, stappen, opname)
    if tekst is NIETS:
        return NIETS
    if _MAAT.fullmatch(tekst):
        return float(tekst.replace(",", "."))
    opname.meld(N008, f"'{kort(tekst)}' begrijp ik niet als getal", knoop, stappen, onder="schrijf een getal als 61.5")
    return NIETS


def als_pad(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """Path of a file inside the traject."""
    tekst = _ingevuld(knoop, stappen, opname)
    if tekst is NIETS:
        return NIETS
    if tekst.startswith(("/", "~")) or "\\" in tekst or ":" in tekst or ".." in tekst.split("/"):
        opname.meld(
            N014,
            f"'{kort(tekst)}' wijst naar iets buiten deze map",
            knoop,
            stappen,
            onder="zet het bestand in de map en schrijf het pad vanaf hier, zoals foto/poster.jpg",
        )
        return NIETS
    return tekst


def keuze(gewone: tuple[str, ...], *, eigen: bool = False) -> Inlezer:
    """A reader of one of these words; ``eigen``: or of the own groups of the traject."""
    bekend = frozenset(gewone)

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if isinstance(knoop, TekstKnoop) and knoop.waarde in bekend:
            return knoop.waarde
        woorden = (*opname.groepen, *gewone) if eigen else gewone
        if isinstance(knoop, TekstKnoop) and knoop.waarde in woorden:
            return knoop.waarde
        tekst = _ingevuld(knoop, stappen, opname)
        if tekst is NIETS:
            return NIETS
        from sonestra_cli.lezen.velden.keuzes.gezegde_keuzes import (
            gezegde_keuze,  # only where somebody chose another word
        )

        return gezegde_keuze(tekst, woorden, knoop, stappen, opname)

    return lees
