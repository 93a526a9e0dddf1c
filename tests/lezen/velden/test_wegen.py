"""An entry that cannot be read still counts in the file: what is said of the next one stands at the next one."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.bewerken.herstel import Hersteld, herstel
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding, plaats
from sonestra_cli.lezen.traject import Gelezen, lees_traject

MENSEN = "personen: {noor: {}, karin: {}, ahmed: {}}\n"


def lees(**bestanden: str) -> Gelezen:
    with tempfile.TemporaryDirectory() as map_:
        for naam, tekst in {"traject": "hoofdpersonen: [noor]\n", **bestanden}.items():
            (Path(map_) / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
        return lees_traject(Path(map_))


def meldingen(gelezen: Gelezen, code: str) -> list[Melding]:
    return [m for m in plaats(gelezen.bronnen, kijk_na(gelezen)) if m.bevinding.code == code]


def letters(melding: Melding) -> str:
    plek = melding.plek
    eind = plek.eind_kolom - 1 if plek.eind_regel == plek.regel else None
    return melding.uittreksel[plek.kolom - 1 : eind]


def hersteld(gelezen: Gelezen) -> Hersteld:
    return herstel(gelezen.bronnen, [*(m.bevinding for m in gelezen.meldingen), *kijk_na(gelezen)])


BANG = MENSEN + (
    "belevingen:\n"
    "  - {van: noor, met: karin, is: ruzie}\n"
    "  - {van: noor, met: karin, is: hecht}\n"
    "  - {van: noor, met: ahmed, is: bang_voor}\n"
)


def test_bang_voor_wordt_onderstreept_en_niet_de_regel_erboven() -> None:
    (melding,) = meldingen(lees(netwerk=BANG), "A001")
    assert (melding.plek.regel, letters(melding)) == (5, "bang_voor")


def test_wat_naar_apart_verhuist_is_de_regel_zelf() -> None:
    teksten = hersteld(lees(netwerk=BANG)).teksten
    assert teksten["apart/noor"] == "belevingen:\n  - {van: noor, met: ahmed, is: bang_voor}\n"
    assert "is: hecht" in teksten["netwerk"]


def test_een_hoofdletter_in_een_lijstje_zonder_haken_kost_niemand_anders_zijn_plek() -> None:
    gelezen = lees(netwerk=MENSEN, verhaal="nog_horen: Karin, ahmed\n")
    (melding,) = meldingen(gelezen, "V001")
    assert letters(melding) == "Karin, ahmed"
    assert hersteld(gelezen).teksten == {}


def test_de_anderen_van_een_drieling_tellen_zoals_ze_er_staan() -> None:
    netwerk = MENSEN + "gezinnen: [{partners: noor, kinderen: [{wie: karin, tweeling: [{}, ahmed, Ahmed]}]}]\n"
    gelezen = lees(netwerk=netwerk)
    assert "Ahmed" in [letters(melding) for melding in meldingen(gelezen, "V001")]
    assert "[{}, ahmed, ahmed]" in hersteld(gelezen).teksten["netwerk"]


def test_van_een_sleutel_die_er_eerst_leeg_stond_wordt_de_volle_aangewezen() -> None:
    netwerk = MENSEN + "gezinnen:\n  - partners:\n    partners: [noor]\n    kinderen:\n    kinderen: [kim]\n"
    (melding,) = meldingen(lees(netwerk=netwerk), "V001")
    assert letters(melding) == "kim"


@pytest.mark.parametrize("lijst", ["  - noor\n  - Karin!\n  - ahmed\n", "  [noor, ahmed]\n"])
def test_een_mens_in_een_lijst_in_plaats_van_velden_wordt_zelf_aangewezen(lijst: str) -> None:
    gelezen = lees(netwerk="personen:\n" + lijst)
    assert [letters(melding) for melding in meldingen(gelezen, "F010")] == ["ahmed"]


SOORTEN = {
    ("netwerk", "gezinnen"): "{partners: [noor, @], kinderen: [@, {wie: @, tweeling: {met: [@]}}, {wie: @}]}",
    ("netwerk", "huishoudens"): "{wie: [noor, @], naam: thuis}",
    ("netwerk", "belevingen"): "{van: @, met: @, is: goed}",
    ("gebeurtenissen", "gebeurtenissen"): "{wat: verhuisd, wie: [noor, @], volgens: @}",
    ("verhaal", "perspectieven"): "{van: [@, noor], woorden: ja, mag_gelezen_door: [@]}",
    ("verhaal", "lukt_al"): "{van: @, woorden: ja}",
    ("verhaal", "nog_horen"): "@",
    ("plan", "aanbod"): "{wat: les, van_wie: [@]}",
    ("plan", "kosten"): "{wat: les, wie_betaalt: @}",
    ("plan", "als_het_anders_loopt"): "{woorden: ja, wie: [@, noor]}",
    ("plan", "exemplaren"): "@",
    ("traject", "akkoord"): "{wat: foto, wie: [@, noor, @]}",
}  # fmt: skip
"""(file, list) -> an entry in which every ``@`` becomes a key that nobody has."""
STUK = ("", "~", "{}", "[]", "{is: x}", "{wie: {a: b}}", "[{}, []]", "{van: noor}", "{partners: {x: y}}", "{hm: 1}")
KAPOT = st.sampled_from(["[~, @]", "[{}, @]", "[[], @]", "{x: y}", "", "[@, {}, @]"])


@st.composite
def lijsten(draw: st.DrawFn) -> tuple[str, str]:
    """A file and its text: a list of which entries, or parts of entries, are broken."""
    bestand, veld = draw(st.sampled_from(sorted(SOORTEN)))
    goed = SOORTEN[bestand, veld]
    delen = []
    for nummer in range(draw(st.integers(1, 5))):
        deel = draw(st.sampled_from(STUK) | st.just(goed) | st.just(goed))
        if "[" in deel and draw(st.booleans()):
            deel = re.sub(r"\[[^\[\]{}]*\]", lambda _: draw(KAPOT), deel, count=1)
        stukken = deel.split("@")
        delen.append(stukken[0] + "".join(f"spook-{nummer}-{nr}{stuk}" for nr, stuk in enumerate(stukken[1:])))
    return bestand, f"{veld}:\n" + "".join(f"  - {deel}\n" for deel in delen)


@settings(max_examples=50)
@given(lijsten())
def test_wat_er_ook_stuk_is_een_melding_staat_bij_wie_zij_noemt(lijst: tuple[str, str]) -> None:
    bestand, tekst = lijst
    gelezen = lees(**({"netwerk": MENSEN} | {bestand: (MENSEN if bestand == "netwerk" else "") + tekst}))
    for code in ("V001", "V004"):
        for melding in meldingen(gelezen, code):
            assert f"'{letters(melding)}'" in melding.bevinding.zin


BELEVING = st.sampled_from(["is: ruzie", "is: hecht", "is: bang_voor", "is: controle", "is: [goed]", "is:"])


@settings(max_examples=50)
@given(st.lists(BELEVING, max_size=6))
def test_alleen_wat_beschermd_is_verhuist(soorten: list[str]) -> None:
    regels = [f"  - {{van: noor, met: karin, {soort}, woorden: m{nr}}}\n" for nr, soort in enumerate(soorten)]
    teksten = hersteld(lees(netwerk=MENSEN + "belevingen:\n" + "".join(regels))).teksten
    beschermd = {f"m{nr}" for nr, soort in enumerate(soorten) if soort in ("is: bang_voor", "is: controle")}
    assert set(re.findall(r"m\d", teksten.get("apart/noor", ""))) == beschermd
    if teksten:
        assert set(re.findall(r"m\d", teksten["netwerk"])) == {f"m{nr}" for nr in range(len(soorten))} - beschermd


def test_een_blok_in_plaats_van_een_lijst_verliest_bij_het_verhuizen_niet_van_wie_het_was() -> None:
    netwerk = MENSEN + "gezinnen: {partners: [Noor, karin], zwangerschappen: [{}, {soort: miskraam}]}\n"
    gelezen = lees(netwerk=netwerk)
    assert [letters(melding) for melding in meldingen(gelezen, "A004")] == ["{soort: miskraam}"]
    assert hersteld(gelezen).teksten == {"netwerk": netwerk.replace("Noor", "noor")}
