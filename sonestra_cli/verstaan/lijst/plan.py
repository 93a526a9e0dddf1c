"""From who is on a list to what will be done: new, there already, or left for a person to say."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from sonestra_cli.domein.afleiding.groepen import vaste_groep
from sonestra_cli.domein.afleiding.namen import naam as naam_van
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import VrijeSleutels, sleutel_van
from sonestra_cli.verstaan.lijst.aanvullen import Aanvulling, vul_aan
from sonestra_cli.verstaan.lijst.herkennen import Herkend, Herkenner
from sonestra_cli.verstaan.lijst.soorten import Gehoord, Genoemd, Keus, Twijfel, Velden, Waarde, samen
from sonestra_cli.verstaan.rolwoorden import GRENS


class Vragen(Protocol):
    """A person who can be asked, or nobody: then every answer is None."""

    def kies(self, bij: Genoemd, zin: str, keuzen: Sequence[str], enter: str) -> int | None:
        """Which of these, from 0; None: leave it, and that is what ``enter`` says."""

    def typ(self, bij: Genoemd, zin: str, enter: str) -> str | None:
        """A few words; None: leave it."""


class Niemand:
    """Nobody sits there: nothing is chosen."""

    def kies(self, bij: Genoemd, zin: str, keuzen: Sequence[str], enter: str) -> int | None:
        """None."""
        return None

    def typ(self, bij: Genoemd, zin: str, enter: str) -> str | None:
        """None."""
        return None


@gegeven
class Bekend:
    """Somebody who is there already, and what the list knows more of them."""

    mens: Genoemd
    sleutel: Sleutel
    weet: Aanvulling


@gegeven
class Onbeslist:
    """Somebody who may be there already: not put in, because nobody could say."""

    mens: Genoemd
    sleutels: tuple[Sleutel, ...]


@dataclass
class Plan:
    """``verteld``: sentences about a person, with the line they are about."""

    nieuw: dict[Sleutel, Genoemd] = field(default_factory=dict)
    bekend: list[Bekend] = field(default_factory=list)
    onbeslist: list[Onbeslist] = field(default_factory=list)
    verteld: list[tuple[Genoemd, str]] = field(default_factory=list)


def maak_plan(gehoord: Gehoord, traject: Traject, vragen: Vragen) -> Plan:
    """Go down the list and decide for each, asking where it may be more than one thing."""
    plan, herkenner = Plan(), Herkenner(traject.netwerk.personen)
    vrij = VrijeSleutels(traject.netwerk.personen)
    for genoemd in gehoord.mensen:
        mens = _zonder_twijfel(genoemd, plan, vragen)
        herkend = herkenner.herken(mens)
        wie = _wie_is_het(mens, herkend, traject, plan, vragen)
        if isinstance(wie, Onbeslist):
            plan.onbeslist.append(wie)
        elif isinstance(wie, Genoemd):
            sleutel = Sleutel(_sleutel(wie, vrij))
            plan.nieuw[sleutel] = wie
            herkenner.erbij(sleutel, wie)
        elif wie in plan.nieuw:
            eerder = plan.nieuw[wie]
            plan.nieuw[wie] = replace(eerder, velden=samen(mens.velden, eerder.velden))
        else:
            weet = vul_aan(mens.velden, traject.netwerk.personen[wie], vaste_groep(traject, wie))
            plan.bekend.append(Bekend(mens, wie, weet))
    return plan


def velden_van_nieuw(sleutel: str, mens: Genoemd) -> dict[str, Waarde]:
    """The fields to write; the name only where the key does not say it already, also not in small letters."""
    uit_sleutel = naam_uit_sleutel(sleutel)
    zegt_de_sleutel = mens.naam == uit_sleutel or (mens.naam.islower() and mens.naam == uit_sleutel.casefold())
    return {**({} if zegt_de_sleutel else {"naam": mens.naam}), **kort(mens.velden)}


def kort(velden: Velden) -> dict[str, Waarde]:
    """As somebody would type it: ``contact: elke_week``."""
    uit = dict(velden)
    contact = uit.get("contact")
    if isinstance(contact, Mapping) and set(contact) == {"hoe_vaak"}:
        uit["contact"] = contact["hoe_vaak"]
    return uit


def _zonder_twijfel(mens: Genoemd, plan: Plan, vragen: Vragen) -> Genoemd:
    for twijfel in mens.twijfels:
        keus = _antwoord(mens, twijfel, vragen)
        if keus is None:
            plan.verteld += [(mens, twijfel.zin)] if twijfel.zin else []
        else:
            velden = samen(mens.velden, keus.velden)
            naam = str(velden.pop("naam", mens.naam))
            mens = replace(mens, naam=naam, velden=velden)
    plan.verteld += [(mens, zin) for zin in mens.gezegd]
    return mens


def _antwoord(mens: Genoemd, twijfel: Twijfel, vragen: Vragen) -> Keus | None:
    if not twijfel.keuzen:
        return None
    nummer = vragen.kies(mens, twijfel.vraag, [keus.woord for keus in twijfel.keuzen], "laat het weg")
    return twijfel.keuzen[nummer] if nummer is not None else None


def _wie_is_het(
    mens: Genoemd, herkend: Herkend, traject: Traject, plan: Plan, vragen: Vragen
) -> Genoemd | Sleutel | Onbeslist:
    """The person who is there, or this one as somebody new; undecided where nobody can say."""
    if herkend.hoe == "nieuw":
        return mens
    if herkend.hoe == "zelfde":
        eerder = plan.nieuw.get(herkend.sleutels[0])
        naast_elkaar = eerder is not None and (eerder.regel, eerder.naam) == (mens.regel, mens.naam)
        return _een_of_twee(mens, herkend.sleutels[0], plan, vragen) if naast_elkaar else herkend.sleutels[0]
    noem = _noemer(traject, plan)
    namen = [noem(sleutel) for sleutel in herkend.sleutels]
    al = opsomming([f"{naam} ({sleutel})" for naam, sleutel in zip(namen, herkend.sleutels, strict=True)])
    keuzen = [*(f"dat is {naam}" for naam in namen), "iemand anders"]
    enter = "komt er niet bij" if herkend.hoe == "misschien" else "iemand anders"
    er_al = f"{al} {'staat' if len(namen) == 1 else 'staan'} er al."
    nummer = vragen.kies(mens, f"{er_al} Wie is {mens.naam}?", keuzen, enter)
    if nummer is not None and nummer < len(namen):
        return herkend.sleutels[nummer]
    if nummer is None and herkend.hoe == "misschien":
        return Onbeslist(mens, herkend.sleutels)
    if nummer is None:
        plan.verteld.append((mens, f"Er is ook al {al}. Ik denk dat deze {mens.naam} een ander is: die kwam erbij."))
        return mens
    anders = vragen.typ(mens, f"Hoe heet deze {mens.naam} op de kaart?", mens.naam)
    return replace(mens, naam=anders) if anders else mens


def _een_of_twee(mens: Genoemd, eerste: Sleutel, plan: Plan, vragen: Vragen) -> Genoemd | Sleutel:
    """``Fatima en Fatima`` on one line: two who are called the same, or one."""
    zin = f"{mens.naam} staat twee keer op deze regel."
    if vragen.kies(mens, f"{zin} Zijn dat twee mensen?", ["nee, één mens"], "ja, twee") is not None:
        return eerste
    anders = vragen.typ(mens, f"Hoe heet de tweede {mens.naam} op de kaart?", mens.naam)
    if not anders:
        plan.verteld.append((mens, f"{zin} Dat werden twee mensen. Geef ze een naam waaraan je ziet wie wie is."))
    return replace(mens, naam=anders) if anders else mens


def _noemer(traject: Traject, plan: Plan) -> Callable[[Sleutel], str]:
    return lambda sleutel: plan.nieuw[sleutel].naam if sleutel in plan.nieuw else naam_van(traject, sleutel)


def _sleutel(mens: Genoemd, vrij: VrijeSleutels) -> str:
    """A key of its own; where the name is taken, with who somebody is behind it: ``jan-voetbalcoach``."""
    if not vrij.is_bezet(mens.naam):
        return vrij.voor(mens.naam)
    wie = sleutel_van(str(mens.velden.get("wie", ""))).split("-") if mens.velden.get("wie") else []
    tot = next((nummer for nummer, woord in enumerate(wie) if woord in GRENS), len(wie))
    return vrij.voor(" ".join((mens.naam, *wie[: min(tot, 2)])))
