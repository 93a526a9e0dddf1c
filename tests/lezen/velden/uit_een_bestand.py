"""Reading a few lines as one file."""

from typing import Any

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.plaatsen import Regels
from sonestra_cli.lezen.traject import lees_tekst


def lees(naam: str, tekst: str) -> tuple[Any, list[str]]:
    """The data, and code with place of every finding."""
    vak = vak_van(naam)
    assert vak is not None
    waarde, vondsten, _ = lees_tekst(vak, tekst)
    meldingen = [Regels("x", tekst).melding(vondst) for vondst in vondsten]
    return waarde, [f"{m.plek.regel}:{m.plek.kolom} {m.bevinding.code}" for m in meldingen]


def persoon(velden: str) -> tuple[Any, list[str]]:
    netwerk, codes = lees("netwerk", f"personen: {{kyra: {{{velden}}}}}")
    return netwerk.personen.get("kyra"), codes
