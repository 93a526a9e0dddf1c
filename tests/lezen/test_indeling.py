"""Which files belong to a traject, by their names."""

import pytest

from sonestra_cli.lezen.indeling import is_dag


@pytest.mark.parametrize(
    ("stam", "dag"),
    [("2026-05-07", True), ("2026-05", False), ("2026", False), ("2026-5-7", False), ("2026-02-30", False),
     ("ca 2026-05-07", False), ("verslag", False)],
)  # fmt: skip
def test_een_bijeenkomst_heet_naar_een_hele_dag(stam: str, dag: bool) -> None:
    assert is_dag(stam) is dag
