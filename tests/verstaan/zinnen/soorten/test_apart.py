"""What somebody keeps apart."""

from sonestra_cli.verstaan.zinnen.versta import versta
from tests.verstaan.zinnen.bouwen import TRAJECT, enige


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


def test_een_zwangerschap_die_niet_bleef():
    verstaan = versta("zwangerschap", "Nadia en Bram, miskraam, 2013", TRAJECT, apart=True)
    assert (verstaan.niet_begrepen, verstaan.vragen) == ((), ())
    (zet,) = verstaan.zetten
    assert (zet.bestand, zet.stappen) == ("apart", ("gezinnen",))
    verlies = [{"soort": "miskraam", "jaar": "2013"}]
    assert zet.waarde == {"partners": ["nadia", "bram"], "zwangerschappen": verlies}


def test_een_band_die_alleen_apart_mag_wordt_alleen_daar_verstaan():
    """``erbij apart`` did not know it either: only the word apart in the line itself opened it."""
    gewoon = versta("beleving", "Lotte, met Bram, bang voor", TRAJECT)
    assert gewoon.niet_begrepen == ("bang voor",)
    (zet,) = versta("beleving", "Lotte, met Bram, bang voor", TRAJECT, apart=True).zetten
    assert zet.waarde == {"van": "lotte", "met": "bram", "is": "bang_voor"}
