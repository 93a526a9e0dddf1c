"""A word for what somebody is leads to who it is in this family."""

import pytest

from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop
from sonestra_cli.verstaan.wie_bedoeld import wie_bedoeld

MENSEN = {
    "kyra": Persoon(),
    "sandra": Persoon(geslacht="vrouw"),
    "tim": Persoon(),
    "corrie": Persoon(wie="moeder van Tim"),
    "ria": Persoon(wie="buurvrouw"),
}
GEZIN = Gezin(partners=(Sleutel("sandra"), Sleutel("tim")), kinderen=(Kind(wie=Sleutel("kyra")),))
NETWERK = Netwerk(personen={Sleutel(een): wie for een, wie in MENSEN.items()}, gezinnen=(GEZIN,))
KOP = Kop(naam="Plan", hoofdpersonen=(Sleutel("kyra"),))


@pytest.mark.parametrize(
    ("woord", "wie"),
    [
        ("mama", ["sandra (moeder van Kyra)"]),
        ("papa", ["tim (ouder van Kyra)"]),
        ("buurvrouw", ["ria"]),
        ("buuf", ["ria (buurvrouw)"]),
        ("corry", ["corrie"]),
        ("zus", []),
    ],
)
def test_wie_het_in_deze_familie_is_gaat_voor(woord: str, wie: list[str]) -> None:
    assert wie_bedoeld(woord, NETWERK, KOP) == wie


def test_zonder_hoofdpersoon_wordt_gezegd_van_wie_zij_de_moeder_is() -> None:
    assert wie_bedoeld("mama", NETWERK, None) == ["corrie (moeder van Tim)"]
