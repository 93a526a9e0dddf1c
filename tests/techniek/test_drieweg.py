"""Two changes of one text are put together only where neither can be lost or come in another's hands."""

import pytest

from sonestra_cli.techniek.drieweg import voeg_samen

ZONDER = "personen:\n  kyra:\n    naam: Kyra\n  tim:\n"
MET = "personen:\n  kyra:\n    naam: Kyra\n  ria:\n    wie: tante\n  tim:\n"


def test_elders_met_de_hand_blijft() -> None:
    hand = MET.replace("naam: Kyra", "naam: Kira") + "# onderaan\n"
    assert voeg_samen(MET, hand, ZONDER) == ZONDER.replace("naam: Kyra", "naam: Kira") + "# onderaan\n"


def test_in_dezelfde_regels_met_de_hand_gaat_niet_samen() -> None:
    assert voeg_samen(MET, MET.replace("tante", "oudtante"), ZONDER) is None


def test_een_veld_onder_wie_erbij_kwam_valt_niet_toe_aan_een_ander() -> None:
    assert voeg_samen(MET, MET.replace("wie: tante\n", "wie: tante\n    woonplaats: Almelo\n"), ZONDER) is None


@pytest.mark.parametrize("plek", ["  ria:\n", "  tim:\n"])
def test_iemand_ernaast_met_de_hand_blijft(plek: str) -> None:
    hand = MET.replace(plek, "  jan:\n    wie: buurman\n" + plek)
    assert voeg_samen(MET, hand, ZONDER) == ZONDER.replace("  tim:\n", "  jan:\n    wie: buurman\n  tim:\n")


def test_wie_weg_was_komt_terug_naast_wie_er_met_de_hand_bij_kwam() -> None:
    hand = ZONDER.replace("  tim:\n", "  jan:\n  tim:\n")
    assert voeg_samen(ZONDER, hand, MET) == MET.replace("  tim:\n", "  jan:\n  tim:\n")


def test_dezelfde_verandering_telt_een_keer() -> None:
    assert voeg_samen(MET, ZONDER, ZONDER) == ZONDER


def test_een_editor_die_alle_regeleinden_veranderde_zit_niet_in_de_weg() -> None:
    hand = MET.replace("naam: Kyra", "naam: Kira").replace("\n", "\r\n")
    assert voeg_samen(MET, hand, ZONDER) == ZONDER.replace("naam: Kyra", "naam: Kira").replace("\n", "\r\n")
    assert voeg_samen(MET.replace("\n", "\r\n"), hand.replace("\r\n", "\n"), ZONDER.replace("\n", "\r\n")) == (
        ZONDER.replace("naam: Kyra", "naam: Kira")
    )
