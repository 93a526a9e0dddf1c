"""What somebody keeps apart."""

from tests.verstaan.zinnen.bouwen import enige


def test_wat_iemand_over_zichzelf_vertelt():
    zet = enige("kenmerk", "Nadia: veel verdriet, van 2019 tot 2020")
    assert (zet.bestand, zet.stappen) == ("apart/nadia", ("personen", "nadia", "kenmerken"))
    assert zet.waarde == {"volgens": "nadia", "wat": "veel verdriet", "sinds": "2019", "tot": "2020"}


def test_wat_iemand_niet_wil_bespreken():
    zet = enige("niet", "Nadia > De nacht van toen.")
    assert (zet.bestand, zet.stappen) == ("apart/nadia", ("niet_bespreken",))


def test_een_gebeurtenis_die_apart_staat():
    zet = enige("gebeurtenis", "2024: Bram moest weg. Zwaar, apart voor Nadia")
    assert (zet.bestand, zet.waarde["wat"]) == ("apart/nadia", "Bram moest weg")
