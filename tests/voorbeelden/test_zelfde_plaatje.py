"""The same traject gives the same bytes, whatever the order in which people, families and events were typed."""

import random
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen.kaarten import SOORTEN

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
SCHUDDEN = {
    "netwerk.yaml": ("personen", "gezinnen", "huishoudens", "belevingen"),
    "gebeurtenissen.yaml": ("gebeurtenissen",),
}
"""What has no order that means something; lists inside an entry and the questions do."""


def geschud(naam: str, doel: Path, zaad: int) -> Path:
    """A copy of the example with its entries in another order."""
    shutil.copytree(VOORBEELDEN / naam, doel)
    dobbelsteen = random.Random(zaad)
    yaml = YAML(typ="rt")
    for bestand, velden in SCHUDDEN.items():
        inhoud = yaml.load((doel / bestand).read_text(encoding="utf-8"))
        for veld in velden:
            oud = inhoud.get(veld, [])
            rijen = list(oud.items()) if hasattr(oud, "items") else list(oud)
            dobbelsteen.shuffle(rijen)
            inhoud[veld] = dict(rijen) if hasattr(oud, "items") else rijen
        with (doel / bestand).open("w", encoding="utf-8") as uit:
            yaml.dump(inhoud, uit)
    return doel


def plaatjes(map_: Path) -> dict[str, bytes]:
    assert uitvoeren(["kaart", "--formaat", "svg", "-q", "-C", str(map_), "--uit", str(map_ / "uit")]) == 0
    return {pad.name: pad.read_bytes() for pad in sorted((map_ / "uit").iterdir())}


@pytest.mark.parametrize("naam", ["samira", "nelson", "kyra", "arie"])
def test_geschud_getypt_geeft_hetzelfde_plaatje(naam: str, tmp_path: Path) -> None:
    gewoon = shutil.copytree(VOORBEELDEN / naam, tmp_path / "gewoon")
    verwacht = plaatjes(gewoon)
    assert len(verwacht) == len(SOORTEN)
    assert plaatjes(geschud(naam, tmp_path / "geschud", 1)) == verwacht
