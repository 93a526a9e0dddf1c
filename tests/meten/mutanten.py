"""Do the tests notice it when a sign changes its meaning? Run by hand; the short list runs in ``.ci/run``.

    .venv/bin/python tests/meten/mutanten.py                 # the short list
    .venv/bin/python tests/meten/mutanten.py --alles         # every mutant of the lists beside it
    .venv/bin/python tests/meten/mutanten.py --alles ecogram # those of which the module has this in its name

One thing is changed in a copy of the house, and the tests that mirror the module are run there until the first that is
red. Exit code 1 when a mutant survives that is not known to, or when the text of one is no longer there.
"""

import argparse
import compileall
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from py_compile import PycInvalidationMode

from mutanten_elders import ELDERS
from mutantenlijst import GENOEMD, KAARTEN, Mutant

WORTEL = Path(__file__).resolve().parents[2]
MEE = ("sonestra_cli", "tests", "templates", "voorbeelden", "pyproject.toml", "README.md")
ROOD = 1
"""What pytest says when a test failed; anything higher is no answer."""


def bestand_van(module: str, wortel: Path) -> Path:
    pad = wortel.joinpath(*module.split("."))
    return pad / "__init__.py" if pad.is_dir() else pad.with_suffix(".py")


def kopie(naar: Path) -> Path:
    """The house, compiled once; by what it says and not by its time, so that changed text is compiled anew."""
    for naam in MEE:
        bron = WORTEL / naam
        if bron.is_dir():
            shutil.copytree(bron, naar / naam, ignore=shutil.ignore_patterns("__pycache__", ".hypothesis"))
        elif bron.exists():
            shutil.copy(bron, naar / naam)
    compileall.compile_dir(naar / "sonestra_cli", quiet=1, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    return naar


def proef(mutant: Mutant, huis: Path) -> str:
    """``gevangen``, ``leeft``, or why there is no answer."""
    bestand = bestand_van(mutant.module, huis)
    goed = bestand.read_text(encoding="utf-8") if bestand.exists() else ""
    if goed.count(mutant.oud) != 1:
        return f"staat er {goed.count(mutant.oud)} keer"
    mist = [pad for pad in mutant.tests.split() if not (huis / pad.partition("::")[0]).exists()]
    if mist:
        return f"geen tests: {' '.join(mist)}"
    bestand.write_text(goed.replace(mutant.oud, mutant.nieuw), encoding="utf-8")
    try:
        code = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-n", "0", "-x", "-q", "--tb=no", "-p", "no:cacheprovider",
             *mutant.tests.split()],
            cwd=huis, env={**os.environ, "PYTHONPATH": str(huis)}, capture_output=True, check=False,
        ).returncode  # fmt: skip
    finally:
        bestand.write_text(goed, encoding="utf-8")
    return "gevangen" if code == ROOD else "leeft" if code == 0 else f"pytest: {code}"


def loop(mutanten: list[Mutant]) -> int:
    mis, gevangen = 0, 0
    with tempfile.TemporaryDirectory() as map_:
        huis = kopie(Path(map_))
        for nr, mutant in enumerate(mutanten, 1):
            uit = proef(mutant, huis)
            gevangen += uit == "gevangen"
            mis += uit != "gevangen" and not (uit == "leeft" and mutant.leeft)
            waarom = f"  ({mutant.leeft})" if uit == "leeft" and mutant.leeft else ""
            print(f"{nr:3} {uit:10} {mutant.module}: {mutant.wat}{waarom}", flush=True)
    print(f"{gevangen} van {len(mutanten)} gevangen")
    return 1 if mis else 0


def main() -> int:
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("--alles", action="store_true", help="every mutant, not only the short list")
    vraag.add_argument("deel", nargs="?", default="", help="part of the name of the module")
    keuze = vraag.parse_args()
    return loop([m for m in (*GENOEMD, *KAARTEN, *ELDERS) if (keuze.alles or m.kort) and keuze.deel in m.module])


if __name__ == "__main__":
    sys.exit(main())
