"""The picture in the README is what the program draws today."""

import os
from pathlib import Path

from sonestra_cli.app import uitvoeren

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PLAATJE = VOORBEELDEN / "samira-genogram.svg"


def test_het_plaatje_in_de_readme_is_van_vandaag(tmp_path: Path) -> None:
    nieuw = tmp_path / "genogram.svg"
    opdracht = ["kaart", "genogram", "--formaat", "svg", "--uit", str(nieuw), "-C", str(VOORBEELDEN / "samira"), "-q"]
    assert uitvoeren(opdracht) == 0
    if os.environ.get("VERNIEUW"):
        PLAATJE.write_bytes(nieuw.read_bytes())
    assert nieuw.read_bytes() == PLAATJE.read_bytes()
