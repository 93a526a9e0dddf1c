"""``sonestra blad --lijst``: every paper in the order of use, for whom it is, and whether it can be made now."""

import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sonestra_cli.documenten.gebruik import GEBRUIK, Gebruik
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjablonen import eigen_sjablonen, lees_sjablonen
from sonestra_cli.documenten.sjabloonfout import EINDE, SjabloonFout
from sonestra_cli.documenten.sjabloonvelden import gebruikt, klachten
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console, breedte_van
from sonestra_cli.opdrachten.delen.openen import open_traject, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.techniek.stuurtekens import ontsnapt

_BREEDTE, _SMALST = 80, 30
"""Columns where there is no screen, and at least for what a paper is."""


@dataclass(frozen=True, slots=True)
class Papierregel:
    """``eigen``: templates of the traject's own that it is made with. ``waarom_niet``: empty when it can be made."""

    papier: str
    opdracht: str
    wanneer: str
    voor: str
    wat: str
    eigen: tuple[str, ...] = ()
    waarom_niet: str = ""


def toon_lijst(map_: Path | None, voor: str, als_json: bool, scherm: Console) -> None:
    """All papers; without a traject those that there are, with one also how it stands."""
    try:
        zoek_wortel(map_)
    except Stop:
        if map_ is not None:
            raise
        regels = [_regel(een) for een in GEBRUIK]
    else:
        regels = list(_in_traject(*open_traject(map_, voor, None, scherm)))
    if als_json:
        papieren = [asdict(een) for een in regels]
        tekst = json.dumps({"versie": 1, "papieren": papieren}, ensure_ascii=False, indent=2)
        scherm.resultaat(ontsnapt(tekst))
    else:
        scherm.resultaat("\n".join(_als_tekst(regels, breedte_van(sys.stdout) or _BREEDTE)))


def _in_traject(gelezen: Gelezen, beeld: Beeld) -> Iterator[Papierregel]:
    eigen = sorted(eigen_sjablonen(gelezen.wortel))
    sjablonen = lees_sjablonen(gelezen.wortel)
    fouten = list(klachten(sjablonen, eigen)) if eigen else []
    van_papier = gebruikt(sjablonen) if eigen else {}
    for een in GEBRUIK:
        hierin = tuple(naam for naam in eigen if naam in van_papier.get(een.papier, ()))
        yield _regel(een, hierin, _waarom_niet(een.papier, beeld) or _kapot(fouten, hierin))


def _waarom_niet(papier: str, beeld: Beeld) -> str:
    """Why nothing of this kind can be made now; empty when it can."""
    soort = papiersoorten().get(papier)
    if soort is None:
        return ""
    if soort.voor is not None and papier != "uitnodiging" and not soort.voor.alle(beeld.traject):
        return soort.voor.wel(beeld.traject) or soort.voor.niemand
    return soort.waarom_niet(beeld)


def _kapot(fouten: Sequence[SjabloonFout], hierin: Sequence[str]) -> str:
    return next((str(fout) for fout in fouten if fout.naam in hierin), "")


def _regel(een: Gebruik, eigen: tuple[str, ...] = (), waarom_niet: str = "") -> Papierregel:
    return Papierregel(een.papier, een.hoe, een.wanneer, een.voor, een.wat, eigen, waarom_niet)


def _als_tekst(regels: Sequence[Papierregel], breedte: int) -> Iterator[str]:
    """Under each moment its papers: what is typed, and beside it what it is; below it on a narrow screen."""
    hoe = max(len(een.opdracht) for een in regels)
    marge = f"  {'':<{hoe}}  "
    smal = len(marge) + _SMALST > breedte
    marge = "      " if smal else marge
    wanneer = ""
    for een in regels:
        if een.wanneer != wanneer:
            yield from ([""] if wanneer else [])
            wanneer = een.wanneer
            yield hoofdletter(wanneer)
        kop = f"  {een.opdracht:<{hoe}}  "
        eerst, *rest = _gevouwen(een, max(breedte - len(marge), _SMALST))
        yield from ((kop.rstrip(), marge + eerst) if smal else (kop + eerst,))
        yield from (marge + regel for regel in rest)


def _gevouwen(een: Papierregel, breedte: int) -> Iterator[str]:
    """What it is and for whom; then whose templates, and in one sentence why not now."""
    eigen = [f"{naam}{EINDE}" for naam in een.eigen]
    waarom = een.waarom_niet.partition(". ")[0].rstrip(".")
    delen = (
        f"{een.wat} (voor {een.voor})",
        f"met eigen sjabloon: {opsomming(eigen)}" if eigen else "",
        f"kan nu niet: {waarom}" if waarom else "",
    )
    for deel in delen:
        yield from textwrap.wrap(deel, breedte, break_on_hyphens=False)
