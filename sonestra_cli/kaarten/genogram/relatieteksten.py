"""Words on relation lines: whose experience it is, at that person's end, and what they said of it, where room is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.genogram.bogen import lengte
from sonestra_cli.kaarten.genogram.relaties import Relatie
from sonestra_cli.kaarten.genogram.wegen import CEL, Cel, Veld, cellen_langs, cellen_van
from sonestra_cli.kaarten.regels import breek
from sonestra_cli.kaarten.relatielijn import op
from sonestra_cli.kaarten.tekening import Deel, Meet, Punt, Tekst, Vlak

PT = stijl.PT_KLEIN
HOOG = PT * stijl.REGEL
BREEDTEN, REGELS = (112.0, 66.0, 44.0), 3
"""Widest lines to try for somebody's own words, and the most lines; longer words are in the spoken text only."""


VER = 110.0
"""The farthest from somebody's own end."""


@dataclass(frozen=True, slots=True)
class Blok:
    """A text in lines, with their widths."""

    regels: tuple[str, ...]
    breedten: tuple[float, ...]

    @property
    def maat(self) -> tuple[float, float]:
        return max(self.breedten), HOOG * len(self.regels)


@dataclass(frozen=True, slots=True)
class Wens:
    """What to say at whose end of the line: the best first."""

    wie: Sleutel
    blokken: tuple[Blok, ...]


Gezet = tuple[tuple[Wens, Blok, Punt], ...]


def wensen_van(r: Relatie, namen: Mapping[Sleutel, str], meet: Meet) -> tuple[Wens, ...]:
    """Per experience; empty where everybody agrees and nobody said anything."""
    uit = []
    gezegd = dict(r.woorden)
    for wie in r.volgens:
        woorden = f"“{gezegd[wie]}”" if wie in gezegd else ""
        volgens = f"volgens {namen[wie]}" if r.verschilt else ""
        teksten = [f"{volgens}: {woorden}" if volgens and woorden else woorden, volgens]
        blokken = tuple(blok for tekst in teksten if tekst for blok in _blokken(tekst, meet))
        if blokken:
            uit.append(Wens(wie, blokken))
    return tuple(uit)


def _blokken(tekst: str, meet: Meet) -> Iterator[Blok]:
    gehad = set()
    for breedte in BREEDTEN:
        regels = breek(tekst, breedte, PT, meet, "cursief", REGELS)
        breedten = tuple(meet(regel, PT, "cursief") for regel in regels)
        if regels not in gehad and max(breedten) < 1.4 * BREEDTEN[0]:
            gehad.add(regels)
            yield Blok(regels, breedten)


def zoek_plek(wensen: Sequence[Wens], r: Relatie, punten: Sequence[Punt], half: float, veld: Veld) -> Gezet:
    """Where the words go, as near as can be to the end they belong to; those without room are left out."""
    eigen = set(cellen_langs(punten, ceil(half / CEL)))
    uit: list[tuple[Wens, Blok, Punt]] = []
    for wens in wensen:
        vanaf = list(punten[::-1] if wens.wie == r.naar else punten)
        keuzes = ((wens, blok, plek) for blok in wens.blokken for plek in _plekken(vanaf, half + 2, blok))
        gekozen = next((k for k in keuzes if _past(k, eigen, veld)), None)
        if gekozen:
            uit.append(gekozen)
            eigen |= set(blok_cellen(gekozen))
    return tuple(uit)


def blok_cellen(gezet: tuple[Wens, Blok, Punt]) -> Iterator[Cel]:
    _, blok, (x, y) = gezet
    breed, hoog = blok.maat
    return cellen_van((x - breed / 2, y - hoog / 2, x + breed / 2, y + hoog / 2))


def _past(gezet: tuple[Wens, Blok, Punt], eigen: set[Cel], veld: Veld) -> bool:
    """Clear of everything, and not so near another relation line that it seems to speak of that one."""
    cellen = set(blok_cellen(gezet))
    if any(cel in eigen or veld.getekend(cel) for cel in cellen):
        return False
    return not any(veld.lijnen[i + di, j + dj] > 0 for i, j in cellen for di in (-1, 1) for dj in (-1, 1))


def _plekken(punten: list[Punt], half: float, blok: Blok) -> list[Punt]:
    """Centres beside the line, the nearest to its beginning and to the line first."""
    breed, hoog = blok.maat
    lang = lengte(punten)
    uit = []
    for stap in range(int(min(0.65 * lang, VER) // 4) + 1):
        (x, y), (rx, ry) = op(punten, min(lang, 4.0 + 4 * stap))
        for kant in (-1, 1):
            nx, ny = -ry * kant, rx * kant
            ver = half + abs(nx) * breed / 2 + abs(ny) * hoog / 2
            for extra in (0.0, 4.0, 8.0):
                uit.append((4 * stap + ver + 2 * extra, kant, (x + nx * (ver + extra), y + ny * (ver + extra))))
    return [plek for _, _, plek in sorted(uit)]


def teken_woorden(naam: str, gezet: Gezet) -> Iterator[Deel]:
    """On a white ground, for where the outline of a household runs."""
    for wens, blok, (x, y) in gezet:
        half, hoog = blok.maat[0] / 2 + 1, blok.maat[1] / 2
        hoeken = ((x - half, y - hoog), (x + half, y - hoog), (x + half, y + hoog), (x - half, y + hoog))
        yield Vlak(f"{naam}-grond-{wens.wie}", "woorden-grond", hoeken, None, stijl.PAPIER, laag="onder")
        boven = y - blok.maat[1] / 2 + HOOG / 2
        for nr, (regel, breed) in enumerate(zip(blok.regels, blok.breedten, strict=True)):
            yield Tekst(f"{naam}-woorden-{wens.wie}-{nr}", naam, regel, x, boven + nr * HOOG, breed, HOOG, PT,
                        "cursief", stijl.GRIJS, "woorden")  # fmt: skip
