"""The one register: every code that the reader and the rules can give."""

from collections.abc import Mapping
from functools import cache

from sonestra_cli import controles
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.lezen import apart_vorm
from sonestra_cli.yamltekst import codes


@cache
def register() -> Mapping[str, Regel]:
    """Code -> rule, by letter and number."""
    alle = (*controles.regels(), *controles.dingen_in(codes, Regel), *controles.dingen_in(apart_vorm, Regel))
    return {regel.code: regel for regel in sorted(alle, key=lambda regel: (regel.code[0], int(regel.code[1:])))}
