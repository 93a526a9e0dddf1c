"""The same traject gives the same bytes, whatever the order in which people, families and events were typed."""

import builtins
import math
import random
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen.kaarten import SOORTEN
from sonestra_cli.zetten import meten

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


def plaatjes(map_: Path, formaten: str = "svg") -> dict[str, bytes]:
    assert uitvoeren(["kaart", "--formaat", formaten, "-q", "-C", str(map_), "--uit", str(map_ / "uit")]) == 0
    return {pad.name: pad.read_bytes() for pad in sorted((map_ / "uit").iterdir())}


@pytest.mark.parametrize("naam", ["samira", "nelson", "kyra", "arie"])
def test_geschud_getypt_geeft_hetzelfde_plaatje(naam: str, tmp_path: Path) -> None:
    gewoon = shutil.copytree(VOORBEELDEN / naam, tmp_path / "gewoon")
    verwacht = plaatjes(gewoon)
    assert len(verwacht) == len(SOORTEN)
    assert plaatjes(geschud(naam, tmp_path / "geschud", 1)) == verwacht


def tel_van_links(waarden: Iterable[Any], start: Any = 0) -> Any:
    """``sum`` as it is in Python 3.11: what is lost after the last digit of each step stays lost."""
    for waarde in waarden:
        start = start + waarde
    return start


def tel_precies(waarden: Iterable[Any], start: Any = 0) -> Any:
    """``sum`` as it is from Python 3.12 on: of plain numbers with a fraction nothing is lost."""
    alle = [start, *waarden]
    soorten = {type(waarde) for waarde in alle}
    return math.fsum(alle) if float in soorten <= {int, float} else tel_van_links(alle[1:], start)


@pytest.mark.parametrize("naam", ["kyra", "arie"])
def test_een_kaart_hing_af_van_hoe_deze_python_optelt(
    naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def getekend(tel: Callable[[Iterable[Any], Any], Any]) -> dict[str, bytes]:
        monkeypatch.setattr(builtins, "sum", tel)
        meten._in_em.cache_clear()
        return plaatjes(shutil.copytree(VOORBEELDEN / naam, tmp_path / tel.__name__), "svg,json")

    assert getekend(tel_van_links) == getekend(tel_precies)
