"""What people said themselves about somebody, word for word, as far as the readers of the map may see it."""

from collections.abc import Iterator

from sonestra_cli.domein.afleiding.groepen import kijk, van_nu
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Gezegd:
    """``aanhef`` says what it is about or who says it; ``woorden`` are theirs."""

    aanhef: str
    woorden: str
    met: Sleutel | None = None
    """The other one that it is about."""


def eigen_woorden(traject: Traject, wie: Sleutel) -> tuple[Gezegd, ...]:
    """Everything with words of people in it; nothing where nobody said anything."""
    return tuple(gezegd for gezegd in _alles(traject, wie) if gezegd.woorden.strip())


def steun_van(traject: Traject, wie: Sleutel) -> tuple[str, ...]:
    """The kinds of support with their direction: ``praktisch (naar mij toe)``."""
    return tuple(
        f"{in_woorden(een.soort)} ({in_woorden(een.richting)})" for een in dict.fromkeys(kijk(traject, wie).steun)
    )


def _alles(traject: Traject, wie: Sleutel) -> Iterator[Gezegd]:
    persoon = traject.netwerk.personen[wie]
    gezien = kijk(traject, wie)
    yield Gezegd("Sterk in", opsomming(persoon.sterk_in))
    yield Gezegd("Kan meebrengen", opsomming(persoon.kan_meebrengen))
    for steun in gezien.steun:
        yield Gezegd(f"Steun, {in_woorden(steun.soort)}", steun.woorden or "")
    yield Gezegd("Wens over het contact", (gezien.contact.wens if gezien.contact else None) or "")
    for beleving in van_nu(traject).netwerk.belevingen:
        if wie in (beleving.van, beleving.met):
            ander = beleving.met if beleving.van == wie else beleving.van
            aanhef = f"{naam(traject, beleving.van)} over {naam(traject, beleving.met)}"
            yield Gezegd(aanhef, beleving.woorden or "", ander)
