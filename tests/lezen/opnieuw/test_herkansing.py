"""What somebody typed in another notation leads to what was meant: the first way out that a finding gives, tried."""

import random
from pathlib import Path

import pytest

from sonestra_cli.bewerken.voorstellen import werk_uit
from sonestra_cli.lezen.bron import Bron, hash_van
from sonestra_cli.lezen.indeling import VAST, Bestandsvak, vak_van
from sonestra_cli.lezen.opnieuw.herkansing import uitgelegd
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.bewerkbaar import plat
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.vondst import Vondst

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
BO = "personen:\n  an: {{wie: zus, kring: hart}}\n  bo: {}\n  cor: {{wie: oom, kring: bekend}}\n"
GEBEURD = "gebeurtenissen:\n  - {{wanneer: 2016, wat: verhuisd}}\n  - {}\n  - {{wanneer: 2023, wat: naar school}}\n"
BERAAD = "datum: 2026-01-24\nplek: {}\neten: soep\n"
PLAN = "afspraken:\n  a1:\n    woorden: |\n      Bo belt.\n    wie: [bo]\n{}"

REGELS = {
    # what stands in one entry: template, typed, meant
    "punt weg": (BO, "{wie buurvrouw, kring: hart}", "{wie: buurvrouw, kring: hart}"),
    "komma weg": (BO, "{wie: buurvrouw kring: hart}", "{wie: buurvrouw, kring: hart}"),
    "komma weg voor haak": (BO, "{kring: hart professional: {}}", "{kring: hart, professional: {}}"),
    "puntkomma's": (BO, "{wie: buurvrouw; kring: hart; groep: buurt}", "{wie: buurvrouw, kring: hart, groep: buurt}"),
    "brede tekens": (BO, "{wie：buurvrouw，kring：hart}", "{wie: buurvrouw, kring: hart}"),
    "gelijktekens": (BO, "{wie = buurvrouw, kring=hart}", "{wie: buurvrouw, kring: hart}"),
    "geen spaties": (BO, "{wie:buurvrouw, kring:hart}", "{wie: buurvrouw, kring: hart}"),
    "te veel dicht": (BO, "{wie: buurvrouw, kring: hart}}", "{wie: buurvrouw, kring: hart}"),
    "te weinig dicht": (BO, "{wie: buurvrouw, kring: hart", "{wie: buurvrouw, kring: hart}"),
    "verkeerd dicht": (BO, "{wie: buurvrouw, kring: hart]", "{wie: buurvrouw, kring: hart}"),
    "rond om velden": (BO, "(wie: buurvrouw, kring: hart)", "{wie: buurvrouw, kring: hart}"),
    "vierkant om velden": (BO, "[wie: buurvrouw, kring: hart]", "{wie: buurvrouw, kring: hart}"),
    "zonder haken": (BO, "wie: buurvrouw, kring: hart", "{wie: buurvrouw, kring: hart}"),
    "citaat vooraan": (BO, '{wie: "tante" Bep, kring: hart}', "{wie: '\"tante\" Bep', kring: hart}"),
    "krullen": (BO, "{wie: “buurvrouw, en vriendin”, kring: hart}", '{wie: "buurvrouw, en vriendin", kring: hart}'),
    "apostrof vooraan": (GEBEURD, "{wanneer: 2018, wat: 's nachts weg}", '{wanneer: 2018, wat: "\'s nachts weg"}'),
    "twee apostrofs": (GEBEURD, "{wat: 's nachts in z'n, wanneer: 2018}", '{wat: "\'s nachts in z\'n", wanneer: 2018}'),
    "dubbele punt": (GEBEURD, "{wanneer: 2018, wat: papa zei: ik ga}", '{wanneer: 2018, wat: "papa zei: ik ga"}'),
    "krullen om een dubbele punt": (
        GEBEURD, "{wanneer: 2018, wat: “papa zei: ik ga”}", '{wanneer: 2018, wat: "papa zei: ik ga"}'),
    "lijst zonder haken": (GEBEURD, "{wanneer: 2018, wie: bo, an, wat: x}", "{wanneer: 2018, wie: [bo, an], wat: x}"),
    "rond om lijst": (GEBEURD, "{wanneer: 2018, wat: weg, wie: (bo, an)}", "{wanneer: 2018, wat: weg, wie: [bo, an]}"),
    "lijst niet dicht": (GEBEURD, "{wat: x, wie: [bo, an, gevoel: fijn}", "{wat: x, wie: [bo, an], gevoel: fijn}"),
    "hekje in haken": (GEBEURD, "{wanneer: 2018, wat: naar flat #12}", '{wanneer: 2018, wat: "naar flat #12"}'),
    "twee fouten": (BO, "{wie: buurvrouw kring = hart", "{wie: buurvrouw, kring: hart}"),
    "dubbele punt op een regel": (BERAAD, "De Kade: zaal 2", '"De Kade: zaal 2"'),
    "krullen op een regel": (BERAAD, "“De Kade: zaal 2”", '"De Kade: zaal 2"'),
    "sterretjes": (BERAAD, "*bij oma*", '"*bij oma*"'),
    "apenstaart": (BERAAD, "@home", '"@home"'),
    "citaat in citaat": (BERAAD, '"bij "oma" thuis"', "'bij \"oma\" thuis'"),
    "apostrof in enkele": (BERAAD, "'bij oma 's avonds'", '"bij oma \'s avonds"'),
    "niet dicht": (BERAAD, '"bij oma', '"bij oma"'),
    "vierkant en verder": (BERAAD, "[school] zaal 2", '"[school] zaal 2"'),
    "hekje vooraan": (BERAAD, "#1 van de rij", '"#1 van de rij"'),
    "hekje aan een cijfer": (BERAAD, "flat #12 achter", '"flat #12 achter"'),
}  # fmt: skip

