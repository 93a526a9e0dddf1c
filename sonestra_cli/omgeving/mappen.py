"""This user's own folders for this program; none where they are not at a fixed place."""

from pathlib import Path


def cachemap() -> Path | None:
    """For what may be lost: the locks."""
    import platformdirs

    return _vast(platformdirs.user_cache_path("sonestra", appauthor=False))


def logmap() -> Path | None:
    """For the log of a bug of ours."""
    import platformdirs

    return _vast(platformdirs.user_log_path("sonestra", appauthor=False))


def _vast(map_: Path) -> Path | None:
    """A folder named from where somebody happens to stand would be another one each time."""
    return map_ if map_.is_absolute() else None
