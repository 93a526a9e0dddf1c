"""One place for everybody: found once, kept, the same whatever the order of the file."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Gezet, Plaatsing, posities_van
from tests.kaarten.ringen.ring_gevallen import NAMEN, STEUN, meet, mensen, traject, vast_netwerk

NERGENS = Posities()
EIGEN = ("hart", "dichtbij", "bekend", "verder")


def bij(personen: list[Persoon], posities: Posities = NERGENS, omgekeerd: bool = False) -> Traject:
    return replace(traject(personen, omgekeerd=omgekeerd).traject, posities=posities)


def eigen_naam(personen: list[Persoon], vanaf: int = 0) -> list[Persoon]:
    """A second Jo makes the name of the first one longer."""
    return [replace(een, naam=f"{een.naam} {nr}") for nr, een in enumerate(personen, start=vanaf)]


def mis(stand: Plaatsing) -> list[str]:
    """Who stands on somebody else, or not whole in their own ring, or with the middle outside their corner."""
    return [wie for wie, gezet in stand.mensen.items() if not (_heel_in_ring(stand, gezet) and _staat(stand, wie))]


def mis_later(stand: Plaatsing) -> list[str]:
    """The same on a map that was drawn before: a box may lie over the line of its ring, with its middle inside."""
    return [wie for wie, gezet in stand.mensen.items() if not (_midden_in_ring(stand, gezet) and _staat(stand, wie))]


def _ring(stand: Plaatsing, gezet: Gezet) -> tuple[float, float]:
    nr = [ring.naam for ring in stand.ringen].index(gezet.ring)
    return (stand.ringen[nr - 1].straal if nr else 0.0), stand.ringen[nr].straal


def _heel_in_ring(stand: Plaatsing, gezet: Gezet) -> bool:
    van, tot = _ring(stand, gezet)
    return gezet.plek.bak is not None or (van <= gezet.doos.naaste and gezet.doos.verste <= tot)


def _midden_in_ring(stand: Plaatsing, gezet: Gezet) -> bool:
    van, tot = _ring(stand, gezet)
    return gezet.plek.bak is not None or van <= math.hypot(gezet.doos.x, gezet.doos.y) <= tot


def _staat(stand: Plaatsing, wie: str) -> bool:
    """Beside the disc, in the own corner, on nobody; or in the tray."""
    gezet = stand.mensen[wie]
    if gezet.plek.bak is None:
        sector = next(sector for sector in stand.sectoren if sector.naam == gezet.sector)
        goed = gezet.doos.naaste >= stand.schijf and gezet.doos.verste <= stand.buitenste
        goed = goed and (gezet.plek.hoek - sector.van) % 360 <= sector.tot - sector.van
    else:
        goed = gezet.doos.y - gezet.doos.hoogte / 2 > stand.buitenste and gezet.doos.verste <= stand.ringen[-1].straal
    return goed and not any(
        gezet.doos.raakt(ander.doos, 0.9, 0.9) for andere, ander in stand.mensen.items() if andere != wie
    )


def grenzen(stand: Plaatsing) -> dict[str, float]:
    return {sector.naam: sector.van for sector in stand.sectoren}


def verschoven(toen: Plaatsing, nu: Plaatsing) -> list[str]:
    """Who has another place now, as it is kept."""
    return [wie for wie, gezet in toen.mensen.items() if wie in nu.mensen and nu.mensen[wie].plek != gezet.plek]


@settings(max_examples=40, deadline=None)
@given(st.lists(mensen, max_size=30), st.integers(1, 6))
def test_iedereen_heeft_een_eigen_plek_heel_in_de_eigen_ring(personen: list[Persoon], hoofd: int) -> None:
    geheel = traject(personen, hoofd).traject
    stand = plaats(geheel, meet)
    assert sorted(stand.mensen) == sorted(f"p{nr:03d}" for nr in range(len(personen)))
    assert mis(stand) == []


@settings(max_examples=20, deadline=None)
@given(st.lists(mensen, max_size=25))
def test_de_volgorde_in_het_bestand_doet_er_niet_toe(personen: list[Persoon]) -> None:
    assert plaats(bij(personen), meet) == plaats(bij(personen, omgekeerd=True), meet)


@settings(max_examples=25, deadline=None)
@given(st.lists(mensen, min_size=1, max_size=20), st.lists(mensen, max_size=4), st.data())
def test_wie_een_plek_heeft_blijft_staan(personen: list[Persoon], erbij: list[Persoon], data: st.DataObject) -> None:
    personen, erbij = eigen_naam(personen), eigen_naam(erbij, len(personen))
    toen = plaats(bij(personen), meet)
    nu = plaats(bij([*personen, *erbij], posities_van(toen)), meet)
    assert mis_later(nu) == []
    if set(grenzen(nu)) == set(grenzen(toen)):
        assert grenzen(nu) == grenzen(toen)
    assert verschoven(toen, nu) == []
    assert nu.opnieuw == ()
    weg = data.draw(st.integers(0, len(personen) - 1))
    zonder = bij([*personen, *erbij], posities_van(nu))
    over = {wie: een for wie, een in zonder.netwerk.personen.items() if wie != f"p{weg:03d}"}
    later = plaats(replace(zonder, netwerk=replace(zonder.netwerk, personen=over)), meet)
    assert mis_later(later) == []
    assert verschoven(nu, later) == []


def test_met_dezelfde_mensen_is_het_dezelfde_kaart() -> None:
    geheel = vast_netwerk(40).traject
    toen = plaats(geheel, meet)
    nu = plaats(replace(geheel, posities=posities_van(toen)), meet)
    assert (nu.straal, nu.ringen, nu.sectoren) == (toen.straal, toen.ringen, toen.sectoren)
    assert {wie: gezet.doos for wie, gezet in nu.mensen.items()} == {
        wie: gezet.doos for wie, gezet in toen.mensen.items()
    }


def test_wie_van_ring_verandert_is_de_enige_die_verhuist() -> None:
    personen = [Persoon(naam=NAMEN[nr % 6], kring=EIGEN[nr % 4], groep="vrienden") for nr in range(20)]
    toen = plaats(bij(personen), meet)
    personen[3] = replace(personen[3], kring="hart")
    nu = plaats(bij(personen, posities_van(toen)), meet)
    assert verschoven(toen, nu) == ["p003"]
    assert nu.mensen["p003"].ring == "hart"
    assert mis_later(nu) == []


def test_een_plek_die_bezet_is_wordt_genoemd() -> None:
    personen = [Persoon(naam="Jo", kring="bekend", groep="familie") for _ in range(4)]
    toen = posities_van(plaats(bij(personen), meet))
    mensen_ = dict(toen.mensen)
    mensen_[Sleutel("p001")] = Plek(40.0, 17.0)
    mensen_[Sleutel("p002")] = mensen_[Sleutel("p003")]
    nu = plaats(bij(personen, replace(toen, mensen=mensen_)), meet)
    reden = {wie: een.waarom for een in nu.opnieuw for wie in een.wie}
    assert sorted(reden) == ["p003"]
    assert "bezet" in reden["p003"]
    assert mis_later(nu) == []


@settings(max_examples=25, deadline=None)
@given(st.lists(mensen, max_size=12), st.data())
def test_welke_plek_er_ook_staat_de_kaart_klopt(personen: list[Persoon], data: st.DataObject) -> None:
    toen = posities_van(plaats(bij(personen), meet))
    plekken = {
        Sleutel(f"p{nr:03d}"): Plek(
            data.draw(st.integers(-90, 450)),
            data.draw(st.integers(-10, 150)) / 100,
            data.draw(st.sampled_from((None, None, 2, -3))),
        )
        for nr in range(len(personen))
    }
    assert mis(plaats(bij(personen, replace(toen, mensen=plekken)), meet)) == []
    ruimer = {ring: data.draw(st.integers(-20, 60)) / 100 for ring in data.draw(st.sets(st.sampled_from(EIGEN)))}
    assert mis_later(plaats(bij(personen, replace(toen, ruimer=ruimer)), meet)) == []


@pytest.mark.parametrize("straal", [None, -4.0, 0.0, 1e9])
def test_met_een_straal_die_niet_kan_is_er_toch_een_kaart(straal: float | None) -> None:
    geheel = vast_netwerk(12).traject
    posities = replace(posities_van(plaats(geheel, meet)), straal=straal)
    assert mis(plaats(replace(geheel, posities=posities), meet)) == []


def test_professionals_staan_in_een_band_om_alles_heen_en_blijven_daar() -> None:
    vak = [Persoon(naam=f"Vak {nr}", professional=Professional(functie="jongerenwerker")) for nr in range(9)]
    toen = plaats(bij([*vak[:6], Persoon(naam="Jo", kring="hart", groep="buurt")]), meet)
    assert [ring.naam for ring in toen.ringen] == [*EIGEN, "professional"]
    nu = plaats(bij([*vak[:6], Persoon(naam="Jo", kring="hart", groep="buurt"), *vak[6:]], posities_van(toen)), meet)
    assert verschoven(toen, nu) == []
    assert nu.straal == toen.straal
    assert mis_later(nu) == []


@pytest.mark.parametrize("aantal", [1, 6, 20])
def test_professionals_staan_boven_en_onder_en_maken_de_kaart_niet_breder(aantal: int) -> None:
    """A sheet that stands has no room beside the circle: all letters became a tenth smaller for one professional."""
    vak = [Persoon(naam=f"Vak {nr}", professional=Professional(functie="jongerenwerker")) for nr in range(aantal)]
    rond = [Persoon(naam=f"Jo {nr}", kring=EIGEN[nr % 4], groep="familie") for nr in range(12)]
    stand = plaats(bij([*vak, *rond]), meet)
    for gezet in stand.mensen.values():
        assert abs(gezet.doos.x) + gezet.doos.breedte / 2 <= stand.straal
    assert stand.halve_breedte == stand.straal
    erna = plaats(bij([*vak, *rond, *vak], posities_van(stand)), meet)
    assert (erna.halve_breedte, verschoven(stand, erna), mis_later(erna)) == (erna.straal, [], [])


def test_een_professional_die_naast_de_cirkel_stond_blijft_daar_en_staat_op_de_kaart() -> None:
    vak = Persoon(naam="Vak", professional=Professional(functie="jongerenwerker"))
    personen = [Persoon(naam="Jo", kring="hart", groep="familie"), vak]
    toen = posities_van(plaats(bij(personen), meet))
    ernaast = replace(toen, mensen={**toen.mensen, Sleutel("p001"): Plek(90.0, 1.3)})
    nu = plaats(bij(personen, ernaast), meet)
    doos = nu.mensen["p001"].doos
    assert nu.mensen["p001"].plek == Plek(90.0, 1.3)
    assert nu.straal < doos.x + doos.breedte / 2 < nu.halve_breedte <= nu.buitenste


def test_wie_in_de_bak_ligt_houdt_het_eigen_vak() -> None:
    lang = Persoon(naam="Maria Magdalena van den Heuvel-Oude Nijhuis uit Sittard, weduwe van Jan", wie="peettante")
    personen = [Persoon(naam=f"Jo {nr}") for nr in range(9)]
    toen = plaats(bij(personen), meet)
    assert sorted(gezet.plek.bak or 0 for gezet in toen.mensen.values()) == list(range(9))
    nu = plaats(bij([*personen, lang], posities_van(toen)), meet)
    assert verschoven(toen, nu) == []
    assert mis_later(nu) == []


def test_wie_nergens_bij_hoort_krijgt_een_hoek_waar_niemand_staat() -> None:
    personen = [Persoon(naam="Jo", kring="bekend", groep="familie") for _ in range(9)]
    toen = plaats(bij(personen), meet)
    assert "overig" not in grenzen(toen)
    nu = plaats(bij([*personen, Persoon(naam="Bo", kring="bekend")], posities_van(toen)), meet)
    assert verschoven(toen, nu) == []
    assert {naam: van for naam, van in grenzen(nu).items() if naam != "overig"} == grenzen(toen)
    assert [sector.naam for sector in nu.sectoren][-1] == "overig"


def test_een_lange_naam_maakt_de_kaart_niet_veel_groter() -> None:
    gewoon = [Persoon(naam=NAMEN[nr % 6], kring=EIGEN[nr % 4], groep="vrienden") for nr in range(12)]
    lang = [*gewoon[:-1], replace(gewoon[-1], naam="Wolfeschlegelsteinhausenbergerdorff" * 8)]
    assert plaats(bij(lang), meet).straal < 1.6 * plaats(bij(gewoon), meet).straal


@pytest.mark.parametrize("aantal", [20, 40, 80, 150])
def test_het_werk_groeit_met_de_mensen_mee(aantal: int) -> None:
    """A heap in one corner of one ring took forever."""
    hoop = [Persoon(naam=NAMEN[nr % 6], kring="bekend", groep="vrienden") for nr in range(aantal)]
    for geheel in (vast_netwerk(aantal).traject, bij(hoop)):
        stand = plaats(geheel, meet)
        assert stand.werk < 2_000 * aantal + 20_000
        assert mis(stand) == []
        assert plaats(replace(geheel, posities=posities_van(stand)), meet).werk < 10 * aantal + 100


def test_een_lange_naam_erbij_maakt_de_kaart_niet_veel_groter() -> None:
    """The whole map became half as large again for it: a ring takes room from its neighbour first."""
    groepen = ("familie", "vrienden", "buurt", "werk_of_school")
    personen = [
        Persoon(naam=f"{NAMEN[nr % 2]} {nr}", wie="buurvrouw", kring=EIGEN[nr % 4], groep=groepen[nr * 5 % 7 % 4])
        for nr in range(24)
    ]
    toen = plaats(bij(personen), meet)
    lang = Persoon(naam="Els Bep Eva Kowalczyk", wie="van de snackbar om de hoek", steun=STEUN[2], band="gewoon")
    for kring in EIGEN[1:]:
        erbij = replace(lang, kring=kring, groep="buurt")
        nu = plaats(bij([*personen, erbij], posities_van(toen)), meet)
        assert mis_later(nu) == []
        assert verschoven(toen, nu) == []
        assert nu.straal < 1.3 * toen.straal, kring


def test_een_tweede_met_dezelfde_naam_verschuift_niemand() -> None:
    """The first one got more words, a larger chip, and all others another place on a larger map."""
    personen = [
        Persoon(naam=NAMEN[0] if nr == 3 else f"{NAMEN[nr % 4]} {nr}", wie="buurvrouw van de overkant van de straat",
                kring=EIGEN[nr % 2], groep="buurt", steun=STEUN[2], band="gewoon")
        for nr in range(20)
    ]  # fmt: skip
    toen = plaats(bij(personen), meet)
    erbij = replace(personen[3], kring="verder", groep="vrienden")
    nu = plaats(bij([*personen, erbij], posities_van(toen)), meet)
    assert (nu.straal, verschoven(toen, nu), mis_later(nu), nu.opnieuw) == (toen.straal, [], [], ())


def test_wie_nergens_heel_in_de_ring_past_ligt_over_de_lijn_en_de_kaart_groeit_niet() -> None:
    personen = [
        Persoon(naam=f"Jo {nr}", wie="tante", kring=EIGEN[nr % 4], groep=("familie", "buurt")[nr % 2])
        for nr in range(24)
    ]
    toen = plaats(bij(personen), meet)
    lang = Persoon(naam="Wil van der Heijden-Oude Nijhuis", wie="penningmeester van de speeltuinvereniging",
                   kring="dichtbij", groep="familie")  # fmt: skip
    nu = plaats(bij([*personen, lang], posities_van(toen)), meet)
    weer = plaats(bij([*personen, lang], posities_van(nu)), meet)
    assert (nu.straal, verschoven(toen, nu), mis_later(nu)) == (toen.straal, [], [])
    assert (weer.straal, verschoven(nu, weer), weer.opnieuw) == (nu.straal, [], ())


def test_een_hoek_die_na_het_midden_van_boven_begint_staat_als_gewone_hoek_in_het_bestand() -> None:
    """It was kept as 415.7 degrees, which the reader did not believe: a bystander moved."""
    geheel = bij([Persoon(naam=f"Jo {nr}", kring="hart", groep="familie") for nr in range(3)])
    ver = Posities(straal=300, ringen={"hart": 0.4, "dichtbij": 0.6, "bekend": 0.8, "verder": 1},
                   sectoren={"gezin": 330.0, "familie": 20.0}, mensen={Sleutel("p000"): Plek(40, 0.3)})  # fmt: skip
    bewaard = posities_van(plaats(replace(geheel, posities=ver), meet))
    assert all(0 <= hoek < 360 for hoek in bewaard.sectoren.values())
