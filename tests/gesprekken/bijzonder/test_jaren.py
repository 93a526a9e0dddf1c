"""The year of what is told."""

from sonestra_cli.gesprekken.bijzonder.jaren import met_jaar, noemt_een_tijd


def test_dit_jaar_was_geen_jaar() -> None:
    assert met_jaar("Piet, overleden 14 maart dit jaar", "2026-11-30") == "Piet, overleden 14 maart 2026"
    assert met_jaar("mei vorig jaar: verhuisd", "2026-11-30") == "mei 2025: verhuisd"
    assert met_jaar("Leen > in mei dit jaar", "2026-11-30") == "Leen > in mei dit jaar"
    assert met_jaar("mei dit jaar", "") == "mei dit jaar"


def test_wie_zei_dat_het_in_maart_was_werd_niet_gevraagd_welk_jaar() -> None:
    assert noemt_een_tijd({"wat": "Piet is in maart plotseling overleden"})
    assert not noemt_een_tijd({"wat": "Piet is in maart overleden", "wanneer": "2026"})
    assert not noemt_een_tijd({"wat": "Piet is overleden"})
