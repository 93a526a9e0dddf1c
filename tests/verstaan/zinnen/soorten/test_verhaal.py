"""Whose words, told when, for whom to read."""

import pytest

from tests.verstaan.zinnen.bouwen import enige, gezegd, velden_van


def test_achter_wie_het_zegt_staat_het_letterlijk():
    woorden = "Oma, kom je zondag? Lotte ook, dan is het vol."
    assert enige("lukt", f"Nadia: {woorden}").waarde == {"van": "nadia", "woorden": woorden}
    assert enige("lukt", f"Nadia > {woorden}").waarde == {"van": "nadia", "woorden": woorden}


def test_een_perspectief_van_twee_regels():
    waarde = enige(
        "perspectief",
        "Nadia, verteld op 2026-01-13, opgeschreven en teruggelezen op 2026-01-27, voor iedereen > Eerst. > Dan dat.",
    ).waarde
    assert waarde == {
        "van": "nadia",
        "verteld_op": "2026-01-13",
        "opgeschreven_op": "2026-01-27",
        "teruggelezen_op": "2026-01-27",
        "mag_gelezen_door": "iedereen",
        "woorden": "Eerst.\nDan dat.",
    }


def test_een_vraag_met_wie_er_iets_over_weet():
    zet = enige("vraag", "Nadia, over slapen, uitleg van mevrouw De Wit: hoe dat gaat > Waar slaap ik?")
    assert zet.sleutel == "slapen"
    assert zet.waarde == {
        "van": "nadia",
        "informatie_nodig": [{"van_wie": "mevrouw-de-wit", "wat": "hoe dat gaat"}],
        "vraag": "Waar slaap ik?",
    }


def test_de_poster():
    assert velden_van("poster", "gaat goed > Paarden. En Lotte.") == {"gaat_goed": "Paarden. En Lotte."}


def test_wie_ik_nog_wil_horen():
    (zet,) = gezegd("horen", "Bram en Lotte").zetten
    assert (zet.bestand, zet.stappen, zet.sleutel, zet.waarde) == ("verhaal", (), "nog_horen", ["bram", "lotte"])


def test_uitleg_van_de_voogd_hoort_bij_de_uitleg():
    """With ``de`` before it, all of it ended up in the question itself."""
    waarde = enige("vraag", "Nadia, over slapen, uitleg van de mevrouw De Wit: hoe dat gaat > Waar slaap ik?").waarde
    assert waarde["informatie_nodig"] == [{"van_wie": "mevrouw-de-wit", "wat": "hoe dat gaat"}]
    assert waarde["vraag"] == "Waar slaap ik?"


@pytest.mark.parametrize("soort", ["lukt", "perspectief", "vraag", "antwoord"])
def test_wat_ik_niet_begrijp_komt_nooit_in_iemands_eigen_woorden(soort):
    """A piece before the ``>`` that fitted nowhere was put in front of what somebody said."""
    verstaan = gezegd(soort, "Nadia, zomaar wat > Zo zei ik het.")
    assert verstaan.niet_begrepen == ("zomaar wat",)
    (zet,) = verstaan.zetten
    assert "Zo zei ik het." in zet.waarde.values()


def test_van_wie_een_vraag_is_achter_de_vraag_werd_een_stuk_van_de_vraag():
    for regel in ("Hoe blijf ik zus? van Lotte", '"Hoe blijf ik zus?" van Lotte', "Hoe blijf ik zus? vraag van Lotte"):
        assert enige("vraag", regel).waarde == {"vraag": "Hoe blijf ik zus?", "van": "lotte"}


def test_dezelfde_vraag_kwam_er_onder_een_tweede_naam_nog_eens_bij():
    assert enige("vraag", "Wie rijdt mee? van Nadia").sleutel == "paard"
    assert enige("vraag", "wie rijdt mee? van Nadia").sleutel == "paard"


def test_dezelfde_vraag_van_iemand_anders_of_over_iets_anders_is_een_andere_vraag():
    assert enige("vraag", "Wie rijdt mee? van Lotte").sleutel == "wie-rijdt-mee"
    assert enige("vraag", "Wie rijdt er mee? van Nadia").sleutel == "wie-rijdt-er"
    assert enige("vraag", "Nadia, over vervoer > Wie rijdt mee?").sleutel == "vervoer"


def test_gisteren_verteld_werd_wat_corrie_zei():
    assert gezegd("perspectief", "Nadia, gisteren verteld, iedereen mag het lezen").niet_begrepen == (
        "gisteren verteld",
    )
    assert enige("perspectief", "Nadia > gisteren verteld").waarde == {"van": "nadia", "woorden": "gisteren verteld"}


def test_van_een_vraag_met_een_opmerking_ervoor_bleef_alleen_de_opmerking() -> None:
    verstaan = gezegd("vraag", "Nadia, belangrijk, over geld: wie helpt met de bank")
    assert verstaan.niet_begrepen == ("belangrijk",)
    assert verstaan.zetten[0].waarde == {"van": "nadia", "levensgebied": "geld", "vraag": "wie helpt met de bank"}


def test_een_vraag_over_wonen_kreeg_geen_levensgebied() -> None:
    zet = enige("vraag", "Nadia, over wonen: kan ik hier blijven?")
    assert (zet.sleutel, zet.waarde) == (
        "wonen",
        {"van": "nadia", "levensgebied": "wonen", "vraag": "kan ik hier blijven?"},
    )
