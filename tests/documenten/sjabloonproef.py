"""Helper: a template with a thing to place, and a row of them."""

from dataclasses import dataclass

from sonestra_cli.documenten.sjablonen import vul


@dataclass(frozen=True)
class Ding:
    naam: str
    delen: tuple[str, ...] = ("een", "twee")

    def roep(self) -> str:
        return "geroepen"


def maak(tekst: str, **meer: str) -> str:
    """Template ``t`` filled in; ``meer`` are other templates."""
    return vul({"t": tekst, **meer}, "t", {"ding": Ding("*Kyra*"), "rij": (Ding("a"), Ding("b"))})
