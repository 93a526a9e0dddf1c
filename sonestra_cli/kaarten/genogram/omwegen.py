"""A way round, where no simple curve is free: the cheapest path over the grid, pulled straight, with round corners."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from math import atan2, cos, hypot, pi, sin

from sonestra_cli.kaarten.genogram.bogen import DRAAI, SCHEEF, Boog, Plaats, hoeken_rond, lengte
from sonestra_cli.kaarten.genogram.wegen import CEL, Cel, Veld, celvan
from sonestra_cli.kaarten.tekening import Punt

_RICHTINGEN = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
BOCHT = 1.5
"""What a turn of 45 degrees costs, in cells."""
DUURST = 2.0
"""No cell costs more than this beside its length, so that the search stays short."""
HOOGSTENS = 60_000
"""Cells looked at for one line."""
GULZIG = 1.8
"""How much more a step towards the end counts: somewhat longer ways at most, found much sooner."""
HOEK = 30.0
"""What a corner costs, in points of length."""
SMAL = pi / 16
"""A port so near to where another line leaves is not used, unless there is no other."""
ROND = 48.0
"""Largest radius of a corner."""
RAND = 40
"""Cells around the drawing that may be used."""
Stand = tuple[Cel, int]


def zoek_omweg(
    veld: Veld, van: Plaats, naar: Plaats, ruim: float, bezette_hoeken: Mapping[str, Sequence[float]]
) -> Boog | None:
    """None where no way was found; ``bezette_hoeken``: where other lines leave the two symbols."""
    bezet = veld.eigenaars(ruim)
    begin, eind = (_poorten(veld, p, ruim, bezette_hoeken.get(p.id, ())) for p in (van, naar))
    if not begin or not eind:
        return None
    recht = atan2(naar.y - van.y, naar.x - van.x)
    pad = _pad(veld, bezet, _toeslag(begin, recht), _toeslag(eind, recht + pi), celvan((naar.x, naar.y)))
    if pad is None:
        return None
    een, ander = begin[pad[0]], eind[pad[-1]]
    punten = (van.rand(een), *(_punt(c) for c in pad), naar.rand(ander))
    eigen = frozenset((van.id, naar.id))
    weg = _rond(veld, _strak(veld, punten, ruim, eigen), ruim, eigen)
    if not veld.vrij(weg, ruim, eigen):
        weg = punten
    return Boog(weg, (een, ander), lengte(weg) + 60.0)


def _punt(cel: Cel) -> Punt:
    return cel[0] * CEL, cel[1] * CEL


def _poorten(veld: Veld, plaats: Plaats, ruim: float, vol: Sequence[float]) -> dict[Cel, float]:
    """Free cells just outside the symbol that can be reached from it, with the angle of their port."""
    uit: dict[Cel, float] = {}
    bezet = veld.eigenaars(ruim)
    for hoek, (x, y) in hoeken_rond(plaats):
        for verder in range(2, 6):
            cel = celvan((x + (ruim + verder * 2) * cos(hoek), y + (ruim + verder * 2) * sin(hoek)))
            if cel not in bezet and veld.vrij(((x, y), _punt(cel)), ruim, frozenset((plaats.id,))):
                uit.setdefault(cel, hoek)
                break
    rustig = {cel: hoek for cel, hoek in uit.items() if all(hoekverschil(hoek, ander) > SMAL for ander in vol)}
    return rustig or uit


def _toeslag(poorten: Mapping[Cel, float], recht: float) -> dict[Cel, float]:
    """What a port costs, in cells, by how far it looks away from the other symbol."""
    return {cel: SCHEEF / CEL * (hoekverschil(hoek, recht) / DRAAI) ** 1.3 for cel, hoek in poorten.items()}


def _pad(
    veld: Veld, bezet: dict[Cel, frozenset[str]], begin: Mapping[Cel, float], eind: Mapping[Cel, float], doel: Cel
) -> list[Cel] | None:
    """A* with turns of at most 90 degrees; direction 8 is the step into the symbol."""
    grens = [f(c[i] for c in bezet) + teken * RAND for i in (0, 1) for f, teken in ((min, -1), (max, 1))]
    ruim = max(hypot(c[0] - doel[0], c[1] - doel[1]) for c in eind)

    def rest(cel: Cel) -> float:
        return GULZIG * max(0.0, hypot(cel[0] - doel[0], cel[1] - doel[1]) - ruim)

    open_: list[tuple[float, float, Cel, int]] = [(som + rest(c), som, c, -1) for c, som in sorted(begin.items())]
    open_.sort()
    beste: dict[Stand, float] = {(c, -1): som for c, som in begin.items()}
    vorige: dict[Stand, Stand] = {}
    for _ in range(HOOGSTENS):
        if not open_:
            return None
        _, prijs, cel, richting = heappop(open_)
        if beste[cel, richting] < prijs:
            continue
        if richting == 8:
            return _terug(vorige[cel, 8], vorige)
        if cel in eind and prijs + eind[cel] < beste.get((cel, 8), 1e18):
            beste[cel, 8], vorige[cel, 8] = prijs + eind[cel], (cel, richting)
            heappush(open_, (prijs + eind[cel], prijs + eind[cel], cel, 8))
        for nr, (di, dj) in enumerate(_RICHTINGEN):
            draai = 0 if richting < 0 else min((nr - richting) % 8, (richting - nr) % 8)
            buur = (cel[0] + di, cel[1] + dj)
            if draai > 2 or buur in bezet or veld.woorden[buur] > 0:
                continue
            if nr % 2 and ((buur[0], cel[1]) in bezet or (cel[0], buur[1]) in bezet):
                continue
            if not (grens[0] < buur[0] < grens[1] and grens[2] < buur[1] < grens[3]):
                continue
            lang = 1.0 if nr % 2 == 0 else 1.414
            som = prijs + lang * (1.0 + min(DUURST, veld.last(buur, di / lang, dj / lang))) + BOCHT * draai
            if som < beste.get((buur, nr), 1e18):
                beste[buur, nr] = som
                vorige[buur, nr] = (cel, richting)
                heappush(open_, (som + rest(buur), som, buur, nr))
    return None


def _terug(eind: Stand, vorige: dict[Stand, Stand]) -> list[Cel]:
    rij = [eind]
    while rij[-1] in vorige:
        rij.append(vorige[rij[-1]])
    return [cel for cel, _ in reversed(rij)]


def _strak(veld: Veld, punten: tuple[Punt, ...], ruim: float, eigen: frozenset[str]) -> tuple[Punt, ...]:
    """As few corners as the room allows, by dynamic programming; the first and last steps stay."""
    hoeken = [*punten[1:-1:4], punten[-2]]
    kost, vorige = [0.0] + [1e18] * (len(hoeken) - 1), [0] * len(hoeken)
    for nr in range(1, len(hoeken)):
        for eerder in range(nr):
            recht = (hoeken[eerder], hoeken[nr])
            som = kost[eerder] + HOEK + lengte(recht)
            if som < kost[nr] and (eerder == nr - 1 or veld.vrij(recht, ruim, eigen)):
                som += veld.prijs(recht)
                if som < kost[nr]:
                    kost[nr], vorige[nr] = som, eerder
    nr, uit = len(hoeken) - 1, [hoeken[-1]]
    while nr:
        nr = vorige[nr]
        uit.append(hoeken[nr])
    return (punten[0], *reversed(uit), punten[-1])


def _rond(veld: Veld, weg: tuple[Punt, ...], ruim: float, eigen: frozenset[str]) -> tuple[Punt, ...]:
    """Every corner as round as the room allows."""
    uit = [weg[0]]
    for nr in range(1, len(weg) - 1):
        vorig, hoek, volgend = weg[nr - 1], weg[nr], weg[nr + 1]
        straal = min(ROND, lengte((vorig, hoek)) / 2, lengte((hoek, volgend)) / 2)
        for _ in range(4):
            bocht = _bocht(vorig, hoek, volgend, straal)
            if veld.vrij(bocht, ruim, eigen):
                break
            straal /= 2
        uit += bocht
    return (*uit, weg[-1])


def _bocht(vorig: Punt, hoek: Punt, volgend: Punt, straal: float) -> tuple[Punt, ...]:
    def naar(punt: Punt) -> Punt:
        lang = hypot(punt[0] - hoek[0], punt[1] - hoek[1]) or 1.0
        return hoek[0] + (punt[0] - hoek[0]) / lang * straal, hoek[1] + (punt[1] - hoek[1]) / lang * straal

    a, b = naar(vorig), naar(volgend)
    uit = []
    for nr in range(7):
        t = nr / 6
        uit.append(tuple((1 - t) ** 2 * a[i] + 2 * t * (1 - t) * hoek[i] + t * t * b[i] for i in (0, 1)))
    return tuple((x, y) for x, y in uit)


def hoekverschil(een: float, ander: float) -> float:
    return abs((een - ander + pi) % (2 * pi) - pi)
