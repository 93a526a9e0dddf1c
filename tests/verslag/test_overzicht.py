"""One of many in a few lines."""

from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.verslag.overzicht import als_tekst, rij_van

DAG = "2026-11-29"


def test_wat_er_na_te_kijken_is_in_woorden_en_nooit_hoeveel() -> None:
    def zegt(*niveaus: str) -> str:
        return rij_van(Traject(), "kyra", DAG, niveaus, True).nagekeken  # type: ignore[arg-type]

    assert zegt() == zegt("tip") == "Alles klopt."
    assert zegt("vraag", "vraag") == "Er zijn vragen."
    assert zegt("vraag", "fout", "let op") == "Er klopt iets niet, er is iets om op te letten en er zijn vragen."


def test_van_wat_niet_te_lezen_is_wordt_niets_gezegd_dan_dat() -> None:
    uit = als_tekst(rij_van(Traject(), "mappen/kyra", DAG, (), False))
    assert uit.startswith("kyra\n  mappen/kyra\n  Nagekeken  Niet alles is te lezen")
    assert "Nu" not in uit


def test_een_lange_naam_past_op_het_scherm() -> None:
    uit = als_tekst(rij_van(Traject(Kop(naam="Het plan van ons allemaal " * 8)), "kyra", DAG, (), True))
    assert max(map(len, uit.splitlines())) < 80
