"""Relation lines in the free room: short, gently curved, spread around the symbols, never through one or a text."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from math import atan2, hypot

import numpy as np

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.relatielijn import teken_relatie
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.relaties.bogen import Plaats
from sonestra_cli.kaarten.genogram.relaties.getekend import Relatielijnen
from sonestra_cli.kaarten.genogram.relaties.overleg import vind_wegen
from sonestra_cli.kaarten.genogram.relaties.raster import Raster, verdicht
from sonestra_cli.kaarten.genogram.relaties.strengen import Streng
from sonestra_cli.kaarten.genogram.relaties.wegzoeker import Wegzoeker
from sonestra_cli.kaarten.genogram.relaties.woorden import teken_woorden, wensen_van
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.tekening.doos import Doos, grenzen
from sonestra_cli.tekening.langs import lengte
from sonestra_cli.tekening.tekening import (
    Deel,
    Gebroken,
    Lijn,
    Meet,
    PlekPersoon,
    Punt,
    Streek,
    Symbool,
    Tekst,
    Vlak,
    Vorm,
)

BINNEN = ("leeftijd", "kenmerk")
"""Texts inside a symbol."""
SCHUIN = ("uiteen", "weer-samen")


def teken_relaties(
    relaties: tuple[Relatie, ...],
    plekken: Mapping[Sleutel, PlekPersoon],
    delen: tuple[Deel, ...],
    namen: Mapping[Sleutel, str],
    meet: Meet,
) -> Relatielijnen:
    """The lines of all relations, with the words there is room for; what could not be drawn is told."""
    vormen = {d.id: d.vorm for d in delen if isinstance(d, Symbool)}
    einden = [einde for lijn in _lijnen(delen) for einde in (lijn[0], lijn[-1])]
    plaatsen = {k: _plaats(p, vormen[f"persoon-{k}"], einden) for k, p in plekken.items()}
    strengen = [Streng(nr, r, wensen_van(r, namen, meet)) for nr, r in enumerate(relaties)]
    veld = Raster(_dozen(delen), _lijnen(delen), _omtrekken(delen))
    lopers = vind_wegen(veld, [Wegzoeker(paar, plaatsen[paar[0].relatie.van], plaatsen[paar[0].relatie.naar])
                                for paar in _per_paar(strengen)])  # fmt: skip
    uit: list[Deel] = []
    lijnen: list[Lijn] = []
    gebroken: list[Gebroken] = []
    for loper, streng in sorted(((w, s) for w in lopers for s in w.strengen), key=lambda ws: ws[1].nr):
        r = streng.relatie
        wat = f"{namen[r.van]} en {namen[r.naar]}: {in_woorden(r.soort)}"
        if loper.boog is None:
            waarom = f"Voor deze lijn was geen vrije weg: {wat}."
            gebroken.append(Gebroken("relatielijn", waarom, (r.van, r.naar), weg=True))
            continue
        punten, gezet = loper.lijn(streng, loper.boog.punten), loper.gezet.get(streng.nr, ())
        uit += teken_relatie(streng.naam, punten, r.soort, wat, merk=_merkplek(veld, loper.eigen, punten))
        uit += teken_woorden(streng.naam, gezet)
        zonder = {wens.wie for wens in streng.wensen} - {wens.wie for wens, _, _ in gezet}
        heel = {wens.wie for wens, blok, _ in gezet if blok.heel}
        if r.verschilt and zonder:
            waarom = f"Er was geen plaats om erbij te zetten volgens wie dit zo is: {wat}. In de tekstversie staat het."
            gebroken.append(Gebroken("volgens wie", waarom, tuple(sorted(zonder)), weg=True))
        if stil := {wie for wie, _ in r.woorden} - heel:
            waarom = f"Voor deze woorden was geen plaats op de kaart: {wat}. In de tekstversie staan ze."
            gebroken.append(Gebroken("woorden bij een lijn", waarom, tuple(sorted(stil)), weg=True))
        lijnen.append(Lijn("relatie", streng.naam, r.van, r.naar, punten))
    getekend = tuple(s.relatie for w in lopers for s in w.strengen if w.boog)
    return Relatielijnen(tuple(uit), tuple(lijnen), tuple(gebroken), getekend)


def _plaats(p: PlekPersoon, vorm: Vorm, einden: Sequence[Punt]) -> Plaats:
    """A symbol, with the angles at which lines of the family end there."""
    half = p.breedte / 2
    hier = [(x - p.x, y - p.y) for x, y in einden if max(abs(x - p.x), abs(y - p.y)) < half + 1]
    stam = sorted({round(atan2(dy, dx), 3) for dx, dy in hier})
    return Plaats(Sleutel(p.id), p.x, p.y, half, vorm, tuple(stam))


def _per_paar(strengen: Sequence[Streng]) -> list[list[Streng]]:
    paren: dict[frozenset[Sleutel], list[Streng]] = {}
    for streng in strengen:
        paren.setdefault(streng.relatie.paar, []).append(streng)
    return list(paren.values())


def _merkplek(veld: Raster, eigen: tuple[str, str], punten: Sequence[Punt]) -> float:
    """Where along the line its mark stands best: free, straight, on no crossing, near the middle."""
    lang = lengte(punten)
    fijn = verdicht(punten)
    cellen = veld.plek(fijn)
    stap = fijn[1:] - fijn[:-1]
    ver = [0.0, *np.rint(np.sqrt(stap[:, 0] ** 2 + stap[:, 1] ** 2) * 1000).astype(np.int64).cumsum() / 1000]
    kruist = ((veld.familie[:, cellen] > 0).any(axis=0) | (veld.lijnen[cellen] > 1)).tolist()
    vol = (veld.bezet(8.0, eigen)[cellen] | (veld.woorden[cellen] > 0)).tolist()

    def last(plek: float) -> tuple[float, float]:
        van, tot = bisect_left(ver, plek - 12), bisect_left(ver, plek + 12)
        krom = ver[tot] - ver[van] - hypot(*(fijn[tot] - fijn[van]).tolist())
        som = 6 * krom + 60.0 * any(vol[van:tot]) + 45.0 * any(kruist[van:tot]) + 0.2 * abs(plek - lang / 2)
        return round(som, 3), plek

    return min((last(20 + 4 * nr) for nr in range(int((lang - 40) // 4) + 1)), default=(0.0, lang / 2))[1]


def _dozen(delen: tuple[Deel, ...]) -> Iterator[tuple[str, Doos]]:
    """What no line goes through, and whose it is: symbols, texts, and the slashes of who is apart."""
    for deel in delen:
        if isinstance(deel, Symbool) or (isinstance(deel, Tekst) and deel.klasse not in BINNEN):
            wie = deel.id.removeprefix("persoon-").removeprefix("binnenrand-") if isinstance(deel, Symbool) else deel.id
            yield wie, grenzen((deel,))
        elif isinstance(deel, Streek) and deel.klasse in SCHUIN:
            yield from ((deel.id, (x, y, x, y)) for x, y in verdicht(deel.punten).tolist())


def _lijnen(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return (d.punten for d in delen if isinstance(d, Streek) and d.laag == "onder")


def _omtrekken(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return ((*d.punten, d.punten[0]) for d in delen if isinstance(d, Vlak) and d.klasse == "huishouden")
