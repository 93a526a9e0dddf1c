"""The sheet itself: who is in it, choices to pick from, an explanation, and, hidden, how it was when it was made."""

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sonestra_cli.domein.traject import Kop
from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.techniek.stuurtekens import zichtbaar
from sonestra_cli.uitwisseling.werkblad.inhoud import Inhoud
from sonestra_cli.uitwisseling.werkblad.kolommen import KOLOMMEN, SLEUTEL, gezegd, keuzes

MENSEN, UITLEG, KEUZES, WAS = "Mensen", "Uitleg", "keuzes", "zo was het"
VAN_ONS = (UITLEG, KEUZES, WAS)
"""Sheets in which nobody types."""
RUIMTE = 200
"""Rows for new people, with the same choices."""
_WIT, _GRIJS, _DONKER = "FFFFFFFF", "FFE7E6E6", "FF3B5566"
_UITLEG = (
    "Zo werkt dit blad",
    "Eén rij is één mens. Verander wat je wilt, bewaar het bestand, en typ dan: sonestra groslijst --van BESTAND",
    "Alleen wat jij verandert komt in netwerk.yaml. Wat daar verder staat blijft precies zoals het is.",
    "Iemand erbij? Zet die op een lege rij onderaan, met een naam. De grijze sleutel laat je leeg.",
    "De grijze sleutel in de eerste kolom laat je staan: daaraan herken ik wie het is.",
    "Haal je een rij weg, dan blijft die mens gewoon staan. Weghalen doe je met: sonestra weg SLEUTEL",
    "Maak je een vakje leeg, dan gaat dat woord ook uit netwerk.yaml.",
    "Telefoonnummers en adressen horen hier niet. En wat iemand apart bewaart staat hier niet.",
    "(staat in netwerk.yaml) betekent: dit past niet in één vakje. Verander het daar.",
)


def als_werkblad(inhoud: Inhoud, kop: Kop) -> bytes:
    """The bytes of an .xlsx. Raises OntbreektBibliotheek."""
    openpyxl = bibliotheek("openpyxl")
    boek = openpyxl.Workbook()
    _mensen(boek.active, inhoud, kop)
    _uitleg(boek.create_sheet(UITLEG))
    _keuzelijsten(boek.create_sheet(KEUZES), kop)
    _was(boek.create_sheet(WAS), inhoud)
    pakket = BytesIO()
    boek.save(pakket)
    return _zonder_klok(pakket.getvalue())


def _mensen(blad: Any, inhoud: Inhoud, kop: Kop) -> None:
    stijlen = bibliotheek("openpyxl.styles")
    blad.title = MENSEN
    grijs = stijlen.PatternFill("solid", fgColor=_GRIJS)
    bovenaan = stijlen.Font(bold=True, color=_WIT), stijlen.PatternFill("solid", fgColor=_DONKER)
    boven = stijlen.Alignment(vertical="top", wrap_text=True)
    for kolom, naam in enumerate((SLEUTEL, *(een.naam for een in KOLOMMEN)), 1):
        vak = _zet(blad, 1, kolom, naam)
        vak.font, vak.fill, vak.alignment = *bovenaan, boven
    for rij, (sleutel, velden) in enumerate(inhoud.items(), 2):
        for kolom, tekst in enumerate((sleutel, *(velden[een.veld] for een in KOLOMMEN)), 1):
            _zet(blad, rij, kolom, tekst).alignment = boven
    laatste = len(inhoud) + 1 + RUIMTE
    for rij in range(2, laatste + 1):
        blad.cell(rij, 1).fill = grijs
        for kolom in range(1, len(KOLOMMEN) + 2):
            blad.cell(rij, kolom).number_format = "@"
    _maten(blad, inhoud)
    _keuzes_bij(blad, laatste, kop)


def _zet(blad: Any, rij: int, kolom: int, tekst: str) -> Any:
    """A cell that is text whatever it begins with: ``=`` is no formula here."""
    vak = blad.cell(rij, kolom)
    if tekst:
        vak.value = zichtbaar(tekst)
        vak.data_type = "s"
        vak.quotePrefix = tekst[0] in "=+-@"
    return vak


