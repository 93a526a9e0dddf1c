"""A choice with more words before or behind it: ``elke week bellen``, ``nee, moet varen``."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from sonestra_cli.domein.keuzes import ContactVorm
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.keuzes import versta_keuze

LANGST = 200
"""Letters beyond which it is a story."""
_RAND = " ,;:()[]–—/-."
_VERBINDT = zelden(
    "want|omdat|maar|als|vanwege|wegens|door|sinds|vanaf|tot|in|op|met|voor|tenzij|behalve|mits|zolang|graag|alleen|en|of"
)
_ONTKENT = zelden(r"\b(?:niet|geen|nooit|nauwelijks|amper|zonder|bijna|niks|half|minder|ooit)\b")
_EN = re.compile(r"\s*[,/+&]\s*|\s+(?:en|of)\s+")
_WIE_OF_HOE = zelden(r"^(?:(?:we|wij|ik|hij|zij|ze|via|per) )+")


class MetMeer(NamedTuple):
    """The choice (more than one where it may mean more), how it was said, and what else was.

    ``zeker``: a sign or a small word parts the two, so that what is left cannot turn the meaning round.
    """

    keuzes: tuple[str, ...]
    gezegd: str
    rest: str
    zeker: bool


def keuze_met_meer(tekst: str, woorden: Sequence[str], veld: str = "") -> MetMeer | None:
    """The longest choice at the begin, else at the end; None where there is none, or a ``niet`` stands near."""
    if len(tekst) > LANGST:
        return None
    if len(heel := versta_keuze(tekst, woorden, veld)) == 1:
        return MetMeer(heel, heel[0], tekst, zeker=True)
    for keuze, rest, zeker in (*_vooraan(tekst.split()), *_achteraan(tekst.split())):
        gezegd, over = keuze.strip(_RAND), rest.strip(_RAND)
        keuzes = versta_keuze(gezegd, woorden, veld) if gezegd and over else ()
        if not keuzes:
            continue
        if not zeker and ontkent(tekst):
            return None
        ook = versta_keuze(re.sub(r"^(?:en|of|maar|ook) ", "", over), woorden, veld)
        return MetMeer(tuple(dict.fromkeys((*keuzes, *ook))), gezegd, over, zeker)
    return None


def ontkent(tekst: str) -> bool:
    """Whether a word in it may turn the meaning of the rest round."""
    return _ONTKENT.search(tekst.casefold()) is not None


def vormen_van(tekst: str) -> tuple[str, ...]:
    """``bellen en appen``: ways of having contact as somebody named them; none where a part is not one."""
    delen = [deel for deel in _EN.split(tekst.strip(_RAND)) if deel]
    return tuple(delen) if delen and all(len(_vorm(deel)) == 1 for deel in delen) else ()


def leesbaar(vorm: str) -> str:
    """The way of having contact as a file holds it: without ``we`` and ``via``."""
    return vorm if len(versta_keuze(vorm, get_args(ContactVorm))) == 1 else _WIE_OF_HOE.sub("", vorm.casefold())


def _vorm(deel: str) -> tuple[str, ...]:
    soorten = get_args(ContactVorm)
    return versta_keuze(deel, soorten) or versta_keuze(_WIE_OF_HOE.sub("", deel.casefold()), soorten)


def _vooraan(delen: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    for plek in range(len(delen) - 1, 0, -1):
        gescheiden = delen[plek - 1][-1] in ",;:–—-." or delen[plek][0] in "(–—-,;/"
        zeker = gescheiden or _VERBINDT.fullmatch(delen[plek].casefold().strip(_RAND)) is not None
        yield " ".join(delen[:plek]), " ".join(delen[plek:]), zeker


def _achteraan(delen: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    for plek in range(1, len(delen)):
        yield " ".join(delen[plek:]), " ".join(delen[:plek]), delen[plek - 1][-1] in ",;:–—"