HELE = {
    "sleutel zonder punt": ("netwerk", BO.format("{wie: b}").replace("bo: ", "bo "), BO.format("{wie: b}")),
    "sleutel tegen de haak": ("netwerk", BO.format("{wie: b}").replace("bo: ", "bo:"), BO.format("{wie: b}")),
    "vaste spatie voor de haak": ("netwerk", BO.format("{wie: b}").replace("bo: ", "bo:\u00a0"), BO.format("{wie: b}")),
    "een spatie te veel": ("netwerk", BO.format("{wie: b}").replace("  bo", "   bo"), BO.format("{wie: b}")),
    "een spatie te weinig": ("netwerk", BO.format("{wie: b}").replace("  bo", " bo"), BO.format("{wie: b}")),
    "iedereen aan de kant": ("netwerk", BO.format("{wie: b}").replace("\n  ", "\n"), BO.format("{wie: b}")),
    "eerste regel een spatie te veel": ("beraad", " " + BERAAD.format("thuis"), BERAAD.format("thuis")),
    "gelijktekens onder elkaar": ("beraad", "datum: 2026-01-24\nplek = thuis\neten = soep\n", BERAAD.format("thuis")),
    "tabs": ("netwerk", "personen:\n\tbo:\n\t\twie: b\n", "personen:\n  bo:\n    wie: b\n"),
    "kop zonder punt": ("netwerk", BO.format("{wie: b}").replace("personen:", "personen"), BO.format("{wie: b}")),
    "kop achter een hekje": ("gebeurtenissen", "# gebeurtenissen:\n  - {wat: weg, wanneer: 2016}\n",
                             "gebeurtenissen:\n  - {wat: weg, wanneer: 2016}\n"),
    "bolletjes": ("gebeurtenissen", "gebeurtenissen:\n  • {wat: a, wanneer: 2016}\n  • {wat: b, wanneer: 2017}\n",
                  "gebeurtenissen:\n  - {wat: a, wanneer: 2016}\n  - {wat: b, wanneer: 2017}\n"),
    "streepjes tegen het woord": ("gebeurtenissen", "gebeurtenissen:\n  -{wat: a, wanneer: 2016}\n",
                                  "gebeurtenissen:\n  - {wat: a, wanneer: 2016}\n"),
    "zonder streepjes": ("gebeurtenissen", "gebeurtenissen:\n  {wat: a, wanneer: 2016}\n  {wat: b, wanneer: 2017}\n",
                         "gebeurtenissen:\n  - {wat: a, wanneer: 2016}\n  - {wat: b, wanneer: 2017}\n"),
    "woorden niet ingesprongen": ("plan", PLAN.format("  a2:\n    woorden: |\n    An kookt.\n    wie: [an]\n"),
                                  PLAN.format("  a2:\n    woorden: |\n      An kookt.\n    wie: [an]\n")),
    "tweede regel scheef": ("plan", PLAN.format("  a2:\n    woorden: |\n      An kookt.\n    Niet.\n    wie: [an]\n"),
                            PLAN.format("  a2:\n    woorden: |\n      An kookt.\n      Niet.\n    wie: [an]\n")),
    "woorden achter de streep": ("plan", PLAN.format("  a2:\n    woorden: | An kookt.\n    wie: [an]\n"),
                                 PLAN.format("  a2:\n    woorden: |\n      An kookt.\n    wie: [an]\n")),
    "twee regels tussen aanhalingstekens": ("plan", PLAN.format('  a2:\n    woorden: "An kookt.\n      Soms."\n'),
                                            PLAN.format("  a2:\n    woorden: |\n      An kookt.\n      Soms.\n")),
    "veld onder de verkeerde": ("plan", PLAN.format("").replace("    wie:", "  wie:"), PLAN.format("")),
    "velden op een regel": ("netwerk", "personen:\n  bo:\n    naam: Bo, kring: hart\n",
                            "personen:\n  bo:\n    naam: Bo\n    kring: hart\n"),
    "bolletje voor een sleutel": ("netwerk", BO.format("{wie: b}").replace("  bo", "  * Bo"), BO.format("{wie: b}")),
    "bolletjes voor genummerde sleutels": ("plan", PLAN.format("").replace("  a1", "  * a1"), PLAN.format("")),
    "komma achter een aanhalingsteken": ("netwerk", 'personen:\n  bo:\n    "wie": "b",\n    "kring": "hart"\n',
                                         "personen:\n  bo:\n    wie: b\n    kring: hart\n"),
    "dubbel streepje": ("gebeurtenissen", "gebeurtenissen:\n  - - {wat: a}\n  - {wat: b}\n",
                        "gebeurtenissen:\n  - {wat: a}\n  - {wat: b}\n"),
    "dubbel streepje met velden eronder": (
        "gebeurtenissen", "gebeurtenissen:\n  - - wat: a\n      wanneer: 2016\n  - {wat: b}\n",
        "gebeurtenissen:\n  - wat: a\n    wanneer: 2016\n  - {wat: b}\n"),
    "streepjes vergeten": ("gebeurtenissen", "gebeurtenissen:\n  wat: a\n  wanneer: 2016\n\n  wat: b\n",
                           "gebeurtenissen:\n  - wat: a\n    wanneer: 2016\n\n  - wat: b\n"),
    "alleen het eerste streepje": ("gebeurtenissen", "gebeurtenissen:\n  - wat: a\n    wanneer: 2016\n\n    wat: b\n",
                                   "gebeurtenissen:\n  - wat: a\n    wanneer: 2016\n\n  - wat: b\n"),
    "een van de streepjes tegen het woord": ("plan", PLAN.format("").replace("[bo]", "\n      - bo\n      -an"),
                                             PLAN.format("").replace("[bo]", "\n      - bo\n      - an")),
    "streepje voor een sleutel": ("netwerk", "personen:\n  an: {wie: z}\n  - bo:\n    wie: b\n",
                                  "personen:\n  an: {wie: z}\n  bo:\n    wie: b\n"),
    "alle streepjes tegen het woord": ("plan", PLAN.format("").replace("[bo]", "\n      -bo\n      -an"),
                                       PLAN.format("").replace("[bo]", "\n      - bo\n      - an")),
}  # fmt: skip


