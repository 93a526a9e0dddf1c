"""One agreement in words: what was said, and small below it who, what, where, when, how and what stood first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.mensen import niet_voor_wie, wie, wie_met_functie
from sonestra_cli.domein.afleiding.niet_voor import is_dicht, niet_voor
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.dicht import wie_er_is
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import met_punt, opsomming


@dataclass(frozen=True, slots=True)
class Feit:
    """A label and what is behind it, perhaps own words. ``breekt``: what follows is on a new line."""

    label: str
    tekst: str
    breekt: bool = True


@dataclass(frozen=True, slots=True)
class AfspraakKaartje:
    """Own words, set large, and the facts below them; ``sleutel`` is how they call it: a3."""

    woorden: str
    feiten: tuple[Feit, ...] = ()
    sleutel: str = ""


NIET_RONDGAAN = Feit("Niet voor iedereen", "Laat dit kaartje niet rondgaan.")


def kaartje(traject: Traject, nu: AfspraakNu, zonder: Sleutel | None = None) -> AfspraakKaartje:
    """The agreement as it is now. ``zonder`` is who reads it: the others are then who it is done with."""
    feiten = (*rijtje(_feiten(traject, nu.afspraak, zonder)), *_veranderingen(traject, nu, zonder))
    return AfspraakKaartje(nu.afspraak.woorden, tuple(feit for feit in feiten if feit.tekst), nu.sleutel)


def rijtje(feiten: Iterable[Feit]) -> tuple[Feit, ...]:
    """Facts that are there, as sentences behind each other; what has lines of its own stands on lines of its own."""
    er_zijn = [feit for feit in feiten if feit.tekst.strip()]
    lang = [chr(10) in feit.tekst.strip() for feit in er_zijn]
    return tuple(
        Feit(feit.label, met_punt(feit.tekst.strip()), lang[nr] or nr + 1 == len(lang) or lang[nr + 1])
        for nr, feit in enumerate(er_zijn)
    )


def met_niet_voor(beeld: Beeld, kaartje: AfspraakKaartje, regel: Getypt | AfspraakNu) -> AfspraakKaartje:
    """The card, and last on it for whom it is not, where that must be seen before the paper is passed on."""
    namen = niet_voor_wie(beeld, regel)
    return replace(kaartje, feiten=(*kaartje.feiten, Feit("Niet voor", namen))) if namen else kaartje


def met_niet_rondgaan(traject: Traject, kaartje: AfspraakKaartje, regel: Getypt | AfspraakNu) -> AfspraakKaartje:
    """The card of one reader, and last on it that not everybody may read this, without of whom it is kept."""
    if not niet_voor(regel) and not is_dicht(regel, wie_er_is(traject)):
        return kaartje
    return replace(kaartje, feiten=(*kaartje.feiten, NIET_RONDGAAN))


def afgerond(nu: AfspraakNu) -> AfspraakKaartje:
    """What is done or no longer needed: the words, and since when."""
    sinds = zonder_weekdag(nu.stand_sinds) if nu.stand_sinds else ""
    return AfspraakKaartje(nu.afspraak.woorden, (Feit("", f"Sinds {sinds}."),) if sinds else (), nu.sleutel)


def met_de_laatste_verandering(nu: AfspraakNu) -> AfspraakNu:
    """Without what stood longer ago: from the last time that other words stood there, on."""
    anders = [nr for nr, eerst in enumerate(nu.eerst) if eerst.afspraak.woorden.strip() != nu.afspraak.woorden.strip()]
    return replace(nu, eerst=nu.eerst[anders[-1] if anders else -1 :])


def _feiten(traject: Traject, afspraak: Afspraak, zonder: Sleutel | None) -> list[Feit]:
    anderen = tuple(sleutel for sleutel in afspraak.wie if sleutel != zonder)
    return [
        Feit("Samen met" if zonder in afspraak.wie else "Wie", wie(traject, anderen)),
        Feit("Nog vragen aan", wie(traject, tuple(s for s in afspraak.nog_vragen if s != zonder))),
        Feit("Wat", afspraak.wat or ""),
        Feit("Waar", afspraak.waar or ""),
        Feit("Wanneer", afspraak.wanneer or ""),
        Feit("Hoe", afspraak.hoe or ""),
        Feit("Met hulp van", wie_met_functie(traject, afspraak.hulp_van)),
        Feit("Wie let hierop", _let_op(traject, afspraak, zonder)),
    ]


def _let_op(traject: Traject, afspraak: Afspraak, ik: Sleutel | None) -> str:
    """Who looks whether it works; who does it too reads ``jij``, who only looks reads that above it."""
    namen = [in_een_zin(traject, sleutel) for sleutel in dict.fromkeys(afspraak.let_op) if sleutel != ik]
    return opsomming([*(["jij"] if ik in afspraak.let_op and ik in afspraak.wie else []), *namen])


def _veranderingen(traject: Traject, nu: AfspraakNu, ik: Sleutel | None) -> list[Feit]:
    """What stood before, the latest change first; to who was not in it that is said."""
    uit = []
    daarna = nu.afspraak
    for eerst in reversed(nu.eerst):
        sinds = f" (tot {zonder_weekdag(eerst.tot)})" if eerst.tot else ""
        wat = "Eerst was het" if ik is None or ik in _van_wie(eerst.afspraak) else "Eerder, zonder jou"
        uit.append(Feit(f"{wat}{sinds}", verschil(traject, eerst.afspraak, daarna)))
        uit.append(Feit("Waarom anders", met_punt((eerst.waarom or "").strip()) if eerst.waarom else ""))
        daarna = eerst.afspraak
    return uit


def _van_wie(afspraak: Afspraak) -> Sleutels:
    return (*afspraak.wie, *afspraak.nog_vragen, *afspraak.hulp_van, *afspraak.let_op)


def verschil(traject: Traject, was: Afspraak, wordt: Afspraak, met_woorden: bool = True) -> str:
    """The words when they changed, and the facts that changed."""
    nieuw = {feit.label: feit.tekst for feit in _feiten(traject, wordt, None)}
    feiten = [
        f"{feit.label}: {feit.tekst.strip()}"
        for feit in _feiten(traject, was, None)
        if feit.tekst and feit.tekst != nieuw[feit.label]
    ]
    anders = met_woorden and was.woorden.strip() != wordt.woorden.strip()
    return " · ".join([*([f"“{was.woorden.strip()}”"] if anders else []), *feiten])
