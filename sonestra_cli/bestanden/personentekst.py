"""Adds people to ``personen:`` in the style of the file: one line each or blocks, values in one column or not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sonestra_cli.bestanden.bewerkbaar import (
    NietTeBewerken,
    achter_regel,
    knopen_van,
    kolom_van,
    plat,
    regeleinde_van,
)
from sonestra_cli.bestanden.citeren import citeer
from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden

VELD = "personen"
Nieuw = tuple[str, Mapping[str, str]]


def voeg_personen_toe(tekst: str, personen: Iterable[tuple[str, Mapping[str, str]]]) -> str:
    """``tekst`` of a netwerk.yaml with these people behind the last one; who is there already stays as they are.

    A person is a key with fields; a field without value is left out. Raises NietTeBewerken when the file cannot be
    followed.
    """
    wortel = knopen_van(tekst)
    if isinstance(wortel, (Tekst, Rij)):
        raise NietTeBewerken("hier horen velden, zoals 'personen:'")
    paar = wortel.paar(VELD) if wortel is not None else None
    waarde = paar[1] if paar is not None else None
    bekend = {sleutel.waarde for sleutel, _ in waarde.paren} if isinstance(waarde, Velden) else set()
    nieuw: list[Nieuw] = []
    for sleutel, velden in personen:
        if sleutel not in bekend:
            bekend.add(sleutel)
            nieuw.append((sleutel, {veld: inhoud.strip() for veld, inhoud in velden.items() if inhoud.strip()}))
    if not nieuw:
        return tekst
    uit = _erbij(tekst, wortel, paar, nieuw)
    if not _klopt(uit, wortel, nieuw):
        raise NietTeBewerken("in dit bestand kan ik geen mensen toevoegen zonder iets anders te raken")
    return uit


def _erbij(tekst: str, wortel: Velden | None, paar: tuple[Tekst, Knoop] | None, nieuw: Sequence[Nieuw]) -> str:
    eind = regeleinde_van(tekst)
    if paar is None:
        if wortel is not None and (wortel.vloei or kolom_van(tekst, wortel.begin)):
            raise NietTeBewerken("dit bestand begint met een accolade of een spatie; zet 'personen:' er zelf bij")
        los = tekst if not tekst or tekst.endswith("\n") else tekst + eind
        return los + f"{VELD}:{eind}" + _regels(nieuw, 2, 0, vloei=True, eind=eind)
    sleutel, waarde = paar
    inspringing = kolom_van(tekst, sleutel.begin) + 2
    if isinstance(waarde, Velden) and waarde.paren and not waarde.vloei:
        begin = _achter_laatste(tekst, waarde)
        regels = _regels(nieuw, kolom_van(tekst, waarde.begin), _waardekolom(tekst, waarde), _is_vloei(waarde), eind)
        return _tussen(tekst, begin, regels, eind)
    if isinstance(waarde, Velden) and waarde.paren:
        plaats = waarde.paren[-1][1].eind
        return tekst[:plaats] + "".join(f", {_een_regel(*een)}" for een in nieuw) + tekst[plaats:]
    if isinstance(waarde, Velden):
        tekst = tekst[: waarde.begin].rstrip() + tekst[waarde.eind :]
    elif not (isinstance(waarde, Tekst) and waarde.leeg and not waarde.waarde):
        raise NietTeBewerken(f"bij '{VELD}' staat iets anders dan mensen")
    begin = achter_regel(tekst, sleutel.eind)
    return _tussen(tekst, begin, _regels(nieuw, inspringing, 0, vloei=True, eind=eind), eind)


def _tussen(tekst: str, begin: int, regels: str, eind: str) -> str:
    """Lines in between; a last line without an end gets one, and then the new last one has none."""
    if begin and tekst[begin - 1] != "\n":
        return tekst[:begin] + eind + regels[: -len(eind)] + tekst[begin:]
    return tekst[:begin] + regels + tekst[begin:]


def _achter_laatste(tekst: str, mensen: Velden) -> int:
    """Behind the last person and the comment that belongs to them: what is indented deeper than their key."""
    sleutel, waarde = mensen.paren[-1]
    plaats = achter_regel(tekst, max(sleutel.eind, waarde.eind))
    inspringing = kolom_van(tekst, mensen.begin)
    while plaats < len(tekst):
        volgende = achter_regel(tekst, plaats)
        regel = tekst[plaats:volgende]
        kaal = regel.lstrip(" ")
        if not kaal.startswith("#") or len(regel) - len(kaal) <= inspringing:
            break
        plaats = volgende
    return plaats


def _is_vloei(mensen: Velden) -> bool:
    """True unless most people who have fields have them on lines of their own."""
    vormen = [waarde.vloei for _, waarde in mensen.paren if isinstance(waarde, Velden)]
    return sum(vormen) * 2 >= len(vormen)


def _waardekolom(tekst: str, mensen: Velden) -> int:
    """The column that all values share although their keys differ in length; 0 when they do not."""
    paren = [(s, w) for s, w in mensen.paren if isinstance(w, Velden) and w.vloei]
    lengtes = {len(sleutel.waarde) for sleutel, _ in paren}
    kolommen = {kolom_van(tekst, waarde.begin) for _, waarde in paren}
    return kolommen.pop() if len(kolommen) == 1 and len(lengtes) > 1 else 0


def _regels(nieuw: Sequence[Nieuw], inspringing: int, waardekolom: int, vloei: bool, eind: str) -> str:
    ruimte = " " * inspringing
    regels: list[str] = []
    for sleutel, velden in nieuw:
        if vloei or not velden:
            regels.append(ruimte + _een_regel(sleutel, velden, waardekolom - inspringing))
        else:
            regels.append(f"{ruimte}{citeer(sleutel)}:")
            regels += [f"{ruimte}  {veld}: {citeer(inhoud)}" for veld, inhoud in velden.items()]
    return eind.join([*regels, ""])


def _een_regel(sleutel: str, velden: Mapping[str, str], breedte: int = 0) -> str:
    kop = f"{citeer(sleutel)}:"
    if not velden:
        return kop
    return kop.ljust(breedte - 1) + " {" + ", ".join(f"{v}: {citeer(i)}" for v, i in velden.items()) + "}"


def _klopt(tekst: str, wortel: Velden | None, nieuw: Sequence[Nieuw]) -> bool:
    """True when ``tekst`` holds what stood there, these people, and nothing else."""
    na = knopen_van(tekst)
    if not isinstance(na, Velden):
        return False
    voor = wortel if wortel is not None else Velden(0, vloei=False)
    gewild = _mensen(voor) + [(sleutel, list(velden.items()) or "") for sleutel, velden in nieuw]
    return _mensen(na) == gewild and _rest(na) == _rest(voor)


def _mensen(wortel: Velden) -> list[tuple[str, Any]]:
    paar = wortel.paar(VELD)
    if paar is None or not isinstance(paar[1], Velden):
        return []
    return [(sleutel.waarde, plat(waarde)) for sleutel, waarde in paar[1].paren]


def _rest(wortel: Velden) -> list[tuple[str, Any]]:
    return [(sleutel.waarde, plat(waarde)) for sleutel, waarde in wortel.paren if sleutel.waarde != VELD]
