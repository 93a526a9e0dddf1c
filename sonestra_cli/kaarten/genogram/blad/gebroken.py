"""Rules of drawing that this family made impossible, each with its reason in plain Dutch."""

from collections.abc import Iterator, Mapping

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.tekening.tekening import Gebroken


def gebroken_regels(familie: Familie, werk: Lijnwerk, namen: Mapping[Sleutel, str]) -> tuple[Gebroken, ...]:
    """Couples apart or on two rows, brothers and sisters on two rows or out of order, children without their line.

    And texts that were too long.
    """
    return (*_koppels(familie, werk), *_broers(familie, werk), *_kinderen(familie, werk, namen), *_teksten(werk))


def _koppels(familie: Familie, werk: Lijnwerk) -> Iterator[Gebroken]:
    bouw, x = werk.bouw, werk.plekken.x
    for koppel in bouw.koppels:
        wie = familie.unies[koppel.unie].partners
        if not koppel.echt:
            waarom = "Deze twee zijn van verschillende generaties; ze kunnen niet op één rij staan."
            yield Gebroken("partners op één rij", waarom, wie)
            continue
        links, rechts = sorted((x[koppel.a], x[koppel.b]))
        if any(bouw.wie[k] is not None and links < x[k] < rechts for k in bouw.rijen[bouw.rij[koppel.a]]):
            waarom = "Ertussen staat iemand anders: een andere partner, of een broer of zus op volgorde van geboorte."
            yield Gebroken("partners naast elkaar", waarom, wie)


def _broers(familie: Familie, werk: Lijnwerk) -> Iterator[Gebroken]:
    nr = {wie: k for k, wie in werk.bouw.per_knoop() if wie is not None}
    for unie in familie.unies:
        kinderen = [k for k in unie.kinderen if k in unie.eigen]
        if len({werk.bouw.rij[nr[k]] for k in kinderen}) > 1:
            waarom = "Een van hen staat lager, naast een partner uit een volgende generatie."
            yield Gebroken("broers en zussen op één rij", waarom, tuple(kinderen))
        xs = [werk.plekken.x[nr[k]] for k in kinderen]
        if xs != sorted(xs):
            waarom = "De oudste links lukte hier niet zonder lijnen door elkaar."
            yield Gebroken("oudste links", waarom, tuple(kinderen))


def _kinderen(familie: Familie, werk: Lijnwerk, namen: Mapping[Sleutel, str]) -> Iterator[Gebroken]:
    rij = {wie: werk.bouw.rij[k] for k, wie in werk.bouw.per_knoop() if wie is not None}
    for unie in familie.unies:
        for kind in unie.kinderen:
            if any(rij[kind] <= rij[ouder] for ouder in unie.partners):
                ouders = opsomming([namen[ouder] for ouder in unie.partners])
                waarom = f"{hoofdletter(namen[kind])} staat niet lager dan {ouders}: de lijn ertussen ontbreekt."
                yield Gebroken("lijn naar een kind", waarom, (*unie.partners, kind), weg=True)


def _teksten(werk: Lijnwerk) -> Iterator[Gebroken]:
    for nr, wie in werk.bouw.per_knoop():
        if wie is None:
            continue
        for regels, regel, wat in ((werk.maten[nr].regels, "de hele naam", "Deze naam was"),
                                   (werk.maten[nr].woorden, "alle eigen woorden", "Deze woorden waren")):  # fmt: skip
            if any(stuk.endswith("…") for stuk in regels):
                yield Gebroken(regel, f"{wat} te lang voor de kaart. In de tekstversie staat alles.", (wie,), weg=True)
