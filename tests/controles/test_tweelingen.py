import pytest

from tests.controles.vinden import Vind


def netwerk(sem: str, lina: str, kinderen: str) -> dict[str, str]:
    return {
        "netwerk": f"personen: {{samira: {{}}, sem: {{geboren: {sem}}}, lina: {{geboren: {lina}}}}}\n"
        f"gezinnen: [{{partners: [samira], kinderen: [{kinderen}]}}]"
    }


SAMEN = "{wie: sem, tweeling: lina}, lina"


@pytest.mark.parametrize(
    ("sem", "lina", "aantal"),
    [
        ("2015", "2016", 1),
        ("2015-03-01", "2015-03-04", 1),
        ("2015", "2015-03-01", 0),
        ("2015-02-28", "2015-03-01", 0),
        ("2014-12-31", "2015-01-01", 0),
        ("ca 2014", "2016", 0),
    ],
)
def test_twins_are_born_on_one_day_or_around_midnight(vind: Vind, sem: str, lina: str, aantal: int) -> None:
    assert [b.niveau for b in vind("F009", netwerk(sem, lina, SAMEN))] == ["vraag"] * aantal


def test_the_other_of_a_twin_stands_in_the_same_family(vind: Vind) -> None:
    (gevonden,) = vind("F009", netwerk("2015", "2015", "{wie: sem, tweeling: lina}"))
    assert "Lina staat niet bij dit gezin" in gevonden.zin
