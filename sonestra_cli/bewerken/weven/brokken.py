"""A file in pieces: every entry with its own comments, and the gaps between. Together they are the text."""

from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import achter_regel, kolom_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, Velden
from sonestra_cli.yamltekst.stukken import achter, eerste_commentaar


@gegeven
class Brok:
    """An entry of a block or list. ``voor``: the gap before it; then its own comments and key, its value, the rest.

    All are indexes in ``tekst``; ``kolom`` is how far its key, or dash, stands in.
    """

    tekst: str
    waarde: Knoop | None
    voor: int
    begin: int
    w_begin: int
    w_eind: int
    eind: int
    kolom: int

    @property
    def gat(self) -> str:
        return self.tekst[self.voor : self.begin]

    @property
    def kop(self) -> str:
        return self._inspringing + self.tekst[self.begin : self.w_begin]

    @property
    def midden(self) -> str:
        return self.tekst[self.w_begin : self.w_eind]

    @property
    def na(self) -> str:
        return self.tekst[self.w_eind : self.eind]

    @property
    def eigen(self) -> str:
        return self._inspringing + self.tekst[self.begin : self.eind]

    @property
    def _inspringing(self) -> str:
        """What the first field behind a dash would have before it on a line of its own."""
        return "" if self.tekst[self.begin - 1 : self.begin] in ("", "\n") else " " * self.kolom


def is_blok(knoop: Knoop | None) -> bool:
    """Whether it stands on lines of its own, and not between brackets."""
    return isinstance(knoop, (Velden, Rij)) and not knoop.vloei


def heel(tekst: str, wortel: Knoop | None) -> Brok:
    """The file as one piece."""
    return Brok(tekst, wortel, 0, 0, 0, len(tekst), len(tekst), 0)


def in_brokken(brok: Brok) -> tuple[list[Brok], str]:
    """The entries of a block, and what stands behind the last; of something else nothing, and all of it."""
    knoop = brok.waarde
    if not is_blok(knoop) or not isinstance(knoop, (Velden, Rij)):
        return [], brok.midden
    aantal = len(knoop.paren if isinstance(knoop, Velden) else knoop.delen)
    uit: list[Brok] = []
    vorige = brok.w_begin
    for nummer in range(aantal):
        uit.append(_brok(brok.tekst, knoop, nummer, vorige, brok.w_eind))
        vorige = uit[-1].eind
    return uit, brok.tekst[vorige : brok.w_eind]


def _brok(tekst: str, ouder: Velden | Rij, nummer: int, vorige: int, grens: int) -> Brok:
    sleutel, waarde = ouder.paren[nummer] if isinstance(ouder, Velden) else (None, ouder.delen[nummer])
    anker = sleutel.begin if sleutel is not None else waarde.begin
    kolom = kolom_van(tekst, ouder.begin)
    regel = anker - kolom_van(tekst, anker)
    begin = max(vorige, eerste_commentaar(tekst, regel, kolom))
    eind = min(grens, achter(tekst, max(anker, waarde.eind, sleutel.eind if sleutel else 0), kolom))
    if not is_blok(waarde):
        return Brok(tekst, waarde, vorige, begin, waarde.begin, max(waarde.begin, waarde.eind), eind, kolom)
    op_de_regel = sleutel is None and "\n" not in tekst[regel : waarde.begin]
    w_begin = waarde.begin if op_de_regel else min(achter_regel(tekst, sleutel.eind if sleutel else anker), eind)
    return Brok(tekst, waarde, vorige, begin, w_begin, eind, eind, kolom)
