"""Findings in a traject's own templates and translations, before a paper is made of them."""

import re
from collections.abc import Iterator
from pathlib import Path

from sonestra_cli.documenten.sjablonen import eigen_sjablonen, lees_sjablonen
from sonestra_cli.documenten.sjabloonfout import EINDE, SjabloonFout
from sonestra_cli.documenten.sjabloonvelden import klachten
from sonestra_cli.documenten.vertalingen import lees_vertaling
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.indeling import SJABLONEN, VERTALINGEN
from sonestra_cli.lezen.plaatsen import Melding, Regels, TekstPlek, op_volgorde
from sonestra_cli.lezen.sjabloonnamen import B028, B030, eigen_talen
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.vondst import Vondst

_GENOEMD = 3
"""Sentences without a translation that are named; how many more there are is told."""


def kijk_sjablonen_na(wortel: Path) -> Iterator[Melding]:
    """Every fault in ``sjablonen/``, in its place, by file and line."""
    yield from op_volgorde(_alles(wortel))


def _alles(wortel: Path) -> Iterator[Melding]:
    sjablonen, eigen = lees_sjablonen(wortel), eigen_sjablonen(wortel)
    for fout in klachten(sjablonen, sorted(eigen)):
        yield _in_sjabloon(fout, eigen[fout.naam])
    for taal in eigen_talen(wortel):
        gelezen = lees_vertaling(wortel, taal, sjablonen)
        yield from gelezen.klachten
        if gelezen.mist:
            yield _nog_niet_vertaald(taal, gelezen.mist)


def _in_sjabloon(fout: SjabloonFout, tekst: str) -> Melding:
    pad = f"{SJABLONEN}/{fout.naam}{EINDE}"
    bevinding = Bevinding(B028, fout.zin, Pad(pad), tip=fout.tip)
    if not fout.regel:
        return Melding(bevinding, TekstPlek(pad, 1, 1, 1, 1), "")
    uittreksel = tekst.split("\n")[min(fout.regel, tekst.count("\n") + 1) - 1].rstrip("\r")
    begin, eind = _waar(fout.zin, uittreksel)
    return Melding(bevinding, TekstPlek(pad, fout.regel, begin + 1, fout.regel, eind + 1), uittreksel)


def _waar(zin: str, uittreksel: str) -> tuple[int, int]:
    """The word that the sentence names, where it stands inside braces; else the first that does, else the line."""
    genoemd = re.search(r"'(\w+)'", zin)
    woord = rf"\b{genoemd[1]}\b" if genoemd else r"\{[{%].*?[}%]\}"
    plek = re.search(woord, uittreksel)
    return plek.span() if plek else (0, len(uittreksel))


def _nog_niet_vertaald(taal: str, mist: tuple[str, ...]) -> Melding:
    noem = [f"'{kort(zin)}'" for zin in mist[:_GENOEMD]]
    meer = [f"nog {len(mist) - _GENOEMD}"] if len(mist) > _GENOEMD else []
    pad = f"{SJABLONEN}/{VERTALINGEN}/{taal}"
    zin = f"{aantal(len(mist), 'zin heeft', 'zinnen hebben')} nog geen vertaling: {opsomming([*noem, *meer])}"
    tip = "op papier staan die in het Nederlands: zet ze erbij, onder zinnen"
    return Regels(f"{pad}.yaml", "").melding(Vondst(Bevinding(B030, zin, Pad(pad), tip=tip), 0, 0))
