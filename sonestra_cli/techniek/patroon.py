"""A regular expression that is compiled when it is first asked: most commands ask few of them."""

import re
from typing import cast


class Later:
    """What is asked of it is asked of the compiled pattern, and kept."""

    def __init__(self, tekst: str, vlaggen: int) -> None:
        self._tekst, self._vlaggen = tekst, vlaggen

    def __getattr__(self, naam: str) -> object:
        if naam.startswith("__"):
            raise AttributeError(naam)
        antwoord: object = getattr(re.compile(self._tekst, self._vlaggen), naam)
        setattr(self, naam, antwoord)
        return antwoord


def patroon(tekst: str, vlaggen: int = 0) -> re.Pattern[str]:
    """As ``re.compile``; a mistake in ``tekst`` shows when the pattern is first used.

    Ask the pattern itself (``patroon.sub(…)``): ``re.sub(patroon, …)`` does not know it.
    """
    return cast("re.Pattern[str]", Later(tekst, vlaggen))
