"""What is typed of a family at a person, or in another way than a family is written."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd

BIJ_NOOR = "noor: {geslacht: vrouw, geboren: 2011, kring: hart}"


def met(veld: str, gezinnen: str = "") -> str:
    return NETWERK.replace(BIJ_NOOR, BIJ_NOOR[:-1] + f", {veld}}}") + gezinnen


@pytest.mark.parametrize(
    ("veld", "gezin"),
    [
        ("ouders: [bo, joost]", "{partners: [bo, joost], kinderen: [noor]}"),
        ("ouders: Bo en Joost", "{partners: [bo, joost], kinderen: [noor]}"),
        ("moeder: bo, vader: joost", "{partners: [bo, joost], kinderen: [noor]}"),
        ("moeder: bo", "{partners: [bo], kinderen: [noor]}"),
        ("papa: Joost", "{partners: [joost], kinderen: [noor]}"),
        ("kinderen: [bo]", "{partners: [noor], kinderen: [bo]}"),
        ("partner: joost", "{partners: [noor, joost]}"),
        ("getrouwd_met: joost", "{partners: [noor, joost], verbinding: gehuwd}"),
        ("ex: joost", "{partners: [noor, joost], uit_elkaar: ja}"),
    ],
)
def test_wordt_een_gezin(veld: str, gezin: str, tmp_path: Path) -> None:
    netwerk = met(veld).replace("geboren: 2011, ", "").replace("geboren: 1985, ", "").replace("geboren: 1984, ", "")
    nieuw = gevolgd(tmp_path, netwerk=netwerk)["netwerk"]
    assert f"- {gezin}" in nieuw
    assert veld.split(":")[0] not in nieuw.partition("gezinnen")[0]


def test_een_tweede_kind_komt_bij_hetzelfde_gezin(tmp_path: Path) -> None:
    gezinnen = "gezinnen:\n  - {partners: [joost, bo], kinderen: [tim]} # van ons\n"
    netwerk = met("ouders: [bo, joost]").replace("  bo:", "  tim: {kring: hart}\n  bo:") + gezinnen
    assert "kinderen: [tim, noor]} # van ons" in gevolgd(tmp_path, netwerk=netwerk)["netwerk"]


GEZIN = "gezinnen:\n  - {partners: [bo, joost], kinderen: [noor]}\n"


@pytest.mark.parametrize(
    "veld",
    [
        "ouders: [bo, joost]",
        "moeder: bo, vader: joost",
        "stiefvader: joost",
        "halfzus: bo",
        "opa: joost",
        "vader: Joost en Bo",
    ],
)
def test_wat_er_al_staat_of_vanzelf_gaat_gaat_weg(veld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, netwerk=met(veld, GEZIN))["netwerk"] == NETWERK + GEZIN


def test_stief_zonder_gezin_zegt_hoe_dat_hier_gaat(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=met("stiefvader: jan", GEZIN))
    assert "gezinnen" in bevinding.tip
    assert "{partners: [moeder, stiefvader]}" in bevinding.tip
    assert not bevinding.voorstellen


def test_andere_ouders_dan_er_staan_wordt_niet_gekozen(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=met("ouders: [riet, jan-buurman]", GEZIN))
    assert "al als kind van bo en joost" in bevinding.tip
    assert not bevinding.voorstellen


def test_kinderen_van_een_die_samen_is_worden_gevraagd(tmp_path: Path) -> None:
    netwerk = NETWERK.replace("joost: {", "joost: {kinderen: [noor], ") + "gezinnen:\n  - {partners: [bo, joost]}\n"
    bevinding = eerste(tmp_path, netwerk=netwerk)
    assert "ook de kinderen van bo" in bevinding.tip
    assert not bevinding.voorstellen


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("{partners: [bo], pleegkinderen: [noor]}", "{partners: [bo], kinderen: [{wie: noor, band: pleeg}]}"),
        ("{partners: [bo], kinderen: [noor], adoptiekinderen: [tim]}",
         "{partners: [bo], kinderen: [noor, {wie: tim, band: adoptie}]}"),
        ("{vader: joost, moeder: bo, kinderen: [noor]}", "{kinderen: [noor], partners: [joost, bo]}"),
        ("{ouders: [bo, joost], kids: [noor]}", "{partners: [bo, joost], kinderen: [noor]}"),
        ("{partners: [bo, joost], getrouwd: 2009}", "{partners: [bo, joost], verbinding: gehuwd, sinds: 2009}"),
        ("{partners: [bo, joost], gehuwd: ja}", "{partners: [bo, joost], verbinding: gehuwd}"),
        ("{partners: bo en joost, kinderen: noor (14)}", "{partners: [bo, joost], kinderen: noor}"),
    ],
)  # fmt: skip
def test_een_gezin_anders_geschreven(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    netwerk = NETWERK.replace("  bo:", "  tim: {kring: hart}\n  bo:")
    assert gevolgd(tmp_path, netwerk=f"{netwerk}gezinnen:\n  - {getypt}\n")["netwerk"].endswith(f"- {bedoeld}\n")


def test_drie_partners_worden_alle_drie_genoemd_en_niet_verdeeld(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=f"{NETWERK}gezinnen:\n  - {{partners: [bo, joost, riet]}}\n")
    assert "bo, joost en riet" in bevinding.tip
    assert not bevinding.voorstellen


@pytest.mark.parametrize(
    ("veld", "gezin"),
    [
        ("pleegmoeder: riet", "{partners: [riet], kinderen: [{wie: noor, band: pleeg}]}"),
        ("pleegvader: joost, pleegmoeder: riet", "{partners: [joost, riet], kinderen: [{wie: noor, band: pleeg}]}"),
        ("adoptieouders: [bo, joost]", "{partners: [bo, joost], kinderen: [{wie: noor, band: adoptie}]}"),
    ],
)
def test_pleegouders_bij_het_kind_worden_een_gezin(veld: str, gezin: str, tmp_path: Path) -> None:
    nieuw = gevolgd(tmp_path, netwerk=met(veld))["netwerk"]
    assert nieuw == f"{NETWERK}gezinnen:\n  - {gezin}\n" or nieuw == f"{NETWERK}\ngezinnen:\n  - {gezin}\n"


def test_pleegouder_die_al_een_gezin_heeft_krijgt_geen_tweede_zonder_vraag(tmp_path: Path) -> None:
    gevonden = eerste(tmp_path, netwerk=met("pleegmoeder: riet", "gezinnen:\n  - {partners: [riet], kinderen: [bo]}\n"))
    assert not gevonden.voorstellen
    assert "{wie: noor, band: pleeg}" in gevonden.tip
