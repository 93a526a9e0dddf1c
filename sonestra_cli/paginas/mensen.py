"""Everybody on a ring map as the page tells of them: the same for the map, the panel and the table."""

import math
from collections.abc import Iterator

from sonestra_cli.domein.afleiding.groepen import groep_van
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ringen.mensen.leden import (
    MIDDEN,
    NOG_TE_PLAATSEN,
    OVERIG,
    PROFESSIONAL,
    Kring,
    KringMens,
    kring_rond,
)
from sonestra_cli.kaarten.ringen.mensen.woorden import GESTOPT
from sonestra_cli.paginas.kennen import wie_kent_wie
from sonestra_cli.paginas.woorden import Gezegd, eigen_woorden, steun_van
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import hoofdletter, met_punt
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.tekening.tekening import PlekPersoon, Tekening

_KRINGEN = {
    MIDDEN: "in het midden",
    NOG_TE_PLAATSEN: "nog geen plek op de kaart",
    PROFESSIONAL: "professional, voor een tijd",
}
ZONDER_GROEP = "nog geen groep"
MET_STEUN = "ecogram"
"""The map that shows who supports whom."""


@gegeven
class Kennis:
    """Somebody whom this person knows, and what they are to them (may be nothing)."""

    sleutel: Sleutel
    naam: str
    wat: str


@gegeven
class Mens:
    """One row. ``groep`` is empty for who stands in the middle; ``hoek`` in degrees clockwise from the top, ``straal``
    in points from the middle."""

    sleutel: Sleutel
    naam: str
    wie: str
    ring: str
    groep: str
    plek: PlekPersoon
    hoek: float
    straal: float
    kent: tuple[Kennis, ...]
    steun: tuple[str, ...]
    woorden: tuple[Gezegd, ...]

    @property
    def kring(self) -> str:
        """The ring in words."""
        return _KRINGEN.get(self.ring, self.ring)

    @property
    def gesproken(self) -> str:
        """What a screen reader says at the person; the script of the page says after it whom they know, from the
        table, and of those only who is shown."""
        naam = f"{self.naam}, {self.wie}" if self.wie else self.naam
        kring = f"Kring {self.ring}" if self.kring == self.ring else hoofdletter(self.kring)
        groep = f"groep {self.groep}" if self.groep not in ("", PROFESSIONAL, ZONDER_GROEP) else ""
        return f"{met_punt(naam)} {', '.join(deel for deel in (kring, groep) if deel)}."


def mensen_op(beeld: Beeld, tekening: Tekening) -> tuple[Mens, ...]:
    """Everybody from the heart outwards, and in each ring group by group round the map: the order of reading."""
    traject, kring, geometrie = beeld.traject, kring_rond(beeld.traject), tekening.geometrie
    kent = wie_kent_wie(traject)
    wie = _wie(kring)
    namen = {mens.sleutel: mens.naam for mens in kring.mensen} | dict(kring.midden)
    ringen = (MIDDEN, *(ring.naam for ring in geometrie.ringen))
    sectoren = tuple(sector.naam for sector in geometrie.sectoren)
    midden = geometrie.midden or (0.0, 0.0)
    mensen = []
    for plek in geometrie.personen:
        sleutel = Sleutel(plek.id)
        dx, dy = plek.x - midden[0], plek.y - midden[1]
        bekenden = tuple(
            Kennis(ander, namen[ander], wat) for ander, wat in kent.get(sleutel, {}).items() if ander in namen
        )
        mensen.append(
            Mens(
                sleutel,
                namen[sleutel],
                wie.get(sleutel, ""),
                plek.ring or "",
                _groep(traject, plek),
                plek,
                round(math.degrees(math.atan2(dx, -dy)) % 360, 1) % 360,
                round(math.hypot(dx, dy), 1),
                bekenden,
                steun_van(traject, sleutel) if tekening.kaart == MET_STEUN else (),
                eigen_woorden(traject, sleutel),
            )
        )
    return tuple(
        sorted(mensen, key=lambda m: (_nr(ringen, m.plek.ring), _nr(sectoren, m.plek.sector), m.hoek, m.sleutel))
    )


def _nr(rij: tuple[str, ...], naam: str | None) -> int:
    return rij.index(naam) if naam in rij else len(rij)


def _groep(traject: Traject, plek: PlekPersoon) -> str:
    """The sector, as it is named on the map; of who lies in the tray the group that is known already."""
    if plek.ring == MIDDEN:
        return ""
    if plek.sector and plek.sector != NOG_TE_PLAATSEN:
        return ZONDER_GROEP if plek.sector == OVERIG else plek.sector
    groep = groep_van(traject, Sleutel(plek.id))
    return in_woorden(groep) if groep else ZONDER_GROEP


def _wie(kring: Kring) -> dict[Sleutel, str]:
    """Who somebody is, of which organisation, what their chip says with a border or a cross, and where they live."""
    return {mens.sleutel: ", ".join(filter(None, _over(mens))) for mens in kring.mensen}


def _over(mens: KringMens) -> Iterator[str]:
    persoon, vak = mens.persoon, mens.persoon.professional
    yield mens.wie
    yield (vak.organisatie or "").strip() if vak else ""
    yield GESTOPT if mens.gestopt else ""
    yield from _bijzonder(persoon)
    if plaats := (persoon.woonplaats or "").strip():
        yield f"{'woont' if persoon.overleden is None else 'woonde'} in {plaats}"


def _bijzonder(persoon: Persoon) -> tuple[str, ...]:
    soort = () if persoon.soort == "mens" else (persoon.soort,)
    if persoon.overleden is not None:
        return (*soort, "overleden")
    rollen = () if "speelt" in persoon.rol_in_tijd else persoon.rol_in_tijd
    return (*soort, *(in_woorden(rol) for rol in rollen))
