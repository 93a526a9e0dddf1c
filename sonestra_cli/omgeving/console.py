"""What goes to the screen: results to stdout, everything else to stderr, always UTF-8, nothing that steers it."""

import os
import sys
from collections.abc import Callable
from contextvars import ContextVar
from io import BytesIO, TextIOWrapper
from typing import Literal, TextIO

from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.techniek.stuurtekens import zichtbaar

Kleur = Literal["auto", "altijd", "nooit"]
_OPDRACHTEN = (
    "actieteam|agenda|bijwerken|blad|erbij|exporteer|groslijst|hernoem|kaart|kopie|loslaten|plan|samen|schema|spiekbrief|"
    "status|taal|tel|terug|uitnodiging|valideer|vergeet|vergelijk|weg|wijzig|wis-persoon"
)
MET_MAP = frozenset(_OPDRACHTEN.split("|"))
"""Commands that work in the traject that ``-C`` names."""
_MAP: ContextVar[str] = ContextVar("map", default="")
_VOORSTEL = patroon(rf"(?<![\w./-])sonestra (?:{_OPDRACHTEN})(?![\w-])(?! -C )")
_UIT_EEN_BESTAND = patroon(r"\s*\d+ \||[+-]|.*#.*sonestra")
"""How a line begins that shows what stands in a file."""


def noem_map(map_: str) -> None:
    """From here on what we suggest to type is about this folder; empty: about the one in which somebody stands."""
    _MAP.set(map_)


def zoals_je_het_typt(tekst: str) -> str:
    """``sonestra terug`` as it works from where somebody stands: ``sonestra terug -C MAP`` where that was named."""
    if not (map_ := _MAP.get()) or "sonestra " not in tekst:
        return tekst
    import shlex  # only for who names a folder

    erbij = f" -C {shlex.quote(map_)}"
    regels = tekst.split("\n")
    return "\n".join(
        een if _UIT_EEN_BESTAND.match(een) else _VOORSTEL.sub(lambda past: past[0] + erbij, een) for een in regels
    )


def zet_utf8() -> None:
    """Make redirected output UTF-8 on every system; what cannot be shown becomes an escape, never a crash.

    A screen that was closed before we began takes everything and shows nothing, a keyboard says nothing.
    """
    sys.stdin, sys.stdout, sys.stderr = (s or TextIOWrapper(BytesIO()) for s in (sys.stdin, sys.stdout, sys.stderr))
    herzet = getattr(sys.stdin, "reconfigure", None)
    if herzet is not None and not sys.stdin.isatty() and sys.stdin.errors != "surrogateescape":
        herzet(encoding="utf-8", errors="surrogateescape")  # answers in other letters are told from one another later
    for stroom in (sys.stdout, sys.stderr):
        herzet = getattr(stroom, "reconfigure", None)
        if herzet is not None:
            herzet(encoding="utf-8", errors="backslashreplace")


@gegeven
class Console:
    """How much to say (``uitgebreid`` counts each ``v`` of ``-vv``), and whether colour may be used."""

    stil: bool = False
    uitgebreid: int = 0
    kleur: Kleur = "auto"

    def resultaat(self, tekst: str) -> None:
        """What was asked for, to stdout."""
        print(zichtbaar(tekst), file=sys.stdout)

    def meld(self, tekst: str) -> None:
        """What happened, to stderr; not under ``-q``."""
        if not self.stil:
            print(past_op_scherm(zichtbaar(zoals_je_het_typt(tekst)), sys.stderr), file=sys.stderr)

    def vertel(self, tekst: str) -> None:
        """Background, to stderr; only under ``-v``."""
        if self.uitgebreid and not self.stil:
            print(zichtbaar(tekst), file=sys.stderr)

    @property
    def kijkt_mee(self) -> bool:
        """Whether each step is told as well: under ``-vv``."""
        return self.uitgebreid > 1 and not self.stil

    def toon(self, tekst: str, stroom: TextIO, opmaak: Callable[[str], str]) -> None:
        """``tekst`` on ``stroom``, dressed by ``opmaak`` where colour may be used."""
        self.vervolg(f"{tekst}\n", stroom, opmaak)

    def vervolg(self, tekst: str, stroom: TextIO, opmaak: Callable[[str], str]) -> None:
        """The same, and the line does not end behind it."""
        kaal = zichtbaar(zoals_je_het_typt(tekst))
        print(opmaak(kaal) if self.mag_kleur(stroom) else kaal, end="", file=stroom)

    def mag_kleur(self, stroom: TextIO) -> bool:
        """``--kleur`` above NO_COLOR above FORCE_COLOR above whether it is a screen that is not ``dumb``."""
        if self.kleur != "auto":
            return self.kleur == "altijd"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or tekent_over(stroom)


def tekent_over(stroom: TextIO) -> bool:
    """Whether it is a screen that can do more than lines of text; ``TERM=dumb`` says that it cannot, or may not."""
    return stroom.isatty() and os.environ.get("TERM") != "dumb"


def breedte_van(stroom: TextIO) -> int | None:
    """How many columns a screen has; None for what is none."""
    if not stroom.isatty():
        return None
    import shutil

    return max(20, shutil.get_terminal_size((80, 24)).columns)


def past_op_scherm(tekst: str, stroom: TextIO) -> str:
    """``tekst`` with its long lines broken between words where ``stroom`` is a screen; else as it is.

    A line keeps its indentation, and a word that is too long for the screen stays whole.
    """
    breedte = breedte_van(stroom)
    if breedte is None:
        return tekst
    import textwrap

    uit = []
    for regel in tekst.split("\n"):
        inspringen = " " * min(len(regel) - len(regel.lstrip(" ")), breedte // 2)
        vouw = textwrap.TextWrapper(breedte, subsequent_indent=inspringen, break_long_words=False)
        vouw.break_on_hyphens = False
        uit += [regel] if len(regel) <= breedte else vouw.wrap(regel)
    return "\n".join(uit)


def is_gesprek() -> bool:
    """True when a person sits at the keyboard."""
    return sys.stdin is not None and sys.stdin.isatty()
