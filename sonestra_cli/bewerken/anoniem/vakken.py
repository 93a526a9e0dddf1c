"""The traject's own names for rings and groups: they may name a place or a house, so in the copy they are a number."""

from collections.abc import Mapping

from sonestra_cli.domein.afleiding.groepen import RINGEN, SECTOREN, betekenis
from sonestra_cli.domein.traject import Kop
from sonestra_cli.taal.keuzewoorden import in_woorden


def vakken_van(kop: Kop) -> Mapping[str, str]:
    """Ring or group as it is written, in small letters -> what it is called in the copy. The usual ones stay."""
    gewoon = {vorm for naam in (*RINGEN, *SECTOREN, "professional") for vorm in (naam, in_woorden(naam))}
    uit = {naam: naam for naam in gewoon}
    for soort, eigen in (("ring", kop.ringen), ("groep", kop.sectoren)):
        for nummer, naam in enumerate(eigen, 1):
            uit.setdefault(naam.casefold(), naam.casefold() if betekenis(naam) is not None else f"{soort} {nummer}")
    return uit
