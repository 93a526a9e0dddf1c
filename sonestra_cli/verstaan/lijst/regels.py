"""Lines as they come: invisible signs, bullets and numbers of Word, quoting of a mail."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.soorten import Bronregel, Opgemerkt

_ONZICHTBAAR = zelden("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufe0f]")
_SPATIES = zelden("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_BOLLETJES = "-–—*•·‣▪▫■□◦●○◆◇➢➤➔→✓✔✗☐☑»›§\uf000-\uf0ff⁃∙"
_OPSOMMING = zelden(
    rf"^\s*(?:(?:[{_BOLLETJES}]+(?=[\s\w(\"“‘'])|o(?=\t|\s{{2,}}))\s*(?:\[[ xX]?\]\s*)?"
    r"|\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4})\)\s*|\d{1,3}(?:\.\d{1,2})*\.\s*(?=\D)|"
    r"\d{1,3}\t+(?=\D)|\d{1,3}\s+[-–—]\s+(?=\D)|[IVX]{2,5}\.\s+|(?:[a-z]|[ivx]{2,4})\.\s+|\d{1,3} (?=[A-Z])"
    r"|\[[ xX]?\]\s+)"
)
_LIJN = zelden(r"^\s*[-=_*~#.•–—\s|+:]{3,}\s*$")
_MAILKOP = zelden(
    r"^(?:van|aan|cc|bcc|onderwerp|verzonden|datum|from|to|subject|sent|date|re|fw|fwd|bijlagen?)\s*:\s", re.IGNORECASE
)
_HOI = zelden(
    r"^(?:hoi|hallo|hey|hai|beste|lieve|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|dag|"
    r"ha)\b[^,;|\t]{0,40}[,!.]?$",
    re.IGNORECASE,
)
_DAG = zelden(
    r"^(?:(?:met )?(?:vriendelijke |hartelijke |lieve |warme |veel )?(?:groet|groeten|groetjes|gr|grt|"
    r"mvg|liefs|xx+|kusjes?)|tot (?:snel|gauw|morgen|dan)|"
    r"(?:alvast )?bedankt|dank(?: je| u)?(?: wel)?|(?:verzonden|verstuurd) vanaf .*|sent from .*|get "
    r"outlook for .*)\b[^;|\t]{0,40}$",
    re.IGNORECASE,
)
_GEEN_MENS = zelden(
    r"^(?:(?:totaal|aantal|samen|bladzijde|pagina|blz\.?|versie)\s*:?\s*\d+(?: mensen| personen)?"
    r"|(?:weet (?:ik|we)(?: het)?(?: nog)? niet|geen idee|niemand)\b.*"
    r"|nog (?:iemand|(?:na|te )?vragen|uitzoeken|invullen|bedenken)\b.*"
    r"|n\.?v\.?t\.?|enz\.?|etc\.?|enzovoorts?|geen|onbekend"
    r"|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:19|20)\d\d)$",
    re.IGNORECASE,
)
_IS_MIJN = zelden(
    r"^(?P<naam>[A-Z][\w'’-]+(?: (?:van|de|der|den|[A-Z][\w'’-]+))*) is (?:mijn|m'n|onze|zijn|haar|hun|de|het|een) "
    r"(?P<rest>[a-z][^.!]*)[.!]?$"
)
_KOPIE = zelden(r"^(?:op .{5,60} schreef .*|-+\s*(?:oorspronkelijk|doorgestuurd|original|forwarded).*)$", re.IGNORECASE)


def van_tekst(tekst: str) -> tuple[Bronregel, ...]:
    """A text in lines, numbered as in an editor."""
    return tuple(
        Bronregel(nummer, regel) for nummer, regel in enumerate(re.split(r"\r\n|\r|\n|\x0b|\x0c|\u2028", tekst), 1)
    )


def schoon(tekst: str) -> str:
    """Without signs that nobody sees; with plain spaces. A tab stays: it may part columns."""
    return _SPATIES.sub(" ", _ONZICHTBAAR.sub("", tekst)).strip(" ")


def zonder_citaat(regels: Sequence[Bronregel]) -> Iterator[Bronregel]:
    """Lines without the ``>`` of a mail that was answered."""
    for regel in regels:
        yield replace(regel, tekst=re.sub(r"^(?:\s*>)+ ?", "", schoon(regel.tekst)))


def is_omlijsting(tekst: str) -> bool:
    """True for what surrounds a list in a mail: who sent it, a greeting, a goodbye."""
    kaal = tekst.strip()
    return any(vorm.match(kaal) for vorm in (_MAILKOP, _HOI, _DAG, _KOPIE))


def is_telling(tekst: str) -> bool:
    """True for a total or the month of the list: ``Totaal: 12``, ``Maart 2026``."""
    return _GEEN_MENS.match(tekst.strip()) is not None


def heeft_letters(naam: str) -> bool:
    """False for ``?`` and ``2``, that nobody is called."""
    return any(teken.isalpha() for teken in naam)


def als_opsomming(tekst: str) -> str:
    """``Sjaan is mijn oma.`` as the list would have it: ``Sjaan, oma``."""
    past = _IS_MIJN.match(tekst.strip())
    return f"{past['naam']}, {past['rest']}" if past else tekst


def met_romeinse_cijfers(regels: Sequence[Bronregel]) -> Sequence[Bronregel]:
    """Without the ``I.`` and ``V.`` of a list that has a ``II.`` too; alone they may be somebody's initial."""
    if not any(re.match(r"\s*II\.\s", regel.tekst) for regel in regels):
        return regels
    return [replace(regel, tekst=re.sub(r"^\s*[IVX]{1,5}\.\s+", "", regel.tekst)) for regel in regels]


def sluit_af(tekst: str) -> bool:
    """True for a goodbye: what comes behind it is who sent it."""
    return _DAG.match(tekst.strip()) is not None


def is_lijn(tekst: str) -> bool:
    """True for a line of dashes or the like."""
    return _LIJN.match(tekst) is not None


def is_opsomming(tekst: str) -> bool:
    """True when a bullet, a number or a letter stands before it."""
    return _OPSOMMING.match(tekst) is not None


def zonder_opsomming(tekst: str) -> str:
    """Without bullets and numbers in front, also one behind the other."""
    kaal = tekst
    while (past := _OPSOMMING.match(kaal)) is not None and kaal[past.end() :].strip():
        kaal = kaal[past.end() :]
    return kaal.strip()


def gemeld(regel: Bronregel, zin: str) -> Opgemerkt:
    """A line that gives nobody."""
    return Opgemerkt(regel.nummer, " ".join(regel.tekst.split()), zin)
