"""What stands between the middle and one person: strength, strain and direction, each on its own (domein/7 §7.8)."""

from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.afleiding.groepen import kijk
from sonestra_cli.domein.keuzes import BESCHERMDE_BANDEN, Band
from sonestra_cli.domein.persoon import Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.woorden import STEUN_NU

Sterkte = Literal["sterk", "gewoon", "zwak", "verbroken", "hersteld", "ongezegd"]

_STERKTE: dict[Band, Sterkte] = {
    "hecht": "sterk",
    "zeer_hecht": "sterk",
    "hecht_en_conflict": "sterk",
    "zorgt_voor": "sterk",
    "afstandelijk": "zwak",
    "op_afstand_gezet": "zwak",
    "verbroken": "verbroken",
    "hersteld": "hersteld",
}
_SPANNING: frozenset[str] = frozenset({"gespannen", "conflict", "hecht_en_conflict"}) | BESCHERMDE_BANDEN


@dataclass(frozen=True, slots=True)
class Verband:
    """``van`` is the hoofdpersoon whose experience this is; without band and steun nothing was said yet."""

    van: Sleutel | None
    band: Band | None
    steun: tuple[Steun, ...]

    @property
    def sterkte(self) -> Sterkte:
        return _STERKTE.get(self.band, "gewoon") if self.band else "ongezegd"

    @property
    def spanning(self) -> bool:
        return self.band in _SPANNING

    @property
    def naar_mij(self) -> bool:
        return any(steun.richting in ("ik_krijg", "over_en_weer") for steun in self.steun)

    @property
    def van_mij(self) -> bool:
        return any(steun.richting in ("ik_geef", "over_en_weer") for steun in self.steun)

    @property
    def heeft_lijn(self) -> bool:
        """Something is there now; what was there once, or might be, stands in words only."""
        return self.band is not None or any(steun.richting in STEUN_NU for steun in self.steun)


def verband(traject: Traject, wie: Sleutel) -> Verband:
    """As typed with the person, else as one of the other hoofdpersonen experiences it. ``traject``: as it is now."""
    hoofd = traject.kop.hoofdpersonen
    persoon = traject.netwerk.personen[wie]
    eigen = kijk(traject, wie)
    van = persoon.bij or (hoofd[0] if hoofd else None)
    if eigen.band:
        return Verband(van, eigen.band, eigen.steun)
    belevingen = sorted(
        (hoofd.index(beleving.van), beleving.is_)
        for beleving in traject.netwerk.belevingen
        if beleving.met == wie and beleving.van in hoofd
    )
    if belevingen:
        nr, band = belevingen[0]
        return Verband(hoofd[nr], band, eigen.steun)
    return Verband(van, None, eigen.steun)
