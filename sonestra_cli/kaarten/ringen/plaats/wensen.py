"""At which angle everybody would like to stand, before anybody has a place."""

from collections.abc import Mapping, Sequence

from sonestra_cli.kaarten.ringen.plaats.indeling import Lid, stralen
from sonestra_cli.tekening.tekening import Sector

_BUITEN = 1.2


def wensen(leden: Sequence[Lid], ringen: Sequence[str], sectoren: Sequence[Sector]) -> Mapping[str, float]:
    """Degrees by key: a slice of the sector for who has a line, an even place in the cell for the others."""
    gewenst: dict[str, float] = {}
    for sector in sectoren:
        hier = [lid for lid in leden if lid.sector == sector.naam]
        gewenst |= _sneden([lid for lid in hier if lid.lijn], ringen, sector)
        for ring in sorted({lid.ring for lid in hier}):
            stil = [lid for lid in hier if lid.ring == ring and not lid.lijn]
            for nr, lid in enumerate(stil):
                gewenst[lid.sleutel] = sector.van + (sector.tot - sector.van) * (nr + 0.5) / len(stil)
    return gewenst


def _sneden(leden: Sequence[Lid], ringen: Sequence[str], sector: Sector) -> Mapping[str, float]:
    """A slice each, wider for who is near: near and far in turn, so that nobody hides the next."""
    deel = dict(zip(ringen, stralen(len(ringen)), strict=True))
    op_afstand = sorted(leden, key=lambda lid: (deel.get(lid.ring, _BUITEN), lid.sleutel))
    half = (len(op_afstand) + 1) // 2
    om_en_om = [lid for nr in range(half) for lid in (op_afstand[nr], *op_afstand[half + nr : half + nr + 1])]
    gewichten = [1 / deel.get(lid.ring, _BUITEN) for lid in om_en_om]
    som, voor = sum(gewichten), 0.0
    gewenst: dict[str, float] = {}
    for lid, gewicht in zip(om_en_om, gewichten, strict=True):
        gewenst[lid.sleutel] = sector.van + (sector.tot - sector.van) * (voor + gewicht / 2) / som
        voor += gewicht
    return gewenst
