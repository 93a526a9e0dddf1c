"""What an editing command says where somebody sees more than before: who, and what, never the words."""

from collections.abc import Mapping
from pathlib import Path

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import IEDEREEN, Bestandsnaam, Sleutel
from sonestra_cli.domein.vergelijken.meer_zien import wie_nu_meer_ziet
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.opdrachten.delen.verborgen import in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming

_NOEM = 5
"""So many things are named; of more the number is told."""


def zinnen_geopend(wortel: Path, teksten: Mapping[Bestandsnaam, str | None]) -> list[str]:
    """One sentence for each group of people that would see more with these texts than with the files as they are."""
    toen, nu = lees_traject(wortel).traject, lees_traject(wortel, (), teksten).traject
    per_wie: dict[str, list[str]] = {}
    for een in wie_nu_meer_ziet(toen, nu):
        wie = "iedereen" if IEDEREEN in een.wie else opsomming(namen(nu, tuple(map(Sleutel, een.wie))))
        meer = "zien" if IEDEREEN not in een.wie and len(een.wie) > 1 else "ziet"
        per_wie.setdefault(f"{hoofdletter(wie)} {meer}", []).append(in_woorden(een.soort, een.sleutel))
    return [f"Let op: {wie} nu ook {_wat(dingen)}. Eerst niet." for wie, dingen in per_wie.items()]


def _wat(dingen: list[str]) -> str:
    rest = len(dingen) - _NOEM
    return opsomming([*dingen[:_NOEM], *([f"nog {aantal(rest, 'stuk', 'stukken')}"] if rest > 0 else [])])
