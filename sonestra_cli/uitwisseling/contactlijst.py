"""The contactschema as Markdown and as CSV, for elsewhere."""

import csv
from collections.abc import Sequence
from io import StringIO

from sonestra_cli.kaarten.contactschema.rijen import KOPPEN, Rij

_FORMULE = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet reads as a sum when a cell begins with it."""
_TEKENS = str.maketrans({"|": r"\|", "\\": r"\\", "<": "&lt;", "*": r"\*", "_": r"\_", "`": r"\`", "[": r"\["})


def als_markdown(opschrift: str, zinnen: Sequence[str], rijen: Sequence[Rij]) -> str:
    """A heading, how to read it, and the table."""
    regels = [f"# {_schoon(opschrift)}", "", *(deel for zin in zinnen for deel in (_schoon(zin), ""))]
    regels += [
        _rij(KOPPEN),
        _rij(["---"] * len(KOPPEN)),
        *(_rij([_schoon(cel) for cel in rij.cellen]) for rij in rijen),
    ]
    return "\n".join(regels) + "\n"


def als_csv(rijen: Sequence[Rij]) -> str:
    """One row for each person, with ``;`` between as a Dutch spreadsheet wants it. No cell is a sum."""
    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOPPEN)
    schrijver.writerows([_veilig(cel) for cel in rij.cellen] for rij in rijen)
    return uit.getvalue()


def _rij(cellen: Sequence[str]) -> str:
    return f"| {' | '.join(cellen)} |"


def _schoon(tekst: str) -> str:
    return " ".join(tekst.split()).translate(_TEKENS)


def _veilig(cel: str) -> str:
    tekst = " ".join(cel.split())
    return f"'{tekst}" if cel.startswith(_FORMULE) or tekst.startswith(_FORMULE) else tekst
