"""What paper the ring maps need: people × map × sheet × smallest letter × how full the circle is.

    python tests/meten/ringpapier.py ../shared/meetlat/maaknet.py [ZAAD…]

Invented networks of ``maaknet.py`` in each of its distributions, every seed; the worst and the best of them. The
fill is what the boxes of all in the rings take of the circle of the network, the disc in the middle included.
Behind it the most that it could be: the same boxes in rings that are each as thin as its worst one box needs to lie
whole in its own ring and group, as if the others were not there.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType

from netwerken import verzonnen, vraag_maaknet

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.mensen.leden import MIDDEN, NOG_TE_PLAATSEN, PROFESSIONAL
from sonestra_cli.kaarten.ringen.plaats.cellen import dichtst
from sonestra_cli.kaarten.ringen.plaats.eerst import Werk, eerste
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag
from sonestra_cli.kaarten.ringen.plaats.vraag import vraag as wie_waar
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid, op
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.tekening import Tekening
from sonestra_cli.zetten.meten import meet
from sonestra_cli.zetten.vellen import kies_vel

MENSEN = (2, 5, 12, 20, 40, 80, 150)
KAARTEN = {"relatiekaart": relatiekaart, "ecogram": ecogram, "sociogram": sociogram}


@dataclass(frozen=True, slots=True)
class Blad:
    """One map on the paper that it chose; ``vol`` is a share of the circle, ``None`` when nobody stands in it."""

    papier: str
    pt: float
    vol: float | None
    hoogstens: float | None


def blad(kaart: Tekening, dunste: float) -> Blad:
    """``dunste``: no radius of the network is smaller."""
    vel, pt = kies_vel(kaart)
    buiten = (MIDDEN, NOG_TE_PLAATSEN, PROFESSIONAL)
    rand = max(ring.straal for ring in kaart.geometrie.ringen if ring.naam not in buiten)
    erin = [wie for wie in kaart.geometrie.personen if wie.ring not in buiten]
    inkt = sum(wie.breedte * wie.hoogte for wie in erin) / math.pi
    return Blad(vel.papier.upper(), pt, inkt / rand**2 if erin else None, inkt / dunste**2 if erin else None)


def dunste_straal(vraag: Vraag) -> float:
    """Radius of the network with every ring as thin as can be for one box at a time."""
    hoeken = {sector.naam: (sector.van, sector.tot) for sector in eerste(vraag, Werk()).sectoren}
    rand = vraag.vanaf
    for ring in vraag.ringen:
        binnen = rand
        for lid in vraag.in_ring(ring):
            van, tot = hoeken[lid.sector]
            rand = max(rand, min(_reikt(lid, van + (tot - van) * nr / 48, binnen) for nr in range(49)))
    return rand


def _reikt(lid: Lid, hoek: float, binnen: float) -> float:
    """How far out the box reaches when it stands as far in as its ring allows."""
    maat = lid.maat(hoek)
    return op(lid, hoek, dichtst(maat.breedte, maat.hoogte, hoek, binnen)).doos.verste


def bladen(maaknet: ModuleType, mensen: int, zaden: Iterable[int], verdeling: str) -> Iterator[tuple[str, list[Blad]]]:
    """Per map the sheets of all seeds."""
    per_kaart: dict[str, list[Blad]] = {naam: [] for naam in KAARTEN}
    for zaad in zaden:
        traject = verzonnen(maaknet, mensen, zaad, verdeling)
        beeld, dunste = bekijk(traject), dunste_straal(wie_waar(traject, meet))
        for naam, teken in KAARTEN.items():
            per_kaart[naam].append(blad(teken(beeld, meet), dunste))
    yield from per_kaart.items()


def regel(verdeling: str, mensen: int, kaart: str, alle: list[Blad]) -> str:
    telling = Counter(een.papier for een in alle)
    papieren = " ".join(f"{naam}×{telling[naam]}" for naam in sorted(telling))
    kleinst = min(een.pt for een in alle)
    vol, hoogstens = (_van_tot(getallen) for getallen in ([een.vol for een in alle], [een.hoogstens for een in alle]))
    return f"| {verdeling} | {mensen} | {kaart} | {papieren} | {kleinst:.1f} | {vol} | {hoogstens} |"


def _van_tot(getallen: Iterable[float | None]) -> str:
    echt = sorted(een for een in getallen if een is not None)
    return f"{echt[0]:.2f}–{echt[-1]:.2f}" if echt else "–"


def main() -> None:
    vraag_ = vraag_maaknet(__doc__)
    vraag_.add_argument("zaad", nargs="*", type=int, default=[1, 2, 3], help="these seeds; else 1, 2 and 3")
    gevraagd = vraag_.parse_args()
    maaknet = gevraagd.maaknet
    print("| Verdeling | Mensen | Kaart | Papier | Kleinste pt | Gevuld | Hoogstens |\n|---|--:|---|---|--:|---|---|")
    for verdeling in maaknet.VERDELINGEN:
        for mensen in MENSEN:
            for kaart, alle in bladen(maaknet, mensen, gevraagd.zaad, verdeling):
                print(regel(verdeling, mensen, kaart, alle), flush=True)


if __name__ == "__main__":
    main()
