"""What a list leaves open, one question at a time: a number chooses, Enter leaves it out."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.begrijpen import ja_of_nee
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.lijst.plan import Bekend, Plan, maak_plan
from sonestra_cli.verstaan.lijst.soorten import Gehoord, Genoemd

_JA = frozenset(("ja", "j", "1", "jawel", "graag", "doe maar"))
_UITLEG = (
    "Typ het nummer van wat het is. Enter laat het weg; je kunt het er later bij zetten. "
    "terug gaat een vraag terug. klaar slaat de rest over. Ctrl-C stopt, en dan blijft alles zoals het was."
)
_AANVULLEN = "Ja: dan zet ik erbij wat de lijst meer weet. Nee of Enter: dan blijft het zoals het er staat."
Noem = Callable[[Bekend], str]
"""How somebody who is there is told, with what the list knows more."""


@gegeven
class Uitkomst:
    """What will be done with the list, and whether who is there gets what it knows more."""

    plan: Plan
    aanvullen: bool


def gesprek_lijst(gehoord: Gehoord, traject: Traject, aanvullen: bool, noem: Noem) -> Gesprek[Uitkomst]:
    """Ask what may be more than one thing. With each answer the list is gone through again: it may lead to another."""
    antwoorden: list[int | str | None] = []
    laatste = 0
    while True:
        try:
            plan = maak_plan(gehoord, traject, _Gezegd(antwoorden))
            break
        except _Open as open_:
            antwoorden.append((yield from _vraag(open_, open_.bij.regel != laatste)))
            laatste = open_.bij.regel
    meer = [een for een in plan.bekend if een.weet.erbij]
    if not meer or aanvullen:
        return Uitkomst(plan, aanvullen)
    wie = "\n".join(map(noem, meer))
    zin = f"Zal ik dat erbij zetten, bij {aantal(len(meer), 'mens', 'mensen')}? (ja/nee) Enter is nee."
    return Uitkomst(plan, (yield from ja_of_nee(Vraag(zin, _AANVULLEN, wie))))


class _Open(Exception):
    """A question that has no answer yet; without ``keuzen`` a few words are the answer."""

    def __init__(self, bij: Genoemd, zin: str, keuzen: Sequence[str], enter: str) -> None:
        super().__init__(zin)
        self.bij, self.zin, self.keuzen, self.enter = bij, zin, keuzen, enter


class _Gezegd:
    """Gives the answers so far, in their order; then asks."""

    def __init__(self, antwoorden: Sequence[int | str | None]) -> None:
        self._rest = list(antwoorden)

    def kies(self, bij: Genoemd, zin: str, keuzen: Sequence[str], enter: str) -> int | None:
        if not self._rest:
            raise _Open(bij, zin, keuzen, enter)
        antwoord = self._rest.pop(0)
        return antwoord if isinstance(antwoord, int) else None

    def typ(self, bij: Genoemd, zin: str, enter: str) -> str | None:
        if not self._rest:
            raise _Open(bij, zin, (), enter)
        antwoord = self._rest.pop(0)
        return antwoord if isinstance(antwoord, str) else None


def _vraag(open_: _Open, andere_regel: bool) -> Gesprek[int | str | None]:
    """Ask until it is understood."""
    keuzen = "".join(f"\n  {nummer}  {keuze}" for nummer, keuze in enumerate(open_.keuzen, 1))
    wat = f"\nTyp een nummer. Enter: {open_.enter}." if keuzen else f" Enter: {open_.enter}."
    regel = f"regel {open_.bij.regel}: {open_.bij.getypt}" if open_.bij.regel and andere_regel else ""
    vraag = Vraag(open_.zin + keuzen + wat, _UITLEG, regel)
    while True:
        antwoord = (yield vraag).strip()
        if not antwoord:
            return None
        if not open_.keuzen:
            return antwoord
        if (nummer := _nummer(antwoord, open_.keuzen)) is not None:
            return nummer
        niet = f"'{kort(antwoord)}' begrijp ik niet. Typ een nummer van 1 tot en met {len(open_.keuzen)}."
        vraag = replace(vraag, vooraf=niet, opnieuw=True)


def _nummer(antwoord: str, keuzen: Sequence[str]) -> int | None:
    """Which choice, by its number, its words, or yes where there is only one."""
    kaal = antwoord.rstrip(".").casefold()
    if kaal.isascii() and kaal.isdigit():
        return int(kaal) - 1 if 0 < int(kaal) <= len(keuzen) else None
    zelfde = [nummer for nummer, keuze in enumerate(keuzen) if keuze.casefold() == kaal]
    if not zelfde and len(keuzen) == 1 and kaal in _JA:
        return 0
    return zelfde[0] if zelfde else None