EXEMPLAREN = {
    "met en": "bo, an en cor",
    "alleen dicht": "bo, an, cor]",
}


def vak(naam: str) -> Bestandsvak:
    gevonden = vak_van(naam)
    assert gevonden is not None
    return gevonden


def zwaar(naam: str, tekst: str) -> list[Vondst]:
    return [v for v in lees_tekst(vak(naam), tekst)[1] if v.bevinding.niveau in ("fout", "let op")]


def eerste_weg(naam: str, tekst: str, vondsten: list[Vondst]) -> str | None:
    """The text after the first way out of the first finding that has one."""
    bron = {naam: Bron(naam, tekst, hash_van(tekst.encode()))}
    for wegen in werk_uit(bron, [vondst.bevinding for vondst in vondsten]):
        if wegen:
            begin = [0, *(nr + 1 for nr, teken in enumerate(tekst) if teken == "\n")]
            for wijziging in reversed(wegen[0].wijzigingen):
                plek = wijziging.plek
                van, tot = begin[plek.regel - 1] + plek.kolom - 1, begin[plek.eind_regel - 1] + plek.eind_kolom - 1
                tekst = tekst[:van] + wijziging.tekst + tekst[tot:]
            return tekst
    return None


def hersteld(naam: str, tekst: str) -> str:
    for _ in range(6):
        nieuw = eerste_weg(naam, tekst, zwaar(naam, tekst))
        if nieuw is None:
            break
        tekst = nieuw
    return tekst


