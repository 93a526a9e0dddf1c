"""How large a map becomes that grew one by one from 60 % to 100 %: times the radius of a fresh placement.

    python tests/meten/groei.py ../shared/meetlat/maaknet.py [VERDELING…]

Invented networks of ``maaknet.py`` in each of its distributions (or in those named), of 12, 20 and 40 people, seeds
1 to 10. A line per series that grew larger than 1.2 times, and one per distribution and size. ``verschoven``: whose
place as it is kept became another. Where a ring became thicker, who stands outside it keeps theirs and goes outward.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from netwerken import verzonnen, vraag_maaknet

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing, posities_van
from sonestra_cli.zetten.meten import meet

MENSEN, ZADEN = (12, 20, 40), range(1, 11)
VANAF, HOOGSTENS = 0.6, 1.2


@dataclass(frozen=True, slots=True)
class Reeks:
    """One map that grew: its radius, that of a fresh one, and how many moved or lie over a line of their ring."""

    gegroeid: float
    vers: float
    verschoven: int
    over_de_lijn: int

    @property
    def maal(self) -> float:
        return self.gegroeid / self.vers


def reeks(geheel: Traject) -> Reeks:
    """Everybody of this traject in the order of the file, from a part of them on one by one."""
    mensen = [sleutel for sleutel in geheel.netwerk.personen if sleutel not in geheel.kop.hoofdpersonen]
    verschoven, posities = 0, Posities()
    stand: Plaatsing | None = None
    for aantal in range(round(VANAF * len(mensen)), len(mensen) + 1):
        eerder = stand
        stand = plaats(replace(_met(geheel, mensen[:aantal]), posities=posities), meet)
        verschoven += sum(
            stand.mensen[wie].plek != gezet.plek for wie, gezet in (eerder.mensen if eerder else {}).items()
        )
        posities = posities_van(stand)
    assert stand is not None
    vers = plaats(replace(geheel, posities=Posities()), meet)
    return Reeks(stand.straal, vers.straal, verschoven, over_de_lijn(stand))


def over_de_lijn(stand: Plaatsing) -> int:
    """How many boxes do not lie whole in their own ring."""
    randen = {ring.naam: ring.straal for ring in stand.ringen}
    binnen = dict(zip(randen, (0.0, *randen.values()), strict=False))
    return sum(
        gezet.doos.naaste < binnen[gezet.ring] - 0.1 or gezet.doos.verste > randen[gezet.ring] + 0.1
        for gezet in stand.mensen.values()
        if gezet.plek.bak is None
    )


def _met(geheel: Traject, sleutels: list[Sleutel]) -> Traject:
    personen: Mapping[Sleutel, Persoon] = {
        sleutel: persoon
        for sleutel, persoon in geheel.netwerk.personen.items()
        if sleutel in geheel.kop.hoofdpersonen or sleutel in sleutels
    }
    return replace(geheel, netwerk=replace(geheel.netwerk, personen=personen))


def main() -> None:
    vraag = vraag_maaknet(__doc__)
    vraag.add_argument("verdeling", nargs="*", help="these distributions only")
    gevraagd = vraag.parse_args()
    maaknet = gevraagd.maaknet
    for verdeling in gevraagd.verdeling or maaknet.VERDELINGEN:
        for mensen in MENSEN:
            alle = {zaad: reeks(verzonnen(maaknet, mensen, zaad, verdeling)) for zaad in ZADEN}
            for zaad, een in alle.items():
                if een.maal > HOOGSTENS:
                    print(f"  {verdeling} {mensen}, zaad {zaad}: {een.maal:.2f} ({een.vers:.0f} → {een.gegroeid:.0f})")
            print(
                f"{verdeling} {mensen}: ergst {max(een.maal for een in alle.values()):.2f}, gemiddeld "
                f"{math.fsum(een.maal for een in alle.values()) / len(alle):.3f}, vers "
                f"{math.fsum(een.vers for een in alle.values()) / len(alle):.1f}, "
                f"verschoven {sum(een.verschoven for een in alle.values())}, "
                f"over de lijn {sum(een.over_de_lijn for een in alle.values())}",
                flush=True,
            )


if __name__ == "__main__":
    main()
