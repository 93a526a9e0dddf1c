from sonestra_cli.controles.samen import een_paar


def test_meer_dan_vijf_namen_worden_er_vijf_en_hoeveel_nog() -> None:
    assert een_paar(("Els", "Jan")) == "Els en Jan"
    assert een_paar(tuple("abcde")) == "a, b, c, d en e"
    assert een_paar(tuple("abcdef")) == "a, b, c, d, e en nog iemand"
    assert een_paar(tuple("abcdefg")) == "a, b, c, d, e en nog 2 anderen"