@pytest.mark.parametrize(("sjabloon", "getypt", "bedoeld"), REGELS.values(), ids=REGELS)
def test_wat_op_een_regel_misging_leidt_naar_wat_bedoeld_was(sjabloon: str, getypt: str, bedoeld: str) -> None:
    naam = {"p": "netwerk", "g": "gebeurtenissen", "d": "beraad"}[sjabloon[0]]
    tekst = hersteld(naam, sjabloon.format(getypt))
    assert zwaar(naam, tekst) == []
    assert plat(ontleed("x", tekst).wortel) == plat(ontleed("x", sjabloon.format(bedoeld)).wortel)


@pytest.mark.parametrize(("naam", "getypt", "bedoeld"), HELE.values(), ids=HELE)
def test_hoe_regels_onder_elkaar_staan_leidt_naar_wat_bedoeld_was(naam: str, getypt: str, bedoeld: str) -> None:
    tekst = hersteld(naam, getypt)
    assert zwaar(naam, tekst) == []
    assert plat(ontleed("x", tekst).wortel) == plat(ontleed("x", bedoeld).wortel)


@pytest.mark.parametrize("getypt", EXEMPLAREN.values(), ids=EXEMPLAREN)
def test_een_rij_sleutels_op_een_regel_wordt_een_lijst(getypt: str) -> None:
    assert hersteld("plan", PLAN.format(f"exemplaren: {getypt}\n")) == PLAN.format("exemplaren: [bo, an, cor]\n")


def test_bij_regeleinden_van_windows_blijven_die_staan() -> None:
    getypt = HELE["tweede regel scheef"][1].replace("\n", "\r\n")
    assert hersteld("plan", getypt) == HELE["tweede regel scheef"][2].replace("\n", "\r\n")


def test_een_oorzaak_voor_drie_velden_is_een_melding() -> None:
    (vondst,) = zwaar("netwerk", BO.format("{wie = buurvrouw, groep = buurt, kring = hart}"))
    assert vondst.bevinding.zin == "achter 'wie' hoort een dubbele punt, en hier staat '='"


def test_de_tip_wijst_niet_meer_naar_een_komma_die_er_al_staat() -> None:
    tekst = BO.format("{wie: b, kring: hart}").replace("bo: ", "bo ")
    (vondst,) = zwaar("netwerk", tekst)
    assert vondst.bevinding.zin == "achter 'bo' hoort een dubbele punt"
    assert "komma" not in vondst.bevinding.tip


@pytest.mark.parametrize("zaad", range(150))
def test_elke_weg_maakt_een_tekst_beter_leesbaar(zaad: int) -> None:
    kies = random.Random(zaad)
    bron = kies.choice(sorted(VOORBEELDEN.glob("*/*.yaml")))
    tekst = bron.read_text(encoding="utf-8")
    for _ in range(kies.choice([1, 1, 2])):
        plek = kies.randrange(len(tekst))
        teken = kies.choice("{}[]:,'\"\n #=;-|“\u00a0")
        tekst = kies.choice([tekst[:plek] + tekst[plek + 1 :], tekst[:plek] + teken + tekst[plek:]])
    vondsten = list(lees_tekst(vak(bron.stem), tekst)[1])
    eerst = ontleed(bron.stem, tekst)
    for vondst in vondsten:
        nieuw = eerste_weg(bron.stem, tekst, [vondst])
        if nieuw is not None:
            na = ontleed(bron.stem, nieuw)
            assert nieuw != tekst
            assert na.heel or (not eerst.heel and na.sporen[0] > eerst.sporen[0] - 80)


def _alle(vak: Bestandsvak, tekst: str) -> list[str]:
    """Codes with the line of each."""
    _, vondsten, _ = lees_tekst(vak, tekst)
    return [f"{v.bevinding.code}:{tekst.count(chr(10), 0, v.begin) + 1}" for v in vondsten]


def test_drie_schrijffouten_in_een_bestand_staan_er_in_een_keer() -> None:
    tekst = (
        "personen:\n  an: {wie: zus\n  dirk: {wie: oom}\n  eef: {wie: tante}\n"
        "  bo:\n    kijk_van: an: {band: goed}\n  cor: {wie: oom}\n"
        "gezinnen: - {partners: [an]}\n- {partners: [bo]}\n"
    )
    assert _alle(vak_van("netwerk"), tekst) == ["B013:2", "B014:6", "B010:8"]


