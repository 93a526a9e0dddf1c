"""The poster with the questions (domein/5 §5.3) as a paper: also in Word, on the screen, and for who listens.

What stands in its areas says ``kaarten/poster/velden.py``, for the drawing as well. Empty: ``kaart poster --leeg``.
"""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, hoofdpersonen, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.context.vragen import Vraagregel, vraagregels
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.kaarten.poster.velden import Posterveld, postervelden


@dataclass(frozen=True, slots=True)
class VragenposterWoorden:
    """``vragen`` stand in the one area that is numbered, each with whose it is; ``samen``: it is of more than one."""

    titel: str
    van: str
    samen: bool
    velden: tuple[Posterveld, ...]
    vragen: tuple[Vraagregel, ...]
    voet: Voet


def vragenposter_woorden(beeld: Beeld) -> VragenposterWoorden:
    """It hangs where everybody reads, so it is made as paper that goes round."""
    rond = rondgaand(beeld)
    eigen, vragen, (meedenken, *rest) = postervelden(rond.traject)
    samen = len(rond.traject.kop.hoofdpersonen) > 1
    return VragenposterWoorden(
        titel="Denk met ons mee" if samen else "Denk met mij mee",
        van=hoofdpersonen(rond.traject),
        samen=samen,
        velden=(*eigen, meedenken, *vragen, *rest),
        vragen=vraagregels(rond.traject),
        voet=voet(rond, voor_de_dag(rond.traject)),
    )


def _te_weten(beeld: Beeld) -> tuple[str, ...]:
    """What somebody keeps apart of what they do not want to talk about goes on no paper (domein/3 §3.5)."""
    if not beeld.met_apart:
        return ()
    return (
        "Wat iemand niet wil bespreken, zet ik op geen papier. Op de poster is dat vak leeg, om zelf te schrijven.",
    )


PAPIER = Papiersoort(
    "blad-vragenposter",
    vragenposter_woorden,
    "de poster met de vragen, groot voor aan de muur",
    zetting="poster",
    te_weten=_te_weten,
)
