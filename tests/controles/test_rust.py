import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.controles.rust import Rustend, lees_rust, schrijf_rust, vlak
from sonestra_cli.domein.soorten import Rust


@pytest.mark.parametrize(
    ("getypt", "gelezen"),
    [
        ("R13", Rustend("R13")),
        ("r 13", Rustend("R13")),
        ("R34 bij 4 afspraken", Rustend("R34", "4 afspraken")),
        ("R34: 4 Afspraken.", Rustend("R34", "4 afspraken")),
        ("G002 bij Sandra en Finn", Rustend("G002", "sandra en finn")),
        ("klaar", None),
        ("R34bis", None),
        ("", None),
    ],
)
def test_zoals_iemand_het_typt(getypt: str, gelezen: Rustend | None) -> None:
    assert lees_rust(Rust(getypt)) == gelezen


@given(st.text(max_size=30))
def test_wat_geschreven_is_wordt_zo_teruggelezen(staat: str) -> None:
    tekst = schrijf_rust("R34", staat)
    assert lees_rust(tekst) == Rustend("R34", vlak(staat))
    assert not set(tekst) & set(",[]{}#:\n")