def test_wat_een_tweede_fout_voorstelt_past_op_de_tekst_zoals_die_er_staat() -> None:
    tussen = "  dirk: {wie: oom}\n  eef: {wie: tante}\n"
    tekst = f"personen:\n  an: {{wie: zus\n{tussen}  bo:\n    kijk_van: an: {{band: goed}}\n"
    _, vondsten, _ = lees_tekst(vak_van("netwerk"), tekst)
    knippen = [k for v in vondsten for s in v.bevinding.voorstellen for k in s.wijzigingen]
    for knip in sorted(knippen, key=lambda k: -k.begin):
        tekst = tekst[: knip.begin] + knip.tekst + tekst[knip.eind :]
    assert tekst == f"personen:\n  an: {{wie: zus}}\n{tussen}  bo:\n    kijk_van: {{an: {{band: goed}}}}\n"


def test_een_lijst_met_een_komma_krijgt_haken_en_geen_aanhalingstekens() -> None:
    tekst = "personen:\n  leen: {sterk_in: zingen, touw splitsen}\n"
    _, (vondst,), _ = lees_tekst(vak_van("netwerk"), tekst)
    assert vondst.bevinding.tip == "zet rechte haken om de lijst: [zingen, touw splitsen]"


def test_twee_keuzes_met_en_ertussen_zijn_een_lijst() -> None:
    tekst = "personen:\n  an: {rol_in_tijd: speelde en kan spelen}\n"
    _, (vondst,), _ = lees_tekst(vak_van("netwerk"), tekst)
    assert vondst.bevinding.tip == "schrijf: [speelde, kan_spelen]"


def test_een_zin_met_een_dubbele_punt_achter_een_veldnaam_wordt_gevraagd() -> None:
    tekst = "gasten:\n  an: {komt: misschien, zin: Geen bloemen nodig: jij bent genoeg.}\n"
    _, (vondst,), _ = lees_tekst(vak_van("beraad"), tekst)
    zinnen = [voorstel.zin for voorstel in vondst.bevinding.voorstellen]
    assert any("komma" in zin for zin in zinnen)
    assert any("Geen bloemen nodig: jij" in zin for zin in zinnen)


def test_een_kop_met_wat_eronder_hoort_wordt_nooit_een_deel_van_de_woorden_erboven() -> None:
    verhaal = "kern:\n  van: bo\n  woorden: |\n    Thuis blijven.\ndromen:\n  - bo: Weer vissen.\n"
    for vondst in zwaar("verhaal", verhaal):
        assert not any("spaties meer" in voorstel.zin for voorstel in vondst.bevinding.voorstellen)


@pytest.mark.parametrize("veld", ["gesproken_op", "gesproken op"])
def test_een_veld_met_een_spatie_tussen_haken_werd_een_deel_van_de_keuze_ervoor(veld: str) -> None:
    tekst = f"gasten:\n  an: {{komt: misschien, {veld}: 10 februari 2026, zin: Geen praatje nodig: zit maar.}}\n"
    (vondst,) = zwaar("beraad", tekst)
    zinnen = [voorstel.zin for voorstel in vondst.bevinding.voorstellen]
    assert zinnen
    assert not any("misschien, gesproken" in zin for zin in zinnen)


def test_een_antwoord_zonder_dubbele_punt_achter_een_gast_werd_woorden_van_de_regel_erboven() -> None:
    getypt = "gasten:\n  bo: {komt: ja}\n  an komt niet\n  cor misschien # nog bellen\n"
    bedoeld = "gasten:\n  bo: {komt: ja}\n  an: {komt: komt niet}\n  cor: {komt: misschien} # nog bellen\n"
    (vondst,) = lees_tekst(vak_van("beraad"), getypt)[1]
    (voorstel,) = vondst.bevinding.voorstellen
    for knip in reversed(voorstel.wijzigingen):
        getypt = getypt[: knip.begin] + knip.tekst + getypt[knip.eind :]
    assert getypt == bedoeld


def test_tekens_van_git_werden_rechtgezet_met_spaties() -> None:
    """Behind a key without a value both versions would have become its value."""
    tekst = "personen:\n  kees:\n    woonplaats:\n<<<<<<< HEAD\n      Almere\n=======\n      Hoorn\n>>>>>>> anders\n"
    fout = ontleed("netwerk", tekst)
    assert uitgelegd(VAST["netwerk"], tekst, fout, None) == fout.vondsten[0]
    assert fout.vondsten[0].bevinding.code == "B007"
