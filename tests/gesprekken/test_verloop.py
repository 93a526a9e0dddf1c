"""A conversation goes forward, back and to its end; a step back is as if the answer was never given."""

from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag


def naam_en_jaar() -> Gesprek[tuple[str, str]]:
    naam = yield Vraag("naam", moet=True)
    vraag = Vraag("jaar")
    while (jaar := (yield vraag)) and not jaar.isdecimal():
        vraag = Vraag("jaar", vooraf="dat is geen jaar", opnieuw=True)
    return naam, jaar


def test_van_begin_tot_eind() -> None:
    verloop = Verloop(naam_en_jaar)
    verloop.antwoord("Jo")
    verloop.antwoord("1952")
    assert verloop.vraag is None
    assert verloop.uitkomst == ("Jo", "1952")


def test_terug_vraagt_de_vorige_vraag_nog_eens() -> None:
    verloop = Verloop(naam_en_jaar)
    verloop.antwoord("Joo")
    assert verloop.terug()
    assert verloop.vraag == Vraag("naam", moet=True)
    verloop.antwoord("Jo")
    verloop.antwoord("1952")
    assert verloop.uitkomst == ("Jo", "1952")


def test_terug_na_een_antwoord_dat_niet_begrepen_werd_gaat_naar_de_vraag_ervoor() -> None:
    verloop = Verloop(naam_en_jaar)
    verloop.antwoord("Jo")
    verloop.antwoord("lang geleden")
    verloop.antwoord("heel lang")
    assert verloop.terug()
    assert verloop.vraag is not None
    assert verloop.vraag.zin == "naam"


def test_terug_bij_de_eerste_vraag_blijft_daar() -> None:
    verloop = Verloop(naam_en_jaar)
    assert not verloop.terug()
    assert verloop.vraag == Vraag("naam", moet=True)


def test_klaar_slaat_over_wat_mag_en_blijft_staan_bij_wat_moet() -> None:
    verloop = Verloop(naam_en_jaar)
    assert not verloop.klaar()
    verloop.antwoord("Jo")
    assert verloop.klaar()
    assert verloop.uitkomst == ("Jo", "")
