"""Which files belong to a traject, by their names."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.indeling import is_dag
from sonestra_cli.lezen.openen import is_binnen


@pytest.mark.parametrize(
    ("stam", "dag"),
    [("2026-05-07", True), ("2026-05", False), ("2026", False), ("2026-5-7", False), ("2026-02-30", False),
     ("ca 2026-05-07", False), ("verslag", False)],
)  # fmt: skip
def test_een_bijeenkomst_heet_naar_een_hele_dag(stam: str, dag: bool) -> None:
    assert is_dag(stam) is dag


def test_wat_binnen_ligt_is_binnen_en_een_omweg_naar_buiten_niet(tmp_path: Path) -> None:
    """Also by a link of a link, past ``..``, and where the folder of the traject is reached by a link itself."""
    wortel, buiten = tmp_path / "traject", tmp_path / "buiten"
    for map_ in (wortel / "apart", wortel / "echt", buiten):
        map_.mkdir(parents=True)
    (wortel / "binnendoor").symlink_to(wortel / "echt")
    (wortel / "naar-buiten").symlink_to(buiten)
    (wortel / "nog-een").symlink_to(wortel / "naar-buiten")
    (tmp_path / "anders").symlink_to(wortel)
    for hier in (wortel, tmp_path / "anders"):
        binnen = ("", "apart", "apart/kyra.yaml", "binnendoor/x.yaml", "echt/../apart")
        buitenom = ("naar-buiten", "naar-buiten/x.yaml", "nog-een/x.yaml", "../buiten/x.yaml", "apart/../../buiten")
        assert [naam for naam in (*binnen, *buitenom) if is_binnen(hier, hier / naam)] == list(binnen)
    assert not is_binnen(wortel, buiten / "x.yaml")
