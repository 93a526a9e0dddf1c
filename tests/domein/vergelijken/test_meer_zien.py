"""Whatever field opens something, it is told who sees it now; what closes or stays is not told."""

import pytest

from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.vergelijken.meer_zien import wie_nu_meer_ziet
from tests.controles.vinden import maak

NETWERK = "personen:\n  riet: {kring: hart}\n  kees: {kring: hart}\n  ans: {kring: hart}\n"


def _traject(**bestanden: str) -> Traject:
    return maak({"netwerk": NETWERK} | bestanden)


def _afspraak(niet_voor: str) -> Traject:
    return _traject(plan=f"afspraken:\n  a8: {{woorden: Ik rijd., wie: ans{niet_voor}}}\n")


@pytest.mark.parametrize(
    ("toen", "nu", "wie"),
    [
        (", niet_voor: [kees]", ", niet_voor: [riet]", ("kees",)),
        (", niet_voor: [kees]", "", ("kees",)),
        (", niet_voor: [kees, riet]", ", niet_voor: [riet]", ("kees",)),
    ],
)
def test_een_andere_niet_voor_opende_een_regel_zonder_een_woord(toen: str, nu: str, wie: tuple[str, ...]) -> None:
    (open_,) = wie_nu_meer_ziet(_afspraak(toen), _afspraak(nu))
    assert (open_.soort, open_.sleutel, open_.wie) == ("afspraak", "a8", wie)


def test_wat_dichtgaat_of_blijft_wordt_niet_verteld() -> None:
    assert not wie_nu_meer_ziet(_afspraak(""), _afspraak(", niet_voor: [kees]"))
    assert not wie_nu_meer_ziet(_afspraak(", niet_voor: [kees]"), _afspraak(", niet_voor: [kees]"))


def test_een_stuk_in_een_lijst_dat_iedereen_mag_zien() -> None:
    def gebeurd(zichtbaar: str) -> Traject:
        return _traject(gebeurtenissen=f"gebeurtenissen:\n  - {{wat: brand, wanneer: 2019{zichtbaar}}}\n")

    (open_,) = wie_nu_meer_ziet(gebeurd(", zichtbaar: [riet]"), gebeurd(""))
    assert open_.wie == (IEDEREEN,)
    (een,) = wie_nu_meer_ziet(gebeurd(", zichtbaar: [riet]"), gebeurd(", zichtbaar: [riet, ans]"))
    assert een.wie == ("ans",)


def test_hoe_iemand_het_ziet_voor_een_mens_erbij() -> None:
    def verteld(door: str) -> Traject:
        return _traject(verhaal=f"perspectieven:\n  - {{van: riet, woorden: Ik ben moe.{door}}}\n")

    (open_,) = wie_nu_meer_ziet(verteld(""), verteld(", mag_gelezen_door: [kees]"))
    assert open_.wie == ("kees",)


def test_wie_een_andere_sleutel_kreeg_ziet_niets_nieuws() -> None:
    def verteld(wie: str, mag: str) -> Traject:
        tekst = f"perspectieven:\n  - {{van: riet, woorden: Ik ben moe., mag_gelezen_door: [{mag}]}}\n"
        return maak({"netwerk": NETWERK.replace("kees", wie), "verhaal": tekst})

    toen, heette = verteld("kees", "kees"), {"cor": "kees"}
    assert not wie_nu_meer_ziet(toen, verteld("cor", "cor"), heette)
    (open_,) = wie_nu_meer_ziet(toen, verteld("cor", "cor, ans"), heette)
    assert open_.wie == ("ans",)
