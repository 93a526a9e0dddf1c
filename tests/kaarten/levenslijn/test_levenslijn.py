"""The life line as a whole: nothing overlaps, nothing is lost, the side says the feeling, file order is gone."""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.kaarten.levenslijn.tijd import wanneer
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.tekening.tekening import Punt, Streek, Symbool, Tekening, Tekst, Vlak
from sonestra_cli.zetten.meten import meet

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
NAMEN = ("arie", "kyra", "nelson", "samira")
KYRA = Sleutel("kyra")


def datum(tekst: str) -> Datum:
    gelezen = lees_datum(tekst)
    assert gelezen is not None
    return gelezen


def beeld(*wat: Gebeurtenis) -> Beeld:
    return bekijk(Traject(kop=Kop(hoofdpersonen=(KYRA,)), gebeurtenissen=Gebeurtenissen(wat)))


def voorbeeld(naam: str) -> Beeld:
    return bekijk(lees_traject(VOORBEELDEN / naam).traject)


JAREN = st.integers(1932, 2026).map(str)
DATUMS = st.one_of(
    JAREN,
    st.builds("{}-{:02d}".format, JAREN, st.integers(1, 12)),
    st.builds("{}-{:02d}-{:02d}".format, st.integers(2025, 2026), st.integers(1, 12), st.integers(1, 28)),
    st.builds("{} {}".format, st.sampled_from(("ca", "voor", "na", "winter", "herfst")), JAREN),
    st.builds("tussen {} en {}".format, st.integers(1932, 1980), st.integers(1980, 2026)),
    st.builds("{} v.Chr.".format, st.integers(1, 400)),
).map(datum)
ZINNEN = st.lists(st.text("abcdeé", min_size=1, max_size=14), min_size=1, max_size=9).map(" ".join)


@st.composite
def een_gebeurtenis(trek: st.DrawFn) -> Gebeurtenis:
    wanneer, van, tot = trek(
        st.one_of(
            st.tuples(DATUMS, st.none(), st.none()),
            st.tuples(st.none(), DATUMS, st.none() | DATUMS),
            st.tuples(st.none(), st.none(), st.none() | DATUMS),
        )
    )
    return Gebeurtenis(
        trek(ZINNEN),
        wanneer,
        van,
        tot,
        wie=tuple(map(Sleutel, trek(st.lists(st.sampled_from(("kyra", "oma-riet", "tim")), max_size=3)))),
        gevoel=trek(st.sampled_from((*get_args(Gevoel), None))),
        woorden=trek(st.none() | ZINNEN.map(Woorden)),
        wie_hielp=trek(st.sampled_from(((), (Sleutel("trudy"),)))),
    )


GEBEURTENISSEN = st.lists(een_gebeurtenis(), max_size=14)
MET_DATUM = st.lists(een_gebeurtenis().filter(lambda een: wanneer(een) is not None), max_size=10)

Vak = tuple[float, float, float, float]


def vakken(tekening: Tekening) -> dict[str, Vak]:
    """The box of every label: round all lines of text that belong to one event."""
    uit: dict[str, Vak] = {}
    for tekst in tekening.teksten:
        if tekst.bij.startswith("gebeurtenis-"):
            links, boven = tekst.x - tekst.breedte / 2, tekst.y - tekst.hoogte / 2
            vak = (links, boven, links + tekst.breedte, boven + tekst.hoogte)
            oud = uit.get(tekst.bij, vak)
            uit[tekst.bij] = (*map(min, oud[:2], vak[:2]), *map(max, oud[2:], vak[2:]))  # type: ignore[assignment]
    return uit


def raakt(een: Vak, ander: Vak) -> bool:
    speling = 0.5
    return (
        een[0] < ander[2] - speling
        and ander[0] < een[2] - speling
        and een[1] < ander[3] - speling
        and ander[1] < een[3] - speling
    )


def snijdt(van: Punt, naar: Punt, vak: Vak) -> bool:
    """Whether the line goes through the inside of the box (sampled every point)."""
    stappen = max(2, math.ceil(math.dist(van, naar)))
    plekken = (
        (van[0] + (naar[0] - van[0]) * nr / stappen, van[1] + (naar[1] - van[1]) * nr / stappen)
        for nr in range(stappen + 1)
    )
    return any(vak[0] + 0.5 < x < vak[2] - 0.5 and vak[1] + 0.5 < y < vak[3] - 0.5 for x, y in plekken)


def keur(tekening: Tekening, aantal: int) -> None:
    """What must hold of every life line."""
    vak = vakken(tekening)
    assert len(vak) == aantal
    namen = sorted(vak)
    for nr, een in enumerate(namen):
        for ander in namen[nr + 1 :]:
            assert not raakt(vak[een], vak[ander]), (een, ander)
    for lijn in (deel for deel in tekening.delen if isinstance(deel, Streek) and deel.klasse == "lijn"):
        for naam, doos in vak.items():
            eigen = lijn.id == f"lijn-{naam}"
            assert eigen or not any(snijdt(*stuk, doos) for stuk in zip(lijn.punten, lijn.punten[1:], strict=False))
    for x, y in randen(tekening):
        assert -0.01 <= x <= tekening.breedte + 0.01
        assert -0.01 <= y <= tekening.hoogte + 0.01
    assert all(tekst.pt >= 9 for tekst in tekening.teksten)
    merken = [deel.id for deel in tekening.delen]
    assert len(set(merken)) == len(merken)


