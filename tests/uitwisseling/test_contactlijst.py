"""The contactschema for elsewhere: nothing in it becomes a sum, a table of its own, or a mark of Markdown."""

import csv
from io import StringIO

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.contactschema.rijen import KOPPEN, Rij
from sonestra_cli.uitwisseling.contactlijst import als_csv, als_markdown


def rij(naam: str, wens: str = "") -> Rij:
    return Rij(Sleutel("iemand"), naam, "", "elke week", "", "bellen", "ik", wens)


def gelezen(tekst: str) -> list[list[str]]:
    return list(csv.reader(StringIO(tekst), delimiter=";"))


def test_een_cel_wordt_geen_som() -> None:
    kwaad = ("=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1", " =cmd")
    rijen = gelezen(als_csv([rij(naam) for naam in kwaad]))[1:]
    assert all(cellen[0].startswith("'") for cellen in rijen)
    assert [cellen[0].lstrip("' ") for cellen in rijen] == [naam.strip() for naam in kwaad]


def test_een_punt_komma_en_een_nieuwe_regel_blijven_in_hun_cel() -> None:
    rijen = gelezen(als_csv([rij('Jan; "de lange"', "graag\nmeer")]))
    assert rijen == [list(KOPPEN), ['Jan; "de lange"', "elke week", "bellen", "ik", "graag meer"]]


def test_in_markdown_blijft_een_streep_tekst() -> None:
    tekst = als_markdown("Contactschema van Kyra", ("Wie spreek je?",), [rij("A|B <b>*x*")])
    assert tekst.splitlines()[0] == "# Contactschema van Kyra"
    assert tekst.splitlines()[-1] == r"| A\|B &lt;b>\*x\* | elke week | bellen | ik |  |"
