"""What people wrote, made safe to stand in Markdown: it appears as it was typed and nothing in it is interpreted."""

import re

from sonestra_cli.taal import papierwoorden
from sonestra_cli.taal.zinnen import hoofdletter, met_punt
from sonestra_cli.techniek.stuurtekens import kaal

_LEESTEKEN = re.compile(
    r"[\\`*_{}\[\]<>#|~^$@&=+]"  # anywhere
    r"|(?<![^\W_])-|-(?![^\W_])"  # a dash, unless it ties two letters
    r"|[.:](?=[^\W\d]|/)"  # what another reader could take for an address or an emoji
    r"|\A\d{1,9}[.)](?=\s|\Z)"  # a number that would begin a list
)
"""Punctuation with a meaning in Markdown or one of its dialects, there where it has one. A comma, a question mark and
the full stop behind a sentence keep their face, so that the Markdown itself can be read."""
_REGEL = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Veilig(str):
    """Markdown that may stand as it is."""

    __slots__ = ()


def md(waarde: object) -> Veilig:
    """``waarde`` on one line, escaped so that Markdown reads it as plain text. Veilig stays, None is nothing."""
    if isinstance(waarde, Veilig):
        return waarde
    return Veilig("" if waarde is None else _LEESTEKEN.sub(_streep, kaal(str(waarde))))


def _streep(gevonden: re.Match[str]) -> str:
    return f"{gevonden[0][:-1]}\\{gevonden[0][-1]}"


def zin(waarde: object, teken: str = ".") -> Veilig:
    """As ``md``, as the end of a sentence: with ``teken`` unless the words end one themselves."""
    return md(met_punt(kaal(str(waarde)), teken))


def begin(waarde: object) -> str:
    """With a capital, at the beginning of a sentence: ``oma Riet`` is Oma Riet there. Safe as far as it was."""
    gezegd = hoofdletter(kaal(str(waarde)))
    return Veilig(gezegd) if isinstance(waarde, Veilig) else gezegd


def regels(tekst: str) -> tuple[str, ...]:
    """The lines of somebody's own words, each plain, without empty lines before and after."""
    gevonden = [kaal(regel) for regel in _REGEL.split(tekst)]
    gevuld = [nr for nr, regel in enumerate(gevonden) if regel]
    return tuple(gevonden[gevuld[0] : gevuld[-1] + 1]) if gevuld else ()


def woorden(tekst: object) -> Veilig:
    """Own words as a Markdown quotation: line breaks stay line breaks, an empty line begins a new paragraph."""
    gevonden = regels(str(tekst))
    uit = []
    for nr, regel in enumerate(gevonden):
        verder = nr + 1 < len(gevonden) and regel and gevonden[nr + 1]
        uit.append(f"> {md(regel)}{chr(92) if verder else ''}".rstrip(" "))
    return Veilig("\n".join(uit))


def in_lijst(tekst: object) -> Veilig:
    """Own words inside a point of a list or under other words: every line on a line of its own."""
    return Veilig("\\\n   ".join(md(regel) for regel in regels(str(tekst)) if regel))


def cel(tekst: object) -> Veilig:
    """Own words in a table, where Markdown has one line only: a dash where a new line began in the middle of a
    sentence. Who listens hears a slash read out."""
    alle = [regel for regel in regels(str(tekst)) if regel]
    los = (f"{md(regel)}{'' if regel.endswith(tuple('.?!…:;,')) else ' –'}" for regel in alle[:-1])
    return Veilig(" ".join((*los, *map(md, alle[-1:]))))


def uitleg(woord: object) -> Veilig:
    """The sentence that explains a hard word. Raises ValueError for a word that we do not know to be hard."""
    return md(papierwoorden.uitleg(str(woord)))
