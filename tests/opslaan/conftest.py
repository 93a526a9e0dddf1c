"""What is about writing has a cache of its own, where the locks lie."""

import pytest


@pytest.fixture(autouse=True)
def _eigen_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = str(tmp_path_factory.mktemp("cache"))
    for naam in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(naam, cache)
