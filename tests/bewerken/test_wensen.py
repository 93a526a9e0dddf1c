import pytest

from sonestra_cli.bewerken.wensen import leg_te_rusten
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.soorten import Rust

FINN = Pad("beraad", ("gasten", "finn"))


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ("gasten:\n  finn: {komt: ja}  # belt nog\n", "gasten:\n  finn: {komt: ja, gevraagd: [R19]}  # belt nog\n"),
        ("gasten:\n  finn:\n    komt: ja\n", "gasten:\n  finn:\n    komt: ja\n    gevraagd: [R19]\n"),
        ("gasten:\n  finn: {gevraagd: [F012]}\n", "gasten:\n  finn: {gevraagd: [F012, R19]}\n"),
        ("gasten:\n  finn: {gevraagd: R19 bij wim}\n", "gasten:\n  finn: {gevraagd: [R19]}\n"),
    ],
)
def test_de_code_komt_erbij_en_wat_er_stond_blijft(voor: str, na: str) -> None:
    assert leg_te_rusten(voor, FINN, [Rust("R19")]) == na


def test_bovenaan_een_bestand_en_de_oude_rust_maakt_plaats() -> None:
    voor = "# de dag\ndatum: 2026-05-30\ngevraagd: [G002 bij Sandra]\n"
    na = "# de dag\ndatum: 2026-05-30\ngevraagd: [G002 bij Sandra en Finn]\n"
    assert leg_te_rusten(voor, Pad("beraad"), [Rust("G002 bij Sandra en Finn")]) == na
    assert "gevraagd: [G002 bij Finn]" in leg_te_rusten("datum: 2026-05-30\n", Pad("beraad"), [Rust("G002 bij Finn")])
