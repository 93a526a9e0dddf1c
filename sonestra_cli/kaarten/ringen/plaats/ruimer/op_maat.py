"""The map as large as it is, with everybody who stays and who comes: whether that is one."""

from dataclasses import dataclass, replace

from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.plaats.eerst import Kring, Werk
from sonestra_cli.kaarten.ringen.plaats.nieuwen import op_deze_kaart
from sonestra_cli.kaarten.ringen.plaats.verder import blijvers
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag
from sonestra_cli.tekening.tekening import Gebroken


@dataclass(frozen=True, slots=True)
class Verder:
    """A map around who stays. ``posities``: as they were kept, with the rings as thick as they are now."""

    kring: Kring
    posities: Posities
    opnieuw: tuple[Gebroken, ...]


def op_maat(vraag: Vraag, posities: Posities, straal: float, werk: Werk) -> Verder | None:
    """Everybody on this map, for the rest as large as it is; None when somebody moves or finds no place."""
    begonnen = blijvers(vraag, posities)
    if begonnen is None or begonnen[1] or begonnen[0].straal > straal:
        return None
    kring = op_deze_kaart(begonnen[0], werk)
    if kring is None:
        return None
    weer = blijvers(vraag, _bewaard(kring, posities))
    staat_vast = weer is not None and not weer[1] and weer[0].straal <= straal
    return Verder(kring, posities, ()) if staat_vast else None


def _bewaard(kring: Kring, posities: Posities) -> Posities:
    """This map as the next one begins with it."""
    return replace(
        posities,
        straal=kring.straal,
        ringen={**posities.ringen, **{ring.naam: round(ring.straal / kring.straal, 4) for ring in kring.ringen}},
        sectoren={sector.naam: round(sector.van % 360, 1) for sector in kring.sectoren},
        mensen={
            Sleutel(wie): Plek(round(stand.hoek, 1), round(stand.straal / kring.straal, 3))
            for standen in kring.standen.values()
            for wie, stand in standen.items()
        },
    )
