"""Who everybody is in the copy: another first name of the same language and gender, in the same role."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.taal.verzonnen_namen import ACHTERNAMEN, NAMEN, TAAL_VAN
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL

_NUMMER = re.compile(r"[a-z]{0,2}[0-9]+")
_WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Vermomming(NamedTuple):
    """Key -> other key; word -> other word, for whatever names somebody, in small letters; and kind and key of what
    is no person (``vraag``, ``zoe``) -> a key that is only a number."""

    sleutels: Mapping[str, str]
    woorden: Mapping[str, str]
    nummers: Mapping[tuple[str, str], str]


def vermom(
    personen: Mapping[Sleutel, Persoon], ook: Collection[str], dingen: Iterable[tuple[str, str]] = ()
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
        delen = [_in(woorden, deel) or deel for deel in wie.split("-")]
        nieuw = sleutel_van(" ".join(delen)) or "iemand"
        nummer = 2
        while nieuw in sleutels.values():
            nieuw, nummer = f"{sleutel_van(' '.join(delen))}-{nummer}", nummer + 1
        sleutels[wie] = nieuw
    return Vermomming(sleutels, woorden, _genummerd(dingen))


def _genummerd(dingen: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """A key like ``a3`` stays; one in words tells what it is about."""
    uit: dict[tuple[str, str], str] = {}
    alle = list(dict.fromkeys(dingen))
    for soort, naam in alle:
        if not _NUMMER.fullmatch(naam):
            nummers = (f"{soort[0]}{nummer}" for nummer in range(1, 10**6))
            uit[soort, naam] = next(nr for nr in nummers if (soort, nr) not in alle and nr not in uit.values())
    return uit


def vermomd(tekst: str, vermomming: Vermomming) -> str:
    """``tekst`` in which everybody goes by the other name; a name that ends in -s (``Riets``) too."""

    def ander(gevonden: re.Match[str]) -> str:
        woord = gevonden[0]
        for stam, staart in ((woord, ""), *((woord.removesuffix(eind), eind) for eind in ("'s", "’s", "s"))):
            if (nieuw := _in(vermomming.woorden, stam)) is not None:
                return (nieuw if woord[0].isupper() else nieuw.lower()) + (staart if stam != woord else "")
        return woord

    return _WOORD.sub(ander, tekst)


class _Kiezer:
    """Takes the next name that nobody has."""

    def __init__(self, echt: Collection[str]) -> None:
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
        """The first that is free; in a very large traject with a number behind it."""
        namen = (naam + ("" if ronde == 1 else f" {ronde}") for ronde in range(1, 1000) for naam in rij)
        naam = next(naam for naam in namen if _kaal(naam) not in self.bezet)
        self.bezet.add(_kaal(naam))
        return naam


def _namen_van(wie: Sleutel, een: Persoon) -> list[str]:
    """What in a name or key is a name: with a capital, or in the key and no word for what somebody is or does."""
    naam = een.naam or ""
    vak = een.professional.functie if een.professional is not None else None
    gewoon = {woord.casefold() for woord in _WOORD.findall(f"{een.wie or ''} {vak or ''}")}
    gewoon |= {deel for woord in gewoon for deel in woord.split("-")}
    gewoon |= {woord for woord in _WOORD.findall(naam) if woord[0].islower()}
    in_naam = [woord for woord in _namen_in(naam) if woord[0].isupper() and woord.casefold() not in gewoon]
    return in_naam + [woord for woord in _namen_in(wie.replace("-", " ")) if woord.casefold() not in gewoon]


def _namen_in(tekst: str) -> list[str]:
    """The words of a name that are no role and no little word: ``oma Riet van Dam`` -> Riet, Dam."""
    geen = {*ROLLEN, *VULSEL, *GRENS, "ouder", "kind", "pleeg", "oud", "den", "der", "te", "ter", "ten"}
    return [woord for woord in _WOORD.findall(tekst) if len(woord) > 1 and woord.casefold() not in geen]


def _in(woorden: Mapping[str, str], woord: str) -> str | None:
    kaal = _kaal(woord)
    return woorden.get(woord.casefold()) or next((nieuw for oud, nieuw in woorden.items() if _kaal(oud) == kaal), None)


def _kaal(woord: str) -> str:
    """Without accents, in small letters."""
    return "".join(t for t in unicodedata.normalize("NFD", woord.casefold()) if not unicodedata.combining(t))
