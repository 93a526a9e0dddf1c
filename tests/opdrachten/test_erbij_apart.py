"""``erbij apart``: what is protected goes to its owner's file, and nowhere else."""

import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import alles, maak_leen

pytest.importorskip("pexpect", reason="there is no pexpect here")
from tests.opdrachten.aan_tafel import uit_een_pijp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


def test_apart_komt_alleen_bij_apart(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = alles(traject)
    antwoorden = "kenmerk\nwoorden zoeken\napril 2025\n\nja\n\nniet > De nacht in april.\nja\n\n\n"
    code, _ = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, "apart", "leen")
    assert code == 0
    assert alles(traject) == voor
    apart = lees_traject(traject, ("leen",)).traject.apart["leen"]  # type: ignore[arg-type,index]
    (kenmerk,) = apart.personen["leen"].kenmerken  # type: ignore[index]
    assert (kenmerk.wat, str(kenmerk.sinds), kenmerk.volgens) == ("woorden zoeken", "2025-04", ("leen",))
    assert [(stem.van, stem.woorden.strip()) for stem in apart.niet_bespreken] == [(("leen",), "De nacht in april.")]


def test_wat_beschermd_is_kan_alleen_apart(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = "Leen\nbuurman Kees\nbang voor\nklaar\nja\n\n"
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, "beleving")
    assert "'bang voor' begrijp ik hier niet." in scherm
    assert code == 1
    code, _ = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, "apart", "leen", "beleving")
    assert code == 0
    (beleving,) = lees_traject(traject, ("leen",)).traject.apart["leen"].belevingen  # type: ignore[arg-type,index]
    assert (beleving.van, beleving.met, beleving.is_) == ("leen", "buurman-kees", "bang_voor")


def test_in_een_regel_is_een_beleving_apart_van_wie_haar_bewaart(traject: Path) -> None:
    assert uitvoeren(["erbij", "apart", "leen", "beleving", "met buurman Kees, bang voor", "-C", str(traject)]) == 0
    (beleving,) = lees_traject(traject, (Sleutel("leen"),)).traject.apart[Sleutel("leen")].belevingen
    assert (beleving.van, beleving.met, beleving.is_) == ("leen", "buurman-kees", "bang_voor")
