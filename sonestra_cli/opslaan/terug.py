"""Back and forward over the steps that were written: the bytes that were there, and what a hand did since stays.

A step is undone or it is not. Undone steps can come back as long as no other was written; a new one comes after the
last that was not undone, and what it passes over is out of reach. Once undone over a change by hand, a step holds the
texts with and without it as they are now, so that forward again gives the very same bytes.
"""

import os
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sonestra_cli.lezen.bron import BOM, hash_van
from sonestra_cli.lezen.openen import BestandDicht, ontcijfer
from sonestra_cli.opslaan.journaal import lees_nu, maak_af_onder_slot, plek_van, voer_uit
from sonestra_cli.opslaan.slot import op_slot
from sonestra_cli.opslaan.stappen import Stap, Wissel, bereikbaar
from sonestra_cli.opslaan.versies import Versie, bewaar, bewaar_apart, haal
from sonestra_cli.techniek.drieweg import voeg_samen
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van


class HandErtussen(Exception):
    """A hand changed the same lines since; ``teksten``: path -> text as the step left it, and as it is now."""

    def __init__(self, stap: Stap, teksten: Mapping[str, tuple[str, str]]) -> None:
        super().__init__(", ".join(teksten))
        self.stap = stap
        self.teksten = teksten


class VersieKwijt(Exception):
    """What was there before is not kept any more."""


@dataclass(slots=True)
class _Stand:
    """What a file holds on the way, and the version that holds the same, as far as there is one."""

    inhoud: bytes | None
    versie: Versie | None = None


@gegeven
class Gang:
    """What goes back or forward: the steps in the order in which that happens, what every file is and becomes, and in
    which of them a hand was since."""

    stappen: tuple[Stap, ...]
    vooruit: bool
    teksten: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    met_hand: tuple[str, ...] = ()


def kies(alle: Collection[Stap], hoeveel: int | None) -> tuple[tuple[Stap, ...], bool]:
    """Which steps, and whether they go forward: the last ``hoeveel`` back; without a number the last one back, or all
    that were undone forward again."""
    weer = tuple(stap for stap in alle if stap.terug)
    if hoeveel is None and weer:
        return tuple(reversed(weer)), True
    return tuple(stap for stap in tuple(alle)[: hoeveel or 1] if not stap.terug), False


def ga(wortel: Path, hoeveel: int | None, vooraf: bool) -> Gang:
    """Go back or forward over all files at once, or only look with ``vooraf``; no steps when there is nothing to do.

    Raises HandErtussen and VersieKwijt, and else as ``samen_bewerken``; then nothing was written.
    """
    wortel = Path(os.path.realpath(wortel))
    with op_slot(wortel):
        for _ in maak_af_onder_slot(wortel):
            pass
        gekozen, vooruit = kies(bereikbaar(wortel), hoeveel)
        weg = _Weg(wortel, vooruit)
        for stap in gekozen:
            weg.neem(stap)
        if gekozen and not vooraf:
            weg.schrijf()
    return Gang(gekozen, vooruit, weg.teksten(), tuple(sorted(weg.met_hand)))


