"""Which files a traject has, and what each of them holds: told by the fields of Traject."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van

KOP: Final[Bestandsnaam] = "traject"
"""The file that marks the root; it fills ``Traject.kop``."""
PLEKKEN: Final[Bestandsnaam] = "kaart/posities"
"""The file that the program writes itself: where everybody stands. It fills ``Traject.posities``."""
_ANDERS: Final = {"kop": KOP, "posities": PLEKKEN}
"""Fields of Traject of which the file has another name."""


def is_apart(bestand: str) -> bool:
    """Whether a file, by its name or its path from the traject, holds what not everyone may know."""
    return bestand.startswith("apart/")


def naam_van(veld: str) -> Bestandsnaam:
    """The file, or the folder of files, that fills a field of Traject."""
    return _ANDERS.get(veld, veld)


VAST: Final[Mapping[str, type[Any]]] = {
    veld.attribuut: veld.vorm.klasse for veld in velden_van(Traject).values() if isinstance(veld.vorm, Blok)
}
"""Field of Traject that one file fills -> what that file holds."""
MAPPEN: Final[Mapping[str, type[Any]]] = {
    veld.attribuut: veld.vorm.inhoud.klasse
    for veld in velden_van(Traject).values()
    if isinstance(veld.vorm, Woordenboek) and isinstance(veld.vorm.inhoud, Blok)
}
"""Field of Traject that a folder fills -> what each file in it holds."""


def bestanden(traject: Traject) -> Iterator[tuple[Bestandsnaam, Any]]:
    """Every file of the traject that is there, by name, with what was read from it."""
    for veld in VAST:
        if (inhoud := getattr(traject, veld)) is not None:
            yield naam_van(veld), inhoud
    for veld in MAPPEN:
        for naam, inhoud in getattr(traject, veld).items():
            yield f"{naam_van(veld)}/{naam}", inhoud


def vorm_op(bestand: Bestandsnaam, stappen: Sequence[Stap] = ()) -> Vorm | None:
    """What can stand where these steps lead in a file; None for a place that no file has."""
    vast = {naam_van(veld): klasse for veld, klasse in VAST.items()}
    klasse = vast.get(bestand) or MAPPEN.get(bestand.rpartition("/")[0])
    vorm: Vorm | None = Blok(klasse) if klasse else None
    for stap in stappen:
        vorm = _binnen(vorm, stap)
    return vorm


def _binnen(vorm: Vorm | None, stap: Stap) -> Vorm | None:
    if isinstance(vorm, Blok):
        veld = velden_van(vorm.klasse).get(str(stap))
        return veld.vorm if veld else None
    if isinstance(vorm, Lijst):
        return vorm.deel
    return vorm.inhoud if isinstance(vorm, Woordenboek) else None
