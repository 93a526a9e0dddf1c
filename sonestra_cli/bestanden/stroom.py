"""The event stream of ruamel.yaml: its C parser, or the pure one where that is not to be had."""

from collections.abc import Iterator
from typing import Any


def c_parser() -> Any | None:
    """The C parser's class; None where it is not installed."""
    try:
        from ruamel.yaml.cyaml import CParser
    except ImportError:
        return None
    return CParser


def gebeurtenissen(tekst: str, parser: Any | None) -> Iterator[Any]:
    """Events with marks of ``tekst``; raises ruamel's YAMLError where the notation is not understood."""
    if parser is None:
        from ruamel.yaml import YAML

        yield from YAML(typ="safe", pure=True).parse(tekst)
        return
    bron = parser(tekst)
    while bron.check_event():
        yield bron.get_event()
