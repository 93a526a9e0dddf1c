"""What looks a traject through: a function and the rules whose findings it gives. And the titles of the sources."""

from collections.abc import Callable, Iterator

from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.bronnen import BIJEENKOMST, FOLDER, MOVISIE, TRAINING
from sonestra_cli.techniek.gegeven import gegeven

__all__ = ["BIJEENKOMST", "FOLDER", "MOVISIE", "TRAINING", "Controle", "controle"]


@gegeven
class Controle:
    """A function that gives findings about ``regels``, and about no other."""

    functie: Callable[[Traject], Iterator[Bevinding]]
    regels: tuple[Regel, ...]

    def __call__(self, traject: Traject) -> Iterator[Bevinding]:
        return self.functie(traject)


def controle(*regels: Regel) -> Callable[[Callable[[Traject], Iterator[Bevinding]]], Controle]:
    """Puts a function in the register: it looks a traject through for these rules."""
    return lambda functie: Controle(functie, regels)
