"""Where a conversation stands. A step back plays it again from the beginning, without the last answer."""

from typing import Generic, NamedTuple

from sonestra_cli.gesprekken.vraag import Begin, T, Vraag


class _Gehad(NamedTuple):
    """A question that was answered, and how."""

    vraag: Vraag
    antwoord: str


class Verloop(Generic[T]):
    """The question that is open now (``vraag``, None when all is said) and what came of it then (``uitkomst``)."""

    def __init__(self, begin: Begin[T]) -> None:
        self._begin = begin
        self._gehad: list[_Gehad] = []
        self.uitkomst: T | None = None
        self.vraag: Vraag | None = None
        self._speel([])

    def antwoord(self, tekst: str) -> None:
        """Answer the open question; the next one stands in ``vraag``."""
        if self.vraag is None:
            return
        self._gehad.append(_Gehad(self.vraag, tekst))
        self._stuur(tekst)

    def terug(self) -> bool:
        """Back to the question before this one; False at the first. What was asked again counts as one."""
        if self.vraag is None or not self._gehad:
            return False
        nu, gehad = self.vraag, list(self._gehad)
        while gehad and nu.opnieuw:
            nu = gehad.pop().vraag
        if not gehad:
            self._speel([])
            return False
        nu = gehad.pop().vraag
        while gehad and nu.opnieuw:
            nu = gehad.pop().vraag
        self._speel(gehad)
        return True

    def klaar(self) -> bool:
        """Skip what may be skipped; False when a question is left that cannot be."""
        while self.vraag is not None and not self.vraag.moet:
            self.antwoord("")
        return self.vraag is None

    def _speel(self, gehad: list[_Gehad]) -> None:
        self._gesprek = self._begin()
        self._gehad = gehad
        self.uitkomst = None
        try:
            self.vraag = next(self._gesprek)
        except StopIteration as einde:
            self._uit(einde)
        for stap in gehad:
            self._stuur(stap.antwoord)

    def _stuur(self, tekst: str) -> None:
        try:
            self.vraag = self._gesprek.send(tekst)
        except StopIteration as einde:
            self._uit(einde)

    def _uit(self, einde: StopIteration) -> None:
        self.vraag, self.uitkomst = None, einde.value
