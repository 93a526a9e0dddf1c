"""Two people each made an agreement ``a4``: those are two, and the one that comes gets the next number."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sonestra_cli.bewerken.hernoemen import hernoem_in
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.bewerken.weven.koppelen import kiest_nieuw
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Knoop

_NUMMER = re.compile(r"([a-z]+)([0-9]+)")


class Ander(NamedTuple):
    """A key of the other version that means something else there: what kind, and its new name."""

    soort: str
    oud: str
    nieuw: str


def andere_nummers(
    basis: Mapping[Bestandsnaam, str], een: Mapping[Bestandsnaam, str], ander: Mapping[Bestandsnaam, str]
) -> list[Ander]:
    """Which numbered keys of ``ander`` get another name, over all files; raises NietTeBewerken."""
    oud, hier, daar = (_gemaakt(teksten) for teksten in (basis, een, ander))
    bezet = {sleutel for gemaakt in (oud, hier, daar) for sleutel in gemaakt}
    uit = []
    for (soort, naam), waarde in daar.items():
        deel = _NUMMER.fullmatch(naam)
        if soort == "mens" or deel is None or (soort, naam) in oud or (soort, naam) not in hier:
            continue
        if kiest_nieuw(hier[soort, naam], waarde) is None:
            nummer = next(n for n in range(int(deel[2]) + 1, 10**9) if (soort, f"{deel[1]}{n}") not in bezet)
            uit.append(Ander(soort, naam, f"{deel[1]}{nummer}"))
            bezet.add((soort, uit[-1].nieuw))
    return uit


def met_andere_nummers(bestand: Bestandsnaam, tekst: str, anders: list[Ander]) -> str:
    """The text in which they have their new names; the last first, so that none gets the name of the next."""
    for ander in reversed(anders):
        tekst = hernoem_in(bestand, tekst, ander.soort, ander.oud, ander.nieuw)
    return tekst


def _gemaakt(teksten: Mapping[Bestandsnaam, str]) -> dict[tuple[str, str], Knoop]:
    """Kind and key of everything with a key of its own -> what stands under it."""
    return {paar: waarde for naam in sorted(teksten) for paar, waarde in _in(naam, teksten[naam])}


def _in(bestand: Bestandsnaam, tekst: str) -> Iterator[tuple[tuple[str, str], Knoop]]:
    for verwijzing in verwijzingen(bestand, knopen_van(tekst)):
        if verwijzing.bepaalt:
            yield (verwijzing.soort, verwijzing.naam), verwijzing.weg[-1].knoop
