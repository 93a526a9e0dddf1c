"""git, where it is there: by subprocess, with time limits, never a remote.

``GIT_DIR`` and its like are left out: they would make git work in another folder than the one that is named.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

_WACHT = 20
_ZONDER_HAKEN = ("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false")
"""An organisation can have programs run at every commit: not over what a family wrote."""

_PER_REGEL = "{ ! grep -q '^<<<<<<< ' %A && git merge-file -L hier -L toen -L daar %A %O %B; }"
"""When this program is not there any more: line by line. Else only what is here would stand in the file."""


def heeft_git() -> bool:
    """True when git is on this computer."""
    return shutil.which("git") is not None


def roep(map_: Path, *woorden: str) -> subprocess.CompletedProcess[str] | None:
    """What git says in ``map_``; None when it does not answer."""
    eigen = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}
    omgeving = {**eigen, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        return subprocess.run(
            ["git", "-C", str(map_), *_ZONDER_HAKEN, *woorden],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_WACHT,
            env=omgeving,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


def begin(map_: Path) -> bool:
    """Start a history in ``map_`` under the name "familie", without an e-mail address.

    False when that failed, and then there is none.
    """
    stappen = (
        ("init", "-q", "-b", "main", "--template="),
        ("config", "core.hooksPath", "/dev/null"),
        ("config", "user.name", "familie"),
        ("config", "user.email", ""),
        ("config", "core.autocrlf", "false"),
        *samenvoegen_en_vergelijken(),
        ("add", "--", "."),
        ("commit", "-q", "--no-gpg-sign", "-m", "begin"),
    )
    if not heeft_git():
        return False
    gelukt = all((klaar := roep(map_, *stap)) is not None and klaar.returncode == 0 for stap in stappen)
    if not gelukt:
        shutil.rmtree(map_ / ".git", ignore_errors=True)
    return gelukt


def samenvoegen_en_vergelijken() -> tuple[tuple[str, ...], ...]:
    """What git must know to merge and compare the files of a traject by what they mean; ``.gitattributes`` names it."""
    hier = f"{shlex.quote(Path(sys.executable).as_posix())} -m sonestra_cli"
    return (
        ("config", "merge.sonestra.name", "sonestra: op inhoud"),
        ("config", "merge.sonestra.driver", f"{hier} git-samenvoegen %O %A %B %P || {_PER_REGEL}"),
        ("config", "diff.sonestra.textconv", f"{hier} git-tekst"),
        ("config", "diff.sonestra.cachetextconv", "false"),
    )


def heeft_remote(map_: Path) -> bool:
    """True when ``map_`` lies in a git folder that knows a remote."""
    if not heeft_git():
        return False
    klaar = roep(map_, "remote")
    return klaar is not None and klaar.returncode == 0 and bool(klaar.stdout.strip())


def staat_in_geschiedenis(map_: Path, bestand: str) -> bool:
    """True when git keeps an earlier version of ``bestand``, a path from ``map_``."""
    if not heeft_git():
        return False
    klaar = roep(map_, "log", "--all", "-1", "--format=%h", "--", bestand)
    return klaar is not None and klaar.returncode == 0 and bool(klaar.stdout.strip())


def neemt_mee(map_: Path, bestand: str) -> bool:
    """True when ``map_`` lies in a git folder that does not leave ``bestand`` out."""
    if not heeft_git():
        return False
    klaar = roep(map_, "check-ignore", "-q", "--", bestand)
    return klaar is not None and klaar.returncode == 1


def gewijzigd(map_: Path) -> frozenset[str] | None:
    """The paths from ``map_`` that are not as in the last commit, new ones too; None where git keeps nothing of it."""
    binnen = roep(map_, "rev-parse", "--is-inside-work-tree")
    if binnen is None or binnen.returncode != 0 or _lukt(map_, "check-ignore", "-q", "--", "."):
        return None
    sinds: tuple[str, ...] = ("diff", "--name-only", "-z", "--relative", "HEAD", "--", ".")
    if not _lukt(map_, "rev-parse", "-q", "--verify", "HEAD"):
        sinds = ("ls-files", "-z", "--", ".")  # nothing was committed yet: all of it is new
    paden: set[str] = set()
    for woorden in (sinds, ("ls-files", "-z", "--others", "--exclude-standard", "--", ".")):
        klaar = roep(map_, *woorden)
        if klaar is None or klaar.returncode != 0:
            return None
        paden.update(pad for pad in klaar.stdout.split("\0") if pad)
    return frozenset(paden)


def zoals_vastgelegd(map_: Path, bestand: str) -> str | None:
    """The text of ``bestand``, a path from ``map_``, in the last commit; None when it was not there."""
    klaar = roep(map_, "show", f"HEAD:./{bestand}")
    return klaar.stdout if klaar is not None and klaar.returncode == 0 else None


def _lukt(map_: Path, *woorden: str) -> bool:
    klaar = roep(map_, *woorden)
    return klaar is not None and klaar.returncode == 0


def revisie(map_: Path, tekst: str) -> str | None:
    """The commit that somebody names (``HEAD~3``, a branch, a number); None where git knows none of that name."""
    klaar = roep(map_, "rev-parse", "-q", "--verify", "--end-of-options", f"{tekst}^{{commit}}")
    return klaar.stdout.strip() if klaar is not None and klaar.returncode == 0 else None


def hoeveel_versies(map_: Path) -> int:
    """How many commits there are in a row, back from the last one; 0 where git keeps nothing."""
    klaar = roep(map_, "rev-list", "--count", "--first-parent", "HEAD", "--")
    return int(klaar.stdout) if klaar is not None and klaar.returncode == 0 and klaar.stdout.strip().isdigit() else 0


def revisie_op(map_: Path, dag: str) -> str | None:
    """The last commit on ``dag`` (ISO) or before; None where nothing was kept yet."""
    klaar = roep(map_, "rev-list", "-1", f"--before={dag} 23:59:59", "HEAD", "--")
    return (klaar.stdout.strip() or None) if klaar is not None and klaar.returncode == 0 else None


def dag_van(map_: Path, commit: str) -> str:
    """The ISO date of a commit; empty when git does not say."""
    klaar = roep(map_, "log", "-1", "--format=%cs", commit, "--")
    return klaar.stdout.strip() if klaar is not None and klaar.returncode == 0 else ""


def bestanden_toen(map_: Path, commit: str) -> dict[str, str] | None:
    """Path from ``map_`` -> text, of every YAML file that a commit has there; None when git fails."""
    lijst = roep(map_, "ls-tree", "-r", "-z", "--name-only", commit, "--", ".")
    if lijst is None or lijst.returncode != 0:
        return None
    uit = {}
    for pad in lijst.stdout.split("\0"):
        if pad.endswith(".yaml"):
            klaar = roep(map_, "show", f"{commit}:./{pad}")
            if klaar is None or klaar.returncode != 0:
                return None
            uit[pad] = klaar.stdout
    return uit


def houdt_bij(map_: Path) -> bool:
    """Whether ``map_`` itself is a folder of git; not one inside another's."""
    return heeft_git() and (map_ / ".git").exists() and _lukt(map_, "rev-parse", "--git-dir")


def leer(map_: Path) -> bool:
    """Tell git here how to merge and compare the files of a traject."""
    return all(_lukt(map_, *stap) for stap in samenvoegen_en_vergelijken())
