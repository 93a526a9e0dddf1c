"""What is refused is refused however deep it stands, also below a field that nobody knows."""

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


def codes(naam: str, tekst: str) -> list[str]:
    vak = vak_van(naam)
    assert vak is not None
    return [vondst.bevinding.code for vondst in lees_tekst(vak, tekst)[1]]


def test_een_diagnose_onder_een_veld_dat_niemand_kent() -> None:
    assert codes("netwerk", "personen:\n  kyra:\n    overig: {diagnose: adhd, gezien: [{score: 4}]}\n") == [
        "N001", "R3", "R3"
    ]  # fmt: skip


def test_onder_een_geweigerd_veld_staat_elk_geweigerd_veld_zelf() -> None:
    assert codes("beraad", "privetijd: {notities: iets, duur: 2 uur}\n") == ["R25", "R25"]


def test_een_gewoon_onbekend_veld_blijft_een_vergissing() -> None:
    assert codes("netwerk", "personen:\n  kyra:\n    overig: {hobby: vissen}\n") == ["N001"]
