"""Half a fact is no whole one on the life line."""

from pathlib import Path

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.zetten.meten import meet


def _gelezen(map_: Path, netwerk: str, gebeurd: str = "") -> Beeld:
    (map_ / "traject.yaml").write_text("formaat: 1\nnaam: x\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    (map_ / "gebeurtenissen.yaml").write_text(gebeurd, encoding="utf-8")
    return bekijk(lees_traject(map_).traject)


def test_een_halve_datum_werd_een_leven_lang(tmp_path: Path) -> None:
    """The end could not be read, and five years became ``since 1980``."""
    gebeurd = """gebeurtenissen:
  - {van: 1980, tot: toen opa ziek werd, wat: op kostschool, wie: [kyra]}
  - {van: toen, tot: 1993, wat: op zee}
  - wanneer: 1995
    wat: weer thuis
  - wat: een feest
    wanneer: ooit
"""
    kaart = gebeurtenissen(_gelezen(tmp_path, "personen: {kyra: {}}", gebeurd), meet)
    staat = " ".join(deel.tekst for deel in kaart.teksten)
    assert "weer thuis" in staat
    assert "sinds 1980" not in staat
    assert "tot 1993" not in staat
    zin = (
        "Drie gebeurtenissen staan er niet op, want een datum kon ik niet lezen: "
        "op kostschool, op zee en een feest (gebeurtenissen.yaml, regel 2, 3 en 7)."
    )
    assert zin in kaart.gesproken
    assert [(g.regel, g.wie, g.weg) for g in kaart.geometrie.gebroken] == [
        ("op kostschool", (Sleutel("kyra"),), True),
        ("op zee", (), True),
        ("een feest", (), True),
    ]


def test_een_scheiding_waarvan_de_datum_niet_te_lezen_is_wordt_gemeld(tmp_path: Path) -> None:
    netwerk = "personen: {kyra: {}, tim: {}}\ngezinnen:\n  - partners: [kyra, tim]\n    gescheiden: toen het mooi was\n"
    kaart = gebeurtenissen(_gelezen(tmp_path, netwerk), meet)
    assert "Hier is iets niet gelezen: netwerk.yaml, regel 4. Wat daar staat, staat er niet op." in kaart.gesproken
    assert [g.waarom for g in kaart.geometrie.gebroken] == [
        "`gescheiden` in netwerk.yaml, regel 4. Dat staat er niet op."
    ]
