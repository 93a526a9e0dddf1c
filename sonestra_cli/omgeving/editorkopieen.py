"""Copies of files that editors keep elsewhere on this computer: VS Code and its like, vim and Neovim, Emacs."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

_CODE = ("Code", "Code - Insiders", "VSCodium", "Code - OSS", "Cursor")
_VIM = (
    ".local/state/nvim/swap", ".local/state/nvim/undo", ".local/share/nvim/swap", ".vim/swap", ".vim/undo",
    ".vim/backup", ".cache/vim/swap", ".cache/vim/undo", ".cache/vim/backup", ".emacs.d/backups",
    ".emacs.d/auto-save-list", ".cache/emacs/auto-save",
)  # fmt: skip
"""Under the home folder; names of files there hold the whole path, with another sign for each slash."""


def kopieen_van(map_: Path) -> list[Path]:
    """The files and folders in which an editor keeps something of what lies in ``map_``."""
    return sorted({*_van_code(map_), *_van_vim(map_)})


def _van_code(map_: Path) -> Iterator[Path]:
    """The local history: a folder for each file, with its address in ``entries.json``."""
    for naam in _CODE:
        gebruiker = _instellingen() / naam / "User" / "History"
        for lijst in gebruiker.glob("*/entries.json"):
            with suppress(OSError, ValueError, TypeError, KeyError):
                waar = json.loads(lijst.read_text(encoding="utf-8"))["resource"]
                if _pad(waar).is_relative_to(map_):
                    yield lijst.parent


def _van_vim(map_: Path) -> Iterator[Path]:
    begin = [map_.as_posix().replace("/", teken) + teken for teken in ("%", "!")]
    for plek in _VIM:
        with suppress(OSError):
            yield from (pad for pad in (Path.home() / plek).iterdir() if any(een in pad.name for een in begin))


def _instellingen() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("APPDATA") or os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _pad(adres: str) -> Path:
    pad = unquote(urlsplit(adres).path)
    return Path(pad[1:] if os.name == "nt" and pad[2:3] == ":" else pad)
