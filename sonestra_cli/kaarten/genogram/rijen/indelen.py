"""Rows: who stands at one height. Partners share a row, then siblings; parents always stand above their children.

Where family ties go round in a circle (an uncle and his niece) sibling rows give way first, then couples.
"""

import itertools
from collections.abc import Callable, Mapping, Sequence

from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, Unie

Paar = tuple[Sleutel, Sleutel]
VEEL, VERWARD = 150, 5
"""Above so many people, or so many couples on two rows, one division in rows is enough. No family of people who lived
had more such couples; where there are more, no division is clear."""


class Groepen:
    """Union-find over persons; the smallest key leads."""

    def __init__(self, leden: Sequence[Sleutel], van: Mapping[Sleutel, Sleutel] | None = None) -> None:
        self.boven: dict[Sleutel, Sleutel] = dict(van or {lid: lid for lid in leden})

    def kop(self, lid: Sleutel) -> Sleutel:
        while self.boven[lid] != lid:
            self.boven[lid] = self.boven[self.boven[lid]]
            lid = self.boven[lid]
        return lid

    def samen(self, paar: Paar) -> None:
        een, ander = sorted((self.kop(paar[0]), self.kop(paar[1])))
        self.boven[ander] = een

    def kopie(self) -> "Groepen":
        return Groepen((), self.boven)


def mogelijke_rijen(familie: Familie, huishoudens: Sequence[Huishouden] = ()) -> list[dict[Sleutel, int]]:
    """Row of every person, 0 at the top, per connected part; total height of the lines is as small as can be.

    Where not all couples can share a row, one solution per order in which couples were joined: those of one generation
    first, then by key, up and down. Animals stand in the lowest row of the household they live in.
    """
    koppels = [(u.partners[0], u.partners[1]) for u in familie.unies if len(u.partners) == 2]
    pijlen = [(p, k) for u in familie.unies for p in u.partners for k in u.kinderen if k in u.eigen]
    losse = Groepen(list(familie.personen))
    pijlen = _houdbaar(pijlen, losse)
    diep = _diepte(familie, pijlen)
    gelijk = sorted(koppels, key=lambda paar: (abs(diep[paar[0]] - diep[paar[1]]), paar))
    uit: list[dict[Sleutel, int]] = []
    for volgorde in (gelijk, koppels, koppels[::-1], gelijk[::-1]):
        rijen = _rijen(familie, pijlen, volgorde, huishoudens)
        if rijen not in uit:
            uit.append(rijen)
        uiteen = sum(rijen[a] != rijen[b] for a, b in koppels)
        if not uiteen or uiteen > VERWARD or len(familie.personen) > VEEL:
            break
    return uit


def _rijen(
    familie: Familie, vast: Sequence[Paar], koppels: list[Paar], huishoudens: Sequence[Huishouden]
) -> dict[Sleutel, int]:
    groepen, pijlen = Groepen(list(familie.personen)), list(vast)
    voeg = _voeger(groepen, lambda: pijlen)
    voeg(koppels)
    for u in familie.unies:
        for p in u.partners:
            for k in u.kinderen:
                if k not in u.eigen and not _rond([*pijlen, (p, k)], groepen):
                    pijlen.append((p, k))
    voeg([paar for u in familie.unies for paar in _broers(u)])
    rijen = _lagen(familie, groepen, pijlen)
    for sleutel in familie.personen:
        bij = [rijen[k] for huis in huishoudens if sleutel in huis.wie for k in huis.wie if k in rijen]
        if familie.personen[sleutel].soort == "dier" and bij:
            rijen[sleutel] = max(bij)
    return rijen


def _diepte(familie: Familie, pijlen: Sequence[Paar]) -> dict[Sleutel, int]:
    """Generations above everybody."""
    mensen = list(familie.personen)
    boven: dict[Sleutel, list[Sleutel]] = {k: [] for k in mensen}
    onder: dict[Sleutel, list[Sleutel]] = {k: [] for k in mensen}
    for p, k in pijlen:
        boven[k].append(p)
        onder[p].append(k)
    return _langste_pad(mensen, boven, onder)


def _broers(unie: Unie) -> list[Paar]:
    kinderen = [k for k in unie.kinderen if k in unie.eigen]
    return list(itertools.pairwise(kinderen))


def _houdbaar(pijlen: list[Paar], groepen: Groepen) -> list[Paar]:
    """Parent above child, without the arrows that would make somebody their own ancestor."""
    if not _rond(pijlen, groepen):
        return pijlen
    goed: list[Paar] = []
    for pijl in pijlen:
        if not _rond([*goed, pijl], groepen):
            goed.append(pijl)
    return goed


def _voeger(groepen: Groepen, pijlen: Callable[[], list[Paar]]) -> Callable[[list[Paar]], None]:
    """A function that joins as many pairs as the arrows allow, halving the list where some cannot."""

    def voeg(paren: list[Paar]) -> None:
        proef = groepen.kopie()
        for paar in paren:
            proef.samen(paar)
        if not _rond(pijlen(), proef):
            groepen.boven = proef.boven
        elif len(paren) > 1:
            half = len(paren) // 2
            voeg(paren[:half])
            voeg(paren[half:])

    return voeg


