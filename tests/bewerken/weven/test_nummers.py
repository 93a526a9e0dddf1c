"""Two people who each make the next agreement: those are two agreements, wherever they are named."""

from sonestra_cli.bewerken.weven.trajecten import weef_traject
from sonestra_cli.domein.soorten import Bestandsnaam

PLAN = "afspraken:\n  a1:\n    woorden: Wim haalt op.\n"
NAMEN = ("hier", "daar")


def met(woorden: str, rest: str = "") -> dict[Bestandsnaam, str]:
    return {"plan": f"{PLAN}  a2:\n    woorden: {woorden}\n{rest}"}


def test_twee_nieuwe_afspraken_met_een_nummer_blijven_er_twee() -> None:
    samen = weef_traject(
        {"plan": PLAN}, met("Bo kookt."), met("Ria belt.", "aanbod:\n  - {wat: taxi, bij: a2}\n"), NAMEN
    )
    tekst = samen.teksten["plan"]
    assert not samen.botsen
    assert tekst is not None
    assert "  a2:\n    woorden: Bo kookt.\n  a3:\n    woorden: Ria belt.\n" in tekst
    assert "bij: a3" in tekst
    assert [(ander.oud, ander.nieuw) for ander in samen.anders] == [("a2", "a3")]


def test_wie_ernaar_verwijst_in_een_ander_bestand_gaat_mee() -> None:
    ander = {**met("Ria belt."), "actieteam/2026-05-07": "zorgen:\n  - {van: ria, woorden: lastig, bij: a2}\n"}
    samen = weef_traject({"plan": PLAN}, met("Bo kookt."), ander, NAMEN)
    assert samen.teksten["actieteam/2026-05-07"] == "zorgen:\n  - {van: ria, woorden: lastig, bij: a3}\n"


def test_dezelfde_afspraak_van_twee_kanten_is_er_een() -> None:
    samen = weef_traject({"plan": PLAN}, met("Bo kookt."), met("Bo kookt."), NAMEN)
    assert samen.teksten == {}
    assert samen.anders == ()


def test_een_bestand_dat_hier_weg_is_en_daar_veranderde_staat_er_nog() -> None:
    samen = weef_traject({"plan": PLAN}, {}, met("Ria belt."), NAMEN)
    assert samen.bleef == ("plan",)
    assert "Ria belt." in (samen.teksten["plan"] or "")


def test_een_bestand_dat_daar_weg_is_en_hier_gelijk_bleef_gaat_weg() -> None:
    assert weef_traject({"plan": PLAN}, {"plan": PLAN}, {}, NAMEN).teksten == {"plan": None}


def test_ieders_plekken_op_de_kaart_botsen_niet() -> None:
    plek = "personen:\n  kim: {{hoek: {}, straal: 0.5}}\n"
    naam = "kaart/posities"
    samen = weef_traject({naam: plek.format(1)}, {naam: plek.format(2)}, {naam: plek.format(3)}, NAMEN)
    assert samen.teksten == {}
    assert samen.botsen == ()
