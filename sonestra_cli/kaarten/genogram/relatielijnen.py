"""Relation lines in the free room: short, gently curved, spread around the symbols, never through one or a text."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import hypot

import numpy as np

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.bogen import Plaats, lengte
from sonestra_cli.kaarten.genogram.lopers import Loper
from sonestra_cli.kaarten.genogram.relaties import Relatie
from sonestra_cli.kaarten.genogram.relatieteksten import (
    teken_woorden,
    wensen_van,
)
from sonestra_cli.kaarten.genogram.wegen import EENHEID, Doos, Veld, richting, verdicht
from sonestra_cli.kaarten.relatielijn import teken_relatie
from sonestra_cli.kaarten.tekening import Deel, Gebroken, Lijn, Meet, PlekPersoon, Punt, Streek, Symbool, Tekst, Vlak
from sonestra_cli.taal.keuzewoorden import in_woorden

BUREN = 150.0
"""Nearer than this there is so little room for words that they come before all other lines."""
RONDES = 2
"""So often every line looks for its way."""
BINNEN = ("leeftijd", "kenmerk")
"""Texts inside a symbol."""


@dataclass(frozen=True, slots=True)
class Relatielijnen:
    delen: tuple[Deel, ...] = ()
    lijnen: tuple[Lijn, ...] = ()
    gebroken: tuple[Gebroken, ...] = ()
    getekend: tuple[Relatie, ...] = ()


def teken_relaties(
    relaties: tuple[Relatie, ...],
    plekken: Mapping[Sleutel, PlekPersoon],
    delen: tuple[Deel, ...],
    namen: Mapping[Sleutel, str],
    meet: Meet,
) -> Relatielijnen:
    """Neighbours with words first; then the others, short ones first, once more among all, and their words last."""
    if not relaties:
        return Relatielijnen()
    vormen = {d.id: d.vorm for d in delen if isinstance(d, Symbool)}
    plaatsen = {k: Plaats(k, p.x, p.y, p.breedte / 2, vormen[f"persoon-{k}"]) for k, p in plekken.items()}
    lopers = [
        Loper(nr, r, plaatsen[r.van], plaatsen[r.naar], wensen_van(r, namen, meet)) for nr, r in enumerate(relaties)
    ]
    lopers.sort(key=lambda w: (w.afstand, w.nr))
    veld = Veld(_dozen(delen), _lijnen(delen), _omtrekken(delen))
    for loper in lopers:
        loper.verken(veld)
    buren = [w for w in lopers if w.afstand < BUREN and w.wensen]
    for loper in buren:
        loper.zoek(veld, lopers)
    for loper in buren:
        loper.zeg(veld, lopers)
    verder = [w for w in lopers if w not in buren]
    for _ in range(RONDES):
        for loper in verder:
            loper.zoek(veld, lopers)
    for loper in verder:
        loper.zeg(veld, lopers)
    uit: list[Deel] = []
    lijnen: list[Lijn] = []
    gebroken: list[Gebroken] = []
    for w in lopers:
        wat = f"{namen[w.relatie.van]} en {namen[w.relatie.naar]}: {in_woorden(w.relatie.soort)}"
        if w.boog is None:
            waarom = f"Voor deze lijn was geen vrije weg: {wat}."
            gebroken.append(Gebroken("relatielijn", waarom, (w.relatie.van, w.relatie.naar)))
            continue
        uit += teken_relatie(w.naam, w.boog.punten, w.relatie.soort, wat, merk=_merkplek(veld, w))
        uit += teken_woorden(w.naam, w.gezet)
        zonder = {wens.wie for wens in w.wensen} - {wens.wie for wens, _, _ in w.gezet}
        if w.relatie.verschilt and zonder:
            waarom = f"Er was geen plaats om erbij te zetten volgens wie dit zo is: {wat}. In de tekstversie staat het."
            gebroken.append(Gebroken("volgens wie", waarom, tuple(sorted(zonder))))
        lijnen.append(Lijn("relatie", w.naam, w.relatie.van, w.relatie.naar, w.boog.punten))
    return Relatielijnen(tuple(uit), tuple(lijnen), tuple(gebroken), tuple(w.relatie for w in lopers if w.boog))


def _merkplek(veld: Veld, w: Loper) -> float:
    """Where along the line its mark stands best: free and straight, near the middle."""
    assert w.boog is not None
    lang = lengte(w.boog.punten)
    fijn = verdicht(w.boog.punten)
    cellen, kant = veld.plek(fijn), richting(fijn)
    stap = fijn[1:] - fijn[:-1]
    ver = [0.0, *np.rint(np.sqrt(stap[:, 0] ** 2 + stap[:, 1] ** 2) * 1000).astype(np.int64).cumsum() / 1000]
    druk = (veld.familie[kant, cellen] + veld.last[kant, cellen]).tolist()
    vol = (veld.bezet(8.0, w.eigen)[cellen] | (veld.woorden[cellen] > 0)).tolist()

    def last(plek: float) -> tuple[float, float]:
        van, tot = bisect_left(ver, plek - 12), bisect_left(ver, plek + 12)
        krom = ver[tot] - ver[van] - hypot(*(fijn[tot] - fijn[van]).tolist())
        som = sum(druk[van:tot]) / EENHEID + 6 * krom + 60.0 * any(vol[van:tot]) + 0.2 * abs(plek - lang / 2)
        return round(som, 3), plek

    return min((last(20 + 4 * nr) for nr in range(int((lang - 40) // 4) + 1)), default=(0.0, lang / 2))[1]


def _dozen(delen: tuple[Deel, ...]) -> Iterator[tuple[str, Doos]]:
    for deel in delen:
        if isinstance(deel, Symbool) or (isinstance(deel, Tekst) and deel.klasse not in BINNEN):
            wie = deel.id.removeprefix("persoon-").removeprefix("binnenrand-") if isinstance(deel, Symbool) else deel.id
            half, hoog = deel.breedte / 2, deel.hoogte / 2
            yield wie, (deel.x - half, deel.y - hoog, deel.x + half, deel.y + hoog)


def _lijnen(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return (d.punten for d in delen if isinstance(d, Streek) and d.laag == "onder")


def _omtrekken(delen: tuple[Deel, ...]) -> Iterator[tuple[Punt, ...]]:
    return ((*d.punten, d.punten[0]) for d in delen if isinstance(d, Vlak) and d.klasse == "huishouden")
