"""Names above columns, and before a colon, as people write them -> what stands there."""

import re

_NAMEN = {
    "naam": "naam|namen|mens|mensen|persoon|volledige naam|naam persoon|wie zijn het|naam en achternaam|"
    "voor- en achternaam|hoe heet die",
    "voornaam": "voornaam|roepnaam|voornamen",
    "tussenvoegsel": "tussenvoegsel|tussenv|tv|tussen|voorvoegsel",
    "achternaam": "achternaam|familienaam|acternaam",
    "wie": "wie|relatie|rol|wie is dat|wie is het|wie is dit|verband|band met|relatie tot|hoe ken je|hoe "
    "ken je die|verwantschap|wat|wie ben je|wie is hij|"
    "wie is zij|relatie met|wie dat is|omschrijving|is|familieband|soort relatie",
    "kring": "kring|ring|afstand|hoe dichtbij|nabijheid|plek|cirkel|waar op de kaart|hoe dicht|dichtbij|"
    "plaats op de kaart",
    "groep": "groep|categorie|cluster|domein|gebied|sector|soort contact|vak|kant",
    "geboren": "geboren|geb|geboortedatum|geboortejaar|geb datum|gebdatum|geb jaar|geboren in|geboren op|bouwjaar|jaar",
    "overleden": "overleden|†|overlijden|overlijdensdatum|sterfdatum|overleden in|overleden op|gestorven|dood",
    "leeftijd": "leeftijd|hoe oud|oud",
    "woonplaats": "woonplaats|woont in|woont|plaats|stad|dorp|waar woont|wonend in|waar|woonachtig|woonplek",
    "opzij": "telefoon|tel|telefoonnummer|nummer|mobiel|mobiele nummer|telnr|tel nr|06|gsm|e-mail|email|mail|"
    "mailadres|e-mailadres|adres|straat|postcode|"
    "huisnummer|bereikbaar|contactgegevens|bsn|rekeningnummer|iban",
    "contact": "contact|hoe vaak|contact hoe vaak|frequentie|hoeveel contact|contactfrequentie",
    "hoe": "hoe|manier|op welke manier|contactvorm|vorm",
    "band": "gevoel|band|kwaliteit|hoe is het|hoe is de band|beleving",
    "kan_meebrengen": "neemt mee|kan meebrengen|brengt mee|meebrengen|heeft|kan meenemen|meenemen|wat brengt die mee",
    "sterk_in": "sterk in|goed in|kan goed|talent|talenten|kwaliteiten|sterke kanten",
    "talen": "taal|talen|spreekt",
    "geslacht": "geslacht|m/v|man/vrouw|m v|v/m|sekse|gender",
    "soort": "soort|type",
    "functie": "functie|beroep|vak|professional|werkt als|functietitel",
    "organisatie": "organisatie|instelling|werkgever|bedrijf|instantie|werkt bij",
    "sinds": "sinds|vanaf|begonnen|werkt mee sinds",
    "tot": "tot|t/m|einde|gestopt|werkt mee tot",
    "vrij": "opmerking|opmerkingen|bijzonderheden|notities|notitie|toelichting|extra|overig|info|bijzonder|"
    "aantekening|aantekeningen|verder",
    "rangnummer": "nr|#|no|volgnummer|id|sleutel",
}  # fmt: skip
_PER_NAAM = {naam: kolom for kolom, regel in reversed(_NAMEN.items()) for naam in regel.split("|")}


def kolom(cel: str) -> str | None:
    """What stands in the column under ``cel``; None for a name that nobody knows."""
    kaal = " ".join(re.sub(r"\(.*?\)|[?:*.!_\"]", " ", cel.casefold().replace("’", "'")).split())
    return _PER_NAAM.get(kaal)


def is_kopregel(cellen: tuple[str, ...]) -> bool:
    """True for a row that names its columns: two of them at least, and hardly anything else."""
    gevuld = [cel for cel in cellen if cel.strip()]
    bekend = [kolom(cel) for cel in gevuld]
    namen = {naam for naam in bekend if naam}
    met_mens = bool(namen & {"naam", "voornaam"}) or {"wie"} <= namen
    return len(gevuld) > 1 and met_mens and len(namen) > 1 and sum(1 for naam in bekend if naam) * 2 >= len(gevuld)