def randen(tekening: Tekening) -> list[Punt]:
    uit: list[Punt] = []
    for deel in tekening.delen:
        if isinstance(deel, (Tekst, Symbool)):
            half, hoog = deel.breedte / 2, deel.hoogte / 2
            uit += [(deel.x - half, deel.y - hoog), (deel.x + half, deel.y + hoog)]
        else:
            uit += deel.punten
    return uit


@settings(max_examples=60, deadline=None)
@given(GEBEURTENISSEN)
def test_niets_raakt_elkaar_en_alles_staat_op_het_blad(wat: Sequence[Gebeurtenis]) -> None:
    keur(gebeurtenissen(beeld(*wat), meet), len(wat))


@settings(max_examples=25, deadline=None)
@given(MET_DATUM.flatmap(lambda wat: st.tuples(st.just(wat), st.permutations(wat))))
def test_de_volgorde_van_het_bestand_laat_geen_spoor_na(paar: tuple[list[Gebeurtenis], list[Gebeurtenis]]) -> None:
    een, ander = paar
    assert gebeurtenissen(beeld(*een), meet) == gebeurtenissen(beeld(*ander), meet)


@settings(max_examples=40, deadline=None)
@given(GEBEURTENISSEN)
def test_fijn_boven_zwaar_onder_en_de_rest_ertussen(wat: Sequence[Gebeurtenis]) -> None:
    kijk = beeld(*wat)
    tekening = gebeurtenissen(kijk, meet)
    assen = [deel for deel in tekening.delen if isinstance(deel, Vlak) and deel.klasse == "as"]
    if not assen:
        return
    boven, onder = min(y for as_ in assen for _, y in as_.punten), max(y for as_ in assen for _, y in as_.punten)
    lijntjes = [d.punten[0][1] for d in tekening.delen if isinstance(d, Streek) and d.klasse == "lijntje"]
    op_de_lijn = {d.id.removeprefix("lijn-") for d in tekening.delen if isinstance(d, Streek) and d.klasse == "lijn"}
    gevoel = {f"gebeurtenis-{nr}": een for nr, een in enumerate(alle_gebeurtenissen(kijk.traject), start=1)}
    for naam, (_, top, _, voet) in vakken(tekening).items():
        if naam not in op_de_lijn:
            assert top > max((onder, *lijntjes))
        elif gevoel[naam].gevoel == "fijn":
            assert voet < boven
        elif gevoel[naam].gevoel == "zwaar":
            assert top > max((onder, *lijntjes))
        else:
            assert onder < top
            assert voet < min((math.inf, *lijntjes))


@settings(max_examples=40, deadline=None)
@given(GEBEURTENISSEN)
def test_elk_woord_staat_er_heel(wat: Sequence[Gebeurtenis]) -> None:
    tekening = gebeurtenissen(beeld(*wat), meet)
    op_de_kaart = ["".join(t.tekst for t in tekening.teksten if t.bij == naam) for naam in vakken(tekening)]
    gezegd = " ".join(tekening.gesproken)
    for een in wat:
        kaal = een.wat.replace(" ", "")
        assert any(kaal in tekst.replace(" ", "") for tekst in op_de_kaart)
        assert een.wat in gezegd
        if een.woorden:
            assert any(f"“{een.woorden}”".replace(" ", "") in tekst.replace(" ", "") for tekst in op_de_kaart)


@pytest.mark.parametrize("naam", NAMEN)
def test_voorbeelden_passen_leesbaar_op_a3(naam: str) -> None:
    kijk = voorbeeld(naam)
    tekening = gebeurtenissen(kijk, meet)
    keur(tekening, len(alle_gebeurtenissen(kijk.traject)))
    assert 1.2 < tekening.breedte / tekening.hoogte < 1.7
    schaal = min(1134 / tekening.breedte, 785 / tekening.hoogte)
    assert min(tekst.pt for tekst in tekening.teksten) * schaal >= 8


def test_zestig_gebeurtenissen_in_het_laatste_jaar_en_daarvoor() -> None:
    gevoelens = (*get_args(Gevoel), None)
    wat = [
        Gebeurtenis(
            f"er gebeurde weer iets nieuws, nummer {nr}",
            datum(str(1932 + nr)) if nr % 2 else datum(f"2026-{nr % 12 + 1:02d}-{nr % 28 + 1:02d}"),
            gevoel=gevoelens[nr % 5],
        )
        for nr in range(60)
    ]
    tekening = gebeurtenissen(beeld(*wat), meet)
    keur(tekening, 60)
    assert 1.1 < tekening.breedte / tekening.hoogte < 2.5


