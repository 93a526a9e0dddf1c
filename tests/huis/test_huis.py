"""The proportions of the house: no big modules, and a light `valideer`."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
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


def test_valideer_blijft_licht(tmp_path: Path) -> None:
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
    (tmp_path / "traject.yaml").write_text("naam: Groot\nhoofdpersonen: [mens-0]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("\n".join(netwerk) + "\n", encoding="utf-8")
    code = (
        "import sys\nfrom sonestra_cli.app import uitvoeren\n"
        f"code = uitvoeren(['valideer', '-q', {str(tmp_path)!r}])\n"
        "print(code, len(sys.modules), *sorted(m for m in sys.modules if m in "
        "{'rich', 'jinja2', 'graphviz', 'typst', 'highspy', 'numpy'}))"
    )
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    uitgang, aantal, *zwaar = klaar.stdout.split()
    assert uitgang == "0", klaar.stderr
    assert int(aantal) <= 300
    assert zwaar == []
