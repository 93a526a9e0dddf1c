"""The way back from what was read to what stands in the file: an entry that could not be read still counts there."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad, Stap, Verhuis, Voorstel, Wijziging

_Stappen = tuple[Stap, ...]


@dataclass(slots=True)
class Wegen:
    """Where counting along in what was read would go astray. Lists are known by their steps in the file."""

    nummers: dict[_Stappen, tuple[int, ...]] = field(default_factory=dict)
    """A list with gaps -> the place in the file of every entry that was read."""
    verkort: dict[_Stappen, _Stappen] = field(default_factory=dict)
    """What stands for more than it is -> the steps that are not typed: a list for a block, a block for a list."""
    los: dict[_Stappen, tuple[str, ...]] = field(default_factory=dict)
    """One text that was read as more entries: ``kyra, bo``; with their names where each has a place: ``{kyra, bo}``."""
    gemist: set[_Stappen] = field(default_factory=set)
    """Fields that have to be there and are not: the reader told so."""

    def noteer(self, stappen: _Stappen, nummers: Sequence[int]) -> None:
        """Of the list at ``stappen`` the entries ``nummers`` were read."""
        if nummers and nummers[-1] != len(nummers) - 1:
            self.nummers[stappen] = tuple(nummers)

    def terug(self, bevinding: Bevinding) -> Bevinding:
        """A finding about what was read, as one about the file; without a change where there is no place for it.

        What is written shorter than it is does not move: in another file it would mean something else.
        """
        pad, _ = self.in_bestand(bevinding.pad)
        wijziging = self._wijziging(bevinding.wijziging) if bevinding.wijziging is not None else None
        return replace(bevinding, pad=pad, wijziging=wijziging, voorstellen=self._voorstellen(bevinding.voorstellen))

    def _wijziging(self, wijziging: Wijziging) -> Wijziging | None:
        doel, heel = self.in_bestand(wijziging.pad)
        past = heel and not (isinstance(wijziging, Verhuis) and len(doel.stappen) < len(wijziging.pad.stappen))
        return replace(wijziging, pad=doel) if past else None

    def _voorstellen(self, voorstellen: tuple[Voorstel, ...]) -> tuple[Voorstel, ...]:
        """All of them or none: what is left of two ways would look like the only one."""
        uit = []
        for voorstel in voorstellen:
            wijzigingen = [w if isinstance(w, Knip) else self._wijziging(w) for w in voorstel.wijzigingen]
            if None in wijzigingen:
                return ()
            uit.append(replace(voorstel, wijzigingen=tuple(w for w in wijzigingen if w is not None)))
        return tuple(uit)

    def in_bestand(self, pad: Pad) -> tuple[Pad, bool]:
        """The same place in the file; False when it is only a part of one text there."""
        uit: _Stappen = ()
        ongetypt: _Stappen = self.verkort.get((), ())
        for stap in pad.stappen:
            if uit in self.los:
                namen = self.los[uit]
                deel = (namen[stap],) if isinstance(stap, int) and stap < len(namen) else ()
                return Pad(pad.bestand, (*uit, *deel), "sleutel" if deel else pad.deel), False
            if ongetypt[:1] == (stap,):
                ongetypt = ongetypt[1:]
            else:
                uit = (*uit, self._nummer(uit, stap))
                ongetypt = self.verkort.get(uit, ())
        return Pad(pad.bestand, uit, pad.deel), True

    def _nummer(self, lijst: _Stappen, stap: Stap) -> Stap:
        nummers = self.nummers.get(lijst, ())
        return nummers[stap] if isinstance(stap, int) and stap < len(nummers) else stap
