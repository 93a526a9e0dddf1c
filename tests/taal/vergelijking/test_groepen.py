"""Changes in sentences: as people say them, in a fixed order, and whatever was typed is somewhere in them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from sonestra_cli.domein.bestanden import MAPPEN, VAST
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.taal.vergelijking.groepen import KOPPEN, koppen, vergelijking
from tests.domein.bouwen import datum, mens, netwerk, teksten, trajecten, wie


def zinnen(oud: Traject, nieuw: Traject) -> list[str]:
    return [een.zin for een in vergelijking(oud, nieuw)]


@pytest.mark.parametrize(
    ("eerst", "nu", "zin"),
    [
        ({"kring": "dichtbij"}, {"kring": "hart"}, "Corrie staat nu in het hart; eerst dichtbij."),
        ({}, {"kring": "heel_ver"}, "Corrie staat nu in ‘heel_ver’; eerst nog nergens."),
        ({"groep": "buurt"}, {"groep": "vrienden"}, "Corrie hoort nu bij vrienden; eerst bij buurt."),
        ({"woonplaats": "Almelo"}, {"woonplaats": "Zwolle"}, "Corrie, woonplaats: eerst Almelo, nu Zwolle."),
        ({}, {"woonplaats": "Zwolle"}, "Corrie, woonplaats: nu Zwolle, eerst stond er niets."),
        ({"talen": ("Turks",)}, {"talen": ("Turks", "Tigrinya")}, "Corrie, talen: erbij Tigrinya."),
        ({}, {"overleden": "2026-05-03"}, "Corrie is overleden: 3 mei 2026."),
    ],
)
def test_over_een_mens_zoals_je_het_zegt(eerst: dict[str, Any], nu: dict[str, Any], zin: str) -> None:
    oud, nieuw = (Traject(netwerk=netwerk(corrie=mens("Corrie", **velden))) for velden in (eerst, nu))
    assert zinnen(oud, nieuw) == [zin]


def test_wie_erbij_kwam_en_wie_ging() -> None:
    oud, nieuw = Traject(netwerk=netwerk(wim=mens(wie="oom"))), Traject(netwerk=netwerk(ravi=mens(wie="trainer")))
    assert zinnen(oud, nieuw) == ["Ravi staat er nu bij: trainer.", "Wim staat er niet meer bij: oom."]


def test_een_veranderde_afspraak_staat_er_voor_en_na_in_hun_eigen_woorden() -> None:
    def met(woorden: str) -> Traject:
        return Traject(plan=Plan(afspraken={AfspraakSleutel("a3"): Afspraak(Woorden(woorden))}))

    assert zinnen(met("Wim rijd\nons.\n"), met("Wim kookt.")) == [
        "Afspraak a3 is veranderd: “Wim kookt.” Eerst: “Wim rijd\nons.”"
    ]


def test_met_andere_woordkeus_heten_de_koppen_ook_anders() -> None:
    assert koppen(Traject())["actieteam"] == "Het actieteam"
    assert koppen(Traject(kop=Kop(woordkeus="snv")))["actieteam"] == "Het basisteam"


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(trajecten())
def test_alles_wat_erbij_kwam_of_wegging_staat_er_letterlijk(traject: Traject) -> None:
    heel = replace(traject, actieteam={})
    for gezegd in (zinnen(Traject(), heel), zinnen(heel, Traject())):
        alles = "\n".join(gezegd)
        assert {tekst for tekst in teksten(heel) if tekst not in alles} == set()


def _voorbeelden(vorm: Vorm) -> tuple[Any, Any]:
    """Two different values of a kind."""
    match vorm:
        case Keuze(woorden=woorden):
            return woorden[-1], woorden[-2]
        case Lijst(deel):
            een, ander = _voorbeelden(deel)
            return (een,), (ander,)
        case Woordenboek(inhoud=inhoud):
            een, ander = _voorbeelden(inhoud)
            return {"an": een}, {"an": ander}
        case Blok(klasse):
            nodig = {v.attribuut: _voorbeelden(v.vorm)[0] for v in velden_van(klasse).values() if v.nodig}
            veld = next(iter(velden_van(klasse).values()))
            een, ander = _voorbeelden(veld.vorm)
            return klasse(**nodig | {veld.attribuut: een}), klasse(**nodig | {veld.attribuut: ander})
    if vorm == Waarde(int) or vorm == Waarde(float):
        return vorm.soort(2), vorm.soort(3)
    return (datum("1984"), datum("2011")) if "Datum" in str(vorm.soort) else ("oudwoord", "nieuwwoord")


def _plekken(vorm: Vorm, om: Any) -> Iterator[tuple[str, Any, Any]]:
    """Each field somewhere in a block: a name, the whole with the one and the whole with the other value."""
    if isinstance(vorm, Lijst):
        yield from _plekken(vorm.deel, lambda deel: om((deel,)))
    elif isinstance(vorm, Woordenboek):
        yield from _plekken(vorm.inhoud, lambda deel: om({"an": deel}))
    elif isinstance(vorm, Blok):
        klasse = vorm.klasse
        nodig = {v.attribuut: _voorbeelden(v.vorm)[0] for v in velden_van(klasse).values() if v.nodig}
        for veld in velden_van(klasse).values():

            def bouw(waarde: Any, naam: str = veld.attribuut, klasse: Any = klasse, rest: Any = nodig) -> Any:
                return om(klasse(**rest | {naam: waarde}))

            een, ander = _voorbeelden(veld.vorm)
            yield f"{klasse.__name__}.{veld.sleutel}", bouw(een), bouw(ander)
            yield from _plekken(veld.vorm, bouw)


def _alle_velden() -> Iterator[tuple[str, Traject, Traject]]:
    for veld, klasse in VAST.items():
        yield from _plekken(Blok(klasse), lambda deel, veld=veld: Traject(**{veld: deel}))
    for veld, klasse in MAPPEN.items():
        yield from _plekken(Blok(klasse), lambda deel, veld=veld: Traject(**{veld: {"2026-05-07": deel}}))


def test_ieder_veld_dat_anders_wordt_geeft_een_zin() -> None:
    stil = [naam for naam, een, ander in _alle_velden() if not zinnen(een, ander)]
    assert stil == []


def test_van_ieder_veld_met_woorden_staan_oud_en_nieuw_er_allebei() -> None:
    for naam, een, ander in _alle_velden():
        gezegd = "\n".join(zinnen(een, ander))
        if "oudwoord" in repr(een) and "nieuwwoord" in repr(ander):
            assert "nieuwwoord" in gezegd.lower(), naam


def test_de_groepen_staan_in_hun_volgorde() -> None:
    groepen = [
        een.groep
        for een in vergelijking(
            Traject(),
            Traject(
                kop=Kop(naam="Leen"),
                netwerk=netwerk(an=mens()),
                plan=Plan(afspraken={AfspraakSleutel("a1"): Afspraak(Woorden("ja"), wie("an"))}),
            ),
        )
    ]
    assert groepen == sorted(groepen, key=list(KOPPEN).index)
    assert groepen == ["wie", "afspraken", "traject"]
