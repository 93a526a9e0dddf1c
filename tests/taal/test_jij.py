"""What is said about somebody, as it is said to that person."""

import pytest

from sonestra_cli.taal.jij import tegen_jou


@pytest.mark.parametrize(
    ("tekst", "namen", "gezegd"),
    [
        ("Fadoua kookt", ("Fadoua",), "jij kookt"),
        ("soep van Corrie en pizza van Ali", ("Corrie",), "soep van jou en pizza van Ali"),
        ("soep van Corrie en pizza van Ali", ("Ali",), "soep van Corrie en pizza van jou"),
        ("cachupa van Lena en mevrouw Hu", ("mevrouw Hu", "Hu"), "cachupa van Lena en jou"),
        ("de hoek bij het raam, met Farah", ("Farah",), "de hoek bij het raam, met jou"),
        ("soep van Arie, Marijn brengt brood", ("Marijn",), "soep van Arie, jij brengt brood"),
        ("Farahs taart", ("Farah",), "Farahs taart"),
        ("soep", (), "soep"),
    ],
)
def test_wie_kookt_las_over_zichzelf_als_over_een_ander(tekst: str, namen: tuple[str, ...], gezegd: str) -> None:
    assert tegen_jou(tekst, namen) == gezegd
