from sonestra_cli.domein.bevinding import Pad
from tests.controles.vinden import Vind

NETWERK = (
    "personen:\n  tom: {professional: {functie: jeugdbeschermer, mandaat: ots}}\n"
    "  eva: {professional: {functie: gezinscoach}}\n  lot: {kring: hart}\n"
)


def beraad(wie: str = "tom", op: str = "2026-03-20", uitgelegd: str = "2026-03-25") -> dict[str, str]:
    return {
        "netwerk": NETWERK,
        "beraad": "datum: 2026-04-11\npiketpaaltjes:\n"
        f"  p1: {{woorden: Naar school, gesteld_door: {wie}, grondslag: ots, "
        f"vastgesteld_op: {op}, uitgelegd_op: {uitgelegd}}}\n",
    }


def bekeken(paaltje: str, door: str) -> dict[str, str]:
    return {"plan": f"piketpaaltjes_bekeken: [{{paaltje: {paaltje}, door: {door}, uitkomst: past}}]"}


def test_a_boundary_comes_from_somebody_with_a_mandate(vind: Vind) -> None:
    assert vind("R21", beraad("tom")) == []
    (eva,) = vind("R21", beraad("eva"))
    assert eva.zin == "Eva stelt hier een piketpaaltje, en ik zie nog geen mandaat"
    (lot,) = vind("R21", beraad("lot"))
    assert "geen professional" in lot.zin


def test_a_boundary_is_there_and_told_before_the_beraad(vind: Vind) -> None:
    (na,) = vind("R21", beraad(op="2026-04-12"))
    assert na.pad == Pad("beraad", ("piketpaaltjes", "p1", "vastgesteld_op"))
    (uitgelegd,) = vind("R21", beraad(uitgelegd="2026-05"))
    assert uitgelegd.pad.stappen[-1] == "uitgelegd_op"
    assert vind("R21", beraad(op="2026-04", uitgelegd="2026-04-11")) == []


def test_only_a_boundary_that_is_there_is_looked_at(vind: Vind) -> None:
    (gevonden,) = vind("R23", beraad() | bekeken("p2", "tom"))
    assert gevonden.pad == Pad("plan", ("piketpaaltjes_bekeken", 0, "paaltje"))
    assert vind("R23", beraad() | bekeken("p1", "tom")) == []


def test_who_set_it_looks_at_it(vind: Vind) -> None:
    (gevonden,) = vind("R24", beraad() | bekeken("p1", "eva"))
    assert "Eva" in gevonden.zin
    assert vind("R24", beraad() | bekeken("p1", "tom")) == []


def test_a_stand_in_with_a_mandate_may_look_too(vind: Vind) -> None:
    bestanden = beraad() | bekeken("p1", "ina")
    bestanden["netwerk"] += "  ina: {professional: {functie: jeugdbeschermer, mandaat: ots}}\n"
    assert vind("R24", bestanden) == []
