"""A line that rests: for everything or for one rule, there or on the next line."""

import pytest

from sonestra_cli.opdrachten.delen.taal.rust import Rust


@pytest.mark.parametrize(
    ("tekst", "rust", "waakt"),
    [
        ("We zetten oma in. # taal: ok — zo zegt ze het", [("T02", 1), ("T05", 1)], [("T02", 2)]),
        ("We zetten oma in. # taal: ok T02 — zo zegt ze het", [("T02", 1)], [("T05", 1)]),
        ("We zetten oma in. <!-- taal: ok T2, T34 -->", [("T02", 1), ("T34", 1)], [("T05", 1)]),
        ("# taal: ok\nWe zetten oma in.\nEn Wim.", [("T02", 2)], [("T02", 3)]),
        ("Taal: oké, zei ze. Het is taal ok.", [], [("T02", 1)]),
        ("Zie # taal: ok omdat T05 hier niet past", [("T02", 1)], []),
    ],
)
def test_wat_rust_en_wat_niet(tekst: str, rust: list[tuple[str, int]], waakt: list[tuple[str, int]]) -> None:
    staat = Rust(tekst)
    assert all(staat.geldt(code, range(regel, regel + 1)) for code, regel in rust)
    assert not any(staat.geldt(code, range(regel, regel + 1)) for code, regel in waakt)


def test_wat_vaak_rust_houdt_niemand_op() -> None:
    """The lines were counted from the top for each: twenty seconds for a file that says nothing else."""
    staat = Rust("# taal: ok\n" * 90_000)
    assert staat.geldt("T02", range(90_001, 90_002))
    assert not staat.geldt("T02", range(90_002, 90_003))
