"""The one register: every code that the reader and the rules can give."""

from collections.abc import Mapping
from functools import cache

from sonestra_cli import controles
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.lezen import apart_vorm, sjabloonnamen
from sonestra_cli.lezen.schemas import formaat
from sonestra_cli.lezen.velden import losse_woorden, staart
from sonestra_cli.taal.check.regels import TAALREGELS
from sonestra_cli.yamltekst import codes


@cache
def register() -> Mapping[str, Regel]:
    """Code -> rule, by letter and number."""
    alle = (
        *controles.regels(),
        *controles.dingen_in(codes, Regel),
        *(
            regel
            for module in (apart_vorm, formaat, sjabloonnamen, losse_woorden, staart)
            for regel in controles.dingen_in(module, Regel)
        ),
    )
    return {regel.code: regel for regel in sorted(alle, key=lambda regel: (regel.code[0], int(regel.code[1:])))}


@cache
def uitlegbaar() -> Mapping[str, Regel]:
    """Code -> rule, of everything that can be explained: also what the language check asks about."""
    return {**register(), **{een.regel.code: een.regel for een in TAALREGELS}}
