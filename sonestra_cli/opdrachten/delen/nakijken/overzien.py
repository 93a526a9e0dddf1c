"""Many trajecten, each looked at by itself on all cores, in the order of their folders; what was shown is not kept."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sonestra_cli.lezen.indeling import is_onderbroken
from sonestra_cli.lezen.nakijken import kijk_na, zet_klaar
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.omgeving.werkers import verdeel
from sonestra_cli.opdrachten.delen.nakijken.een import Mislukt, Vraag, veilig
from sonestra_cli.opdrachten.delen.nakijken.veel import OMGEVALLEN
from sonestra_cli.opdrachten.delen.openen import maak_af, vanaf_hier
from sonestra_cli.verslag.overzicht import Rij, rij_van


def overzie(vandaag: str, vraag: Vraag) -> Rij:
    """How it stands with one of them; what an earlier command left half is finished first."""
    if is_onderbroken(vraag.wortel):
        maak_af(vraag.wortel)
    gelezen = lees_traject(vraag.wortel)
    meldingen = met_bevindingen(gelezen, kijk_na(gelezen))
    niveaus = (melding.bevinding.niveau for melding in meldingen)
    return rij_van(gelezen.traject, vraag.vooraan or vraag.wortel.name, vandaag, niveaus, not gelezen.onleesbaar)


def overzie_allemaal(
    vandaag: str, wortels: Sequence[Path], werkers: int | None = None
) -> Iterator[tuple[Vraag, Rij | Mislukt]]:
    """Of each what there is to tell, or why there is nothing."""
    vragen = [Vraag(wortel, vanaf_hier(wortel)) for wortel in wortels]
    for vraag, rij in verdeel(partial(veilig, partial(overzie, vandaag)), vragen, werkers, eerst=zet_klaar):
        yield vraag, Mislukt(OMGEVALLEN, 3) if rij is None else rij