def _rond(pijlen: Sequence[Paar], groepen: Groepen) -> bool:
    """Whether the arrows between groups go round (Kahn)."""
    onder: dict[Sleutel, list[Sleutel]] = {}
    graad: dict[Sleutel, int] = {}
    for p, k in pijlen:
        a, b = groepen.kop(p), groepen.kop(k)
        onder.setdefault(a, []).append(b)
        graad[b] = graad.get(b, 0) + 1
        graad.setdefault(a, 0)
    klaar = [g for g, n in graad.items() if n == 0]
    for groep in klaar:
        for volgende in onder.get(groep, ()):
            graad[volgende] -= 1
            if graad[volgende] == 0:
                klaar.append(volgende)
    return len(klaar) < len(graad)


def _lagen(familie: Familie, groepen: Groepen, pijlen: Sequence[Paar]) -> dict[Sleutel, int]:
    """Longest path first, then every group moves to where its lines are shortest until nothing moves."""
    koppen = sorted({groepen.kop(k) for k in familie.personen})
    boven: dict[Sleutel, list[Sleutel]] = {k: [] for k in koppen}
    onder: dict[Sleutel, list[Sleutel]] = {k: [] for k in koppen}
    for p, k in dict.fromkeys((groepen.kop(p), groepen.kop(k)) for p, k in pijlen):
        boven[k].append(p)
        onder[p].append(k)
    rij = _langste_pad(koppen, boven, onder)
    delen = _samenhang(familie, groepen)
    for _ in range(len(koppen)):
        bewogen = False
        for deel in sorted(_hechte_delen(koppen, boven, onder, rij, delen)):
            bewogen |= _verschuif(deel, boven, onder, rij)
        if not bewogen:
            break
    laagste: dict[Sleutel, int] = {}
    for k in koppen:
        laagste[delen[k]] = min(laagste.get(delen[k], rij[k]), rij[k])
    return {k: rij[groepen.kop(k)] - laagste[delen[groepen.kop(k)]] for k in familie.personen}


def _langste_pad(
    koppen: Sequence[Sleutel], boven: Mapping[Sleutel, list[Sleutel]], onder: Mapping[Sleutel, list[Sleutel]]
) -> dict[Sleutel, int]:
    rij = dict.fromkeys(koppen, 0)
    graad = {k: len(boven[k]) for k in koppen}
    klaar = [k for k in koppen if graad[k] == 0]
    for kop in klaar:
        for volgende in onder[kop]:
            rij[volgende] = max(rij[volgende], rij[kop] + 1)
            graad[volgende] -= 1
            if graad[volgende] == 0:
                klaar.append(volgende)
    return rij


def _hechte_delen(
    koppen: Sequence[Sleutel],
    boven: Mapping[Sleutel, list[Sleutel]],
    onder: Mapping[Sleutel, list[Sleutel]],
    rij: Mapping[Sleutel, int],
    delen: Mapping[Sleutel, Sleutel],
) -> list[tuple[Sleutel, ...]]:
    """Trees of tight arrows cut at one arrow: the parts of network simplex; single groups, and tight parts."""
    klein = [(k,) for k in koppen]
    vast = Groepen(koppen)
    for k in koppen:
        for p in boven[k]:
            if rij[k] == rij[p] + 1:
                vast.samen((p, k))
    leden: dict[Sleutel, list[Sleutel]] = {}
    for k in koppen:
        leden.setdefault(vast.kop(k), []).append(k)
    tellen: dict[Sleutel, int] = {}
    for k in koppen:
        tellen[delen[k]] = tellen.get(delen[k], 0) + 1
    return klein + [tuple(v) for v in leden.values() if 1 < len(v) < tellen[delen[v[0]]]]


def _verschuif(
    deel: tuple[Sleutel, ...],
    boven: Mapping[Sleutel, list[Sleutel]],
    onder: Mapping[Sleutel, list[Sleutel]],
    rij: dict[Sleutel, int],
) -> bool:
    """Move one part down (or up) as far as it goes when more lines pull that way; True when it moved."""
    binnen = set(deel)
    op = [(p, k) for k in deel for p in boven[k] if p not in binnen]
    neer = [(p, k) for p in deel for k in onder[p] if k not in binnen]
    if len(neer) > len(op) and neer:
        stap = min(rij[k] - rij[p] - 1 for p, k in neer)
    elif len(op) > len(neer) and op:
        stap = -min(rij[k] - rij[p] - 1 for p, k in op)
    else:
        return False
    for k in deel:
        rij[k] += stap
    return stap != 0


def _samenhang(familie: Familie, groepen: Groepen) -> dict[Sleutel, Sleutel]:
    """Per group the connected part of the family that it belongs to."""
    delen = Groepen(list(familie.personen))
    for u in familie.unies:
        leden = (*u.partners, *u.kinderen)
        for een, ander in itertools.pairwise(leden):
            delen.samen((een, ander))
    eerste: dict[Sleutel, Sleutel] = {}
    for k in sorted(familie.personen):
        eerste.setdefault(delen.kop(groepen.kop(k)), k)
    return {groepen.kop(k): eerste[delen.kop(groepen.kop(k))] for k in familie.personen}
