"""A key gets another name, there where it is and everywhere it is named; words of people are left alone."""

import re
from collections.abc import Iterator, Mapping

from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, Plat, knopen_van, plat
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden


def hernoem_in(bestand: Bestandsnaam, tekst: str, soort: str, oud: str, nieuw: str) -> str:
    """``tekst`` of this file with ``nieuw`` wherever the key ``oud`` of this kind stands.

    What stood in one column behind it stays there where there is room. Raises NietTeBewerken.
    """
    oud = oud.lower()
    if oud not in een_vorm(tekst).lower():
        return tekst
    wortel = knopen_van(tekst)
    gevonden = [v for v in verwijzingen(bestand, wortel) if v.soort == soort and v.naam == oud]
    sneden = []
    for verwijzing in gevonden:
        knoop = verwijzing.knoop
        sneden.append(Snede(knoop.begin, knoop.eind, citeer(nieuw)))
        if verwijzing.is_sleutel:
            sneden += _ruimte(tekst, knoop.eind, len(citeer(nieuw)) - (knoop.eind - knoop.begin))
    uit = snijd(tekst, sneden)
    if plat(knopen_van(uit)) != _verwacht(wortel, {id(verwijzing.knoop): nieuw for verwijzing in gevonden}):
        raise NietTeBewerken(f"'{oud}' is hier alleen met de hand te veranderen")
    return uit


def _ruimte(tekst: str, achter: int, langer: int) -> list[Snede]:
    """More or fewer spaces behind the colon where values stand in a column."""
    begin = tekst.find(":", achter) + 1
    eind = begin + len(tekst[begin:]) - len(tekst[begin:].lstrip(" "))
    ruimte = eind - begin
    if ruimte < 2:
        return []
    return [Snede(begin, eind, " " * max(1, ruimte - langer))]


def _verwacht(knoop: Knoop | None, nieuw: Mapping[int, str]) -> Plat:
    """The data as it must be afterwards."""
    if isinstance(knoop, Velden):
        return [(nieuw.get(id(sleutel), sleutel.waarde), _verwacht(waarde, nieuw)) for sleutel, waarde in knoop.paren]
    if isinstance(knoop, Rij):
        return [_verwacht(deel, nieuw) for deel in knoop.delen]
    return nieuw.get(id(knoop), plat(knoop)) if knoop is not None else ""


def woorden_met(bestand: Bestandsnaam, tekst: str, woord: str) -> int:
    """In how many texts that are no keys this word stands."""
    patroon = re.compile(rf"(?<!\w){re.escape(woord)}(?!\w)", re.IGNORECASE)
    if not patroon.search(tekst):
        return 0
    wortel = knopen_van(tekst)
    sleutels = {id(verwijzing.knoop) for verwijzing in verwijzingen(bestand, wortel)}
    return sum(id(knoop) not in sleutels and patroon.search(knoop.waarde) is not None for knoop in _teksten(wortel))


def _teksten(knoop: Knoop | None) -> Iterator[TekstKnoop]:
    if isinstance(knoop, TekstKnoop):
        yield knoop
    elif isinstance(knoop, Velden):
        for _, waarde in knoop.paren:
            yield from _teksten(waarde)
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _teksten(deel)
