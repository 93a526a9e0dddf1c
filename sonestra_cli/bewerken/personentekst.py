"""Adds people to ``personen:`` in the style of the file: one line each or blocks, values in one column or not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van, kolom_van, plat
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import voeg_toe

VELD = "personen"
Nieuw = tuple[str, Mapping[str, str]]


def voeg_personen_toe(tekst: str, personen: Iterable[tuple[str, Mapping[str, str]]]) -> str:
    """``tekst`` of a netwerk.yaml with these people behind the last one; who is there already stays as they are.

    A person is a key with fields; a field without value is left out. Raises NietTeBewerken when the file cannot be
    followed.
    """
    wortel = knopen_van(tekst)
    if isinstance(wortel, (TekstKnoop, Rij)):
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


def _erbij(tekst: str, wortel: Velden | None, paar: tuple[TekstKnoop, Knoop] | None, nieuw: Sequence[Nieuw]) -> str:
    if paar is None:
        regels = [f"  {regel}" for regel in _regels(nieuw, 0, vloei=True)]
        return voeg_toe(tekst, (), [f"{VELD}:", *regels])
    waarde = paar[1]
    if not isinstance(waarde, Velden) or not waarde.paren:
        return voeg_toe(tekst, (VELD,), _regels(nieuw, 0, vloei=True))
    if waarde.vloei:
        plaats = waarde.paren[-1][1].eind
        return tekst[:plaats] + "".join(f", {_een_regel(*een)}" for een in nieuw) + tekst[plaats:]
    return voeg_toe(tekst, (VELD,), _regels(nieuw, _waardekolom(tekst, waarde), _is_vloei(waarde)))


def _is_vloei(mensen: Velden) -> bool:
    """True unless most people who have fields have them on lines of their own."""
    vormen = [waarde.vloei for _, waarde in mensen.paren if isinstance(waarde, Velden)]
    return sum(vormen) * 2 >= len(vormen)


def _waardekolom(tekst: str, mensen: Velden) -> int:
    """How far behind the beginning of the keys all values start although the keys differ in length; else 0."""
    paren = [(s, w) for s, w in mensen.paren if isinstance(w, Velden) and w.vloei]
    lengtes = {len(sleutel.waarde) for sleutel, _ in paren}
    kolommen = {kolom_van(tekst, waarde.begin) for _, waarde in paren}
    return kolommen.pop() - kolom_van(tekst, mensen.begin) if len(kolommen) == 1 and len(lengtes) > 1 else 0


def _regels(nieuw: Sequence[Nieuw], waardekolom: int, vloei: bool) -> list[str]:
    regels: list[str] = []
    for sleutel, velden in nieuw:
        if vloei or not velden:
            regels.append(_een_regel(sleutel, velden, waardekolom))
        else:
            regels.append(f"{citeer(sleutel)}:")
            regels += [f"  {veld}: {citeer(inhoud)}" for veld, inhoud in velden.items()]
    return regels


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
