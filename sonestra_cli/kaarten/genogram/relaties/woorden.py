"""Words on relation lines: whose experience it is, at that person's end, and what they said of it, where room is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.relaties.raster import Masker, Nummers, Raster, Reeks
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.doos import Doos
from sonestra_cli.tekening.tekening import Deel, Meet, Punt, Tekst, Vlak

PT = stijl.PT_KLEIN
HOOG = PT * stijl.REGEL
BREEDTEN, REGELS = (112.0, 66.0, 44.0), 3
"""Widest lines to try for somebody's own words, and the most lines; longer words are in the spoken text only."""


VER = 240.0
"""The farthest from somebody's own end."""
DUIDELIJK = (8.0, 1.0)
"""So many points nearer to their own line than to that of others: better, and at least."""


@dataclass(frozen=True, slots=True)
class Woordblok:
    """A text in lines, with their widths; ``heel``: all that is to be said."""

    regels: tuple[str, ...]
    breedten: tuple[float, ...]
    heel: bool = True

    @property
    def maat(self) -> tuple[float, float]:
        return max(self.breedten), HOOG * len(self.regels)


@dataclass(frozen=True, slots=True)
class Wens:
    """What to say at whose end of the line: the best first."""

    wie: Sleutel
    blokken: tuple[Woordblok, ...]


GezetteWoorden = tuple[tuple[Wens, Woordblok, Punt], ...]


def wensen_van(r: Relatie, namen: Mapping[Sleutel, str], meet: Meet) -> tuple[Wens, ...]:
    """Per experience; empty where everybody agrees and nobody said anything."""
    uit = []
    gezegd = dict(r.woorden)
    for wie in r.volgens:
        woorden = f"“{gezegd[wie]}”" if wie in gezegd else ""
        volgens = f"volgens {namen[wie]}" if r.verschilt else ""
        teksten = [f"{volgens}: {woorden}" if volgens and woorden else woorden, volgens]
        blokken = tuple(replace(blok, heel=tekst == teksten[0] or not woorden)
                        for tekst in teksten if tekst for blok in _blokken(tekst, meet))  # fmt: skip
        if blokken:
            uit.append(Wens(wie, blokken))
    return tuple(uit)


def _blokken(tekst: str, meet: Meet) -> Iterator[Woordblok]:
    gehad = set()
    for breedte in BREEDTEN:
        regels = breek(tekst, breedte, PT, meet, "cursief", REGELS)
        breedten = tuple(meet(regel, PT, "cursief") for regel in regels)
        if regels not in gehad and max(breedten) < 1.4 * BREEDTEN[0]:
            gehad.add(regels)
            yield Woordblok(regels, breedten)


def zoek_plek(
    wensen: Sequence[Wens], r: Relatie, lijn: Reeks, half: float, lijnen: Sequence[tuple[Reeks, float]], veld: Raster,
    vol: tuple[Nummers, Nummers], eerder: GezetteWoorden | list[tuple[Wens, Woordblok, Punt]],
) -> GezetteWoorden:  # fmt: skip
    """Where the words go, as near as can be to the end they belong to; those without room are left out.

    ``lijnen``: all lines of the same two, which are not in ``vol``, each with half its width; ``eerder``: their words.
    ``vol``: all that is drawn, and the lines alone. Words are nearer to their own line than to any other, so that
    nobody reads them there; clearly so where that can be.
    """
    uit: list[tuple[Wens, Woordblok, Punt]] = []
    for wens in wensen:
        vanaf = lijn[::-1] if wens.wie == r.naar else lijn
        for blok in wens.blokken:
            plekken = _plekken(vanaf, half + 2, blok, overal=r.verschilt)
            vrij = plekken[veld.leeg(vol[0], plekken, blok.maat[0] + 3, blok.maat[1])]
            bij = (vrij[_bij(vrij, blok, lijn, lijnen, veld, vol[1], ruim)] for ruim in DUIDELIJK)
            plek = next((p for p in (_plek(blok, hier, lijnen, (*eerder, *uit)) for hier in bij) if p), None)
            if plek is not None:
                uit.append((wens, blok, plek))
                break
    return tuple(uit)


def staat_goed(
    gezet: GezetteWoorden, lijn: Reeks, lijnen: Sequence[tuple[Reeks, float]], veld: Raster, andere: Nummers
) -> bool:
    """Whether these words are still nearest to their own line, now that others lie there."""
    return all(_bij(np.array([plek]), blok, lijn, lijnen, veld, andere, DUIDELIJK[-1])[0] for _, blok, plek in gezet)


