"""The receipt: what is wiped on this computer, what cannot be wiped from here, and the wiping itself."""

import os
from dataclasses import dataclass
from pathlib import Path

from sonestra_cli.lezen.indeling import APART
from sonestra_cli.lezen.wortel import KENMERK
from sonestra_cli.omgeving.editorkopieen import kopieen_van
from sonestra_cli.omgeving.logboek import logbestand
from sonestra_cli.opdrachten.delen.weg.elders import hier_ook
from sonestra_cli.opslaan.overdracht import WORDT_GEWIST, begin_te_wissen, wis_alles
from sonestra_cli.opslaan.schone_map import bestanden_in, resten_in
from sonestra_cli.opslaan.slot import slotbestand
from sonestra_cli.opslaan.versies import alle_versies
from sonestra_cli.taal.zinnen import aantal

_ELDERS = (
    "papier: in een tas, in een kast, op een stapel bij de printer",
    "foto's en berichten op een telefoon, en mail",
    "de prullenbak, en een reservekopie van deze computer",
    "een kopie op een stick, of bij een ander",
    "lijstjes van het laatst geopende bestand, in andere programma's",
)


@dataclass(frozen=True, slots=True)
class Bon:
    """What is wiped, line by line; what is not, and by whom then; where editors kept something outside the folder."""

    wis: tuple[str, ...]
    elders: tuple[str, ...]
    buiten: tuple[Path, ...]


def bon_van(wortel: Path) -> Bon:
    """Counts, and no word of what is in the files: it is read aloud."""
    bestanden = list(bestanden_in(wortel))
    apart = sum(pad.startswith(f"{APART}/") for pad in bestanden)
    soorten = (
        (len(bestanden) - apart, "bestand", "bestanden", "van het traject"),
        (apart, "bestand", "bestanden", "met wat apart stond"),
        (_hoeveel(wortel / "uitvoer"), "bestand", "bestanden", "met kaarten en papieren"),
        (len(alle_versies(wortel)), "eerdere versie", "eerdere versies", "die ik bewaarde"),
        (len(list(resten_in(wortel))), "kopie", "kopieën", "die een tekstprogramma in de map liet"),
    )
    wis = [f"{aantal(hoeveel, een, meer)} {waar}" for hoeveel, een, meer, waar in soorten if hoeveel]
    buiten = tuple(kopieen_van(wortel))
    if (wortel / ".git").exists():
        wis.append("de geschiedenis van git in deze map")
    if buiten:
        wis.append(f"{aantal(len(buiten), 'kopie', 'kopieën')} die een tekstprogramma elders bewaarde")
    wis.append("wat dit programma zelf bijhield: het slot en het foutenlog")
    return Bon(tuple(wis), (*hier_ook(wortel), *_ELDERS), buiten)


def bon_van_de_rest(wortel: Path) -> Bon:
    """Of a folder of which the wiping was broken off: what editors kept of it goes by its earlier name."""
    return Bon((), (), tuple(kopieen_van(_zoals_het_heette(wortel))))


def wis_hier(wortel: Path, bon: Bon) -> list[str]:
    """Wipe what is on the receipt, the folder last; gives what would not go. Raises OSError before anything goes."""
    log = logbestand()
    eerst = (*bon.buiten, slotbestand(_zoals_het_heette(wortel)), *([log] if log else []))
    if Path.cwd().is_relative_to(wortel):
        os.chdir(wortel.parent)  # Windows renames no folder in which somebody stands
    weg = begin_te_wissen(wortel)
    return [*(blijft for iets in eerst for blijft in wis_alles(iets)), *wis_alles(weg, laatst=KENMERK)]


def _zoals_het_heette(wortel: Path) -> Path:
    return wortel.with_name(wortel.name.removesuffix(WORDT_GEWIST))


def _hoeveel(map_: Path) -> int:
    return sum(len(namen) for _, _, namen in os.walk(map_))
