"""One kind of entry: how people say it, and where what they said is put."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet
from sonestra_cli.verstaan.zinnen.vullen import Taal, Vulling

Maak = Callable[[Vulling, Traject, Navrager], Sequence[Inzet]]


@dataclass(frozen=True, slots=True)
class Soort:
    """``maak`` puts what was said in its place; ``uitleg`` is an example, as somebody would say it."""

    taal: Taal
    maak: Maak
    voorbeeld: str = ""


def velden(vulling: Vulling) -> dict[str, Inhoud]:
    """What was said, where a line is about one thing."""
    uit: dict[str, Inhoud] = {}
    for deel in vulling.per_onderwerp.values():
        uit |= deel
    return uit


def in_een_lijst(bestand: str, lijst: str, vragen: Mapping[str, str] = {}) -> Maak:
    """One more entry of a list of a file; in ``apart/`` of somebody when that was said."""

    def maak(vulling: Vulling, _: Traject, navrager: Navrager) -> list[Inzet]:
        gezegd = compleet(velden(vulling), vragen, navrager)
        apart = gezegd.pop("apart", None)
        naar = f"apart/{apart}" if isinstance(apart, str) else bestand
        return [Inzet(naar, (lijst,), None, gezegd)] if gezegd else []

    return maak


def onder_een_sleutel(
    bestand: str,
    stappen: tuple[Stap, ...],
    sleutel: Callable[[dict[str, Inhoud], Traject], str],
    vragen: Mapping[str, str],
) -> Maak:
    """One more entry under a key of its own."""

    def maak(vulling: Vulling, traject: Traject, navrager: Navrager) -> list[Inzet]:
        gezegd = compleet(velden(vulling), vragen, navrager)
        hoe = sleutel(gezegd, traject)
        gezegd.pop("sleutel", None)
        return [Inzet(bestand, stappen, hoe, gezegd)] if gezegd else []

    return maak


def losse_velden(bestand: str, *stappen: Stap) -> Maak:
    """Fields that stand once in a file, or in a block of it."""

    def maak(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
        return [Inzet(bestand, stappen, veld, waarde) for veld, waarde in velden(vulling).items()]

    return maak


def compleet(gezegd: dict[str, Inhoud], vragen: Mapping[str, str], navrager: Navrager) -> dict[str, Inhoud]:
    """With the answers to what an entry cannot do without."""
    for veld, zin in vragen.items():
        if veld not in gezegd and (antwoord := navrager.vraag(zin)) is not None:
            gezegd[veld] = antwoord
    return gezegd


def volgend_nummer(letter: str, bezet: Sequence[str]) -> str:
    """``a5`` after ``a4``: one more than the highest."""
    nummers = [int(sleutel[1:]) for sleutel in bezet if sleutel[:1] == letter and sleutel[1:].isdigit()]
    return f"{letter}{max(nummers, default=0) + 1}"


def vrije_sleutel(naam: str, bezet: Sequence[str]) -> str:
    """A readable key that nobody has."""
    return VrijeSleutels(bezet).voor(naam)
