"""The day itself: when and where, who comes, who does what, and the boundaries."""

from collections.abc import Mapping
from typing import Any, Final

from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje, Rollen
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Akkoord, Procesbegeleider, Traject
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.tijden import geen_eind
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon, zegt
from sonestra_cli.verstaan.zinnen.soort import (
    Soort,
    in_een_lijst,
    losse_velden,
    onder_een_sleutel,
    velden,
    volgend_nummer,
)
from sonestra_cli.verstaan.zinnen.soorten.delen import DAG as WEEKDAG
from sonestra_cli.verstaan.zinnen.soorten.delen import MAAND, PLAATSWOORD, PLEK, ZOALS_PLAATS
from sonestra_cli.verstaan.zinnen.taal import Paar, Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_WIE: Final = "(?:{onderwerp} )?"
_ACHTER: Final = "(?:: {onderwerp})?"
_KOMT: Final = (
    zegt(f"{_WIE}(?:kom(?:t|en) )?(?:ook )?misschien(?: wel)?{_ACHTER}", komt="misschien"),
    zegt("misschien (?:kom(?:t|en) )?(?:ook )?{onderwerp}", komt="misschien"),
    zegt(f"{_WIE}(?:weet|weten) het nog niet", komt="misschien"),
    zegt(f"{_WIE}kom(?:t|en) (?:ook |er |helaas )?niet{_ACHTER}", komt="nee"),
    zegt("{onderwerp} (?:ook )?niet|niet:? {onderwerp}", komt="nee"),
    zegt(f"{_WIE}(?:bel(?:t|len) in|is erbij via beeldbellen){_ACHTER}", komt="belt_in"),
    zegt(f"{_WIE}(?:stu(?:urt|ren)|schrij(?:ft|ven)) een (?:brief|kaart){_ACHTER}", komt="stuurt_brief"),
    zegt(f"{_WIE}(?:kom(?:t|en)|is erbij|zijn erbij)(?: ook| graag| allemaal)*{_ACHTER}", komt="ja"),
)
GAST: Final = Taal(
    Gast,
    (
        *_KOMT,
        Patroon("(?:heeft )?nodig(?: is)?:? {nodig}"),
        Patroon("(?:heeft |hebben )?{nodig} nodig"),
        Patroon("(?:(?:wil|zit|graag|zitten) )*naast {steunfiguur}(?: zitten)?"),
        Patroon("(?:steunfiguur(?: is)?:? |met als steun ){steunfiguur}"),
        Patroon("in het (?=\\w+$){taal}"),
        Patroon("(?:(?:is|wordt|werd) )?uitgenodigd(?: is| wordt| werd)? door {nodigt_}"),
        Patroon("{nodigt_} (?:nodigt|nodigen|nodigde|nodigden)(?: (?:hem|haar|hen|ze))? uit"),
        Patroon("(?:ik )?(?:gesproken|sprak)(?: ik)?(?: (?:ze|hem|haar|hen))?(?: (?:allemaal|op))* {gesproken_op}"),
        Patroon("(?=.*(?:kwartier|minuten|uur)$)(?=(?:\\w+ ){0,2}\\w+$)(?:duurt )?{duur}"),
        Patroon("{onderwerp} (?:legt uit|vertelt)(?: over)?:? {vertelt_over}"),
        Patroon("(?:legt uit|vertelt over):? {vertelt_over}"),
        Patroon("(?:legt|leggen) uit"),
        Patroon("(?:zin|in (?:haar|zijn|de) kaart|op (?:haar|zijn|de) (?:kaart|uitnodiging)):? {zin}"),
        Patroon("{onderwerp}"),
    ),
    woorden=("zin",),
    erft=("komt",),
)


def _gasten(vulling: Vulling, traject: Traject, navrager: Navrager) -> list[Inzet]:
    """Each guest on their own; who is named in a row without more comes as who was named before."""
    er_zijn = traject.beraad.gasten if traject.beraad else {}
    uit: list[Inzet] = []
    for wie, over_wie in vulling.per_onderwerp.items():
        gezegd = dict(over_wie)
        if nodigt := gezegd.pop("nodigt_", None):
            uit.append(Inzet("beraad", (), "uitgenodigd_door", nodigt))
        if not wie and gezegd and (naam := navrager.vraag("Over welke gast gaat dit?")):
            wie = zoek_mensen(naam, traject) or (Sleutel(naam),)
        for sleutel in wie:
            if Sleutel(sleutel) in er_zijn:
                uit += [Inzet("beraad", ("gasten", sleutel), veld, waarde) for veld, waarde in gezegd.items()]
            else:
                uit.append(Inzet("beraad", ("gasten",), sleutel, gezegd))
    return _een_per_gast(uit)


