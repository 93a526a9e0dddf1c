"""Work on all cores: the same outcomes, in the same order, as one after the other.

A worker is a process that gets one piece at a time. One that falls over takes its own piece along, and no other.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")
R = TypeVar("R")

VOORUIT = 64
"""Pieces that may be further than the first one that is not ready: so many outcomes are kept at most."""
_VORK = sys.platform == "linux"
"""Elsewhere a process begins anew and reads all our modules, or may not be split safely."""
GENOEG = 8 if _VORK else 48
"""Pieces from which more processes are faster."""
_MEEST = 32


class Gedaan(NamedTuple, Generic[T, R]):
    """A piece and what came of it; None where its worker fell over."""

    stuk: T
    uitkomst: R | None


def kernen() -> int:
    """The cores that we may use."""
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def verdeel(
    functie: Callable[[T], R],
    stukken: Sequence[T],
    werkers: int | None = None,
    *,
    eerst: Callable[[], None] = lambda: None,
) -> Iterator[Gedaan[T, R]]:
    """``functie`` of every piece, in their order. It may not raise; it and what it takes and gives can be pickled.

    ``werkers``: processes; None for as many as help. ``eerst`` makes ready what all pieces need: where a process
    splits it is done once, and all share it.
    """
    if werkers is None:
        werkers = min(kernen(), _MEEST, len(stukken)) if len(stukken) >= GENOEG else 1
    if werkers < 2:
        return (Gedaan(stuk, functie(stuk)) for stuk in stukken)
    if _VORK:
        eerst()
    return _Ploeg(functie, stukken).werk(werkers)


class _Werker:
    """One process and the line to it; ``nummer``: the piece that it has."""

    def __init__(self, functie: Callable[[Any], Any]) -> None:
        from multiprocessing import get_context

        context: Any = get_context("fork" if _VORK else "spawn")
        self.lijn, daar = context.Pipe()
        self.proces = context.Process(target=_werk, args=(functie, self.lijn, daar), daemon=True)
        self.proces.start()
        daar.close()
        self.nummer = -1

    def stop(self) -> None:
        self.proces.kill()
        self.proces.join()
        self.lijn.close()


class _Ploeg(Generic[T, R]):
    def __init__(self, functie: Callable[[T], R], stukken: Sequence[T]) -> None:
        self.functie = functie
        self.stukken = stukken
        self.klaar: dict[int, R | None] = {}
        self.verteld = 0
        self.uitgedeeld = 0
        self.werkers: list[_Werker] = []

    def werk(self, hoeveel: int) -> Iterator[Gedaan[T, R]]:
        try:
            for _ in range(hoeveel):
                self._neem_aan()
            while self.verteld < len(self.stukken):
                self._deel_uit()
                self._haal_op()
                while self.verteld in self.klaar:
                    yield Gedaan(self.stukken[self.verteld], self.klaar.pop(self.verteld))
                    self.verteld += 1
        finally:
            for werker in self.werkers:
                werker.stop()

    def _neem_aan(self) -> None:
        with suppress(OSError):  # no room for one more process: the others do it
            self.werkers.append(_Werker(self.functie))

    def _deel_uit(self) -> None:
        """A piece for everybody who has none, as far ahead as may be."""
        tot = min(len(self.stukken), self.verteld + VOORUIT)
        for werker in self.werkers:
            if werker.nummer < 0 and self.uitgedeeld < tot:
                werker.nummer = self.uitgedeeld
                self.uitgedeeld += 1
                with suppress(OSError):  # it fell over in between: seen when its outcome is asked
                    werker.lijn.send(self.stukken[werker.nummer])

    def _haal_op(self) -> None:
        """Wait for whoever is ready. Where there is nobody to work, do one piece ourselves."""
        from multiprocessing.connection import wait

        bezig = {werker.lijn: werker for werker in self.werkers if werker.nummer >= 0}
        if not bezig:
            self.klaar[self.uitgedeeld] = self.functie(self.stukken[self.uitgedeeld])
            self.uitgedeeld += 1
        for lijn in wait(list(bezig)) if bezig else ():
            werker = bezig[lijn]
            try:
                self.klaar[werker.nummer] = werker.lijn.recv()
            except (EOFError, OSError):
                self.klaar[werker.nummer] = None
                self.werkers.remove(werker)
                werker.stop()
                self._neem_aan()
            werker.nummer = -1


def _werk(functie: Callable[[Any], Any], ouder: Any, lijn: Any) -> None:
    """What a worker does until nobody is at the other end any more. Ctrl-C is for who started it."""
    import gc

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ouder.close()
    gc.freeze()
    try:
        while True:
            lijn.send(functie(lijn.recv()))
    except (EOFError, OSError):
        return
    except BaseException:  # not a word on the screen from here: who waits sees that it ended
        os._exit(1)
