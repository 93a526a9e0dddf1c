"""A traject as if everything that belongs in ``apart/`` stood there: shown only by the owner's leave."""

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import replace

from sonestra_cli.domein.beschermd import Beschermd, beschermd
from sonestra_cli.domein.lopen import op_plek
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.knippen import zonder


def zonder_beschermd(traject: Traject, met_apart: Container[str] = ()) -> Traject:
    """Without what is protected in the ordinary files, but for what the owners in ``met_apart`` pass on."""
    weg = [iets for iets in beschermd(traject) if iets.van_wie not in met_apart]
    over = zonder(traject, (iets.blok for iets in weg))
    if not (los := tuple(_kinderen(traject, over, weg))):
        return over
    return replace(over, netwerk=replace(over.netwerk, gezinnen=(*over.netwerk.gezinnen, *los)))


def weggelaten(traject: Traject, met_apart: Container[str] = ()) -> Counter[str]:
    """How many protected things stay out, by kind."""
    return Counter(iets.soort for iets in beschermd(traject) if iets.van_wie not in met_apart)


def eigenaren(traject: Traject) -> frozenset[Sleutel]:
    """Who keeps something protected in the ordinary files."""
    return frozenset(iets.van_wie for iets in beschermd(traject) if iets.van_wie is not None)


def _kinderen(traject: Traject, over: Traject, weg: list[Beschermd]) -> Iterator[Gezin]:
    """The children of a secret union who stand in no other family: brothers and sisters still, and of their mother."""
    elders = {kind.wie for gezin in over.netwerk.gezinnen for kind in gezin.kinderen}
    for iets in weg:
        gezin = op_plek(traject, iets.blok) if iets.soort == "relatie" else None
        if isinstance(gezin, Gezin) and (kinderen := tuple(k for k in gezin.kinderen if k.wie not in elders)):
            yield Gezin(_moeder(traject, gezin.partners), kinderen=kinderen, zichtbaar=gezin.zichtbaar)


def _moeder(traject: Traject, partners: Sleutels) -> Sleutels:
    """Who bore a child everybody knows; nobody where the partners do not tell who that is."""
    personen = traject.netwerk.personen
    vrouwen = tuple(wie for wie in partners if wie in personen and personen[wie].geslacht == "vrouw")
    return vrouwen if len(vrouwen) == 1 else ()
