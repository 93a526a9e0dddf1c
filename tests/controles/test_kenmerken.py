import pytest

from tests.controles.vinden import Vind

NETWERK = (
    "personen: {samira: {}, noor: {geboren: 2011}, mila: {geboren: 2020}, arts: {professional: {functie: arts}}}\n"
)
KOP = "begonnen_op: 2026-01-14"


def bestanden(wie: str, volgens: str, van: str = "samira") -> dict[str, str]:
    regel = f", volgens: {volgens}" if volgens else ""
    return {
        "traject": KOP,
        "netwerk": NETWERK,
        f"apart/{van}": f"personen: {{{wie}: {{kenmerken: [{{wat: slaapt slecht{regel}}}]}}}}",
    }


def test_a_professional_does_not_tell_it(vind: Vind) -> None:
    (gevonden,) = vind("A007", bestanden("samira", "arts"))
    assert gevonden.pad.bestand == "apart/samira"
    assert vind("A007", bestanden("samira", "samira")) == []


@pytest.mark.parametrize(
    ("wie", "volgens", "van", "aantal"),
    [("noor", "samira", "samira", 1), ("noor", "", "samira", 1), ("noor", "", "noor", 0), ("noor", "noor", "samira", 0),
     ("mila", "samira", "samira", 0), ("samira", "noor", "noor", 0)],
)  # fmt: skip
def test_from_twelve_people_tell_it_themselves(vind: Vind, wie: str, volgens: str, van: str, aantal: int) -> None:
    assert len(vind("A008", bestanden(wie, volgens, van))) == aantal
