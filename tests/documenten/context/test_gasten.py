"""Who gets an invitation, and which of the eight letters: chosen, or from task, age and how they take part."""

from typing import Any

import pytest

from sonestra_cli.documenten.context.gasten import afzenders, genodigden, variant_van, waarom_niet_genodigd
from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject

AN, WIM = Sleutel("an"), Sleutel("wim")
DAG = Datum("op", 2026, 4, 11)


MENS = Persoon()


def traject(persoon: Persoon = MENS, **gast: Any) -> Traject:
    paaltjes = {PaaltjeSleutel("p1"): Piketpaaltje(Woorden("Sem slaapt thuis."), (Sleutel("tom"),), "ots", DAG)}
    personen = {AN: Persoon(), WIM: persoon, Sleutel("tom"): Persoon(professional=Professional("jeugdbeschermer"))}
    gasten = {AN: Gast(), WIM: Gast(**gast), Sleutel("tom"): Gast()}
    beraad = Beraad(datum=DAG, gasten=gasten, piketpaaltjes=paaltjes)
    return Traject(kop=Kop(hoofdpersonen=(AN,)), netwerk=Netwerk(personen=personen), beraad=beraad)


def kind(jaar: int) -> Persoon:
    return Persoon(geboren=Datum("op", jaar, 4, 11))


@pytest.mark.parametrize(
    ("persoon", "gast", "brief"),
    [
        (Persoon(), {}, "naaste"),
        (kind(2022), {}, "kind_4_8"),
        (kind(2018), {}, "kind_4_8"),
        (kind(2017), {}, "kind_9_12"),
        (kind(2013), {}, "jongere"),
        (kind(2009), {}, "jongere"),
        (kind(2008), {}, "naaste"),
        (Persoon(), {"komt": "belt_in"}, "ver_weg"),
        (Persoon(), {"komt": "stuurt_brief"}, "ver_weg"),
        (kind(2017), {"komt": "belt_in"}, "kind_9_12"),
        (Persoon(professional=Professional("psycholoog")), {}, "professional"),
        (Persoon(professional=Professional("bewindvoerder", mandaat="bewind")), {}, "mandaathouder"),
        (Persoon(), {"variant": "kind"}, "kind_9_12"),
        (kind(2020), {"variant": "kind"}, "kind_4_8"),
        (kind(2020), {"variant": "kind_9_12"}, "kind_9_12"),
        (Persoon(), {"variant": "lang_niet_gezien"}, "lang_niet_gezien"),
    ],
)
def test_de_brief_past_bij_wie_hem_krijgt(persoon: Persoon, gast: dict[str, Any], brief: str) -> None:
    assert variant_van(traject(persoon, **gast), WIM) == brief


def test_wie_een_paaltje_stelde_krijgt_de_brief_over_regels() -> None:
    assert variant_van(traject(), Sleutel("tom")) == "mandaathouder"


def test_wie_zelf_uitnodigt_krijgt_geen_uitnodiging() -> None:
    """Without ``uitgenodigd_door`` the plan is theirs, and so is the invitation."""
    assert afzenders(traject()) == (AN,)
    assert genodigden(traject()) == (WIM, Sleutel("tom"))
    assert waarom_niet_genodigd(traject(), AN) == "An nodigt zelf uit."


def test_wie_nee_zei_alleen_op_verzoek_en_wie_overleden_is_nooit() -> None:
    assert genodigden(traject(komt="nee")) == (Sleutel("tom"),)
    assert waarom_niet_genodigd(traject(komt="nee"), WIM) == ""
    dood = traject(Persoon(overleden=Datum("op", 2019)))
    assert genodigden(dood) == (Sleutel("tom"),)
    assert waarom_niet_genodigd(dood, WIM) == "Wim is overleden."
    assert waarom_niet_genodigd(traject(Persoon(soort="dier")), WIM) == "Wim is een dier."


def test_wie_geen_gast_is_krijgt_te_horen_hoe_dat_wel_kan() -> None:
    assert "sonestra erbij gast" in waarom_niet_genodigd(traject(), Sleutel("piet"))
