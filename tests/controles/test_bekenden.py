from tests.controles.vinden import Vind

MENSEN = "personen: {corrie: {}, wim: {}}\n"


def test_wie_alleen_in_een_groepje_staat_wordt_gevraagd_met_wie(vind: Vind) -> None:
    (gevonden,) = vind("V015", {"netwerk": f"{MENSEN}kennen_elkaar: [[corrie, wim], [wim]]"})
    assert gevonden.pad.stappen[:2] == ("kennen_elkaar", 1)
    assert "alleen Wim" in gevonden.zin


def test_twee_namen_zonder_haken_eromheen_zijn_een_groepje(vind: Vind) -> None:
    assert not vind("V015", {"netwerk": f"{MENSEN}kennen_elkaar: [corrie, wim]"})


def test_wie_er_niet_is_wordt_maar_een_keer_verteld(vind: Vind) -> None:
    assert not vind("V015", {"netwerk": f"{MENSEN}kennen_elkaar: [[wimm]]"})
    (gevonden,) = vind("V001", {"netwerk": f"{MENSEN}kennen_elkaar: [corrie, wimm]"})
    assert gevonden.pad.stappen == ("kennen_elkaar", 0, "wie", 1)
    assert "bedoel je 'wim'" in gevonden.tip
