"""Fields that are not there: to the right name, to the right place, or out."""

from pathlib import Path

import pytest

from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from tests.bewerken.wegwijs.proeven import NETWERK, TRAJECT, eerste, gevolgd, lees, zwaar


def test_een_ander_woord_wordt_het_veld_en_alles_eromheen_blijft(tmp_path: Path) -> None:
    plan = "# het plan\ntaken: # van ons\n  a1:\n    woorden: |\n      Eten\n    door: [bo] # zei ja\n"
    assert gevolgd(tmp_path, plan=plan)["plan"] == plan.replace("taken", "afspraken").replace("door", "wie")


def test_wat_twee_velden_kan_zijn_wordt_gevraagd(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, traject=TRAJECT.replace("begonnen_op", "datum"))
    assert "'begonnen_op'" in bevinding.tip
    assert "beraad.yaml" in bevinding.tip
    assert len(bevinding.voorstellen) == 2


def test_van_twee_velden_het_enige_dat_past(tmp_path: Path) -> None:
    beraad = "datum: 2026-04-18\naanwezigen: [bo]\n"
    assert gevolgd(tmp_path, beraad=beraad)["beraad"] == beraad.replace("aanwezigen", "waren_er")


def test_wat_in_een_ander_bestand_hoort_verhuist_met_zijn_opmerking(tmp_path: Path) -> None:
    plan = "gemaakt_op: 2026-03-01\n# wie komen er\ngasten:\n  bo: {komt: ja} # zeker\n"
    nieuw = gevolgd(tmp_path, plan=plan, beraad="datum: 2026-04-18\n")
    assert nieuw["plan"] == "gemaakt_op: 2026-03-01\n"
    assert nieuw["beraad"] == "datum: 2026-04-18\n# wie komen er\ngasten:\n  bo: {komt: ja} # zeker\n"


def test_een_telefoonnummer_was_na_herstellen_weg_en_is_nu_een_keuze(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace("{wie: oma,", "{wie: oma, telefoon: 06-00000000,"))
    assert [een.zin for een in bevinding.voorstellen] == ["noem dit veld 'bereik'", "haal 'telefoon' weg"]
    assert "bellijst" in bevinding.tip


def test_een_adres_haalt_alleen_een_mens_weg(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace("{wie: oma,", "{wie: oma, adres: Dijk 1,"))
    assert "haal 'adres' weg" in bevinding.tip
    assert not bevinding.voorstellen


def test_een_leeftijd_wordt_een_jaar_bij_de_dagen_van_het_traject(tmp_path: Path) -> None:
    netwerk = NETWERK.replace("{wie: oma,", "{wie: oma, leeftijd: 68,")
    assert "{wie: oma, geboren: ca 1958," in gevolgd(tmp_path, netwerk=netwerk)["netwerk"]
    assert not eerste(tmp_path, netwerk=netwerk, traject=TRAJECT.replace("begonnen_op: 2026-02-03\n", "")).voorstellen


def test_een_veld_dat_te_diep_staat_komt_bij_het_blok_erboven(tmp_path: Path) -> None:
    begin = "waren_er: [bo]\nsuccessen:\n  - van: bo\n    woorden: |\n      Fijn\n"
    dag = begin + "    # dan weer\n    volgende_keer:\n      datum: 2026-07-01\n"
    goed = begin + "# dan weer\nvolgende_keer:\n  datum: 2026-07-01\n"
    assert gevolgd(tmp_path, **{"actieteam__2026-06-06": dag})["actieteam/2026-06-06"] == goed


def test_een_veld_van_een_blok_binnenin_gaat_daarheen(tmp_path: Path) -> None:
    beraad = "datum: 2026-04-18\nschrijver: bo\n"
    assert "rollen" in gevolgd(tmp_path, beraad=beraad)["beraad"]


