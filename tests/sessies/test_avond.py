"""One evening: a traject from its lists and from answers alone, as somebody gives them; nobody opens an editor."""

from dataclasses import replace
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import lees_traject
from tests.sessies.spelen import citaten, rondes, speel
from tests.sessies.vergelijken import Entry, verschil

AVOND = Path(__file__).parents[3] / "shared" / "gevallen" / "avond"
ANTWOORDEN = Path(__file__).with_name("avond.txt")
MEESTE = 160
LEEN = (Sleutel("leen"),)
pytestmark = pytest.mark.skipif(not AVOND.is_dir(), reason="the case of one evening is not here")


@pytest.fixture(scope="module")
def avond(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The folder after the evening, and how many answers it took: a list is one."""
    thuis = tmp_path_factory.mktemp("avond")
    woorden_van = citaten((AVOND / "verslag.md").read_text(encoding="utf-8"))
    getypt = 0
    with pytest.MonkeyPatch.context() as apen:
        apen.chdir(thuis)
        assert uitvoeren(["nieuw", "Het plan van Leen", "--genoemd", "Leen", "--op", "2026-01-13", "--stil"]) == 0
        for ronde in rondes(ANTWOORDEN.read_text(encoding="utf-8"), woorden_van):
            woorden = tuple(str(AVOND / woord) if (AVOND / woord).is_file() else woord for woord in ronde.woorden)
            getypt += len(ronde.antwoorden) or 1
            assert speel(replace(ronde, woorden=woorden), thuis / "het-plan-van-leen", apen) == 0, ronde.woorden
    return thuis / "het-plan-van-leen", getypt


def _lees(map_: Path) -> Traject:
    return lees_traject(map_, LEEN).traject


def _mist(paar: tuple[Entry, Entry | None]) -> list[str]:
    entry, gekregen = paar
    return sorted(entry.wat - (gekregen.wat if gekregen else frozenset()))


def test_hooguit_honderdzestig_antwoorden(avond: tuple[Path, int]) -> None:
    assert avond[1] <= MEESTE


def test_alles_wat_verteld_is_staat_er(avond: tuple[Path, int]) -> None:
    paren, _ = verschil(_lees(avond[0]), _lees(AVOND / "verwacht"))
    assert [(paar[0].soort, _mist(paar)) for paar in paren if _mist(paar)] == []


def test_er_staat_niets_wat_niemand_zei(avond: tuple[Path, int]) -> None:
    paren, over = verschil(_lees(avond[0]), _lees(AVOND / "verwacht"))
    assert over == []
    te_veel = {iets for entry, gekregen in paren if gekregen for iets in gekregen.wat - entry.wat}
    assert te_veel <= {"woonplaats=Hansweert"}, "the list says where both of them live"


def test_het_programma_heeft_er_niets_op_aan_te_merken(
    avond: tuple[Path, int], capsys: pytest.CaptureFixture[str]
) -> None:
    code = uitvoeren(["valideer", "--met-apart", "leen", "-C", str(avond[0])])
    assert code == 0, capsys.readouterr().out
