"""What is shipped along is what was published, with its licences."""

import hashlib
import tomllib
from importlib.resources import files

import pytest


@pytest.mark.parametrize(("pakket", "map_"), [("sonestra_cli.tekenen.motor", "."), ("sonestra_cli.zetten", "letters")])
def test_every_shipped_file_has_its_sum_its_origin_and_its_licences(pakket: str, map_: str) -> None:
    map_meegeleverd = files(pakket).joinpath(map_)
    opgave = tomllib.loads(map_meegeleverd.joinpath("HERKOMST.toml").read_text(encoding="utf-8"))["bestand"]
    binair = {b.name for b in map_meegeleverd.iterdir() if b.name.endswith((".js", ".ttf"))}
    assert {b["naam"] for b in opgave} == binair
    for bestand in opgave:
        inhoud = map_meegeleverd.joinpath(bestand["naam"]).read_bytes()
        assert hashlib.sha256(inhoud).hexdigest() == bestand["sha256"], bestand["naam"]
        assert bestand["versie"]
        assert bestand["bron"]
        for licentie in bestand["licenties"].values():
            assert len(map_meegeleverd.joinpath(licentie).read_text(encoding="utf-8")) > 1000


def test_the_engine_is_the_version_that_we_say() -> None:
    motor = files("sonestra_cli.tekenen.motor")
    assert "Viz.js 3.31.0" in motor.joinpath("viz-global.js").read_text(encoding="utf-8")[:200]
    assert "Viz.js 3.31.0" in motor.joinpath("HERKOMST.toml").read_text(encoding="utf-8")
    assert (
        motor.joinpath("LICENTIE-graphviz.txt").read_text(encoding="utf-8").startswith("Eclipse Public License - v 2.0")
    )
