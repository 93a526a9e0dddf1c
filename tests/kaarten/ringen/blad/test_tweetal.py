"""Two trajecten beside each other: everybody once at each, at one place, and at another only who stands elsewhere."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional, Steun
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.delen.paar import Paar, elders, samen
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.tekening import Symbool, Tekening, Tekst
from tests.kaarten.ringen.ring_gevallen import dubbel_bezet, meet, mensen, over_elkaar

IK, TIM, BUUR, COACH, VRIEND, OOM, OMA = map(Sleutel, ("ik", "tim", "buur", "coach", "vriend", "oom", "oma"))
KAARTEN = (relatiekaart, ecogram, sociogram)


def traject(personen: dict[Sleutel, Persoon], *, gezinnen: tuple[Gezin, ...] = ()) -> Traject:
    return Traject(Kop(hoofdpersonen=(IK,)), netwerk=Netwerk(personen={IK: Persoon(), **personen}, gezinnen=gezinnen))


EERST = traject(
    {
        TIM: Persoon(naam="papa Tim", kring="verder", groep="familie", steun=(Steun("praktisch"),)),
        BUUR: Persoon(naam="Corrie", kring="bekend", groep="buurt"),
        COACH: Persoon(professional=Professional("coach")),
        OOM: Persoon(naam="Kees", kring="verder"),
        OMA: Persoon(kring="hart"),
    },
    gezinnen=(Gezin(partners=(TIM,), kinderen=(Kind(IK),)), Gezin(partners=(OMA,), kinderen=(Kind(TIM), Kind(OOM)))),
)
LATER = traject(
    {
        TIM: Persoon(naam="papa Tim", kring="verder", groep="familie"),
        BUUR: Persoon(naam="Corrie", kring="hart", groep="buurt"),
        OMA: Persoon(kring="hart"),
        VRIEND: Persoon(naam="Esmee", kring="hart", groep="vrienden"),
    },
    gezinnen=(Gezin(partners=(TIM,), kinderen=(Kind(IK),)), Gezin(partners=(OMA,), kinderen=(Kind(TIM),))),
)


def paar(eerst: Traject = EERST, later: Traject = LATER, posities: Posities | None = None) -> Paar:
    posities = Posities() if posities is None else posities
    return Paar(eerst, later, ("3 mei 2026", "nu"), ("op 3 mei 2026", "nu"), posities)


def kaart(teken: object, een: Paar, kant: int | None = None) -> Tekening:
    return teken(Beeld(samen(een)), meet, Blik(paar=een, kant=kant))  # type: ignore[operator, no-any-return]


def plekken(tekening: Tekening, voor: str) -> dict[str, tuple[float, float]]:
    """Where everybody of one moment stands, from the first in its middle."""
    ik = next(wie for wie in tekening.geometrie.personen if wie.id == f"{voor}ik")
    return {
        wie.id.removeprefix(voor): (wie.x - ik.x, wie.y - ik.y)
        for wie in tekening.geometrie.personen
        if wie.id.startswith("toen-") == bool(voor)
    }


@pytest.mark.parametrize("teken", KAARTEN)
def test_wie_blijft_staat_op_beide_kaarten_op_dezelfde_plek(teken: object) -> None:
    tekening = kaart(teken, paar())
    toen, later = plekken(tekening, "toen-"), plekken(tekening, "")
    assert (toen.keys(), later.keys()) == (EERST.netwerk.personen.keys(), LATER.netwerk.personen.keys())
    assert {wie for wie in toen.keys() & later.keys() if math.dist(toen[wie], later[wie]) > 0.01} == {"buur"}
    assert (dubbel_bezet(tekening), over_elkaar(tekening)) == ([], [])


def test_nieuw_weg_en_elders_staan_er_in_woorden() -> None:
    tekening = kaart(relatiekaart, paar())
    woord = {tekst.bij: tekst.tekst for tekst in tekening.teksten if tekst.klasse == "merkwoord"}
    assert woord == {
        "vriend": "nieuw",
        "toen-coach": "was er toen",
        "toen-oom": "was er toen",
        "toen-buur": "eerst hier",
        "buur": "later hier",
    }
    assert {
        "Nieuw, op 3 mei 2026 nog niet: Esmee.",
        "Was er toen, nu niet meer: Coach en Kees.",
        "Staat nu ergens anders: Corrie.",
    } <= set(tekening.gesproken)
    uitleg = {tekst.tekst.partition(":")[0] for tekst in tekening.teksten if tekst.klasse == "legenda"}
    assert {"nieuw", "was er toen", "eerst hier, later hier"} <= uitleg
    randen = {deel.id: deel.pen.dikte for deel in tekening.delen if isinstance(deel, Symbool)}
    assert randen["persoon-vriend"] > randen["persoon-buur"] > randen["persoon-tim"]


def test_wie_verhuisde_heet_op_de_kaart_van_toen_gewoon_bij_de_naam() -> None:
    """The place of then has a key of its own, and the map wrote that under the name."""
    namen = [tekst.tekst for tekst in kaart(relatiekaart, paar()).teksten]
    assert namen.count("Corrie") == 2
    assert not [naam for naam in namen if "’" in naam or naam == "Buur toen"]


def test_wie_weg_is_staat_bij_de_familie_van_toen() -> None:
    """The families of now do not know them: they stood among the others."""
    oom = next(wie for wie in kaart(relatiekaart, paar()).geometrie.personen if wie.id == "toen-oom")
    assert oom.sector == "familie"


def test_steun_van_toen_staat_op_de_kaart_van_toen_en_niet_op_die_van_later() -> None:
    assert "praktisch" in {tekst.tekst for tekst in kaart(ecogram, paar(), 0).teksten}
    assert "praktisch" not in {tekst.tekst for tekst in kaart(ecogram, paar(), 1).teksten}


def test_een_ring_die_toen_anders_heette_verhuist_niemand() -> None:
    anders = replace(EERST, kop=replace(EERST.kop, ringen=("a", "b")))
    personen = {wie: replace(mens, kring="b") for wie, mens in EERST.netwerk.personen.items() if wie != IK}
    ander = paar(replace(anders, netwerk=replace(anders.netwerk, personen={IK: Persoon(), **personen})))
    assert elders(ander) == ()
    assert {"tim", "buur"} <= plekken(kaart(relatiekaart, ander), "toen-").keys()


def test_wie_een_plek_had_op_de_kaart_houdt_die_ook_naast_toen() -> None:
    bewaard = posities_van(plaats(LATER, meet))
    met = kaart(relatiekaart, paar(EERST, LATER, bewaard))
    nu = relatiekaart(Beeld(replace(LATER, posities=bewaard)), meet)
    hoek = {wie: math.degrees(math.atan2(x, -y)) % 360 for wie, (x, y) in plekken(met, "").items()}
    was = {wie: math.degrees(math.atan2(x, -y)) % 360 for wie, (x, y) in plekken(nu, "").items()}
    assert hoek == pytest.approx(was, abs=0.1)


def test_zonder_verschil_wordt_dat_gezegd() -> None:
    assert "Op 3 mei 2026 en nu staan dezelfde mensen op de kaart." in kaart(relatiekaart, paar(LATER, LATER)).gesproken


netwerken = st.lists(st.one_of(st.none(), mensen), min_size=5, max_size=5)


@given(netwerken, netwerken)
def test_wat_er_ook_veranderde_iedereen_staat_er_een_keer(
    eerst: list[Persoon | None], later: list[Persoon | None]
) -> None:
    twee = [
        traject({Sleutel(f"p{nr}"): mens for nr, mens in enumerate(een) if mens is not None}) for een in (eerst, later)
    ]
    een = paar(*twee)
    for teken in (relatiekaart, ecogram):
        tekening = kaart(teken, een)
        toen, nu = plekken(tekening, "toen-"), plekken(tekening, "")
        assert (toen.keys(), nu.keys()) == tuple(set(dit.netwerk.personen) for dit in twee)
        assert {wie for wie in toen.keys() & nu.keys() if math.dist(toen[wie], nu[wie]) > 0.01} <= {*elders(een)}
        assert over_elkaar(tekening) == []


def test_de_naam_van_een_groep_verspringt_niet_omdat_er_iemand_ging() -> None:
    ploeg = {Sleutel(f"coach-{nr}"): Persoon(professional=Professional(f"jobcoach nummer {nr}")) for nr in range(14)}
    wie = {BUUR: Persoon(kring="hart", groep="buurt"), COACH: Persoon(professional=Professional("coach"))}
    een = paar(traject({**wie, **ploeg}), traject(wie))
    toen, nu = (
        {
            deel.tekst: _van_het_midden(deel, blad)
            for deel in blad.delen
            if isinstance(deel, Tekst) and deel.klasse == "sectornaam"
        }
        for blad in (kaart(relatiekaart, een, 0), kaart(relatiekaart, een, 1))
    )
    assert toen == nu
    assert toen


def _van_het_midden(deel: Tekst, blad: Tekening) -> tuple[float, float]:
    assert blad.geometrie.midden is not None
    return round(deel.x - blad.geometrie.midden[0], 3), round(deel.y - blad.geometrie.midden[1], 3)
