"""What help may offer in which file: nothing that belongs in ``apart/`` is offered where the whole family reads."""

from collections.abc import Iterable

from sonestra_cli.domein.keuzes import ALLEEN_APART, BESCHERMDE_VELDEN
from sonestra_cli.domein.soorten import Bestandsnaam


def aangeboden(naam: Bestandsnaam, woorden: Iterable[str]) -> tuple[str, ...]:
    """The fields or choices among ``woorden`` to offer in the file ``naam``. All of them can be read everywhere."""
    if naam.partition("/")[0] == "apart":
        return tuple(woorden)
    return tuple(woord for woord in woorden if woord not in ALLEEN_APART and woord not in BESCHERMDE_VELDEN)
