"""What is a remark in a file, and what a ``#`` within a text."""

from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.opmerkingen import opmerkingen


def _remarks(tekst: str) -> list[tuple[str, bool]]:
    ontleding = ontleed("x", tekst)
    return [(een.tekst, een.alleen) for een in opmerkingen(tekst, ontleding.wortel)]


def test_een_hekje_in_een_tekst_is_geen_opmerking() -> None:
    tekst = "a: 'x # een'\nb: y#twee # drie\nc: |\n  z # vier\n  # vijf\n# zes\nd: [p] # zeven\n"
    assert _remarks(tekst) == [("# drie", False), ("# zes", True), ("# zeven", False)]


def test_achter_de_streep_van_een_blok_kan_een_opmerking_staan() -> None:
    assert _remarks("a: | # een\n  woorden\n # twee\nb: c\n") == [("# een", False), ("# twee", True)]
