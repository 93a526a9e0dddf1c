"""Telephone numbers, addresses, e-mail and other numbers of people: never on a map, so set aside and told."""

import re

from sonestra_cli.techniek.zelden import zelden

_MAIL = zelden(r"(?:e-?mail(?:adres)?\s*[:=]?\s*)?[\w.+-]+@[\w-]+\.[\w.-]*\w", re.IGNORECASE)
_WEB = zelden(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_REKENING = zelden(
    r"(?:iban|rekening(?:nummer)?|rek\.?)?\s*[:=]?\s*\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b", re.IGNORECASE
)
_EIGEN_NUMMER = zelden(
    r"\b(?:bsn|sofinummer|burgerservicenummer|dossier(?:nummer)?|cli[eë]ntnummer|"
    r"polisnummer)\s*[:=.]?\s*[\w-]*\d[\w-]*",
    re.IGNORECASE,
)
_TELEFOON = zelden(
    r"(?:\b(?:tel(?:efoon(?:nummer)?)?|mob(?:iel)?|gsm|06-?nummer|nummer|nr|bel(?:len)?(?: op)?|"
    r"app(?: op)?|☎|📞|📱)\s*[.:=]*\s*)?"
    r"(?<![\w-])(?:\+\d{1,3}|\(?0(?=\d)|\d(?=\d{7}))(?:[\s().\-–/‑]{0,3}\d){6,14}(?!\w)",
    re.IGNORECASE,
)
_POSTCODE = zelden(r"\b\d{4} ?[A-Z]{2}\b(?![a-z])")
_STRAAT = zelden(
    r"\b(?:[A-Z][\w'’.-]*(?: (?:van|de|der|den|het|'t|’t|ten|ter|[A-Z][\w'’.-]*))* ?)?"
    r"[\w'’-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|park|"
    r"markt|ring|hoek|akker|veld|"
    r"burcht|dam|wal|haven|oord|baan|erf|kamp|brink|vaart|waard|donk|meent|heide|weide|str\.|ln\.)"
    r"\s+\d{1,5}\s?(?:bis|[a-zA-Z](?![a-zA-Z]))?(?:[-/ ]\d{1,4})?\b(?! ?jaar)|\b[Pp]ostbus \d+"
    r"|(?:^|(?<=[(,;])|(?<=[,;] ))(?:[Nn]r|[Hh]uisnr|[Hh]uisnummer)\.? ?\d{1,4} ?[a-z]?(?=\s*(?:[),;]|$))",
)
_DATUM = zelden(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}\s*[-–/]\s*\d{4}")
_SOORTEN = (
    ("een e-mailadres", _MAIL),
    ("een webadres", _WEB),
    ("een rekeningnummer", _REKENING),
    ("een nummer dat alleen van die mens is", _EIGEN_NUMMER),
    ("een telefoonnummer", _TELEFOON),
    ("een adres", _STRAAT),
    ("een postcode van een adres", _POSTCODE),
)


def leg_opzij(tekst: str) -> tuple[str, tuple[str, ...]]:
    """``tekst`` without what would lead to somebody's door or telephone, and of which kinds that was."""
    soorten: list[str] = []
    for soort, vorm in _SOORTEN:
        for past in reversed(list(vorm.finditer(tekst))):
            if soort == "een telefoonnummer" and not _is_nummer(past[0]):
                continue
            soorten.append(soort)
            los = past[0].startswith("(") and ")" not in past[0]
            tekst = f"{tekst[: past.start() + los].rstrip()}{_NAAD}{tekst[past.end() :].lstrip()}"
    kaal = re.sub(rf"[(<\[]\s*{_NAAD}\s*[)>\]]|{_AANLOOP}?{_NAAD}", " ", tekst)
    return (kaal if soorten else tekst), tuple(dict.fromkeys(soorten))


_NAAD = "\ue000"
_AANLOOP = r"(?:\b(?:woont|adres|woont op|woont in|mail|mailadres|e-mail|telefoon|bel|app)\b[:\s]*)"


def _is_nummer(tekst: str) -> bool:
    """Not a date, not two years, not a bullet with a year."""
    kaal = re.sub(r"^\D+", "", tekst) if not tekst.startswith(("+", "(")) else tekst
    if _DATUM.fullmatch(kaal.strip()):
        return False
    cijfers = re.sub(r"\D", "", kaal)
    return len(cijfers) >= 8 and (len(cijfers) > 8 or kaal.lstrip("(+")[0] == "0" or " " not in kaal or "-" in kaal)
