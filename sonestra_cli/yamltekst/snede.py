"""Edits as splices: one value in the place of another, and all that a hand wrote around it stays as it was.

Many changes of one text are one set of splices: one parse before, one after that must give what was asked for and
nothing else. Where it does not, the set is halved until the change that cannot be done stands alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Pad, Zet
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, Plat, kolom_van, plat, regeleinde_van
from sonestra_cli.yamltekst.citeren import blok, citeer, past_in_blok, tussen_aanhalingstekens
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed


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


class Ingreep(NamedTuple):
    """One change as it was tried and found good: what stands from ``begin`` to ``eind`` becomes ``tekst``."""

    zet: Zet
    begin: int
    eind: int
    tekst: str


def zet_alle(tekst: str, zetten: Sequence[Zet]) -> tuple[str, list[Zet]]:
    """``tekst`` with every change that can be done, and which these are.

    What stands behind a value and is part of the new one already (a ``# …`` that belonged to the words) goes along.
    Raises NietTeBewerken when the text itself cannot be edited.
    """
    gedaan: list[Zet] = []
    over = list(zetten)
    while over:
        ontleding = _ontleed(tekst)
        nu, over = _los_van_elkaar(_sneden(tekst, ontleding, over))
        klaar = _samen(tekst, ontleding, nu)
        tekst = ingevoegd(tekst, klaar)
        gedaan += [ingreep.zet for ingreep in klaar]
    return tekst, gedaan


def ingrepen(tekst: str, zetten: Sequence[Zet]) -> Mapping[int, Ingreep]:
    """Each change on its own as a splice of ``tekst``, by the ``id`` of the change; without those that cannot be done.

    Raises NietTeBewerken when the text itself cannot be edited.
    """
    ontleding = _ontleed(tekst)
    uit: dict[int, Ingreep] = {}
    over = list(zetten)
    while over:
        nu, over = _los_van_elkaar(_sneden(tekst, ontleding, over))
        uit.update((id(ingreep.zet), ingreep) for ingreep in _samen(tekst, ontleding, nu))
    return uit


def ingevoegd(tekst: str, sneden: Sequence[Ingreep]) -> str:
    """``tekst`` with these splices, that do not touch each other."""
    delen, tot = [], 0
    for snede in sorted(sneden, key=lambda snede: snede.begin):
        delen += [tekst[tot : snede.begin], snede.tekst]
        tot = snede.eind
    return "".join([*delen, tekst[tot:]])


def _ontleed(tekst: str) -> Ontleed:
    """A text with a key that stands twice can be edited, as long as none comes with it."""
    ontleding = ontleed("", tekst)
    if not ontleding.heel:
        raise NietTeBewerken(ontleding.vondsten[0].bevinding.zin)
    return ontleding


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


def _samen(tekst: str, ontleding: Ontleed, zetten: Sequence[Zet]) -> list[Ingreep]:
    """Changes that do not touch each other."""
    sneden = _sneden(tekst, ontleding, zetten)
    verwacht = _verwacht(ontleding.wortel, {id(snede.doel): snede for snede in sneden})
    for wijzen in _keuzes(sneden):
        nieuw = [Ingreep(s.zet, s.begin, s.eind, s.ervoor + wijze) for s, wijze in zip(sneden, wijzen, strict=True)]
        uitkomst = ontleed("", ingevoegd(tekst, nieuw))
        geen_dubbele = len(uitkomst.vondsten) <= len(ontleding.vondsten)
        if uitkomst.heel and geen_dubbele and plat(uitkomst.wortel) == verwacht:
            return nieuw
    if len(zetten) < 2:
        return []
    helft = len(zetten) // 2
    return [ingreep for deel in (zetten[:helft], zetten[helft:]) for ingreep in _samen(tekst, ontleding, deel)]


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


def _sneden(tekst: str, ontleding: Ontleed, zetten: Sequence[Zet]) -> list[_Snede]:
    """Every change of something that stands in the text, once."""
    dubbel = {vondst.bevinding.pad.stappen for vondst in ontleding.vondsten}
    eenmaal = (zet for zet in zetten if not any(zet.pad.stappen[: len(stappen)] == stappen for stappen in dubbel))
    return [snede for zet in eenmaal if (snede := _snede(tekst, ontleding.wortel, zet)) is not None]


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
