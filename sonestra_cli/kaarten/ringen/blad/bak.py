"""The tray under the circle: who is known and has no place yet. It is no ring, and does not look like one."""

from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Streek, Symbool, Tekst

OPSCHRIFT = "Nog te plaatsen: wie hoort waar?"
_PT, _LINKS, _BOVEN = 11.0, 10.0, 3.0
_KANT, _KANT_DEEL = 30.0, 0.3
"""Height of the raised sides: no more than this, in points, and than this part of the tray."""


def teken_bak(bak: Rechthoek | None, meet: Meet) -> tuple[Deel, ...]:
    """The tray with its question; nothing where nobody is in it. Its thick floor and sides say: these lie loose."""
    if bak is None:
        return ()
    links, rechts = bak.x - bak.breedte / 2, bak.x + bak.breedte / 2
    boven, onder = bak.y - bak.hoogte / 2, bak.y + bak.hoogte / 2
    breed, hoog = meet(OPSCHRIFT, _PT, "vet"), _PT * stijl.REGEL
    kant = min(_KANT, _KANT_DEEL * bak.hoogte)
    bodem = ((links, onder - kant), (links, onder), (rechts, onder), (rechts, onder - kant))
    return (
        Symbool("bak", "bak", "rechthoek", bak.x, bak.y, bak.breedte, bak.hoogte, Pen(stijl.RINGLIJN, 0.8),
                stijl.PAPIER, uitleg=NOG_TE_PLAATSEN, laag="grond"),
        Streek("bak-bodem", "bak", bodem, Pen(stijl.RINGLIJN, 3.0), laag="grond"),
        Tekst("bak-naam", "", OPSCHRIFT, links + _LINKS + breed / 2, boven + _BOVEN + hoog / 2, breed, hoog, _PT, "vet",
              stijl.GRIJS, "baknaam"),
    )  # fmt: skip
