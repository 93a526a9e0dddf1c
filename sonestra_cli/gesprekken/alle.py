"""All conversations, by the word that is typed behind ``erbij``."""

import re
from collections.abc import Mapping
from typing import TypeAlias

from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tabel.apart import APARTE
from sonestra_cli.gesprekken.tabel.beraad import BERAAD
from sonestra_cli.gesprekken.tabel.netwerk import NETWERK
from sonestra_cli.gesprekken.tabel.plan import PLAN
from sonestra_cli.gesprekken.tabel.team import BIJEENKOMST
from sonestra_cli.gesprekken.tabel.verhaal import VERHAAL
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.zelden import zelden

Groepen: TypeAlias = Mapping[str, Mapping[str, Soort]]

GEWOON: Groepen = {
    "mensen": NETWERK,
    "verhaal": VERHAAL,
    "beraad": BERAAD,
    "plan": PLAN,
    "actieteam": BIJEENKOMST,
}
"""What goes in the files that the whole family reads, as the menu shows it."""
APART: Groepen = {"apart": APARTE}
"""What goes in the file of one person."""

_MET_DUBBELE_PUNT = zelden(r"([^:>]+):(.*)", re.DOTALL)
_VOOR_EEN_NAAM = zelden(r"([a-z]+) +((?:[A-ZÀ-Ý]|>).*)", re.DOTALL)


def soort_van(woord: str, groepen: Groepen) -> Soort | None:
    """The conversation that goes by this word, or by another word for the same."""
    kaal = " ".join(woord.strip(" :.").casefold().split())
    alle = [soort for groep in groepen.values() for soort in groep.values()]
    genoemd = [soort for soort in alle if kaal == soort.naam]
    return next(iter(genoemd or [soort for soort in alle if kaal in soort.ook]), None)


def met_naam_vooraan(regel: str, groepen: Groepen) -> tuple[Soort, str] | None:
    """``gast``, ``gast: Jo komt`` or ``gast Jo komt``: another conversation, and its line."""
    if soort := soort_van(regel, groepen):
        return soort, ""
    for vooraan in (_MET_DUBBELE_PUNT, _VOOR_EEN_NAAM):
        gevonden = vooraan.fullmatch(regel.strip())
        if gevonden and (soort := soort_van(gevonden[1], groepen)):
            return soort, gevonden[2].strip()
    return None


def bedoel_je(woord: str, groepen: Groepen) -> str:
    """A sentence about a word that is none of them."""
    gok = beste_gok(woord, [naam for groep in groepen.values() for naam in groep])
    return f"'{kort(woord)}' ken ik hier niet." + (f" Bedoel je {gok}?" if gok else "")
