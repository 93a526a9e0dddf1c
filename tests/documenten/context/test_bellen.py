"""Whom to call."""

from sonestra_cli.documenten.context.bellen import weer, wie_bel_je
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from tests.documenten.bladen import voorbeeld


def test_wie_het_zelf_is_belt_zichzelf_niet() -> None:
    kyra = voorbeeld("kyra")
    nu = plan_nu(kyra)
    (bo,) = nu.aanspreekpunt
    assert [bel.naam for bel in wie_bel_je(kyra, nu)] == ["Bo"]
    assert wie_bel_je(kyra, nu, bo) == ()


def test_de_volgende_keer_met_de_plek_erbij() -> None:
    assert weer(plan_nu(voorbeeld("kyra"))) == "donderdag 14 januari 2027, bij Bo"
