"""What was said beside a choice finds the field that it is a word of."""

import pytest

from tests.lezen.velden.keuzes.test_keuze_met_meer import hersteld


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("'gezelschap, over en weer'", "{soort: gezelschap, richting: over en weer}"),
        ("gezelschap over en weer", "{soort: gezelschap, richting: over en weer}"),
        ("{soort: gezelschap, over en weer}", "{soort: gezelschap, richting: over en weer}"),
        ("[praktisch ik geef]", "[{soort: praktisch, richting: ik geef}]"),
        ("'praktisch, ik geef, met de tuin'", "{soort: praktisch, richting: ik geef, woorden: met de tuin}"),
        ("'praktisch, met de tuin'", "{soort: praktisch, woorden: met de tuin}"),
        ("{soort: 'praktisch, ik geef', woorden: de tuin}", "{soort: praktisch, richting: ik geef, woorden: de tuin}"),
    ],
)
def test_over_en_weer_werd_iemands_woorden_in_plaats_van_de_richting(getypt: str, wordt: str) -> None:
    mens = "personen: {{an: {{steun: {}, kring: hart}}}}\n"
    assert hersteld("netwerk", mens.format(getypt)) == mens.format(wordt)


def test_onder_elkaar_krijgt_de_richting_een_eigen_regel() -> None:
    mens = "personen:\n  an:\n    kring: hart\n    steun:\n      - soort: {}\n"
    assert hersteld("netwerk", mens.format("gezelschap, over en weer")) == mens.format(
        "gezelschap\n        richting: over en weer"
    )


def test_hoe_en_graag_meer_bleven_als_opmerking_achter_de_regel() -> None:
    mens = "personen: {{an: {{contact: {}, kring: hart}}}}\n"
    assert hersteld("netwerk", mens.format("'elke week, bellen, graag meer'")) == mens.format(
        "{hoe_vaak: elke week, hoe: bellen, tevreden: graag meer}"
    )


def test_wat_geen_veld_kent_blijft_bij_contact_als_opmerking() -> None:
    mens = "personen:\n  an: {{contact: {}, kring: hart}}\n"
    assert hersteld("netwerk", mens.format("'elke week, bij de bakker'")) == (
        "personen:\n  an: {contact: elke_week, kring: hart}  # bij de bakker\n"
    )


def test_een_veld_dat_al_gevuld_is_krijgt_er_niets_bij() -> None:
    mens = "personen:\n  an:\n    kring: hart\n    contact:\n      hoe: bezoek\n      hoe_vaak: {}\n"
    assert hersteld("netwerk", mens.format("elke week, bellen")) == mens.format("elke_week  # bellen")
