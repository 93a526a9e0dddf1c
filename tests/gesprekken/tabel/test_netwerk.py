"""A new choir, club, school or church was asked whether it is a man or a woman, and when it was born."""

from functools import partial

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.gesprekken.erbij import Klaar, Stand
from sonestra_cli.gesprekken.gewoon import gesprek
from sonestra_cli.gesprekken.tabel.netwerk import PERSOON
from sonestra_cli.gesprekken.verloop import Verloop

KYRA = Sleutel("kyra")
STAND = Stand(
    Traject(
        kop=Kop(hoofdpersonen=(KYRA,)),
        netwerk=Netwerk(personen={KYRA: Persoon(), Sleutel("zangers"): Persoon(soort="groep")}),
    )
)


def _gevraagd(regel: str) -> tuple[list[str], Klaar]:
    verloop = Verloop(partial(gesprek, PERSOON, STAND, regel))
    zinnen = []
    while (vraag := verloop.vraag) is not None:
        zinnen.append(vraag.zin)
        verloop.antwoord("")
    assert verloop.uitkomst is not None
    return zinnen, verloop.uitkomst


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("shantykoor de Zilvervloot", "groep"),
        ("het koor", "groep"),
        ("voetbalclub DOS", "groep"),
        ("Scouting Vlissingen", "groep"),
        ("basisschool De Regenboog", "organisatie"),
        ("de kerk", "organisatie"),
        ("Moskee Al Fath", "organisatie"),
    ],
)
def test_aan_een_koor_of_een_school_werd_gevraagd_of_het_een_man_of_een_vrouw_is(naam: str, soort: str) -> None:
    zinnen, klaar = _gevraagd(naam)
    assert not [zin for zin in zinnen if "Man, vrouw" in zin or "geboren" in zin or "deze mens" in zin]
    assert f"Hoe dichtbij staat deze {soort}? hart, dichtbij, bekend of verder" in zinnen
    (inzet,) = klaar.inzetten
    assert isinstance(inzet.waarde, dict)
    assert inzet.waarde["soort"] == soort


def test_ook_van_een_groep_die_er_al_staat() -> None:
    zinnen, _ = _gevraagd("zangers")
    assert "Wat kan deze groep meebrengen?" in zinnen
    assert not [zin for zin in zinnen if "Man, vrouw" in zin]


def test_van_een_mens_die_alleen_genoemd_wordt_vraag_ik_de_rest_ook_als_de_naam_zegt_man_of_vrouw() -> None:
    zinnen, _ = _gevraagd("Juf Els")
    assert "Hoe dichtbij staat deze mens? hart, dichtbij, bekend of verder" in zinnen
    assert not [zin for zin in zinnen if "Man, vrouw" in zin]


def test_wie_twee_keer_op_enter_drukte_bij_waar_hoort_die_bij_was_de_mens_kwijt() -> None:
    zinnen, klaar = _gevraagd("Piet van de kerk")
    assert zinnen[0].startswith("Waar hoort Piet van de kerk bij?")
    assert [een.sleutel for een in klaar.inzetten] == ["piet-van-de-kerk"]
