"""Rows of a spreadsheet: .xlsx, .ods, .xls."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst
from sonestra_cli.uitwisseling.werkblad.schrijven import UITLEG, WAS
from sonestra_cli.verstaan.lijst.soorten import Bronregel

MAX_RIJEN = 20_000


def uit_werkboek(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    """The rows of every sheet, with an empty line between sheets; numbered as in the sheet.

    Of a worksheet that we made ourselves not the explanation: nobody in it is somebody.
    """
    van_ons = WAS in alle_bladen(ruw, naam)
    bladen = tuple(blad for blad in zichtbare_bladen(ruw, naam).items() if not (van_ons and blad[0] == UITLEG))
    regels: list[Bronregel] = []
    for blad, rijen in bladen:
        if len(bladen) > 1:
            regels += [Bronregel(0, ""), Bronregel(0, blad, kop=True)]
        regels += [_regel(nummer, rij) for nummer, rij in enumerate(rijen, 1)]
    return tuple(regels)


def zichtbare_bladen(ruw: bytes, naam: str) -> dict[str, list[list[str]]]:
    """As ``alle_bladen``, without those that nobody sees."""
    boek, bladen = _open(ruw, naam), alle_bladen(ruw, naam)
    return {blad.name: bladen[blad.name] for blad in boek.sheets_metadata if _is_te_zien(blad) and blad.name in bladen}


def alle_bladen(ruw: bytes, naam: str) -> dict[str, list[list[str]]]:
    """Name of a sheet -> its rows of texts; a sheet without anything is not there. Raises GeenLijst."""
    boek = _open(ruw, naam)
    rijen = {blad: boek.get_sheet_by_name(blad).to_python(skip_empty_area=False) for blad in boek.sheet_names}
    if sum(map(len, rijen.values())) > MAX_RIJEN:
        raise GeenLijst(f"{naam} heeft meer rijen dan een lijst van mensen kan hebben.")
    return {blad: list(_als_tekst(rij)) for blad, rij in rijen.items() if any(any(cellen) for cellen in rij)}


def _open(ruw: bytes, naam: str) -> Any:
    calamine = bibliotheek("python_calamine")
    try:
        return calamine.CalamineWorkbook.from_filelike(BytesIO(ruw))
    except calamine.CalamineError as fout:
        raise GeenLijst(
            f"{naam} kan ik niet openen. Staat er een wachtwoord op? Bewaar het zonder en probeer het nog eens."
        ) from fout


def _is_te_zien(blad: Any) -> bool:
    return str(blad.visible).endswith("Visible")


def _als_tekst(rijen: Sequence[Sequence[Any]]) -> Iterator[list[str]]:
    for rij in rijen:
        yield [cel_als_tekst(cel) for cel in rij]


def cel_als_tekst(cel: Any) -> str:
    """As somebody sees it in the sheet: a year without ``.0``, a day without a time."""
    if cel is None:
        return ""
    if isinstance(cel, bool):
        return "ja" if cel else "nee"
    if isinstance(cel, float) and cel.is_integer():
        return str(int(cel))
    if isinstance(cel, datetime):
        return cel.date().isoformat()
    if isinstance(cel, (date, time, timedelta)):
        return str(cel)
    return str(cel).strip()


def _regel(nummer: int, rij: Sequence[str]) -> Bronregel:
    tekst = " | ".join(cel for cel in rij if cel)
    return Bronregel(nummer, tekst, tuple(" ".join(cel.split()) for cel in rij) if tekst else ())