def _maten(blad: Any, inhoud: Inhoud) -> None:
    letter = bibliotheek("openpyxl.utils").get_column_letter
    langste = max((len(sleutel) for sleutel in inhoud), default=0)
    for kolom, breedte in enumerate((min(30, max(14, langste + 2)), *(een.breedte for een in KOLOMMEN)), 1):
        blad.column_dimensions[letter(kolom)].width = breedte
    blad.freeze_panes = "C2"
    blad.auto_filter.ref = f"A1:{letter(len(KOLOMMEN) + 1)}{len(inhoud) + 1}"
    blad.page_setup.orientation, blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = "landscape", 1, 0
    blad.sheet_properties.pageSetUpPr = bibliotheek("openpyxl.worksheet.properties").PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"


def _keuzes_bij(blad: Any, laatste: int, kop: Kop) -> None:
    geldig = bibliotheek("openpyxl.worksheet.datavalidation").DataValidation
    letter = bibliotheek("openpyxl.utils").get_column_letter
    for nummer, kolom in enumerate(KOLOMMEN, 2):
        aantal = len(keuzes(kolom, kop))
        if not aantal:
            continue
        bron = f"'{KEUZES}'!${letter(nummer)}$1:${letter(nummer)}${aantal}"
        lijst = geldig(type="list", formula1=bron, allow_blank=True, errorStyle="warning", showErrorMessage=True)
        lijst.errorTitle, lijst.error = kolom.naam, "Dit woord staat niet in de lijst. Toch laten staan?"
        lijst.add(f"{letter(nummer)}2:{letter(nummer)}{laatste}")
        blad.add_data_validation(lijst)


def _uitleg(blad: Any) -> None:
    stijlen = bibliotheek("openpyxl.styles")
    regels = [(zin, "") for zin in _UITLEG] + [("", "")]
    regels += [(kolom.naam, kolom.uitleg) for kolom in KOLOMMEN if kolom.uitleg]
    for rij, (links, rechts) in enumerate(regels, 1):
        for kolom, tekst in ((1, links), (2, rechts)):
            _zet(blad, rij, kolom, tekst).alignment = stijlen.Alignment(vertical="top", wrap_text=bool(rechts))
        blad.cell(rij, 1).font = stijlen.Font(bold=rij == 1 or bool(rechts), size=14 if rij == 1 else 11)
    blad.column_dimensions["A"].width, blad.column_dimensions["B"].width = 26, 80


def _keuzelijsten(blad: Any, kop: Kop) -> None:
    blad.sheet_state = "hidden"
    for nummer, kolom in enumerate(KOLOMMEN, 2):
        for rij, woord in enumerate(keuzes(kolom, kop), 1):
            _zet(blad, rij, nummer, gezegd(kolom, woord, kop))


def _was(blad: Any, inhoud: Inhoud) -> None:
    """What was in the sheet when it was made: then only what somebody changed counts as changed."""
    blad.sheet_state = "hidden"
    rijen: Iterable[Mapping[str, str]] = inhoud.values()
    for kolom, naam in enumerate((SLEUTEL, *(een.naam for een in KOLOMMEN)), 1):
        _zet(blad, 1, kolom, naam)
    for rij, (sleutel, velden) in enumerate(zip(inhoud, rijen, strict=True), 2):
        for kolom, tekst in enumerate((sleutel, *(velden[een.veld] for een in KOLOMMEN)), 1):
            _zet(blad, rij, kolom, tekst)


def _zonder_klok(pakket: bytes) -> bytes:
    """The same package, with no time of making in it: equal people are equal bytes."""
    uit = BytesIO()
    with ZipFile(BytesIO(pakket)) as oud, ZipFile(uit, "w", ZIP_DEFLATED) as nieuw:
        for deel in oud.infolist():
            inhoud = oud.read(deel)
            if deel.filename == "docProps/core.xml":
                inhoud = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2000-01-01T00:00:00Z", inhoud)
            nieuw.writestr(ZipInfo(deel.filename, (1980, 1, 1, 0, 0, 0)), inhoud, ZIP_DEFLATED)
    return uit.getvalue()
