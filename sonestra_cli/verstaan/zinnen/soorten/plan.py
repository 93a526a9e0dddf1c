"""What stands in the plan: agreements in their own words, and what goes with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sonestra_cli.domein.plan import (
    Aanbod,
    Actieteam,
    Afspraak,
    Anders,
    Bekeken,
    Kosten,
    Plan,
    VoorKinderen,
    VraagAanProfessional,
)
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.soort import Soort, in_een_lijst, losse_velden, onder_een_sleutel, volgend_nummer
from sonestra_cli.verstaan.zinnen.soorten.delen import (
    BIJ_AFSPRAAK,
    NIET_VOOR,
    OP_EEN_DAG,
    PLEK,
    WIE_ZEGT,
    ZOALS_PLAATS,
    ZOALS_TIJD,
)
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

OVER_EEN_AFSPRAAK: Final = (
    Patroon("nog (?:te |niet )?(?:ge)?vra(?:gen|agd):? {nog_vragen}"),
    Patroon("{nog_vragen} (?:moet(?:en)? nog gevraagd(?: worden)?|nog vragen|is nog niet gevraagd)"),
    Patroon("(?:met )?hulp van {hulp_van}"),
    Patroon("{hulp_van} help(?:t|en)(?: mee| daarbij)?"),
    Patroon("let(?:ten)? (?:er)?op:? {let_op}"),
    Patroon("{let_op} (?:let(?:ten)? (?:erop|er op|op)|kijk(?:t|en))(?: of het (?:lukt|goed gaat))"),
    Patroon("{let_op} let(?:ten)? (?:erop|er op|op)"),
    Patroon("{let_op} houd(?:t|en) het in de gaten"),
    *NIET_VOOR,
    Patroon(f"{ZOALS_TIJD}{{wanneer}}"),
    Patroon(f"{OP_EEN_DAG}{{wanneer}}"),
    Patroon(f"{ZOALS_PLAATS}{{waar}}"),
    Patroon("(?:wie:? |nu )?{wie}"),
)
TAAL_AFSPRAAK: Final = Taal(
    Afspraak,
    (
        Patroon("(?:bij (?:de )?)?vraag:? {vraag}"),
        Patroon("over {vraag}"),
        Patroon(r"(?:bij )?(?=\S*[\d-]\S*$){vraag}"),
        *OVER_EEN_AFSPRAAK,
    ),
    vrij=("wat",),
    woorden=("woorden",),
    rijgt=("wanneer", "waar", "wat", "hoe"),
)


def afspraaknummer(traject: Traject) -> str:
    """One more than all agreements of the plan and of the meetings after it."""
    later = [sleutel for keer in traject.actieteam.values() for sleutel in keer.nieuw]
    return volgend_nummer("a", [*(traject.plan.afspraken if traject.plan else ()), *later])


def _vraagnummer(traject: Traject) -> str:
    return volgend_nummer("b", [*(traject.plan.vragen_aan_professionals if traject.plan else ())])


_STEM: Final = Taal(Stem, WIE_ZEGT, vrij=("woorden",), woorden=("woorden",))
_AANBOD: Final = in_een_lijst(
    Taal(
        Aanbod,
        (
            Patroon("van {van_wie}"),
            *BIJ_AFSPRAAK,
            Patroon("(?:vanaf|sinds) {vanaf}"),
            Patroon("tot {tot}"),
            Patroon("{van_wie}"),
        ),
        vrij=("wat",),
    ),
    "plan",
    "aanbod",
)


def _van_een_professional(vulling: Vulling, traject: Traject, navrager: Navrager) -> Sequence[Inzet]:
    """``gezinshulp van Petra`` is hers where she is a professional; the ``fiets van Kim`` stays what it is."""
    return [_met_eigenaar(inzet, traject) for inzet in _AANBOD.maak(vulling, traject, navrager)]


def _met_eigenaar(inzet: Inzet, traject: Traject) -> Inzet:
    velden = inzet.waarde
    if not isinstance(velden, Mapping) or "van_wie" in velden:
        return inzet
    wat, _, naam = str(velden.get("wat", "")).rpartition(" van ")
    wie = zoek_mensen(naam, traject) if wat and naam else ()
    if len(wie) != 1 or traject.netwerk.personen[wie[0]].professional is None:
        return inzet
    return replace(inzet, waarde={**velden, "wat": wat, "van_wie": wie[0]})


PLAN: Final[Mapping[str, Soort]] = {
    "afspraak": onder_een_sleutel(
        TAAL_AFSPRAAK,
        "plan",
        "afspraken",
        sleutel=lambda _, traject: afspraaknummer(traject),
        voorbeeld="Stuur en Leen, dinsdag om half negen, op de steiger, nog vragen Mitchell > Stuur haalt Leen op.",
    ),
    "antwoord": onder_een_sleutel(
        Taal(
            VraagAanProfessional,
            (
                Patroon("{gesteld_door} (?:vraagt|vragen|vroeg|vroegen)?(?: het)? ?(?:aan )?(?:(?:de|het) )?{aan_wie}"),
                Patroon("aan (?:(?:de|het) )?{aan_wie}"),
                *BIJ_AFSPRAAK,
                Patroon("antwoord(?: kwam)?(?: op)? {antwoord_op}"),
                *NIET_VOOR,
                Patroon("(?:gesteld door )?{gesteld_door}"),
                Patroon("(?:op )?{antwoord_op}"),
            ),
            vrij=("vraag",),
            woorden=("vraag", "antwoord"),
        ),
        "plan",
        "vragen_aan_professionals",
        sleutel=lambda _, traject: _vraagnummer(traject),
        voorbeeld="Iris aan Suze, bij afspraak 1 > Kom je een keer bij ons aan tafel kijken?",
    ),
    "anders": in_een_lijst(
        Taal(
            Anders,
            (*NIET_VOOR, Patroon("(?:voor |wie:? )?{wie}")),
            vrij=("woorden",),
            woorden=("woorden",),
        ),
        "plan",
        "als_het_anders_loopt",
        voorbeeld="Hatice > Als Leen op is, zegt hij anker. Dan gaat iedereen naar huis.",
    ),
    "zonder": in_een_lijst(_STEM, "plan", "als_we_het_niet_doen", voorbeeld="Leen > Dan praat straks alleen Schipper."),
    "kinderen": in_een_lijst(
        Taal(
            VoorKinderen,
            (Patroon("(?:aan|tegen|voor) {aan}"), *WIE_ZEGT),
            vrij=("woorden",),
            woorden=("woorden",),
        ),
        "plan",
        "voor_de_kinderen",
        voorbeeld="Iris, aan Kuba > Vrijdag slaap je bij papa.",
    ),
    "bekeken": in_een_lijst(
        Taal(
            Bekeken,
            (
                Patroon("(?:bekeken |gezien )?(?:door )?{door}"),
                Patroon("(?:bekeken )?(?:op )?{op}"),
                Patroon("bekeken op {op} door {door}"),
                Patroon("bekeken door {door} op {op}"),
                Patroon("(?:paaltje )?{paaltje}"),
            ),
            woorden=("wat_nog_nodig",),
            keuzes=("uitkomst",),
        ),
        "plan",
        "piketpaaltjes_bekeken",
        voorbeeld="p1, mevrouw De Nooijer, 14 maart 2026, past",
    ),
    "aanbod": replace(_AANBOD, maak=_van_een_professional),
    "kosten": in_een_lijst(
        Taal(Kosten, (Patroon("{wie_betaalt} beta(?:alt|len)(?: het| dat)?"),), vrij=("wat", "hoeveel")),
        "plan",
        "kosten",
    ),
    "plan": losse_velden(
        Taal(
            Plan,
            (
                Patroon("gemaakt(?: op)? {gemaakt_op}"),
                Patroon("(?:getypt|overgetypt) door {getypt_door}"),
                Patroon("{getypt_door} typte(?: het)?(?: over)?"),
                Patroon("gemaakt door {gemaakt_door}"),
                Patroon("(?:verteld door {verteld_door}|{verteld_door} (?:vertelde|vertelden) het)"),
                Patroon("(?:een |het )?(?:heel|hele) plan(?: is| voor| krijgen| krijgt)*:? {exemplaren}"),
                Patroon("exemplaren(?: voor)?:? {exemplaren}"),
                Patroon("voor {exemplaren}"),
                Patroon("{exemplaren} krijg(?:t|en) (?:een|het) heel?e? plan"),
                Patroon("(?:op )?{gemaakt_op}"),
            ),
        ),
        "plan",
        voorbeeld="gemaakt op 14 maart 2026, getypt door Marja, voor Leen, Iris en Ewa",
    ),
    "team": losse_velden(
        Taal(
            Actieteam,
            (
                Patroon("(?:de )?eerste keer(?: is| op)* {eerste_keer}"),
                Patroon("{belt_na_vier_weken} bel(?:t|len) na (?:vier|4) weken(?: hoe het gaat)?"),
                Patroon("na (?:vier|4) weken bel(?:t|len)? {belt_na_vier_weken}(?: hoe het gaat)?"),
                Patroon("(?:eerste keer )?{eerste_keer} {rest}"),
                Patroon("bel(?:t|len)?(?: doe je| kun je)?(?: met)? {aanspreekpunt}"),
                Patroon("{aanspreekpunt} (?:is het aanspreekpunt|kun je bellen)"),
                *PLEK,
                Patroon("(?:op )?{eerste_keer}"),
                Patroon("(?:leden:? )?{leden}(?: (?:zitten|zijn) erin)?"),
            ),
        ),
        "plan",
        "actieteam",
        voorbeeld="Leen, Iris en Marja, eerste keer 16 april 2026, bij Leen, bellen met Marja",
    ),
}
"""Kind of entry -> how it is said and where in ``plan.yaml`` it is put."""
