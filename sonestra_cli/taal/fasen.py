"""The phases of a traject as people say them, and when a question is asked."""

from collections.abc import Mapping

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.domein.keuzes import Fase

IN_WOORDEN: Mapping[Fase, str] = {
    "begin": "het begin",
    "verhaal": "het verhaal",
    "netwerk": "het netwerk",
    "vragen": "de vragen",
    "beraad": "het beraad",
    "plan": "het plan",
    "actieteam": "het actieteam",
    "losgelaten": "het loslaten",
}


def wanneer(regel: Regel) -> str:
    """When it is told: always for a fout or let op, in its phases for a question or a tip."""
    if regel.zodra:
        return regel.zodra
    if regel.niveau in ("fout", "let op") or (regel.vanaf, regel.tot) == ("begin", "actieteam"):
        return "altijd"
    if regel.vanaf == regel.tot:
        return f"rond {IN_WOORDEN[regel.vanaf]}"
    if regel.tot in ("actieteam", "losgelaten"):
        return f"vanaf {IN_WOORDEN[regel.vanaf]}"
    return f"van {IN_WOORDEN[regel.vanaf]} tot en met {IN_WOORDEN[regel.tot]}"
