"""What this program cannot wipe, and knows of: a cloud, a server of git, git in a folder above."""

from collections.abc import Sequence
from pathlib import Path

from sonestra_cli.omgeving import git, wolk


def hier_ook(wortel: Path) -> Sequence[str]:
    """What is known to keep a copy outside the folder, and is not ours to wipe."""
    uit = []
    if naam := wolk.wolk_van(wortel):
        uit.append(f"{naam}: deze map ging daar ook naartoe, met oude versies")
    if git.heeft_remote(wortel):
        uit.append("de server van git: daar staat nog wat er ooit heen ging")
    if not (wortel / ".git").exists() and any((boven / ".git").exists() for boven in wortel.resolve().parents):
        uit.append("git in een map hierboven: daar kan deze map in staan")
    return uit
