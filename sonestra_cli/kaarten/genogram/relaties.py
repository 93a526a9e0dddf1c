"""Who is close to whom on the genogram: relation lines in the free room, with their own words (domein/7 §7.4)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import hypot

from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.kader import grenzen
from sonestra_cli.kaarten.genogram.wegen import Doos, Veld
from sonestra_cli.kaarten.relatielijn import NIET_GETEKEND, TWEEZIJDIG, teken_relatie
from sonestra_cli.kaarten.tekening import Deel, Gebroken, Lijn, PlekPersoon, Punt, Streek, Symbool, Tekst
from sonestra_cli.taal.keuzewoorden import in_woorden

VAN_DE_ANDER: frozenset[str] = frozenset(
    {"zorgt_voor", "gericht_op", "controle", "geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel"}
)
"""As a ``band`` of a person these go from that person to the hoofdpersoon; all else is seen from the hoofdpersoon."""


RUIMTE = (8.0, 3.0)
"""Kept clear of texts; the second where the first leaves no way."""


@dataclass(frozen=True, slots=True)
class Relatie:
    van: Sleutel
    naar: Sleutel
    soort: Band


@dataclass(frozen=True, slots=True)
class Relatielijnen:
    delen: tuple[Deel, ...]
    lijnen: tuple[Lijn, ...]
    gebroken: tuple[Gebroken, ...]


def relaties_van(
    netwerk: Netwerk, hoofdpersonen: tuple[Sleutel, ...], op_kaart: Iterable[Sleutel]
) -> tuple[Relatie, ...]:
    """What is to be drawn between people who are both on the map, in a fixed order; ordinary ties are not."""
    kaart = set(op_kaart)
    gevonden: dict[Relatie, None] = {}
    for sleutel in sorted(kaart):
        persoon = netwerk.personen.get(sleutel)
        gezien_door = (persoon.bij if persoon else None) or (hoofdpersonen[0] if hoofdpersonen else None)
        if persoon and persoon.band and gezien_door in kaart and gezien_door != sleutel:
            van, naar = (sleutel, gezien_door) if persoon.band in VAN_DE_ANDER else (gezien_door, sleutel)
            gevonden[_gelijk(Relatie(van, naar, persoon.band))] = None
    for b in sorted(netwerk.belevingen, key=lambda b: (b.van, b.met, b.is_)):
        if {b.van, b.met} <= kaart and b.van != b.met and b.tot is None:
            gevonden[_gelijk(Relatie(b.van, b.met, b.is_))] = None
    return tuple(r for r in gevonden if r.soort not in NIET_GETEKEND)


def _gelijk(r: Relatie) -> Relatie:
    """Twice the same from both sides is one line."""
    if r.soort not in TWEEZIJDIG:
        return r
    een, ander = sorted((r.van, r.naar))
    return Relatie(een, ander, r.soort)


def teken_relaties(
    relaties: tuple[Relatie, ...],
    plekken: Mapping[Sleutel, PlekPersoon],
    delen: tuple[Deel, ...],
    namen: Mapping[Sleutel, str],
) -> Relatielijnen:
    """Short ones first, each on its own way."""
    rond = {k: next((d.vorm for d in delen if d.id == f"persoon-{k}" and isinstance(d, Symbool)), "") for k in plekken}
    if not relaties:
        return Relatielijnen((), (), ())
    onder = [d.punten for d in delen if isinstance(d, Streek) and d.laag == "onder"]
    velden = [Veld(grenzen(delen), _dozen(delen, smal), onder, smal) for smal in RUIMTE]
    uit: list[Deel] = []
    lijnen: list[Lijn] = []
    gebroken: list[Gebroken] = []
    for nr, r in sorted(enumerate(relaties), key=lambda nr_r: (_afstand(plekken, nr_r[1]), nr_r[0])):
        van, naar = plekken[r.van], plekken[r.naar]
        weg = next((w for w in (veld.zoek(_doos(van), _doos(naar)) for veld in velden) if w), None)
        wat = f"{namen[r.van]} en {namen[r.naar]}: {in_woorden(r.soort)}"
        if weg is None:
            gebroken.append(Gebroken("relatielijn", f"Voor deze lijn was geen vrije weg: {wat}.", (r.van, r.naar)))
            continue
        punten = (_aan(van, weg[0], rond[r.van]), *_rond(weg), _aan(naar, weg[-1], rond[r.naar]))
        for veld in velden:
            veld.bezet(punten)
        naam = f"relatie-{nr}-{r.van}-{r.naar}"
        uit += teken_relatie(naam, punten, r.soort, wat)
        lijnen.append(Lijn("relatie", naam, r.van, r.naar, punten))
    return Relatielijnen(tuple(uit), tuple(lijnen), tuple(gebroken))


def _afstand(plekken: Mapping[Sleutel, PlekPersoon], r: Relatie) -> float:
    a, b = plekken[r.van], plekken[r.naar]
    return hypot(a.x - b.x, a.y - b.y)


def _doos(p: PlekPersoon) -> Doos:
    return p.x - p.breedte / 2, p.y - p.hoogte / 2, p.x + p.breedte / 2, p.y + p.hoogte / 2


def _dozen(delen: Iterable[Deel], smal: float) -> Iterator[Doos]:
    for deel in delen:
        if isinstance(deel, (Symbool, Tekst)):
            half, hoog = deel.breedte / 2 + smal, deel.hoogte / 2 + smal
            yield deel.x - half, deel.y - hoog, deel.x + half, deel.y + hoog


def _aan(p: PlekPersoon, punt: Punt, vorm: str) -> Punt:
    """The place on the edge of the symbol that lies nearest."""
    dx, dy = punt[0] - p.x, punt[1] - p.y
    if vorm in ("cirkel", "ruit"):
        deel = p.breedte / 2 / (hypot(dx, dy) if vorm == "cirkel" else abs(dx) + abs(dy))
        return p.x + dx * deel, p.y + dy * deel
    links, boven, rechts, onder = _doos(p)
    return min(max(punt[0], links), rechts), min(max(punt[1], boven), onder)


def _rond(weg: tuple[Punt, ...]) -> tuple[Punt, ...]:
    """Corners cut twice, so that the line bends softly."""
    for _ in range(2):
        if len(weg) < 3:
            return weg
        nieuw = [weg[0]]
        for nr in range(1, len(weg) - 1):
            (ax, ay), (bx, by), (cx, cy) = weg[nr - 1 : nr + 2]
            nieuw += [(0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by), (0.75 * bx + 0.25 * cx, 0.75 * by + 0.25 * cy)]
        weg = (*nieuw, weg[-1])
    return weg
