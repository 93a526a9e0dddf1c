"""One line in pieces: the name in front, then every thing that is said about it."""

import re

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.kolommen import kolom
from sonestra_cli.verstaan.lijst.woorden.relaties import is_relatie, is_relatie_met_naam
from sonestra_cli.verstaan.lijst.woorden.soort import is_dier
from sonestra_cli.verstaan.lijst.woorden.vak import is_vak

_NAAD = "\ue000"
_MAANDEN = "jan|feb|mrt|maart|apr|mei|juni|juli|jun|jul|aug|sep|okt|nov|dec"
_TUSSEN_DATUMS = zelden(
    rf"(\d{{4}}|['’‘]\d{{2}})\s*([-–—])\s*(?=†|\d|['’‘]\d|(?:{_MAANDEN}|nu\b|heden)|(?:rond|ca|begin|"
    rf"eind|voorjaar|najaar) )",
    re.IGNORECASE,
)
_AFKORTING = zelden(
    r"(?:\b(?:dr|ds|drs|mr|mw|mevr|dhr|sr|jr|st|geb|overl|tel|nr|ca|fam|prof|ing|ir|jan|feb|mrt|apr|"
    r"aug|sept|sep|okt|nov|dec|bijv|incl|evt|resp|"
    r"mob|past|zr|br|v|d|s|t|o|a|[A-Z])|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_DIE = zelden(r"^([^,:;|>()\t]*(?<![\w])[A-ZÀ-Ý][\w'’-]*) die (?=[a-z])")
_IS_DOOD = zelden(
    r"(?P<wie>[^,:;|>()\t]*?(?<!\w)[A-ZÀ-Ý][\w'’-]*)(?: is| was)?(?: al)?"
    r"(?: (?P<wanneer>(?:in|op|sinds) [^,:;|>()]+?))?(?P<hoe> plotseling| onverwacht)?"
    r" (?P<dood>(?:overleden|gestorven|dood|doodgegaan|overleed|stierf|leeft niet meer)\b)"
)
_ERACHTER = zelden(
    r"(?P<naam>[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*)*)"
    r" (?P<wat>(?:(?:mijn|m'n|onze|de|het) )?[a-z][\w-]*)(?P<rest>(?:[ ,;].*)?)$"
)
_TWEE_NAMEN = r"(?:[A-ZÀ-Ý][\w'’-]*(?:, | en | & ))+[A-ZÀ-Ý][\w'’-]*(?: (?:van |de |der |den )*[A-ZÀ-Ý][\w'’-]*)?"
_BUREN = r"(?:(?:de|onze|mijn) )?(?:over|boven|onder|achter)?bu(?:ren|urtjes)"
_SAMEN = zelden(rf"(?P<wat>{_BUREN}) (?P<namen>{_TWEE_NAMEN})(?P<rest>(?:[,;(].*)?)$", re.IGNORECASE)
_OVERKANT = zelden(
    rf"(?P<namen>{_TWEE_NAMEN}) (?P<wat>van (?:de overkant|hiernaast|boven|beneden|hierachter)\b)(?P<rest>.*)$"
)
_EEN_SCHUINE = zelden(r"^[^/]+(?:/[^/]+)+$")


def knip(tekst: str) -> list[str]:
    """The pieces of a line, the name first; brackets are a piece of their own."""
    tekst = re.sub(r"(?<=\})\s+#.*$", "", tekst)
    kaal = _TUSSEN_DATUMS.sub(rf"\1{_NAAD}\2{_NAAD}", tekst.replace("{", " ").replace("}", " "))
    delen = [deel for stuk in _op_haakjes(kaal) for deel in _op_tekens(stuk)]
    delen = [deel for stuk in delen for deel in _op_zinnen(stuk)]
    if len(delen) == 1 and _EEN_SCHUINE.match(delen[0]) and not re.search(r"\d", delen[0]):
        delen = delen if all(map(is_relatie_met_naam, delen[0].split("/"))) else delen[0].split("/")
    schoon = [" ".join(deel.replace(_NAAD, " ").split()).strip(" ,;|") for deel in delen]
    return [deel for deel in schoon if re.sub(r"[^\w†❤♥?!*]", "", deel)]


def _op_haakjes(tekst: str) -> list[str]:
    return [deel for deel in re.split(r"\(([^()]*)\)|\[([^\[\]]*)\]", tekst) if deel]


def _op_tekens(tekst: str) -> list[str]:
    """At commas, semicolons, tabs, bars, colons with a space, dashes and slashes between spaces."""
    stukken = re.split(r"[;\t|]|,|\s+[/–—-]+\s+|\s+[-=~]+>\s*|\s+=+\s+|\.{{3,}}\s*|…\s*|\s+[–—]|[–—]\s+|\s→\s", tekst)
    return [deel for stuk in stukken for deel in _op_dubbele_punt(stuk)]


def _op_dubbele_punt(tekst: str) -> list[str]:
    """A colon parts, but not behind the name of a field: that goes on to what stands behind it."""
    uit: list[str] = []
    rest = tekst
    while (past := re.search(r":(?:\s+|$)", rest)) is not None:
        links = rest[: past.start()].strip()
        if kolom(links) is not None and rest[past.end() :].strip():
            break
        uit.append(links)
        rest = rest[past.end() :]
    return [*uit, rest]


def _op_zinnen(tekst: str) -> list[str]:
    uit, begin = [], 0
    for past in re.finditer(r"[.!?]+\s+", tekst):
        if _AFKORTING.search(tekst[begin : past.start() + 1]) and tekst[past.start()] == ".":
            continue
        uit.append(tekst[begin : past.end()])
        begin = past.end()
    return [*uit, tekst[begin:]]


def los_van_die(regel: str) -> str:
    """``Ria die altijd belt`` is called Ria: what is told of her comes behind a comma; so too ``Piet is dood``."""
    dood = _IS_DOOD.match(regel)
    if dood is not None and dood["wanneer"]:
        return f"{dood['wie']}, overleden {dood['wanneer']}{dood['hoe'] or ''}{regel[dood.end() :]}"
    if dood is not None:
        return f"{dood['wie']}, {dood['dood']}{dood['hoe'] or ''}{regel[dood.end() :]}"
    samen = _SAMEN.match(regel) or _OVERKANT.match(regel)
    if samen is not None and samen["namen"][0].isupper():
        return f"{samen['namen']}, {samen['wat'].lower()}{samen['rest']}"
    erachter = _ERACHTER.match(regel)
    if erachter is not None and _zegt_wat_iemand_is(erachter["wat"]):
        sinds = "," if erachter["rest"].startswith((" sinds ", " vanaf ", " tot ")) else ""
        return f"{erachter['naam']}, {erachter['wat']}{sinds}{erachter['rest']}"
    return _DIE.sub(r"\1, die ", regel, count=1)


def _zegt_wat_iemand_is(woorden: str) -> bool:
    """``wijkverpleegkundige``, ``mijn zus``, ``de hond``; a bare word for family may be read in more ways."""
    bezit = woorden.startswith(("mijn ", "m'n ", "onze "))
    return (
        is_dier(woorden)
        if woorden.startswith(("de ", "het "))
        else (bezit and is_relatie(woorden)) or (is_dier(woorden) if bezit else " " not in woorden and is_vak(woorden))
    )
