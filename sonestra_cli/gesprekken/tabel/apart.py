"""What one person keeps apart; it is asked only behind ``erbij apart SLEUTEL``."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.gesprekken.soort import APART, Soort, Veldvraag
from sonestra_cli.gesprekken.tabel.netwerk import NETWERK
from sonestra_cli.gesprekken.tabel.verhaal import VAN, VERHAAL, WOORDEN

KENMERK = Soort(
    naam="kenmerk",
    wat="wat iemand over zichzelf vertelt",
    bestand=APART,
    stappen=("personen", "", "kenmerken"),
    klasse=Kenmerk,
    onder="lijst",
    eerste="Wat vertelt deze mens over zichzelf, en sinds wanneer?",
    voorbeelden=("woorden zoeken, sinds april 2025",),
    vragen=(
        Veldvraag("wat", "Wat vertelt deze mens? In eigen woorden."),
        Veldvraag("sinds", "Sinds wanneer?"),
        Veldvraag("tot", "Tot wanneer? Enter: nog steeds."),
    ),
    eigen="volgens",
)
ZWANGERSCHAP = Soort(
    naam="zwangerschap",
    wat="een zwangerschap, ook een die niet bleef",
    bestand=APART,
    stappen=("gezinnen",),
    klasse=Gezin,
    onder="lijst",
    eerste="Van wie was het, wat was het, en wanneer?",
    voorbeelden=("Leen en Petra, miskraam, 2003",),
    vragen=(
        Veldvraag("partners", "Van wie was het?"),
        Veldvraag("zwangerschappen.soort", "Wat was het? Met ? zie je wat er kan."),
        Veldvraag("zwangerschappen.jaar", "In welk jaar? Enter: dat hoeft er niet bij."),
    ),
    ook=("zwangerschappen",),
)
NIET_BESPREKEN = Soort(
    naam="niet",
    wat="wat iemand niet wil bespreken",
    bestand=APART,
    stappen=("niet_bespreken",),
    klasse=Stem,
    onder="lijst",
    eerste="Waar wil deze mens het niet over hebben?",
    voorbeelden=("Leen > De nacht in april. Wie mij vond is van mij.",),
    vragen=(VAN, WOORDEN),
    eigen="van",
    ook=("niet bespreken", "niet_bespreken"),
)
APARTE: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        KENMERK,
        ZWANGERSCHAP,
        VERHAAL["gebeurtenis"],
        replace(NETWERK["beleving"], eigen="van"),
        VERHAAL["perspectief"],
        VERHAAL["vraag"],
        NIET_BESPREKEN,
    )
}
"""All that can stand in such a file and is asked in a conversation."""
