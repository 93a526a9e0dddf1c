"""What one reader of an invitation needs of it: of who calls in, of who is asked something, of who cooks."""

import re
from typing import Any

import pytest

from sonestra_cli.domein.beraad import Gast
from sonestra_cli.domein.keuzes import Variant
from sonestra_cli.domein.soorten import Tijd, VraagSleutel, Woorden
from sonestra_cli.domein.verhaal import Informatie, Vraag, Vragen
from tests.documenten.bladen import maak
from tests.documenten.papieren.test_uitnodiging import AN, DAG, WIM, alles, brief, plat


@pytest.mark.parametrize("komt", ["belt_in", "stuurt_brief"])
def test_wie_van_ver_meedoet_las_waar_de_ingang_is_en_wat_er_te_eten_is(komt: Any) -> None:
    """And not whose time it is: with Anja in New Zealand it is night then."""
    dag = {
        "datum": DAG,
        "inloop": Tijd("12:30"),
        "begint": Tijd("13:00"),
        "plek": "de deel",
        "toegankelijk": "geen drempel",
    }
    dag |= {"eten": "soep", "kinderplek": "het tapijt", "antwoord_voor": DAG}
    ver = plat(brief(Gast(komt=komt), dag))
    assert not re.search(r"soep|tapijt|Binnenkomen|binnenkomen|strookje|Kun je niet komen", ver)
    assert "We beginnen om 13.00 uur, Nederlandse tijd." in ver
    assert "**Waar:** de deel." in ver
    assert "Laat het An weten, vóór zaterdag 11 april 2026." in ver
    dichtbij = plat(brief(Gast(komt="ja"), dag))
    assert "We beginnen om 13.00 uur." in dichtbij
    assert "soep" in dichtbij


def test_een_jongere_die_inbelt_las_niet_hoe_dat_kan() -> None:
    assert "Je hoeft niet te reizen." in plat(brief(Gast(komt="belt_in", variant="jongere")))


def _weten(*wat: Informatie) -> Vragen:
    return Vragen({VraagSleutel("v"): Vraag((AN,), Woorden("Hoe nu?"), informatie_nodig=wat)})


@pytest.mark.parametrize("variant", ["naaste", "ver_weg", "lang_niet_gezien", "jongere", "kind_9_12"])
def test_wie_op_de_poster_iets_gevraagd_werd_las_dat_niet_in_de_brief(variant: Variant) -> None:
    """Patrick was asked on the poster how it is to drive a forklift truck; his letter only asked him to come."""
    vragen = _weten(Informatie("hoe het werk is", (WIM,)))
    assert "van jou horen: hoe het werk is." in plat(brief(Gast(variant=variant), vragen=vragen))
    ook = plat(brief(Gast(variant=variant, vertelt_over="het werk"), vragen=vragen))
    assert "van jou horen: het werk en hoe het werk is." in ook
    assert "van jou horen" not in plat(brief(Gast(variant=variant)))


@pytest.mark.parametrize("getypt", ["Wim, hoe het vroeger was", "Wim: hoe het vroeger was"])
def test_een_vraag_die_met_een_naam_begint_kwam_niet_bij_die_mens(getypt: str) -> None:
    vragen = _weten(Informatie(getypt))
    assert "van jou horen: hoe het vroeger was." in plat(brief(Gast(), vragen=vragen))
    blad = maak("blad-informatie", alles(Gast(), vragen=vragen)).markdown
    assert "## Hoe het vroeger was\n\n**Wie vertelt:** Wim." in blad
    assert "van jou horen" not in plat(brief(Gast(), vragen=_weten(Informatie("Piet, hoe het vroeger was"))))


def test_wie_iets_uitlegt_kreeg_een_lege_lijn_terwijl_de_vraag_bekend_was() -> None:
    vragen = _weten(Informatie("hoe je hulp vraagt", (WIM,)))
    assert "Je vertelt in gewone taal over hoe je hulp vraagt." in plat(
        brief(Gast(variant="professional"), vragen=vragen)
    )


def test_wie_kookt_las_in_de_eigen_brief_over_zichzelf_als_over_een_ander() -> None:
    """'Eten: Wim kookt.' in the letter to Wim."""
    dag = {"plek": "de schuur van Wim", "eten": "Wim kookt", "kinderplek": "het kleed, met Wim"}
    voor_wim = plat(brief(Gast(), dag))
    assert "**Eten:** jij kookt." in voor_wim
    assert "de schuur van jou." in voor_wim
    assert "het kleed, met jou." in voor_wim
