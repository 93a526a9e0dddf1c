"""What a conversation about one kind of entry is made of; the conversations themselves stand in ``tabel/``."""

from dataclasses import field
from typing import Any, Literal

from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.veld import Blok, Lijst, VeldVorm, Woordenboek, velden_van
from sonestra_cli.techniek.gegeven import gegeven

Onder = Literal["mens", "woord", "nummer", "afspraak", "lijst", "blok"]
"""What an entry stands under: a person's key, a word for it, the next number, the key of an agreement, nothing (it is
one of a list), or nothing because there is one such block and its fields stand in it."""
TEAM, APART = "actieteam", "apart"
"""In the place of a file: the one of the day, or of the person, that the conversation is about."""


@gegeven
class Veldvraag:
    """One field, asked: ``veld`` is its path (``contact.hoe``).

    ``zo``: own words that were typed already, and that Enter takes. ``regel``: the line with these words in it.
    """

    veld: str
    zin: str
    uitleg: str = ""
    zo: str = ""
    regel: str = ""


@gegeven
class Soort:
    """A kind of entry. ``naam`` is what is typed behind ``erbij``, ``wat`` stands in the menu.

    ``eerste`` asks for a line, with ``voorbeelden`` on ``?``; who types no more than the beginning is asked ``vragen``.
    ``letter`` stands before the number of a numbered entry.
    """

    naam: str
    wat: str
    bestand: Bestandsnaam
    stappen: tuple[str, ...]
    klasse: type[Any]
    onder: Onder
    eerste: str
    voorbeelden: tuple[str, ...]
    vragen: tuple[Veldvraag, ...] = ()
    letter: str = ""
    ook: tuple[str, ...] = field(default=())
    """Other words for ``naam``."""
    eigen: str = ""
    """The field that is the owner of the file, in a file of one person."""


def veld_op(klasse: type[Any], pad: str) -> VeldVorm:
    """The field that a path leads to, through blocks: ``professional.functie``."""
    kop, _, rest = pad.partition(".")
    veld = velden_van(klasse)[kop]
    if not rest:
        return veld
    vorm = veld.vorm
    while isinstance(vorm, Lijst | Woordenboek):
        vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
    if not isinstance(vorm, Blok):
        raise KeyError(pad)
    return veld_op(vorm.klasse, rest)
