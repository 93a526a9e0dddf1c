"""The files that a repair would move something to, beside those that were read."""

from collections.abc import Iterable, Mapping

from sonestra_cli.bewerken.voorstellen import voorstellen_van
from sonestra_cli.domein.bevinding import Bevinding, Verhuis
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.traject import Gelezen


def met_doelen(
    gelezen: Gelezen, bevindingen: Iterable[Bevinding]
) -> tuple[Mapping[Bestandsnaam, Bron], set[Bestandsnaam]]:
    """The texts, with those of the files that something moves to; and which of these cannot be opened."""
    bronnen, dicht = dict(gelezen.bronnen), set()
    for naam in sorted({naam for bevinding in bevindingen for naam in doelen_van(bevinding)} - bronnen.keys()):
        bron = open_bron(gelezen.wortel, naam)
        if isinstance(bron, Bron):
            bronnen[naam] = bron
        elif bron is not None:
            dicht.add(naam)
    return bronnen, dicht


def doelen_van(bevinding: Bevinding) -> set[Bestandsnaam]:
    """The files that something of this finding moves to."""
    wijzigingen = (w for voorstel in voorstellen_van(bevinding) for w in voorstel.wijzigingen)
    return {w.naar for w in wijzigingen if isinstance(w, Verhuis)}
