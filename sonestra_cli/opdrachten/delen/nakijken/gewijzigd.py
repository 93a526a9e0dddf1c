"""What of the findings comes from what changed since the last commit."""

from collections.abc import Sequence
from pathlib import Path

from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.lezen.indeling import APART, vak_van
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.omgeving.git import gewijzigd, heeft_git, zoals_vastgelegd
from sonestra_cli.opdrachten.delen.nakijken.een import nagekeken
from sonestra_cli.opdrachten.delen.opties import Stop


def alleen_gewijzigd(wortel: Path, eigenaren: Sleutels, meldingen: Sequence[Melding]) -> list[Melding]:
    """Those in a file that changed, and those elsewhere that were not there before it did. Stops with 2 without git.

    What is kept apart is never in git: that always counts as changed.
    """
    if not heeft_git():
        raise Stop(2, "Wat er veranderde vraag ik aan git, en dat vind ik op deze computer niet. Kijk alles na.")
    paden = gewijzigd(wortel)
    if paden is None:
        raise Stop(2, "Deze map wordt niet door git bewaard, dus ik weet niet wat er veranderde. Kijk alles na.")
    elders = [m for m in meldingen if m.plek.bestand not in paden and not m.plek.bestand.startswith(f"{APART}/")]
    if not elders:
        return list(meldingen)
    namen = {pad.removesuffix(".yaml"): pad for pad in paden if pad.endswith(".yaml")}
    toen = {naam: zoals_vastgelegd(wortel, pad) for naam, pad in namen.items() if vak_van(naam) is not None}
    al_gezegd = {_kern(melding) for melding in (nagekeken(wortel, eigenaren, toen)[1] if toen else elders)}
    oud = {id(melding) for melding in elders if _kern(melding) in al_gezegd}
    return [melding for melding in meldingen if id(melding) not in oud]


def _kern(melding: Melding) -> tuple[str, str, str]:
    return melding.plek.bestand, melding.bevinding.code, melding.bevinding.zin
