"""Lines that all begin at the middle have no need to cross."""

from pathlib import Path

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.ecogram.kruisen import gekruist, kruisingen
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.zetten.meten import meet
from tests.kijken import kruisen

RECHT = ((0.0, 0.0), (10.0, 0.0))


def test_wat_elkaar_raakt_kruist_niet() -> None:
    assert gekruist((5.0, -5.0), (5.0, 5.0), *RECHT)
    assert not gekruist((5.0, 0.0), (5.0, 5.0), *RECHT)
    assert not gekruist((15.0, -5.0), (15.0, 5.0), *RECHT)


def test_elk_paar_staat_er_een_keer_en_twee_rechte_lijnen_tellen_niet() -> None:
    dwars, om = ((5.0, -5.0), (5.0, 5.0)), ((2.0, -5.0), (2.0, 2.0), (8.0, 2.0), (8.0, -5.0))
    assert kruisingen({"dwars": dwars, "om": om}, {"recht": RECHT}) == (
        ("dwars", "om"),
        ("dwars", "recht"),
        ("om", "recht"),
    )
    assert kruisingen({}, {"recht": RECHT, "dwars": dwars}) == ()


def test_niemands_lijn_loopt_over_de_pijl_van_wie_dichtbij_staat() -> None:
    """Of Arie's family the lines to Anja and Sven went across the arrow of Fenna, and the one to Alie across Hermien's:
    who gives to whom could not be seen any more."""
    arie = lees_traject(Path(__file__).parents[3] / "voorbeelden" / "arie").traject
    lijnen = {lijn.naar: lijn.punten for lijn in ecogram(bekijk(arie), meet).geometrie.lijnen}
    dichtbij = ("fenna", "hermien", "bennie", "sjors")
    assert set(dichtbij) < set(lijnen)
    over = {(wie, een) for een in dichtbij for wie in lijnen if wie != een and kruisen(lijnen[wie], lijnen[een])}
    assert over == set()
