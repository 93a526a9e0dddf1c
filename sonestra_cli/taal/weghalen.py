"""How what goes along with somebody is said."""

from collections.abc import Mapping

BLOKKEN: Mapping[str, str] = {
    "Bekenden": "het groepje dat elkaar kent",
    "Beleving": "de beleving",
    "Gezin": "het gezin",
    "Huishouden": "het huishouden",
    "Gast": "de gast",
    "Stem": "de woorden",
    "StemBij": "de woorden",
    "VoorKinderen": "de woorden",
    "Plek": "de plek op de kaart",
    "Perspectief": "het perspectief",
    "Kijk": "de eigen kijk",
    "Kind": "het kind",
    "Bekeken": "het bekijken van het paaltje",
    "Bijstelling": "de bijstelling",
    "Persoon": "de mens zelf",
    "Vraag": "de vraag zelf",
    "Afspraak": "de afspraak zelf",
    "VraagAanProfessional": "de vraag aan de professional",
    "Piketpaaltje": "het piketpaaltje zelf",
}
"""A block by the name of its class -> what people call it."""


def blok(klasse: str) -> str:
    """What a block is called."""
    return BLOKKEN.get(klasse, "dit stukje")
