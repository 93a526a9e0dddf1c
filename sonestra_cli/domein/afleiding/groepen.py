"""In which group and which ring somebody stands on the relatiekaart (domein/3 §3.3)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, get_args

from sonestra_cli.domein.afleiding.familie import in_een_gezin, verwanten
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.keuzes import Groep
from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.persoon import Kijk, Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.techniek.onthouden import onthoud
from sonestra_cli.techniek.patroon import patroon

_BETEKENT: Final[Mapping[str, str]] = {
    "gezin": "gezin, thuis, huis, huishouden, bij ons thuis",
    "familie": "familie, familieleden",
    "vrienden": "vrienden, vriendinnen, maten",
    "buurt": "buurt, buren, wijk, straat, dorp",
    "werk_of_school": "werk of school, werk, school, werk en school, school en werk, opleiding, studie, stage",
    "vereniging_geloof": "vereniging en geloof, vereniging, geloof, club, sport, voetbal, kerk, moskee, hobby",
    "wonen_dagbesteding": "wonen en dagbesteding, wonen, dagbesteding, begeleid wonen",
    "online": "online, internet, gamen",
    "": "rest, overig, overigen, anderen, anders, andere mensen",
}
"""Group, or nothing for who has none -> how people call that corner of their own map."""
_LIDWOORD: Final = ("de ", "het ", "mijn ", "ons ", "onze ", "m'n ")
RINGEN = ("hart", "dichtbij", "bekend", "verder")
SECTOREN: tuple[str, ...] = tuple(groep for groep in get_args(Groep) if groep != "professional")
"""Professionals are passers-by: they have the outer ring, not a sector (domein/1 A3)."""

ROLLEN: Final[Mapping[str, str]] = {
    "vrienden": "vriend|vriendin|vrienden|vriendinnen|jeugdvriend|jeugdvriendin|hartsvriend|hartsvriendin"
    "|boezemvriend|boezemvriendin|huisvriend|huisvriendin",
    "buurt": "buren|buur|buuf|buurman|buurvrouw|buurjongen|buurmeisje|overbuur|overbuurman|overbuurvrouw|bovenbuur"
    "|bovenbuurman|bovenbuurvrouw|onderbuur|onderbuurman|onderbuurvrouw|buurtgenoot|buurtgenoten",
    "werk_of_school": "collega|collega's|collegas|klasgenoot|klasgenootje|klasgenoten|studiegenoot|juf|juffrouw"
    "|meester|leraar|lerares",
}
"""Group -> the words that leave no doubt. A huisgenoot may be of the gezin, and a trainer of anywhere."""
_GROEP_VAN_ROL: Final = {woord: groep for groep, woorden in ROLLEN.items() for woord in woorden.split("|")}
_ERVOOR: Final = patroon(r"^(?:(?:oud|oude|vroegere|voormalige|goede|beste|lieve|mijn|m'n|onze|de|een)[ -]+)+")
_VAN_HIER: Final = patroon(r" van (?:nummer|nr\.?|groep|klas) \w+")
_VAN_IEMAND: Final = frozenset(("van", "bij", "uit", "met", "op", "via", "en", "of", "zijn", "haar", "z'n", "d'r"))


def groep_van(traject: Traject, wie: Sleutel) -> str | None:
    """The group that is sure, else what ``wie`` says by itself; None when nothing tells where somebody belongs."""
    persoon = traject.netwerk.personen.get(wie, Persoon())
    return vaste_groep(traject, wie) or (None if persoon.mist("groep") else groep_van_rol(persoon.wie))


def groep_van_rol(wie: str | None) -> str | None:
    """``beste vriendin``, ``oud-buurman, al jaren``: where that is; None where more is said.

    The ``vriendin van mama`` is of mama, an ``oma van de buurvrouw`` is no neighbour, and ``collega en vriend`` is two.
    """
    kaal = _ERVOOR.sub("", (wie or "").casefold().replace("’", "'").strip())
    woorden = re.findall(r"[\w'-]+", _VAN_HIER.sub("", kaal))
    if not woorden or _VAN_IEMAND & set(woorden):
        return None
    groepen = {groep for woord in woorden if (groep := _GROEP_VAN_ROL.get(woord))}
    return groepen.pop() if woorden[0] in _GROEP_VAN_ROL and len(groepen) == 1 else None


def vaste_groep(traject: Traject, wie: Sleutel) -> str | None:
    """The typed group, else professional, gezin or familie.

    A huisarts who is a friend too has a typed group, and stands there (domein/1 A44).
    """
    persoon = traject.netwerk.personen.get(wie, Persoon())
    if persoon.groep:
        return str(persoon.groep)
    if persoon.professional:
        return "professional"
    if wie in gezin_nu(traject):
        return "gezin"
    return "familie" if wie in _familie(traject) else None


@onthoud()
def _familie(traject: Traject) -> frozenset[Sleutel]:
    return verwanten(traject.netwerk, traject.kop.hoofdpersonen)


@onthoud()
def gezin_nu(traject: Traject) -> frozenset[Sleutel]:
    """The hoofdpersonen with the living relatives and the animals that share a household with one of them now."""
    hoofd = frozenset(traject.kop.hoofdpersonen)
    samen = {lid for huis in huishoudens_nu(traject) if hoofd & set(huis.wie) for lid in huis.wie}
    personen = traject.netwerk.personen
    levend = {lid for lid in samen if lid in personen and not personen[lid].overleden}
    return hoofd | {lid for lid in levend if lid in _familie(traject) or personen[lid].soort == "dier"}


def huishoudens_nu(traject: Traject) -> tuple[Huishouden, ...]:
    """Households that had not ended at the peildatum (without one: that have no end)."""
    nu = peildatum(traject)
    return tuple(huis for huis in traject.netwerk.huishoudens if not huis.mist("tot") and loopt_nog(huis.tot, nu))


def van_nu(traject: Traject) -> Traject:
    """The same traject with only the households and the belevingen of now, for a map of now."""
    nu = peildatum(traject)
    belevingen = tuple(een for een in traject.netwerk.belevingen if not een.mist("tot") and loopt_nog(een.tot, nu))
    return replace(
        traject, netwerk=replace(traject.netwerk, huishoudens=huishoudens_nu(traject), belevingen=belevingen)
    )


def zonder_plaats(traject: Traject) -> Sleutels:
    """Who has neither a line nor a ring: no family, no quality, no professional; in the order of the file."""
    netwerk = traject.netwerk
    met_lijn = {*traject.kop.hoofdpersonen, *in_een_gezin(netwerk)}
    met_lijn |= {wie for beleving in netwerk.belevingen for wie in (beleving.van, beleving.met)}
    return tuple(k for k, persoon in netwerk.personen.items() if k not in met_lijn and not _heeft_plaats(persoon))


def _heeft_plaats(persoon: Persoon) -> bool:
    """What one entry says itself: a ring, a quality, or that it is a professional (those have the outer ring)."""
    gezien = persoon.kring or persoon.band or any(kijk.kring or kijk.band for kijk in persoon.kijk_van.values())
    return bool(gezien or persoon.professional)


def is_professional(traject: Traject, wie: Sleutel) -> bool:
    """Whether somebody stands in the network as a professional, not as a neighbour or friend."""
    return groep_van(traject, wie) == "professional"


def professionals(traject: Traject) -> Iterator[tuple[Sleutel, Persoon, Professional]]:
    """Every living one, of now or of before, in the order of the file."""
    for wie, persoon in traject.netwerk.personen.items():
        if persoon.professional and not persoon.overleden and is_professional(traject, wie):
            yield wie, persoon, persoon.professional


def kijk(traject: Traject, wie: Sleutel, gezien_door: Sleutel | None = None) -> Kijk:
    """How ``gezien_door`` sees ``wie``; without: as typed, by whichever hoofdpersoon ``wie`` belongs to."""
    persoon = traject.netwerk.personen.get(wie, Persoon())
    eigen = Kijk(persoon.kring, persoon.band, persoon.contact, persoon.steun)
    if gezien_door is None:
        return eigen
    eerste = traject.kop.hoofdpersonen[0] if traject.kop.hoofdpersonen else None
    basis = eigen if gezien_door == (persoon.bij or eerste) else Kijk()
    anders = persoon.kijk_van.get(gezien_door)
    if anders is None:
        return basis
    return Kijk(
        anders.kring or basis.kring,
        anders.band or basis.band,
        anders.contact or basis.contact,
        anders.steun or basis.steun,
    )


def kring_van(traject: Traject, wie: Sleutel, gezien_door: Sleutel | None = None) -> str | None:
    """The ring, as ``kijk`` has it; None for who is still to be placed and for professionals without one."""
    return kijk(traject, wie, gezien_door).kring


def ringnamen(kop: Kop) -> tuple[str, ...]:
    """From the heart outwards."""
    return tuple(naam for naam in kop.ringen if naam.strip()) or RINGEN


def sectornamen(kop: Kop) -> tuple[str, ...]:
    """The groups in their fixed order round the map; who has none of these stands in what the map calls overig."""
    return tuple(naam for naam in kop.sectoren if naam.strip()) or SECTOREN


def sector_van(traject: Traject, wie: Sleutel) -> str | None:
    """The sector of the map where somebody stands: their group, or the one that people call so; else that for the rest.

    None where the map has none of these. A gezin without a corner of its own stands with the familie.
    """
    namen = sectornamen(traject.kop)
    groep: str = groep_van(traject, wie) or ""
    for gezocht in [groep, "familie", ""] if groep == "gezin" else [groep, ""]:
        if gezocht in namen:
            return gezocht
        zo_genoemd = [naam for naam in namen if betekenis(naam) == gezocht]
        if len(zo_genoemd) == 1:
            return zo_genoemd[0]
    return None


def betekenis(naam: str) -> str | None:
    """The group that an own name of a sector stands for, empty for the rest; None where only they know."""
    kaal = naam.casefold().replace("_", " ").strip()
    kaal = next((kaal.removeprefix(woord) for woord in _LIDWOORD if kaal.startswith(woord)), kaal)
    return next((groep for groep, woorden in _BETEKENT.items() if kaal in woorden.split(", ")), None)


def te_kiezen(kop: Kop, veld: str, woorden: tuple[str, ...]) -> tuple[str, ...]:
    """The words for a field of which ``woorden`` are the usual ones: for ``kring`` and ``groep`` also their own."""
    if veld == "kring":
        return ringnamen(kop)
    return tuple(dict.fromkeys((*kop.sectoren, *woorden))) if veld == "groep" else woorden
