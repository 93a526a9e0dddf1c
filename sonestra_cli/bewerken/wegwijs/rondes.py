"""Mends round after round: what needs no choice, then what has one tried way out, until there is nothing left to do."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.bewerken.doelen import doelen_van, met_doelen
from sonestra_cli.bewerken.herstel import herstel
from sonestra_cli.bewerken.voorstellen import knippen_van
from sonestra_cli.bewerken.wegwijs.proef import Kern, kern, woorden
from sonestra_cli.bewerken.wegwijs.samen import EenWeg, die_samen_gaan, geknipt
from sonestra_cli.bewerken.wegwijs.stand import Stand, houdt
from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutels
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.plaatsen import Melding, plaats
from sonestra_cli.lezen.traject import Geheugen, lees_traject
from sonestra_cli.lezen.velden.bescherming import lijkt_op_bescherming
from sonestra_cli.yamltekst.codes import B008, N021, N022, N023, N024

RONDES = 200
"""Times that a traject is read again."""
_MET_DE_HAND = frozenset((N021, N022, N023, N024))
"""What hides something, or may be somebody's own words: a hand does that."""
_Teksten = Mapping[Bestandsnaam, str]


class Gedaan(NamedTuple):
    """A finding that was mended, where it stood then, and how, in a sentence; nothing where its code says it."""

    melding: Melding
    hoe: str = ""

    @property
    def bevinding(self) -> Bevinding:
        """What was found."""
        return self.melding.bevinding


@dataclass
class Uitkomst:
    """New texts of the files that change, with what stood there; what was mended, and what asks for a hand.

    ``keuzes``: findings with more than one way out. ``dicht``: files that cannot be opened, where something would go.
    """

    bronnen: dict[Bestandsnaam, Bron] = field(default_factory=dict)
    teksten: dict[Bestandsnaam, str] = field(default_factory=dict)
    gedaan: list[Gedaan] = field(default_factory=list)
    over: Sequence[Bevinding] = ()
    keuzes: Sequence[Melding] = ()
    dicht: frozenset[Bestandsnaam] = frozenset()


def herstel_in_rondes(wortel: Path, eigenaren: Sleutels, bezig: Callable[[int], None]) -> Uitkomst:
    """Everything that can be mended without a choice, worked out in memory; ``bezig`` hears how many are done.

    Of ``apart/`` the files of ``eigenaren``; of others only what moves there.
    """
    werk = _Rondes(wortel, eigenaren)
    for _ in range(RONDES):
        if not werk.een_ronde():
            break
        bezig(len(werk.uit.gedaan))
    return werk.uit


