"""A key that stands there twice."""

from pathlib import Path

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd

EEN = "  a1:\n    woorden: We eten samen.\n    wie: [bo]\n"
ANDER = "  a1:\n    woorden: Riet belt.\n    wie: [riet]\n"


def test_van_twee_afspraken_met_een_nummer_krijgt_de_tweede_het_eerste_dat_vrij_is(tmp_path: Path) -> None:
    plan = f"gemaakt_op: 2026-04-18\nafspraken:\n{EEN}{ANDER}"
    assert gevolgd(tmp_path, plan=plan)["plan"] == plan.replace(ANDER, ANDER.replace("a1", "a2"))


def test_een_afspraak_met_een_woord_als_sleutel_krijgt_geen_nummer(tmp_path: Path) -> None:
    plan = f"gemaakt_op: 2026-04-18\nafspraken:\n{EEN}{ANDER}".replace("a1", "eten")
    assert eerste(tmp_path, plan=plan).voorstellen == ()


def test_een_kop_die_er_twee_keer_staat_wordt_er_een(tmp_path: Path) -> None:
    gezin = "gezinnen:\n  - {partners: [bo, joost]} # samen\n"
    erbij = "  # van de boot\n  teun: {wie: neef}\n"
    netwerk = f"{NETWERK}{gezin}personen:\n{erbij}"
    assert gevolgd(tmp_path, netwerk=netwerk)["netwerk"] == NETWERK + erbij + gezin


def test_wie_onder_twee_koppen_staat_wordt_niet_samengevoegd(tmp_path: Path) -> None:
    netwerk = f"{NETWERK}personen:\n  bo: {{wie: mama}}\n"
    assert eerste(tmp_path, netwerk=netwerk).voorstellen == ()


def test_van_twee_kezen_met_elk_een_naam_moest_een_een_andere_naam_krijgen(tmp_path: Path) -> None:
    """Each had another name already: it is the key before the colon that has to differ."""
    twee = "  kees: {naam: Kees, wie: neef}\n  kees: {naam: buurman Kees, wie: buurman}\n"
    tip = eerste(tmp_path, netwerk=NETWERK + twee).tip
    assert "andere sleutel" in tip
    assert "buurman-kees" in tip
