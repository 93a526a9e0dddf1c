"""Rings and groups as people call them (``Hart``, ``ver weg``, ``1e ring``) become those of their map."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import SECTOREN, ringnamen
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.taal.keuzewoorden import in_woorden


def met_eigen_groepen(kop: Kop) -> Kop:
    """The head in which a usual group has its own word, also where it stands as people say it: ``werk of school``."""
    gewoon = {in_woorden(groep): groep for groep in SECTOREN}
    return replace(kop, sectoren=tuple(gewoon.get(naam.casefold(), naam) for naam in kop.sectoren))


def in_eigen_kringen(traject: Traject) -> Traject:
    """The traject with every ring under the name that it has on the map, where what stands there means one ring."""
    ringen = ringnamen(traject.kop)
    mensen = _anders(traject.netwerk.personen, ringen)
    apart = {wie: _anders(deel.personen, ringen) for wie, deel in traject.apart.items()}
    if not mensen and not any(apart.values()):
        return traject
    netwerk = replace(traject.netwerk, personen={**traject.netwerk.personen, **mensen})
    delen = {wie: replace(d, personen={**d.personen, **apart[wie]}) for wie, d in traject.apart.items()}
    return replace(traject, netwerk=netwerk, apart=delen)


def _anders(personen: Mapping[Sleutel, Persoon], ringen: Sequence[str]) -> dict[Sleutel, Persoon]:
    """The people for whom a ring is written in another way."""
    uit: dict[Sleutel, Persoon] = {}
    for sleutel, persoon in personen.items():
        kijk_van = {
            wie: replace(kijk, kring=ring)
            for wie, kijk in persoon.kijk_van.items()
            if (ring := _ring(kijk.kring, ringen)) is not None
        }
        ring = _ring(persoon.kring, ringen)
        if ring is not None or kijk_van:
            uit[sleutel] = replace(persoon, kring=ring or persoon.kring, kijk_van={**persoon.kijk_van, **kijk_van})
    return uit


def _ring(gezegd: str | None, ringen: Sequence[str]) -> str | None:
    """The ring that is meant by what is not one; None where nothing changes."""
    if gezegd is None or gezegd in ringen:
        return None
    from sonestra_cli.verstaan.keuzes import versta_keuze  # only where somebody called it otherwise

    gevonden = versta_keuze(gezegd, ringen, "kring")
    return gevonden[0] if len(gevonden) == 1 else None
