"""One lane for each person, or for each theme."""

from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.zetten.meten import meet

from .test_maten import beeld, iets


def test_een_baan_per_mens_en_per_thema() -> None:
    wat = [iets(nr, f"{2000 + nr}") for nr in range(14)]
    per_wie = [t.tekst for t in gebeurtenissen(beeld(wat), meet, "wie").teksten if t.klasse == "woord"]
    assert per_wie[0] == "Kyra"
    assert set(per_wie) == {"Kyra", "Tim", "Noor", "Oma"}
    per_soort = {t.tekst for t in gebeurtenissen(beeld(wat), meet, "soort").teksten if t.klasse == "woord"}
    assert {"school", "en werk", "wonen", "gezondheid", "dansen", "van alles"} <= per_soort
    legenda = {t.tekst for t in gebeurtenissen(beeld(wat), meet, "wie").teksten if t.klasse == "legenda"}
    assert "fijn" in legenda, "no side of the line where the lanes are people"
