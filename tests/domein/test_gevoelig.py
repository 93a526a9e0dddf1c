"""Plain words that tell what is not for everybody, and those that only look so."""

import pytest

from sonestra_cli.domein.beschermd import misschien_gevoelig
from sonestra_cli.domein.gevoelig import gevoelige_woorden
from sonestra_cli.domein.lopen import Blad


@pytest.mark.parametrize(
    "tekst",
    [
        "geweld", "Huiselijk geweld", "bang_voor", "ex, geweld_lichamelijk", "bang voor hem", "is bang voor haar vader",
        "angst voor Karim", "slaat de kinderen", "misbruik door een oom", "werd mishandeld", "zijn minnares",
        "geheime relatie met de buurman", "affaire", "miskraam", "alcoholmisbruik", "Bedreigde mama vaak",
    ],
)  # fmt: skip
def test_dit_is_niet_voor_iedereen(tekst: str) -> None:
    assert gevoelige_woorden(tekst, ["Karim"])


@pytest.mark.parametrize(
    "tekst",
    [
        "buurman", "geweldige buurman", "bang voor honden", "bang voor spinnen en onweer", "controle bij de dokter",
        "geheim feest voor oma", "politieagent tegen geweld", "cursus zonder geweld", "team huiselijk geweld",
        "slaapt slecht", "slaat over", "slager", "natuurgeweld op zee", "angstig in het donker", "afgebroken studie",
        "geheim", "controle", "de bange haas", "voor hem", "Veilig Thuis, melding geweld", "boek over incest",
    ],
)  # fmt: skip
def test_dit_lijkt_er_alleen_op(tekst: str) -> None:
    assert gevoelige_woorden(tekst, ["Karim"]) == ""


def test_wie_iemand_is_zegt_meer_dan_een_los_woord() -> None:
    assert gevoelige_woorden("controle", wie_iemand_is=True) == "controle"
    assert gevoelige_woorden("controle") == ""


def test_een_woord_valt_op_tussen_honderd_gewone_teksten() -> None:
    """All texts are looked at together; capitals and accents hide nothing."""
    gewoon = [Blad("netwerk", ("personen", f"m{nr}", "wie"), str, f"buurman {nr}") for nr in range(100)]
    gezegd = ("BANG voor hem", "mïskraam", "drinkt: aan de Drank", "İncest")
    gevonden = [Blad("netwerk", ("personen", f"x{nr}", "wie"), str, tekst) for nr, tekst in enumerate(gezegd)]
    assert misschien_gevoelig([*gewoon[:50], *gevonden, *gewoon[50:]]) == gevonden
    assert misschien_gevoelig(gewoon) == []
