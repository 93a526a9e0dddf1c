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
from sonestra_cli.domein.voortgang.gezegd import dag_van_het_plan
from sonestra_cli.domein.voortgang.weg import is_voorbij, weg_sinds, zoals_nu
from sonestra_cli.domein.zien.dicht import wie_er_is
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter, met_punt, opsomming

_LET_OP = "Wie let hierop"


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
    """The agreement as it is now, and what stood before its last change. ``zonder`` is who reads it: the others are
    then who it is done with."""
    feiten = (
        *rijtje(_zoals_nu(traject, nu, zonder)),
        *_veranderingen(traject, met_de_laatste_verandering(nu), zonder),
        *_van_eerder(nu),
    )
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


def _zoals_nu(traject: Traject, nu: AfspraakNu, ik: Sleutel | None) -> list[Feit]:
    """Only of who is there."""
    feiten = [
        *_feiten(traject, zoals_nu(traject, nu.afspraak), ik),
        Feit("", wie_er_was(traject, van_wie(nu.afspraak), ik)),
    ]
    return [replace(feit, label=let_op_kop(traject, nu)) if feit.label == _LET_OP else feit for feit in feiten]


def wie_er_was(traject: Traject, sleutels: Sleutels, ik: Sleutel | None = None) -> str:
    """``Mona was er tot 15 juni 2026.``: of who did it, helped or looked and is there no longer."""
    weg = [wie for wie in dict.fromkeys(sleutels) if wie != ik and is_voorbij(traject, wie)]
    dagen = [(wie, weg_sinds(traject, wie)) for wie in weg]
    zinnen = [f"{hoofdletter(in_een_zin(traject, wie))} was er tot {zonder_weekdag(op)}." for wie, op in dagen if op]
    return " ".join(zinnen)


def let_op_kop(traject: Traject, nu: AfspraakNu) -> str:
    """What stands before who looks; where that was said with earlier words, with its day."""
    op = (nu.let_op_sinds or dag_van_het_plan(traject)) if nu.let_op_van_ervoor else None
    return f"{_LET_OP} (gezegd op {zonder_weekdag(op)})" if op else _LET_OP


def _van_eerder(nu: AfspraakNu) -> list[Feit]:
    """Where, when, what and how of words that stood there longer ago, and that nobody said again."""
    staat_er_al = {eerst.tot for eerst in met_de_laatste_verandering(nu).eerst}
    los = [een for een in nu.van_eerder() if een.tot not in staat_er_al]
    uit = []
    for tot in sorted({een.tot for een in los if een.tot}, key=lambda dag: dag.volgorde, reverse=True):
        feiten = " · ".join(f"{een.veld.capitalize()}: {een.gezegd.strip()}" for een in los if een.tot == tot)
        uit.append(Feit(f"Eerst was het (tot {zonder_weekdag(tot)})", feiten))
    return uit


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
        Feit(_LET_OP, _let_op(traject, afspraak, zonder)),
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
        wat = "Eerst was het" if ik is None or ik in van_wie(eerst.afspraak) else "Eerder, zonder jou"
        uit.append(Feit(f"{wat}{sinds}", verschil(traject, eerst.afspraak, daarna)))
        uit.append(Feit("Waarom anders", met_punt((eerst.waarom or "").strip()) if eerst.waarom else ""))
        daarna = eerst.afspraak
    return uit


def van_wie(afspraak: Afspraak) -> Sleutels:
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
