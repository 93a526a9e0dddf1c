"""The photo of the real poster, that goes with its copy."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from sonestra_cli.domein.soorten import PadTekst
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes

if TYPE_CHECKING:
    from sonestra_cli.zetten.drukken import Foto

_GROOTST = 25_000_000
_NIET_ALLES = "De foto van de poster laat misschien meer zien dan deze kaart mag tonen. Ik zet hem er niet bij."


Fotos: TypeAlias = "Callable[[str], tuple[Foto, ...]]"
"""The photos that go with a map of this name."""


def geen_fotos(_: str) -> "tuple[Foto, ...]":
    return ()


def met_fotos(keuzes: UitvoerKeuzes, soort: str, formaat: str, fotos: Fotos) -> UitvoerKeuzes:
    """Only a pdf has sheets for them."""
    return replace(keuzes, fotos=fotos(soort)) if formaat == "pdf" else keuzes


def fotos_bij(
    wortel: Path, traject: Traject, beeld: Beeld, meld: Callable[[str], None], soort: str
) -> "tuple[Foto, ...]":
    """The photos that go with this map; what cannot be shown is said in one sentence.

    A photo hides nothing: it stays away from a map on which something of the traject is left out.
    """
    paden = _paden(soort, traject)
    if not paden:
        return ()
    if not _hele_beeld(soort, traject, beeld):
        meld(_NIET_ALLES)
        return ()
    gelezen = (_lees(wortel, str(pad), meld) for pad in paden)
    return tuple(foto for foto in gelezen if foto is not None)


def _paden(soort: str, traject: Traject) -> Sequence[PadTekst]:
    if soort == "relatiekaart":
        return traject.netwerk.foto
    if soort == "gebeurtenissen":
        return traject.gebeurtenissen.foto
    if soort == "poster":
        poster = traject.vragen.poster
        return tuple(dict.fromkeys((*traject.vragen.foto, *(poster.foto if poster else ()))))
    return ()


def _hele_beeld(soort: str, traject: Traject, beeld: Beeld) -> bool:
    """Whether everything that could be on this map is on it for these readers."""
    if soort == "relatiekaart":
        return beeld.traject.netwerk.personen.keys() == traject.netwerk.personen.keys()
    if soort == "gebeurtenissen":
        return len(beeld.traject.gebeurtenissen.gebeurtenissen) == len(traject.gebeurtenissen.gebeurtenissen)
    return rondgaand(beeld).traject.vragen.vragen.keys() == traject.vragen.vragen.keys()


def _lees(wortel: Path, pad: str, meld: Callable[[str], None]) -> "Foto | None":
    from sonestra_cli.zetten.drukken import Foto

    plek = (wortel / pad).resolve()
    if not plek.is_relative_to(wortel.resolve()) or not plek.is_file():
        meld(f"De foto {pad} vind ik niet in de map. Hij staat dus niet bij de kaart.")
        return None
    if plek.stat().st_size > _GROOTST:
        meld(f"De foto {pad} is erg groot. Maak hem kleiner, dan komt hij bij de kaart.")
        return None
    foto = Foto(pad, plek.read_bytes())
    if not foto.is_te_drukken():
        meld(f"Van {pad} kan ik geen foto maken. Bewaar hem als jpg of png.")
        return None
    return foto
