"""Whether a piketpaaltje fits goes beside the plan."""

from pathlib import Path

from tests.bewerken.wegwijs.proeven import NETWERK, gevolgd

SUZE = "  suze: {professional: {functie: bewindvoerder, mandaat: bewind, sinds: 2025, tot: 2027, gevraagd_door: bo}}\n"
BERAAD = (
    "datum: 2026-03-14\nuitgenodigd_door: noor\npiketpaaltjes:\n  huur:\n    woorden: |\n      De huur is betaald.\n"
    "    gesteld_door: suze\n    grondslag: bewind\n    vastgesteld_op: 2026-02-19\n"
)


def test_bekeken_en_uitkomst_onder_een_paaltje_zouden_woorden_of_een_opmerking_worden(tmp_path: Path) -> None:
    nieuw = gevolgd(
        tmp_path, netwerk=NETWERK + SUZE, beraad=f"{BERAAD}    bekeken: 14 maart 2026\n    uitkomst: past\n"
    )
    assert nieuw["beraad"] == BERAAD
    assert "paaltje: huur" in nieuw["plan"]
    assert "op: 14 maart 2026" in nieuw["plan"]
    assert "uitkomst: past" in nieuw["plan"]
