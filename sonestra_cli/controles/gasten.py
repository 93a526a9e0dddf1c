"""The guests: who is not there, and whether every child has somebody to lean on (R19)."""

from collections.abc import Iterable, Iterator

from sonestra_cli.controles import overal
from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.samen import een_paar, samen_gevraagd, zonder_rust
from sonestra_cli.controles.tijd import jaren_hooguit
from sonestra_cli.domein.afleiding.groepen import gezin_nu, huishoudens_nu
from sonestra_cli.domein.afleiding.leeftijd import leeftijd, peildatum
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

R19 = Regel(
    "R19",
    "vraag",
    "Kinderen doen mee, en kiezen zelf een steunfiguur.",
    "Ook kinderen doen mee. Met iemand naast zich die ze vertrouwen, durven ze meer te zeggen. En een kind dat thuis "
    "blijft merkt dat er iets gebeurt.",
    "Vraag het kind: bij wie wil jij zitten? Zet die mens bij `steunfiguur`. Een eigen uitnodiging zet je bij "
    "`variant`. Komt een kind niet? Vertel het dan toch, en zet `komt: nee` bij de gasten.",
    f"{TRAINING}: ook kinderen doen mee.",
    vanaf="beraad",
    tot="beraad",
)
G001 = Regel(
    "G001",
    "vraag",
    "Iemand uit het gezin staat niet op de gastenlijst.",
    "Het verhaal begint met een overleg waar één van de zes gezinsleden aan tafel zat. Misschien is het "
    "zo bedoeld. "
    "De familie beslist wie er komt.",
    "Vraag: wie is er niet bij, en weet die ervan? Wie zelf uitnodigt hoeft niet op de lijst.",
    f"{BIJEENKOMST}: in een overleg zitten alle professionals aan tafel met moeder; de andere vijf "
    "gezinsleden zijn "
    "niet aanwezig.",
    vanaf="beraad",
    tot="beraad",
)
G002 = Regel(
    "G002",
    "vraag",
    "Van een gast is nog niet gezegd of die komt.",
    "Wie nog geen antwoord gaf, staat in het draaiboek bij wie het nog niet weet. Op de agenda staat die nog niet.",
    "Zet bij `komt`: ja, nee, misschien, belt_in of stuurt_brief. Nog niet gevraagd? Dan mag het open blijven.",
    "",
    vanaf="beraad",
    tot="beraad",
)
VOLWASSEN = 18
KIEST_ZELF = 3
"""Years from which a child is asked where it wants to sit, and is told what happens."""


@controle(R19)
def steunfiguren(traject: Traject) -> Iterator[Bevinding]:
    """R19: guests who are certainly younger than 18, without a steunfiguur or an invitation of their own."""
    beraad = traject.beraad
    if beraad is None or beraad.waren_er:
        return
    open_ = [
        (wie, gast.gevraagd)
        for wie, gast in beraad.gasten.items()
        if not (gast.steunfiguur or gast.variant or gast.komt == "nee" or wie in beraad.uitgenodigd_door)
    ]
    kinderen = _kinderen(traject, (wie for wie, _ in open_), vanaf=KIEST_ZELF)
    over = [(wie, gevraagd) for wie, gevraagd in open_ if wie in kinderen]
    yield from samen_gevraagd(traject, over, Pad("beraad"), beraad.gevraagd, lambda wie: _bij_wie(traject, wie))


