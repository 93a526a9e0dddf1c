"""One evening: a traject from its lists and from answers alone, as somebody gives them; nobody opens an editor."""

import os
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject
from tests.sessies.spelen import citaten, rondes, speel
from tests.sessies.vergelijken import verschil

AVOND = Path(__file__).parents[3] / "shared" / "gevallen" / "avond"
MEESTE = 160
pytestmark = pytest.mark.skipif(not AVOND.is_dir(), reason="the case of one evening is not here")


@pytest.fixture(scope="module")
def gespeeld(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, list[str]]:
    """The folder after the evening, how many answers it took, and the runs that failed."""
    thuis = tmp_path_factory.mktemp("avond")
    with pytest.MonkeyPatch.context() as apen:
        apen.chdir(thuis)
        assert uitvoeren(["nieuw", "Het plan van Leen", "--hoofdpersoon", "Leen"]) == 0
        map_ = thuis / "het-plan-van-leen"
        antwoorden, fout = 0, []
        for ronde in rondes((Path(__file__).parent / "avond.txt").read_text("utf-8"), citaten((AVOND / "verslag.md").read_text("utf-8"))):
            woorden = tuple(str(AVOND / woord) if (AVOND / woord).is_file() else woord for woord in ronde.woorden)
            antwoorden += len(ronde.antwoorden) + (woorden[0] != "erbij")
            code = speel(type(ronde)(woorden, ronde.antwoorden), map_, apen)
            if code:
                fout.append(f"{code}: {' '.join(ronde.woorden)}")
    return map_, antwoorden, fout
