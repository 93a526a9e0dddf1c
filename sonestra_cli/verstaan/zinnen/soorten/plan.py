"""What stands in the plan: agreements in their own words, and what goes with them."""

from typing import Final

from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.soort import Soort, onder_een_sleutel, volgend_nummer
from sonestra_cli.verstaan.zinnen.soorten.delen import NIET_VOOR, ZOALS_PLAATS, ZOALS_TIJD
from sonestra_cli.verstaan.zinnen.vullen import Taal

OVER_EEN_AFSPRAAK: Final = (
    Patroon("nog (?:te |niet )?(?:ge)?vra(?:gen|agd):? {nog_vragen}"),
    Patroon("{nog_vragen} (?:moet(?:en)? nog gevraagd(?: worden)?|nog vragen|is nog niet gevraagd)"),
    Patroon("(?:met )?hulp van {hulp_van}"),
    Patroon("{hulp_van} help(?:t|en)(?: mee| daarbij)?"),
    *NIET_VOOR,
    Patroon(f"{ZOALS_TIJD}{{wanneer}}"),
    Patroon(f"{ZOALS_PLAATS}{{waar}}"),
    Patroon("(?:wie:? )?{wie}"),
)
AFSPRAAK: Final = Soort(
    Taal(
        Afspraak,
        (Patroon("(?:bij (?:de )?)?vraag:? {vraag}"), Patroon("over {vraag}"), *OVER_EEN_AFSPRAAK),
        vrij="wat",
        woorden="woorden",
        rijgt=("wanneer", "waar", "wat", "hoe"),
    ),
    onder_een_sleutel(
        "plan",
        ("afspraken",),
        lambda _, traject: volgend_nummer("a", [*(traject.plan.afspraken if traject.plan else ())]),
        {"woorden": "Hoe staat het op het vel? Typ het woord voor woord over."},
    ),
    "Stuur en Leen, dinsdag om half negen, op de steiger, nog vragen Mitchell > Stuur haalt Leen op dinsdag op.",
)
