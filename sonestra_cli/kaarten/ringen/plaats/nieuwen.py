"""Newcomers on a map that was drawn before: on the same map where one can be, else on the smallest larger one."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.eerst import Kring, Werk, banen, ringen_op
from sonestra_cli.kaarten.ringen.plaats.erbij import zet_erbij
from sonestra_cli.kaarten.ringen.plaats.uitsteken import kaartvlak
from sonestra_cli.kaarten.ringen.plaats.vraag import WIT, Vraag, opschrift
from sonestra_cli.kaarten.ringen.plaats.vullen import RAND, Standen, op
from sonestra_cli.tekening.tekening import Ring, Sector

GROEI = 1.02
"""From one map to the next larger one that is tried."""
_STAPPEN = 127
_WEINIG = 8
"""For so many who come at once a ring takes room from its neighbours; for more the map grows."""
_EEN, _EEN_OP = 2, 10
"""So many newcomers may lie over the line of their ring, or one for every so many who stay."""
_DUNST, _BEETJES = 52.0, (0.5, 1.0)
"""A ring that gives room to the one beside it keeps this thickness, in points; and gives it in these steps."""


@dataclass(frozen=True, slots=True)
class Begin:
    """The map to begin with: ends of the rings as shares, corners, who stays (by key), and the radius in points."""

    vraag: Vraag
    delen: Sequence[float]
    sectoren: tuple[Sector, ...]
    plekken: Mapping[str, Plek]
    straal: float

    def dozen(self, straal: float) -> Mapping[str, Rechthoek]:
        """The boxes in the rings of who stays, on a map of this radius."""
        return {
            lid.sleutel: op(lid, plek.hoek, plek.straal * straal).doos
            for lid in self.vraag.leden
            if lid.ring in self.vraag.ringen and (plek := self.plekken.get(lid.sleutel)) is not None
        }


def met_nieuwen(begin: Begin, werk: Werk) -> Kring | None:
    """Everybody on the smallest map of a series, the first of which is the map as it is."""
    return op_deze_kaart(begin, werk) or _groter(begin, _hoe(begin), werk)


def op_deze_kaart(begin: Begin, werk: Werk) -> Kring | None:
    """Everybody on the map as large as it is; None when somebody finds no place."""
    return _hoe(begin)(begin, begin.straal, werk)


def _hoe(begin: Begin) -> Callable[[Begin, float, Werk], Kring | None]:
    nieuwen = sum(lid.ring in begin.vraag.ringen and lid.sleutel not in begin.plekken for lid in begin.vraag.leden)
    weinig = nieuwen <= max(_EEN, len(begin.plekken) // _EEN_OP)
    return _heel_of_over_de_lijn if weinig else _op_grootte


def _heel_of_over_de_lijn(begin: Begin, straal: float, werk: Werk) -> Kring | None:
    """A few newcomers lie over the line of their ring before the map grows."""
    return _op_grootte(begin, straal, werk) or _over_de_lijn(begin, straal, werk)


def _groter(begin: Begin, op_deze: Callable[[Begin, float, Werk], Kring | None], werk: Werk) -> Kring | None:
    """Doubling, then halving."""

    def met(nr: int) -> Kring | None:
        return op_deze(begin, rond(begin.straal * GROEI**nr), werk)

    te_klein, groot = 0, 1
    while (gevonden := met(groot)) is None:
        te_klein, groot = groot, 2 * groot + 1
        if groot > _STAPPEN:
            return None
    while groot - te_klein > 1:
        helft = (te_klein + groot) // 2
        kleiner = met(helft)
        if kleiner is None:
            te_klein = helft
        else:
            groot, gevonden = helft, kleiner
    return gevonden


def rond(straal: float) -> float:
    """Up, to a tenth of a point."""
    return math.ceil(round(straal * 10, 6)) / 10


def _op_grootte(begin: Begin, straal: float, werk: Werk) -> Kring | None:
    """Everybody on a map of this radius, newcomers whole in their ring; None when somebody finds no place."""
    vraag = begin.vraag
    grenzen, uit = list(begin.delen), dict[str, Standen]()
    ringen = {lid.sleutel: lid.ring for lid in vraag.leden}
    steken_uit = _steken_uit(begin, straal)
    for laag, ring in enumerate(vraag.ringen):
        for nummer, keuze in enumerate(_ruimer(begin, grenzen, laag, uit, straal)):
            op_deze = ringen_op(vraag.ringen, keuze, straal)
            if not _naam_vrij(vraag, op_deze, steken_uit, steken_uit):
                continue
            baan = list(banen(vraag, op_deze, begin.sectoren, straal))[laag][1]
            if nummer and not laag:
                baan = replace(baan, binnen=vraag.schijf + WIT)
            bezet = baan.bezet()
            for wie, doos in steken_uit.items():
                if ringen[wie] != ring:
                    bezet.zet(doos)
            standen = zet_erbij(vraag.in_ring(ring), begin.plekken, baan, bezet, straal)
            werk.gedaan += bezet.werk
            if standen is not None:
                grenzen, uit[ring] = keuze, standen
                break
        else:
            return None
    return Kring(straal, ringen_op(vraag.ringen, grenzen, straal), begin.sectoren, uit)


def _over_de_lijn(begin: Begin, straal: float, werk: Werk) -> Kring | None:
    """On a map of this radius, newcomers over the line of their ring where it has no room."""
    vraag, delen, uit = begin.vraag, list(begin.delen), dict[str, Standen]()
    staan = dict(begin.dozen(straal))
    for laag, ring in enumerate(vraag.ringen):
        keuzes = list(_ruimer(begin, delen, laag, uit, straal))
        for keuze in (keuzes[0], *keuzes[1:][-1:]):
            standen = _in_een_ring(begin, keuze, laag, straal, staan, werk)
            if standen is not None:
                delen, uit[ring] = keuze, standen
                staan |= {wie: stand.doos for wie, stand in standen.items()}
                break
        else:
            return None
    return Kring(straal, ringen_op(vraag.ringen, delen, straal), begin.sectoren, uit)


def _in_een_ring(
    begin: Begin, delen: Sequence[float], laag: int, straal: float, staan: Mapping[str, Rechthoek], werk: Werk
) -> Standen | None:
    """Everybody of one ring among all those who stand on the map."""
    vraag = begin.vraag
    ringen = ringen_op(vraag.ringen, delen, straal)
    if not _naam_vrij(vraag, ringen, staan, _steken_uit(begin, straal)):
        return None
    baan = list(banen(vraag, ringen, begin.sectoren, straal))[laag][1]
    bezet, ruim = baan.bezet(), kaartvlak(vraag, ringen, staan.values())
    for doos in staan.values():
        if doos.naaste < baan.buiten and doos.verste > baan.binnen:
            bezet.zet(doos)
    standen = zet_erbij(vraag.in_ring(vraag.ringen[laag]), begin.plekken, baan, bezet, straal, ruim)
    werk.gedaan += bezet.werk + ruim.bezet.werk
    return standen


def _naam_vrij(
    vraag: Vraag, ringen: Sequence[Ring], staan: Mapping[str, Rechthoek], steken_uit: Mapping[str, Rechthoek]
) -> bool:
    """Whether the names of the rings stand on nobody, and not near to who lies over a line."""
    namen = [opschrift(vraag, ring) for ring in ringen]
    return not any(
        doos.raakt(naam, *((RUIM_X, RUIM_Y) if wie in steken_uit else (0.0, 0.0)))
        for naam in namen
        for wie, doos in staan.items()
    )


def _steken_uit(begin: Begin, straal: float) -> Mapping[str, Rechthoek]:
    """The boxes of who stays that do not lie whole in their own ring."""
    randen = dict(zip(begin.vraag.ringen, zip((0.0, *begin.delen), begin.delen, strict=False), strict=True))
    ringen = {lid.sleutel: randen.get(lid.ring) for lid in begin.vraag.leden}
    return {
        wie: doos
        for wie, doos in begin.dozen(straal).items()
        if (rand := ringen[wie]) is not None
        and (doos.naaste < rand[0] * straal - 0.1 or doos.verste > rand[1] * straal + 0.1)
    }


def _ruimer(
    begin: Begin, grenzen: Sequence[float], laag: int, binnen: Mapping[str, Standen], straal: float
) -> Iterator[list[float]]:
    """The borders as they are; then, when that is too narrow for who comes, with room from the ring outside this one
    and from the one inside it, as far as nobody stands there. Nobody moves for it."""
    vraag, plekken, zo = begin.vraag, begin.plekken, list(grenzen)
    yield zo
    nieuw = sum(lid.sleutel not in plekken for lid in vraag.in_ring(vraag.ringen[laag]))
    if not 0 < nieuw <= _WEINIG:
        return
    ver = zo[laag]
    if laag + 1 < len(zo):
        staan = [
            op(lid, plekken[lid.sleutel].hoek, plekken[lid.sleutel].straal * straal).doos.naaste - RAND
            for lid in vraag.in_ring(vraag.ringen[laag + 1])
            if lid.sleutel in plekken
        ]
        ver = max(ver, min([*staan, zo[laag + 1] * straal - _DUNST]) / straal)
    dicht = zo[laag - 1]
    if laag:
        vanaf = zo[laag - 2] * straal if laag > 1 else vraag.vanaf
        staan = [stand.doos.verste + RAND for stand in binnen[vraag.ringen[laag - 1]].values()]
        dicht = min(dicht, max([*staan, vanaf + _DUNST]) / straal)
    for deel in _BEETJES:
        buiten = math.floor((zo[laag] + deel * (ver - zo[laag])) * 1e4) / 1e4
        yield [*zo[:laag], max(buiten, zo[laag]), *zo[laag + 1 :]]
    for deel in _BEETJES if laag else ():
        rand = math.ceil((zo[laag - 1] + deel * (dicht - zo[laag - 1])) * 1e4) / 1e4
        yield [*zo[: laag - 1], min(rand, zo[laag - 1]), max(math.floor(ver * 1e4) / 1e4, zo[laag]), *zo[laag + 1 :]]
