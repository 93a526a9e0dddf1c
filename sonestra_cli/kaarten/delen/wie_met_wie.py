"""Who is what to whom on a map, and whose experience that is (domein/7 §7.4, domein/3 §3.3)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.relatielijn import NIET_GETEKEND, TWEEZIJDIG

VAN_DE_ANDER: frozenset[str] = frozenset(
    {"zorgt_voor", "gericht_op", "controle", "geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel"}
)
"""As a ``band`` of a person these go from that person to the hoofdpersoon; all else is seen from the hoofdpersoon."""


@dataclass(frozen=True, slots=True)
class Relatie:
    """One line. ``volgens``: whose experience; ``woorden``: who said what about it; ``verschilt``: another sees it
    differently, so that the line says whose it is; ``sinds``: since when, as far as somebody said."""

    van: Sleutel
    naar: Sleutel
    soort: Band
    volgens: tuple[Sleutel, ...] = ()
    woorden: tuple[tuple[Sleutel, str], ...] = ()
    verschilt: bool = False
    sinds: tuple[Datum, ...] = ()

    @property
    def paar(self) -> frozenset[Sleutel]:
        return frozenset((self.van, self.naar))


def relaties_van(
    netwerk: Netwerk, hoofdpersonen: tuple[Sleutel, ...], op_kaart: Iterable[Sleutel]
) -> tuple[Relatie, ...]:
    """What people who are both on the map are to each other, in a fixed order."""
    kaart = set(op_kaart)
    return _samengenomen((*_banden(netwerk, hoofdpersonen, kaart), *_belevingen(netwerk, kaart)))


def onderling_beleefd(netwerk: Netwerk, op_kaart: Iterable[Sleutel]) -> tuple[Relatie, ...]:
    """What people who are both on the map told of each other, in a fixed order."""
    return _samengenomen(_belevingen(netwerk, set(op_kaart)))


def _samengenomen(relaties: Iterable[Relatie]) -> tuple[Relatie, ...]:
    """The same of the same two is one."""
    gevonden: dict[tuple[Sleutel, Sleutel, Band], Relatie] = {}
    for r in relaties:
        plek = (r.van, r.naar, r.soort)
        was = gevonden.get(plek)
        if was is not None:
            volgens = tuple(dict.fromkeys((*was.volgens, *r.volgens)))
            woorden, sinds = dict.fromkeys((*was.woorden, *r.woorden)), dict.fromkeys((*was.sinds, *r.sinds))
            r = replace(r, volgens=volgens, woorden=tuple(woorden), sinds=tuple(sinds))
        gevonden[plek] = r
    return tuple(replace(r, verschilt=any(_botst(r, ander) for ander in gevonden.values())) for r in gevonden.values())


def met_een_lijn(relaties: Iterable[Relatie]) -> tuple[Relatie, ...]:
    """Those that are drawn: an ordinary tie is only told in words, unless another sees it differently."""
    return tuple(r for r in relaties if r.soort not in NIET_GETEKEND or r.verschilt)


def _botst(een: Relatie, ander: Relatie) -> bool:
    return een.paar == ander.paar and een.soort != ander.soort and set(een.volgens) != set(ander.volgens)


def _banden(netwerk: Netwerk, hoofdpersonen: tuple[Sleutel, ...], kaart: set[Sleutel]) -> Iterator[Relatie]:
    """As the hoofdpersoon sees the people around."""
    for sleutel in sorted(kaart):
        persoon = netwerk.personen.get(sleutel)
        gezien_door = (persoon.bij if persoon else None) or (hoofdpersonen[0] if hoofdpersonen else None)
        if persoon and persoon.band and gezien_door in kaart and gezien_door != sleutel:
            van, naar = (sleutel, gezien_door) if persoon.band in VAN_DE_ANDER else (gezien_door, sleutel)
            yield _gericht(van, naar, persoon.band, gezien_door, None)


def _belevingen(netwerk: Netwerk, kaart: set[Sleutel]) -> Iterator[Relatie]:
    for b in sorted(netwerk.belevingen, key=lambda b: (b.van, b.met, b.is_, b.woorden or "")):
        if {b.van, b.met} <= kaart and b.van != b.met:
            yield replace(_gericht(b.van, b.met, b.is_, b.van, b.woorden), sinds=(b.sinds,) if b.sinds else ())


def _gericht(van: Sleutel, naar: Sleutel, soort: Band, volgens: Sleutel, woorden: str | None) -> Relatie:
    """Twice the same from both sides is one line."""
    if soort in TWEEZIJDIG:
        van, naar = sorted((van, naar))
    gezegd = ((volgens, " ".join(woorden.split())),) if woorden and woorden.strip() else ()
    return Relatie(van, naar, soort, (volgens,), gezegd)
