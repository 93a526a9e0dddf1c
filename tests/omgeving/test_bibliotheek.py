"""What comes with an extra only is told with the command that brings it."""

import re
import tomllib
from pathlib import Path

import pytest

from sonestra_cli.omgeving.bibliotheek import _EXTRA, OntbreektBibliotheek, bibliotheek

EXTRAS = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "optional-dependencies"
]


@pytest.mark.parametrize("module", _EXTRA)
def test_wat_er_niet_is_staat_er_met_wat_je_typt(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def zonder(naam: str) -> None:
        raise ImportError(naam)

    monkeypatch.setattr("importlib.import_module", zonder)
    with pytest.raises(OntbreektBibliotheek, match=r"-m pip install \w") as fout:
        bibliotheek(f"{module}.deel")
    (pakketten,) = re.findall(r"-m pip install (.+)", str(fout.value))
    assert any(
        set(pakketten.split()) <= {re.split(r"[<>=]", eis)[0] for eis in eisen}
        for naam, eisen in EXTRAS.items()
        if naam != "test"
    )


def test_wie_de_tests_draait_heeft_alles_wat_erbij_kan() -> None:
    erbij = {eis for naam, eisen in EXTRAS.items() if naam != "test" for eis in eisen}
    assert erbij - set(EXTRAS["test"]) == set()