def _plek(
    blok: Woordblok, plekken: Reeks, lijnen: Sequence[tuple[Reeks, float]], eerder: GezetteWoorden
) -> Punt | None:
    """The first place that is clear of the lines of these two and of words they already have."""
    breed, hoog = blok.maat
    for x, y in plekken.tolist():
        if not any(_raakt(lijn, (x, y), breed / 2 + half, hoog / 2 + half) for lijn, half in lijnen) and not any(
            abs(x - ex) < (breed + ander.maat[0]) / 2 + 4 and abs(y - ey) < (hoog + ander.maat[1]) / 2 + 2
            for _, ander, (ex, ey) in eerder
        ):
            return x, y
    return None


def _bij(
    plekken: Reeks, blok: Woordblok, lijn: Reeks, lijnen: Sequence[tuple[Reeks, float]], veld: Raster, andere: Nummers,
    ruim: float,
) -> Masker:  # fmt: skip
    """Places where the box is nearer to this line than to any other: by ``ruim`` points to those of other people."""
    breed, hoog = blok.maat
    ver = [_afstand(plekken, ander[::3], breed, hoog) for ander, _ in lijnen]
    eigen = _afstand(plekken, lijn[::3], breed, hoog)
    vrij = veld.leeg(andere, plekken, breed + 2 * (eigen + ruim), hoog + 2 * (eigen + ruim))
    uit: Masker = vrij & (eigen <= np.min(ver, axis=0) + 1e-6)
    return uit


def _afstand(plekken: Reeks, lijn: Reeks, breed: float, hoog: float) -> Reeks:
    """From boxes of this size around these places to the nearest point of a line."""
    ver = abs(plekken[:, None] - lijn[None])
    dx, dy = np.maximum(ver[..., 0] - breed / 2, 0.0), np.maximum(ver[..., 1] - hoog / 2, 0.0)
    uit: Reeks = np.sqrt((dx * dx + dy * dy).min(axis=1))
    return uit


def _raakt(lijn: Reeks, midden: Punt, half_breed: float, half_hoog: float) -> bool:
    ver = abs(lijn - midden)
    return bool(((ver[:, 0] < half_breed) & (ver[:, 1] < half_hoog)).any())


def doos_van(gezet: tuple[Wens, Woordblok, Punt]) -> Doos:
    _, blok, (x, y) = gezet
    breed, hoog = blok.maat
    return x - breed / 2, y - hoog / 2, x + breed / 2, y + hoog / 2


def _plekken(lijn: Reeks, half: float, blok: Woordblok, *, overal: bool) -> Reeks:
    """Centres beside the line, the nearest to its beginning and to the line first.

    ``overal``: along all of it, for words that say themselves whose they are.
    """
    breed, hoog = blok.maat
    stap = lijn[1:] - lijn[:-1]
    lang = np.sqrt(stap[:, :1] ** 2 + stap[:, 1:] ** 2) + 1e-9
    ver = np.concatenate(([0], np.rint(lang[:, 0] * 1000).astype(np.int64).cumsum())) / 1000
    hoogstens = ver[-1] - 8.0 if overal else min(0.65 * ver[-1], VER)
    tot = int((ver <= max(8.0, hoogstens)).sum()) - 1
    koers = (stap / lang)[:tot]
    uit, rang = [], []
    for kant in (-1, 1):
        dwars = np.stack((-koers[:, 1], koers[:, 0]), axis=1) * kant
        af = half + abs(dwars[:, 0]) * breed / 2 + abs(dwars[:, 1]) * hoog / 2
        for extra in (0.0, 4.0, 8.0):
            uit.append(lijn[:tot] + dwars * (af + extra)[:, None])
            rang.append(ver[:tot] + af + 2 * extra)
    volgorde = np.argsort(np.rint(np.concatenate(rang) * 100), kind="stable")
    alle: Reeks = np.concatenate(uit)[volgorde]
    return alle


def teken_woorden(naam: str, gezet: GezetteWoorden) -> Iterator[Deel]:
    """On a white ground, for where the outline of a household runs."""
    for wens, blok, (x, y) in gezet:
        half, hoog = blok.maat[0] / 2 + 1, blok.maat[1] / 2
        hoeken = ((x - half, y - hoog), (x + half, y - hoog), (x + half, y + hoog), (x - half, y + hoog))
        yield Vlak(f"{naam}-grond-{wens.wie}", "woorden-grond", hoeken, None, stijl.PAPIER, laag="onder")
        boven = y - blok.maat[1] / 2 + HOOG / 2
        for nr, (regel, breed) in enumerate(zip(blok.regels, blok.breedten, strict=True)):
            yield Tekst(f"{naam}-woorden-{wens.wie}-{nr}", naam, regel, x, boven + nr * HOOG, breed, HOOG, PT,
                        "cursief", stijl.GRIJS, "woorden")  # fmt: skip
