"""The event stream of ruamel.yaml: its C parser, or the pure one where that is not to be had."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from sonestra_cli.techniek.patroon import patroon

Parser: TypeAlias = Callable[[str], Iterator[Any]]
"""Text to events with marks; raises ruamel's YAMLError where the notation is not understood."""
_IN_EEN_WOORD = patroon(r"(?<=[^\s'\"]):(?=[^\s,\[\]{}])")
"""A colon within a word: ``14:00``."""


def beste_parser() -> Parser:
    """The C parser where it is installed (fifteen times faster), else the pure one."""
    try:
        import ruamel.yaml.cyaml  # noqa: F401
    except ImportError:
        return zuivere_stroom
    return c_stroom


def c_stroom(tekst: str) -> Iterator[Any]:
    """Events by libyaml; ImportError where it is not installed."""
    from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]

    return iter(CParser(tekst).get_event, None)


def c_stroom_met_tijden(tekst: str) -> Iterator[Any]:
    """The same, also for ``{begint: 14:00}``, that libyaml does not know to be good since YAML 1.2.

    It reads another sign for a colon within a word, and gets it back in what was read; every place stays the same.
    """
    teken = next(chr(nr) for nr in range(0xE000, 0xF8FF) if chr(nr) not in tekst)
    for gebeurtenis in c_stroom(_IN_EEN_WOORD.sub(teken, tekst)):
        if teken in (getattr(gebeurtenis, "value", None) or ""):
            gebeurtenis.value = gebeurtenis.value.replace(teken, ":")
        yield gebeurtenis


def zuivere_stroom(tekst: str) -> Iterator[Any]:
    """Events by the parser in Python."""
    from ruamel.yaml import YAML

    yield from YAML(typ="safe", pure=True).parse(tekst)
