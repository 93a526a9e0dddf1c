import pytest

from sonestra_cli.techniek.hoofdletter import hoofdletter


@pytest.mark.parametrize(
    ("klein", "groot"),
    [("ijs", "IJs"), ("élan", "Élan"), ("één", "Eén"), ("", ""), ("a B", "A B"), ("iPad en", "iPad en")],
)
def test_alleen_de_eerste_letter_en_ij_is_er_een(klein: str, groot: str) -> None:
    assert hoofdletter(klein) == groot