class _Weg:
    """The texts on the way from now to there."""

    def __init__(self, wortel: Path, vooruit: bool) -> None:
        self.wortel = wortel
        self.vooruit = vooruit
        self.begin: dict[str, bytes | None] = {}
        self.standen: dict[str, _Stand] = {}
        self.paren: list[tuple[Stap, dict[str, tuple[_Stand, _Stand]]]] = []
        self.met_hand: set[str] = set()

    def neem(self, stap: Stap) -> None:
        """One step further; raises HandErtussen with everything in the way of it."""
        botsing: dict[str, tuple[str, str]] = {}
        paren: dict[str, tuple[_Stand, _Stand]] = {}
        for naam, wissel in stap.bestanden.items():
            van = self._stand(naam)
            richting = wissel if self.vooruit else wissel.andersom()
            naar = self._zet(naam, van, richting)
            if naar is None:
                botsing[naam] = (_tekst(self._haal(naam, richting.oud)), _tekst(van.inhoud))
            else:
                self.standen[naam] = naar
                paren[naam] = (van, naar)
        if botsing:
            raise HandErtussen(stap, botsing)
        self.paren.append((stap, paren))

    def teksten(self) -> dict[str, tuple[str, str]]:
        return {naam: (_tekst(self.begin[naam]), _tekst(stand.inhoud)) for naam, stand in self.standen.items()}

    def schrijf(self) -> None:
        """Keep what is not kept yet, and change all files and steps at once."""
        verhuisd = tuple(sorted({naam for stap, _ in self.paren for naam in stap.verhuisd}))
        na = [self._stap(stap, paren, verhuisd) for stap, paren in self.paren]
        wissels = {}
        for naam, stand in self.standen.items():
            if self.begin[naam] != stand.inhoud:
                eerste = next(paren[naam][0] for _, paren in self.paren if naam in paren)
                rechten = next(s.bestanden[naam].modus for s, paren in self.paren if naam in paren)
                wissels[naam] = Wissel(eerste.versie, stand.versie, rechten)
        voer_uit(self.wortel, Stap(0, _zin(self.paren, self.vooruit), "", wissels, verhuisd=verhuisd), na)

    def _stap(self, stap: Stap, paren: Mapping[str, tuple[_Stand, _Stand]], verhuisd: Collection[str]) -> Stap:
        bestanden = {}
        for naam, (van, naar) in paren.items():
            for stand in (van, naar):
                if stand.versie is None and stand.inhoud is not None:
                    houd = bewaar_apart if naam in verhuisd else bewaar
                    stand.versie = houd(self.wortel, self.wortel / naam, stand.inhoud)
            wissel = Wissel(van.versie, naar.versie, stap.bestanden[naam].modus)
            bestanden[naam] = wissel if self.vooruit else wissel.andersom()
        return replace(stap, terug=not self.vooruit, bestanden=bestanden)

    def _stand(self, naam: str) -> _Stand:
        if naam not in self.standen:
            self.begin[naam] = lees_nu(plek_van(self.wortel, naam))
            self.standen[naam] = _Stand(self.begin[naam])
        return self.standen[naam]

    def _zet(self, naam: str, van: _Stand, wissel: Wissel) -> _Stand | None:
        """What the file becomes; None when that would lose what a hand did."""
        nu = None if van.inhoud is None else hash_van(van.inhoud)
        oud, nieuw = ((None if versie is None else versie.hash) for versie in (wissel.oud, wissel.nieuw))
        if nu == oud:
            van.versie = wissel.oud
            return _Stand(self._haal(naam, wissel.nieuw), wissel.nieuw)
        self.met_hand.add(naam)
        if nu == nieuw:
            return van
        samen = _samen(self._haal(naam, wissel.oud), van.inhoud, self._haal(naam, wissel.nieuw))
        return None if samen is None else _Stand(samen)

    def _haal(self, naam: str, versie: Versie | None) -> bytes | None:
        if versie is None:
            return None
        inhoud = haal(self.wortel, self.wortel / naam, versie)
        if inhoud is None:
            raise VersieKwijt(f"wat er eerder in {naam} stond, is er niet meer")
        return inhoud


def _samen(basis: bytes | None, hand: bytes | None, ander: bytes | None) -> bytes | None:
    """The change from ``basis`` to ``ander`` in what a hand made of it; None where that cannot be without a loss."""
    if basis is None or hand is None or ander is None:
        return None
    try:
        teksten = [ontcijfer(inhoud) for inhoud in (basis, hand, ander)]
    except BestandDicht:
        return None
    samen = voeg_samen(*(tekst.removeprefix(BOM) for tekst in teksten))
    if samen is None or (_leesbaar(teksten[1]) and not _leesbaar(samen)):
        return None
    return ((BOM if teksten[1].startswith(BOM) else "") + samen).encode()


def _leesbaar(tekst: str) -> bool:
    with suppress(NietTeBewerken):
        knopen_van(tekst.removeprefix(BOM))
        return True
    return False


def _tekst(inhoud: bytes | None) -> str:
    return (inhoud or b"").decode("utf-8", "replace").removeprefix(BOM)


def _zin(paren: Iterable[tuple[Stap, object]], vooruit: bool) -> str:
    return f"{'vooruit' if vooruit else 'terug'}, {', '.join(stap.wat for stap, _ in paren)}"
