"""A message to paste: only one's own part, nobody else's name, at most seven hundred signs."""

import pytest

from sonestra_cli.documenten.context.berichtje import MEESTE, REST, berichtje, namen_van_anderen
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Actieteam, Afspraak, Anders, Kosten, Plan, VolgendeKeer
from sonestra_cli.domein.plan import Bijeenkomst as Keer
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from tests.documenten.bladen import ALLE, voorbeeld

JO, AN = Sleutel("jo"), Sleutel("an")
MENSEN = Netwerk(personen={JO: Persoon(naam="Jo"), AN: Persoon(naam="An Smit"), Sleutel("oma"): Persoon()})


def _traject(*afspraken: Afspraak, **meer: object) -> Traject:
    plan = Plan(afspraken={AfspraakSleutel(f"a{nr}"): een for nr, een in enumerate(afspraken)}, **meer)  # type: ignore[arg-type]
    return Traject(netwerk=MENSEN, plan=plan)


def _van(traject: Traject, wie: str = "jo") -> str:
    return berichtje(bekijk(traject, (Lezer(wie),))).tekst


def _afspraak(woorden: str, **meer: object) -> Afspraak:
    return Afspraak(Woorden(woorden), wie=(JO,), **meer)  # type: ignore[arg-type]


@pytest.mark.parametrize("naam", ALLE)
def test_in_geen_berichtje_staat_de_naam_van_een_ander(naam: str) -> None:
    traject = voorbeeld(naam)
    for wie in traject.netwerk.personen:
        bericht = _van(traject, wie)
        assert namen_van_anderen(traject, wie).findall(bericht) == []
        assert len(bericht) <= MEESTE


def test_de_eigen_woorden_staan_er_met_wanneer_en_waar() -> None:
    bericht = _van(_traject(_afspraak("Jo kookt soep.", wanneer="op zondag", waar="thuis")))
    begin = "Dag Jo. Dit is jouw stukje van ons plan.\n\n"
    assert bericht == f"{begin}Dit spraken we af:\n- Jo kookt soep. Waar: thuis. Wanneer: op zondag.\n"


def test_een_regel_met_de_naam_van_een_ander_gaat_niet_mee_en_dat_wordt_geteld() -> None:
    traject = _traject(_afspraak("Jo haalt Smit op.", wanneer="op zondag"), _afspraak("Jo kookt soep."))
    bericht = berichtje(bekijk(traject, (Lezer("jo"),)))
    assert bericht.met_namen == 1
    assert "Smit" not in bericht.tekst
    assert "- Op je kaartje staat een afspraak. Wanneer: op zondag.\n- Jo kookt soep.\n" in bericht.tekst


@pytest.mark.parametrize("zin", ["Jo vraagt het An.", "Dat is Ans fiets.", "An's fiets mag."])
def test_een_naam_wordt_ook_verbogen_herkend(zin: str) -> None:
    assert zin not in _van(_traject(_afspraak(zin)))


def test_een_gewoon_woord_is_geen_naam() -> None:
    assert "Jo eet bij oma, an alle kanten." in _van(_traject(_afspraak("Jo eet bij oma, an alle kanten.")))


def test_wat_niet_past_staat_op_het_kaartje_en_woorden_worden_niet_ingekort() -> None:
    lang = " ".join(["Jo kookt soep"] * 18) + "."
    bericht = _van(_traject(*[_afspraak(lang)] * 4, _afspraak("Kort.")))
    assert len(bericht) <= MEESTE
    assert bericht.count(lang) == 2
    assert "- Kort.\n" in bericht
    assert bericht.endswith(f"{REST}\n")


def test_wat_niet_voor_iemand_is_wordt_niet_geplakt() -> None:
    assert "soep" not in _van(_traject(_afspraak("Jo kookt soep.", niet_voor=(AN,))))


def test_de_dag_van_de_volgende_keer_gaat_mee_zonder_een_plek_met_een_naam() -> None:
    keer = Keer(volgende_keer=VolgendeKeer(None, "bij An Smit", (JO,)))
    traject = Traject(netwerk=MENSEN, plan=Plan(actieteam=Actieteam(leden=(JO,))), actieteam={"2026-05-01": keer})
    bericht = _van(traject)
    assert "Je zit in ons actieteam." in bericht
    assert "Smit" not in bericht


