"""What `nieuw` and `importeer` share: a traject stays on this computer, and has a history where git is."""

from pathlib import Path

from sonestra_cli.omgeving import git, wolk
from sonestra_cli.omgeving.console import Console, is_gesprek, vraag
from sonestra_cli.opdrachten.delen.opties import Stop


def kijk_of_het_hier_blijft(in_: Path, toch: bool) -> None:
    """Ask again when the folder ``in_`` is copied to another computer: their story should not be."""
    waar = wolk.wolk_van(in_.resolve())
    if waar is None and git.heeft_remote(in_):
        waar = "een server van git"
    if waar is None or toch:
        return
    zin = f"Wat hier staat gaat ook naar {waar}. Dan staat hun verhaal ook daar."
    if not is_gesprek():
        raise Stop(2, f"{zin} Is dat de bedoeling? Typ er dan --toch bij. Anders: kies een andere map.")
    if vraag(f"{zin} Is dat de bedoeling? (ja/nee)").lower() not in ("ja", "j"):
        raise Stop(2, "Goed. Kies een andere map.")


def begin_geschiedenis(map_: Path, scherm: Console) -> None:
    """Start git where it is; say what keeps earlier versions where it is not."""
    if not git.begin(map_):
        scherm.meld("Zonder git bewaar ik de laatste twintig versies van een bestand in .sonestra/versies.")
