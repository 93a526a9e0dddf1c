"""People, families and the rest wherever they stand: in the ordinary files and in what owners keep apart."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from sonestra_cli.controles.tijd import jaren_hooguit
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.techniek.onthouden import onthoud

if TYPE_CHECKING:
    from sonestra_cli.taal.woordkeus import Woordkeuze

T = TypeVar("T")


def woorden(traject: Traject) -> "Woordkeuze":
    """The vocabulary of the traject, loaded only where something is told."""
    from sonestra_cli.taal.woordkeus import woorden as van_woordkeus

    return van_woordkeus(traject.kop.woordkeus)


@onthoud()
def personen(traject: Traject) -> tuple[tuple[Pad, Sleutel, Persoon], ...]:
    """Every entry of a person; somebody of whom something is kept apart comes more than once.

    Kept, as who was born when: fifteen rules walk along everybody.
    """
    bestanden: list[tuple[str, Netwerk | Apart]] = [("netwerk", traject.netwerk)]
    bestanden += [(f"apart/{eigenaar}", apart) for eigenaar, apart in traject.apart.items()]
    return tuple(
        (Pad(naam, ("personen", sleutel)), sleutel, persoon)
        for naam, bestand in bestanden
        for sleutel, persoon in bestand.personen.items()
    )


def gezinnen(traject: Traject) -> Iterator[tuple[Pad, Gezin]]:
    """Every entry of a family."""
    return genummerd(traject, "gezinnen", lambda bestand: bestand.gezinnen)


def belevingen(traject: Traject) -> Iterator[tuple[Pad, Beleving]]:
    """Every entry of an experience."""
    return genummerd(traject, "belevingen", lambda bestand: bestand.belevingen)


def bekenden(traject: Traject) -> Iterator[tuple[Pad, Bekenden]]:
    """Every entry of people who know each other."""
    return genummerd(traject, "kennen_elkaar", lambda bestand: bestand.kennen_elkaar)


def genummerd(traject: Traject, veld: str, van: Callable[[Netwerk | Apart], Iterable[T]]) -> Iterator[tuple[Pad, T]]:
    """Every entry of a list that stands in both kinds of file."""
    bestanden: list[tuple[str, Netwerk | Apart]] = [
        ("netwerk", traject.netwerk),
        *((f"apart/{wie}", apart) for wie, apart in traject.apart.items()),
    ]
    for naam, bestand in bestanden:
        for nr, iets in enumerate(van(bestand)):
            yield Pad(naam, (veld, nr)), iets


@onthoud()
def geboren(traject: Traject) -> Mapping[Sleutel, Datum]:
    """When everybody was born, as far as known; the first entry that tells it wins."""
    gevonden: dict[Sleutel, Datum] = {}
    for _, sleutel, persoon in personen(traject):
        if persoon.geboren is not None:
            gevonden.setdefault(sleutel, persoon.geboren)
    return gevonden


def overleden(traject: Traject) -> dict[Sleutel, Datum]:
    """When everybody died, as far as known; a date of the kind "ja" when only that it happened is known."""
    gevonden: dict[Sleutel, Datum] = {}
    for _, sleutel, persoon in personen(traject):
        if persoon.overleden is not None:
            gevonden.setdefault(sleutel, persoon.overleden)
    return gevonden


def tegen_elkaar(
    traject: Traject, wie: Iterable[Sleutel], gastheren: Iterable[Sleutel] = ()
) -> tuple[list[Sleutel], list[Sleutel]]:
    """The professionals among these people, and their own people, as R15 and R36 set them against each other.

    Who is there anyway is none of their own people: the first hoofdpersoon, and ``gastheren``. The procesbegeleider
    is on neither side.
    """
    from sonestra_cli.domein.voortgang.begeleider import is_begeleider  # only where people come together

    er_al = {*traject.kop.hoofdpersonen[:1], *gastheren}
    gasten = [een for een in wie if not is_begeleider(traject, een)]
    hulp = [een for een in gasten if is_professional(traject, een)]
    return hulp, [een for een in gasten if een not in hulp and een not in er_al]


def mandaat(traject: Traject, sleutel: Sleutel) -> str | None:
    """The mandate of a professional, if there is one."""
    for _, wie, persoon in personen(traject):
        if wie == sleutel and persoon.professional and persoon.professional.mandaat:
            return persoon.professional.mandaat
    return None


def zeker_jonger(traject: Traject, wie: Sleutel, jaren: int) -> bool:
    """True when somebody cannot have been ``jaren`` yet on the latest day of the traject; False without a date."""
    op, sinds = peildatum(traject), geboren(traject).get(wie)
    return sinds is not None and op is not None and jaren_hooguit(sinds, op) < jaren
