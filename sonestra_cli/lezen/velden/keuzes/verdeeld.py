"""What was said beside a choice, over the other fields of its block: ``gezelschap, over en weer`` has a direction."""

import re
from collections.abc import Collection
from typing import Any

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.veld import Keuze, Lijst, VeldVorm, Waarde, velden_van
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuze_met_meer import leesbaar, vormen_van
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.citeren import citeer

SINDS = re.compile(r"^(?:sinds|vanaf|in|sedert) ")
_DELEN = re.compile(r"\s*[,;]\s*")


def verdeeld(rest: str, klasse: type[Any], bezet: Collection[str]) -> dict[str, str] | None:
    """YAML key -> what to write there; what no field understands goes to ``woorden``. None where some of it is lost."""
    vrij = {naam: veld for naam, veld in velden_van(klasse).items() if naam not in bezet}
    if (veld := _veld_voor(rest, vrij)) is not None:
        return {veld[0]: veld[1]}
    uit: dict[str, str] = {}
    over: list[str] = []
    for deel in _DELEN.split(rest):
        open_ = {naam: veld for naam, veld in vrij.items() if naam not in uit}
        if (veld := _veld_voor(deel, open_)) is None:
            over.append(deel)
        else:
            uit[veld[0]] = veld[1]
    if not over:
        return uit
    return {**uit, "woorden": citeer(", ".join(over))} if "woorden" in vrij else None


def _veld_voor(gezegd: str, velden: dict[str, VeldVorm]) -> tuple[str, str] | None:
    """The first field that knows these words, with how they stand there."""
    for naam, veld in velden.items():
        match veld.vorm:
            case Keuze(woorden=woorden) if len(versta_keuze(gezegd, woorden, naam)) == 1:
                return naam, citeer(gezegd)
            case Lijst(Keuze()) if vormen := vormen_van(gezegd):
                return naam, als_lijst(vormen)
            case Waarde(soort) if soort is Datum and len(versta_datum(zonder := SINDS.sub("", gezegd))) == 1:
                return naam, citeer(zonder)
    return None


def als_lijst(vormen: tuple[str, ...]) -> str:
    """Ways of having contact as a file holds them: one as a word, more between brackets."""
    geciteerd = [citeer(leesbaar(vorm)) for vorm in vormen]
    return geciteerd[0] if len(geciteerd) == 1 else f"[{', '.join(geciteerd)}]"
