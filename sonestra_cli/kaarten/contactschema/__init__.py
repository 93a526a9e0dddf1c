"""The contactschema: who speaks whom how often, how, who begins, and how it should be. Nothing is counted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.ogen import eerste_ogen
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.contactschema.rijen import KOPPEN, Rij, rijen
from sonestra_cli.kaarten.contactschema.tabel import leg_op_bladen, leg_tabel
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import Inhoud, titel, voor_wie, zet_op_blad
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening.tekening import Geometrie, Meet, Tekening

_VELDEN = frozenset({"contact", "hoe_vaak", "hoe", "initiatief", "tevreden", "wens", "kijk_van", "overleden", "tot"})
_LEEG = "Wat nog leeg is, kun je erbij schrijven."
_VEL, _MARGE = 0.685, 8.0
"""Height over width of what a printer reaches on paper that lies; white round the table there, in points."""
_NIEMAND = "Er staat nog niemand in."


def contactschema(beeld: Beeld, meet: Meet, ogen: Sleutel | None = None) -> Tekening:
    """A table from often to seldom, as ``ogen`` (the first hoofdpersoon) sees it, with lines to write on; in one
    piece, as a picture."""
    mensen = rijen(beeld.traject, ogen)
    return _blad(beeld, ogen, opschrift(beeld), leg_tabel(mensen, meet), mensen, meet)


def contactbladen(beeld: Beeld, meet: Meet, ogen: Sleutel | None = None) -> tuple[Tekening, ...]:
    """The same over sheets that lie, each with the heads and with what must be known who reads it."""
    kop, mensen = opschrift(beeld), rijen(beeld.traject, ogen)

    def blad(boven: str, tabel: Inhoud, rijen: Sequence[Rij]) -> Tekening:
        return _blad(beeld, ogen, boven, replace(tabel, marge=_MARGE), rijen, meet)

    def leg(boven: str) -> tuple[tuple[Inhoud, tuple[Rij, ...]], ...]:
        leeg = blad(boven, replace(leg_tabel((), meet), delen=(), hoogte=0.0), ())
        return leg_op_bladen(mensen, _VEL * leeg.breedte - leeg.hoogte, meet)

    stukken = leg(kop)
    if len(stukken) == 1:
        return (blad(kop, *stukken[0]),)
    stukken = leg(_genummerd(kop, len(stukken), len(stukken)))
    return tuple(blad(_genummerd(kop, nr, len(stukken)), *stuk) for nr, stuk in enumerate(stukken, start=1))


def _genummerd(kop: str, nr: int, van: int) -> str:
    return f"{kop}, blad {nr} van {van}"


def _blad(beeld: Beeld, ogen: Sleutel | None, kop: str, tabel: Inhoud, mensen: Sequence[Rij], meet: Meet) -> Tekening:
    """The table, or a piece of it with these rows, under its title."""
    gemist = gemist_in(beeld.traject.netwerk, _VELDEN)
    inhoud = replace(tabel, geometrie=Geometrie(gebroken=als_gebroken(gemist)))
    onder = (*aanhef(beeld, ogen), *niet_gelezen(gemist))
    gesproken = (f"{kop}.", *aanhef(beeld, ogen), *(_zeg(mensen) if mensen else (_NIEMAND,)), *niet_gelezen(gemist))
    return zet_op_blad("contactschema", kop, onder, inhoud, (), gesproken, meet)


def opschrift(beeld: Beeld) -> str:
    return titel("Contactschema", beeld.traject)


def aanhef(beeld: Beeld, ogen: Sleutel | None = None) -> tuple[str, ...]:
    """How to read it, through whose eyes where there are more, and who may read it."""
    kijker = ogen or eerste_ogen(beeld.traject)
    zinnen = ["Wie spreek je hoe vaak? Van vaak naar minder vaak."]
    if kijker is not None and len(beeld.traject.kop.hoofdpersonen) > 1:
        zinnen.append(f"Zo ziet {naam(beeld.traject, kijker)} het.")
    if any(rij.werk for rij in rijen(beeld.traject, ogen)):
        zinnen.append("Onderaan staat wie er voor zijn werk is.")
    return (" ".join((*zinnen, _LEEG)), *voor_wie(beeld))


def _zeg(mensen: Sequence[Rij]) -> Iterator[str]:
    """By how often; what is empty is not said."""
    for (werk, vaak), groep in groupby(mensen, key=lambda rij: rij.groep):
        yield f"{hoofdletter(vaak) if vaak else 'Nog niet opgeschreven hoe vaak'}{', voor hun werk' if werk else ''}:"
        for rij in groep:
            meer = (rij.sinds, rij.hoe, f"wie begint: {rij.begint}" if rij.begint else "", _wens(rij))
            zegt = "; ".join(deel for deel in meer if deel)
            yield f"{rij.cellen[0]}{f': {zegt}' if zegt else ''}."


def _wens(rij: Rij) -> str:
    return f"{KOPPEN[-1].casefold()}: {rij.wens}" if rij.wens else ""