def test_wie_nog_niets_heeft_leest_dat() -> None:
    assert _van(Traject(netwerk=MENSEN)) == "Dag Jo. Jij hebt nog geen afspraak in ons plan.\n"


def test_een_afspraak_zonder_woorden_werd_een_regel_met_alleen_haakjes() -> None:
    bericht = _van(_traject(_afspraak("", wanneer="op zondag", waar="thuis"), _afspraak(""), _afspraak("Jo kookt.")))
    assert "\n- Er is een afspraak. Waar: thuis. Wanneer: op zondag.\n- Jo kookt." in bericht
    assert "- (" not in bericht
    assert "- \n" not in bericht


def test_een_antwoord_stond_zonder_dat_te_zeggen_achter_de_vraag() -> None:
    bericht = _van(voorbeeld("nelson"), "wesley")
    assert "verandert. Het antwoord: Dat doe ik. Twee dagen van tevoren, met een berichtje." in bericht


@pytest.mark.parametrize("dier", [Persoon(naam="Bobbie", soort="dier"), Persoon(naam="Bobbie", wie="hond")])
def test_wie_de_hond_uitlaat_kreeg_de_enige_afspraak_niet(dier: Persoon) -> None:
    """'Bobbie' counted as somebody else's name."""
    mensen = Netwerk(personen={**MENSEN.personen, Sleutel("bobbie"): dier})
    plan = Plan(afspraken={AfspraakSleutel("a1"): _afspraak("Jo laat Bobbie uit.")})
    assert "- Jo laat Bobbie uit." in _van(Traject(netwerk=mensen, plan=plan))


@pytest.mark.parametrize("naam", ALLE)
def test_regels_waren_stukken_van_velden_achter_elkaar(naam: str) -> None:
    """'Lees je kaartje: antwoord: Dat kan vanaf mei', '(maandag)': each line is a sentence somebody would send."""
    traject = voorbeeld(naam)
    regels = [regel for wie in traject.netwerk.personen for regel in _van(traject, wie).splitlines() if regel]
    for regel in regels:
        kaal = regel.removeprefix("- ")
        assert kaal[0].isupper(), regel
        assert kaal[-1] in ".?!…" or (kaal.endswith(":") and not regel.startswith("- ")), regel
        assert ": antwoord:" not in kaal


def test_wat_al_in_de_woorden_staat_wordt_niet_nog_eens_gezegd() -> None:
    assert "- Jo belt elke maandag.\n" in _van(_traject(_afspraak("Jo belt elke maandag", wanneer="maandag")))


def test_waar_alleen_namen_van_anderen_in_staan_is_te_lezen_wat_het_is() -> None:
    """'In ons plan staat iets voor jou' did not say how many, nor what."""
    bericht = _van(_traject(_afspraak("Jo haalt An op."), _afspraak("Jo brengt An weg.")))
    assert bericht.endswith("Dit spraken we af:\n- Op je kaartje staan twee afspraken.\n")


def test_een_afspraak_die_in_een_andere_regel_alleen_a0_heet_zegt_dat_zij_dat_is() -> None:
    anders = Anders(Woorden("Als Jo ziek is, gaat a0 niet door."), (JO,))
    bericht = _van(_traject(_afspraak("Jo kookt soep."), als_het_anders_loopt=(anders,)))
    assert "- Jo kookt soep. Dit is a0.\n" in bericht


def test_een_lijstje_in_de_woorden_gaf_losse_strepen() -> None:
    assert "\n- Eerst dit; dan dat. Hoe: rustig.\n" in _van(_traject(_afspraak("- eerst dit\n- dan dat", hoe="rustig")))
    assert "\n- Jo kookt. Daarna rust.\n" in _van(_traject(_afspraak("Jo kookt.\nDaarna rust.")))


def test_wat_iemand_betaalt_is_een_zin_en_niets_staat_er_niet() -> None:
    bericht = _van(_traject(kosten=(Kosten("bus", "we delen het", (JO,)), Kosten("niets", None, (JO,)))))
    assert bericht.endswith("Dit betaal jij:\n- Bus: we delen het.\n")


def test_wie_net_zo_heet_als_een_ander_werd_begroet_met_wat_hij_is() -> None:
    mensen = Netwerk(personen={JO: Persoon(naam="Jo"), Sleutel("jo-2"): Persoon(naam="Jo", wie="neef")})
    assert _van(Traject(netwerk=mensen), "jo-2").startswith("Dag Jo.")
