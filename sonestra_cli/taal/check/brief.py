"""Whether a text, or one sentence, speaks to the people themselves: a letter, an invitation."""

import re

_AANHEF = re.compile(
    r"^[ \t]*(?:beste|geachte|lieve|hoi|hallo|dag)\b(?![^\n]*\b(?:collega|team|raad|consulent|mede))"
    r"[^\n.]{1,60},?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_TOT_U = re.compile(
    r"\b(?:beste|geachte|lieve|hallo|hoi|u|uw|jullie|jou|jouw|(?:deze|in de|de) brief|brief aan|uitnodig\w*|harte\w*)\b"
)


def begin_van_brief(tekst: str) -> int:
    """From where on a text is a letter: behind its ``Beste familie,``; past its end when there is none."""
    past = _AANHEF.search(tekst)
    return past.end() if past else len(tekst) + 1


def spreekt_tot_u(laag: str) -> bool:
    """Whether a sentence (folded) speaks to the people themselves, or about a letter to them."""
    return _TOT_U.search(laag) is not None
