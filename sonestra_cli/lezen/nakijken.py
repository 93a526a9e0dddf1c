"""What the rules find in what was read, each finding at its place in the file."""

from collections.abc import Mapping

from sonestra_cli.controles import controleer, controles
from sonestra_cli.controles.verwijzingen import NERGENS
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.lopen import op_plek
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.lezen.velden.vormen import inlezer_voor
from sonestra_cli.lezen.velden.wegen import Wegen
from sonestra_cli.yamltekst.codes import N016
from sonestra_cli.yamltekst.stroom import beste_parser

_VRAAGT_WIE_ER_MIST: Mapping[str, Bestandsnaam] = {"G001": "beraad", "R19": "beraad", "F010": "netwerk"}
"""Questions that a key which points to nobody already answers: who is missing there may well be the one meant."""


def zet_klaar() -> None:
    """Load all that reads a traject and looks it through, for who has many of them."""
    beste_parser()
    for vak in VAST.values():
        inlezer_voor(vak.soort)
    controles()


def kijk_na(gelezen: Gelezen) -> tuple[Bevinding, ...]:
    """Everything the rules find, but for what the reader told already: what is missing, lost or still behind a ``#``.

    Nothing when a file cannot be read: what refers to it would only add noise.
    """
    if gelezen.onleesbaar:
        return ()
    achter_hekje = {m.bevinding.pad.bestand for m in gelezen.meldingen if m.bevinding.regel is N016}
    uit = []
    alle = tuple(controleer(gelezen.traject))
    nergens = {bevinding.pad.bestand for bevinding in alle if bevinding.regel in NERGENS}
    for bevinding in alle:
        if _VRAAGT_WIE_ER_MIST.get(bevinding.code) in nergens:
            continue
        wegen = gelezen.wegen.get(bevinding.pad.bestand, Wegen())
        terug = wegen.terug(bevinding)
        vraagt_ernaar = bevinding.niveau in ("vraag", "tip") and bevinding.pad.bestand in achter_hekje
        if not (terug.pad.stappen in wegen.gemist or vraagt_ernaar or _staat_elders(bevinding, gelezen)):
            uit.append(terug)
    return tuple(uit)


def _staat_elders(bevinding: Bevinding, gelezen: Gelezen) -> bool:
    """True for a key that points to nothing, where what it names was typed beside its block."""
    if not gelezen.verdwaald or bevinding.regel not in NERGENS:
        return False
    pad = bevinding.pad
    if pad.deel == "sleutel" or not pad.stappen:
        return (pad.stappen or pad.bestand.split("/"))[-1] in gelezen.verdwaald
    return op_plek(gelezen.traject, pad) in gelezen.verdwaald
