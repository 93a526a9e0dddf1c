"""Entries for places where something stands: beside it, never silently over it."""

from sonestra_cli.bewerken.erbij import Erbij
from sonestra_cli.bewerken.inpassen import Botst, pas_in

NETWERK = """personen:
  jo: {kring: hart, contact: elke_week}   # belt liever niet
  rien: {wie: halfbroer, sterk_in: [koken]}
gezinnen:
  - {partners: [jo, adriaan]}
"""


def test_een_veld_erbij_bij_wie_er_al_staat() -> None:
    uit = pas_in(NETWERK, "netwerk", [Erbij(("personen",), "jo", {"kring": "hart", "band": "hecht"})])
    assert "  jo: {kring: hart, contact: elke_week, band: hecht}   # belt liever niet\n" in uit.tekst
    assert uit.botst == ()


def test_wat_er_anders_staat_blijft() -> None:
    uit = pas_in(NETWERK, "netwerk", [Erbij(("personen",), "jo", {"kring": "verder"})])
    assert uit.tekst == NETWERK
    assert uit.botst == (Botst(("personen", "jo", "kring"), "hart", "verder"),)


def test_een_veld_dat_zo_bedoeld_is_verandert() -> None:
    erbij = [Erbij(("personen", "jo"), "kring", "verder")]
    uit = pas_in(NETWERK, "netwerk", erbij, {("personen", "jo", "kring")})
    assert "  jo: {kring: verder, contact: elke_week}   # belt liever niet\n" in uit.tekst


def test_een_kort_contact_krijgt_er_velden_bij() -> None:
    uit = pas_in(NETWERK, "netwerk", [Erbij(("personen", "jo"), "contact", {"hoe": "bezoek"})])
    assert "contact: {hoe_vaak: elke_week, hoe: bezoek}}   # belt liever niet\n" in uit.tekst


def test_een_lijst_krijgt_alleen_wat_er_nog_niet_in_staat() -> None:
    uit = pas_in(NETWERK, "netwerk", [Erbij(("personen", "rien"), "sterk_in", ["koken", "zingen"])])
    assert "sterk_in: [koken, zingen]" in uit.tekst


def test_een_lijst_van_een_wordt_een_lijst_van_twee() -> None:
    uit = pas_in("nog_horen: rien\n", "verhaal", [Erbij((), "nog_horen", "ronald")])
    assert uit.tekst == "nog_horen: [rien, ronald]\n"


def test_hetzelfde_gezin_komt_er_geen_tweede_keer_bij() -> None:
    uit = pas_in(NETWERK, "netwerk", [Erbij(("gezinnen",), None, {"partners": ["jo", "adriaan"]})])
    assert uit.tekst == NETWERK
