"""The proportions of the house: no big modules, and a light `valideer`."""

import ast
import os
import re
import shutil
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Collection
from pathlib import Path

import pytest

HUIS = Path(__file__).parents[2]
MODULES = sorted((HUIS / "sonestra_cli").rglob("*.py"))


def regels(pad: Path) -> int:
    return len(pad.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    "pad", [*MODULES, *sorted((HUIS / "tests").rglob("*.py"))], ids=lambda pad: str(pad.relative_to(HUIS))
)
def test_geen_module_boven_de_300_regels(pad: Path) -> None:
    assert regels(pad) <= 300


def test_de_middelste_module_is_klein() -> None:
    assert statistics.median(regels(pad) for pad in MODULES if pad.name != "__init__.py") <= 90


def test_iedere_dependency_zegt_waarom() -> None:
    tekst = (HUIS / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(tekst)["project"]
    for naam in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        regel = next(r for r in tekst.splitlines() if f'"{naam}"' in r)
        assert len(regel.partition("#")[2].split()) >= 2, f"zeg waarom: {naam}"


def test_een_nieuwe_versie_van_iets_anders_maakt_hier_niets_rood() -> None:
    opgave = tomllib.loads((HUIS / "pyproject.toml").read_text(encoding="utf-8"))
    project = opgave["project"]
    for eis in [
        *opgave["build-system"]["requires"],
        *project["dependencies"],
        *project["optional-dependencies"]["test"],
    ]:
        assert re.fullmatch(r"[\w.-]+(==[\d.]+|>=[\d.]+,<[\d.]+)", eis), f"noem de laagste en de hoogste: {eis}"


def test_wat_er_gebruikt_wordt_staat_ook_in_pyproject() -> None:
    namen = {"ruamel": "ruamel.yaml", "markdown_it": "markdown-it-py", "docx": "python-docx"}
    project = tomllib.loads((HUIS / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    genoemd = {re.split(r"[<>=]", regel)[0] for regel in project["dependencies"]}
    gebruikt = set()
    for pad in MODULES:
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if isinstance(knoop, ast.Import):
                gebruikt |= {naam.name.partition(".")[0] for naam in knoop.names}
            elif isinstance(knoop, ast.ImportFrom) and knoop.module:
                gebruikt.add(knoop.module.partition(".")[0])
    van_buiten = gebruikt - sys.stdlib_module_names - {"sonestra_cli"}
    assert {namen.get(naam, naam) for naam in van_buiten} - genoemd == set()


def groot_traject(map_: Path) -> None:
    """Two hundred people, each with everything that a line of the network tells."""
    netwerk = ["personen:"]
    for nr in range(200):
        netwerk += [
            f"  mens-{nr}:",
            f"    naam: Mens {nr}",
            "    wie: iemand",
            "    geslacht: vrouw",
            f"    geboren: {1930 + nr % 80}",
        ]
        netwerk += [
            "    kring: bekend",
            "    groep: buurt",
            "    contact:",
            "      hoe_vaak: elke_week",
            "      hoe: [bezoek, bellen]",
        ]
        netwerk += [
            "    steun:",
            "      - soort: praktisch",
            "        richting: ik_krijg",
            "    sterk_in: [koken]",
            "    woonplaats: Almelo",
        ]
        netwerk += ["    talen: [nederlands]", "    kan_meebrengen: [soep]"]
    (map_ / "traject.yaml").write_text("naam: Groot\nhoofdpersonen: [mens-0]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text("\n".join(netwerk) + "\n", encoding="utf-8")


ZWAAR = {"rich", "jinja2", "graphviz", "typst", "highspy", "numpy"}
"""What draws, sets type or computes: nothing for who only writes or looks."""


NIET_NODIG = {"sonestra_cli.verstaan", "sonestra_cli.lezen.opnieuw.hekje", "importlib.resources"}


def gedraaid(map_: Path, *argv: str, let_op: Collection[str] = ZWAAR) -> tuple[str, int, set[str], str]:
    """Of one command in its own process: exit code, how many modules it loaded, which heavy ones, what it said."""
    code = (
        "import sys\nfrom sonestra_cli.app import uitvoeren\n"
        f"code = uitvoeren({list(argv)!r})\n"
        f"print(code, len(sys.modules), *sorted(m for m in sys.modules if m in {let_op!r}))"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        cwd=map_,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(HUIS)},
    )
    uitgang, aantal, *zwaar = klaar.stdout.splitlines()[-1].split()
    return uitgang, int(aantal), set(zwaar), klaar.stderr


def test_valideer_blijft_licht(tmp_path: Path) -> None:
    groot_traject(tmp_path)
    uitgang, aantal, zwaar, fout = gedraaid(tmp_path, "valideer", "-q")
    assert uitgang == "0", fout
    assert aantal <= (300 if sys.version_info < (3, 14) else 310)  # there pathlib and others are more modules
    assert zwaar == set()


def test_een_traject_met_alles_erin_laadt_niets_om_te_vragen_wat_mensen_bedoelen(tmp_path: Path) -> None:
    """What people may mean by their words, where templates stand: only for who may have erred."""
    shutil.copytree(HUIS / "voorbeelden" / "samira", tmp_path / "samira")
    uitgang, _, zwaar, fout = gedraaid(tmp_path / "samira", "valideer", "-q", let_op=ZWAAR | NIET_NODIG)
    assert uitgang == "0", fout
    assert zwaar == set()


def test_wat_schrijft_laadt_niets_wat_tekent_of_rekent(tmp_path: Path) -> None:
    """One after the other in one traject, each in its own process."""
    groot_traject(tmp_path)
    for argv in (
        ("erbij", "persoon", "Riet, oma, 1950, kring hart"),
        ("erbij", "afspraak", "mens-3 kookt soep op maandag"),
        ("wijzig", "mens-7", "woonplaats=Hengelo"),
        ("terug",),
        ("hernoem", "mens-8", "mens-acht"),
        ("samen", "mens-acht", "mens-9", "--houd", "mens-9"),
        ("weg", "mens-10", "--ja"),
    ):
        uitgang, _, zwaar, fout = gedraaid(tmp_path, *argv)
        assert uitgang == "0", (argv, fout)
        assert zwaar == set(), argv
