"""Below one row of symbols: short couple lines, then the names, then the couple lines that pass others."""

from collections.abc import Iterator, Sequence

from sonestra_cli.kaarten.genogram.plaats.hoogten import HoogteGegevens, Hoogten, bron_x, koppel_x
from sonestra_cli.kaarten.genogram.plaats.sporen import Ligger, leg_sporen
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Knoop, KoppelNr
from sonestra_cli.tekening import stijl

DIEP, TRAP = 0.6 * stijl.S, 0.34 * stijl.S
"""First couple line below the symbols, and the step to the next (domein/7: 0.3 S; a little more for the label)."""
REGEL_HOOG = stijl.PT_KLEIN * stijl.REGEL
STREPEN = 22.0
"""Width and, below the line, 8 points for the slashes beside the words."""
LiggerReeks = tuple[float, float]


def onder_rij(h: Hoogten, stand: HoogteGegevens, rij: int) -> float:
    """Fills in couple lines, labels and names of one row; gives its lowest point."""
    nummers = [nr for nr, k in stand.bouw.per_koppel() if stand.bouw.rij[k.a] == rij]
    liggers = {nr: _ligger(stand, nr) for nr in nummers}
    kort = [nr for nr in nummers if nr not in stand.lang]
    hoog = max((stand.labels[nr].hoog for nr in kort), default=0.0)
    _korte(h, stand, h.rij[rij] + max(stijl.S / 2 + DIEP, h.half[rij] + hoog + 3), kort, liggers)
    _namen(h, stand, rij, kort, liggers)
    _lange(h, stand, rij, [nr for nr in nummers if nr in stand.lang], kort, liggers)
    return max([h.rij[rij] + stijl.S / 2, *(h.koppel[nr] + _eronder(stand, nr) for nr in nummers),
                *(h.naam[k] + stand.maten[k].naam_hoog for k in _mensen(stand, rij))])  # fmt: skip


def _ligger(stand: HoogteGegevens, nr: KoppelNr) -> Ligger:
    links, rechts = koppel_x(stand.bouw, stand.plekken, stand.poorten, nr)
    neer = (stand.plekken.drop[nr],) if nr in stand.plekken.drop else ()
    return Ligger(links, rechts, (links, rechts), neer)


def _eronder(stand: HoogteGegevens, nr: KoppelNr) -> float:
    return 8.0 if stand.labels[nr].strepen else 0.0


def _mensen(stand: HoogteGegevens, rij: int) -> Iterator[Knoop]:
    return (k for k in stand.bouw.rijen[rij] if stand.bouw.wie[k] is not None)


def _korte(
    h: Hoogten, stand: HoogteGegevens, y: float, kort: Sequence[KoppelNr], liggers: dict[KoppelNr, Ligger]
) -> None:
    trap = TRAP + (REGEL_HOOG if any(stand.labels[nr].hoog > REGEL_HOOG for nr in kort) else 0.0)
    sporen = dict(zip(kort, leg_sporen([liggers[nr] for nr in kort]), strict=True))
    rijen = {stand.bouw.rij[stand.bouw.koppels[nr].a] for nr in kort}
    door = [k for rij in rijen for k in stand.bouw.rijen[rij] if stand.bouw.wie[k] is None]
    for nr, spoor in sporen.items():
        h.koppel[nr] = y + spoor * trap
        breed, links = stand.labels[nr].breed, liggers[nr].links + 3
        rechts = liggers[nr].rechts - (STREPEN if stand.labels[nr].strepen else 3)
        midden = (links + rechts - breed) / 2
        neer = [x for ander in kort if sporen[ander] < spoor for x in liggers[ander].neer]
        neer += [stand.plekken.x[k] for k in door]
        langs = [x for x in neer if links < x < rechts]
        keuzes = [midden, *(plek for x in langs for plek in (x - 4 - breed, x + 4))]
        goed = [p for p in keuzes if links - 1 <= p <= rechts - breed + 1
                and not any(p - 3 < x < p + breed + 3 for x in langs)]  # fmt: skip
        h.label[nr] = min(goed, key=lambda p: (abs(p - midden), p), default=midden)
        if breed and langs and not goed:
            h.krap[nr] = breed + 12 + (STREPEN if stand.labels[nr].strepen else 0.0)


