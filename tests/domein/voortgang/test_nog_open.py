"""What an agreement leaves open, heard in its fields and in its words."""

from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.voortgang.nog_open import is_regel, nog_open, te_vragen
from tests.domein.bouwen import wie


def test_wat_nergens_gezegd_is_staat_open_in_de_volgorde_van_de_vraag() -> None:
    assert nog_open(Afspraak(Woorden("Het bed kopen."))) == ("wie", "wanneer", "waar", "hoe")


def test_een_veld_of_de_woorden_zelf_zeggen_het() -> None:
    assert nog_open(Afspraak(Woorden("Zondag eten bij mama."), wie("kyra"), hoe="samen")) == ()
    assert nog_open(Afspraak(Woorden("Verven."), nog_vragen=wie("finn"), wanneer="straks", waar="hier", wat="x")) == ()


def test_achter_elke_afspraak_werd_gevraagd_hoe_dat_precies_gaat() -> None:
    """Of 'Lotte rijdt om de zes weken naar de kapper' nothing is left to ask."""
    kapper = Afspraak(Woorden("Lotte rijdt om de zes weken naar de kapper."), wie("lotte"))
    assert nog_open(kapper) == ("hoe",)
    assert te_vragen(kapper) == ()
    assert te_vragen(Afspraak(Woorden("Adam doet de donderdag."), wie("adam"))) == ("waar",)
    assert te_vragen(Afspraak(Woorden("Het bed kopen."), wie("jo"))) == ("wanneer", "waar", "hoe")


def test_van_een_regel_wordt_niets_gevraagd() -> None:
    assert is_regel("Dat blijft zo.")
    assert te_vragen(Afspraak(Woorden("Wie rijdt, eet mee. Dat is de regel."), wie("arie"))) == ()
