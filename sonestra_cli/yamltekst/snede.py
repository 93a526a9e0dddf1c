"""Edits as splices: one value in the place of another, and all that a hand wrote around it stays as it was.

Many changes of one text are one set of splices: one parse before, one after that must give what was asked for and
nothing else. Where it does not, the set is halved until the change that cannot be done stands alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Pad, Zet
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, Plat, knopen_van, kolom_van, plat, regeleinde_van
from sonestra_cli.yamltekst.citeren import blok, citeer, past_in_blok, tussen_aanhalingstekens
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.ontleden import ontleed


class _Snede(NamedTuple):
    """Where one change comes, what is said there before it, and the ways to write it, the nearest first.

    ``vloei``: it stands inside ``{ }`` or ``[ ]``.
    """

    zet: Zet
    doel: Knoop
    begin: int
    eind: int
    ervoor: str
    wijzen: Sequence[str]
    vloei: bool

    @property
    def waarde(self) -> str:
        return self.zet.tekst.rstrip("\n")


def zet_alle(tekst: str, zetten: Sequence[Zet]) -> tuple[str, list[Zet]]:
    """``tekst`` with every change that can be done, and which these are.

    What stands behind a value and is part of the new one already (a ``# …`` that belonged to the words) goes along.
    Raises NietTeBewerken when the text itself cannot be edited.
    """
    gedaan: list[Zet] = []
    over = list(zetten)
    while over:
        wortel = knopen_van(tekst)
        nu, over = _los_van_elkaar(_sneden(tekst, wortel, over))
        tekst, klaar = _zet_samen(tekst, wortel, nu)
        gedaan += klaar
    return tekst, gedaan


def zet(tekst: str, pad: Pad, waarde: str) -> str:
    """``tekst`` with ``waarde`` in the place of the value (or key) at ``pad``; raises NietTeBewerken."""
    nieuw, gedaan = zet_alle(tekst, [Zet(pad, waarde)])
    if not gedaan:
        raise NietTeBewerken(f"deze waarde is met de hand te veranderen: {pad}")
    return nieuw


def _los_van_elkaar(sneden: Sequence[_Snede]) -> tuple[list[Zet], list[Zet]]:
    """The changes that do not touch each other, and those that wait until these are done."""
    nu: list[Zet] = []
    later: list[Zet] = []
    tot = -1
    for snede in sorted(sneden, key=lambda snede: snede.begin):
        (nu if snede.begin > tot else later).append(snede.zet)
        tot = max(tot, snede.eind)
    return nu, later


def _zet_samen(tekst: str, wortel: Knoop | None, zetten: Sequence[Zet]) -> tuple[str, Sequence[Zet]]:
    """Changes that do not touch each other."""
    sneden = _sneden(tekst, wortel, zetten)
    verwacht = _verwacht(wortel, {id(snede.doel): snede for snede in sneden})
    for wijzen in _keuzes(sneden):
        nieuw = _ingevoegd(tekst, sneden, wijzen)
        uitkomst = ontleed("", nieuw)
        if not uitkomst.vondsten and plat(uitkomst.wortel) == verwacht:
            return nieuw, zetten
    if len(zetten) < 2:
        return tekst, []
    helft = len(zetten) // 2
    tekst, eerst = _zet_samen(tekst, wortel, zetten[:helft])
    tekst, dan = _zet_samen(tekst, knopen_van(tekst) if eerst else wortel, zetten[helft:])
    return tekst, [*eerst, *dan]


def _keuzes(sneden: Sequence[_Snede]) -> Iterator[Sequence[str]]:
    """Ways to write them all. For one alone each of its ways; for more the first that is good in a small text."""
    if len(sneden) == 1:
        yield from ([wijze] for wijze in sneden[0].wijzen)
    else:
        yield [next((wijze for wijze in snede.wijzen if _past(snede, wijze)), snede.wijzen[-1]) for snede in sneden]


def _past(snede: _Snede, wijze: str) -> bool:
    """True when this way gives the value back in a text of two words around it."""
    verwacht: list[tuple[str, Plat]] = [("a", snede.waarde), ("b", "c")]
    proef = f"a: {wijze}{', ' if snede.vloei else chr(10)}b: c"
    if snede.zet.pad.deel == "sleutel":
        verwacht, proef = [(snede.waarde, "b")], f"{wijze}: b"
    uitkomst = ontleed("", f"{{{proef}}}" if snede.vloei else proef)
    return not uitkomst.vondsten and plat(uitkomst.wortel) == verwacht


def _ingevoegd(tekst: str, sneden: Sequence[_Snede], wijzen: Sequence[str]) -> str:
    delen, tot = [], 0
    for snede, wijze in sorted(zip(sneden, wijzen, strict=True), key=lambda paar: paar[0].begin):
        delen += [tekst[tot : snede.begin], snede.ervoor, wijze]
        tot = snede.eind
    return "".join([*delen, tekst[tot:]])


def _sneden(tekst: str, wortel: Knoop | None, zetten: Sequence[Zet]) -> list[_Snede]:
    """Every change of something that stands in the text."""
    return [snede for zet in zetten if (snede := _snede(tekst, wortel, zet)) is not None]


def _snede(tekst: str, wortel: Knoop | None, zet: Zet) -> _Snede | None:
    gevonden = _doel(wortel, zet.pad)
    hernoemt = zet.pad.deel == "sleutel"
    if gevonden is None or (hernoemt and gevonden[1] is None):
        return None
    doel, sleutel, vloei = gevonden
    doel = sleutel if hernoemt and sleutel is not None else doel
    begin, eind = doel.begin, _eind(tekst, doel, zet.tekst)
    wijzen = _schrijfwijzen(tekst, doel, sleutel, zet.tekst, alleen_regel=vloei or hernoemt)
    return _Snede(zet, doel, begin, eind, _voeg(tekst, begin, sleutel, leeg=begin == eind), wijzen, vloei)


def _doel(wortel: Knoop | None, pad: Pad) -> tuple[Knoop, TekstKnoop | None, bool] | None:
    """The node, its key, and whether it stands inside ``{ }`` or ``[ ]``; None when it is not there."""
    knoop, sleutel, vloei = wortel, None, False
    for stap in pad.stappen:
        vloei = vloei or (not isinstance(knoop, TekstKnoop) and knoop is not None and knoop.vloei)
        paar = knoop.paar(stap) if isinstance(knoop, Velden) and isinstance(stap, str) else None
        if paar is not None:
            sleutel, knoop = paar
        elif isinstance(knoop, Rij) and isinstance(stap, int) and 0 <= stap < len(knoop.delen):
            sleutel, knoop = None, knoop.delen[stap]
        elif not (isinstance(knoop, TekstKnoop) and stap == 0):
            return None
    return (knoop, sleutel, vloei) if knoop is not None else None


def _verwacht(knoop: Knoop | None, sneden: Mapping[int, _Snede]) -> Plat:
    """The data as it must be afterwards, by the change of every node; what was taken along is no longer there."""
    if (snede := sneden.get(id(knoop))) is not None:
        return snede.waarde
    if isinstance(knoop, Rij):
        return [_verwacht(deel, sneden) for deel in knoop.delen]
    if not isinstance(knoop, Velden):
        return plat(knoop)
    paren: list[tuple[str, Plat]] = []
    tot = 0
    for sleutel, waarde in knoop.paren:
        if sleutel.begin < tot:
            continue
        anders = sneden.get(id(sleutel))
        paren.append((anders.waarde if anders else sleutel.waarde, _verwacht(waarde, sneden)))
        tot = max([tot, *(sneden[id(deel)].eind for deel in (sleutel, waarde) if id(deel) in sneden)])
    return paren


def _eind(tekst: str, doel: Knoop, waarde: str) -> int:
    kaal = waarde.rstrip("\n")
    if len(kaal) > doel.eind - doel.begin > 0 and tekst.startswith(kaal, doel.begin):
        return doel.begin + len(kaal)
    return doel.eind


def _voeg(tekst: str, begin: int, sleutel: TekstKnoop | None, *, leeg: bool) -> str:
    """What comes before a value that was empty."""
    if not leeg:
        return ""
    return " " if sleutel is None or tekst[begin - 1 : begin] == ":" else ": "


def _schrijfwijzen(
    tekst: str, doel: Knoop, sleutel: TekstKnoop | None, waarde: str, *, alleen_regel: bool
) -> list[str]:
    """Ways to write ``waarde``, the way it was written before first."""
    stijl = doel.stijl if isinstance(doel, TekstKnoop) else ""
    wijzen = [citeer(waarde.rstrip("\n")), tussen_aanhalingstekens(waarde.rstrip("\n"), '"')]
    if not stijl and not alleen_regel and waarde not in ("", "~") and "\n" not in waarde:
        wijzen.insert(0, waarde)
    if stijl in ("'", '"'):
        wijzen.insert(0, tussen_aanhalingstekens(waarde.rstrip("\n"), stijl))
    if not alleen_regel and past_in_blok(waarde) and (stijl == "|" or "\n" in waarde.rstrip("\n")):
        anker = sleutel.begin if sleutel is not None else doel.begin
        wijzen.insert(0, blok(waarde, kolom_van(tekst, anker) + 2, regeleinde_van(tekst)))
    return wijzen
