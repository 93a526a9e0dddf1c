"""A message to paste: one person's part of the plan, with nobody else's name in it (domein/5 §5.12)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.bellen import weer
from sonestra_cli.documenten.context.van_een.deed_mee import deed_mee
from sonestra_cli.documenten.context.van_een.eigen_naam import eigen_woorden
from sonestra_cli.documenten.context.van_een.genoemd import EERST, PAALTJES, genoemd
from sonestra_cli.documenten.context.van_een.team import in_het_team
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.noemen import toegesproken
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, met_punt
from sonestra_cli.verstaan.lijst.woorden.soort import is_dier

MEESTE = 700
"""Signs of one message."""
_NOG_GEEN = "Jij hebt nog geen afspraak in ons plan."
REST = "De rest staat op je kaartje."
_DINGEN = {
    "Dit willen we je nog vragen": ("een vraag", "vragen"),
    "Dit vragen we van jou": ("een vraag", "vragen"),
    "Dit vroeg jij": ("een vraag", "vragen"),
    "Dit bied jij aan": ("iets dat jij aanbiedt", "dingen die jij aanbiedt"),
    "Dit betaal jij": ("iets dat jij betaalt", "dingen die jij betaalt"),
    PAALTJES: ("een regel", "regels"),
    EERST: ("iets van eerder", "dingen van eerder"),
}
"""What the lines of a part are, one or more; of the other parts they are agreements."""
_HOEVEEL = "Hoeveel: "
_ZONDER_NAMEN = frozenset({"Wat", "Waar", "Wanneer", "Hoe", "Hoeveel", "Vanaf", "Tot", "Antwoord"})
"""Facts that say nothing of others, unless somebody is named in them."""


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
    met_namen = sum(verzwegen for _, _, verzwegen in delen)
    zo_heet_je = toegesproken(traject, ik).partition(",")[0]
    dag = "Dag." if anderen.search(zo_heet_je) else f"Dag {zo_heet_je}."
    begin = f"{dag} Dit is jouw stukje van ons plan."
    tekst, boven, rest = begin, "", False
    for kop, regel, _ in delen:
        stuk = (f"\n\n{kop}:" if kop != boven else "") + f"\n- {regel}"
        if len(tekst) + len(stuk) + len(REST) + 2 > MEESTE:
            rest = True
            continue
        tekst, boven = tekst + stuk, kop
    if not delen:
        tekst = f"{dag} {_geen_afspraak(deed_mee(plan_nu(traject), ik))}"
    elif tekst == begin:
        tekst = f"{dag} In ons plan staat iets voor jou. Kijk op je kaartje."
    elif rest:
        tekst += f"\n\n{REST}"
    return Berichtje(f"{tekst}\n", met_namen, rest)


def _geen_afspraak(meer: bool) -> str:
    """Who did their part is told so: it is not that they did nothing yet."""
    return "Jij hebt nu geen afspraak meer in ons plan. Dank je wel." if meer else _NOG_GEEN


def _delen(traject: Traject, ik: Sleutel) -> Iterator[tuple[str, str, int]]:
    """Heading, line, and how many own words that line only tells of: somebody else is named in them."""
    nu = plan_nu(traject)
    anderen = namen_van_anderen(traject, ik)
    delen = genoemd(traject, nu, ik)
    gezegd = "\n".join(een.woorden for deel in delen for een in deel.kaartjes if not anderen.search(een.woorden))
    for deel in delen:
        kaal = 0
        for kaartje in deel.kaartjes:
            feiten, met_naam = _feiten(kaartje, anderen), bool(anderen.search(kaartje.woorden))
            if not met_naam:
                zo_heet_het = [f"Dit is {kaartje.sleutel}."] if kaartje.sleutel and _noemt(gezegd, kaartje) else []
                woorden_ = hoofdletter(_op_een_regel(kaartje.woorden))
                if woorden_ or feiten:
                    yield deel.kop, " ".join((_aaneen(woorden_ or "Er is een afspraak", feiten), *zo_heet_het)), 0
            elif feiten:
                yield deel.kop, _aaneen(_op_je_kaartje(deel.kop, 1), feiten), 1
            else:
                kaal += 1
        if kaal:
            yield deel.kop, _op_je_kaartje(deel.kop, kaal), kaal
    team = woorden(traject.kop.woordkeus).actieteam.ons
    dag = in_woorden(nu.volgende_keer.datum) if nu.volgende_keer and nu.volgende_keer.datum else ""
    for zin in in_het_team(traject, team, ik, dag if anderen.search(weer(nu)) else weer(nu)):
        yield "Ons team", zin, 0


def _op_een_regel(gezegd: str) -> str:
    """Own words of more lines as one, without the dashes of a list: the message has its own."""
    uit = ""
    for regel in filter(None, (re.sub(r"^[-*•–]\s+", "", los.strip()) for los in gezegd.splitlines())):
        tussen = "" if not uit else " " if uit[-1] in ".!?…,;:" else "; "
        uit += tussen + regel
    return uit


def _aaneen(zin: str, feiten: Sequence[str]) -> str:
    """How much something costs is part of the sentence, where that is all there is to say."""
    if len(feiten) == 1 and feiten[0].startswith(_HOEVEEL):
        return f"{zin.removesuffix('.')}: {feiten[0].removeprefix(_HOEVEEL)}"
    return " ".join((met_punt(zin), *feiten))


def _noemt(gezegd: str, kaartje: AfspraakKaartje) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(kaartje.sleutel)}(?!\w)", gezegd))


def _op_je_kaartje(kop: str, hoeveel: int) -> str:
    """What cannot be said here, because somebody else is in it: what sort of thing it is, and where it stands."""
    een, meer = _DINGEN.get(kop, ("een afspraak", "afspraken"))
    return f"Op je kaartje staat {een}." if hoeveel == 1 else f"Op je kaartje staan {aantal(hoeveel, een, meer)}."


def _feiten(kaartje: AfspraakKaartje, anderen: re.Pattern[str]) -> tuple[str, ...]:
    """Short sentences: what, where, when; not what is heard in the words themselves."""
    mag = [f for f in kaartje.feiten if f.label.partition(" ")[0] in _ZONDER_NAMEN and not anderen.search(f.tekst)]
    gezegd = "" if anderen.search(kaartje.woorden) else f" {_kaal(kaartje.woorden)} "
    return tuple(_zin(feit) for feit in mag if f" {_kaal(feit.tekst)} " not in gezegd)


def _kaal(tekst: str) -> str:
    return " ".join(re.findall(r"\w+", tekst.casefold()))


def _zin(feit: Feit) -> str:
    label = "Het antwoord" if feit.label.startswith("Antwoord") else feit.label
    return met_punt(f"{label}: {feit.tekst.strip()}")


def namen_van_anderen(traject: Traject, ik: Sleutel) -> re.Pattern[str]:
    """Finds the name of anybody else, as a whole word with its capital; what is in the own name too is not found."""
    eigen = eigen_woorden(traject, ik)
    mensen = (wie for wie, een in traject.netwerk.personen.items() if wie != ik and not _is_dier(een))
    ander = {woord for wie in mensen for woord in eigen_woorden(traject, wie)} - eigen
    rij = "|".join(re.escape(woord) for woord in sorted(ander, key=lambda woord: (-len(woord), woord)))
    return re.compile(rf"(?<!\w)(?:{rij})(?:s|'s|’s)?(?!\w)" if rij else r"(?!)")


def _is_dier(een: Persoon) -> bool:
    return een.soort == "dier" or is_dier(een.wie or "")
