"""The guests: who is not there, and whether every child has somebody to lean on (R19)."""

from collections.abc import Iterator

from sonestra_cli.controles import overal
from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.tijd import jaren_hooguit
from sonestra_cli.domein.afleiding.groepen import gezin_nu
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

R19 = Regel(
    "R19",
    "vraag",
    "Een kind dat komt, kiest zelf een steunfiguur.",
    "Ook kinderen doen mee. Met iemand naast zich die ze vertrouwen, durven ze meer te zeggen.",
    "Vraag het kind: bij wie wil jij zitten? Zet die mens bij `steunfiguur`. Een eigen uitnodiging zet "
    "je bij `variant`.",
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


@controle(R19)
def steunfiguren(traject: Traject) -> Iterator[Bevinding]:
    """R19: a guest who is certainly younger than 18, without a steunfiguur or an invitation of their own."""
    if traject.beraad is None:
        return
    datums, op = overal.geboren(traject), traject.beraad.datum or peildatum(traject)
    for wie, gast in traject.beraad.gasten.items():
        if gast.steunfiguur or gast.variant or gast.komt == "nee" or wie in traject.beraad.uitgenodigd_door:
            continue
        if op is not None and wie in datums and jaren_hooguit(datums[wie], op) < VOLWASSEN:
            yield Bevinding(
                R19,
                f"bij wie wil {naam(traject, wie)} zitten?",
                Pad("beraad", ("gasten", wie)).als_sleutel,
                tip=f"vraag het {naam(traject, wie)}, en zet die mens bij `steunfiguur`",
            )


@controle(G001)
def wie_is_er_niet_bij(traject: Traject) -> Iterator[Bevinding]:
    """G001: people of the family without a place on the list; who invites is there anyway."""
    beraad = traject.beraad
    if beraad is None or not beraad.gasten:
        return
    erbij = {*beraad.gasten, *beraad.uitgenodigd_door}
    thuis, overleden = gezin_nu(traject), overal.overleden(traject)
    mist = [
        wie
        for wie, persoon in traject.netwerk.personen.items()
        if wie in thuis and wie not in erbij and wie not in overleden and persoon.soort == "mens"
    ]
    if mist:
        staat = "staat" if len(mist) == 1 else "staan"
        zin = f"wie is er niet bij? {opsomming(namen(traject, mist))} {staat} niet op de gastenlijst"
        pad = Pad("beraad", ("gasten",)).als_sleutel
        tip = "is dat zo bedoeld, dan is het goed"
        yield Bevinding(G001, zin, pad, tip=tip, staat=opsomming(namen(traject, mist)))


@controle(G002)
def wie_gaf_nog_geen_antwoord(traject: Traject) -> Iterator[Bevinding]:
    """G002: guests without ``komt``, as one question."""
    beraad = traject.beraad
    open_ = [wie for wie, gast in beraad.gasten.items() if gast.komt is None] if beraad else []
    if open_ and not (beraad and beraad.waren_er):
        komt = "komt" if len(open_) == 1 else "komen"
        wie = opsomming(namen(traject, open_))
        yield Bevinding(
            G002,
            f"{komt} {wie}? Dat staat er nog niet bij",
            Pad("beraad", ("gasten", open_[0])).als_sleutel,
            tip="nog niet gevraagd? Dan mag het open",
            staat=wie,
            rust_bij=Pad("beraad"),
        )
