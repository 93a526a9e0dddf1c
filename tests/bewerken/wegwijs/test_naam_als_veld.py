"""Who says it, a day or the begin of a sentence where a field belongs."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd, lees, zwaar

BERAAD = (
    "datum: 2026-03-14\nuitgenodigd_door: bo\npiketpaaltjes:\n  p1: {woorden: De huur, gesteld_door: joost,\n"
    "    grondslag: bewind, vastgesteld_op: 2026-02-19}\n"
)


@pytest.mark.parametrize(
    ("naam", "getypt", "bedoeld"),
    [
        ("verhaal", "dromen:\n  - Noor: Ik wil rust\n", "dromen:\n  - {van: noor, woorden: Ik wil rust}\n"),
        ("verhaal", "dromen:\n  Noor: Ik wil rust\n", "dromen:\n  - {van: noor, woorden: Ik wil rust}\n"),
        ("verhaal", "dromen:\n  noor: rust\n  oma: thee\n",
         "dromen:\n  - {van: noor, woorden: rust}\n  - {van: riet, woorden: thee}\n"),
        ("actieteam__2026-06-06", "waren_er: [bo]\ngeleerd:\n  - bo: Als wij stil zijn, is hij het niet.\n",
         "waren_er: [bo]\ngeleerd:\n  - {van: bo, woorden: 'Als wij stil zijn, is hij het niet.'}\n"),
        ("gebeurtenissen", "gebeurtenissen:\n  - 2016: verhuisd\n",
         "gebeurtenissen:\n  - {wanneer: 2016, wat: verhuisd}\n"),
        ("plan", "als_het_anders_loopt:\n  - Dan bellen we oma: die weet raad\n",
         "als_het_anders_loopt:\n  - {woorden: 'Dan bellen we oma: die weet raad'}\n"),
    ],
)  # fmt: skip
def test_een_naam_of_een_zin_voor_de_dubbele_punt_is_een_melding_die_alles_zegt(
    naam: str, getypt: str, bedoeld: str, tmp_path: Path
) -> None:
    assert gevolgd(tmp_path, **{naam: getypt})[naam.replace("__", "/")] == bedoeld


def test_naam_voor_de_woorden_gaf_drie_meldingen_zonder_weg(tmp_path: Path) -> None:
    gevonden = zwaar(lees(tmp_path, {"verhaal": "dromen:\n  noor: Ik wil rust\n"})[1])
    assert [bevinding.code for bevinding in gevonden] == ["N001"]


def test_wie_niemand_kent_blijft_open_en_de_woorden_staan_er_heel(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, verhaal="dromen:\n  - Wat ik wil: rust\n")
    assert "{van: …, woorden: 'Wat ik wil: rust'}" in bevinding.tip
    assert not bevinding.voorstellen


def test_bewind_past_noemt_het_paaltje_de_dag_en_de_uitkomst(tmp_path: Path) -> None:
    plan = "piketpaaltjes_bekeken:\n  - bewind: past (14 maart)\n"
    gevonden = zwaar(lees(tmp_path, {"beraad": BERAAD, "plan": plan})[1])
    bevinding = next(een for een in gevonden if een.code == "N001")
    assert bevinding.tip == "schrijf: - {paaltje: p1, op: 14 maart, uitkomst: past}"


def test_twee_mensen_en_een_band_werden_woorden_van_wie_erboven_staat(tmp_path: Path) -> None:
    netwerk = (
        NETWERK + "belevingen:\n  - van: noor\n    met: bo\n    is: goed\n    woorden: |\n      Zij belt altijd.\n"
        "  - joost en bo: afstandelijk\n"
    )
    bevinding = eerste(tmp_path, netwerk=netwerk)
    assert bevinding.tip.startswith("schrijf: - {van: joost, met: bo, is: afstandelijk}")
    assert not bevinding.voorstellen


def test_lange_woorden_staan_niet_half_in_een_tip(tmp_path: Path) -> None:
    zin = " ".join(["Wij wachten tot hij het woord vindt, hoe lang het ook duurt."] * 8)
    tip = eerste(tmp_path, verhaal=f"dromen:\n  - bo: {zin}\n").tip
    assert tip == "zet in plaats van 'bo:' dit: {van: bo, woorden: ' en achter de woorden: '}"


def test_een_kenmerk_als_sleutel_krijgt_geen_weg_naar_woorden(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, verhaal="dromen:\n  - voor wie niet: bo\n")
    assert "woorden:" not in bevinding.tip
