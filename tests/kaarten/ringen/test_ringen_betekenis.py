"""What a place and a border on a ring map mean (domein/7 §7.5): how near, which corner, who is there now, who went."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import Groep, RolInTijd
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.stijl import PAPIER, TINTEN
from sonestra_cli.tekening.tekening import Meet, PlekPersoon, Streek, Symbool, Tekening, Tekst, Vlak
from sonestra_cli.zetten.meten import meet as echt_meten
from tests.kaarten.ringen.ring_gevallen import meet, mensen, traject, vast_netwerk
from tests.kijken import (
    binnen_symbool,
    binnen_vlak,
    contrast,
    doos_van,
    helderheid,
    kruisen,
    mens,
    op_de_kaart,
    streken,
    uitleg_bij,
)

KRINGEN = ("hart", "dichtbij", "bekend", "verder")
GROEPEN: tuple[Groep, ...] = ("gezin", "familie", "vrienden", "buurt", "werk_of_school", "online")
WEG = Professional(functie="jongerenwerker", tot=Datum("op", 2027))


def kaart(*leden: Persoon) -> Tekening:
    return relatiekaart(traject(list(leden)), meet)


def plek(tekening: Tekening, wie: str) -> PlekPersoon:
    return next(p for p in tekening.geometrie.personen if p.id == wie)


def ver(tekening: Tekening, wie: str) -> float:
    """How far somebody stands from the middle."""
    midden = next(d for d in tekening.delen if isinstance(d, Symbool) and d.id == "midden")
    return math.dist((midden.x, midden.y), (plek(tekening, wie).x, plek(tekening, wie).y))


def ring(tekening: Tekening, naam: str) -> Symbool:
    return next(d for d in tekening.delen if isinstance(d, Symbool) and d.klasse == "ring" and d.uitleg == naam)


def test_wie_in_het_hart_staat_is_het_dichtst_bij_en_verder_is_het_verst() -> None:
    tekening = kaart(*(Persoon(naam=f"M{nr}", kring=k, groep="familie") for nr, k in enumerate(KRINGEN)))
    afstanden = [ver(tekening, f"p00{nr}") for nr in range(4)]
    assert afstanden == sorted(afstanden)
    stralen = [ring(tekening, k).breedte / 2 for k in KRINGEN]
    assert stralen == sorted(stralen)
    for nr, binnen in enumerate([0.0, *stralen[:3]]):
        assert binnen < afstanden[nr] < stralen[nr], KRINGEN[nr]


def test_de_naam_van_een_ring_staat_in_die_ring() -> None:
    tekening = kaart(*(Persoon(kring=k, groep="familie") for k in KRINGEN))
    midden = ring(tekening, "hart")
    for nr, naam in enumerate(KRINGEN):
        tekst = next(t for t in tekening.teksten if t.klasse == "ringnaam" and t.tekst == naam)
        afstand = math.dist((tekst.x, tekst.y), (midden.x, midden.y))
        assert afstand < ring(tekening, naam).breedte / 2
        assert nr == 0 or afstand > ring(tekening, KRINGEN[nr - 1]).breedte / 2


def test_wie_nog_geen_kring_heeft_ligt_in_een_bak_onder_de_ringen() -> None:
    tekening = kaart(Persoon(groep="familie"), Persoon(kring="hart", groep="familie"))
    assert ver(tekening, "p000") > ring(tekening, "verder").breedte / 2
    assert plek(tekening, "p000").ring == "nog te plaatsen"
    bak = next(deel for deel in tekening.delen if isinstance(deel, Symbool) and deel.klasse == "bak")
    assert binnen_symbool((plek(tekening, "p000").x, plek(tekening, "p000").y), bak)
    assert ring(tekening, "verder").pen.patroon == "vast"


def test_een_professional_staat_om_alles_heen() -> None:
    tekening = kaart(Persoon(professional=Professional(functie="huisarts")), Persoon(kring="verder", groep="familie"))
    assert ver(tekening, "p000") > ring(tekening, "verder").breedte / 2
    assert plek(tekening, "p000").ring == "professional"


@settings(max_examples=15, deadline=None)
@given(st.lists(mensen, min_size=1, max_size=14))
def test_iedereen_staat_in_de_taartpunt_van_de_eigen_groep(leden: list[Persoon]) -> None:
    tekening = kaart(*leden)
    vlakken = [d for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "sector"]
    punten = [d for d in vlakken if not d.id.startswith("sector-om-")]  # without the bends round boxes and names
    sectoren = [s for s in tekening.geometrie.sectoren if s.naam not in ("professional", "nog te plaatsen")]
    assert len(punten) == len(sectoren)
    for p in tekening.geometrie.personen:
        if p.ring in KRINGEN:
            taartpunt = punten[[s.naam for s in sectoren].index(p.sector or "")]
            assert binnen_vlak((p.x, p.y), taartpunt.punten), (p.id, p.sector)


def test_in_elke_taartpunt_staat_de_naam_van_die_groep() -> None:
    tekening = kaart(*(Persoon(kring="bekend", groep=g) for g in GROEPEN))
    midden = ring(tekening, "hart")
    for sector in tekening.geometrie.sectoren:
        naam = next(t for t in tekening.teksten if t.klasse == "sectornaam" and t.tekst in sector.naam)
        hoek = math.degrees(math.atan2(naam.x - midden.x, midden.y - naam.y)) % 360
        assert sector.van <= hoek <= sector.tot, sector.naam


def test_wie_niet_scherp_ziet_ziet_alle_lijnen_van_de_grond() -> None:
    tekening = kaart(Persoon(professional=Professional(functie="huisarts")), Persoon(kring="verder", groep="familie"))
    vlakken = [d for d in tekening.delen if isinstance(d, Vlak)]
    assert {d.klasse for d in vlakken} == {"sector", "band"}
    gronden = {PAPIER, *(d.vulling for d in vlakken if d.vulling)}
    lijnen = {d.pen.kleur for d in tekening.delen if d.klasse in ("ring", "sectorgrens") and not isinstance(d, Tekst)}
    assert min(contrast(lijn, grond) for lijn in lijnen for grond in gronden) >= 3
    namen = {t.kleur for t in tekening.teksten if t.klasse in ("ringnaam", "sectornaam")}
    assert min(contrast(naam, grond) for naam in namen for grond in gronden) >= 4.5


def test_de_gronden_verdwijnen_in_grijs() -> None:
    tinten = [helderheid(tint) for tint in TINTEN]
    assert len(set(TINTEN)) == len(TINTEN)
    assert max(tinten) - min(tinten) < 0.1


def test_de_groepen_lopen_met_de_klok_mee_vanaf_boven_op_elke_kaart_gelijk() -> None:
    namen = [s.naam for s in kaart(Persoon(kring="hart", groep="familie")).geometrie.sectoren]
    assert namen == [s.naam for s in kaart(Persoon(kring="verder", groep="online")).geometrie.sectoren]
    tekening = kaart(*(Persoon(kring="bekend", groep=g) for g in GROEPEN))
    midden = ring(tekening, "hart")
    eerste, tweede = (plek(tekening, wie) for wie in ("p000", "p001"))
    assert eerste.x > midden.x, "from the top to the right"
    draai = (eerste.x - midden.x) * (tweede.y - midden.y) - (eerste.y - midden.y) * (tweede.x - midden.x)
    assert draai > 0, "clockwise"


def test_om_wie_het_gaat_staat_in_het_midden_met_een_dubbele_rand() -> None:
    tekening = kaart(Persoon(kring="hart", groep="familie"))
    midden = next(d for d in tekening.delen if isinstance(d, Symbool) and d.id == "midden")
    assert midden.ringen == 2
    assert midden.pen.dikte > mens(tekening, "p000").pen.dikte
    assert [binnen_symbool((t.x, t.y), midden) for t in tekening.teksten if t.bij == "ik-0"] == [True]


@pytest.mark.parametrize(
    ("rollen", "patroon", "woorden"),
    [
        ((), "vast", None),
        (("speelt",), "vast", None),
        (("speelde", "speelt"), "vast", None),
        (("speelde",), "stippel", "was er vroeger"),
        (("kan_spelen",), "langstreep", "kan erbij komen"),
        (("kan_spelen", "speelde"), "streeppunt", "was er vroeger, en kan er weer bij komen"),
    ],
)
def test_wie_er_was_en_wie_kan_komen_zijn_zonder_kleur_uit_elkaar_te_houden(
    rollen: tuple[RolInTijd, ...], patroon: str, woorden: str | None
) -> None:
    tekening = kaart(Persoon(naam="Jo", kring="hart", groep="familie", rol_in_tijd=rollen))
    assert mens(tekening, "p000").pen.patroon == patroon
    assert uitleg_bij(tekening).keys() == ({woorden} if woorden else set())
    for deel in uitleg_bij(tekening).get(woorden or "", []):
        assert isinstance(deel, Symbool)
        assert deel.pen == mens(tekening, "p000").pen


def test_in_de_bak_staat_een_vraag_en_geen_ring_eromheen() -> None:
    tekening = kaart(Persoon(groep="familie"), Persoon(kring="hart", groep="familie"))
    assert "Nog te plaatsen: wie hoort waar?" in [tekst.tekst for tekst in tekening.teksten]
    assert "nog te plaatsen" not in [d.uitleg for d in tekening.delen if isinstance(d, Symbool) and d.klasse == "ring"]


def test_de_uitleg_staat_dicht_bij_haar_teken() -> None:
    tekening = kaart(Persoon(soort="dier", kring="hart"), Persoon(soort="groep", kring="hart"))
    for woorden, delen in uitleg_bij(tekening).items():
        tekst = next(t for t in tekening.teksten if t.tekst == woorden)
        assert 0 < tekst.x - tekst.breedte / 2 - doos_van(delen)[2] < 14, woorden


def test_van_een_professional_die_gaat_is_de_rand_een_stippel_en_van_wie_blijft_een_streep() -> None:
    tekening = kaart(Persoon(professional=Professional(functie="huisarts")), Persoon(professional=WEG))
    assert [mens(tekening, f"p00{nr}").pen.patroon for nr in (0, 1)] == ["streep", "stippel"]
    assert [mens(tekening, f"p00{nr}").vorm for nr in (0, 1)] == ["rechthoek", "rechthoek"]
    uitleg = uitleg_bij(tekening)
    for zin, wie in (
        ("professional: voor een tijd", "p000"),
        ("professional: tot wanneer is bekend", "p001"),
    ):
        (monster,) = uitleg[zin]
        assert isinstance(monster, Symbool)
        assert (monster.pen, monster.vorm) == (mens(tekening, wie).pen, mens(tekening, wie).vorm), "the same sign"


def test_een_groep_en_een_organisatie_hebben_twee_randen_een_mens_een() -> None:
    soorten = ("mens", "groep", "organisatie")
    tekening = kaart(*(Persoon(soort=s, kring="hart", groep="familie") for s in soorten))  # type: ignore[arg-type]
    assert [mens(tekening, f"p00{nr}").ringen for nr in range(3)] == [1, 2, 2]
    assert [mens(tekening, f"p00{nr}").vorm for nr in range(3)] == ["afgerond", "afgerond", "rechthoek"]
    for nr, zin in ((1, "een groep"), (2, "een organisatie")):
        (monster,) = uitleg_bij(tekening)[zin]
        assert isinstance(monster, Symbool)
        assert (monster.vorm, monster.ringen) == (mens(tekening, f"p00{nr}").vorm, mens(tekening, f"p00{nr}").ringen)


@pytest.mark.parametrize(
    ("soort", "zin"), [("groep", "een groep"), ("organisatie", "een organisatie"), ("dier", "een dier")]
)
def test_de_legenda_noemt_alleen_wat_er_is(soort: str, zin: str) -> None:
    assert set(uitleg_bij(kaart(Persoon(soort=soort, kring="hart", groep="familie")))) == {zin}  # type: ignore[arg-type]
    assert set(uitleg_bij(kaart(Persoon(kring="hart", groep="familie")))) == set()


def test_wie_overleed_heeft_voor_de_naam_een_rondje_met_een_kruis() -> None:
    dood = DatumOfJa(Datum("ja"))
    tekening = kaart(Persoon(naam="Jo", kring="hart", groep="familie", overleden=dood), Persoon(naam="Bo", soort="dier",
                     kring="hart", groep="familie"))  # fmt: skip
    merken = {d.id: d for d in op_de_kaart(tekening) if isinstance(d, Symbool) and d.klasse == "merk"}
    assert {k: d.vorm for k, d in merken.items()} == {"merk-p000": "cirkel", "merk-p001": "ruit"}
    naam = next(t for t in tekening.teksten if t.bij == "p000")
    rond = merken["merk-p000"]
    assert rond.x + rond.breedte / 2 < naam.x - naam.breedte / 2
    assert binnen_symbool((rond.x, rond.y), mens(tekening, "p000"))
    een, ander = streken(tekening, "overleden")
    assert kruisen(een.punten, ander.punten) == [pytest.approx((rond.x, rond.y))]
    assert "overleden" in uitleg_bij(tekening)
    assert len([d for d in uitleg_bij(tekening)["overleden"] if isinstance(d, Streek)]) == 2


def test_tussen_twee_kaartjes_blijft_wit() -> None:
    """Else two people read as one."""
    mensen_ = [p for p in relatiekaart(vast_netwerk(40), meet).geometrie.personen if p.ring != "midden"]
    for nr, een in enumerate(mensen_):
        for ander in mensen_[nr + 1 :]:
            opzij = abs(een.x - ander.x) - (een.breedte + ander.breedte) / 2
            boven = abs(een.y - ander.y) - (een.hoogte + ander.hoogte) / 2
            assert opzij > 4 or boven > 3, (een.id, ander.id)


def test_de_geometrie_zegt_waar_iedereen_getekend_is() -> None:
    tekening = relatiekaart(vast_netwerk(12), meet)
    for p in tekening.geometrie.personen:
        if p.ring != "midden":
            assert (mens(tekening, p.id).x, mens(tekening, p.id).y) == pytest.approx((p.x, p.y), abs=0.11), p.id
    assert tekening.geometrie.midden == pytest.approx((ring(tekening, "hart").x, ring(tekening, "hart").y))


def test_een_plek_die_onthouden_is_wijst_dezelfde_kant_op() -> None:
    """Degrees clockwise from the top."""
    beeld = traject([Persoon(kring="bekend", groep=g) for g in GROEPEN])
    tekening = relatiekaart(beeld, meet)
    midden = ring(tekening, "hart")
    for wie, positie in posities_van(plaats(beeld.traject, meet)).mensen.items():
        p = plek(tekening, wie)
        assert (p.x > midden.x) == (0 < positie.hoek < 180), wie
        assert (p.y < midden.y) == (positie.hoek < 90 or positie.hoek > 270), wie


@pytest.mark.parametrize("teken", [relatiekaart, ecogram, sociogram])
def test_wie_hetzelfde_heet_is_op_elke_kaart_uit_elkaar_te_houden(teken: Callable[[Beeld, Meet], Tekening]) -> None:
    leden = [Persoon(naam="Jan", wie=wie, kring="hart", groep="buurt") for wie in ("buurman", "voetbaltrainer")]
    tekening = teken(traject(leden), echt_meten)
    for sleutel, wie in (("p000", "buurman"), ("p001", "voetbaltrainer")):
        regels = " ".join(t.tekst for t in tekening.teksten if t.bij == sleutel)
        assert "Jan" in regels
        assert wie in regels.replace("- ", "").replace("-", ""), regels
