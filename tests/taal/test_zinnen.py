from sonestra_cli.taal.zinnen import aantal, hoofdletter


def test_hoofdletter_ook_bij_de_ij() -> None:
    assert hoofdletter("ijs eten") == "IJs eten"
    assert hoofdletter("één vraag") == "Eén vraag"
    assert hoofdletter("") == ""


def test_aantal_in_woorden_tot_twaalf() -> None:
    assert aantal(0, "mens", "mensen") == "geen mensen"
    assert aantal(1, "mens", "mensen") == "één mens"
    assert aantal(12, "mens", "mensen") == "twaalf mensen"
    assert aantal(38, "mens", "mensen") == "38 mensen"
