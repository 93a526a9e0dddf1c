"""People in words, for every paper."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.familie import nakomelingen
from sonestra_cli.domein.afleiding.groepen import gezin_nu, is_professional
from sonestra_cli.domein.afleiding.leeftijd import leeftijd, peildatum
from sonestra_cli.domein.afleiding.niet_voor import is_dicht, niet_voor
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.dicht import wie_er_is
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import functie_erachter, in_een_zin
from sonestra_cli.taal.zinnen import opsomming

VOLWASSEN = 18


@dataclass(frozen=True, slots=True)
class Wie:
    """Who has a role, in words, and whether the verb behind them says ``zij``; false when there is nobody yet.

    ``misschien``: who would do it too and did not say yes to coming. ``lijst``: everybody, each with how sure that is.
    """

    namen: str = ""
    meer: bool = False
    misschien: "Wie | None" = None
    lijst: str = ""

    def __bool__(self) -> bool:
        return bool(self.namen)

    def __str__(self) -> str:
        return self.namen


NIET_BEGREPEN = "dat begreep ik niet"
"""Stands behind ``Niet voor:`` where somebody was meant, and nobody knows who."""
WIE_ALLES_MAG = "wie alles mag lezen"
"""Of whom a whole plan is in which a line is kept from who it would be of."""


@dataclass(frozen=True, slots=True)
class Voet:
    """The foot of every page: of whom the paper is, when it was made, and small: who led the process."""

    van: str
    gemaakt: str
    apart_van: Wie
    begeleider: str


def voet(beeld: Beeld, gemaakt: str) -> Voet:
    """``gemaakt`` is a sentence about the day, or empty."""
    apart = mensen(beeld.traject, beeld.met_apart)
    return Voet(hoofdpersonen(beeld.traject) or "ons", gemaakt, apart, _begeleider(beeld.traject))


def _begeleider(traject: Traject) -> str:
    """Who led it, and till when: who has gone must not seem to be there on a paper for after it."""
    naam, los = traject.kop.procesbegeleider.naam or "", traject.kop.losgelaten_op
    return f"{naam} (tot {zonder_weekdag(los)})" if naam and los else naam


def mensen(traject: Traject, sleutels: Sleutels) -> Wie:
    """These people, each once."""
    return Wie(wie(traject, sleutels), len(set(sleutels)) > 1)


def hoofdpersonen(traject: Traject) -> str:
    """``Samira, Noor en Mila``; empty when nobody is named yet."""
    return wie(traject, traject.kop.hoofdpersonen)


def wie(traject: Traject, sleutels: Sleutels) -> str:
    """Names in words, each once, as they stand inside a sentence: the filter ``begin`` gives them a capital."""
    return opsomming([in_een_zin(traject, sleutel) for sleutel in dict.fromkeys(sleutels)])


def wie_met_functie(traject: Traject, sleutels: Sleutels) -> str:
    """As ``wie``; behind a professional stands what somebody is there for."""
    return opsomming([_met_functie(traject, sleutel) for sleutel in dict.fromkeys(sleutels)])


def _met_functie(traject: Traject, sleutel: Sleutel) -> str:
    hoe, functie = in_een_zin(traject, sleutel), functie_erachter(traject, sleutel)
    return f"{hoe} ({functie})" if functie else hoe


def niet_voor_wie(beeld: Beeld, regel: Getypt | AfspraakNu) -> str:
    """Who may not read this line, where it stands in the whole plan: who reads by name is told of nobody.

    Of a protection that was not understood it says so: that line is for nobody but who may see all.
    """
    if beeld.voor != (IEDEREEN,):
        return ""
    namen = wie(beeld.traject, niet_voor(regel))
    if not is_dicht(regel, wie_er_is(beeld.traject)):
        return namen
    return f"{namen} (dat begreep ik niet helemaal)" if namen else NIET_BEGREPEN


def naasten(traject: Traject, sleutels: Sleutels) -> Sleutels:
    """Those who are no professional, in the same order."""
    return tuple(s for s in dict.fromkeys(sleutels) if not is_professional(traject, s))


def professionals(traject: Traject, sleutels: Sleutels) -> Sleutels:
    """Those who are a professional, in the same order."""
    return tuple(s for s in dict.fromkeys(sleutels) if is_professional(traject, s))


def is_kind(traject: Traject, sleutel: Sleutel) -> bool:
    """Younger than eighteen on the latest day of the traject, as far as is known."""
    persoon = traject.netwerk.personen.get(sleutel)
    jaren = leeftijd(persoon.geboren, peildatum(traject)) if persoon and not persoon.overleden else None
    return jaren is not None and jaren.jaren < VOLWASSEN


def om_het_tegen_te_zeggen(traject: Traject, steun: Sleutels) -> str:
    """Whom a child may tell what is not nice: a friend who sits beside her is a child too, and need not carry that."""
    return wie(traject, tuple(sleutel for sleutel in steun if not is_kind(traject, sleutel)))


def kinderen(traject: Traject) -> Sleutels:
    """The children of the household, of the hoofdpersonen and among the guests, in the order of the files."""
    gasten = traject.beraad.gasten if traject.beraad else {}
    kring = {*eigen_kinderen(traject), *gasten}
    return tuple(s for s in traject.netwerk.personen if s in kring and is_kind(traject, s))


def eigen_kinderen(traject: Traject) -> Sleutels:
    """The children whose plan it is, in the order of the files: of the household, children and grandchildren of a
    hoofdpersoon wherever they live, and to whom something is said in the plan."""
    gezegd = traject.plan.voor_de_kinderen if traject.plan else ()
    kring = gezin_nu(traject) | nakomelingen(traject.netwerk, traject.kop.hoofdpersonen)
    kring |= {wie for zin in gezegd for wie in zin.aan}
    return tuple(s for s in traject.netwerk.personen if s in kring and is_kind(traject, s))
