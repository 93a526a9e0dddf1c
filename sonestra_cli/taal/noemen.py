"""How somebody is named inside a sentence: ``oma Riet``, ``de schuldhulpverlener``, ``de psycholoog van Noor``.

What somebody is called says ``domein/afleiding/namen.py``; a name that was typed is never changed. A key that became a
name got capitals for the map: here the words in it that are no name lose them, and what is no name at all has its
article. Where it begins a sentence, ``hoofdletter`` gives it one again. To somebody's face it is said otherwise:
nobody calls her mama Sandra there.
"""

import re
from collections.abc import Iterable

from sonestra_cli.domein.afleiding.familie import ouders
from sonestra_cli.domein.afleiding.namen import KLEINE_WOORDEN, kale_naam, naam
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.patroon import patroon

_ALS_EEN_NAAM_TEKST = (
    "mama mam ma papa pap pa oma opa omi opi tante oom ome tia tio avó abla abi teta babcia dziadek overoma overopa "
    "pleegoma pleegopa stiefoma stiefopa"
)
_ALS_EEN_NAAM = frozenset(_ALS_EEN_NAAM_TEKST.split())
"""Said without an article, with a name behind it or alone."""
_WAT_IEMAND_IS_TEKST = (
    "buurman buurvrouw buurjongen buurmeisje overbuurman overbuurvrouw bovenbuurman bovenbuurvrouw buren "
    "juf juffrouw meester coach trainer dominee pastor pastoor imam dokter zuster broeder meneer mevrouw neef nicht "
    "vriend vriendin vrienden collega baas bazin werkgever huisbaas oppas gastouder pleegmoeder pleegvader pleegzus "
    "pleegbroer peettante peetoom moeder vader zus zusje broer broertje zoon dochter schoonmoeder schoonvader ex "
    "huisarts tandarts kapper mentor leraar lerares vrijwilliger maatje"
)
_WAT_IEMAND_IS = frozenset(_WAT_IEMAND_IS_TEKST.split())
"""Said with a name behind it, ``juf Annelies``; alone or with somebody else behind it, ``de buurman van Nel``."""
_ZEGT_EEN_KIND = frozenset(("mama", "mam", "mamma", "ma", "papa", "pap", "pappa", "pa"))
"""What people call their own father or mother, and nobody else's."""
_EEN_GROEP = patroon(r"(?:club|vereniging|groep|ploeg|klas|school|kerk|moskee|stichting|bond|koor|team|gezin|huis)$")
_HET = patroon(
    r"(?:team|koor|gezin|huis|centrum|bureau|bestuur|orkest|fonds|loket|(?:maatschappelijk |jongeren|buurt)werk|je)$"
)
"""The words of people and their groups that take ``het``; all others take ``de``."""
_GROEP_MET_EEN_NAAM = patroon(r"(\w*(?:team|koor|centrum|bureau|loket))(?: [A-Z]\w*)+$")
"""``wijkteam Noord``: the word before the name says what takes the article."""
_LIDWOORD = patroon(r"(?:de|het|een|mijn|onze|ons|'t|’t)\s", re.IGNORECASE)


def in_een_zin(traject: Traject, sleutel: Sleutel) -> str:
    """As people say it in the middle of a sentence."""
    kaal = aanspreking(traject, sleutel)
    woorden = kaal.partition(",")[0]
    if _LIDWOORD.match(woorden) or not _zonder_eigen_naam(traject, sleutel, woorden):
        return kaal
    wat = re.split(r" (?:van|voor|bij|in|op|aan|uit|en) ", woorden)[0]
    lidwoord = "het" if _HET.search(_GROEP_MET_EEN_NAAM.sub(r"\1", wat).casefold()) else "de"
    return f"{lidwoord} {_zoals_de_functie(traject, sleutel, woorden)}{kaal[len(woorden) :]}"


def allen_in_een_zin(traject: Traject, wie: Iterable[Sleutel]) -> str:
    """``oma Riet, Wim en de huisarts``; empty where it is nobody."""
    return opsomming([in_een_zin(traject, een) for een in wie])


def _zoals_de_functie(traject: Traject, sleutel: Sleutel, woorden: str) -> str:
    """Behind an article what somebody does begins small: ``Ambulant begeleider``; ``GZ-psycholoog`` stays as it is."""
    persoon = traject.netwerk.personen.get(sleutel, Persoon())
    functie = (persoon.professional.functie or "") if persoon.professional else ""
    plek = functie.casefold().find(woorden.casefold())
    if plek < 0:
        return woorden
    gezegd = functie[plek : plek + len(woorden)]
    eerste = gezegd.split(" ")[0]
    return gezegd[:1].lower() + gezegd[1:] if eerste[1:].islower() and eerste.isalpha() else gezegd


