"""What is shipped along is what was published, with its licences."""

import hashlib
import tomllib
from importlib.resources import files


def test_every_shipped_letter_has_its_sum_its_origin_and_its_licences() -> None:
    map_meegeleverd = files("sonestra_cli.zetten").joinpath("letters")
    opgave = tomllib.loads(map_meegeleverd.joinpath("HERKOMST.toml").read_text(encoding="utf-8"))["bestand"]
    binair = {b.name for b in map_meegeleverd.iterdir() if b.name.endswith(".ttf")}
    assert {b["naam"] for b in opgave} == binair
    for bestand in opgave:
        inhoud = map_meegeleverd.joinpath(bestand["naam"]).read_bytes()
        assert hashlib.sha256(inhoud).hexdigest() == bestand["sha256"], bestand["naam"]
        assert bestand["versie"]
        assert bestand["bron"]
        for licentie in bestand["licenties"].values():
            assert len(map_meegeleverd.joinpath(licentie).read_text(encoding="utf-8")) > 1000
