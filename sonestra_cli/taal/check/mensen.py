"""Who is meant by a word: somebody of the family or the network, a professional, who writes, who is spoken to."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal

from sonestra_cli.taal.check.namen import VOORNAMEN_TEKST, Namen
from sonestra_cli.taal.check.tekst import Woord, kaal

Wie = Literal["mens", "prof", ""]

VERWANT_TEKST = """
vader moeder ouder pa ma papa mama pap mam pappa mamma opa oma opi omi grootvader grootmoeder grootouder
overgrootmoeder broer zus zuster broertje zusje zoon dochter kind kleinkind kleinzoon kleindochter neef nicht neefje
nichtje oom ome tante zwager schoonzus schoonzusje partner echtgenoot echtgenote man vrouw ex expartner ex-partner
ex-man ex-vrouw stiefvader verzorger opvoeder voogdijkind tweeling gezin familie familielid gezinslid bloedverwant
verwant peetoom peettante
"""
_OMGANG = """
mens meneer mevrouw heer dame dhr mw iemand persoon naaste vriend vriendin vriendje vriendinnetje vriendengroep
vriendenkring kennis buur buurman buurvrouw buurjongen buurmeisje buurtgenoot buurtbewoner overbuurman overbuurvrouw
bovenbuurvrouw collega klasgenoot klasgenootje medeleerling studiegenoot huisgenoot teamgenoot ploeggenoot lotgenoot
maat maatje kameraad vertrouweling buddy steunfiguur vertrouwenspersoon vrijwilliger mantelzorger oppas netwerk
familienetwerk steunnetwerk netwerklid netwerkgroep omgeving achterban buurt gemeenschap kerkgenoot juf meester
leraar lerares dominee trainer moskeeganger gast deelnemer sleutelfiguur betrokkene belangrijke_ander
"""
_IN_BEELD = """
cliënt client klant inwoner burger bewoner jongere jeugdige puber tiener baby peuter kleuter jongen meisje meid
leerling oudere patiënt hoofdpersoon hulpvrager zorgvrager gezinssysteem cliëntsysteem systeem huishouden gastgezin
dorpsgenoot wijkbewoner ervaringsdeskundige
"""
_MEERVOUD = {
    "kind": "kinderen", "kleinkind": "kleinkinderen", "pleegkind": "pleegkinderen", "man": "mannen", "maat": "maten",
    "familielid": "familieleden", "gezinslid": "gezinsleden", "netwerklid": "netwerkleden", "neef": "neven",
    "schoonzus": "schoonzussen", "zus": "zussen", "zoon": "zonen", "kennis": "kennissen", "oom": "ooms",
    "buur": "buren", "gezin": "gezinnen", "jongen": "jongens", "meid": "meiden", "mens": "mensen", "vriend": "vrienden",
    "steunfiguur": "steunfiguren", "sleutelfiguur": "sleutelfiguren", "moeder": "moeders", "vader": "vaders",
    "systeem": "systemen", "gezinssysteem": "gezinssystemen", "cliëntsysteem": "cliëntsystemen", "oppas": "oppassen",
    "persoon": "personen", "vertrouwenspersoon": "vertrouwenspersonen", "hoofdpersoon": "hoofdpersonen",
    "buurman": "buurmannen", "overbuurman": "overbuurmannen", "baby": "baby's", "zoontje": "zoontjes",
}  # fmt: skip
_LOS = """
iedereen niemand allemaal diegenen degenen degene wie alleenstaande volwassene volwassenen bekende bekenden naasten
jongeren jeugdigen betrokkenen ouderen leden gezinsleden ouderpaar echtpaar stel zoontje dochtertje moeke opaatje
omaatje oma'tje buurtjes ouwelui ouders kids lui mensje tantetje oompje nana babcia teyze abla abi dayi amca khala
khalti teta jeddo jaddati amma appa nani dadi achterneef achternicht vrouwen vaders mannen allen
"""
_DUBBEL = (
    "pleeg",
    "stief",
    "schoon",
    "half",
    "adoptie",
    "groot",
    "kleine",
    "buur",
    "over",
    "bonus",
    "gast",
    "oud-",
    "ex-",
)

_PROF = """
professional hulpverlener zorgverlener begeleider jeugdbeschermer jeugdzorgwerker jongerenwerker gezinsvoogd voogd
gezinscoach consulent wijkcoach coach wijkteam wijkteammedewerker team buurtteam kernteam jeugdteam hulpverlening
zorg procesbegeleider casemanager casusregisseur regisseur regiehouder zorgcoördinator coördinator
maatschappelijk_werker psycholoog psychiater therapeut gezinstherapeut behandelaar behandelteam
orthopedagoog pedagoog arts huisarts jeugdarts verpleegkundige wijkverpleegkundige wijkzuster praktijkondersteuner
specialist deskundige expert instantie gemeente instelling organisatie zorgaanbieder aanbieder zorginstelling jeugdzorg
jeugdbescherming raad reclassering bewindvoerder curator mentor schuldhulpverlener schuldhulp trajectbegeleider
ambulant_begeleider gezinsbegeleider woonbegeleider jobcoach leerplichtambtenaar leerkracht docent school ib'er
intern_begeleider medewerker ambtenaar beleidsmedewerker bestuurder manager teamleider gedragswetenschapper
werkbegeleider stagiair veiligheidshuis ggz ggd cjg mee thuiszorg wijkzorg politie wijkagent rechter kinderrechter
onafhankelijke_voorzitter facilitator projectleider opbouwwerker sociaal_werker welzijnswerker buurtwerker werker
zorgteam tolk dokter zorgprofessional zorgmedewerker hulpverleenster begeleidster jeugdconsulent wmo-consulent
klantmanager indicatiesteller
"""
_PROF_LOS = """
collegas collega's instanties gemeenten hulpverleners scholen artsen specialisten consulenten therapeuten deskundigen
wij-zelf onszelf leerkrachten docenten leraren verpleegkundigen teams
"""
NIET_IEMAND_TEKST = """
excel word teams whatsapp zoom signal google facebook instagram outlook sonestra powerpoint youtube tiktok telegram
messenger linkedin windows android apple samsung nederland nederlands nederlandse engels engelse turks turkse
arabisch arabische pools poolse marokkaanse surinaamse frans franse duits duitse europa europese nederlanders
jeugdwet wmo avg participatiewet grondwet wlz zvw almelo hengelo enschede zutphen amsterdam rotterdam utrecht zwolle
deventer arnhem nijmegen tilburg breda eindhoven groningen leeuwarden maastricht twente overijssel gelderland
brabant limburg friesland drenthe zeeland flevoland suriname turkije marokko polen syrië eritrea oekraïne kerst
pasen ramadan sinterklaas suikerfeest koningsdag nieuwjaar movisie mee vilans halt veilig thuis samenredzaam sociale
netwerkstrategieën netwerkversterking eigen kracht triple jeugdzorg bureau raad leger albert heijn jumbo lidl aldi
ikea action blokker marktplaats mozaïek canva chatgpt copilot miro padlet spotify netflix kahoot duplo lego
playmobil god allah jezus bijbel koran internet maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
februari maart april mei juni juli augustus september oktober november december dsm kpi smart zrm
"""
WIJ = frozenset(("we", "wij", "ik", "men"))
ONS = frozenset(("ons", "onze", "mij", "me", "mijn"))
_NAAMDEEL = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+$")


def _meer(woord: str) -> set[str]:
    """Singular, plural and diminutive."""
    meer = _MEERVOUD.get(woord)
    if meer is None:
        if woord.endswith(("er", "el", "je", "ent", "or", "aar")) and not woord.endswith(("ent", "or")):
            meer = woord + "s"
        elif woord[-1] in "aioy":
            meer = woord + "'s"
        elif woord.endswith("e"):
            meer = woord + "n"
        elif woord.endswith(("loog", "goog", "genoot", "paar")):
            meer = woord[:-2] + woord[-1] + "en"
        elif re.search(r"[^aeiou][aeiou][bcdfgklmnprst]$", woord) and not woord.endswith(("er", "or", "ig")):
            meer = woord + woord[-1] + "en"
        else:
            meer = woord + "en"
    return {woord, meer, woord + "tje", woord + "tjes", woord + "s", woord + "je", woord + "jes"}


@cache
def _lijst() -> Mapping[str, Wie]:
    """Folded word -> who it is."""
    uit: dict[str, Wie] = {}
    for woord in _PROF.split():
        uit |= {kaal(vorm): "prof" for vorm in _meer(woord.rpartition("_")[2] if "_" in woord else woord)}
    uit |= {kaal(woord): "prof" for woord in _PROF_LOS.split()}
    for woord in f"{VERWANT_TEKST} {_OMGANG} {_IN_BEELD}".split():
        uit |= {kaal(vorm): "mens" for vorm in _meer(woord)}
    uit |= {kaal(woord): "mens" for woord in _LOS.split()}
    for woord in (
        "mas",
        "pas",
        "mans",
        "mentje",
        "kennisje",
        "manje",
        "exs",
        "mams",
        "paps",
        "pasje",
        "kindje's",
        "maatjes's",
        "zorgen",
        "zorgs",
        "raden",
    ):
        uit.pop(woord, None)
    return uit


@cache
def _voornamen() -> frozenset[str]:
    return frozenset(kaal(naam) for naam in VOORNAMEN_TEKST.split())


@cache
def _niet_iemand() -> frozenset[str]:
    return frozenset(kaal(woord) for woord in NIET_IEMAND_TEKST.split())


@lru_cache(maxsize=4096)
def wie_is(laag: str) -> Wie:
    """Who a common noun means, in any number and size; empty when nobody."""
    lijst = _lijst()
    if laag in lijst:
        return lijst[laag]
    for voor in _DUBBEL:
        rest = laag.removeprefix(voor)
        if rest != laag and lijst.get(rest) == "mens" and rest not in ("man", "vrouw", "systeem", "netwerk", "maat"):
            return "mens"
    if laag.endswith(
        (
            "begeleider",
            "begeleiders",
            "hulpverlener",
            "hulpverleners",
            "medewerker",
            "medewerkers",
            "consulent",
            "consulenten",
            "werkers",
            "professionals",
            "therapeut",
            "coach",
            "coaches",
            "verpleegkundige",
        )
    ):
        return "prof"
    if laag.endswith(
        (
            "vrijwilliger",
            "vrijwilligers",
            "gezin",
            "gezinnen",
            "netwerk",
            "netwerken",
            "genoten",
            "vriendin",
            "vriendinnen",
            "vrienden",
            "familie",
            "ouders",
            "moeders",
            "vaders",
            "oma",
            "buurvrouw",
            "buurman",
            "kinderen",
            "jongeren",
        )
    ) and laag not in (
        "internetwerk",
        "computernetwerk",
        "wifinetwerk",
        "wifi-netwerk",
        "spoornetwerk",
        "wegennetwerk",
        "glasvezelnetwerk",
        "telefoonnetwerk",
        "stroomnetwerk",
        "fietsnetwerk",
    ):
        return "mens"
    return ""


def wie(woord: Woord, eerste: bool, na_lidwoord: bool, namen: Mapping[str, Wie]) -> Wie:
    """Who this word in its sentence means. ``namen``: folded names that are known, from the traject."""
    if woord.laag in namen and woord.hoofdletter:
        return namen[woord.laag]
    gewoon = wie_is(woord.laag)
    if gewoon or not woord.hoofdletter or not _NAAMDEEL.match(woord.tekst):
        return gewoon
    if woord.laag in _voornamen():
        return "mens"
    bezit = woord.laag.removesuffix("'s") if woord.laag.endswith("'s") else woord.laag.removesuffix("s")
    if eerste or na_lidwoord or woord.laag in _niet_iemand() or bezit in _niet_iemand() or len(woord.tekst) < 3:
        return ""
    return (
        ""
        if woord.laag.endswith(("wet", "weg", "straat", "plein", "school", "dag", "week", "huis", "land", "kerk"))
        else "mens"
    )


def bekende_namen(namen: Namen) -> dict[str, Wie]:
    """Every part with a capital of the names in a traject, folded."""
    uit: dict[str, Wie] = {}
    for lijst, soort in ((namen.professionals, "prof"), (namen.mensen, "mens")):
        for naam in lijst:
            for deel in naam.replace(",", " ").split():
                if deel[:1].isupper():
                    uit[kaal(deel)] = "prof" if soort == "prof" else "mens"
    return uit
