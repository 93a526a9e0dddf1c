import pytest

from sonestra_cli.techniek.richting import begint_rechts, per_richting


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("", []),
        ("Wim belt.", [("Wim belt.", False)]),
        ("é ❤️ 12", [("é ❤️ 12", False)]),
        ("مُحَمَّد هنا", [("مُحَمَّد هنا", True)]),
        ("Kyra en מִרְיָם.", [("Kyra en ", False), ("מִרְיָם", True), (".", False)]),
        ("هنا Wim هنا", [("هنا", True), (" Wim ", False), ("هنا", True)]),
    ],
)
def test_elke_richting_is_een_stuk_en_klinkertekens_blijven_bij_hun_letter(
    tekst: str, delen: list[tuple[str, bool]]
) -> None:
    assert per_richting(tekst) == delen


def test_de_eerste_letter_zegt_hoe_een_tekst_loopt() -> None:
    assert [begint_rechts(tekst) for tekst in ("1. هنا", "Wim هنا", "12 ❤️")] == [True, False, None]
