"""Somebody who is new, or more about somebody who is there already."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from sonestra_cli.domein.afleiding.namen import kale_naam, naam
from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.verstaan.lijst.soorten import WEGGELATEN, Genoemd, zonder_veld
from sonestra_cli.verstaan.zinnen.bouwstenen import ringen
from sonestra_cli.verstaan.zinnen.knippen import losse
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import ONDERWERP, Patroon, zegt
from sonestra_cli.verstaan.zinnen.samenstellen import samengesteld
from sonestra_cli.verstaan.zinnen.soort import Soort
from sonestra_cli.verstaan.zinnen.soorten.delen import WIE_MAG_ZIEN, tijdvak
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vrij import is_zelfde_relatie
from sonestra_cli.verstaan.zinnen.vulling import Vulling

NEE: Final = "nee, iets anders"
_HEM: Final = "(?:hem|haar|hen|elkaar|ze|mij|me|ons)"
_WIE: Final = "(?:(?:ze|zij|hij|we|wij|die|{wie_}) )?"
_AAN: Final = rf"(?: (?:met )?(?:{_HEM}|{{wie_}}))?"
_DAT: Final = "(?:(?:en )?(?:dat|het|dit) (?:is )?)?"
_CONTACT: Final = (
    zegt(f"{_DAT}(?:gaat|komt) (?:dan )?van (?:hem|haar|hen|de ander) uit", contact__initiatief="de_ander"),
    zegt(f"{_DAT}(?:gaat|komt) (?:dan )?van (?:mij|ons) uit", contact__initiatief="ik"),
    Patroon(f"{_DAT}(?:gaat|komt) (?:dan )?van {{uit_}} uit"),
    zegt(f"{_DAT}(?:gaat|komt) van twee kanten", contact__initiatief="om_de_beurt"),
    zegt(f"(?:van {{wie_}} )?{_DAT}mag (?:(?:het|dat|van {{wie_}}) )*(?:vaker|meer)", contact__tevreden="graag_meer"),
    zegt(f"{_WIE}wil(?:len)? (?:het |dat )?graag (?:vaker|meer)", contact__tevreden="graag_meer"),
    zegt(f"{_DAT}goed zo", contact__tevreden="goed_zo"),
    zegt(f"{_WIE}bel(?:t|len){_AAN}", contact__hoe="bellen"),
    zegt(f"{_WIE}beeldbel(?:t|len){_AAN}", contact__hoe="beeldbellen"),
    zegt(f"{_WIE}(?:app(?:t|en)|stu(?:urt|ren){_AAN} (?:een )?bericht(?:en|je|jes)?)", contact__hoe="berichten"),
    zegt(f"{_WIE}(?:kom(?:t|en) )?(?:bij {_HEM} )?(?:langs|op bezoek|aan de deur)", contact__hoe="bezoek"),
    zegt(f"{_DAT}(?:met )?(?:een )?(?:brief|brieven|kaart|kaartje)|{_WIE}schrijft", contact__hoe="brief_kaart"),
)
_STEUN: Final = (
    zegt(f"{_WIE}help(?:t|en){_AAN} (?:met )?praktische?(?: dingen)?", steun__soort="praktisch"),
    zegt("praktische (?:hulp|steun)", steun__soort="praktisch"),
    zegt(f"{_WIE}steun(?:t|en){_AAN} van binnen", steun__soort="emotioneel"),
    zegt(f"{_WIE}(?:(?:geeft|is|houdt|houden){_AAN} )?gezelschap", steun__soort="gezelschap"),
    zegt(f"{_WIE}(?:laat|laten) merken dat .+ waarde(?:ert|ren)|waarde(?:ert|ren){_AAN}", steun__soort="waardering"),
    zegt(f"{_WIE}(?:(?:geeft|geven) )?(?:raad|advies|uitleg)(?: en uitleg)?", steun__soort="advies_informatie"),
)
_ROL: Final = (
    zegt("speelde (?:een|die|zijn|haar)(?: rol)? en (?:doet dat|speelt die) nog", rol_in_tijd="speelde speelt"),
    zegt("(?:had|speelde) (?:er )?(?:een|die|een rol)(?: rol)?", rol_in_tijd="speelde"),
    zegt("speelt (?:een|die)(?: rol)?", rol_in_tijd="speelt"),
    zegt("kan (?:er )?(?:nog |weer |ook )*een(?: rol)?(?: krijgen| spelen)", rol_in_tijd="kan_spelen"),
)
_PROFESSIONAL: Final = (
    Patroon("(?:is )?gevraagd door {professional.gevraagd_door}"),
    Patroon(f"(?:de )?{{professional.gevraagd_door}} vroeg(?:en)? (?:{_HEM}|(?:de )?{{onderwerp}})"),
    Patroon("(?:(?:heeft )?(?:een )?mandaat|met mandaat):? {professional.mandaat}"),
)
_DOOD: Final = "(?:overleden|gestorven|overleed|stierf|dood(?:gegaan)?)"
_WAARAAN: Final = "(?=(?:plotseling|onverwacht|aan|door|bij|na|tijdens)\\b){loos_}"
_LEVEN: Final = (
    Patroon(r"(?:geb\.?|geboren|[*°]) ?(?:in |op )?{geboren}"),
    Patroon("(?:overleden|gestorven|overleed|stierf|†) ?(?:is )?(?:in |op )?{overleden}"),
    Patroon(f"{_DOOD} ?(?:is )?(?:in |op )?{{overleden}} {_WAARAAN}"),
    zegt(f"(?:is |was )?{_DOOD} {_WAARAAN}", overleden="ja"),
    zegt("(?:is |zijn )?(?:er niet meer|niet meer in leven)|leeft niet meer", overleden="ja"),
    Patroon("(?:mijn|m'n|onze) {wie} {onderwerp}", bekend=True),
    Patroon(f"(?:is |was )?(?:in|op) {{overleden}} {_DOOD}"),
    Patroon("(?:is )?van {geboren}"),
    Patroon("{geboren} ?[-–] ?†? ?{overleden}"),
    zegt("(?:is )?(?:overleden|gestorven|dood)|†", overleden="ja"),
    Patroon("kan {kan_meebrengen} meebrengen"),
    Patroon("(?:is )?(?:sterk|goed) in {sterk_in}"),
    Patroon("kan (?!niet |er |nog |geen |een )(?:heel |goed )*{sterk_in}"),
    Patroon("(?:neemt|brengt) {kan_meebrengen} mee"),
    Patroon("heeft een {kan_meebrengen}"),
    Patroon("(?:spreekt|praat) {talen}"),
    Patroon("(?:woont|wonen) (?:(?:nu|nog) )*in {woonplaats}"),
    Patroon("(?!.*\\b(?:die|dat|en|hij|zij|ze) woont\\b){rest} woont (?:(?:nu|nog) )*in {woonplaats}"),
    Patroon("hoort bij {bij}"),
)


def _over_wie(paren: list[tuple[str, Any]], traject: Traject) -> list[tuple[str, Any]]:
    """Who does something is whom it is about, unless that is the one whose network this is."""
    hoofd = traject.kop.hoofdpersonen[:1]
    return [(ONDERWERP if veld == "wie_" and wie not in hoofd else veld, wie) for veld, wie in paren]


TAAL: Final = Taal(
    Persoon,
    (
        *_CONTACT,
        *_STEUN,
        *_ROL,
        *_PROFESSIONAL,
        *_LEVEN,
        *tijdvak("sinds", "tot"),
        *WIE_MAG_ZIEN,
        Patroon("(?:sinds|vanaf|al sinds|vanaf) {sinds}"),
        Patroon("tot {tot}"),
        Patroon("(?:(?:met|van|voor|de) )*{onderwerp}(?: is(?: het)?)?", bekend=True),
        Patroon("(?!getrouwd |gescheiden ){geboren}"),
        Patroon("(?:de |het )?(?:kaart|netwerk|lijst|lijstjes)(?: is| zijn)? gemaakt door {gemaakt_}"),
    ),
    vrij=("wie",),
    kort=5,
    voegwoorden=losse("komt komen ziet zien elkaar"),
    keuzes=("kring", "band", "contact.hoe_vaak"),
    zo_genoemd=(
        "contact.hoe",
        "contact.initiatief",
        "contact.tevreden",
        "steun.soort",
        "steun.richting",
        "rol_in_tijd",
        "groep",
        "soort",
        "geslacht",
    ),
    rijgt=("wie",),
    schik=_over_wie,
)


def _maak(vulling: Vulling, traject: Traject, navrager: Navrager) -> list[Inzet]:
    delen = vulling.per_onderwerp.items()
    if any(velden for _, velden in delen):
        vulling.los += [kale_naam(traject, Sleutel(een)) for wie, velden in delen if not velden for een in wie]
    iemand = [(wie, velden) for wie, velden in delen if wie or velden]
    return [zet for wie, velden in iemand for zet in _van_een(wie, velden, traject, navrager, vulling)]


def _van_een(
    wie: tuple[str, ...], velden: Mapping[str, Any], traject: Traject, navrager: Navrager, vulling: Vulling
) -> list[Inzet]:
    gezegd = dict(velden)
    gezegd.pop("wie_", None)
    if loos := gezegd.pop("loos_", None):
        vulling.geen_plek.append(zonder_veld(str(loos)))
    if door := gezegd.pop("gemaakt_", None):
        return [Inzet("netwerk", (), "gemaakt_door", door)]
    if uit := gezegd.pop("uit_", None):
        ik = uit in traject.kop.hoofdpersonen[:1]
        gezegd["contact.initiatief"] = "ik" if ik else "de_ander"
    apart = gezegd.pop("apart", None)
    bestand = f"apart/{apart}" if apart else "netwerk"
    if wie:
        if all(is_zelfde_relatie(str(gezegd.get("wie", "")), een, traject) for een in wie):
            del gezegd["wie"]
        gezegd |= _leeftijd(gezegd, traject)
        vulling.los += _opzij(gezegd, bestand)
        return [zet for sleutel in wie for zet in _erbij(bestand, sleutel, gezegd, traject)]
    return [*_nieuw(bestand, gezegd, traject, navrager, vulling)]


def _leeftijd(gezegd: dict[str, Any], traject: Traject) -> Mapping[str, Any]:
    """``Riet, 71 jaar``: about when somebody was born, and not who she is."""
    from sonestra_cli.verstaan.lijst.woorden.levens import is_leeftijd, leven  # only where words were left

    begonnen, tekst = traject.kop.begonnen_op, str(gezegd.get("wie", ""))
    vondst = leven(tekst, begonnen.jaar if begonnen else None) if is_leeftijd(tekst) else None
    if vondst is None or not vondst.velden or "geboren" in gezegd:
        return {}
    del gezegd["wie"]
    return vondst.velden


def _nieuw(
    bestand: str, gezegd: dict[str, Any], traject: Traject, navrager: Navrager, vulling: Vulling
) -> Iterator[Inzet]:
    """Somebody who was not there: name and words are read as a line of a list."""
    vulling.los += _opzij(gezegd, bestand)
    delen = [deel for veld in ("naam", "wie") if (deel := gezegd.pop(veld, ""))]
    if not delen and gezegd and (antwoord := navrager.vraag("Over wie gaat dit?")):
        delen = [antwoord]
    bezet = VrijeSleutels(traject.netwerk.personen)
    for mens in _elk_een_naam(_zoals_op_een_lijst(", ".join(delen), traject, navrager, vulling), navrager):
        op_de_lijst = _punten(mens.velden)
        if "professional" in mens.velden and gezegd.get("groep") == "professional":
            del gezegd["groep"]
        over = _op_zijn_plek(gezegd, "professional" in mens.velden)
        botst = [veld for veld, waarde in over.items() if op_de_lijst.get(veld, waarde) != waarde]
        vulling.los += [str(op_de_lijst[veld]) for veld in botst]
        if al := _staat_er_al(mens, traject, navrager):
            langer = mens.naam.startswith(f"{kale_naam(traject, al)} ")
            yield from _erbij(bestand, al, {**({"naam": mens.naam} if langer else {}), **op_de_lijst, **over}, traject)
        else:
            samen = samengesteld(Persoon, {**op_de_lijst, **over})
            yield Inzet(bestand, ("personen",), bezet.voor(mens.naam), {"naam": mens.naam, **samen})


def _elk_een_naam(mensen: Iterable[Genoemd], navrager: Navrager) -> Iterator[Genoemd]:
    """``Fatima en Fatima``: two who are called the same, or one; only who types it knows."""
    gehad: set[str] = set()
    for mens in mensen:
        if mens.naam in gehad:
            zin = f"{mens.naam} staat er twee keer. Hoe noemen jullie de tweede? Zijn ze één mens, typ dan: dezelfde."
            antwoord = navrager.vraag(zin) or "dezelfde"
            if antwoord.strip(" .").casefold() in ("dezelfde", mens.naam.casefold()):
                continue
            mens = replace(mens, naam=antwoord.strip())
        gehad.add(mens.naam)
        yield mens


def _staat_er_al(mens: Genoemd, traject: Traject, navrager: Navrager) -> Sleutel | None:
    """The key of somebody who is there already; who may be is asked, and never doubled."""
    from sonestra_cli.verstaan.lijst.herkennen import Herkenner

    herkend = Herkenner(traject.netwerk.personen).herken(mens)
    if herkend.hoe == "zelfde":
        return herkend.sleutels[0]
    if herkend.hoe != "misschien":
        return None
    kan = {f"dat is {naam(traject, sleutel)} ({sleutel})": sleutel for sleutel in herkend.sleutels}
    return kan.get(navrager.vraag(f"Wie is {mens.naam}?", [*kan, "iemand anders"]) or "")


def _opzij(gezegd: dict[str, Any], bestand: str) -> list[str]:
    """Numbers, addresses and what belongs in ``apart/``: never words on a map, so out of those about somebody."""
    from sonestra_cli.verstaan.lijst.woorden.bereik import leg_opzij

    delen = str(gezegd.get("wie", "")).split(", ")
    dicht = not is_apart(bestand)
    opzij = [deel for deel in delen if leg_opzij(deel)[1] or (dicht and noemt_beschermds(deel))]
    if opzij:
        gezegd["wie"] = ", ".join(deel for deel in delen if deel not in opzij)
        if not gezegd["wie"]:
            del gezegd["wie"]
    return opzij


def _zoals_op_een_lijst(regel: str, traject: Traject, navrager: Navrager, vulling: Vulling) -> Iterator[Genoemd]:
    """The name and the fields; two names are two people. What may mean more is asked."""
    from sonestra_cli.verstaan.lijst.bouw import Omgeving  # only somebody new needs all of it
    from sonestra_cli.verstaan.lijst.geheel import versta_lijst
    from sonestra_cli.verstaan.lijst.regels import van_tekst
    from sonestra_cli.verstaan.lijst.woorden.soort import velden_van_naam

    begonnen = traject.kop.begonnen_op
    omgeving = Omgeving(ringen(traject), begonnen.jaar if begonnen else None, traject.kop.sectoren)
    gehoord = versta_lijst(van_tekst(regel), omgeving)
    for mens in gehoord.mensen:
        velden = dict(mens.velden)
        vulling.geen_plek += [zin for zin in mens.gezegd if WEGGELATEN in zin]
        vulling.los += [zin for zin in mens.gezegd if " niet " in zin]  # what it made of an age shows as a value
        for twijfel in mens.twijfels:
            if not twijfel.keuzen:
                vulling.los.append(twijfel.zin)
                continue
            antwoord = navrager.vraag(twijfel.vraag, [*(keus.woord for keus in twijfel.keuzen), NEE], mag_weg=True)
            velden |= next((keus.velden for keus in twijfel.keuzen if keus.woord == antwoord), {})
        yield replace(mens, velden=velden)
    if not gehoord.mensen and regel:
        vooraan, _, wie = regel.partition(", ")
        yield Genoemd(1, regel, vooraan, {**({"wie": wie} if wie else {}), **velden_van_naam(vooraan)})


def _punten(velden: Mapping[str, Any]) -> dict[str, Any]:
    """Blocks as fields with dots, lists as lists."""
    uit: dict[str, Any] = {}
    for veld, waarde in velden.items():
        if isinstance(waarde, Mapping):
            uit |= {f"{veld}.{deel}": inhoud for deel, inhoud in waarde.items()}
        else:
            uit[veld] = list(waarde) if isinstance(waarde, tuple) else waarde
    return uit


def _op_zijn_plek(gezegd: Mapping[str, Any], vak: bool) -> dict[str, Any]:
    """Since when and until when: of a professional, else of the contact that was told of, else of the person."""
    contact = any(veld.startswith("contact.") for veld in gezegd)
    naar = "professional." if vak else "contact." if contact else ""
    verhuist = ("sinds", "tot") if vak else ("sinds",)
    return {naar + veld if veld in verhuist else veld: waarde for veld, waarde in gezegd.items()}


def _erbij(bestand: str, sleutel: str, gezegd: Mapping[str, Any], traject: Traject) -> Iterator[Inzet]:
    """Each field in its own place; of a professional who is there already, each field within."""
    persoon = traject.netwerk.personen.get(Sleutel(sleutel), Persoon())
    al = persoon.professional is not None
    vak = al or any(veld.startswith("professional") for veld in gezegd)
    plek = ("personen", sleutel)
    for veld, waarde in samengesteld(Persoon, _op_zijn_plek(gezegd, vak)).items():
        if veld == "professional" and al and isinstance(waarde, Mapping):
            yield from (Inzet(bestand, (*plek, veld), deel, inhoud) for deel, inhoud in waarde.items())
        else:
            yield Inzet(bestand, plek, veld, waarde)


PERSOON: Final = Soort(TAAL, _maak, "ma Jo: hecht, paar keer per week op bezoek, dat gaat van haar uit")
