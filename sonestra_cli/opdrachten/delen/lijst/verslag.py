"""Tells what was made of a list: who came in, who was there, what was left for a person to say."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from sonestra_cli.omgeving.console import Console
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.verstaan.lijst.aanvullen import in_woorden as als_woorden
from sonestra_cli.verstaan.lijst.chat import VAN_DE_APP
from sonestra_cli.verstaan.lijst.plan import Bekend, Plan
from sonestra_cli.verstaan.lijst.soorten import Gehoord, Genoemd, Velden

_BREED = 79
_VOORAAN = {
    "overleden": "†",
    "geboren": "geboren",
    "talen": "spreekt",
    "tot": "tot",
    "sinds": "sinds",
    "kan_meebrengen": "brengt mee",
}


def vertel_nieuw(plan: Plan, werkwoord: str, scherm: Console) -> None:
    """One line for each who comes in."""
    for sleutel, mens in plan.nieuw.items():
        scherm.resultaat("\n".join(_hang(f"{werkwoord}: {sleutel}  {_toon(mens)}", len(werkwoord) + 2)))


def vertel_bekend(plan: Plan, aangevuld: bool, scherm: Console) -> None:
    """Who was there already, what the list adds and where it differs."""
    for een in plan.bekend:
        for regel in _hang(zin_bekend(een, aangevuld), 2):
            scherm.meld(regel)
    for mens in plan.onbeslist:
        sleutels = ", ".join(mens.sleutels)
        zin = f"{mens.mens.naam} komt er niet bij: dat kan iemand zijn die er al staat ({sleutels})."
        _vertel_regel(mens.mens, [zin], scherm)
    if plan.onbeslist:
        scherm.meld("Is het iemand anders? Zet er iets bij, zoals: Ali van de hoek, buurman")


def vertel_twijfel(plan: Plan, gehoord: Gehoord, scherm: Console) -> None:
    """Every line that was not wholly understood, with what was made of it; then the lines without anybody."""
    per_regel: dict[tuple[int, str], tuple[Genoemd, list[str]]] = {}
    for mens, zin in plan.verteld:
        per_regel.setdefault((mens.regel, mens.getypt), (mens, []))[1].append(zin)
    if per_regel:
        scherm.meld("\nHier let je nog even op:")
    for mens, zinnen in per_regel.values():
        _vertel_regel(mens, list(dict.fromkeys(zinnen)), scherm)
    app = [iets for iets in gehoord.opgemerkt if iets.zin == VAN_DE_APP]
    zonder = [iets for iets in gehoord.opgemerkt if iets.getypt.strip() and iets.zin != VAN_DE_APP]
    if zonder or app:
        scherm.meld(f"\n{hoofdletter(aantal(len(zonder) + len(app), 'regel', 'regels'))} zonder mens:")
    if app:
        regels = opsomming([str(iets.regel) for iets in app])
        scherm.meld("\n".join(_hang(f"  regel {regels}: dat zegt de app zelf.", 4)))
    for iets in zonder:
        scherm.meld(_kort(f"  regel {iets.regel}: {iets.getypt}"))
        scherm.meld(f"    {iets.zin}")


def _vertel_regel(mens: Genoemd, zinnen: list[str], scherm: Console) -> None:
    scherm.meld(_kort(f"  regel {mens.regel}: {mens.getypt}" if mens.regel else f"  {mens.getypt}"))
    for zin in zinnen:
        for regel in wrap(zin, _BREED, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False):
            scherm.meld(regel)


def zin_bekend(een: Bekend, aangevuld: bool = False) -> str:
    """Who is there, what the list knows more, and where it differs."""
    zin = f"{een.mens.naam} staat er al ({een.sleutel})."
    erbij = woorden_van(een.weet.erbij)
    if erbij:
        meer = f"{weet_meer(een)} Erbij zetten? Doe het nog eens, met --aanvullen."
        zin = f"{zin} Aangevuld: {erbij}." if aangevuld else meer
    for veld, nu, lijst in een.weet.anders:
        zin += f" Bij '{veld}' staat ‘{nu}’, op de lijst ‘{lijst}’. Dat liet ik staan."
    return zin if erbij or een.weet.anders else f"{zin} Die blijft zoals die is."


def weet_meer(een: Bekend) -> str:
    """Who is there, and what the list knows more."""
    return f"{een.mens.naam} staat er al ({een.sleutel}). De lijst weet meer: {woorden_van(een.weet.erbij)}."


def woorden_van(velden: Velden) -> str:
    """Fields as a line of words: ``pleegoma, hart, geboren 1952``."""
    return ", ".join(_woorden(velden))


def _woorden(velden: Velden) -> Iterator[str]:
    for veld, waarde in velden.items():
        if isinstance(waarde, Mapping):
            yield from _woorden(waarde)
            continue
        tekst = als_woorden(waarde)
        vooraan = _VOORAAN.get(veld, "")
        yield f"{vooraan} {tekst}" if vooraan else in_woorden(tekst)


def _toon(mens: Genoemd) -> str:
    return ", ".join(filter(None, (mens.naam, woorden_van({v: w for v, w in mens.velden.items() if v != "naam"}))))


def _hang(tekst: str, inspringing: int) -> list[str]:
    return wrap(tekst, _BREED, subsequent_indent=" " * inspringing, break_on_hyphens=False, break_long_words=False)


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= _BREED else tekst[: _BREED - 1] + "…"
