"""What is missing from a map because it could not be read: said below the title, in ``gebroken`` and aloud."""

import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.getypt import Getypt, Ongelezen
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.zien.ongelezen import ongelezen_in
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekening.tekening import Gebroken


def waar(plekken: Iterable[Ongelezen]) -> str:
    """``netwerk.yaml, regel 2 en 3``, for each file."""
    per_bestand = itertools.groupby(sorted(plekken), key=lambda plek: plek.bestand)
    return opsomming(
        [f"{naam}, regel {opsomming([str(nr) for nr in sorted({p.regel for p in van})])}" for naam, van in per_bestand]
    )


@dataclass(frozen=True, slots=True, order=True)
class Gemist:
    """One place that could not be read, and whom it is about."""

    plek: Ongelezen
    wie: Sleutels


def gemist_in(netwerk: Netwerk, velden: Collection[str]) -> tuple[Gemist, ...]:
    """What could not be read of the ``velden`` that a map shows, by file and line."""
    delen: list[tuple[Sleutels, object]] = [((sleutel,), persoon) for sleutel, persoon in netwerk.personen.items()]
    delen += [(gezin.partners, gezin) for gezin in netwerk.gezinnen]
    delen += [(huis.wie, huis) for huis in netwerk.huishoudens]
    delen += [((een.van, een.met), een) for een in netwerk.belevingen]
    delen += [(groep.wie, groep) for groep in netwerk.kennen_elkaar]
    gevonden = [Gemist(plek, wie) for wie, deel in delen for plek in ongelezen_in(deel) if plek.veld in velden]
    return tuple(sorted((*geheel_gemist(netwerk), *gevonden)))


def geheel_gemist(bestand: Getypt) -> tuple[Gemist, ...]:
    """What could not be read of a file as such: the lines that belong to nobody in it."""
    return tuple(Gemist(plek, ()) for plek in bestand.ongelezen)


def niet_gelezen(gemist: Sequence[Gemist]) -> tuple[str, ...]:
    """The sentence for the map itself; nothing when all was read."""
    plekken = waar(iets.plek for iets in gemist)
    return (f"Hier is iets niet gelezen: {plekken}. Wat daar staat, staat er niet op.",) if gemist else ()


def als_gebroken(gemist: Sequence[Gemist]) -> tuple[Gebroken, ...]:
    """One for each place."""
    return tuple(
        Gebroken(
            "hier is iets niet gelezen",
            f"`{iets.plek.veld}` in {waar([iets.plek])}. Dat staat er niet op.",
            iets.wie,
            weg=True,
        )
        for iets in gemist
    )
