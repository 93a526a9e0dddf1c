"""A file as git shows it: whose it is, what is said, nothing left out."""

import pytest

from sonestra_cli.verslag.leesbaar import leesbaar


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("personen:\n  corrie: {kring: hart, talen: [nl, fy]}\n", ["personen:", "corrie, kring: hart",
            "corrie, talen: nl, fy"]),
        ("personen:\n  corrie:\n  bo: {wie: buur}  # aardig\n", ["personen:", "corrie:", "bo, wie: buur",
            "# aardig"]),
        ("naam: Leen\nbegonnen_op:\n", ["naam: Leen", "begonnen op:"]),
        ("gezinnen:\n  - {partners: [an, bo], sinds: 2006}\n", ["gezinnen, an en bo, partners: an, bo",
            "gezinnen, an en bo, sinds: 2006"]),
        ("afspraken:\n  a1:\n    woorden: |\n      Wij # bellen.\n      Elke week.\n", ["afspraken:", "a1, woorden:",
            "    Wij # bellen.", "    Elke week."]),
        ("kennen_elkaar: [[an, bo], [cas]]\n", ["kennen elkaar: an, bo", "kennen elkaar: cas"]),
    ],
)  # fmt: skip
def test_een_feit_per_regel(tekst: str, regels: list[str]) -> None:
    assert leesbaar(tekst).splitlines() == regels


@pytest.mark.parametrize("tekst", ["personen: [\n", "", "# nog niets\n", "gewoon een zin\n"])
def test_wat_niet_te_volgen_is_staat_er_zelf(tekst: str) -> None:
    assert leesbaar(tekst) == tekst


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("gasten:\n  bo: {komt: ja}\n", "gastenx:\n  bo: {komt: ja}\n"),
        ("anders:\n  a1: {wie: x}\nnieuw:\n  a2: {wie: y}\n", "anders:\n  a1: {wie: x}\n  a2: {wie: y}\n"),
        ("sterk_in: [koken, bakken]\n", "sterk_in: ['koken, bakken']\n"),
        ("wie: [bo]\n", "wie: [bo, '']\n"),
    ],
)  # fmt: skip
def test_een_andere_naam_voor_een_heel_blok_was_in_git_diff_niet_te_zien(een: str, ander: str) -> None:
    assert leesbaar(een) != leesbaar(ander)
