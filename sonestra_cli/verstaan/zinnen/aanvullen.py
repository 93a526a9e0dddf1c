"""What is added to an entry that is there already: nothing of it is lost, and what would change is asked first."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from typing import Any

from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, velden_van
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.verstaan.zinnen.bouwstenen import datums
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud


def nieuw_bij(
    entry: Getypt, naam: str, velden: Mapping[str, Inhoud], navrager: Navrager
) -> Iterator[tuple[str, Inhoud]]:
    """The fields of ``velden`` that say something new of ``entry``, each with its whole value."""
    vormen = velden_van(type(entry))
    for veld, waarde in velden.items():
        er_staat = getattr(entry, vormen[veld].attribuut) if veld in vormen else None
        if er_staat in (None, ()) or (veld in vormen and er_staat == _vanzelf(entry, vormen[veld].attribuut)):
            yield veld, waarde
            continue
        samen = _samen(vormen[veld].vorm, _als_inhoud(er_staat), waarde)
        if samen is None:
            samen = _gevraagd(naam, veld, str(er_staat), str(waarde), navrager)
        if samen is not None and samen != _als_inhoud(er_staat):
            yield veld, samen


def _vanzelf(entry: Getypt, attribuut: str) -> Any:
    return next(veld.default for veld in fields(entry) if veld.name == attribuut)


def _samen(vorm: Vorm, er_staat: Any, erbij: Any) -> "Inhoud | None":
    """Both together; None where there is room for one only, and they are not the same."""
    if isinstance(vorm, Lijst):
        rij = _rij(er_staat)
        return [*rij, *(deel for deel in _rij(erbij) if deel not in rij)]
    if isinstance(vorm, Blok):
        links, rechts = _blok(vorm, er_staat), _blok(vorm, erbij)
        anders = [veld for veld in rechts if veld in links and links[veld] != rechts[veld]]
        return None if anders else {**links, **rechts}
    return str(er_staat) if _zelfde(str(er_staat), str(erbij)) else None


def _zelfde(een: str, ander: str) -> bool:
    return een == ander or (bool(gelezen := datums(een)) and gelezen == datums(ander))


def _gevraagd(naam: str, veld: str, er_staat: str, erbij: str, navrager: Navrager) -> "Inhoud | None":
    nu, straks = in_woorden(er_staat), in_woorden(erbij)
    zin = f"Bij {naam} staat bij '{in_woorden(veld)}': {nu}. Wat klopt?"
    antwoord = navrager.vraag(zin, (straks, nu))
    return erbij if antwoord == straks else None if antwoord is None else er_staat


def _rij(waarde: Any) -> list[Any]:
    return list(waarde) if isinstance(waarde, (list, tuple)) else [waarde]


def _blok(vorm: Blok, waarde: Any) -> dict[str, Any]:
    return dict(waarde) if isinstance(waarde, Mapping) else {vorm.kort or "": waarde}


def _als_inhoud(waarde: Any) -> Any:
    """A value of the model as it is put in a file; a block as the fields that say something."""
    if isinstance(waarde, Getypt):
        velden = velden_van(type(waarde)).items()
        gezegd = {sleutel: getattr(waarde, veld.attribuut) for sleutel, veld in velden}
        vanzelf = {veld.name: veld.default for veld in fields(waarde) if veld.default is not MISSING}
        uit = {veld: _als_inhoud(w) for veld, w in gezegd.items() if w not in (None, ()) and w != vanzelf.get(veld)}
        kort = getattr(type(waarde), "KORT", "")
        return uit[kort] if set(uit) == {kort} else uit
    if isinstance(waarde, tuple):
        delen = [_als_inhoud(deel) for deel in waarde]
        return delen[0] if len(delen) == 1 else delen
    return str(waarde)
