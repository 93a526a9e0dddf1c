"""One browser for all tests of the page that look at it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.domein.traject import Traject
from tests.paginas.browser import Bladzij, browser
from tests.paginas.gevallen import pagina


@pytest.fixture(scope="package")
def chromium() -> Iterator[Bladzij]:
    with browser() as blad:
        yield blad


@pytest.fixture
def open_(chromium: Bladzij, tmp_path: Path) -> Any:
    def doe(traject: Traject, soort: str = "relatiekaart", breed: int = 1280, hoog: int = 800) -> Bladzij:
        bestand = tmp_path / f"{soort}.html"
        bestand.write_text(pagina(traject, soort), encoding="utf-8")
        chromium.open(bestand, breed, hoog)
        return chromium

    return doe
