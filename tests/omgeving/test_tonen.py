import shutil
import sys
from pathlib import Path

import pytest

from sonestra_cli.omgeving import tonen as openen


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system opens it")
def test_openen_wacht_niet_tot_het_weer_dicht_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dicht = tmp_path / "dicht"
    opener = tmp_path / "xdg-open"
    opener.write_text(f"#!/bin/sh\nsleep 3\ntouch '{dicht}'\n", encoding="utf-8")
    opener.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(opener))
    assert openen.toon(tmp_path)
    assert not dicht.exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system opens it")
def test_een_programma_dat_niet_start_is_geen_fout_van_ons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: str(tmp_path / "weg"))
    assert not openen.toon(tmp_path / "kaart.pdf")
