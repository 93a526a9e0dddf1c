"""One of many trajecten in a few lines: where it is, what comes, what is open. Nothing is added up or put in order."""

from collections import Counter
from collections.abc import Iterable
from textwrap import wrap
from typing import Any, NamedTuple

from sonestra_cli.domein.afleiding.fase import fase_op
from sonestra_cli.domein.afleiding.stand import stand
from sonestra_cli.domein.bevinding import Niveau
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.fasen import IN_WOORDEN
from sonestra_cli.taal.stappen import volgende_stap
from sonestra_cli.taal.voortgang import wat_komt, wat_voorbij_is
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.verslag.status import BREED

NIET_TE_LEZEN = "Niet alles is te lezen, dus meer zeg ik niet. Kijk eerst met: sonestra valideer"
_ER_IS: tuple[tuple[Niveau, str], ...] = (
    ("fout", "er klopt iets niet"),
    ("let op", "er is iets om op te letten"),
    ("vraag", "er zijn vragen"),
)


class Rij(NamedTuple):
    """One traject in words; ``map``: where it stands. Of what cannot be read there is only ``nagekeken``."""

    naam: str
    map: str
    fase: str
    stap: str
    komt: str
    vragen: tuple[str, ...]
    nagekeken: str
    leesbaar: bool = True


def rij_van(traject: Traject, map_: str, vandaag: str, niveaus: Iterable[Niveau], leesbaar: bool) -> Rij:
    """How it stands with this one on that day."""
    naam = traject.kop.naam or map_.rpartition("/")[2]
    if not leesbaar:
        return Rij(naam, map_, "", "", "", (), NIET_TE_LEZEN, False)
    gevonden = Counter(niveaus)
    er_is = [zin for niveau, zin in _ER_IS if gevonden[niveau]]
    eerst = next(iter(wat_komt(traject, vandaag)), None)
    return Rij(
        naam,
        map_,
        IN_WOORDEN[fase_op(traject, vandaag)],
        volgende_stap(stand(traject, vandaag)).zin,
        f"{eerst[0]}: {eerst[1]}" if eerst else "",
        tuple(wat_voorbij_is(traject, vandaag)),
        f"{hoofdletter(opsomming(er_is))}." if er_is else "Alles klopt.",
    )


def als_tekst(rij: Rij) -> str:
    """For a screen of eighty columns."""
    regels = wrap(rij.naam, BREED, break_long_words=False) or [rij.map]
    regels += [f"  {rij.map}"] if rij.map else []
    for kop, zinnen in (
        ("Nu", [rij.fase]),
        ("De stap", [rij.stap]),
        ("Er komt", [rij.komt]),
        ("Een vraag", rij.vragen),
        ("Nagekeken", [rij.nagekeken]),
    ):
        for nummer, zin in enumerate(filter(None, zinnen)):
            vooraan = f"  {kop if nummer == 0 else '':<9}  "
            hang = " " * len(vooraan)
            regels += wrap(
                zin,
                BREED,
                initial_indent=vooraan,
                subsequent_indent=hang,
                break_long_words=False,
                break_on_hyphens=False,
            )
    return "\n".join(regels) + "\n"


def als_json(rij: Rij) -> dict[str, Any]:
    """For another program."""
    return {**rij._asdict(), "vragen": list(rij.vragen)}
