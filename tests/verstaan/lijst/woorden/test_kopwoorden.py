"""Below ``kleinkinderen:`` everybody became family, and that they were grandchildren was gone."""

import pytest

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst
from sonestra_cli.verstaan.lijst.regels import van_tekst
from sonestra_cli.verstaan.lijst.soorten import Velden


def _mensen(tekst: str) -> dict[str, Velden]:
    return {een.naam: een.velden for een in versta_lijst(van_tekst(tekst), Omgeving(RINGEN, 2026)).mensen}


def test_kleinkinderen_onder_hun_kop_zijn_ieder_een_kleinkind() -> None:
    assert _mensen("kleinkinderen:\nPim\nSaar\n") == {
        "Pim": {"wie": "kleinkind", "groep": "familie"},
        "Saar": {"wie": "kleinkind", "groep": "familie"},
    }


@pytest.mark.parametrize(
    ("kop", "wie"),
    [
        ("collega's", "collega"),
        ("koor", "koor"),
        ("ouders van Tim", "ouder van Tim"),
        ("Broers van mama", "broer van mama"),
        ("Neven en nichten", "neef of nicht"),
        ("Kinderen van mij", "kind"),
    ],
)
def test_het_woord_van_de_kop_blijft_bij_wie_eronder_staat(kop: str, wie: str) -> None:
    assert _mensen(f"{kop}:\n- Bo\n- Mo\n")["Bo"]["wie"] == wie


def test_wie_zelf_al_zegt_wat_die_is_krijgt_de_kop_niet() -> None:
    velden = _mensen("Ooms en tantes:\nTante Bep\nWillem, m\nGuus, stiefoom\nVrienden:\nAli\n")
    assert {naam: een.get("wie") for naam, een in velden.items()} == {
        "Tante Bep": None,
        "Willem": "oom",
        "Guus": "stiefoom",
        "Ali": None,
    }


def test_een_kop_met_een_woord_zegt_man_of_vrouw_en_een_met_twee_niet() -> None:
    velden = _mensen("Tantes:\nBep\nOoms en tantes:\nToos\n")
    assert velden["Bep"]["geslacht"] == "vrouw"
    assert "geslacht" not in velden["Toos"]