def _een_per_gast(inzetten: list[Inzet]) -> list[Inzet]:
    """One entry for who was named twice in a line."""
    uit: dict[Any, Inzet] = {}
    for inzet in inzetten:
        plek = (inzet.stappen, inzet.sleutel)
        eerder = uit[plek].waarde if plek in uit else {}
        samen = (
            {**eerder, **inzet.waarde} if isinstance(eerder, Mapping) and isinstance(inzet.waarde, Mapping) else None
        )
        uit[plek] = Inzet(inzet.bestand, inzet.stappen, inzet.sleutel, inzet.waarde if samen is None else samen)
    return [*uit.values()]


def _doet(veld: str, *werk: str) -> tuple[Patroon, ...]:
    """Who does what: ``Iris opent``."""
    return (Patroon(f"{{{veld}}} (?:{'|'.join(werk)})"), Patroon(f"(?:{'|'.join(werk)}):? {{{veld}}}"))


ROL: Final = Taal(
    Rollen,
    (
        *_doet("opener", "open(?:t|en)", "heet(?:en)? (?:iedereen )?welkom"),
        *_doet("tijd", "let(?:ten)? op de (?:tijd|klok)", "bewaa?k(?:t|en) de tijd"),
        *_doet("schrijver", "schrij(?:ft|ven)(?: het)?(?: plan)?(?: op)?", "noteer(?:t|en)"),
        *_doet("kinderen", "let(?:ten)? op de kinderen", "past op(?: de kinderen)?", "is er voor de kinderen"),
        *_doet("kookt", "ko(?:okt|ken)", "zorg(?:t|en) voor (?:het )?eten"),
        *_doet("rijdt", "rij(?:dt|den)(?: auto)?", "haal(?:t|en) (?:mensen|iedereen) op"),
        *_doet("tolk", "tolk(?:t|en)", "vertaal(?:t|en)", "vertalen"),
        *_doet("vertelt_het_plan", "vertel(?:t|len) het plan", "vertel(?:t|len)"),
    ),
)


def _van_tot(paren: list[Paar], _: Traject) -> list[Paar]:
    """``van 10 tot 4`` for two."""
    uit: list[Paar] = []
    for veld, waarde in paren:
        if veld == "duurt_":
            begint, *eind = str(waarde).split()
            uit += [("begint", begint), *(("eind_", tot) for tot in eind)]
        else:
            uit.append((veld, waarde))
    return uit


_KLOK: Final = r"(?=\d{1,2}(?:[.:]\d\d)?(?: ?u(?:ur)?\b|(?<=[.:]\d\d)(?!\d)))"
"""A time without a word before it, that cannot be anything else: ``14.00``, ``14 uur``."""
_HIERNA: Final = rf"(?:(?=(?:om|vanaf|van|tussen)\b)|{PLAATSWOORD})"
_ZONDER_JAAR: Final = rf"(?=(?:op )?(?:(?:{WEEKDAG}) )?\d{{1,2}} {MAAND} {_HIERNA})"
"""A day that lacks its year: what stands behind it is read on its own, so that only the day is asked again."""
DAG: Final = Taal(
    Beraad,
    (
        Patroon("inloop(?: is| vanaf| om)*:? {inloop}"),
        Patroon("(?:het |we )?begin(?:t|nen)?(?: is| om)*:? {begint}"),
        Patroon("{plek_gekozen_door} (?:koos|kozen|kiest) (?:de|deze|die) plek"),
        Patroon("(?:de )?plek (?:is )?gekozen door {plek_gekozen_door}"),
        Patroon("{uitgenodigd_door} (?:nodigt|nodigen|nodigde|nodigden)(?: iedereen| mensen)? uit"),
        Patroon("uitgenodigd door {uitgenodigd_door}"),
        Patroon("waren er:? {waren_er}"),
        Patroon("{waren_er} (?:waren er|was er)(?: allemaal)?"),
        Patroon("(?:graag )?antwoord(?: graag)?:? {antwoord_voor}"),
        Patroon("we eten {eten}"),
        Patroon("er ligt {toegankelijk}"),
        Patroon("voor de kinderen:? {kinderplek}"),
        Patroon(f"{PLAATSWOORD}{{rest}} (?:om|vanaf) {{begint}}"),
        Patroon(f"{_ZONDER_JAAR}{{rest}} {_HIERNA}{{rest}}"),
        *PLEK,
        Patroon("(?:op )?{datum}"),
        Patroon("(?:op )?{datum} {rest}"),
        Patroon("(?:(?:het |we )?begin(?:t|nen)? )?{duurt_}"),
        Patroon(f"{{duurt_}} {ZOALS_PLAATS}{{rest}}"),
        Patroon("(?:het )?(?:(?:duurt|eindigt|is klaar) (?:om |tot )|tot ){eind_}"),
        Patroon(f"(?:om|vanaf) {{begint}}|{_KLOK}{{begint}}"),
        Patroon(f"(?:om |vanaf |{_KLOK}){{begint}} {ZOALS_PLAATS}{{rest}}"),
    ),
    schik=_van_tot,
)


