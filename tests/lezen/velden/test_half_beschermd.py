"""A word that belongs in apart/ and is not read hides its block, as it does where it is read."""

from pathlib import Path

import pytest

from sonestra_cli.domein.zien.dicht import dichte_blokken
from tests.lezen.velden.test_bescherming import fouten, lees, woorden


@pytest.mark.parametrize(
    "verbinding",
    ["verbinding: GEHEIM", "verbinding: in het geheim", "verbinding: [relatie, geheim]", "Verbinding: geheim",
     "verbinding: geheime relatie", "verbinding: affaire", "verbinding: relatie, verbinding: geheim"],
)  # fmt: skip
def test_een_geheime_relatie_met_een_hoofdletter_stond_als_gewoon_paar_op_de_kaart(
    verbinding: str, tmp_path: Path
) -> None:
    netwerk = f"personen:\n  ria: {{}}\ngezinnen:\n  - {{partners: [ria, tim], {verbinding}, sinds: 2001}}\n"
    gelezen = lees(tmp_path, netwerk=netwerk)
    assert fouten(gelezen)
    assert "tim" not in woorden(gelezen, "iedereen")
    assert dichte_blokken(gelezen.traject)["gezin"] == 1


@pytest.mark.parametrize(
    "soort",
    ["soort: [school, geweld]", "Soort: huiselijk geweld", "soort: {misbruik: ja}", "soort: school\n    soort: geweld"],
)
def test_een_gebeurtenis_met_geweld_in_een_lijst_stond_op_de_kaart(soort: str, tmp_path: Path) -> None:
    gelezen = lees(tmp_path, gebeurtenissen=f"gebeurtenissen:\n  - wanneer: 2012\n    wat: toen thuis\n    {soort}\n")
    assert fouten(gelezen)
    assert "toen thuis" not in woorden(gelezen, "iedereen")


def test_wat_gewoon_gelezen_is_blijft_zichtbaar_ook_met_zulke_woorden_erin(tmp_path: Path) -> None:
    netwerk = "personen:\n  ria: {}\ngezinnen:\n  - {partners: [ria, tim], verbinding: GEHUWD}\n"
    gebeurtenissen = "gebeurtenissen:\n  - {wanneer: 2012, wat: Een geheim feest, soort: feest}\n"
    gelezen = lees(tmp_path, netwerk=netwerk, gebeurtenissen=gebeurtenissen)
    assert "tim" in woorden(gelezen, "iedereen")
    assert "geheim feest" in woorden(gelezen, "iedereen")
