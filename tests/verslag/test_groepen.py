from dataclasses import replace

from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad, Regel
from sonestra_cli.domein.keuzes import Fase
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.verslag.groepen import gegroepeerd, voor_een_blik
from sonestra_cli.verslag.tekst import op_het_scherm


def melding(code: str, regel: int, niveau: Niveau = "vraag", vanaf: Fase = "begin") -> Melding:
    bevinding = Bevinding(Regel(code, niveau, "Kort.", "Waarom.", vanaf=vanaf), f"vraag {regel}", Pad("plan"))
    return Melding(bevinding, TekstPlek("plan.yaml", regel, 1, regel, 2), "a")


def getoond(*meldingen: Melding) -> list[str]:
    nu, later = voor_een_blik(gegroepeerd(meldingen))
    assert len(nu) + len(later) == len(meldingen)
    return [groep.melding.bevinding.zin for groep in nu]


def test_een_collega_stelt_geen_twaalf_vragen_tegelijk() -> None:
    vragen = [melding("R30", nr) for nr in range(12)]
    assert getoond(*vragen) == ["vraag 0", "vraag 1", "vraag 2"]
    tekst = op_het_scherm(vragen, 80, alles=False)
    assert "En nog 9 vragen. Alles zien? Zet er --alles bij." in tekst
    assert op_het_scherm(vragen, 80, alles=True).count("(vraag)") == 12


def test_een_andere_regel_vraagt_voor_dezelfde_nog_eens_vraagt() -> None:
    assert getoond(*(melding("R30", nr) for nr in range(5)), melding("R34", 8)) == ["vraag 0", "vraag 8", "vraag 1"]


def test_wat_bij_deze_tijd_hoort_komt_voor_wat_al_langer_open_staat() -> None:
    oud = [melding(f"F00{nr}", nr) for nr in range(1, 5)]
    assert getoond(*oud, melding("R35", 9, vanaf="plan"))[0] == "vraag 9"


def test_eerst_of_iemand_ja_zei_en_dan_pas_wanneer_die_het_doet() -> None:
    plan = [melding(code, nr, vanaf="plan") for nr, code in enumerate(("R13", "R30", "R32", "R34", "R33"))]
    assert getoond(*plan) == ["vraag 4", "vraag 0", "vraag 1"]


def test_fouten_en_tips_staan_er_ook_bij_veel_vragen() -> None:
    vragen = [melding("R30", nr) for nr in range(12)]
    uit = getoond(*vragen, melding("R3", 50, "fout"), melding("K006", 60, "tip"))
    assert uit == ["vraag 50", "vraag 0", "vraag 1", "vraag 2", "vraag 60"]


def test_drie_keer_op_een_regel_is_geen_rijtje_van_dezelfde_nummers() -> None:
    def ook_op(*regels: int) -> str:
        zelfde = [melding("B001", regel) for regel in regels]
        gelijk = [een.__class__(zelfde[0].bevinding, een.plek, een.uittreksel) for een in zelfde]
        (groep,) = gegroepeerd(gelijk)
        return groep.ook_op

    assert ook_op(1, 1, 1) == "en nog 2 keer op deze regel"
    assert ook_op(1, 1, 4, 4, 5) == "en nog 4 keer, hier en op regel 4, 5"
    assert ook_op(1, 4, 4) == "en nog 2 keer, op regel 4"


def met_tip(regel: int, tip: str) -> Melding:
    bevinding = Bevinding(Regel("N002", "fout", "Kort.", "Waarom."), "hier horen velden", Pad("plan"), tip=tip)
    return Melding(bevinding, TekstPlek("plan.yaml", regel, 1, regel, 2), "a")


def test_een_tip_voor_een_ander_veld_stond_onder_de_eerste() -> None:
    regie, keer = "zet er het veld bij: {woorden: Van Leen}", "zet er het veld bij: {datum: 11 juni}"
    apart = gegroepeerd([met_tip(29, regie), met_tip(30, keer), met_tip(31, "zet er het veld bij: {woorden: Ja}")])
    assert [(groep.melding.plek.regel, groep.ook) for groep in apart] == [(29, (31,)), (30, ())]


def test_eenentwintig_dagen_zonder_jaar_waren_eenentwintig_meldingen() -> None:
    dagen = [melding("N006", nr, "fout") for nr in (12, 13, 14)]
    zonder_jaar = [
        replace(een, bevinding=replace(een.bevinding, tip=f"in welk jaar? {een.plek.regel}")) for een in dagen
    ]
    (groep,) = gegroepeerd(zonder_jaar)
    assert groep.ook == (13, 14)


def test_wie_markdown_niet_kent_zag_losse_tekens_op_het_scherm() -> None:
    een = melding("R11", 3)
    tip = "zet er een `kring` bij, zoals `niet_voor: [bo]`"
    tekst = op_het_scherm([replace(een, bevinding=replace(een.bevinding, tip=tip))], None, alles=True)
    assert "zet er een 'kring' bij, zoals 'niet_voor: [bo]'" in tekst
