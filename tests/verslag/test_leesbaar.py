"""A file as git shows it: whose it is, what is said, nothing left out."""

import pytest

from sonestra_cli.verslag.leesbaar import leesbaar


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("personen:\n  corrie: {kring: hart, talen: [nl, fy]}\n", ["corrie, kring: hart", "corrie, talen: nl, fy"]),
        ("personen:\n  corrie:\n  bo: {wie: buur}  # aardig\n", ["corrie:", "bo, wie: buur", "# aardig"]),
        ("naam: Leen\nbegonnen_op:\n", ["naam: Leen", "begonnen op:"]),
        ("gezinnen:\n  - {partners: [an, bo], sinds: 2006}\n", ["gezinnen, an en bo, partners: an, bo",
            "gezinnen, an en bo, sinds: 2006"]),
        ("afspraken:\n  a1:\n    woorden: |\n      Wij # bellen.\n      Elke week.\n", ["a1, woorden:",
            "    Wij # bellen.", "    Elke week."]),
        ("kennen_elkaar: [[an, bo], [cas]]\n", ["kennen elkaar: an, bo", "kennen elkaar: cas"]),
    ],
)  # fmt: skip
def test_een_feit_per_regel(tekst: str, regels: list[str]) -> None:
    assert leesbaar(tekst).splitlines() == regels


@pytest.mark.parametrize("tekst", ["personen: [\n", "", "# nog niets\n", "gewoon een zin\n"])
def test_wat_niet_te_volgen_is_staat_er_zelf(tekst: str) -> None:
    assert leesbaar(tekst) == tekst
