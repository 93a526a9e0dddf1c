"""Which glyphs of a line in a PDF together stand for one letter with its marks."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sonestra_cli.techniek.richting import begint_rechts
from sonestra_cli.zetten.pdfregels import Blok, Glyph

_NAAST = 0.5
"""How far apart, in ems, two runs may be that are one line of writing: some letters are set a good deal closer."""
Los = tuple[Glyph, float]
"""A glyph and the height where it stands."""


@dataclass(frozen=True, slots=True)
class Kluit:
    """Glyphs that together stand for ``tekst``; ``breed``: the first of them that takes room, if any does."""

    tekst: str
    glyphs: tuple[Los, ...]
    breed: Los | None

    @property
    def van_rechts(self) -> bool:
        return begint_rechts(self.tekst) is True

    @property
    def is_arabisch_cijfer(self) -> bool:
        return len(self.tekst) == 1 and unicodedata.bidirectional(self.tekst) == "AN"


@dataclass(frozen=True, slots=True)
class Sliert:
    """Runs that are one line of writing, the height of its base line, and what stands on it from left to right."""

    blokken: tuple[Blok, ...]
    y: float
    kluiten: tuple[Kluit, ...]

    @property
    def is_een(self) -> bool:
        """Whether who reads it reads it at a stretch: from the left it may also lie in pieces."""
        van_rechts = any(kluit.van_rechts for kluit in self.kluiten)
        return all(blok.is_een for blok in self.blokken) and not (van_rechts and len(self.blokken) > 1)

    def op_leesvolgorde(self) -> list[tuple[Kluit, ...]]:
        """What readers turn round by itself, and apart from that what they should not turn round.

        A number in Arabic digits is read from the left; a point at the left end comes last.
        """
        if all(kluit.is_arabisch_cijfer for kluit in self.kluiten):
            return [(kluit,) for kluit in self.kluiten]
        eerst = next((nr for nr, kluit in enumerate(self.kluiten) if kluit.van_rechts), 0)
        return [self.kluiten[eerst:], *((kluit,) for kluit in reversed(self.kluiten[:eerst]))]


class Lezer:
    """Reads the runs of one letter: what its codes stand for, and their advance."""

    def __init__(self, staat_voor: Mapping[int, str], breedtes: Mapping[int, float]) -> None:
        self._staat_voor, self._breedtes = dict(staat_voor), breedtes

    def sliert(self, blokken: Sequence[Blok]) -> Sliert:
        stukken = [stuk for blok in blokken for stuk in self._stukken(blok)]
        kluiten = tuple(self._samen(stukken))
        hoogten = [kluit.breed[1] for kluit in kluiten if kluit.breed]
        return Sliert(tuple(blokken), (hoogten or [blokken[0].y])[0], kluiten)

    def past_achter(self, vorige: Blok, blok: Blok) -> bool:
        """Whether ``blok`` goes on where ``vorige`` ends; a mark may stand higher or lower than the line."""
        breed = next((glyph for glyph in reversed(vorige.glyphs) if self._breedte(glyph)), None)
        eind = breed.x + self._breedte(breed) * vorige.punten / 1000 if breed else vorige.x
        hoog = vorige.y == blok.y or not (self._is_breed(vorige) and self._is_breed(blok))
        kanten = self._van_rechts(vorige) == self._van_rechts(blok)
        return (
            hoog and kanten and abs(blok.x - eind) < _NAAST * blok.punten and abs(blok.y - vorige.y) < 2 * blok.punten
        )

    def _is_breed(self, blok: Blok) -> bool:
        return any(self._breedte(glyph) for glyph in blok.glyphs)

    def _breedte(self, glyph: Glyph) -> float:
        return self._breedtes.get(glyph.code, 0.0)

    def _tekst(self, glyph: Glyph) -> str:
        return self._staat_voor.get(glyph.code, "") if glyph.staat_voor is None else glyph.staat_voor

    def _van_rechts(self, blok: Blok) -> bool:
        return any(begint_rechts(self._tekst(glyph)) for glyph in blok.glyphs)

    def _stukken(self, blok: Blok) -> Iterator[Kluit]:
        """What the file says together of a few glyphs belongs together; else each is by itself."""
        for _, groep in groupby(blok.glyphs, key=lambda glyph: glyph.loop):
            glyphs = list(groep)
            for deel in [[glyph] for glyph in glyphs] if glyphs[0].staat_voor is None else [glyphs]:
                yield self._kluit(self._tekst(deel[0]), tuple((glyph, blok.y) for glyph in deel))

    def _kluit(self, tekst: str, glyphs: tuple[Los, ...]) -> Kluit:
        return Kluit(tekst, glyphs, next((los for los in glyphs if self._breedte(los[0])), None))

    def _samen(self, stukken: Sequence[Kluit]) -> Iterator[Kluit]:
        """Marks with their letter: from the right they lie before it, from the left behind it."""
        vorige: Kluit | None = None
        for stuk in stukken:
            if vorige is None:
                vorige = stuk
                continue
            los = vorige.breed if stuk.van_rechts else stuk.breed
            if los is None and stuk.tekst == vorige.tekst and len(stuk.tekst) > 1:
                vorige = self._kluit(stuk.tekst, vorige.glyphs + stuk.glyphs)
            else:
                yield vorige
                vorige = stuk
        if vorige is not None:
            yield vorige
