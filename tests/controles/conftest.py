import pytest

from sonestra_cli.controles import controleer
from tests.controles.vinden import Vind, maak


@pytest.fixture
def vind() -> Vind:
    """The findings with one code in a traject of these files."""
    return lambda code, bestanden: [b for b in controleer(maak(bestanden)) if b.code == code]
