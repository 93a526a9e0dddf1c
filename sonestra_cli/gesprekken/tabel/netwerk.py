"""People and what is between them."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Huishouden
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.gesprekken.soort import Soort, Veldvraag

PERSOON = Soort(
    naam="persoon",
    wat="een mens (of een dier, een groep)",
    bestand="netwerk",
    stappen=("personen",),
    klasse=Persoon,
    onder="mens",
    eerste="Wie komt erbij? Typ een naam en wat je weet. Is het alleen een naam, dan vraag ik de rest.",
    voorbeelden=(
        "Corrie, pleegoma, hart",
        "Ma Jo, hecht, paar keer per week op bezoek, gaat van haar uit",
        "Karin, wijkverpleegkundige, sinds 2025",
    ),
    vragen=(
        Veldvraag("wie", "Wie is dit voor de hoofdpersoon?", "In hun eigen woorden: pleegoma, oud-leraar, buurman."),
        Veldvraag("kring", "Hoe dichtbij staat deze mens? hart, dichtbij, bekend of verder"),
        Veldvraag("geslacht", "Man, vrouw of anders?", "Zoals iemand leeft. Het bepaalt het teken op de kaart."),
        Veldvraag("geboren", "Wanneer geboren? Een jaar is genoeg."),
        Veldvraag("groep", "Waar hoort deze mens bij? Familie, vrienden, buurt, werk, sport, geloof, online …"),
        Veldvraag("band", "Hoe is de band, zegt de hoofdpersoon?"),
        Veldvraag("contact", "Hoe vaak zien of spreken ze elkaar?"),
        Veldvraag("kan_meebrengen", "Wat kan deze mens meebrengen?", "Een auto, soep, tijd. Met komma's ertussen."),
        Veldvraag("woonplaats", "In welke plaats woont deze mens? Geen adres."),
    ),
    ook=("mens", "iemand", "mensen", "personen"),
)
OVER_ZICHZELF = ("geslacht", "geboren", "woonplaats")
"""What is asked of a hoofdpersoon: the others are about how somebody stands to them."""
VAN_EEN_MENS = ("geslacht", "geboren")
"""What no group and no organisation has."""


def uit_de_naam(wat: str) -> frozenset[str]:
    """What the name alone may tell: ``Juf Els`` is a woman, and ``het koor`` is of where it sings."""
    return frozenset(("naam", "soort", "geslacht" if wat == "mens" else "groep"))


def over_een_groep(soort: Soort, wat: str) -> Soort:
    """The same, asked of a ``groep``, an ``organisatie`` or a ``dier``: a choir is no man or woman."""
    if wat == "mens":
        return soort
    die, weg = ("dit dier", ()) if wat == "dier" else (f"deze {wat}", VAN_EEN_MENS)
    over = (vraag for vraag in soort.vragen if vraag.veld not in weg)
    return replace(soort, vragen=tuple(replace(vraag, zin=_over(vraag.zin, die)) for vraag in over))


def _over(zin: str, die: str) -> str:
    zin = zin.replace("Wie is dit", "Wat is dit").replace("woont deze mens", "is deze mens")
    return zin.replace("deze mens", die)


BELEVING = Soort(
    naam="beleving",
    wat="hoe twee mensen elkaar beleven",
    bestand="netwerk",
    stappen=("belevingen",),
    klasse=Beleving,
    onder="lijst",
    eerste="Wie beleeft wat, met wie?",
    voorbeelden=("Jaap vindt het goed met Leen", "Marja heeft Rien op afstand gezet, sinds 2024"),
    vragen=(
        Veldvraag("van", "Wie beleeft dit?"),
        Veldvraag("met", "Met wie?"),
        Veldvraag("is", "Hoe is het dan? Zoals: hecht, goed, gespannen, ruzie. Met ? zie je alles."),
        Veldvraag("woorden", "Wat zegt deze mens er zelf over?"),
    ),
    ook=("belevingen", "band"),
)
KENNEN = Soort(
    naam="kennen",
    wat="wie elkaar kennen",
    bestand="netwerk",
    stappen=("kennen_elkaar",),
    klasse=Bekenden,
    onder="lijst",
    eerste="Wie kennen elkaar? Familie en wie samen wonen gaan vanzelf.",
    voorbeelden=("Stuur, Hatice en Mitchell", "Suze kent Jaap en Nel"),
    vragen=(Veldvraag("wie", "Wie kennen elkaar?"),),
    ook=("kennen elkaar", "kennen_elkaar", "kent"),
)
HUIS = Soort(
    naam="huis",
    wat="wie er samen wonen",
    bestand="netwerk",
    stappen=("huishoudens",),
    klasse=Huishouden,
    onder="lijst",
    eerste="Wie wonen er samen, en hoe noemen jullie dat huis?",
    voorbeelden=("Jo en Jaap wonen samen, bij ma", "Leen woont sinds 2019 in de flat, met Schipper"),
    vragen=(
        Veldvraag("wie", "Wie wonen er?"),
        Veldvraag("naam", "Hoe noemen jullie dit huis?", "Bijvoorbeeld: bij ma, de flat."),
        Veldvraag("sinds", "Sinds wanneer?"),
    ),
    ook=("huishouden", "wonen", "woont"),
)

GEZIN = Soort(
    naam="gezin",
    wat="ouders en hun kinderen, en wie waar woont",
    bestand="netwerk",
    stappen=("gezinnen",),
    klasse=Gezin,
    onder="lijst",
    eerste="Wie zijn de ouders?",
    voorbeelden=("Sandra en Tim", "Leen en Petra, getrouwd in 1999, uit elkaar 2006, hun dochter is Iris"),
    ook=("gezinnen", "familie", "ouders"),
)

NETWERK: Mapping[str, Soort] = {soort.naam: soort for soort in (PERSOON, GEZIN, BELEVING, KENNEN, HUIS)}
