"""Keys where a list with dashes belongs."""

from pathlib import Path

from sonestra_cli.domein.bevinding import Voorstel
from tests.bewerken.wegwijs.proeven import eerste, gevolgd

LIJST = "gebeurtenissen:\n  - wat: Verhuisd # met de bus\n    wanneer: 2015\n  - {wat: Naar school, wanneer: 2016}\n"


def test_genummerde_gebeurtenissen_worden_een_lijst(tmp_path: Path) -> None:
    getypt = LIJST.replace("  - wat", "  e1:\n    wat").replace("  - {", "  e2: {")
    assert gevolgd(tmp_path, gebeurtenissen=getypt)["gebeurtenissen"] == LIJST


def test_een_opmerking_tussen_sleutel_en_veld_blijft_staan(tmp_path: Path) -> None:
    getypt = "gebeurtenissen:\n  1: # de eerste\n      wat: Verhuisd\n      wanneer: 2015\n"
    assert gevolgd(tmp_path, gebeurtenissen=getypt)["gebeurtenissen"] == getypt.replace("1:", "-")


def test_een_sleutel_die_iets_zegt_gaat_niet_weg(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, gebeurtenissen="gebeurtenissen:\n  de-brand:\n    wat: Alles weg\n    wanneer: 2015\n")
    assert bevinding.voorstellen == tuple[Voorstel, ...]()
    assert "Zegt de sleutel iets?" in bevinding.tip
