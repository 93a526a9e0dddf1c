"""Running text, and which part of it are the words of who wrote it."""

from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Lopend:
    """``te_lezen`` is as long as ``tekst``: what somebody else said, and what is no sentence, is white there.

    ``per_regel``: a sentence never goes on in the next line.
    """

    tekst: str
    te_lezen: str
    per_regel: bool = False


class GeenTekst(Exception):
    """There is no text to read in this file; the sentence says why, and what to do."""
