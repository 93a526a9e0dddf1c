"""What an answer can mean where an agreement is asked for."""

from functools import partial

import pytest

from sonestra_cli.domein.plan import Afspraak, Plan, VraagAanProfessional
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import vorm_van
from sonestra_cli.gesprekken.begrijpen import ja_of_nee, lezingen
from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.gesprekken.vraag import Vraag

AFSPRAAK = vorm_van(AfspraakSleutel)
PLAN = Plan(
    afspraken={AfspraakSleutel(f"a{nr}"): Afspraak(Woorden("wij bellen")) for nr in (1, 2)},
    vragen_aan_professionals={AfspraakSleutel("b1"): VraagAanProfessional(Woorden("Mag het?"))},
)


def test_b1_is_nooit_a1() -> None:
    """The number alone decided, and a success with a question to a professional went to the first agreement."""
    assert lezingen("b1", AFSPRAAK, Traject(plan=PLAN)) == ("b1",)
    assert lezingen("b2", AFSPRAAK, Traject(plan=PLAN)) == ()


def test_een_kaal_nummer_is_een_afspraak() -> None:
    assert lezingen("1", AFSPRAAK, Traject(plan=PLAN)) == ("a1",)
    assert lezingen("de tweede", AFSPRAAK, Traject(plan=PLAN)) == ("a2",)
    assert lezingen("de tweede afspraak", AFSPRAAK, Traject(plan=PLAN)) == ("a2",)


def test_elk_tweede_weekend_werd_de_tweede_afspraak() -> None:
    assert lezingen("Elk tweede weekend slaap ik thuis.", AFSPRAAK, Traject(plan=PLAN)) == ()


@pytest.mark.parametrize(("antwoorden", "uit"), [(["ja"], True), ([""], False), (["misschien", "nee"], False)])
def test_enter_is_nee_en_wat_geen_van_beide_is_wordt_opnieuw_gevraagd(antwoorden: list[str], uit: bool) -> None:
    verloop = Verloop(partial(ja_of_nee, Vraag("Zet ik het erbij?")))
    for antwoord in antwoorden:
        assert verloop.vraag is not None
        assert verloop.vraag.vooraf == ("" if antwoord == antwoorden[0] else "Typ ja of nee.")
        verloop.antwoord(antwoord)
    assert verloop.uitkomst is uit
