"""A message to paste: one person's part of the plan, with nobody else's name in it (domein/5 §5.12)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.bellen import weer
from sonestra_cli.documenten.context.genoemd import genoemd, in_het_team
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.noemen import toegesproken
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.verstaan.lijst.woorden.soort import is_dier

MEESTE = 700
"""Signs of one message."""
REST = "De rest staat op je kaartje."
_ZONDER_NAMEN = frozenset({"Wat", "Waar", "Wanneer", "Hoe", "Hoeveel", "Vanaf", "Tot", "Antwoord"})
"""Facts that say nothing of others, unless somebody is named in them."""
_AANSPREKING = frozenset(
    ("oma", "opa", "mama", "papa", "ma", "pa", "tante", "oom", "zus", "broer", "coach", "meester", "juf", "buurman")
)


@dataclass(frozen=True, slots=True)
class Berichtje:
    """``met_namen``: how many lines were left out because somebody else is named in them; ``rest``: did not fit."""

    tekst: str
    met_namen: int
    rest: bool


def berichtje(beeld: Beeld) -> Berichtje:
    """The message for the first reader of ``beeld``: the most important first, whole lines only."""
    beeld = rondgaand(beeld)
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    anderen = namen_van_anderen(traject, ik)
    delen = list(_delen(traject, ik))
    mag = [(kop, regel) for kop, regel, _ in delen if not anderen.search(regel)]
    met_namen = sum(1 for _, regel, heel in delen if heel and anderen.search(regel))
    zo_heet_je = toegesproken(traject, ik)
    dag = "Dag." if anderen.search(zo_heet_je) else f"Dag {zo_heet_je}."
    begin = f"{dag} Dit is jouw stukje van ons plan."
    tekst, boven, rest = begin, "", False
    for kop, regel in mag:
        stuk = (f"\n\n{kop}:" if kop != boven else "") + f"\n- {regel}"
        if len(tekst) + len(stuk) + len(REST) + 2 > MEESTE:
            rest = True
            continue
        tekst, boven = tekst + stuk, kop
    if not delen:
        tekst = f"{dag} Jij hebt nog geen afspraak in ons plan."
    elif tekst == begin:
        tekst = f"{dag} In ons plan staat iets voor jou. Kijk op je kaartje."
    elif rest or met_namen:
        tekst += f"\n\n{REST}"
    return Berichtje(f"{tekst}\n", met_namen, rest)


def _delen(traject: Traject, ik: Sleutel) -> Iterator[tuple[str, str, bool]]:
    """Heading, line, and whether that is somebody's own words. A name in them? Then to read the card, and the facts."""
    nu = plan_nu(traject)
    anderen = namen_van_anderen(traject, ik)
    for deel in genoemd(traject, nu, ik):
        for kaartje in deel.kaartjes:
            feiten = _feiten(kaartje, anderen)
            gezegd = kaartje.woorden.strip()
            if anderen.search(gezegd):
                yield deel.kop, gezegd, True
                if feiten:
                    yield deel.kop, f"Lees je kaartje: {feiten}", False
            elif not gezegd:
                yield from ((deel.kop, hoofdletter(feit), True) for feit in [feiten] if feit)
            else:
                yield deel.kop, f"{gezegd} {f'({feiten})' if feiten else ''}".strip(), True
    team = woorden(traject.kop.woordkeus).actieteam.ons
    dag = in_woorden(nu.volgende_keer.datum) if nu.volgende_keer and nu.volgende_keer.datum else ""
    for zin in in_het_team(team, nu, ik, dag if anderen.search(weer(nu)) else weer(nu)):
        yield "Ons team", zin, True


def _feiten(kaartje: AfspraakKaartje, anderen: re.Pattern[str]) -> str:
    mag = [f for f in kaartje.feiten if f.label.partition(" ")[0] in _ZONDER_NAMEN and not anderen.search(f.tekst)]
    return ", ".join(_kort(feit) for feit in mag)


def _kort(feit: Feit) -> str:
    """What somebody answered is told to be an answer; where and when is heard in the words themselves."""
    kaal = feit.tekst.strip().removesuffix(".")
    return f"antwoord: {kaal}" if feit.label.startswith("Antwoord") else kaal


def namen_van_anderen(traject: Traject, ik: Sleutel) -> re.Pattern[str]:
    """Finds the name of anybody else, as a whole word with its capital; what is in the own name too is not found."""
    eigen = _woorden_van(traject, ik)
    mensen = (wie for wie, een in traject.netwerk.personen.items() if wie != ik and not _is_dier(een))
    ander = {woord for wie in mensen for woord in _woorden_van(traject, wie)} - eigen
    rij = "|".join(re.escape(woord) for woord in sorted(ander, key=lambda woord: (-len(woord), woord)))
    return re.compile(rf"(?<!\w)(?:{rij})(?:s|'s|’s)?(?!\w)" if rij else r"(?!)")


def _is_dier(een: Persoon) -> bool:
    return een.soort == "dier" or is_dier(een.wie or "")


def _woorden_van(traject: Traject, wie: Sleutel) -> set[str]:
    """``Tom`` and ``Hendriks``; of a key that is the name too. ``oma`` says who somebody is, and is no name."""
    mens = traject.netwerk.personen.get(wie)
    los = [*re.findall(r"[^\W\d_]+", naam(traject, wie)), *re.findall(r"[^\W\d_]+", (mens.naam or "") if mens else "")]
    los += [deel.capitalize() for deel in re.findall(r"[^\W\d_]{3,}", wie)]
    return {woord for woord in los if woord[:1].isupper() and woord.casefold() not in _AANSPREKING}
