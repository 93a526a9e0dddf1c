from tests.controles.vinden import Vind


def test_an_empty_traject_is_asked_for_a_name_and_for_whom_it_is(vind: Vind) -> None:
    assert [b.niveau for b in vind("K001", {}) + vind("K002", {})] == ["vraag", "vraag"]


def test_a_named_traject_is_not_asked(vind: Vind) -> None:
    kop = {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]", "netwerk": "personen: {kyra: {}}"}
    assert vind("K001", kop) + vind("K002", kop) == []


MELDING = "hoofdpersonen: [arie]\nsoort_plan: persoonlijk_plan\ngemeld_op: 2026-12-28\n"
ARIE = "personen: {arie: {}, bennie: {}}"


def test_tot_zeven_dagen_na_de_melding_ook_over_het_nieuwe_jaar(vind: Vind) -> None:
    (vraag,) = vind("K008", {"traject": MELDING, "netwerk": ARIE})
    assert vraag.zin.startswith("tot en met 4 januari 2027 kan Arie het persoonlijk plan inleveren")


def test_zonder_dag_van_de_melding_wordt_die_gevraagd(vind: Vind) -> None:
    for melding in ("", "gemeld_op: 2026-12\n"):
        (vraag,) = vind("K008", {"traject": MELDING.partition("gemeld_op")[0] + melding, "netwerk": ARIE})
        assert "op welke dag was de melding" in vraag.zin


def test_wat_al_verteld_is_is_niet_meer_open(vind: Vind) -> None:
    verhaal = "lukt_al:\n  - {van: arie, woorden: Om zes uur op.}\n"
    (vraag,) = vind("K008", {"traject": MELDING, "netwerk": ARIE, "verhaal": verhaal})
    assert "wat zelf lukt" not in vraag.tip
    assert "wat anderen doen" in vraag.tip


def test_de_laatste_dag_van_de_kalender_is_ook_een_dag(vind: Vind) -> None:
    laat = MELDING.replace("2026-12-28", "9999-12-31")
    assert "op welke dag" in vind("K008", {"traject": laat, "netwerk": ARIE})[0].zin


def test_een_ander_plan_heeft_geen_zeven_dagen(vind: Vind) -> None:
    ander = MELDING.replace("persoonlijk_plan", "familiegroepsplan")
    assert vind("K008", {"traject": ander, "netwerk": ARIE}) == []