@pytest.mark.parametrize("veld", ["bang_voor", "niet zichtbaar", "geheim"])
def test_wat_beschermd_is_krijgt_geen_weg_naar_een_gewoon_veld(veld: str, tmp_path: Path) -> None:
    assert not eerste(tmp_path, netwerk=NETWERK.replace("{wie: oma,", f"{{wie: oma, {veld}: bo,")).voorstellen


def test_een_veld_dat_er_al_staat_wordt_niet_dubbel(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace("{wie: oma,", "{wie: oma, rol: kookt,"))
    assert "staat hier al" in bevinding.tip
    assert not bevinding.voorstellen


def test_een_veld_onder_een_blok_woorden_wordt_nooit_een_regel_van_die_woorden(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1:\n    woorden: |\n      Eten\n    uitvoerder: [bo]\n"
    assert gevolgd(tmp_path, plan=plan)["plan"] == plan.replace("uitvoerder", "wie")


@pytest.mark.parametrize(
    ("entry", "waar"),
    [
        ("gezinnen:\n- {partners: [bo], kinderen: [{wie: an, band: pleeg, van: 1989}]}\n", "`huishoudens`"),
        ("personen:\n  bo: {kijk_van: {an: {band: goed, woorden: We zeggen weinig}}}\n  an: {}\n", "`belevingen`"),
    ],
)
def test_wat_bij_een_ander_stuk_hoort_zegt_waar(tmp_path: Path, entry: str, waar: str) -> None:
    netwerk = entry if entry.startswith("personen") else f"personen:\n  bo: {{kring: hart}}\n  an: {{}}\n{entry}"
    assert waar in eerste(tmp_path, netwerk=netwerk).tip


def test_een_veld_van_een_ander_bestand_gaat_daarheen(tmp_path: Path) -> None:
    """``exemplaren`` in beraad.yaml had no way home: it is a list, and no block."""
    nieuw = gevolgd(tmp_path, beraad="exemplaren: [bo]\neten: soep\n", plan="gemaakt_op: 2026-03-14\n")
    assert nieuw["beraad"] == "eten: soep\n"
    assert nieuw["plan"] == "gemaakt_op: 2026-03-14\nexemplaren: [bo]\n"


def test_een_dag_die_twee_kan_zijn_wordt_niet_gekozen_als_er_een_al_staat(tmp_path: Path) -> None:
    """With a day in beraad.yaml only begonnen_op was offered."""
    kop = "naam: Het plan\nhoofdpersonen: [noor]\nwanneer: 2026-02-03\n"
    gevonden = eerste(tmp_path, traject=kop, beraad="datum: 2026-03-14\n")
    assert not gevonden.voorstellen
    assert "begonnen_op" in gevonden.tip
    assert "beraad.yaml" in gevonden.tip


def test_een_veld_van_twee_woorden_onder_een_los_veld_is_geen_tekst(tmp_path: Path) -> None:
    """``wie komt:`` below ``uitgenodigd_door: noor`` became a part of her name."""
    nieuw = gevolgd(tmp_path, beraad="uitgenodigd_door: noor\nwie komt:\n  bo: {komt: ja}\n  noor: {komt: ja}\n")
    assert nieuw["beraad"] == "uitgenodigd_door: noor\ngasten:\n  bo: {komt: ja}\n  noor: {komt: ja}\n"


def test_wie_helpt_kan_wie_het_doet_zijn_of_wie_erbij_helpt(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1:\n    woorden: |\n      Eten\n    wie helpt: [bo]\n"
    assert eerste(tmp_path, plan=plan).tip == "bedoel je 'wie' of 'hulp_van'?"


def test_een_vraag_als_veld_leidt_naar_het_veld_dat_erin_staat(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1:\n    woorden: |\n      Eten\n    wie: [bo]\n    wie moeten we nog vragen: [riet]\n"
    assert gevolgd(tmp_path, plan=plan)["plan"] == plan.replace("wie moeten we nog vragen", "nog_vragen")


def test_sinds_bleef_achter_toen_het_werk_naar_zijn_plek_ging(tmp_path: Path) -> None:
    netwerk = NETWERK + "  iza: {functie: coach, sinds: 2025, mandaat: ots}\n"
    bedoeld = NETWERK + "  iza: {professional: {functie: coach, sinds: 2025, mandaat: ots}}\n"
    assert gevolgd(tmp_path, netwerk=netwerk)["netwerk"] == bedoeld


def test_sinds_blijft_staan_bij_wie_ook_in_een_kring_staat(tmp_path: Path) -> None:
    netwerk = NETWERK + "  iza: {functie: coach, sinds: 2025, kring: hart}\n"
    assert (
        "iza: {sinds: 2025, kring: hart, professional: {functie: coach}}"
        in gevolgd(tmp_path, netwerk=netwerk)["netwerk"]
    )


def test_zoon_en_dochter_komen_samen_onder_kinderen(tmp_path: Path) -> None:
    netwerk = NETWERK + "gezinnen:\n  - {partners: [riet], zoon: joost, dochter: bo}\n"
    assert gevolgd(tmp_path, netwerk=netwerk)["netwerk"] == netwerk.replace(
        "zoon: joost, dochter: bo", "kinderen: [joost, bo]"
    )


def test_waar_iets_verteld_is_had_geen_plek_en_geen_weg(tmp_path: Path) -> None:
    verhaal = "perspectieven:\n  - van: bo\n    waar: op de steiger\n    woorden: |\n      Rust.\n"
    assert eerste(tmp_path, verhaal=verhaal).tip.endswith("# waar: op de steiger")


def test_opgeschreven_en_teruggelezen_op_ging_bij_iemands_woorden(tmp_path: Path) -> None:
    verhaal = "perspectieven:\n  - van: bo\n    woorden: |\n      Ik zoek.\n    {}\n"
    nieuw = gevolgd(tmp_path, verhaal=verhaal.format("opgeschreven en teruggelezen op: 27 januari 2026"))
    assert nieuw["verhaal"] == verhaal.format("opgeschreven_op: 27 januari 2026\n    teruggelezen_op: 27 januari 2026")


@pytest.mark.parametrize("veld", ["datum", "wanneer"])
def test_de_dag_van_een_keer_moest_naar_het_beraad(veld: str, tmp_path: Path) -> None:
    """Who did so gave the beraad the day on which the action team met."""
    bevinding = eerste(tmp_path, **{"actieteam__2026-04-16": f"{veld}: 16 april 2026\nwaren_er: [bo]\n"})
    assert "beraad" not in bevinding.tip
    assert "de naam van dit bestand" in bevinding.tip


def test_van_wie_de_uitleg_komt_werd_van_wie_de_vraag_is(tmp_path: Path) -> None:
    vragen = "vragen:\n  geld:\n    van: bo\n    vraag: Hoe?\n    informatie_nodig: wat bewind is\n    van_wie: riet\n"
    tip = eerste(tmp_path, vragen=vragen).tip
    assert "bedoel je 'van'" not in tip
    assert "informatie_nodig: {wat: …, van_wie: …}" in tip


def test_zonder_een_lijst_ernaast_blijft_het_woord_dat_erop_lijkt(tmp_path: Path) -> None:
    assert "'van'" in eerste(tmp_path, vragen="vragen:\n  geld:\n    vraag: Hoe?\n    van_wie: riet\n").tip


def test_een_kenmerk_bovenaan_moest_een_opmerking_worden(tmp_path: Path) -> None:
    """Behind a ``#`` nobody reads it any more; it has a place, with who it is about."""
    lees(tmp_path, {"apart/bo": "kenmerken:\n  - {wat: ik hoor slecht}\n"})
    gelezen = lees_traject(tmp_path, (Sleutel("bo"),))
    meldingen = zwaar(wijs_de_weg(gelezen, met_bevindingen(gelezen, kijk_na(gelezen))))
    assert "personen: {bo: {kenmerken: …}}" in meldingen[0].tip