def _beraad(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    """The fields of the day; of when it ends there is none."""
    gezegd = velden(vulling, Beraad)
    if eind := gezegd.pop("eind_", None):
        vulling.geen_plek.append(geen_eind(str(eind)))
    return [Inzet("beraad", (), veld, waarde) for veld, waarde in gezegd.items()]


BERAAD: Final[Mapping[str, Soort]] = {
    "beraad": Soort(DAG, _beraad, "zaterdag 14 maart 2026, inloop 13.30, begint 14.00, in het clubhuis van het koor"),
    "gast": Soort(GAST, _gasten, "Frans komt, nodig: plek voor een rolstoel"),
    "rol": losse_velden(ROL, "beraad", "rollen", voorbeeld="Iris opent, Jaap let op de tijd, Hatice en Ewa koken"),
    "waren": losse_velden(
        Taal(Beraad, (Patroon("(?:(?:er waren|waren er|ook):? )?{waren_er}(?: waren er| was er)?(?: allemaal)?"),)),
        "beraad",
        voorbeeld="Leen, Iris, Jo, Jaap en Marja",
    ),
    "paaltje": onder_een_sleutel(
        Taal(
            Piketpaaltje,
            (
                Patroon("(?:gesteld door |van )?{gesteld_door}(?: stelt)?"),
                Patroon("vastgesteld(?: op)? {vastgesteld_op}"),
                Patroon("uitgelegd aan {uitgelegd_aan}(?: op {uitgelegd_op})?"),
                Patroon("(?:op )?{uitgelegd_op} uitgelegd aan {uitgelegd_aan}"),
                Patroon("uitgelegd op {uitgelegd_op}(?: aan {uitgelegd_aan})?"),
                Patroon("geldt tot {geldt_tot}"),
                Patroon("(?:op )?{vastgesteld_op}"),
            ),
            vrij=("woorden",),
            woorden=("woorden",),
            keuzes=("grondslag",),
        ),
        "beraad",
        "piketpaaltjes",
        sleutel=lambda _, traject: volgend_nummer("p", [*(traject.beraad.piketpaaltjes if traject.beraad else ())]),
        voorbeeld="mevrouw De Nooijer, bewind, vastgesteld 19 februari 2026 > De huur is elke maand betaald.",
    ),
    "toestemming": in_een_lijst(
        Taal(
            Akkoord,
            (
                Patroon("ingetrokken(?: op)? {ingetrokken_op}"),
                Patroon(
                    "(?:van )?{wie}(?: (?:vindt|vinden|vond|vonden)(?: het)? goed| zei(?:den)? ja| zegt ja| zeggen ja)?"
                ),
                Patroon("{wie} (?:vindt|vinden|vond|vonden)(?: het)? goed {wat}", bekend=True),
                Patroon("{wie} (?:zegt|zeggen|zei|zeiden) ja (?:tegen|op|voor) {wat}", bekend=True),
                Patroon("{wat} mag van {wie}", bekend=True),
                Patroon("(?:op )?{wanneer}"),
            ),
            vrij=("wat", "hoe"),
            woorden=("wat", "hoe"),
        ),
        "traject",
        "akkoord",
        voorbeeld="Leen, 27 januari 2026: mijn woorden opschrijven, duim omhoog en hardop ja",
    ),
    "begeleider": losse_velden(
        Taal(
            Procesbegeleider,
            (
                Patroon(r"(?:telefoon:? |tel\.? )?(?=[+(\d][\d \-()]{8,}$){telefoon}"),
                Patroon(r"(?:e-?mail:? )?(?=\S+@\S+$){email}"),
                Patroon("van {organisatie}"),
            ),
            vrij=("naam", "organisatie"),
        ),
        "traject",
        "procesbegeleider",
        voorbeeld="Hilde Verstrate, 06 12345670",
    ),
}
"""Kind of entry -> how it is said and where in ``beraad.yaml`` or ``traject.yaml`` it is put."""