@controle(G001, R19)
def wie_is_er_niet_bij(traject: Traject) -> Iterator[Bevinding]:
    """G001: people of the family without a place on the list; who invites is there anyway. Of children R19 asks."""
    mist = _missen(traject)
    kinderen = _kinderen(traject, mist, vanaf=KIEST_ZELF)
    gerust = traject.beraad.gevraagd if traject.beraad else ()
    groten = zonder_rust(traject, "G001", tuple(wie for wie in mist if wie not in kinderen), gerust)
    kleinen = zonder_rust(traject, "R19", tuple(wie for wie in mist if wie in kinderen), gerust)
    pad = Pad("beraad", ("gasten",)).als_sleutel
    if groten:
        wie = opsomming(namen(traject, groten))
        tip = "is dat zo bedoeld, dan is het goed"
        yield Bevinding(G001, _wie_is_er_niet_bij(wie, len(groten)), pad, tip=tip, staat=wie)
    if kleinen:
        wie = opsomming(namen(traject, kleinen))
        aan = wie if len(kleinen) == 1 else "hun"
        zin = f"{_wie_is_er_niet_bij(wie, len(kleinen))}. Wie vertelt {aan} wat er die dag gebeurt?"
        tip = "een kind kan komen met een eigen uitnodiging; komt het niet, zet dan `komt: nee`"
        yield Bevinding(R19, zin, pad, tip=tip, staat=wie)


def _wie_is_er_niet_bij(wie: str, hoeveel: int) -> str:
    return f"wie is er niet bij? {wie} {'staat' if hoeveel == 1 else 'staan'} niet op de gastenlijst"


def _bij_wie(traject: Traject, wie: Sleutels) -> Bevinding:
    kinderen = opsomming(namen(traject, wie))
    zin = f"bij wie {'wil' if len(wie) == 1 else 'willen'} {kinderen} zitten?"
    tip = f"vraag het {kinderen}, en zet die mens bij `steunfiguur`"
    return Bevinding(R19, zin, Pad("beraad", ("gasten", wie[0])).als_sleutel, tip=tip)


def _missen(traject: Traject) -> Sleutels:
    """Who is of the family, or a child in the house, and is not on the list; nobody before the list is begun."""
    beraad = traject.beraad
    if beraad is None or not beraad.gasten or beraad.waren_er:
        return ()
    erbij, overleden = {*beraad.gasten, *beraad.uitgenodigd_door}, overal.overleden(traject)
    hoofd = frozenset(traject.kop.hoofdpersonen)
    in_huis = {wie for huis in huishoudens_nu(traject) if not hoofd.isdisjoint(huis.wie) for wie in huis.wie}
    thuis = hoofd | gezin_nu(traject) | _kinderen(traject, in_huis)
    return tuple(
        wie
        for wie, persoon in traject.netwerk.personen.items()
        if (wie in thuis or persoon.groep == "gezin")
        and persoon.soort == "mens"
        and wie not in erbij
        and wie not in overleden
    )


def _kinderen(traject: Traject, wie: Iterable[Sleutel], vanaf: int = 0) -> frozenset[Sleutel]:
    """Those who are younger than 18 on the day, and at least ``vanaf``: certainly, or as somebody said about."""
    op = (traject.beraad.datum if traject.beraad else None) or peildatum(traject)
    datums = overal.geboren(traject) if op is not None else {}
    return frozenset(een for een in wie if op and een in datums and vanaf <= _jaren(datums[een], op) < VOLWASSEN)


def _jaren(geboren: Datum, op: Datum) -> int:
    """How old at most. Of an age that was told, ``ca 2012``, how old about: with room around it nobody is a child."""
    ongeveer = leeftijd(geboren, op) if geboren.soort == "ca" else None
    return ongeveer.jaren if ongeveer is not None else jaren_hooguit(geboren, op)


@controle(G002)
def wie_gaf_nog_geen_antwoord(traject: Traject) -> Iterator[Bevinding]:
    """G002: guests without ``komt``, as one question."""
    beraad = traject.beraad
    if beraad is None or beraad.waren_er:
        return
    open_ = tuple(wie for wie, gast in beraad.gasten.items() if gast.komt is None)
    if open_ := zonder_rust(traject, "G002", open_, beraad.gevraagd):
        komt = "komt" if len(open_) == 1 else "komen"
        wie = namen(traject, open_)
        yield Bevinding(
            G002,
            f"{komt} {een_paar(wie)}? Dat staat er nog niet bij",
            Pad("beraad", ("gasten", open_[0])).als_sleutel,
            tip="nog niet gevraagd? Dan mag het open",
            staat=opsomming(wie),
            rust_bij=Pad("beraad"),
        )
