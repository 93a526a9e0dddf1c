"""What somebody is called, out of the first piece of a line: one person or two, and what else stands there."""

import re
from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.samengesteld import samengesteld, zonder_kinderen
from sonestra_cli.verstaan.lijst.woorden.groepen import groepen_van_kop, zegt_meer_dan_de_groep
from sonestra_cli.verstaan.lijst.woorden.kopwoorden import wie_van_kop
from sonestra_cli.verstaan.lijst.woorden.kringen import kring
from sonestra_cli.verstaan.lijst.woorden.relaties import RELATIES, TITELS, eerste_relatie
from sonestra_cli.verstaan.lijst.woorden.soort import is_dier, soort_van_naam
from sonestra_cli.verstaan.lijst.woorden.vak import is_organisatie, is_vak
from sonestra_cli.verstaan.titels import TITELS as AANGESPROKEN

_TUSSENVOEGSELS_TEKST = "van de der den het 't ’t ten ter te in op von du la le el al bin ben la des dos da v.d. vd v/d"
_TUSSENVOEGSELS = frozenset(_TUSSENVOEGSELS_TEKST.split())
_EN_DIENS = zelden(r"^(?:zijn|haar|z'n|z’n|d'r|hun) [a-z]+ ([A-Z].*)$")
_LIDWOORDEN = frozenset(("de", "het", "een", "die", "onze", "mijn"))
_OOK_GESLACHT = ("man", "vrouw")
"""Alone these say how somebody lives: ``mijn man`` is what he is."""
_NOEM_JE_ZO = frozenset(["moeder", "vader", "mamma", "pappa", "broer", "zus", "zusje", "broertje"])
_EN = zelden(r"\s+(?:en|&|\+|plus|met|and|und)\s+|\s*[&+]\s*|\s*/\s*(?=[A-Z]|(?:oma|opa|tante|oom|ome) [A-Z])")
_BEDRIJF = zelden(r"[&+] (?:[Cc]o|[Zz]n|[Zz]onen)\b")
_BEZIT = zelden(r"^(?:mijn|m'n|m’n|onze|ons)\s+", re.IGNORECASE)
_LIDWOORD = zelden(r"^(?:de|het|een|'t|’t)\s+(?=[a-z])")
_IK = zelden(r"^(?:ik|ikzelf|ik zelf|mijzelf|mezelf|zelf)\b[!.,:]*\s*", re.IGNORECASE)
_JAREN = zelden(
    r"^(.*?[^\s†*°])\s+([†*°].*|(?:geb\.?\s?)?(?:[12]\d{3}\b.*|['’‘]\d\d\b.*)|"
    r"\+ ?[12]\d{3}|(?:van )?\d{1,3} (?:jaar(?: oud)?|jr\.?|maanden|mnd\.?|weken)|van \d{1,3}|\d\d\+)$"
)
_GETAL = zelden(r"^((?:[a-z]+ ){0,2}[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) (\d{1,2})$")
"""A bare number behind a name is how old somebody is, as it is behind a comma."""
_NAAST_ONS = ("buur", "bovenbuur", "onderbuur", "overbuur")
"""Behind one of these it may be the house as well."""
_ROEPNAAM = zelden(
    r"^(?:wij zeggen|we zeggen|zeg maar|iedereen zegt|roepnaam(?: is)?|noemen we|we noemen (?:hem|"
    r"haar)|genoemd|bijgenaamd|beter bekend als)\s*:?\s*"
    r"[\"“”„'‘’]?(?P<naam>[^\"“”„‘’]+?)[\"“”'’]?$",
    re.IGNORECASE,
)
_HEET = zelden(
    r"^(?:hij |zij |die )?(?:heet|eigenlijk|officieel|echte naam)\s*:?\s+(?:eigenlijk |voluit )?[\"“'‘]?[A-Z]",
    re.IGNORECASE,
)
_OMGEKEERD = zelden(
    r"^((?:(?:van|de|der|den|het|'t|’t|ten|ter|te) )*"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), ?([A-Z][\w'’-]*\.?(?: [A-Z][\w'’-]+)*)((?: (?:van|de|der|"
    r"den|het|'t|’t|ten|ter|te))*)$"
)


@gegeven
class Namen:
    """Who is named, what stands behind the name that is no name, and whether it is who made the list."""

    namen: tuple[str, ...]
    rest: tuple[str, ...] = ()
    zelf: bool = False
    gezegd: tuple[str, ...] = ()


def lees_namen(stuk: str, *, los: bool = False) -> Namen:
    """``Henk en Ineke`` are two, ``Jan 1980`` has a year, ``mijn broer Piet`` is Piet.

    ``los``: nothing parts this line.
    """
    kaal = _netjes(stuk)
    zelf = _IK.match(kaal) is not None
    kaal = _IK.sub("", kaal) if zelf else kaal
    kaal, kinderen = zonder_kinderen(kaal)
    if kinderen:
        zin = f"‘{kinderen}’: hoe die heten staat er niet, dus die kwamen er niet bij. Zet ze elk op een eigen regel."
        namen = lees_namen(kaal, los=los)
        return replace(namen, zelf=zelf, gezegd=(*namen.gezegd, zin))
    if (geheel := samengesteld(kaal)) is not None:
        return Namen(
            _twee(geheel.naam), tuple(filter(None, (geheel.wie,))), zelf, tuple(filter(None, (geheel.gezegd,)))
        )
    kaal, jaar = _jaar_erachter(kaal)
    kaal, wie = _zonder_bezit(kaal)
    kaal = _LIDWOORD.sub("", kaal)
    kaal, hoort = _wat_erbij_hoort(kaal)
    kaal, plek = _plek_erachter(kaal)
    woorden: tuple[str, ...] = ()
    if los:
        kaal, woorden = _woorden_erachter(kaal)
    return Namen(_twee(kaal), tuple(filter(None, (wie, jaar, hoort, plek, *woorden))), zelf)


def draai_om(naam: str) -> str:
    """``Veld, Ria van 't`` -> Ria van 't Veld."""
    past = _OMGEKEERD.match(" ".join(naam.split()))
    return f"{past[2]}{past[3]} {past[1]}" if past else naam


def roepnaam(stuk: str) -> str | None:
    """What everybody calls somebody: ``wij zeggen “Kuba”``."""
    past = _ROEPNAAM.match(stuk.strip(" .!"))
    return past["naam"].strip() if past else None


def is_andere_naam(stuk: str) -> bool:
    """``heet eigenlijk Sjaak``: another name than the one in front."""
    return _HEET.match(stuk.strip()) is not None


def is_titel(stuk: str) -> bool:
    """``Ma``, ``Ome``: a name follows."""
    return stuk.casefold().strip(" .!") in TITELS


def is_aangesproken(stuk: str) -> bool:
    """``tante Bep``, ``juf Anja``: how somebody is addressed, and a name."""
    eerste, _, naam = stuk.partition(" ")
    return eerste.casefold().rstrip(".") in TITELS | AANGESPROKEN and is_naam(naam)


def is_een_woord(naam: str) -> bool:
    """``Man``, ``Vriend``: a word for what somebody is, that nobody is called by as they are by ``Oma``."""
    return naam.casefold() in RELATIES - TITELS - _NOEM_JE_ZO


def is_naam(stuk: str) -> bool:
    """A few words with capitals, as names have; ``de Wit`` too."""
    woorden = stuk.split()
    return bool(woorden) and woorden[0][:1].isupper() and all(_mag_in_naam(w) for w in woorden)


def _mag_in_naam(woord: str) -> bool:
    return woord[:1].isupper() or woord.casefold() in _TUSSENVOEGSELS or woord[:2] in ("d'", "d’")


def _netjes(stuk: str) -> str:
    kaal = " ".join(stuk.split()).strip(" ,;:?!*_")
    kaal = re.sub(r"^(?:en|ook|plus|dan|verder|o ja)[ ,]+", "", kaal, flags=re.IGNORECASE)
    kaal = re.sub(r"\s+(?:zelf|ook|niet vergeten)$", "", kaal.rstrip("!? "), flags=re.IGNORECASE)
    kaal = re.sub(r"^[\"“”„‘](.*)[\"”’“]$", r"\1", kaal) or stuk.strip()
    return kaal if re.search(r"\b(?:sr|jr|[A-Z])\.$", kaal) else kaal.rstrip(".")


def _zonder_bezit(kaal: str) -> tuple[str, str]:
    """``mijn broer Patrick`` -> Patrick, broer; ``mijn oma Ria`` stays oma Ria."""
    los = _BEZIT.sub("", kaal)
    if los == kaal:
        return kaal, ""
    eerste, _, rest = los.partition(" ")
    if rest and is_naam(rest) and eerste.casefold() in RELATIES - TITELS:
        return rest, kaal[: -len(rest) - 1] if eerste.casefold() in _OOK_GESLACHT else eerste
    return los[:1].upper() + los[1:], ""


def _wat_erbij_hoort(kaal: str) -> tuple[str, str]:
    """``Marieke van Veilig Thuis`` works there; ``de kat Minoes`` is a cat."""
    past = re.match(r"^(.+?) ((?:van|bij) .+)$", kaal)
    if past is not None and is_naam(past[1]) and is_organisatie(past[2]):
        return past[1], past[2]
    eerste, _, rest = re.sub(r"^(?:[Dd]e|[Hh]et|[Oo]nze|[Mm]ijn) ", "", kaal).partition(" ")
    return (rest, eerste.casefold()) if rest and is_naam(rest) and is_dier(eerste) else (kaal, "")


def _jaar_erachter(kaal: str) -> tuple[str, str]:
    past = _JAREN.match(kaal) or (None if kaal.casefold().startswith(_NAAST_ONS) else _GETAL.match(kaal))
    return (past[1], past[2]) if past and not (soort_van_naam(kaal) or soort_van_naam(past[1])) else (kaal, "")


def _woorden_erachter(kaal: str) -> tuple[str, tuple[str, ...]]:
    """``Ria oma``: small words that say what somebody is, behind a name, on a line without any sign."""
    past = re.match(r"^((?:[A-Z][\w'’-]*\.?\s+)+)([a-z].*)$", kaal)
    if past is None or _EN.search(kaal) or eerste_relatie(past[2]) is None:
        return kaal, ()
    if past[2].split()[0] in _TUSSENVOEGSELS or past[1].strip().casefold() in _LIDWOORDEN:
        return kaal, ()
    eerste, _, rest = past[2].partition(" ")
    van = rest.startswith(("van ", "uit "))
    return past[1].strip(), ((past[2],) if van or not rest else (eerste, rest))


def _plek_erachter(kaal: str) -> tuple[str, str]:
    """``Juf Els school``, ``Meester Tom basisschool de Regenboog``: where somebody is from, in one breath."""
    woorden = kaal.split()
    if soort_van_naam(kaal):
        return kaal, ""
    for nr in range(1, len(woorden)):
        plek = " ".join(woorden[nr:])
        if woorden[nr].islower() and woorden[nr - 1][:1].isupper() and _is_plek(plek):
            return " ".join(woorden[:nr]), plek
    return kaal, ""


def _is_plek(woorden: str) -> bool:
    if wie_van_kop(woorden):
        return zegt_meer_dan_de_groep(woorden)
    een_woord = " " not in woorden and bool(groepen_van_kop(woorden) or kring(woorden, RINGEN))
    return een_woord or soort_van_naam(woorden) is not None


def _twee(kaal: str) -> tuple[str, ...]:
    """Two people or more where each side is a name or what somebody is; an organisation with ``en`` stays one."""
    delen = [_EN_DIENS.sub(r"\1", deel.strip()) for deel in _EN.split(kaal) if deel.strip()]
    if len(delen) == 1 and all(map(eerste_relatie, met_streep := kaal.split("/"))):
        delen = met_streep
    if len(delen) < 2 or _BEDRIJF.search(kaal) or soort_van_naam(kaal) or is_organisatie(kaal) or is_vak(kaal):
        return (kaal,)
    if not all(is_naam(deel) or is_naam(re.sub(r"^\w+ ", "", deel)) or eerste_relatie(deel) for deel in delen):
        return (kaal,)
    laatste = delen[-1].split()
    if (
        len(laatste) > 1
        and laatste[0].casefold() not in RELATIES
        and all(len(deel.split()) == 1 for deel in delen[:-1])
    ):
        delen = [*(f"{deel} {' '.join(laatste[1:])}" for deel in delen[:-1]), delen[-1]]
    return tuple(deel[:1].upper() + deel[1:] for deel in delen)