def aanspreking(traject: Traject, sleutel: Sleutel) -> str:
    """The same to that person: without an article, ``schuldhulpverlener``."""
    erbij = naam(traject, sleutel).removeprefix(kale_naam(traject, sleutel))
    persoon = traject.netwerk.personen.get(sleutel, Persoon())
    if (persoon.naam or "").strip():
        return kale_naam(traject, sleutel) + erbij
    return (_uit_de_functie(persoon, sleutel) or _uit_de_sleutel(sleutel, persoon)) + erbij


def toegesproken(traject: Traject, sleutel: Sleutel) -> str:
    """To that person's face by who hands over a paper: Sandra, who is mama Sandra in the file; oma Riet stays that."""
    hoe = aanspreking(traject, sleutel)
    _, eigen = _ouder_en_naam(hoe)
    return eigen or hoe


def aangeschreven(traject: Traject, sleutel: Sleutel, door: Sleutels) -> str:
    """To that person in a letter of ``door``: to their own mother mama, where no other is called so too."""
    hoe = aanspreking(traject, sleutel)
    ouder, _ = _ouder_en_naam(hoe)
    heten_zo = [wie for wie in traject.netwerk.personen if _ouder_en_naam(aanspreking(traject, wie))[0] == ouder]
    eigen = door and all(sleutel in ouders(traject.netwerk, wie) for wie in door)
    return ouder if ouder and eigen and heten_zo == [sleutel] else hoe


def _ouder_en_naam(hoe: str) -> tuple[str, str]:
    """``mama`` and ``Sandra``; both empty where it is anything else, as in ``mama van Sem``."""
    eerst, _, rest = hoe.partition(" ")
    return (eerst, rest) if eerst.casefold() in _ZEGT_EEN_KIND and rest[:1].isupper() else ("", "")


def functie_erachter(traject: Traject, sleutel: Sleutel) -> str:
    """What a professional is there for, where the name does not say so already; else empty."""
    persoon = traject.netwerk.personen.get(sleutel)
    functie = (persoon.professional.functie or "").strip() if persoon and persoon.professional else ""
    hoe = _LIDWOORD.sub("", aanspreking(traject, sleutel))
    zegt_al = f", {hoe}".casefold().endswith(f", {functie}".casefold())
    return "" if zegt_al or _zonder_eigen_naam(traject, sleutel, hoe.partition(",")[0]) else functie


def _zonder_eigen_naam(traject: Traject, sleutel: Sleutel, woorden: str) -> bool:
    """Whether these words say what somebody is and not who."""
    persoon = traject.netwerk.personen.get(sleutel, Persoon())
    functie = (persoon.professional.functie or "").casefold() if persoon.professional else ""
    if persoon.naam and persoon.naam.strip():
        if persoon.soort == "groep":
            return woorden[0].islower() and bool(_EEN_GROEP.search(woorden.casefold()))
        return bool(functie) and (woorden.casefold() in functie or functie.startswith(woorden.split()[0].casefold()))
    if _uit_de_functie(persoon, sleutel):
        return True
    delen = [deel for deel in sleutel.split("-") if deel]
    if persoon.soort in ("groep", "organisatie"):
        return bool(delen) and _EEN_GROEP.search(delen[-1]) is not None
    return bool(delen) and delen[0] in _WAT_IEMAND_IS and (len(delen) == 1 or delen[1] in KLEINE_WOORDEN)


def _uit_de_functie(persoon: Persoon, sleutel: Sleutel) -> str:
    """For a key that is the task itself: ``psycholoog`` with ``gz-psycholoog van Noor`` is the psycholoog van Noor."""
    functie = (persoon.professional.functie or "").split() if persoon.professional else []
    delen = [deel for deel in sleutel.split("-") if deel]
    for nr, woord in enumerate(functie):
        staart = "-".join(functie[nr + 1 :]).casefold()
        if delen and _is(woord, delen) and all(deel in f"{woord}-{staart}".casefold() for deel in delen[1:]):
            eigen = woord if woord.casefold() in ("-".join(delen), delen[0]) else delen[0]
            return " ".join((eigen, *functie[nr + 1 :]))
    return ""


def _is(woord: str, delen: list[str]) -> bool:
    """``gz-psycholoog`` is a psycholoog; of a short key the whole word is asked, so that ``tom`` is nobody's task."""
    laag = woord.casefold()
    return laag in (delen[0], "-".join(delen)) or (len(delen[0]) > 5 and laag.endswith(delen[0]))


def _uit_de_sleutel(sleutel: Sleutel, persoon: Persoon) -> str:
    """The words of the key: a capital for a name, none for what somebody is."""
    delen = [deel for deel in sleutel.split("-") if deel]
    if not delen:
        return str(sleutel)
    groep = persoon.soort in ("groep", "organisatie") and _EEN_GROEP.search(delen[-1])
    klein = groep or delen[0] in _ALS_EEN_NAAM | _WAT_IEMAND_IS
    eerste = delen[0] if klein else hoofdletter(delen[0])
    rest = (deel if deel in KLEINE_WOORDEN or groep else hoofdletter(deel) for deel in delen[1:])
    return " ".join((eerste, *rest))
