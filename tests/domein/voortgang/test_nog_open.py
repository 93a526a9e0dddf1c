"""What an agreement leaves open, heard in its fields and in its words."""

from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.voortgang.nog_open import nog_open
from tests.domein.bouwen import wie


def test_wat_nergens_gezegd_is_staat_open_in_de_volgorde_van_de_vraag() -> None:
    assert nog_open(Afspraak(Woorden("Het bed kopen."))) == ("wie", "wanneer", "waar", "hoe")


def test_een_veld_of_de_woorden_zelf_zeggen_het() -> None:
    assert nog_open(Afspraak(Woorden("Zondag eten bij mama."), wie("kyra"), hoe="samen")) == ()
    assert nog_open(Afspraak(Woorden("Verven."), nog_vragen=wie("finn"), wanneer="straks", waar="hier", wat="x")) == ()
