"""What was mended, for people: per file and line what stood there and what stands there now."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sonestra_cli.bewerken.wegwijs.rondes import Gedaan
from sonestra_cli.domein.bevinding import Verhuis, Zet
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.techniek.inkorten import kort

_SCHRIJF = "schrijf: "


def vertel(gedaan: Iterable[Gedaan]) -> Iterator[str]:
    """A line with the file, and one for each place that was mended in it, in the order of its lines."""
    op_rij = sorted(gedaan, key=lambda een: (een.melding.plek.bestand, een.melding.plek.regel))
    for bestand, hier in groupby(op_rij, key=lambda een: een.melding.plek.bestand):
        yield f"hersteld in {bestand}:"
        plekken: dict[tuple[int, str], list[str]] = {}
        for een in hier:
            plekken.setdefault((een.melding.plek.regel, _waar(een)), []).append(_wat(een))
        for (regel, waar), wat in plekken.items():
            yield f"  regel {regel}: {waar}{', '.join(dict.fromkeys(wat))}"


def _waar(gedaan: Gedaan) -> str:
    """``rollen.kinderen: ``, without the numbers that nobody counts."""
    waar = ".".join(stap for stap in gedaan.bevinding.pad.stappen if isinstance(stap, str))
    return f"{waar}: " if waar else ""


def _wat(gedaan: Gedaan) -> str:
    """``Leen → leen``; what moved is only named."""
    wijziging = gedaan.bevinding.wijziging
    if isinstance(wijziging, Verhuis):
        return f"verhuisd naar {pad_van(wijziging.naar)}"
    nu = wijziging.tekst if isinstance(wijziging, Zet) and not gedaan.hoe else gedaan.hoe
    was = _was(gedaan)
    if was and (isinstance(wijziging, Zet) or nu.startswith(_SCHRIJF)):
        return f"{was} → {nu.removeprefix(_SCHRIJF)}"
    return nu or gedaan.bevinding.zin


def _was(gedaan: Gedaan) -> str:
    """What stood there, of one line."""
    plek = gedaan.melding.plek
    tot = plek.eind_kolom if plek.eind_regel == plek.regel else len(gedaan.melding.uittreksel) + 1
    return kort(gedaan.melding.uittreksel[plek.kolom - 1 : tot - 1].strip())
