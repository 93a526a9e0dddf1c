"""The rooms of the house: none too full, every module with its test beside it, and papers that name what is there."""

import ast
import re
from collections import Counter
from pathlib import Path

from tests.huis.zonder_eigen_test import ZONDER

HUIS = Path(__file__).parents[2]
BRON = HUIS / "sonestra_cli"
MODULES = sorted(BRON.rglob("*.py"))
VOL = 20
VAN_EEN_SOORT = {
    "controles": "families of rules, each one small module that nothing else imports",
    "documenten/papieren": "kinds of paper, each one module with its own words",
    "opdrachten": "commands, each one module that nothing else imports",
}
"""Rooms that may hold more: all their files are of one kind."""


def _is_leeg(pad: Path) -> bool:
    """Only words: a docstring, a version, names handed on."""
    soorten = (ast.ClassDef, ast.FunctionDef)
    return pad.name == "__init__.py" and not any(
        isinstance(deel, soorten) for deel in ast.parse(pad.read_text(encoding="utf-8")).body
    )


def _spiegel(pad: Path) -> Path:
    kamer = pad.relative_to(BRON).parent
    return HUIS / "tests" / kamer / f"test_{kamer.name if pad.name == '__init__.py' else pad.stem}.py"


def _naam(pad: Path) -> str:
    return ".".join(pad.relative_to(BRON).with_suffix("").parts).removesuffix(".__init__")


def test_geen_kamer_is_te_vol() -> None:
    per_kamer = Counter(pad.parent.relative_to(BRON).as_posix() for pad in MODULES)
    te_vol = {kamer: aantal for kamer, aantal in per_kamer.items() if aantal > VOL and kamer not in VAN_EEN_SOORT}
    assert te_vol == {}


def test_wie_meer_mag_heeft_het_nodig() -> None:
    for kamer in VAN_EEN_SOORT:
        assert len(list((BRON / kamer).glob("*.py"))) > VOL, f"{kamer} past weer: haal hem uit de lijst"


def _uitgeschreven(namen: tuple[str, ...], zonder: set[str]) -> list[str]:
    """``kamer.*`` as the modules of that room which have no test of their own."""
    uit: list[str] = []
    for naam in namen:
        kamer = naam.removesuffix(".*")
        uit += [een for een in sorted(zonder) if een.rpartition(".")[0] == kamer] if naam != kamer else [naam]
    return uit


def test_elke_module_heeft_haar_test_naast_zich_of_staat_met_reden_in_de_lijst() -> None:
    zonder = {_naam(pad) for pad in MODULES if not _is_leeg(pad) and not _spiegel(pad).exists()}
    genoemd = [naam for namen in ZONDER.values() for naam in _uitgeschreven(namen, zonder)]
    assert len(genoemd) == len(set(genoemd))
    assert zonder - set(genoemd) == set(), "geef ze een test in dezelfde map, of noem ze met de reden"
    assert set(genoemd) - zonder == set(), "deze hebben hun test, of zijn er niet meer: haal ze uit de lijst"


def test_de_huispapieren_noemen_alleen_wat_er_is() -> None:
    for papier in ("README.md", "CONTRIBUTING.md"):
        tekst = (HUIS / papier).read_text(encoding="utf-8")
        for genoemd in re.findall(r"`((?:[a-z_]+/)+[a-z_]*(?:\.py)?)`", tekst):
            if genoemd.split("/")[0] in {pad.name for pad in BRON.iterdir()}:
                assert (BRON / genoemd).exists(), f"{papier}: {genoemd}"