def test_zonder_gebeurtenissen_is_er_een_zin() -> None:
    tekening = gebeurtenissen(beeld(), meet)
    assert "Er zijn nog geen gebeurtenissen opgeschreven." in tekening.gesproken
    assert any(t.tekst == "Er zijn nog geen gebeurtenissen opgeschreven." for t in tekening.teksten)


def test_zonder_datum_staat_in_een_blok_apart() -> None:
    tekening = gebeurtenissen(beeld(Gebeurtenis("ooit gevist", gevoel="fijn")), meet)
    teksten = [t.tekst for t in tekening.teksten]
    assert "Wanneer weten we niet" in teksten
    assert not any(deel.id == "as" for deel in tekening.delen)
    assert tekening.gesproken[-2:] == (
        "Van deze weten we niet wanneer het was:",
        "ooit gevist. Dat was fijn.",
    )


def test_de_as_is_naar_verhouding() -> None:
    """Twice the years is twice the distance, also across the year that never was."""
    tekening = gebeurtenissen(
        beeld(*(Gebeurtenis(f"in {jaar}", datum(jaar)) for jaar in ("101 v.Chr.", "1 v.Chr.", "100", "200"))), meet
    )
    plek = {deel.uitleg: deel.x for deel in tekening.delen if isinstance(deel, Symbool) and deel.uitleg}
    x = [next(x for uitleg, x in plek.items() if f"in {jaar}." in uitleg) for jaar in ("1 v.Chr", "100", "200")]
    assert (x[2] - x[1]) == pytest.approx(x[1] - x[0], abs=0.1)


def test_precies_is_een_stip_en_ongeveer_een_gestreepte_strook() -> None:
    tekening = gebeurtenissen(
        beeld(
            Gebeurtenis("precies", datum("2011-05-03")),
            Gebeurtenis("alleen het jaar", datum("2015")),
            Gebeurtenis("ongeveer", datum("ca 2019")),
            Gebeurtenis("einde", datum("2026-01-01")),
        ),
        meet,
    )
    tekens = {d.uitleg.split(": ")[-1]: d for d in tekening.delen if isinstance(d, Symbool) and d.uitleg}
    assert tekens["precies."].vorm == "cirkel"
    assert tekens["precies."].pen.patroon == "vast"
    assert tekens["alleen het jaar."].pen.patroon == tekens["ongeveer."].pen.patroon == "streep"
    assert tekens["precies."].breedte < tekens["alleen het jaar."].breedte < tekens["ongeveer."].breedte


def test_legenda_noemt_alleen_wat_er_staat() -> None:
    tekening = gebeurtenissen(beeld(Gebeurtenis("zwaar jaar", datum("2020"), gevoel="zwaar")), meet)
    legenda = [t.tekst for t in tekening.teksten if t.klasse == "legenda"]
    assert legenda == ["onder de lijn: zwaar", "ergens in deze tijd"]


def test_apart_staat_er_alleen_als_het_mag_en_dan_zegt_de_kaart_dat() -> None:
    wie = (Sleutel("nelson"),)
    traject = lees_traject(VOORBEELDEN / "nelson", met_apart=wie).traject
    gewoon = gebeurtenissen(bekijk(traject), meet)
    apart = gebeurtenissen(bekijk(traject, met_apart=wie), meet)
    assert not any("aangehouden" in t.tekst for t in gewoon.teksten)
    assert any("aangehouden" in t.tekst for t in apart.teksten)
    assert any("apart bewaart" in zin for zin in apart.gesproken)
    assert any("apart bewaart" in t.tekst for t in apart.teksten)


def test_gesproken_vertelt_van_vroeger_naar_nu() -> None:
    zinnen = gebeurtenissen(voorbeeld("kyra"), meet).gesproken
    assert zinnen[0] == "Gebeurteniskaart van Kyra: 16 gebeurtenissen, van vroeger naar nu."
    assert "Rond 2013 (“toen ik leerde fietsen”): Corrie leerde het mij. Dat was fijn. Erbij: Kyra en Corrie. " in (
        " ".join(zinnen) + " "
    )
    assert zinnen.index("Zaterdag 30 mei 2026: beraad.") > zinnen.index("2016: Finn geboren.")


def test_wie_al_in_de_woorden_staat_staat_er_niet_nog_eens() -> None:
    wie = (KYRA, Sleutel("tim"))
    een = Gebeurtenis("Kyra en Tim gingen vissen", datum("2020"), wie=wie)
    teksten = [t.tekst for t in gebeurtenissen(beeld(een), meet).teksten if t.bij]
    assert "Kyra en Tim" not in teksten
    ander = replace(een, wat="vissen")
    assert "Kyra en Tim" in [t.tekst for t in gebeurtenissen(beeld(ander), meet).teksten if t.bij]
