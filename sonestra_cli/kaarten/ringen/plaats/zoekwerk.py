"""How much a search for places may ask: counted, never timed, so that the same people give the same map everywhere."""

from dataclasses import dataclass


@dataclass(slots=True)
class Werk:
    """``gedaan``: places asked after so far; from ``hoogstens`` on what was found is enough."""

    hoogstens: int
    gedaan: int = 0

    @property
    def op(self) -> bool:
        return self.gedaan >= self.hoogstens

    def tot(self, erbij: int) -> int:
        """The count at which a part of the search ends that may ask so many more."""
        return min(self.gedaan + erbij, self.hoogstens)
