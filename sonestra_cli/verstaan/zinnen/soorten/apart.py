"""What somebody keeps apart: in a file of their own."""

from collections.abc import Mapping
from typing import Any, Final

from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.soort import Soort, velden
from sonestra_cli.verstaan.zinnen.soorten.delen import WIE_ZEGT, tijdvak
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_KENMERK: Final = Taal(
    Kenmerk,
    (
        *tijdvak("sinds", "tot"),
        Patroon("(?:al )?(?:sinds|vanaf) {sinds}"),
        Patroon("tot {tot}"),
        Patroon("(?:volgens )?{volgens}(?: zegt zelf| zegt| zelf)?"),
    ),
    vrij=("wat",),
    woorden=("wat",),
)
_ZWANGERSCHAP: Final = Taal(
    Gezin,
    (
        Patroon("(?:een )?(?:in )?{zwangerschappen.jaar}"),
        Patroon("(?:van |met )?{partners}(?: samen)?"),
    ),
    keuzes=("zwangerschappen.soort",),
)


def _kenmerk(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Kenmerk)
    wie = _een(gezegd.get("volgens"))
    return [Inzet(f"apart/{wie}" if wie else "apart", ("personen", wie, "kenmerken"), None, gezegd)] if gezegd else []


def _niet_bespreken(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Stem)
    wie = _een(gezegd.get("van"))
    return [Inzet(f"apart/{wie}" if wie else "apart", ("niet_bespreken",), None, gezegd)] if gezegd else []


def _zwangerschap(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Gezin)
    return [Inzet("apart", ("gezinnen",), None, gezegd)] if gezegd else []


def _een(wie: Any) -> str:
    """The one owner; empty where that is not told here."""
    return wie if isinstance(wie, str) else ""


APART: Final[Mapping[str, Soort]] = {
    "kenmerk": Soort(_KENMERK, _kenmerk, "Leen: woorden zoeken, sinds april 2025"),
    "zwangerschap": Soort(_ZWANGERSCHAP, _zwangerschap, "Leen en Petra, miskraam, 2003"),
    "niet": Soort(
        Taal(Stem, WIE_ZEGT, vrij=("woorden",), woorden=("woorden",)), _niet_bespreken, "Leen > De nacht in april."
    ),
}
"""Kind of entry -> how it is said and where in ``apart/`` it is put."""
