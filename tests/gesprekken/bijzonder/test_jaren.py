"""The year of what is told."""

from sonestra_cli.gesprekken.bijzonder.jaren import met_jaar, noemt_een_tijd, tijd_van


def test_dit_jaar_was_geen_jaar() -> None:
    assert met_jaar("Piet, overleden 14 maart dit jaar", "2026-11-30") == "Piet, overleden 14 maart 2026"
    assert met_jaar("mei vorig jaar: verhuisd", "2026-11-30") == "mei 2025: verhuisd"
    assert met_jaar("Leen > in mei dit jaar", "2026-11-30") == "Leen > in mei dit jaar"
    assert met_jaar("mei dit jaar", "") == "mei dit jaar"


def test_wie_zei_dat_het_in_maart_was_werd_niet_gevraagd_welk_jaar() -> None:
    assert noemt_een_tijd({"wat": "Piet is in maart plotseling overleden"})
    assert not noemt_een_tijd({"wat": "Piet is in maart overleden", "wanneer": "2026"})
    assert not noemt_een_tijd({"wat": "Piet is overleden"})


def test_vorige_week_is_een_maand_en_vorig_jaar_een_jaar() -> None:
    assert tijd_van("vorige week", "2026-11-30") == "november 2026"
    assert tijd_van("Vorige week", "2026-12-02") == "november 2026"
    assert tijd_van("deze week", "2026-12-02") == "december 2026"
    assert tijd_van("vorige maand", "2026-01-15") == "december 2025"
    assert tijd_van("verleden jaar", "2026-01-15") == "2025"
    assert tijd_van("zomer 2009", "2026-01-15") == "zomer 2009"
    assert tijd_van("vorig jaar", "") == "vorig jaar"
