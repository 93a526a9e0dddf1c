"""What an editing command says where somebody sees more than before: who, and what, never the words."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import IEDEREEN, Bestandsnaam, Sleutel
from sonestra_cli.domein.vergelijken.meer_zien import NIEMAND, wie_nu_meer_ziet
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.opdrachten.delen.verborgen import in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming

_NOEM = 5
"""So many things are named; of more the number is told."""


def zinnen_geopend(
    wortel: Path, teksten: Mapping[Bestandsnaam, str | None], heette: Mapping[str, str] = NIEMAND
) -> list[str]:
    """One sentence for each group of people that would see more with these texts than with the files as they are.

    ``heette``: key -> the key this person has in the files as they are.
    """
    toen, nu = lees_traject(wortel).traject, lees_traject(wortel, (), teksten).traject
    per_wie: dict[str, Counter[tuple[str, str]]] = {}
    for een in wie_nu_meer_ziet(toen, nu, heette):
        wie = "iedereen" if IEDEREEN in een.wie else opsomming(namen(nu, tuple(map(Sleutel, een.wie))))
        meer = "zien" if IEDEREEN not in een.wie and len(een.wie) > 1 else "ziet"
        per_wie.setdefault(f"{hoofdletter(wie)} {meer}", Counter())[een.soort, een.sleutel] += 1
    return [f"Let op: {wie} nu ook {_wat(dingen)}. Eerst niet." for wie, dingen in per_wie.items()]


def _wat(dingen: Counter[tuple[str, str]]) -> str:
    genoemd = dict(list(dingen.items())[:_NOEM])
    rest = dingen.total() - sum(genoemd.values())
    namen_ervan = [in_woorden(soort, sleutel, hoeveel) for (soort, sleutel), hoeveel in genoemd.items()]
    return opsomming([*namen_ervan, *([f"nog {aantal(rest, 'stuk', 'stukken')}"] if rest > 0 else [])])
