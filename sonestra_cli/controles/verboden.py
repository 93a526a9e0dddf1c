"""Keys that do not exist here on purpose (domein/3 §3.0), each with the reason and the way that does work."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from sonestra_cli.controles.beschermd import A001, A006
from sonestra_cli.controles.eigen_woorden import R3, R5, R25, R29
from sonestra_cli.controles.verwijzingen import R23
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.gelijkenis import LANGST
from sonestra_cli.techniek.inkorten import kort


@gegeven
class Verbod:
    """A kind of key that is not welcome.

    ``stammen`` match anywhere in the key, ``heel`` only as the whole key; both without accents, spaces and dashes.
    ``onder_bestanden`` and ``onder_velden`` narrow it to some places; empty is everywhere.
    """

    regel: Regel
    stammen: tuple[str, ...]
    zin: str
    tip: str
    heel: tuple[str, ...] = ()
    onder_bestanden: tuple[str, ...] = ()
    onder_velden: tuple[str, ...] = ()


_OPGEMERKT = ("notitie", "aantekening", "opmerking", "observatie", "rapportage", "verslag", "typering", "notulen")
_KORT_OPGEMERKT = ("memo", "note", "notes", "nota", "indruk", "bevindingen", "constatering")
LANG, BIJNA = 8, 0.87
"""A stem of at least so many letters is recognised with a typing error too, from this likeness (0-1) on."""

VERBODEN: tuple[Verbod, ...] = (
    Verbod(
        R25,
        ("privetijd", "beslotentijd", "beslotendeel", "beslotengesprek", "privegesprek", "priveoverleg"),
        "van de privétijd wordt niets opgeschreven",
        "wat zij besluiten schrijven zij zelf op; dat staat in `plan.yaml`",
    ),
    Verbod(
        R25,
        ("notulen", "verslag", "notitie", "aantekening", "opmerking"),
        "van het beraad is er geen verslag, het plan is wat overblijft",
        "wat de familie zelf noteert komt in `plan.yaml`, in hun eigen woorden",
        onder_bestanden=("beraad",),
    ),
    Verbod(
        R23,
        (
            "goedkeur",
            "goedgekeurd",
            "approve",
            "geaccordeerd",
            "accordering",
            "fiattering",
            "akkoordgemeente",
            "akkoordvangemeente",
            "akkoordplan",
            "planakkoord",
            "akkoordprofessional",
            "akkoordinstelling",
        ),
        "een plan van de familie hoeft niemand goed te keuren",
        "zijn er piketpaaltjes? Dan kijkt wie ze zette alleen dáárnaar: `piketpaaltjes_bekeken`",
        heel=("fiat", "instemming", "toetsing", "getoetst", "getoetstdoor"),
    ),
    Verbod(
        R29,
        ("beoordeling", "beoordeeld", "kwaliteit", "haalbaar", "realistisch"),
        "ieder plan is goed",
        "wil je iets scherper krijgen? Stel een open vraag: wie, wat, waar, wanneer, hoe",
        heel=("oordeel", "oordelen", "eindoordeel", "cijfer", "rapportcijfer"),
    ),
    Verbod(
        R29,
        ("inzetbaar", "belastbaar", "draagkracht", "draaglast", "mantelzorgbelasting", "ervarenbelasting"),
        "mensen uit het netwerk worden hier niet gemeten",
        "schrijf liever wat iemand zelf wil en kan: `kan_meebrengen` of `sterk_in`",
        heel=("inzet", "capaciteit", "belasting", "beschikbaarheid"),
    ),
    Verbod(
        R3,
        (
            "hulpvraag",
            "hulpvragen",
            "zorgvraag",
            "zorgvragen",
            "ondersteuningsvraag",
            "ondersteuningsbehoefte",
            "zorgbehoefte",
            "hulpbehoefte",
            "probleemstelling",
            "vraagverheldering",
        ),
        "een hulpvraag schrijven we hier niet op",
        "een vraag mag. Alleen niet door jou bedacht: zet hem bij `vragen`, van wie hem stelt",
    ),
    Verbod(
        R3,
        ("aanmeldreden", "redenvanaanmelding", "redenaanmelding", "verwijsreden", "redenvanverwijzing", "problematiek"),
        "waarom een ander jullie aanmeldde, hoeft hier niet te staan",
        "begin bij wat al lukt, in hun woorden: `lukt_al`. Wat zij kwijt willen staat bij `perspectieven`",
        heel=("aanmelding", "aanmelder", "verwijzing", "verwijzer", "aandachtspunten", "zorgpunten"),
    ),
    Verbod(
        R3,
        ("diagnose", "diagnostiek", "stoornis", "ziektebeeld", "aandoening"),
        "een diagnose schrijven we hier niet op, het gaat om het verhaal",
        "wil iemand er zelf iets over zeggen? Dat kan in eigen woorden, bij `perspectieven`",
        heel=("dsm", "dsm5", "dsmcode", "icd", "icd10", "iq", "adhd", "autisme", "lvb", "beperking", "beperkingen"),
    ),
    Verbod(
        R3,
        ("indicatie", "indicering", "beschikkingsnummer", "productcode", "zorgzwaarte"),
        "een indicatie is niet nodig, deze werkwijze is er voor iedereen",
        "vraagt de familie iets aan een professional? Zet dat bij `vragen_aan_professionals`",
    ),
    Verbod(
        R3,
        ("score", "zelfredzaamheidsmatrix", "risicotaxatie"),
        "mensen krijgen hier geen score",
        "vraag eerst wat al lukt, en zet het in hun woorden bij `lukt_al`",
        heel=("zrm", "risico", "risicos", "problemen", "probleem", "ernst", "urgentie", "prioriteit", "nulmeting"),
    ),
    Verbod(
        R3,
        (
            "bsn",
            "burgerservicenummer",
            "sofinummer",
            "sofinr",
            "burgerservice",
            "persoonsnummer",
            "paspoortnummer",
            "identiteitsnummer",
            "rijbewijsnummer",
            "idnummer",
        ),
        "een BSN hoort niet in deze map",
        "haal het nummer weg; een naam is genoeg",
        heel=("sofi",),
    ),
    Verbod(
        R3,
        tuple(
            wat + hoe
            for wat in ("client", "clienten", "casus", "dossier", "zaak", "klant", "patient")
            for hoe in ("nummer", "nr", "id", "code")
        ),
        "een nummer van een dossier hoort niet in deze map, die is van de familie",
        "haal het nummer weg; mensen hebben hier een naam",
        heel=("casus", "dossier", "registratienummer", "referentienummer", "onskenmerk"),
    ),
    Verbod(
        A006,
        ("nietbespreken", "nietoverpraten", "nietoverhebben"),
        "waar iemand niet over wil praten, mag niet iedereen lezen",
        "schrijf dit het liefst niet op. Moet het toch? Dan hoort het in de map apart, "
        "in het bestand van wie het vroeg",
    ),
    Verbod(
        A001,
        ("bangvoor", "geweld", "misbruik", "mishandel"),
        "dit mag niet iedereen lezen",
        "schrijf dit het liefst niet op. Moet het toch? Dan hoort het in de map apart, "
        "in het bestand van wie het vertelde",
    ),
    Verbod(
        R5,
        _OPGEMERKT,
        "wat jij over iemand opmerkt schrijven we hier niet op",
        "laat iemand het zelf vertellen: bij `perspectieven`, met `van` erbij",
        heel=_KORT_OPGEMERKT,
        onder_velden=("personen", "gasten"),
    ),
    Verbod(
        R5,
        _OPGEMERKT,
        "notities en verslagen van jou horen niet in hun map",
        "zei iemand het zelf? Zet het bij `woorden`, met `van` erbij. Is het voor jezelf, bewaar het dan ergens anders",
        heel=_KORT_OPGEMERKT,
    ),
)


def verboden_veld(sleutel: str, pad: Pad) -> Bevinding | None:
    """The finding for a key that has no place here; None when it is simply unknown.

    ``sleutel`` is the key as typed, ``pad`` its place (ending in the key itself).
    """
    kaal = _kaal(sleutel)
    for verbod in VERBODEN:
        if _past(verbod, kaal, pad):
            return Bevinding(
                verbod.regel,
                f"'{kort(sleutel)}' heeft hier geen plek: {verbod.zin}",
                pad.als_sleutel,
                onder="dit veld bestaat met opzet niet",
                tip=verbod.tip,
            )
    return None


def _kaal(sleutel: str) -> str:
    zonder_accent = unicodedata.normalize("NFKD", sleutel[:LANGST].casefold())
    return re.sub(r"[^a-z0-9]", "", zonder_accent)


def _past(verbod: Verbod, kaal: str, pad: Pad) -> bool:
    if verbod.onder_bestanden and pad.bestand not in verbod.onder_bestanden:
        return False
    if verbod.onder_velden and not set(verbod.onder_velden) & set(pad.stappen):
        return False
    return kaal in verbod.heel or any(stam in kaal or _tikfout(stam, kaal) for stam in verbod.stammen)


@lru_cache(maxsize=4096)
def _tikfout(stam: str, kaal: str) -> bool:
    return len(stam) >= LANG and SequenceMatcher(None, stam, kaal, autojunk=False).ratio() >= BIJNA
