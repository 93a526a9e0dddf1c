import json

from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.techniek.stuurtekens import ontsnapt, zichtbaar


def test_een_naam_kan_het_scherm_niet_sturen() -> None:
    assert zichtbaar("Jan\x1b[2J\x9b31m \u202egnirts\r!\n\té") == "Jan\ufffd[2J\ufffd31m \ufffdgnirts\ufffd!\n\té"


@given(st.text())
def test_json_betekent_hetzelfde_en_stuurt_niets(tekst: str) -> None:
    uit = ontsnapt(json.dumps({"zin": tekst}, ensure_ascii=False))
    assert json.loads(uit) == {"zin": tekst}
    assert zichtbaar(uit) == uit
