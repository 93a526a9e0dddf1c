"""How a stretch would read: what is misplaced in it is seen, also where it can be followed."""

from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.opnieuw.proefgelezen import leest_ook, proefgelezen
from sonestra_cli.yamltekst.hypothesen.zoeken import TUSSEN_WOORDEN, VORM


def _gevonden(bestand: str, tekst: str) -> list[str]:
    return [code for code, _ in proefgelezen(VAST[bestand], tekst, None).gevonden]


def test_een_tweede_regel_hoort_niet_bij_wie_het_zei() -> None:
    assert _gevonden("verhaal", "lukt_al:\n  - woorden: zingen\n    van: leen\n     hoe hij het zei\n") == [VORM]
    assert _gevonden("beraad", "eten: soep\n  en brood\n") == []


def test_een_veld_tussen_woorden_telt() -> None:
    stuk = "afspraken:\n  a1:\n    woorden: |\n      We bellen.\n      {}\n"
    assert TUSSEN_WOORDEN in _gevonden("plan", stuk.format("wie: leen"))
    assert VORM in _gevonden("plan", stuk.format("nog vragen: leen"))
    assert _gevonden("plan", stuk.format("Dat doen we.")) == []


def test_anders_lezen_mag_niets_erger_maken() -> None:
    assert leest_ook(VAST["beraad"], "plek: thuis\n", "plek: thuis\neten: soep\n", None)
    assert not leest_ook(VAST["beraad"], "plek: thuis\n", "plek: thuis\nsoep: nee\n", None)
