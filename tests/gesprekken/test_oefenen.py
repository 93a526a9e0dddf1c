"""Turning sentences round: what comes back on an answer, and how one stops."""

from functools import partial

from sonestra_cli.gesprekken.oefenen import oefen
from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.taal.oefenen.zin import Oefenzin

OMA = Oefenzin("T02", "We zetten oma in.", "We zetten jou in.", ("Wat wil oma?", "We vragen het oma."))
WIM = Oefenzin("T05", "We schakelen Wim in.", "We schakelen jou in.", ("Wil Wim?", "We vragen Wim."))


def test_na_een_antwoord_hoor_je_wat_er_nog_in_zit_en_twee_andere_manieren() -> None:
    verloop = Verloop(partial(oefen, (OMA, WIM)))
    verloop.antwoord("We zetten opa in.")
    assert verloop.vraag is not None
    assert "Ik hoor nog 'zetten'" in verloop.vraag.vooraf
    assert "Wat wil oma?" in verloop.vraag.vooraf
    assert "We vragen het oma." in verloop.vraag.vooraf
    verloop.antwoord("We vragen Wim of hij wil.")
    assert verloop.uitkomst is not None
    assert "Ik hoor er niets meer in." in verloop.uitkomst.slot


def test_een_lege_regel_slaat_over_en_zegt_niets_van_het_antwoord() -> None:
    verloop = Verloop(partial(oefen, (OMA, WIM)))
    verloop.antwoord("")
    assert verloop.vraag is not None
    assert "Ik hoor" not in verloop.vraag.vooraf
    assert verloop.vraag.zin.startswith("2. We schakelen Wim in.")


def test_stoppen_kan_altijd_en_zegt_waar_het_verder_gaat() -> None:
    verloop = Verloop(partial(oefen, (OMA, WIM), 2))
    verloop.antwoord("Stop.")
    assert verloop.uitkomst is not None
    assert verloop.uitkomst.volgende == 2
