"""Where the marks in a paper came (als_typst.MERK): how far down each page is filled, and how high a card is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sonestra_cli.documenten.schrijvers.zetsel.maten import BladMaat
from sonestra_cli.zetten.drukken import gemeten

_PLEKKEN = """\
#context [#metadata(query(<merk>).map(merk => {
  let plek = merk.location().position()
  (plek.page, plek.y.pt()) }))<gemeten>]
"""
_LEEG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'
"""In the place of a picture: how large it is stands in the markup."""
_REGEL = 6.0
"""From the place of a mark to the foot of its line, in points, about."""


@dataclass(frozen=True, slots=True)
class Vulling:
    """How far down each page has ink: a share of the room between its margins."""

    bladzijden: tuple[float, ...]

    @property
    def te_vol(self) -> int:
        """How many pages run off the sheet: what should stay together is higher than there is room."""
        return sum(deel > 1.02 for deel in self.bladzijden)

    @property
    def karig(self) -> int:
        """How many pages are filled for less than a quarter."""
        return sum(deel < 0.25 for deel in self.bladzijden)


def vulling(markup: str, maat: BladMaat, beelden: Iterable[str] = ()) -> Vulling:
    """Of one paper in this measure; ``beelden`` are the names of its pictures."""
    boven, hoog = maat.zetspiegel
    (plekken,) = gemeten(f"{markup}{_PLEKKEN}", dict.fromkeys(beelden, _LEEG))
    laagst: dict[int, float] = {}
    for (van, _), (tot, y) in zip(plekken[::2], plekken[1::2], strict=True):
        laagst.update(dict.fromkeys(range(van, tot), boven + hoog))
        laagst[tot] = max(laagst.get(tot, 0.0), y + _REGEL)
    return Vulling(tuple((laagst.get(nr, boven) - boven) / hoog for nr in range(1, max(laagst, default=1) + 1)))
