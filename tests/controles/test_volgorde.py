"""First they themselves, then what they ask, then the offer; in the actieteam first what goes well."""

from tests.controles.vinden import Vind

NETWERK = "personen: {kyra: {}, bo: {}, els: {professional: {functie: consulent}}}"
KEER = "actieteam/2026-06-25"


def test_aanbod_voor_iets_van_henzelf(vind: Vind) -> None:
    (gevonden,) = vind("R32", {"netwerk": NETWERK, "plan": "aanbod: [{wat: huishoudhulp, van_wie: els}]"})
    assert (
        gevonden.zin == "hier staat al hulp van anderen: wat kunnen en willen zij zelf, en wat vragen zij daarna nog?"
    )
    assert str(gevonden.pad) == "plan: aanbod"
    (kosten,) = vind("R32", {"netwerk": NETWERK, "plan": "kosten: [{wat: bed}]"})
    assert "wat het kost" in kosten.zin


def test_na_een_eigen_afspraak_of_een_vraag_is_aanbod_goed(vind: Vind) -> None:
    aanbod = "aanbod: [{wat: huishoudhulp, van_wie: els}]\nkosten: [{wat: bed}]\n"
    for eigen in ("afspraken: {a1: {woorden: Eten.}}", "vragen_aan_professionals: {b1: {vraag: Kan dat?}}"):
        assert vind("R32", {"netwerk": NETWERK, "plan": aanbod + eigen}) == []


def test_alleen_zorgen_bij_de_laatste_keer(vind: Vind) -> None:
    zorg = "zorgen: [{van: kyra, woorden: Het lukt niet.}]"
    assert [b.zin for b in vind("R38", {"netwerk": NETWERK, KEER: zorg})] == [
        "wat ging er al goed? Hier staan nu alleen zorgen"
    ]
    met = f"{zorg}\nsuccessen: [{{van: bo, woorden: Eén keer wel.}}]"
    assert vind("R38", {"netwerk": NETWERK, KEER: met}) == []
    assert vind("R38", {"netwerk": NETWERK, KEER: zorg, "actieteam/2026-08-25": met}) == []


def test_een_verandering_zonder_wie_erbij_waren(vind: Vind) -> None:
    plan = {"netwerk": NETWERK, "plan": "afspraken: {a1: {woorden: Eten.}}"}
    (gevonden,) = vind("R39", {**plan, KEER: "anders: {a1: {woorden: Soep.}}"})
    assert str(gevonden.pad) == f"{KEER}: anders"
    assert vind("R39", {**plan, KEER: "waren_er: [kyra]\nanders: {a1: {woorden: Soep.}}"}) == []
    assert vind("R39", {**plan, KEER: "successen: [{van: bo, woorden: Gelukt.}]"}) == []