class _Rondes:
    def __init__(self, wortel: Path, eigenaren: Sleutels) -> None:
        self._wortel, self._eigenaren = wortel, eigenaren
        self._gehad: list[_Teksten] = []
        self._geheugen: Geheugen = {}
        self._geen: set[tuple[Kern, str]] = set()
        self.uit = Uitkomst()
        self._stand = self._lees({})

    def een_ronde(self) -> bool:
        """False when nothing can be done any more."""
        return not self._nieuwere_indeling and (self._zonder_keuze() or self._met_een_weg())

    @property
    def _nieuwere_indeling(self) -> bool:
        """A layout that this program does not know yet: what it reads of it may be wrong."""
        return any(bevinding.regel is B008 for bevinding in self._stand.bevindingen)

    def _lees(self, teksten: _Teksten) -> Stand:
        return Stand(lees_traject(self._wortel, self._eigenaren, {**self.uit.teksten, **teksten}, self._geheugen))

    def _zonder_keuze(self) -> bool:
        """All changes that the findings carry, at once."""
        bronnen, dicht = self._bronnen()
        self.uit.dicht = frozenset(dicht)
        nieuw = herstel(bronnen, [b for b in self._stand.bevindingen if not doelen_van(b) & dicht])
        self.uit.over = [*nieuw.over, *(b for b in self._stand.bevindingen if doelen_van(b) & dicht)]
        return self._neem(nieuw.teksten, [Gedaan(melding) for melding in plaats(bronnen, nieuw.gedaan)])

    def _bronnen(self) -> tuple[dict[Bestandsnaam, Bron], set[Bestandsnaam]]:
        """The texts as they are now, also of the files that something moves to."""
        van_schijf, dicht = met_doelen(self._stand.gelezen, self._stand.bevindingen)
        nu = {naam: Bron(naam, tekst) for naam, tekst in self.uit.teksten.items()}
        self.uit.bronnen.update((naam, bron) for naam, bron in van_schijf.items() if naam not in nu)
        return {**van_schijf, **nu}, dicht

    def _neem(self, teksten: _Teksten, gedaan: Sequence[Gedaan], stand: Stand | None = None) -> bool:
        """Go on with these texts, unless nothing changed or they were there before."""
        alles = {**self.uit.teksten, **teksten}
        if alles in (self.uit.teksten, *self._gehad):
            return False
        self._gehad.append(self.uit.teksten)
        self._stand = stand or self._lees(teksten)
        self.uit.teksten = alles
        self.uit.gedaan += gedaan
        return True

    def _met_een_weg(self) -> bool:
        """What has one way out: together when that goes well, else the first that holds."""
        wegen = [weg for weg in self._wegen() if (kern(weg.melding.bevinding), weg.hoe) not in self._geen]
        onleesbaar = self._stand.gelezen.onleesbaar
        eerst = [weg for weg in wegen if weg.melding.bevinding.pad.bestand in onleesbaar] or wegen
        samen = die_samen_gaan(eerst)
        return self._neem_wat_houdt(samen) or any(self._neem_wat_houdt([weg]) for weg in eerst if weg not in samen)

    def _neem_wat_houdt(self, wegen: Sequence[EenWeg]) -> bool:
        """All of these that hold: tried together, and what goes wrong together in halves."""
        goed: list[EenWeg] = []
        stand, nog = self._stand, [list(wegen)] if wegen else []
        while nog:
            deel = nog.pop()
            teksten = geknipt(self._tekst, [*goed, *deel])
            na = self._lees(teksten)
            if houdt(deel, stand, na) and self._alle_woorden([*goed, *deel], teksten):
                goed, stand = [*goed, *deel], na
            elif len(deel) > 1:
                half = len(deel) // 2
                nog += [deel[half:], deel[:half]]
            else:
                self._geen.update((kern(weg.melding.bevinding), weg.hoe) for weg in deel)
        gedaan = [Gedaan(weg.melding, weg.hoe) for weg in goed]
        return bool(goed) and self._neem(geknipt(self._tekst, goed), gedaan, stand)

    def _wegen(self) -> Iterator[EenWeg]:
        kaal = self._stand.meldingen
        met_weg = wijs_de_weg(self._stand.gelezen, kaal, self._geheugen)
        zwaar = [
            (m, m is not k) for m, k in zip(met_weg, kaal, strict=True) if m.bevinding.niveau in ("fout", "let op")
        ]
        self.uit.keuzes = [m for m, _ in zwaar if len(m.bevinding.voorstellen) > 1]
        enig = [(m, t) for m, t in zwaar if len(m.bevinding.voorstellen) == 1 and not _met_de_hand(m.bevinding)]
        voorstellen = [m.bevinding.voorstellen[0] for m, _ in enig]
        knippen = knippen_van(self._stand.gelezen.bronnen, voorstellen)
        for (melding, getoetst), voorstel, hier in zip(enig, voorstellen, knippen, strict=True):
            if hier and all(self._open(knip.bestand) for knip in hier):
                yield EenWeg(melding, tuple(hier), voorstel.zin, getoetst)

    def _open(self, naam: Bestandsnaam) -> bool:
        """True for what was read, and for an ordinary file that is not there yet."""
        return naam in self._stand.gelezen.bronnen or not is_apart(naam)

    def _tekst(self, naam: Bestandsnaam) -> str:
        bron = self._stand.gelezen.bronnen.get(naam)
        return bron.tekst if bron else ""

    def _alle_woorden(self, wegen: Sequence[EenWeg], teksten: _Teksten) -> bool:
        """Every word that was typed is there still, or told; of what was tried already that was looked at."""
        if all(weg.getoetst for weg in wegen):
            return True
        oud = sum((woorden(self._tekst(naam)) for naam in teksten), Counter[str]())
        nieuw = sum((woorden(tekst) for tekst in teksten.values()), Counter[str]())
        verteld = woorden(
            " ".join(f"{weg.hoe} {weg.melding.bevinding.zin} {weg.melding.bevinding.pad}" for weg in wegen)
        )
        return all(woord in verteld for woord in oud - nieuw)


def zonder_keuze(bevinding: Bevinding) -> bool:
    """Whether this is mended without anybody choosing."""
    return bevinding.wijziging is not None or (len(bevinding.voorstellen) == 1 and not _met_de_hand(bevinding))


def _met_de_hand(bevinding: Bevinding) -> bool:
    """True where a mistake would show what is hidden, or hide what is not."""
    if bevinding.regel in _MET_DE_HAND or bevinding.wijziging is not None:
        return True
    namen = [stap for stap in bevinding.pad.stappen if isinstance(stap, str)]
    return any(naam in BESCHERMING or lijkt_op_bescherming(naam, ()) for naam in namen)
