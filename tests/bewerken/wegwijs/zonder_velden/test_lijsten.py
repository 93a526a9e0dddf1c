"""A list where keys belong becomes keys, and nothing of it is lost."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import eerste, gevolgd, lees, zwaar

KOP = "naam: Het plan\nhoofdpersonen: [abel]\n"


def regels(tekst: str) -> list[str]:
    return [regel.strip() for regel in tekst.splitlines()]


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("  - abel\n  - bo\n", "  abel:\n  bo:\n"),
        ("- abel # om wie het gaat\n- bo\n", "  abel: # om wie het gaat\n  bo:\n"),
        ("  - abel (kind)\n  - Wim - opa\n", "  abel: {wie: kind}\n  wim: {wie: opa}\n"),
        ("  - abel: {kring: hart}\n  # zijn oma\n  - riet: {wie: oma}\n",
         "  abel: {kring: hart}\n  # zijn oma\n  riet: {wie: oma}\n"),
        ("  - abel: kind\n  - bo:\n      wie: moeder\n", "  abel: {wie: kind}\n  bo:\n      wie: moeder\n"),
        ("  - abel:\n    wie: kind\n    kring: hart\n", "  abel:\n    wie: kind\n    kring: hart\n"),
        ("  - {naam: Abel, kring: hart}\n", "  abel: {kring: hart}\n"),
        ("  - naam: Abel\n    kring: hart\n  - naam: Oma Riet\n    wie: oma\n",
         "  abel:\n    kring: hart\n  oma-riet:\n    wie: oma\n"),
        ("  - naam: Abel van 't Hoff\n    kring: hart\n",
         "  abel-van-t-hoff:\n    naam: Abel van 't Hoff\n    kring: hart\n"),
    ],
)  # fmt: skip
def test_mensen_met_streepjes(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    sleutel = "abel-van-t-hoff" if "Hoff" in getypt else "abel"
    nieuw = gevolgd(tmp_path, traject=KOP.replace("abel", sleutel), netwerk=f"personen:\n{getypt}")["netwerk"]
    assert regels(nieuw) == regels(f"personen:\n{bedoeld}")


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("personen: [abel, bo]\n", "personen:\n  abel:\n  bo:\n"),
        ("personen: abel, bo en Kees # wij\n", "personen: # wij\n  abel:\n  bo:\n  kees:\n"),
        ("personen: abel\r\n", "personen:\r\n  abel:\r\n"),
    ],
)
def test_mensen_achter_elkaar(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, traject=KOP, netwerk=getypt)["netwerk"] == bedoeld


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("gasten: bo, joost\n", "gasten:\n  bo:\n  joost:\n"),
        ("gasten: [Bo, oma, Jan]\n", "gasten:\n  bo:\n  riet:\n  jan-buurman:\n"),
        ("gasten:\n  - bo\n  - oma\n", "gasten:\n  bo:\n  riet:\n"),
        ("gasten:\n  - bo: ja\n  - joost: misschien # belt nog\n",
         "gasten:\n  bo: {komt: ja}\n  joost: {komt: misschien} # belt nog\n"),
        ("gasten:\n  - bo (ja)\n  - joost - nee\n", "gasten:\n  bo: {komt: ja}\n  joost: {komt: nee}\n"),
        ("gasten:\n  - wie: bo\n    komt: ja\n", "gasten:\n  bo:\n    komt: ja\n"),
        ("gasten:\n  - {wie: bo, komt: ja}\n", "gasten:\n  bo: {komt: ja}\n"),
        ("gasten:\n  ja: [bo, joost]\n  misschien: [oma]\n",
         "gasten:\n  bo: {komt: ja}\n  joost: {komt: ja}\n  riet: {komt: misschien}\n"),
        ("gasten:\n  ja:\n    - bo\n    - joost\n  nee: oma\nplek: hier\n",
         "gasten:\n  bo: {komt: ja}\n  joost: {komt: ja}\n  riet: {komt: nee}\nplek: hier\n"),
        ("gasten: {ja: [bo], nee: [joost]}\n", "gasten: {bo: {komt: ja}, joost: {komt: nee}}\n"),
        ("gasten:\n  bo: ja\n  joost: nee\n", "gasten:\n  bo: {komt: ja}\n  joost: {komt: nee}\n"),
    ],
)  # fmt: skip
def test_gasten_op_een_andere_manier(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    nieuw = gevolgd(tmp_path, beraad=f"datum: 2026-04-18\n{getypt}")["beraad"]
    assert regels(nieuw) == regels(f"datum: 2026-04-18\n{bedoeld}")


def test_een_let_op_over_de_werkwijze_houdt_geen_uitweg_tegen(tmp_path: Path) -> None:
    """Once the guests were read it was seen that nobody invites them (R11); so ``bo: ja`` had no way out any more."""
    assert [een.zin for een in eerste(tmp_path, beraad="gasten:\n  bo: ja\n").voorstellen] != []


def test_van_een_gast_die_twee_mensen_kan_zijn_wordt_er_geen_gekozen(tmp_path: Path) -> None:
    netwerk = "personen: {noor: {}, jan-a: {naam: Jan}, jan-b: {naam: Jan}}\n"
    nieuw, _ = lees(tmp_path, {"netwerk": netwerk, "beraad": "gasten:\n  - Jan\n"})
    bevinding = eerste(tmp_path, netwerk=netwerk, beraad="gasten:\n  - Jan\n")
    assert nieuw.traject.beraad is not None
    assert all("jan-a" not in str(w) for v in bevinding.voorstellen for w in v.wijzigingen)


@pytest.mark.parametrize(
    ("plan", "bedoeld"),
    [
        ("afspraken:\n  - woorden: |\n      Eten\n    wie: [bo] # ja\n  - woorden: Bellen\n",
         "afspraken:\n  a1:\n    woorden: |\n      Eten\n    wie: [bo] # ja\n  a2:\n    woorden: Bellen\n"),
        ("afspraken:\n  - {woorden: Eten, wie: [bo]}\n", "afspraken:\n  a1: {woorden: Eten, wie: [bo]}\n"),
        ("afspraken:\n  - Eten bij oma\n", "afspraken:\n  a1: {woorden: Eten bij oma}\n"),
        ("afspraken: Eten bij oma, elke week\n", "afspraken:\n  a1: {woorden: 'Eten bij oma, elke week'}\n"),
        ("vragen_aan_professionals:\n  - vraag: Mag dat?\n",
         "vragen_aan_professionals:\n  b1:\n    vraag: Mag dat?\n"),
    ],
)  # fmt: skip
def test_afspraken_krijgen_een_nummer(plan: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, plan=plan)["plan"] == bedoeld


def test_een_nieuwe_afspraak_telt_door_na_het_plan(tmp_path: Path) -> None:
    dag = "nieuw:\n  - woorden: Bellen\n    wie: [bo]\n"
    plan = "afspraken: {a1: {woorden: x, wie: [bo]}, a2: {woorden: y, wie: [bo]}}\n"
    nieuw = gevolgd(tmp_path, plan=plan, **{"actieteam__2026-06-06": dag})["actieteam/2026-06-06"]
    assert nieuw == "nieuw:\n  a3:\n    woorden: Bellen\n    wie: [bo]\n"


def test_vragen_als_lijst(tmp_path: Path) -> None:
    vragen = "vragen:\n  # eerst\n  - van: noor\n    vraag: |\n      Waar?\n  - van: bo\n    vraag: Wie?\n"
    goed = "vragen:\n  # eerst\n  v1:\n    van: noor\n    vraag: |\n      Waar?\n  v2:\n    van: bo\n    vraag: Wie?\n"
    assert gevolgd(tmp_path, vragen=vragen)["vragen"] == goed


def test_een_streepje_tussen_naam_en_rol_wordt_een_dubbele_punt(tmp_path: Path) -> None:
    getypt = "personen:\n  abel: {kring: hart}\n  bo - moeder\n  wim – opa\n"
    bedoeld = "personen:\n  abel: {kring: hart}\n  bo: {wie: moeder}\n  wim: {wie: opa}\n"
    assert gevolgd(tmp_path, traject=KOP, netwerk=getypt)["netwerk"] == bedoeld


def test_een_antwoord_achter_een_komma_gaat_niet_verloren(tmp_path: Path) -> None:
    """``- bo, ja`` became the guest Bo, and the answer was gone."""
    nieuw = gevolgd(tmp_path, beraad="gasten:\n  - bo, ja\n  - joost, misschien\n  - noor, ja\n")["beraad"]
    assert nieuw == "gasten:\n  bo: {komt: ja}\n  joost: {komt: misschien}\n  noor: {komt: ja}\n"


def test_wie_iemand_is_achter_een_komma_wordt_geen_naam(tmp_path: Path) -> None:
    """``- bo, moeder`` became somebody who is called ``bo-moeder``."""
    nieuw = gevolgd(tmp_path, traject=KOP, netwerk="personen:\n  - abel, hoofdpersoon\n  - bo, zijn moeder\n")
    assert nieuw["netwerk"] == "personen:\n  abel: {wie: hoofdpersoon}\n  bo: {wie: zijn moeder}\n"


def test_twee_namen_achter_een_streepje_worden_niet_een_mens_met_een_rol(tmp_path: Path) -> None:
    assert not eerste(tmp_path, traject=KOP, netwerk="personen:\n  - abel\n  - bo, joost\n").voorstellen


@pytest.mark.parametrize("regel", ["bo = moeder", "bo (moeder)", "bo - moeder"])
def test_mensen_onder_elkaar_worden_nooit_samen_een(regel: str, tmp_path: Path) -> None:
    """Lines without a colon were glued together to one person with a very long name."""
    for eerst in ("abel", "abel:"):
        netwerk = f"personen:\n  {eerst}\n  {regel}\n"
        nieuw = gevolgd(tmp_path, traject=KOP, netwerk=netwerk)["netwerk"]
        assert nieuw == "personen:\n  abel:\n  bo: {wie: moeder}\n"


@pytest.mark.parametrize("kop", ["komt wel", "wel", "ja graag"])
def test_gasten_onder_een_antwoord_van_meer_woorden(kop: str, tmp_path: Path) -> None:
    nieuw = gevolgd(tmp_path, beraad=f"gasten:\n  {kop}: [bo, noor]\n  komt misschien: joost\n")["beraad"]
    assert regels(nieuw)[1:] == [f"bo: {{komt: {kop}}}", f"noor: {{komt: {kop}}}", "joost: {komt: komt misschien}"]


def test_een_vraag_met_een_dubbele_punt_hield_de_hele_lijst_tegen(tmp_path: Path) -> None:
    vragen = "vragen:\n  - Wie wacht er?\n  - Hoe krijg ik weer geld: niet veel, wel echt?\n"
    bevinding = eerste(tmp_path, vragen=vragen)
    assert "Zo: v1: {van: leen, vraag: " in bevinding.tip
    ((knip,),) = (voorstel.wijzigingen for voorstel in bevinding.voorstellen)
    assert "v2: {vraag: 'Hoe krijg ik weer geld: niet veel, wel echt?'}" in knip.tekst


def test_hoe_een_bijgestelde_afspraak_geschreven_wordt_stond_er_niet(tmp_path: Path) -> None:
    """And of the field behind the second dash it was said that there is no such agreement."""
    plan = "afspraken:\n  a4: {woorden: Eten, wie: [bo]}\n"
    keer = {"plan": plan, "actieteam/2026-04-16": "waren_er: [bo]\nanders:\n  - a4\n  - waarom: te laat\n"}
    (bevinding,) = [b for b in zwaar(lees(tmp_path, keer)[1]) if b.pad.bestand.startswith("actieteam")]
    assert bevinding.code == "N002"
    assert "Zo: a4: {woorden: " in bevinding.tip
