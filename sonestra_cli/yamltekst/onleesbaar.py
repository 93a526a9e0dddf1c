"""The one exception for notation that cannot be followed; it never leaves ``ontleden``."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.yamltekst.codes import B015

AANHALEN = "zet aanhalingstekens om de hele tekst"


class Onleesbaar(Exception):
    """The notation of a file cannot be followed; ``begin`` and ``eind`` are code points in its text.

    ``sporen``: where the parser gave up, and what it was reading then.
    """

    def __init__(self, regel: Regel, zin: str, begin: int, eind: int, onder: str = "", tip: str = "") -> None:
        super().__init__(zin)
        self.regel = regel
        self.zin = zin
        self.begin = begin
        self.eind = eind
        self.onder = onder
        self.tip = tip
        self.sporen: tuple[int, ...] = (begin,)


def beginteken(tekst: str, begin: int) -> Onleesbaar:
    """For a text that begins with a sign that means something else to YAML."""
    teken = tekst[begin : begin + 1]
    if teken and teken in "|>":
        return Onleesbaar(
            B015, f"achter '{teken}' kan niets staan", begin, begin + 1, tip="zet de woorden op de regels eronder"
        )
    return Onleesbaar(B015, f"een tekst kan hier niet met '{teken}' beginnen", begin, begin + 1, tip=AANHALEN)
