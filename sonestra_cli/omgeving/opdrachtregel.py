"""How each part of a command line is typed, beside the parameter of the function that gets it.

Only words, so that a module with a command does not load what reads a command line: ``omgeving/klik.py``.
"""

from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Deel:
    """An option, or without ``namen`` what stands behind the command."""

    namen: tuple[str, ...]
    help: str
    metavar: str | None = None
    """What stands for the value; None for an option that is there or not."""
    toon_gewoonlijk: bool = True
    """Whether the help says what it is when it is not typed."""
    telt: bool = False
    """Typed twice is more: ``-vv``."""
    minstens: int | None = None


def optie(
    *namen: str,
    help: str,
    metavar: str | None = None,
    toon_gewoonlijk: bool = True,
    telt: bool = False,
    minstens: int | None = None,
) -> Deel:
    return Deel(namen, help, metavar, toon_gewoonlijk, telt, minstens)


def argument(*, metavar: str, help: str, toon_gewoonlijk: bool = True) -> Deel:
    return Deel((), help, metavar, toon_gewoonlijk)
