"""Reads what stands under keys: people, guests, questions, agreements; a list there still gives its keys."""

import re
from collections.abc import Collection
from typing import Any

from sonestra_cli.lezen.velden.bescherming import is_sterk, sluit
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.waarden import NIETS, Inlezer
from sonestra_cli.techniek.inkorten import LANG, kort
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van
from sonestra_cli.yamltekst.codes import N002, N009
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_ZONDER_PUNT = re.compile(r"(?P<sleutel>[\w-]+)\s*(?P<haak>[{\[])")
"""A key that YAML reads on as far as the next colon: ``karin {wie``."""
_ZOALS = {
    "piketpaaltjes": "p1", "vragen_aan_professionals": "b1", "afspraken": "a1", "nieuw": "a1", "anders": "a1",
    "vragen": "eten",
}  # fmt: skip
"""A key as one there looks."""
_WEG_UIT_DE_MAP = frozenset("/\\:\0\n")
"""Signs that a key may not bring into the name of a file."""


def woordenboek_inlezer(lees_deel: Inlezer, velden: Collection[str], *, vrij: bool) -> Inlezer:
    """``vrij``: any words may be a key, as the name of a ring. ``velden``: of the block below a key."""

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if isinstance(knoop, TekstKnoop):
            opname.meld(N002, "hier hoort per regel een sleutel met een dubbele punt", knoop, stappen)
            return {}
        if isinstance(knoop, Rij):
            tip = "schrijf op elke regel een sleutel met een dubbele punt, zonder streepje"
            if velden and all(isinstance(deel, Velden) and _alleen_velden(deel, velden) for deel in knoop.delen):
                eigen = "geef elk een eigen sleutel in plaats van het streepje"
                tip = f"{eigen}: '{_zoals(stappen)}:' op een regel, en de velden daaronder, verder naar binnen"
            zin = "hier hoort op elke regel een sleutel met een dubbele punt, en ik lees een lijst"
            opname.meld(N002, zin, knoop, stappen, tip=tip)
            return _ondanks_de_lijst(knoop)
        if _alleen_velden(knoop, velden):
            zin = "hier hoort eerst een sleutel, en daaronder pas de velden"
            tip = f"zet er een regel boven met '{_zoals(stappen)}:', en laat deze regels verder inspringen"
            opname.meld(N002, zin, knoop, stappen, tip=tip)
            lees_deel(knoop, stappen, opname)
            return {}
        uit: dict[str, Any] = {}
        for sleutel, waarde in knoop.eenmaal():
            hier = (*stappen, sleutel.waarde)
            if not (goed := is_sleutel(sleutel.waarde)) and (zonder := _ZONDER_PUNT.match(sleutel.waarde)):
                _meld_zonder_punt(sleutel, zonder, hier, opname)
                uit.setdefault(zonder["sleutel"], lees_deel(_leeg_blok(sleutel), (), Opname("", "")))
                continue
            if not (goed or vrij):
                _meld_sleutel(sleutel, hier, opname)
                if _WEG_UIT_DE_MAP & set(sleutel.waarde) or sleutel.waarde.startswith("."):
                    continue
            leeg = isinstance(waarde, TekstKnoop) and waarde.leeg
            if leeg and not velden:
                continue
            deel = lees_deel(_leeg_blok(sleutel) if leeg else waarde, hier, opname)
            if deel is not NIETS:
                uit[sleutel.waarde] = deel
        if any(is_sterk(sleutel.waarde) for sleutel, _ in knoop.paren):
            return {sleutel: sluit(deel, opname) for sleutel, deel in uit.items()}
        return uit

    def _ondanks_de_lijst(knoop: Rij) -> dict[str, Any]:
        """The keys of a list, so that not everything that names them is unknown too."""
        stil = Opname("", "")
        paren = [
            deel.paren[0] if isinstance(deel, Velden) else (deel, _leeg_blok(deel))
            for deel in knoop.delen
            if (isinstance(deel, Velden) and len(deel.paren) == 1) or isinstance(deel, TekstKnoop)
        ]
        goed = [(een.waarde, deel) for een, deel in paren if is_sleutel(een.waarde) and een.waarde not in velden]
        delen = {sleutel: lees_deel(deel, (), stil) for sleutel, deel in goed}
        return {sleutel: deel for sleutel, deel in delen.items() if deel is not NIETS}

    return lees


def _alleen_velden(knoop: Velden, velden: Collection[str]) -> bool:
    """True for what stands under a key, without that key: ``gesteld_door`` right below ``piketpaaltjes``."""
    namen = [sleutel.waarde for sleutel, _ in knoop.paren]
    blokken = any(isinstance(waarde, Velden) for _, waarde in knoop.paren)
    return len(namen) > 1 and not blokken and all(naam in velden for naam in namen)


def _zoals(stappen: Stappen) -> str:
    return _ZOALS.get(str(stappen[-1]) if stappen else "", "oma-riet")


def _leeg_blok(sleutel: TekstKnoop) -> Velden:
    blok = Velden(sleutel.begin, vloei=True)
    blok.eind = sleutel.eind
    return blok


def _meld_zonder_punt(sleutel: TekstKnoop, zonder: re.Match[str], stappen: Stappen, opname: Opname) -> None:
    opname.meld(
        N009,
        f"tussen '{kort(zonder['sleutel'])}' en '{zonder['haak']}' mist een dubbele punt",
        sleutel,
        stappen,
        tip=f"schrijf: {kort(sleutel.waarde.replace(zonder[0], zonder['sleutel'] + ': ' + zonder['haak'], 1))}: …",
        deel="sleutel",
    )


def _meld_sleutel(sleutel: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    opname.meld(
        N009,
        f"'{kort(sleutel.waarde)}' kan geen sleutel zijn",
        sleutel,
        stappen,
        onder="een sleutel heeft alleen kleine letters, cijfers en een koppelteken (-)",
        tip=f"bedoel je '{sleutel_van(sleutel.waarde)}'?" if len(sleutel.waarde) <= LANG else "",
        deel="sleutel",
    )
