"""A pattern of which most texts hold not even the letters: it is compiled when one may fit."""

import re
from collections.abc import Callable
from typing import cast

from sonestra_cli.techniek.nodig import Nodig, effen, heeft, nodig
from sonestra_cli.techniek.patroon import Later

_KORT = 500
"""Signs of a text in which is looked first for the letters that the pattern cannot do without."""


class _Zelden(Later):
    """Looks before it compiles; once compiled it is asked at once."""

    _nodig: Nodig | None = None

    def match(self, tekst: str, *waar: int) -> re.Match[str] | None:
        return self._klaar().match(tekst, *waar) if self._kan(tekst) else None

    def search(self, tekst: str, *waar: int) -> re.Match[str] | None:
        return self._klaar().search(tekst, *waar) if self._kan(tekst) else None

    def fullmatch(self, tekst: str, *waar: int) -> re.Match[str] | None:
        return self._klaar().fullmatch(tekst, *waar) if self._kan(tekst) else None

    def sub(self, nieuw: str | Callable[[re.Match[str]], str], tekst: str, count: int = 0) -> str:
        return self._klaar().sub(nieuw, tekst, count) if self._kan(tekst) else tekst

    def _klaar(self) -> re.Pattern[str]:
        echt = re.compile(self._tekst, self._vlaggen)
        vars(self).update(match=echt.match, search=echt.search, fullmatch=echt.fullmatch, sub=echt.sub)
        return echt

    def _kan(self, tekst: str) -> bool:
        """Whether the pattern may be found in it."""
        if len(tekst) > _KORT or self._vlaggen & re.VERBOSE:
            return True
        if self._nodig is None:
            self._nodig = nodig(self._tekst)
        return heeft(effen(tekst), self._nodig)


def zelden(tekst: str, vlaggen: int = 0) -> re.Pattern[str]:
    """As ``patroon``, for what is looked for in a line that somebody typed and is seldom there."""
    return cast("re.Pattern[str]", _Zelden(tekst, vlaggen))
