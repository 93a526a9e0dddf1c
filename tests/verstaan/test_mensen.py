"""Who is meant by what people say."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.mensen import Mensengids, zoek_mensen


def mensen(**personen: Persoon) -> Mensengids:
    return Mensengids({Sleutel(sleutel.replace("_", "-")): persoon for sleutel, persoon in personen.items()})


BUURT = mensen(
    abel=Persoon(),
    danielle=Persoon(naam="Daniëlle van 't Hoff"),
    peter_van_t_hof=Persoon(naam="Peter van 't Hof", professional=Professional("wijkcoach")),
    johanna=Persoon(naam="Jopie", wie="tante"),
    jan_buurman=Persoon(naam="Jan", wie="buurman"),
    jan_coach=Persoon(wie="voetbalcoach"),
    henk_jan=Persoon(naam="Henk-Jan"),
    greet=Persoon(wie="oma"),
    wim=Persoon(wie="opa"),
    cor=Persoon(wie="opa van mijn moeder"),
    ria=Persoon(),
    riet=Persoon(),
    dave=Persoon(wie="vader van Milan"),
    milan=Persoon(naam="Milan (Mills)"),
    noa=Persoon(),
    noëlle=Persoon(),
    bas_de_wit=Persoon(),
)


@pytest.mark.parametrize(
    ("woord", "wie"),
    [
        ("milantje", "milan"),
        ("Noatje", "noa"),
        ("abel", "abel"), ("Abel", "abel"), ("noelle", "noëlle"), ("Bas de Wit", "bas-de-wit"),
        ("danielle-van-t-hoff", "danielle"), ("Daniëlle", "danielle"), ("jopie", "johanna"), ("tante Jopie", "johanna"),
        ("tante", "johanna"), ("henk", "henk-jan"), ("jan", "jan-buurman jan-coach"), ("coach Jan", "jan-coach"),
        ("buurman Jan", "jan-buurman"), ("de buurman", "jan-buurman"), ("oma", "greet"), ("oma Greet", "greet"),
        ("opa", "wim cor"), ("grootvader", "wim cor"), ("opa Wim", "wim"), ("rie", "ria riet"),
        ("wijkcoach", "peter-van-t-hof"),
        ("vader", "dave"), ("papa", "dave"), ("mills", "milan"), ("milan", "milan"), ("greet-jansen", "greet"),
        ("daneille", "danielle"), ("wit", "bas-de-wit"), ("gret", "greet"), ("noële", "noëlle"),
        ("nowelle", "noëlle"), ("opa Greet", ""), ("tim", ""), ("kim", ""),
        ("xavier", ""), ("", ""), ("??", ""), ("aap" * 100, ""), ("van", ""),
    ],
)  # fmt: skip
def test_wie_er_bedoeld_wordt(woord: str, wie: str) -> None:
    assert " ".join(BUURT.zoek(woord)) == wie


def test_opa_is_ook_de_opa_die_zo_in_zijn_sleutel_heet() -> None:
    gids = mensen(opa_henk=Persoon(), gerrit=Persoon(wie="opa"))
    assert set(gids.zoek("opa")) == {"opa-henk", "gerrit"}


def test_mama_was_ook_de_oma_bij_wie_staat_dat_zij_de_moeder_van_erik_is() -> None:
    gids = mensen(loubna=Persoon(wie="mama"), oma_gerda=Persoon(naam="oma Gerda", wie="moeder van Erik"))
    assert gids.zoek("mama") == gids.zoek("moeder") == ("loubna",)
    assert gids.zoek("oma") == ("oma-gerda",)


def test_wie_alleen_de_moeder_van_een_ander_is_blijft_een_vraag_naast_een_tweede() -> None:
    gids = mensen(gerda=Persoon(wie="moeder van Erik"), tilly=Persoon(wie="lieve moeder"))
    assert set(gids.zoek("moeder")) == {"gerda", "tilly"}


def test_opa_is_geen_verschrijving_van_oma() -> None:
    gids = mensen(riet=Persoon(wie="oma"), ona=Persoon())
    assert gids.zoek("opa") == gids.zoek("ome") == ()
    assert gids.zoek("omaa") == ()


def test_wie_op_elkaar_lijken_worden_allemaal_genoemd() -> None:
    gids = mensen(kim=Persoon(), marie=Persoon(), marit=Persoon())
    assert gids.zoek("tim") == ()
    assert set(gids.zoek("mari")) == set(gids.zoek("marig")) == {"marie", "marit"}


def test_wie_alleen_apart_staat_wordt_nooit_genoemd() -> None:
    assert zoek_mensen("sanne", Traject(netwerk=Netwerk(personen={Sleutel("bo"): Persoon()}))) == ()


def test_veel_onbekende_woorden_kosten_niet_elke_keer_alle_mensen() -> None:
    class Geteld(dict[Sleutel, Persoon]):
        keren = 0

        def items(self) -> object:  # type: ignore[override]
            self.keren += 1
            return super().items()

    personen = Geteld({Sleutel(f"mens-{nr}"): Persoon() for nr in range(50)})
    gids = Mensengids(personen)
    for nr in range(100):
        gids.zoek(f"vreemd-{nr}x")
    assert personen.keren <= 4
