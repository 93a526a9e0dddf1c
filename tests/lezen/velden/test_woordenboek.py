"""What stands under keys: of people behind dashes, what stands with each of them too."""

from tests.lezen.velden.uit_een_bestand import lees


def test_mensen_achter_streepjes_zijn_er_met_wat_erbij_staat() -> None:
    """Of each that was named elsewhere it was said that nobody had put them there."""
    netwerk, codes = lees("netwerk", "personen:\n  - kyra: {kring: hart}\n  - bo:\n      wie: oom\n")
    assert codes == ["2:3 N002"]
    assert [(wie, mens.kring, mens.wie) for wie, mens in netwerk.personen.items()] == [
        ("kyra", "hart", None),
        ("bo", None, "oom"),
    ]


def test_een_sleutel_die_een_pad_zou_worden_doet_niet_mee() -> None:
    netwerk, codes = lees("netwerk", "personen: {../kyra: {kring: hart}, bo: {kring: hart}}")
    assert codes == ["1:12 N009"]
    assert list(netwerk.personen) == ["bo"]


def test_een_piketpaaltje_zonder_sleutel_vroeg_om_elk_veld_anders_te_noemen() -> None:
    """Ten messages, one of them to write 'gesteld-door' for 'gesteld_door'."""
    velden = "  woorden: De huur is betaald.\n  gesteld_door: bo\n  grondslag: bewind\n  vastgesteld_op: 2026-02-19\n"
    assert lees("beraad", f"datum: 2026-03-14\npiketpaaltjes:\n{velden}")[1] == ["3:3 N002"]


def test_onder_een_sleutel_zonder_streepje_staat_het_goed() -> None:
    velden = "    woorden: Betaald.\n    gesteld_door: bo\n    grondslag: bewind\n    vastgesteld_op: 2026-02-19\n"
    beraad, codes = lees("beraad", f"datum: 2026-03-14\npiketpaaltjes:\n  p1:\n{velden}")
    assert codes == []
    assert list(beraad.piketpaaltjes) == ["p1"]
