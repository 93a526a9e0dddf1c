"""Who is around somebody, who is at work for somebody, and who may be either."""

import pytest

from sonestra_cli.taal.check.mensen import wie_is
from sonestra_cli.taal.check.nakijken import controleer_tekst


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


@pytest.mark.parametrize(
    "zin",
    [
        "De voetbaltrainer kan worden ingezet om Tim op te vangen.",
        "Voorstel: de sportclub inschakelen voor Tim.",
        "Het lijkt me zinvol om de imam bij het traject te betrekken.",
        "Zouden we de dominee niet kunnen betrekken bij de afspraken?",
        "Onze inzet is om de moskee te mobiliseren voor dit gezin.",
        "We schakelen de kerk in voor het eten.",
        "De buurtvereniging wordt door ons geactiveerd.",
        "Het is aan ons om de scouting in te schakelen.",
        "Ik zou haar kapster willen inzetten.",
        "We hebben de baas van vader ingeschakeld.",
        "De hindoestaanse nani kan worden ingezet.",
        "De benedenburen zijn nog niet benut.",
        "We gaan de schoonfamilie activeren.",
        "De peetvader betrekken we bij het traject.",
        "Laten we de ouderling gebruiken als ingang.",
    ],
)
def test_wie_om_iemand_heen_staat_wordt_gehoord_ook_bij_sport_werk_geloof_en_buurt(zin: str) -> None:
    """A trainer, an imam, a boss or the scouts could be used and involved, and nothing was asked."""
    assert _hoort(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Haar collega's kunnen we inzetten.",
        "Een oud-collega van mevrouw zou ingezet kunnen worden.",
        "De werkgever van Wim willen we inschakelen.",
        "De coach van zijn voetbalclub schakelen we in.",
        "De coach van het wijkteam motiveert vader.",
    ],
)
def test_van_wie_iemand_is_zegt_of_hij_bij_het_netwerk_hoort(zin: str) -> None:
    assert _hoort(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Zullen we de mentor bij het plan van de familie betrekken?",
        "We betrekken de leraar bij het plan als Kyra dat vraagt.",
        "We schakelen een collega in.",
        "Onze collega's zetten we in op de studiedag.",
        "De mentor stimuleert haar om te tekenen.",
        "De leraar motiveert de klas.",
        "De coach van het voetbalteam kent Tim al jaren.",
        "De voetbalcoach stuurt de spelers aan.",
    ],
)
def test_van_wie_beide_kan_zijn_wordt_niets_beweerd(zin: str) -> None:
    """A mentor was a professional always, and a teacher never."""
    assert _hoort(zin) == set()


@pytest.mark.parametrize(
    "zin",
    [
        "We gebruiken de kerk voor het beraad.",
        "We maken gebruik van het zaaltje van de moskee.",
        "De moskee moet om tien uur open zijn.",
        "De vereniging heeft een contract met de kantine.",
    ],
)
def test_een_kerk_of_club_is_ook_een_plek(zin: str) -> None:
    assert _hoort(zin) == set()


@pytest.mark.parametrize("woord", ["diploma", "genoten", "europa", "houders", "instantie", "bevriend", "constante"])
def test_een_woord_dat_op_iemand_lijkt_is_niemand(woord: str) -> None:
    """``diploma`` ends in ``oma``, and ``genoten`` in ``klasgenoten``."""
    assert wie_is(woord) != "mens"


@pytest.mark.parametrize(
    "woord", ["wijkverpleging", "pleegzorg", "fysiotherapeut", "woningcorporatie", "buurtsportcoach"]
)
def test_wie_er_voor_zijn_werk_is_hoort_niet_bij_het_netwerk(woord: str) -> None:
    assert wie_is(woord) == "prof"
