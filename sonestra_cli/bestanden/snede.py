"""Edits as splices: one value in the place of another, and all that a hand wrote around it stays as it was."""

from sonestra_cli.bestanden.bewerkbaar import NietTeBewerken, Plat, knopen_van, kolom_van, plat, regeleinde_van
from sonestra_cli.bestanden.citeren import blok, citeer, past_in_blok, tussen_aanhalingstekens
from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden
from sonestra_cli.bestanden.ontleden import ontleed
from sonestra_cli.domein.bevinding import Pad


def zet(tekst: str, pad: Pad, waarde: str) -> str:
    """``tekst`` with ``waarde`` in the place of the value (or key) at ``pad``; raises NietTeBewerken.

    What stands behind the value and is part of the new one already (a ``# …`` that belonged to the words) goes along.
    """
    wortel = knopen_van(tekst)
    doel, sleutel, vloei = _doel(wortel, pad)
    hernoemt = pad.deel == "sleutel"
    if hernoemt:
        if sleutel is None:
            raise NietTeBewerken(f"hier staat geen sleutel: {pad}")
        doel = sleutel
    begin, eind = doel.begin, _eind(tekst, doel, waarde)
    verwacht = _vervangen(wortel, doel, waarde.rstrip("\n"), eind)
    for kandidaat in _schrijfwijzen(tekst, doel, sleutel, waarde, alleen_regel=vloei or hernoemt):
        nieuw = tekst[:begin] + _voeg(tekst, begin, sleutel, leeg=begin == eind) + kandidaat + tekst[eind:]
        uitkomst = ontleed("", nieuw)
        if not uitkomst.vondsten and plat(uitkomst.wortel) == verwacht:
            return nieuw
    raise NietTeBewerken(f"deze waarde is met de hand te veranderen: {pad}")


def _doel(wortel: Knoop | None, pad: Pad) -> tuple[Knoop, Tekst | None, bool]:
    """The node, its key, and whether it stands inside ``{ }`` or ``[ ]``."""
    knoop, sleutel, vloei = wortel, None, False
    for stap in pad.stappen:
        vloei = vloei or (not isinstance(knoop, Tekst) and knoop is not None and knoop.vloei)
        paar = knoop.paar(stap) if isinstance(knoop, Velden) and isinstance(stap, str) else None
        if paar is not None:
            sleutel, knoop = paar
        elif isinstance(knoop, Rij) and isinstance(stap, int) and 0 <= stap < len(knoop.delen):
            sleutel, knoop = None, knoop.delen[stap]
        elif not (isinstance(knoop, Tekst) and stap == 0):
            raise NietTeBewerken(f"dit staat niet in het bestand: {pad}")
    if knoop is None:
        raise NietTeBewerken("dit bestand is leeg")
    return knoop, sleutel, vloei


def _vervangen(knoop: Knoop | None, doel: Knoop, waarde: str, eind: int) -> Plat:
    """The data as it must be afterwards; what was taken along up to ``eind`` is no longer there."""
    if knoop is doel:
        return waarde
    if isinstance(knoop, Rij):
        return [_vervangen(deel, doel, waarde, eind) for deel in knoop.delen]
    if isinstance(knoop, Velden):
        return [
            (waarde if sleutel is doel else sleutel.waarde, _vervangen(deel, doel, waarde, eind))
            for sleutel, deel in knoop.paren
            if not doel.eind < sleutel.begin < eind
        ]
    return plat(knoop)


def _eind(tekst: str, doel: Knoop, waarde: str) -> int:
    kaal = waarde.rstrip("\n")
    if len(kaal) > doel.eind - doel.begin > 0 and tekst.startswith(kaal, doel.begin):
        return doel.begin + len(kaal)
    return doel.eind


def _voeg(tekst: str, begin: int, sleutel: Tekst | None, *, leeg: bool) -> str:
    """What comes before a value that was empty."""
    if not leeg:
        return ""
    return " " if sleutel is None or tekst[begin - 1 : begin] == ":" else ": "


def _schrijfwijzen(tekst: str, doel: Knoop, sleutel: Tekst | None, waarde: str, *, alleen_regel: bool) -> list[str]:
    """Ways to write ``waarde``, the way it was written before first."""
    stijl = doel.stijl if isinstance(doel, Tekst) else ""
    wijzen = [citeer(waarde.rstrip("\n")), tussen_aanhalingstekens(waarde.rstrip("\n"), '"')]
    if not stijl and not alleen_regel and waarde not in ("", "~") and "\n" not in waarde:
        wijzen.insert(0, waarde)
    if stijl in ("'", '"'):
        wijzen.insert(0, tussen_aanhalingstekens(waarde.rstrip("\n"), stijl))
    if not alleen_regel and past_in_blok(waarde) and (stijl == "|" or "\n" in waarde.rstrip("\n")):
        anker = sleutel.begin if sleutel is not None else doel.begin
        wijzen.insert(0, blok(waarde, kolom_van(tekst, anker) + 2, regeleinde_van(tekst)))
    return wijzen
