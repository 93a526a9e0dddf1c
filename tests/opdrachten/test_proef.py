"""The tour: an example, every map and every paper, in a folder of its own."""

import os
import re
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten import proef
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from tests.opdrachten.toetsenbord import Toets, Toetsenbord


def test_de_rondleiding_maakt_alles_in_een_eigen_map(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "proef-kyra").mkdir()
    assert uitvoeren(["proef", "kyra"]) == 0
    gezegd = capsys.readouterr()
    uitvoer = tmp_path / "proef-kyra-2/uitvoer"
    kaarten = {pad.name for pad in (uitvoer / "kaarten").iterdir()}
    papieren = {pad.name for pad in (uitvoer / "papieren").iterdir()}
    assert {f"{k}.{s}" for k in ("genogram", "relatiekaart", "ecogram") for s in ("svg", "pdf")} <= kaarten
    assert {f"{p}.{s}" for p in ("plan", "agenda-beraad") for s in ("md", "html", "pdf", "docx")} <= papieren
    assert all(pad.stat().st_size for pad in uitvoer.rglob("*.*"))
    assert "Lees proef-kyra-2/LEESMIJ.md" in gezegd.err
    assert "relatiekaart" in gezegd.out
    assert not any((tmp_path / "proef-kyra").iterdir())
    assert uitvoeren(["valideer", "proef-kyra-2", "--streng"]) == 0


@pytest.mark.parametrize(
    ("getypt", "toets", "open_"),
    [(["qqq", "nee"], "Ctrl-C", False), ([], "Ctrl-D", False), ([""], "Ctrl-C", True), (["ja graag"], "Ctrl-C", True)],
)
def test_wie_wegging_bij_de_laatste_vraag_kreeg_de_bladzijde_toch(
    getypt: list[str], toets: Toets, open_: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    geopend: list[Path] = []
    monkeypatch.setattr(proef, "_maak_alles", lambda *_: ([], []))
    monkeypatch.setattr(proef, "open_eerste", lambda paden, _: geopend.extend(paden))
    monkeypatch.setattr("sys.stdin", Toetsenbord(getypt, toets))
    assert uitvoeren(["proef", "kyra", "-C", str(tmp_path)]) == 0
    assert [pad.name for pad in geopend] == (["overzicht.html"] if open_ else [])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_wie_geen_kleur_wil_kreeg_toch_tekens_die_het_scherm_sturen(tmp_path: Path) -> None:
    pexpect = pytest.importorskip("pexpect", reason="there is no pexpect here")
    spel = (
        "from sonestra_cli.opdrachten import proef; proef._maak_alles = lambda *_: ([], []); "
        f"from sonestra_cli.app import uitvoeren; uitvoeren(['proef', 'kyra', '-C', {str(tmp_path)!r}])"
    )
    gezien = {}
    for naam, omgeving in (("kaal", {"NO_COLOR": "1"}), ("kleur", {"NO_COLOR": ""})):
        env = {**os.environ, **omgeving, "TERM": "xterm-256color", "PYTHONPATH": str(Path(__file__).parents[2])}
        kind = pexpect.spawn(sys.executable, ["-c", spel], env=env, dimensions=(24, 80), encoding="utf-8", timeout=60)
        kind.expect("Wil je het nu zien")
        gezien[naam] = kind.before
        kind.sendline("nee")
        kind.expect(pexpect.EOF)
    assert "\x1b" not in gezien["kaal"]
    assert "\x1b[1m" in gezien["kleur"]
    assert "bestanden" in gezien["kaal"]


def test_een_voorbeeld_dat_er_niet_is_krijgt_een_zin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["proef", "kira", "-C", str(tmp_path)]) == 2
    assert "Bedoel je kyra?" in capsys.readouterr().err
    assert not any(tmp_path.iterdir())


def test_de_rondleiding_vertelt_wat_er_gemaakt_wordt_en_eindigt_met_een_bladzijde(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["proef", "kyra", "-C", str(tmp_path)]) == 0
    gezegd = capsys.readouterr().err
    stappen = re.findall(r"(\d+) van (\d+): (\S+)", gezegd)
    assert [int(nr) for nr, _, _ in stappen] == list(range(1, int(stappen[0][1]) + 1))
    assert (stappen[0][2], stappen[-1][2]) == ("genogram", "uitnodiging")
    assert gezegd.rindex(": uitnodiging") < gezegd.index("overzicht.html")
    bladzijde = (tmp_path / "proef-kyra" / "uitvoer" / "overzicht.html").read_text(encoding="utf-8")
    for verwijzing in re.findall(r'(?:href|src)="([^"]+)"', bladzijde):
        assert (tmp_path / "proef-kyra" / "uitvoer" / verwijzing).is_file()


def test_de_rondleiding_laat_een_paar_uitnodigingen_zien_en_slaat_over_wat_leeg_zou_zijn(tmp_path: Path) -> None:
    """A paper of which nothing could stand on it stopped the tour of Kyra."""
    assert uitvoeren(["proef", "kyra", "-C", str(tmp_path), "--stil"]) == 0
    papieren = {pad.name for pad in (tmp_path / "proef-kyra/uitvoer/papieren").glob("*.pdf")}
    assert len([naam for naam in papieren if naam.startswith("uitnodiging-")]) == 3
    assert "blad-paaltjes.pdf" not in papieren


def test_een_kaart_die_niet_lukt_houdt_de_rondleiding_niet_op(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stuk(soort: tuple[str, ...], *rest: object) -> list[Uitvoerstuk]:
        kapot = Uitvoerstuk("genogram.svg", None, ("genogram.svg lukt niet.",))
        return [kapot] if soort == ("genogram",) else []

    monkeypatch.setattr("sonestra_cli.opdrachten.proef.kaarten.kaartstukken", lambda *een, **twee: stuk(*een))
    assert uitvoeren(["proef", "kyra", "-C", str(tmp_path)]) == 2
    assert "genogram.svg lukt niet." in capsys.readouterr().err
    assert (tmp_path / "proef-kyra/uitvoer/papieren/plan.pdf").is_file()
    assert (tmp_path / "proef-kyra/uitvoer/overzicht.html").is_file()
