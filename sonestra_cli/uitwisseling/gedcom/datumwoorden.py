"""The words and figures that people type where a family tree wants ``12 MAY 1985``, in the words of GEDCOM."""

import re

MAANDEN = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")

_ZO_GESCHREVEN = {
    "JAN": "JANUARI JANUARY JANUAR JÄNNER JANVIER JANV ENERO ENE GENNAIO GEN JANEIRO OCAK",
    "FEB": "FEBRUARI FEBR FEBRUARY FEBRUAR FÉVRIER FEVRIER FÉVR FEVR FÉV FEV FEBRERO FEBBRAIO FEBBR FEVEREIRO ŞUBAT",
    "MAR": "MAART MRT MAA MARCH MÄRZ MAERZ MÄR MRZ MARS MARZO MARÇO MARCO",
    "APR": "APRIL AVRIL AVR ABRIL ABR APRILE",
    "MAY": "MEI MAI MAYO MAGGIO MAG MAIO MAYIS",
    "JUN": "JUNI JUNE JUIN JUNIO GIUGNO GIU JUNHO HAZIRAN",
    "JUL": "JULI JULY JUILLET JUIL JULIO LUGLIO LUG JULHO TEMMUZ",
    "AUG": "AUGUSTUS AUGUST AOÛT AOUT AGOSTO AGO",
    "SEP": "SEPTEMBER SEPT SEPTEMBRE SEPTIEMBRE SETTEMBRE SETT SET SETEMBRO EYLÜL",
    "OCT": "OKTOBER OKT OCTOBER OCTOBRE OCTUBRE OTTOBRE OTT OUTUBRO OUT EKIM",
    "NOV": "NOVEMBER NOVEMBRE NOVIEMBRE NOVEMBRO KASIM",
    "DEC": "DECEMBER DEZEMBER DEZ DÉCEMBRE DECEMBRE DÉC DICIEMBRE DICEMBRE DIC DEZEMBRO ARALIK",
}
_MAAND_VAN = {woord: maand for maand, woorden in _ZO_GESCHREVEN.items() for woord in (maand, *woorden.split())}
_AANHEF = (
    (r"(?:CIRCA|CA|C|OMSTREEKS|ONGEVEER|ROND|ABOUT|AROUND|UM|VERS|ENVIRON)\b\.?|±|~", "ABT"),
    (r"(?:VÓÓR|VOOR|BEFORE|AVANT|VOR)\b", "BEF"),
    (r"(?:NA|AFTER|APRÈS|NACH)\b", "AFT"),
)
_TUSSEN = re.compile(r"(?:TUSSEN|BETWEEN|ENTRE|ZWISCHEN)\s+(.+?)\s+(?:EN|AND|ET|UND|Y)\s+(.+)", re.IGNORECASE)
_WOORD = re.compile(r"(?<![@#\w])([^\W\d_]{3,})(?:\.(?=\s))?(?!\w|\.C)")
_JAAR_VOOROP = re.compile(r"(?<![\w./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w./-])")
_DAG_VOOROP = re.compile(r"(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\w./-])")
_MAAND_VOOROP = re.compile(rf"\b({'|'.join(MAANDEN)})\s+(\d{{1,2}})(?:,\s*|\s+)(\d{{3,4}})\b")
_KALENDER = re.compile(r"(?<![@#\w])(GREGORIAN|JULIAN|HEBREW|FRENCH_R)\s+(?=\w)")

LANGST = 200
"""Letters beyond which a value is no date."""


def in_gedcom(datum: str) -> str:
    """The value behind DATE as GEDCOM 5.5.1 writes it; what is not understood stays as it was.

    ``5/12/1985`` may be the fifth of December or the twelfth of May: it stays.
    """
    if len(datum) > LANGST:
        return datum
    kaal = re.sub(r"\bBCE\b|\bBC\b", "B.C.", datum.strip())
    kaal = _KALENDER.sub(lambda m: f"@#D{m[1].replace('_', ' ')}@ ", kaal)
    kaal = kaal[1:-1].strip() if re.fullmatch(r"\([^()]*\)", kaal) else kaal
    kaal = re.sub(r"\b(\d{1,2})(?:\.|er|º)(?=\s+[^\W\d])", r"\1", kaal)
    kaal = _WOORD.sub(lambda m: _MAAND_VAN.get(m[1].upper(), m[0]), kaal)
    kaal = _JAAR_VOOROP.sub(lambda m: _dag(m[0], m[4], m[3], m[1]), kaal)
    kaal = _DAG_VOOROP.sub(_cijfers, kaal)
    kaal = _MAAND_VOOROP.sub(r"\2 \1 \3", kaal)
    if tussen := _TUSSEN.fullmatch(kaal):
        return f"BET {tussen[1]} AND {tussen[2]}"
    for woorden, tag in _AANHEF:
        kaal = re.sub(rf"^(?:{woorden})\s*(?=[\dA-Z@])", f"{tag} ", kaal, flags=re.IGNORECASE)
    return kaal


def _cijfers(gevonden: re.Match[str]) -> str:
    """A day and a month in figures: with slashes Americans put the month first."""
    een, teken, twee, jaar = gevonden.groups()
    if teken == "/" and int(een) <= 12 < int(twee):
        return _dag(gevonden[0], twee, een, jaar)
    dubbelzinnig = teken == "/" and int(een) <= 12 and een != twee
    return gevonden[0] if dubbelzinnig else _dag(gevonden[0], een, twee, jaar)


def _dag(zoals_het_stond: str, dag: str, maand: str, jaar: str) -> str:
    return f"{int(dag)} {MAANDEN[int(maand) - 1]} {jaar}" if 1 <= int(maand) <= 12 else zoals_het_stond
