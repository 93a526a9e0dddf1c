"""Numbers and addresses by which a stranger finds somebody, in what was typed freely (domein/8: none of these).

Careful on purpose: a year, a day, a time, an amount, 112 and a house without its street are none of them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal, TypeAlias

from sonestra_cli.techniek.patroon import patroon

Gegevensoort: TypeAlias = Literal["bsn", "telefoon", "email", "dossier", "adres"]
_BSN: Final = patroon(
    r"(?<![\w.,+-])(?<!31 )\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w-]|[.,]\d)"
    r"|(?<![\w.,+-])\d{4}\.\d{2}\.\d{3}(?!\w)"
)
_SOORTEN: Final[Mapping[Gegevensoort, tuple[str, ...]]] = {
    "telefoon": (
        # ten digits from a nought, or nine behind +31; not a day with a time behind it
        r"(?<![\w.,/-])(?!\d{1,2}-\d{1,2}-\d{2})\(?0[1-9](?:[ ()-]{0,2}\d){8}(?![\w-])",
        r"(?<![\w+])(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}(?![\w-])",
    ),
    "email": (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b",),
    "dossier": (
        r"\b(?:dossier|casus|zaak|client|cliënt|klant|patient|patiënt|registratie|referentie|beschikkings?)"
        r"(?:nummer|nr)\b[.:# ]*(?=[\w/-]*\d)[\w/-]+",
        r"\b(?:dossier|casus|zaak|cliënt|client)[.:# ]+(?:nr\.? ?)?[a-z]{0,3}[-/]?\d{5,}\b",
        r"\b[cj]/\d{2}/\d{5,6}\b",
    ),
    "adres": (
        r"\b\w{3,}(?:straat|laan|plein|gracht|singel|plantsoen|dreef)\s(?!0)\d{1,3}(?:\s?[a-z])?(?!\w|[.,:/-]?\d){}",
        r"\b(?!onder|snel|rijks|fiets|spoor|halver|vlieg)\w{3,}(?:weg|kade|dijk|steeg)\s(?!0)\d{1,3}[a-z]?(?!\w|[.,:/-]?\d){}",
        # a postcode, in capitals: 'in 1998 is' is none
        r"(?<![\w.,/€-])(?<!€ )[1-9]\d{3} ?(?-i:(?!S[ADS]|EU|VS|KG|GB|MB|AD)[A-Z]{2})(?![\w-])",
    ),
}
_GEEN_HUIS: Final = (
    r"(?!\s*(?:keer|maal|jaar|jaren|dagen|weken|maanden|uur|uren|mensen|kinderen|huizen|minuten|km|x)\b)"
)
_PATRONEN: Final = {
    soort: patroon("|".join(delen).replace("{}", _GEEN_HUIS), re.IGNORECASE) for soort, delen in _SOORTEN.items()
}


def herleidbaar(tekst: str) -> Iterator[Gegevensoort]:
    """Which kinds of these stand in a text, each once."""
    if _veel_cijfers(tekst) and any(
        elfproef("".join(filter(str.isdigit, gevonden[0]))) for gevonden in _BSN.finditer(tekst)
    ):
        yield "bsn"
    yield from (soort for soort, gezocht in _PATRONEN.items() if _KAN[soort](tekst) and gezocht.search(tekst))


def zonder_herleidbaar(tekst: str, weg: str) -> str:
    """The text with ``weg`` for each of these."""
    for gezocht in _PATRONEN.values():
        tekst = gezocht.sub(weg, tekst)
    return _BSN.sub(lambda m: weg if elfproef("".join(filter(str.isdigit, m[0]))) else m[0], tekst)


def _veel_cijfers(tekst: str) -> bool:
    """As many as a telephone number or a BSN has."""
    return sum(map(str.isdigit, tekst)) >= 9


_STRAAT: Final = patroon(
    r"(?:straat|laan|plein|gracht|singel|plantsoen|dreef|weg|kade|dijk|steeg)\s\d|\d{4} ?(?-i:[A-Z]{2})", re.IGNORECASE
)
_KAN: Final[Mapping[Gegevensoort, Callable[[str], object]]] = {
    "telefoon": _veel_cijfers,
    "email": lambda tekst: "@" in tekst,
    "dossier": lambda tekst: True,
    "adres": lambda tekst: _STRAAT.search(tekst),
}
"""The quick answer for most texts: what each of them has, whatever else it looks like."""


def elfproef(cijfers: str) -> bool:
    """The test that every BSN passes: nine times the first, eight times the second … less the last, by eleven."""
    gewicht = sum(int(cijfer) * keer for cijfer, keer in zip(cijfers, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return gewicht % 11 == 0 and int(cijfers) > 0
