"""Every conversation of the table: its examples are understood as they stand, and it asks of fields that are there."""

from functools import partial

import pytest

from sonestra_cli.domein.beraad import Beraad, Piketpaaltje
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, PaaltjeSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Vraag, Vragen
from sonestra_cli.gesprekken.alle import APART, GEWOON, met_naam_vooraan, soort_van
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.kiezen import gesprek_over
from sonestra_cli.gesprekken.soort import Soort, veld_op
from sonestra_cli.opdrachten.delen.eenregelig import in_een_keer

NAMEN = {"jo": "ma Jo", "halina": "babcia Halina", "mevrouw-de-nooijer": "mevrouw De Nooijer"}
MENSEN = [
    "leen",
    "jo",
    "jaap",
    "marja",
    "rien",
    "petra",
    "iris",
    "ewa",
    "kuba",
    "halina",
    "nel",
    "cor",
    "hatice",
    "stuur",
    "mitchell",
    "ronald",
    "schipper",
    "suze",
    "sandra",
    "tim",
    "mevrouw-de-nooijer",
]
ALLE = [soort for groepen in (GEWOON, APART) for groep in groepen.values() for soort in groep.values()]


def stand(eigenaar: str = "") -> Stand:
    leen = Sleutel("leen")
    personen = {Sleutel(sleutel): Persoon(naam=NAMEN.get(sleutel)) for sleutel in MENSEN}
    paaltje = Piketpaaltje(Woorden("de huur"), (leen,), "bewind", Datum("op", 2026))
    traject = Traject(
        kop=Kop(hoofdpersonen=(leen,)),
        netwerk=Netwerk(personen=personen),
        vragen=Vragen(vragen={VraagSleutel("werk"): Vraag((leen,), Woorden("Wat kan ik doen?"))}),
        plan=Plan(afspraken={AfspraakSleutel(f"a{nr}"): Afspraak(Woorden("wij bellen")) for nr in range(1, 6)}),
        beraad=Beraad(piketpaaltjes={PaaltjeSleutel("p1"): paaltje}),
    )
    return Stand(traject, dag="2026-04-16", eigenaar=eigenaar)


@pytest.mark.parametrize(
    ("soort", "regel"),
    [pytest.param(soort, regel, id=f"{soort.naam}: {regel}") for soort in ALLE for regel in soort.voorbeelden],
)
def test_elk_voorbeeld_wordt_helemaal_begrepen(soort: Soort, regel: str) -> None:
    regel = f"{regel} Zo is het." if regel.endswith(">") else regel
    apart = "leen" if soort_van(soort.naam, GEWOON) is None else ""
    klaar = in_een_keer(partial(gesprek_over, soort, stand(apart), regel), toch=False).uitkomst
    assert klaar.inzetten
    gezegd = repr(klaar.inzetten)
    woorden = regel.partition(">")[2].strip()
    assert woorden in gezegd


@pytest.mark.parametrize("soort", ALLE, ids=lambda soort: soort.naam)
def test_elke_vraag_gaat_over_een_veld_dat_er_is(soort: Soort) -> None:
    for vraag in soort.vragen:
        assert veld_op(soort.klasse, vraag.veld).sleutel == vraag.veld.rpartition(".")[2]
        assert vraag.zin.endswith(("?", ".", "…")) or "?" in vraag.zin


def test_geen_twee_gesprekken_heten_hetzelfde() -> None:
    for groepen in (GEWOON, APART):
        namen = [woord for groep in groepen.values() for soort in groep.values() for woord in (soort.naam, *soort.ook)]
        assert sorted(namen) == sorted(set(namen))


@pytest.mark.parametrize(
    ("regel", "naam", "rest"),
    [
        ("gast", "gast", ""),
        ("gast: Jo komt", "gast", "Jo komt"),
        ("gast Jo komt", "gast", "Jo komt"),
        ("Als het anders loopt", "anders", ""),
    ],
)
def test_een_ander_gesprek_begint_met_zijn_naam(regel: str, naam: str, rest: str) -> None:
    gevonden = met_naam_vooraan(regel, GEWOON)
    assert gevonden is not None
    assert (gevonden[0].naam, gevonden[1]) == (naam, rest)


@pytest.mark.parametrize("regel", ["Stuur, bij afspraak 5: hij kwam", "huis van Jo", "plan voor morgen", "Kees"])
def test_een_gewone_regel_is_geen_ander_gesprek(regel: str) -> None:
    assert met_naam_vooraan(regel, GEWOON) is None
