"""Characters that nobody sees and that steer what shows them: the one table, and what a screen and a picture do.

A file refuses them too, but for ``RICHTING``: words in Arabic or Hebrew can hold those.
"""

from sonestra_cli.techniek.patroon import patroon

STUUR = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""Control characters, but for tab and the ends of a line. This and what follows: ranges inside ``[ ]`` of a pattern."""
REGELS = "\u2028\u2029"
"""Line ends that not every program sees."""
RICHTING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn the reading direction round: with them a text can show something else than it says."""
GEEN_TEKEN = "\ufeff\ud800-\udfff\ufdd0-\ufdef" + "".join(
    chr(vlak + laatste) for vlak in range(0, 0x110000, 0x10000) for laatste in (0xFFFE, 0xFFFF)
)
"""No characters: a byte order mark, halves of a pair, and what Unicode keeps free for ever."""
NIET_IN_BESTAND = STUUR + REGELS + GEEN_TEKEN

_STUUR = patroon(f"[{STUUR}]")
_ONZICHTBAAR = patroon(f"[\r{NIET_IN_BESTAND}{RICHTING}]")


def is_gewoon(tekst: str) -> bool:
    """True for what holds none of them, nor a tab or hard space, as almost all texts: seen in no time."""
    return tekst.replace("\n", "").isprintable()


def met_stuurtekens(tekst: str) -> bool:
    """Whether a key was pressed in it that is no letter, such as an arrow."""
    return not is_gewoon(tekst) and _STUUR.search(tekst) is not None


def zichtbaar(tekst: str) -> str:
    """``tekst`` for a screen: a replacement character for each of them; line ends and tabs stay."""
    if is_gewoon(tekst):
        return tekst
    return _ONZICHTBAAR.sub("\ufffd", tekst)


def ontsnapt(json: str) -> str:
    """JSON that means the same and holds none of them: inside its strings they become ``\\u`` escapes."""
    from json import dumps  # who only shows a screen does not need it

    return _ONZICHTBAAR.sub(lambda gevonden: dumps(gevonden[0])[1:-1], json)


def zonder(tekst: str) -> str:
    """``tekst`` without them; line ends and tabs stay."""
    return _ONZICHTBAAR.sub("", tekst)


def kaal(tekst: str) -> str:
    """One line for a map or a paper: white space flattened, the rest of them gone."""
    return " ".join(_ONZICHTBAAR.sub(lambda gevonden: " " if gevonden[0].isspace() else "", tekst).split())
