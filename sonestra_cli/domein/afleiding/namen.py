"""What somebody is called on maps and papers."""

from collections.abc import Iterable

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.hoofdletter import hoofdletter

KLEINE_WOORDEN = frozenset({"van", "de", "der", "den", "het", "en", "ten", "ter", "op", "in", "uit", "te"})
"""Words inside a name that keep their small letter: ``buurman-van-nel`` is Buurman van Nel."""


def naam(traject: Traject, sleutel: Sleutel) -> str:
    """The typed ``naam``, else the key with capitals: ``oma-riet`` is Oma Riet. Unknown keys get a name too."""
    persoon = traject.netwerk.personen.get(sleutel)
    return (persoon.naam.strip() if persoon and persoon.naam else "") or naam_uit_sleutel(sleutel)


def namen(traject: Traject, sleutels: Iterable[Sleutel]) -> tuple[str, ...]:
    """The names of several people, in the same order."""
    return tuple(naam(traject, sleutel) for sleutel in sleutels)


def naam_uit_sleutel(sleutel: str) -> str:
    """A readable name from a key alone."""
    woorden = [woord for woord in sleutel.split("-") if woord]
    return " ".join(woord if nr and woord in KLEINE_WOORDEN else hoofdletter(woord) for nr, woord in enumerate(woorden))
