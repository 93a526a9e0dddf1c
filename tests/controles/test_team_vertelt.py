from sonestra_cli.domein.bevinding import Pad
from tests.controles.vinden import Vind

NETWERK = (
    "personen: {noor: {}, tom: {professional: {functie: coach}}, "
    "dokter: {groep: vrienden, professional: {functie: arts}}}"
)
MET_ELS = "personen: {kyra: {}, els: {professional: {functie: consulent}}}"


def test_the_family_tells_the_plan(vind: Vind) -> None:
    bestanden = {"netwerk": NETWERK, "beraad": "rollen: {vertelt_het_plan: [noor, tom]}", "plan": "verteld_door: tom"}
    paden = [b.pad for b in vind("R28", bestanden)]
    assert paden == [Pad("beraad", ("rollen", "vertelt_het_plan", 1)), Pad("plan", ("verteld_door", 0))]


def test_a_doctor_who_is_a_friend_may_tell_it(vind: Vind) -> None:
    assert vind("R28", {"netwerk": NETWERK, "plan": "verteld_door: [noor, dokter]"}) == []


def test_aanbod_voor_iets_van_henzelf(vind: Vind) -> None:
    (gevonden,) = vind("R32", {"netwerk": MET_ELS, "plan": "aanbod: [{wat: huishoudhulp, van_wie: els}]"})
    assert (
        gevonden.zin == "hier staat al hulp van anderen: wat kunnen en willen zij zelf, en wat vragen zij daarna nog?"
    )
    assert str(gevonden.pad) == "plan: aanbod"
    (kosten,) = vind("R32", {"netwerk": MET_ELS, "plan": "kosten: [{wat: bed}]"})
    assert "wat het kost" in kosten.zin


def test_na_een_eigen_afspraak_of_een_vraag_is_aanbod_goed(vind: Vind) -> None:
    aanbod = "aanbod: [{wat: huishoudhulp, van_wie: els}]\nkosten: [{wat: bed}]\n"
    for eigen in ("afspraken: {a1: {woorden: Eten.}}", "vragen_aan_professionals: {b1: {vraag: Kan dat?}}"):
        assert vind("R32", {"netwerk": MET_ELS, "plan": aanbod + eigen}) == []
