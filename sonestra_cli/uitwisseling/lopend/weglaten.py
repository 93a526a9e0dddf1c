"""What in a text is no sentence of who wrote it: code, marks of a template, addresses, what another wrote.

It becomes white, so that everything else keeps its place.
"""

import re

_WEG = tuple(
    re.compile(patroon, re.MULTILINE | re.DOTALL)
    for patroon in (
        r"\A---\n.*?^---$",  # what a program keeps at the head of a Markdown file
        r"^ {0,3}(?P<hek>```++|~~~++)[^\n]*+\n.*?(?:^ {0,3}(?P=hek)[`~]*[ \t]*$|\Z)",  # a block of code
        r"<!--.*?(?:-->|\Z)",
        r"\{\{[^{}]*+\}\}|\{%[^{}]*+%\}|\{#[^{}]*+#\}",  # marks of a template
        r"^[ \t]*+>[^\n]*+",  # what another wrote
        r"(?<![`\w])(`++)[^`\n]++\1(?!`)",  # code, or a word that is only named
        r"(?<=\])\([^()\n]*+\)",  # where a link leads to
        r"</?[A-Za-z][^<>\n]*+>",
        r"\b(?:https?://|www\.)[^\s<>)]++|(?<![\w.+-])[\w.+-]++@[\w-]++\.[\w.-]++",
        r"^(?=[^\n]*---)[ \t|:-]++$",  # a line of a table, or one across the page
        r"(?:^|[ \t])#[ \t]*+taal[ \t]*+:[ \t]*+ok\b[^\n]*+",  # what is said to us
    )
)
"""Each looks at a text once, however odd it is: nothing is given back (``++``), nothing runs on without an end."""
_TABELRIJ = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_CELRAND = re.compile(r"[ \t]?\|[ \t]?")


def eigen_zinnen(tekst: str) -> str:
    """``tekst`` with white in the place of all that, as long as it was; a cell of a table stands on its own."""
    for patroon in _WEG:
        tekst = patroon.sub(_wit, tekst)
    return _TABELRIJ.sub(lambda rij: _CELRAND.sub(lambda rand: "\n" * len(rand[0]), rij[0]), tekst)


def _wit(gevonden: re.Match[str]) -> str:
    return wit(gevonden[0])


def wit(tekst: str) -> str:
    """As many spaces; line ends stay."""
    return "\n".join(" " * len(regel) for regel in tekst.split("\n"))
