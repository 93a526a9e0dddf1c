from sonestra_cli.domein.bevinding import Pad
from tests.controles.vinden import Vind

NETWERK = (
    "personen: {noor: {}, tom: {professional: {functie: coach}}, "
    "dokter: {groep: vrienden, professional: {functie: arts}}}"
)


def test_the_family_tells_the_plan(vind: Vind) -> None:
    bestanden = {"netwerk": NETWERK, "beraad": "rollen: {vertelt_het_plan: [noor, tom]}", "plan": "verteld_door: tom"}
    paden = [b.pad for b in vind("R28", bestanden)]
    assert paden == [Pad("beraad", ("rollen", "vertelt_het_plan", 1)), Pad("plan", ("verteld_door", 0))]


def test_a_doctor_who_is_a_friend_may_tell_it(vind: Vind) -> None:
    assert vind("R28", {"netwerk": NETWERK, "plan": "verteld_door: [noor, dokter]"}) == []
