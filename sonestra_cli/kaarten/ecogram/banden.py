"""What stands between the middle and one person: strength, strain and direction, each on its own (domein/7 §7.8)."""

from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.keuzes import BESCHERMDE_BANDEN, Band
from sonestra_cli.domein.persoon import Persoon, Steun
from sonestra_cli.kaarten.ringen.mensen.woorden import STEUN_NU

Sterkte = Literal["sterk", "gewoon", "zwak", "verbroken", "hersteld", "geestelijk", "ongezegd"]

_STERKTE: dict[Band, Sterkte] = {
    "hecht": "sterk",
    "zeer_hecht": "sterk",
    "hecht_en_conflict": "sterk",
    "zorgt_voor": "sterk",
    "afstandelijk": "zwak",
    "op_afstand_gezet": "zwak",
    "verbroken": "verbroken",
    "hersteld": "hersteld",
    "geestelijk_verbonden": "geestelijk",
}
_SPANNING: frozenset[str] = frozenset({"gespannen", "conflict", "hecht_en_conflict"}) | BESCHERMDE_BANDEN


@dataclass(frozen=True, slots=True)
class Verband:
    """As the one through whose eyes the map looks says it; without band and steun nothing was said yet."""

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


def verband(persoon: Persoon) -> Verband:
    """``persoon``: as seen through one pair of eyes."""
    return Verband(persoon.band, persoon.steun)
