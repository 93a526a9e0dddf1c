"""What is run by hand tells what it measures, and does nothing else then."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

HIER = Path(__file__).parent
MET_DE_HAND = [pad for pad in sorted(HIER.glob("*.py")) if "__main__" in pad.read_text(encoding="utf-8")]


@pytest.mark.parametrize("pad", [pad for pad in MET_DE_HAND if pad != Path(__file__)], ids=lambda pad: pad.stem)
def test_wie_om_uitleg_vroeg_kreeg_duizend_mappen(pad: Path, tmp_path: Path) -> None:
    klaar = subprocess.run(
        [sys.executable, str(pad), "--help"],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HIER.parents[1]), "PYTHONIOENCODING": "utf-8"},
    )
    uitleg = ast.get_docstring(ast.parse(pad.read_text(encoding="utf-8"))) or ""
    assert klaar.returncode == 0, klaar.stderr
    assert uitleg.splitlines()[0] in klaar.stdout
    assert list(tmp_path.iterdir()) == []
