"""Somebody's own words in a line: between quotes, or behind ``>``, where they go on to the end."""

from collections.abc import Iterator

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.tekens import Deel, Tekens

_PIJL = zelden(r"(?:^|(?<=\s))>\s")
_KRUL = zelden(r"[“„]([^“”„]*)”|«([^«»]*)»")
_RECHT = zelden(r'(?<![^\s(])"(.*)"(?=[\s,;.:)]|$)')


def zet_woorden_apart(regel: str, tekens: Tekens, *, apart: bool = False) -> str:
    """The line with a sign for each run of own words: these are never looked into.

    ``apart``: each ``>`` begins words of their own, instead of the next line of the same.
    """
    voor, *achter = _PIJL.split(regel, maxsplit=1)
    voor = _KRUL.sub(lambda m: _teken(tekens, m[1] or m[2] or "", m[0]), voor)
    voor = _RECHT.sub(lambda m: _teken(tekens, m[1], m[0]), voor)
    if not achter:
        return voor
    return voor.rstrip(" .,;") + "".join(f", {_teken(tekens, woorden, woorden)}" for woorden in _regels(achter, apart))


def _regels(achter: list[str], apart: bool) -> Iterator[str]:
    if achter:
        delen = [deel.strip() for deel in _PIJL.split(achter[0])]
        yield from delen if apart else ("\n".join(delen),)


def _teken(tekens: Tekens, woorden: str, getypt: str) -> str:
    return tekens.teken(Deel("woorden", getypt, (woorden.strip(),)))
