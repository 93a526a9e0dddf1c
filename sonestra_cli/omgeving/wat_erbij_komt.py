"""What git is bringing in at this moment, as the merge driver sees it: one file, and hardly a word of the rest.

A merge names its commit in ``GITHEAD_…``. A rebase, cherry-pick, revert or stash says nothing, so there it is found by
what comes: which commits ever had this very file. Of ``git am`` there is no commit, only mail.
"""

import os
import re
from pathlib import Path

from sonestra_cli.omgeving.git import roep

_KOMT_ERBIJ = "GITHEAD_"
_TE_VEEL = 2000
_ALLES = ("--all", "--reflog")
_GECODEERD = re.compile(r"^content-transfer-encoding:\s*(base64|quoted-printable)", re.I | re.M)


def genoemd_in_ander(map_: Path, woord: str, pad: str, bestand: Path) -> bool:
    """Whether another file that comes with ``bestand``, or may follow it, names ``woord``; ``pad`` is its name in git.

    True too when it cannot be seen: then somebody has to look.
    """
    komt_erbij = [naam.removeprefix(_KOMT_ERBIJ) for naam in os.environ if naam.startswith(_KOMT_ERBIJ)]
    commits = komt_erbij or _met_dit_bestand(map_, pad, bestand)
    if not commits:
        return _genoemd_in_post(map_, woord, pad)
    if len(commits) > _TE_VEEL:
        return True
    klaar = roep(map_, "grep", "-lwiF", "-e", woord, *commits, "--", ":(top)*.yaml", f":(exclude,top,literal){pad}")
    return klaar is None or klaar.returncode != 1


def _met_dit_bestand(map_: Path, pad: str, bestand: Path) -> list[str]:
    """The commits that have this very file, what stands beside them (a stash), and all that was made after them."""
    blob = _regels(map_, "hash-object", "--no-filters", "--", str(bestand.resolve()))
    if not blob:
        return []
    zoek = ("-m", "--raw", "--no-abbrev", "--format=%H %P", f"--find-object={blob[0]}", "--", f":(top,literal){pad}")
    met: set[str] = set()
    ernaast: set[str] = set()
    commit: list[str] = []
    for regel in _regels(map_, "log", *_ALLES, *zoek):
        if not regel.startswith(":"):
            commit = regel.split() or commit
        elif regel.split()[3] == blob[0]:
            met.add(commit[0])
        ernaast.update(commit[1:])
    begin = [f"^{een}" for een in sorted(met)]
    erna = _regels(map_, "rev-list", *_ALLES, "--ancestry-path", *begin) if begin else []
    return sorted(met.union(ernaast, erna))


def _genoemd_in_post(map_: Path, woord: str, pad: str) -> bool:
    """The mails of ``git am`` that wait; one that cannot be read names it."""
    waar = _regels(map_, "rev-parse", "--git-path", "rebase-apply")
    mails = sorted((map_ / waar[0]).glob("[0-9]*")) if waar else []
    return not mails or any(_noemt(mail, woord, pad) for mail in mails)


def _noemt(mail: Path, woord: str, pad: str) -> bool:
    try:
        tekst = mail.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return True
    if _GECODEERD.search(tekst):
        return True
    kop = f"a/{pad} b/{pad}\n"
    return any(
        re.search(rf"\b{re.escape(woord)}\b", deel, re.I) and not deel.startswith(kop)
        for deel in tekst.split("\ndiff --git ")[1:]
    )


def _regels(map_: Path, *woorden: str) -> list[str]:
    klaar = roep(map_, *woorden)
    return klaar.stdout.splitlines() if klaar is not None and klaar.returncode == 0 else []
