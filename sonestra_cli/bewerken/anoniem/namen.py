"""Who everybody is in the copy: another first name of the same language and gender, in the same role."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sonestra_cli.bewerken.anoniem.vakken import vakken_van
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop
from sonestra_cli.taal.verzonnen_namen import ACHTERNAMEN, NAMEN, TAAL_VAN
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL

_NUMMER = re.compile(r"[a-z]{0,2}[0-9]+")
_AFKORTING = 4
"""Letters that GGZ, ROC and the like have at most."""
_ROL = "ouder kind pleeg oud den der te ter ten imam dominee pastoor pater"
_GEEN_NAAM = frozenset({*ROLLEN, *VULSEL, *GRENS, *_ROL.split()})
_GEWOON = Kop()
_VEEL_CIJFERS = re.compile(r"\d{3,}")
_WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Vermomming(NamedTuple):
    """Key -> other key; word -> other word, for whatever names somebody, in small letters; kind and key of what is no
    person (``vraag``, ``zoe``) -> a key that is only a number; the traject's own ring or group -> ``ring 1``; and the
    head, which says what its rings and groups are called."""

    sleutels: Mapping[str, str]
    woorden: Mapping[str, str]
    nummers: Mapping[tuple[str, str], str]
    vakken: Mapping[str, str]
    kop: Kop = _GEWOON


def vermom(
    personen: Mapping[Sleutel, Persoon],
    ook: Collection[str],
    dingen: Iterable[tuple[str, str]] = (),
    kop: Kop = _GEWOON,
) -> Vermomming:
    """Another name for each of them, and for the names in ``ook`` (the procesbegeleider): always the same ones.

    ``dingen``: kind and key of what is no person.

    No made-up name is the name of somebody who is really in it.
    """
    echt = {
        _kaal(woord) for wie, een in personen.items() for woord in (*_WOORD.findall(een.naam or ""), *wie.split("-"))
    }
    echt |= {_kaal(woord) for naam in ook for woord in _WOORD.findall(naam)}
    kiezer = _Kiezer(echt)
    woorden: dict[str, str] = {}
    sleutels: dict[str, str] = {}
    for wie, een in personen.items():
        for woord in _namen_van(wie, een):
            if _kaal(woord) not in {_kaal(bekend) for bekend in woorden}:
                woorden[woord.casefold()] = kiezer.voornaam(woord, een.geslacht)
    for naam in ook:
        for nummer, woord in enumerate(_namen_in(naam)):
            woorden.setdefault(woord.casefold(), kiezer.achternaam() if nummer else kiezer.voornaam(woord, "onbekend"))
    for wie in personen:
        delen = [_in(woorden, deel) or deel for deel in wie.split("-") if not _VEEL_CIJFERS.search(deel)]
        nieuw = sleutel_van(" ".join(delen)) or "iemand"
        nummer = 2
        while nieuw in sleutels.values():
            nieuw, nummer = f"{sleutel_van(' '.join(delen))}-{nummer}", nummer + 1
        sleutels[wie] = nieuw
    return Vermomming(sleutels, woorden, _genummerd(dingen), vakken_van(kop), kop)


def _genummerd(dingen: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """A key like ``a3`` stays; one in words tells what it is about."""
    uit: dict[tuple[str, str], str] = {}
    alle = list(dict.fromkeys(dingen))
    for soort, naam in alle:
        if not is_nummer(naam):
            nummers = (f"{soort[0]}{nummer}" for nummer in range(1, 10**6))
            uit[soort, naam] = next(nr for nr in nummers if (soort, nr) not in alle and nr not in uit.values())
    return uit


def is_nummer(sleutel: str) -> bool:
    """True for a key like ``a3``, which tells nothing of what it is about."""
    return _NUMMER.fullmatch(sleutel) is not None


def vermomd(tekst: str, vermomming: Vermomming, weg: str | None = None) -> str:
    """``tekst`` in which everybody goes by the other name; a name that ends in -s (``Riets``) too.

    With ``weg``, that stands for each other word with a capital: it may be the name of somebody who is not in the list.
    """

    def ander(gevonden: re.Match[str]) -> str:
        woord = gevonden[0]
        for stam, staart in ((woord, ""), *((woord.removesuffix(eind), eind) for eind in ("'s", "’s", "s"))):
            if (nieuw := _in(vermomming.woorden, stam)) is not None:
                return (nieuw if woord[0].isupper() else nieuw.lower()) + (staart if stam != woord else "")
        return woord if weg is None or not woord[0].isupper() or _noemt_niemand(woord) else weg

    return _WOORD.sub(ander, tekst)


class _Kiezer:
    """Takes the next name that nobody has."""

    def __init__(self, echt: Collection[str]) -> None:
        self.echt = frozenset(echt)
        self.bezet = set(echt)

    def voornaam(self, woord: str, geslacht: str) -> str:
        taal = TAAL_VAN.get(_kaal(woord), "nederlands")
        rij = (
            NAMEN.get((taal, geslacht)) or NAMEN["nederlands", geslacht if geslacht in ("vrouw", "man") else "onbekend"]
        )
        return self._vrij(rij)

    def achternaam(self) -> str:
        return self._vrij(ACHTERNAMEN)

    def _vrij(self, rij: Collection[str]) -> str:
        """The first that is free; in a very large traject with a number behind it. Never one that somebody has."""
        niemands = [naam for naam in rij if _kaal(naam) not in self.echt] or ["Iemand"]
        namen = (naam + ("" if ronde == 1 else f" {ronde}") for ronde in range(1, 1000) for naam in niemands)
        naam = next(naam for naam in namen if _kaal(naam) not in self.bezet)
        self.bezet.add(_kaal(naam))
        return naam


def _namen_van(wie: Sleutel, een: Persoon) -> list[str]:
    """What in a name or key is a name: with a capital, or in the key and no word for what somebody is or does."""
    naam = een.naam or ""
    vak = een.professional.functie if een.professional is not None else None
    gezegd = [_WOORD.findall(deel or "") for deel in (een.wie, vak)]
    gewoon = {
        w.casefold() for deel in gezegd for nr, w in enumerate(deel) if not nr or w[0].islower() or _is_afkorting(w)
    }
    gewoon |= {deel for woord in gewoon for deel in woord.split("-")}
    return [w for w in _namen_in(f"{naam} {wie.replace('-', ' ')}") if _kaal(w) not in gewoon]


def _namen_in(tekst: str) -> list[str]:
    """The words of a name that are no role and no little word: ``oma Riet van Dam`` -> Riet, Dam.

    Also without a capital: who types ``piet jansen`` has a name too.
    """
    return [woord for woord in _WOORD.findall(tekst) if len(woord) > 1 and woord.casefold() not in _GEEN_NAAM]


def _noemt_niemand(woord: str) -> bool:
    """True for a word with a capital that is what somebody is or does, or letters that stand for words: GGZ."""
    deel = woord.split("-")[0]
    return _is_afkorting(deel) or deel.casefold() in _GEEN_NAAM or deel.casefold() in ("wmo", "plan")


def _is_afkorting(woord: str) -> bool:
    return 1 < len(woord) <= _AFKORTING and woord.isupper()


def _in(woorden: Mapping[str, str], woord: str) -> str | None:
    kaal = _kaal(woord)
    return woorden.get(woord.casefold()) or next((nieuw for oud, nieuw in woorden.items() if _kaal(oud) == kaal), None)


def _kaal(woord: str) -> str:
    """Without accents, in small letters."""
    return "".join(t for t in unicodedata.normalize("NFD", woord.casefold()) if not unicodedata.combining(t))