def _naam_reeks(stand: HoogteGegevens, knoop: Knoop) -> LiggerReeks:
    maat, plek = stand.maten[knoop], stand.namen[knoop]
    midden = stand.plekken.x[knoop] + plek.midden(maat.breed)
    return midden - maat.breed / 2, midden + maat.breed / 2


def _namen(
    h: Hoogten, stand: HoogteGegevens, rij: int, kort: Sequence[KoppelNr], liggers: dict[KoppelNr, Ligger]
) -> None:
    """Right under the symbol, or under the short couple lines that lie there."""
    for knoop in _mensen(stand, rij):
        links, rechts = _naam_reeks(stand, knoop)
        erboven = [h.koppel[nr] + _eronder(stand, nr) for nr in kort
                   if liggers[nr].links < rechts + 3 and links < liggers[nr].rechts + 3]  # fmt: skip
        h.naam[knoop] = max([h.rij[rij] + h.half[rij] + 3, *(y + 4 for y in erboven)])


def _lange(
    h: Hoogten,
    stand: HoogteGegevens,
    rij: int,
    lang: Sequence[KoppelNr],
    kort: Sequence[KoppelNr],
    liggers: dict[KoppelNr, Ligger],
) -> None:
    """Below every name it passes; its words where nothing else stands, else the line goes lower still."""
    onder = [(*_naam_reeks(stand, k), h.naam[k] + stand.maten[k].naam_hoog) for k in _mensen(stand, rij)]
    onder += [(liggers[nr].links, liggers[nr].rechts, h.koppel[nr] + _eronder(stand, nr)) for nr in kort]
    sporen = leg_sporen([liggers[nr] for nr in lang])
    for _, nr in sorted(zip(sporen, lang, strict=True)):
        lig, label = liggers[nr], stand.labels[nr]
        laagst = max((y for links, rechts, y in onder if links < lig.rechts + 3 and lig.links < rechts + 3),
                     default=h.rij[rij] + stijl.S / 2 + DIEP)  # fmt: skip
        h.koppel[nr] = laagst + 6
        vast = list(_verticalen(stand, rij, nr))
        h.label[nr] = -1e9
        if label.breed:
            grens = h.koppel[nr] - label.hoog - 3
            plek = _vrij(lig, label.breed, label.strepen, [*vast, *((x0, x1) for x0, x1, y in onder if y > grens)])
            if plek is None:
                h.koppel[nr] += label.hoog
                plek = _vrij(lig, label.breed, label.strepen, vast)
            if plek is None:
                h.krap[nr] = label.breed + 12 + (STREPEN if label.strepen else 0.0)
            h.label[nr] = (lig.links + lig.rechts - label.breed) / 2 if plek is None else plek
        elif label.strepen:
            h.label[nr] = _vrij(lig, 0.0, True, vast) or (lig.links + lig.rechts) / 2
        onder.append((lig.links, lig.rechts, h.koppel[nr] + _eronder(stand, nr)))


def _verticalen(stand: HoogteGegevens, rij: int, eigen: KoppelNr) -> Iterator[LiggerReeks]:
    """Lines that come down through the room under the names of this row."""
    bouw = stand.bouw
    for nr, bundel in bouw.per_bundel():
        if bundel.rij == rij:
            x = bron_x(bouw, stand.plekken, stand.poorten, nr)
            yield x, x
    for lang in stand.lang - {eigen}:
        if bouw.rij[bouw.koppels[lang].a] == rij:
            yield from ((x, x) for x in koppel_x(bouw, stand.plekken, stand.poorten, lang))


def _vrij(lig: Ligger, breed: float, strepen: bool, bezet: Sequence[LiggerReeks]) -> float | None:
    """Left end of the words nearest the middle of the line, clear of everything."""
    heel = breed + (STREPEN if strepen else 0.0)
    midden = (lig.links + lig.rechts - heel) / 2
    keuzes = [
        midden,
        lig.links + 5,
        lig.rechts - heel - 5,
        *(r + 5 for _, r in bezet),
        *(x - heel - 5 for x, _ in bezet),
    ]
    goed = [x for x in keuzes if lig.links + 4 <= x <= lig.rechts - heel - 4
            and not any(x < r + 4 and links - 4 < x + heel for links, r in bezet)]  # fmt: skip
    return min(goed, key=lambda x: (abs(x - midden), x), default=None)
