"""Room for one more where no ring has room left: a box may lie over the line of its ring, its middle inside.

That is better than a larger map: on a larger one nobody stands where the family left them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, dichtst, verst
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import andere_vormen
from sonestra_cli.kaarten.ringen.plaats.vraag import Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import ALLEEN_HET_MIDDEN, HEEL, RAND, Baan, Lid, Stand, in_sector, op
from sonestra_cli.tekening.tekening import Ring, Sector

_MIDDEN, _HOEKEN = 1.5, 90
"""What the middle of a box keeps from the lines of its ring, in points; at most how many directions are tried."""


@dataclass(frozen=True, slots=True)
class Kaartvlak:
    """All that stands on a map: boxes and names of rings, between the disc (``vanaf``) and the outer ring (``tot``)."""

    vanaf: float
    tot: float
    bezet: Bezet

    def mag_uitsteken(self, doos: Rechthoek) -> bool:
        """Whether the box lies beside the disc, inside the outer ring, and on nothing."""
        if self.bezet.botst(doos) is not None:
            return False
        return self.vanaf - 0.01 <= doos.naaste and doos.verste <= self.tot - RAND + 0.01

    def zoek(self, lid: Lid, wens: float, sector: Sector, baan: Baan) -> Stand | None:
        """The free place that lies least over the lines of the ring; of those the nearest to ``wens``, in degrees
        from the beginning of the sector. In its own shape, else in another."""

        def hoe_slecht(stand: Stand) -> tuple[float, float, float, float]:
            ernaast = abs((stand.hoek - sector.van) % 360 - wens)
            return _over(stand.doos, baan), ernaast, stand.hoek, stand.straal

        met_het_midden: list[Stand] = []
        for vorm in (lid, *andere_vormen(lid)):
            vrij = list(self._standen(vorm, sector, baan))
            if heel_erin := [stand for heel, stand in vrij if heel]:
                return min(heel_erin, key=hoe_slecht)
            met_het_midden = met_het_midden or [stand for _, stand in vrij]
        return min(met_het_midden, key=hoe_slecht, default=None)

    def _standen(self, lid: Lid, sector: Sector, baan: Baan) -> Iterator[tuple[bool, Stand]]:
        """In every direction the free place nearest to the middle, and the one nearest to the inner line of the ring
        of those that do not lie over it; and whether the box is whole in the sector, not only its middle."""
        stap = max(baan.hoeken(), round((sector.tot - sector.van) / _HOEKEN, 1))
        hoek = round(sector.van, 1)
        while hoek <= sector.tot:
            rond = round(hoek % 360, 1)
            maat, gedraaid = lid.maat(rond), Sector(sector.naam, sector.van - hoek + rond, sector.tot - hoek + rond)
            maten = maat.breedte, maat.hoogte, rond
            ver = min(baan.buiten - _MIDDEN, verst(*maten, self.tot - RAND))
            dicht = max(baan.binnen + _MIDDEN, dichtst(*maten, self.vanaf))
            for van in {dicht, max(dicht, dichtst(*maten, baan.binnen + RAND))}:
                straal = self.bezet.schuif(*maten, (van, ver), baan.stap)
                if straal >= 0 and in_sector(lid, rond, straal, gedraaid, ALLEEN_HET_MIDDEN):
                    yield in_sector(lid, rond, straal, gedraaid, HEEL), op(lid, rond, straal)
            hoek = round(hoek + stap, 1)


def kaartvlak(vraag: Vraag, ringen: Sequence[Ring], staan: Iterable[Rechthoek] = ()) -> Kaartvlak:
    """A map with the names of these rings and these boxes on it."""
    bezet = Bezet()
    for doos in (*staan, *(opschrift(vraag, ring) for ring in ringen)):
        bezet.zet(doos)
    return Kaartvlak(vraag.vanaf, ringen[-1].straal, bezet)


def _over(doos: Rechthoek, baan: Baan) -> float:
    """How many points the box lies over the lines of its ring."""
    return round(max(0.0, baan.binnen - doos.naaste) + max(0.0, doos.verste - baan.buiten), 1)
