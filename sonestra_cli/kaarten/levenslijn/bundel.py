"""A month with many events: one label on the line, and the events together in a frame of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.kaarten.levenslijn.blok import Blok
from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje, zet_regels
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne, op_de_lijn
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Meet

VEEL = 5
"""From so many on, a month is full."""
_BREED = 170.0


@dataclass(frozen=True, slots=True)
class Gebundeld:
    """What stands on the line, in order of time; the frames below it; and what the labels of full months say."""

    kaartjes: tuple[GebeurtenisKaartje, ...]
    blokken: tuple[Blok, ...]
    zinnen: Mapping[str, str]


def bundel(kaartjes: Sequence[GebeurtenisKaartje], waar: str, meet: Meet) -> Gebundeld:
    """Take the full months out of ``kaartjes`` of one lane; ``waar`` is the lane's own mark in the ids."""
    maanden: dict[tuple[int, int], list[GebeurtenisKaartje]] = {}
    for kaart in kaartjes:
        if (maand := _maand(kaart)) is not None:
            maanden.setdefault(maand, []).append(kaart)
    vol = {maand: tuple(groep) for maand, groep in maanden.items() if len(groep) >= VEEL}
    samen = {maand: _label(f"bundel{waar}-{nr}", maand, groep, meet) for nr, (maand, groep) in enumerate(vol.items())}
    uit: dict[str, GebeurtenisKaartje] = {}
    for kaart in kaartjes:
        op_lijn = samen.get(_maand(kaart) or (0, 0), kaart)
        uit.setdefault(op_lijn.id, op_lijn)
    blokken = tuple(
        Blok(samen[maand].id, hoofdletter(_noem(maand)), "van links naar rechts: van vroeger naar later", groep)
        for maand, groep in vol.items()
    )
    zinnen = {een.id: f"{hoofdletter(_noem(maand))}: {een.gebeurtenis.wat}." for maand, een in samen.items()}
    return Gebundeld(tuple(uit.values()), blokken, zinnen)


def _maand(kaart: GebeurtenisKaartje) -> tuple[int, int] | None:
    dag = kaart.gebeurtenis.wanneer
    if kaart.tijd is None or kaart.tijd.soort != "punt" or dag is None or dag.jaar is None or dag.maand is None:
        return None
    return dag.jaar, dag.maand


def _noem(maand: tuple[int, int]) -> str:
    return zonder_weekdag(Datum("op", *maand))


def _label(naam: str, maand: tuple[int, int], groep: Sequence[GebeurtenisKaartje], meet: Meet) -> GebeurtenisKaartje:
    """On the side of their feeling where they all have the same one."""
    gevoelens = {kaart.gevoel for kaart in groep}
    eind = op_de_lijn(Datum("op", *maand)) or 0.0
    begin = op_de_lijn(Datum("op", maand[0], maand[1], 1)) or 0.0
    wat = f"{len(groep)} gebeurtenissen"
    regels = zet_regels(
        (
            (_noem(maand), stijl.PT_KLEIN, "gewoon", stijl.GRIJS),
            (wat, stijl.PT_NAAM, "vet", stijl.INKT),
            ("ze staan hieronder bij elkaar", stijl.PT_KLEIN, "cursief", stijl.GRIJS),
        ),
        _BREED,
        meet,
    )
    een = Gebeurtenis(wat, Datum("op", *maand), gevoel=gevoelens.pop() if len(gevoelens) == 1 else None)
    tijd = Tijdspanne("bundel", begin, (begin + eind) / 2, max(eind, begin + 1 / 12))
    return GebeurtenisKaartje(naam, een, tijd, regels, all(kaart.later for kaart in groep))
