"""The axis as it is drawn: a strip with the years in it, torn where years are left out, and a point towards later."""

from dataclasses import dataclass

from sonestra_cli.kaarten.levenslijn.schaal import PT_BREUK, PT_JAAR, Breuk, Schaal, jaartallen, streepjes
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Punt, Streek, Tekst, Vlak

DIKTE = 22.0
_GROND = "#eceff1"
_PUNT, _STREEPJE, _TAND = 12.0, 4.0, 3.5
_NAAST = 6.0
_PEN = Pen(stijl.INKT, 1.2)


@dataclass(frozen=True, slots=True)
class Dag:
    """The day of the map: its place in time, and how it is written beside its mark."""

    tijd: float
    woorden: str


def teken_liniaal(schaal: Schaal, boven: float, rechts: float, dag: Dag | None, meet: Meet) -> tuple[Deel, ...]:
    """The strip with its top at ``boven``, from the start of the axis to ``rechts``; after the day it is white."""
    onder, midden = boven + DIKTE, boven + DIKTE / 2
    punt, nu = rechts - _PUNT, schaal.x1 if dag is None else schaal.x(dag.tijd)
    later = ((schaal.x1, boven), (punt, boven), (rechts, midden), (punt, onder), (schaal.x1, onder))
    delen: list[Deel] = [Vlak("as-later", "as later", later, Pen(stijl.GRIJS, 0.8), stijl.PAPIER)]
    for nr, stuk in enumerate(schaal.stukken):
        begin, eind = nr == 0, nr + 1 == len(schaal.stukken)
        omtrek = (*_scheur(stuk.x0, boven, not begin), *reversed(_scheur(stuk.x1, boven, not eind)))
        delen.append(Vlak(f"as-{nr}" if nr else "as", "as", omtrek, _PEN, _GROND))
        if stuk.x0 < stuk.x1 and nu < stuk.x1:
            van = max(stuk.x0, nu)
            straks = ((van, boven), (stuk.x1, boven), (stuk.x1, onder), (van, onder))
            delen.append(Vlak(f"as-straks-{nr}", "as straks", straks, Pen(stijl.INKT, 1.2, "streep"), stijl.PAPIER))
    pen = Pen(stijl.GRIJS, 0.8)
    for nr, x in enumerate(streepjes(schaal)):
        delen.append(Streek(f"as-op-{nr}", "streepje", ((x, boven), (x, boven + _STREEPJE)), pen))
        delen.append(Streek(f"as-neer-{nr}", "streepje", ((x, onder - _STREEPJE), (x, onder)), pen))
    for nr, jaar in enumerate(jaartallen(schaal, meet, None if dag is None else nu)):
        delen.append(
            Tekst(
                f"as-jaar-{nr}", "", jaar.tekst, jaar.x, midden, jaar.breedte, PT_JAAR * stijl.REGEL, PT_JAAR,
                "vet", klasse="jaar",
            )
        )  # fmt: skip
    delen += (_breuk(nr, breuk, midden, meet) for nr, breuk in enumerate(schaal.breuken))
    return (*delen, *(_dag(dag, schaal, boven, punt, meet) if dag else ()))


def _scheur(x: float, boven: float, gescheurd: bool) -> tuple[Punt, ...]:
    """An end of the strip, from top to bottom; torn beside a fold."""
    if not gescheurd:
        return (x, boven), (x, boven + DIKTE)
    stap = DIKTE / 4
    return tuple((x + (_TAND if nr % 2 else -_TAND) * (0 < nr < 4), boven + nr * stap) for nr in range(5))


def _breuk(nr: int, breuk: Breuk, y: float, meet: Meet) -> Tekst:
    breed = meet(breuk.tekst, PT_BREUK, "cursief")
    return Tekst(
        f"as-breuk-{nr}", "", breuk.tekst, (breuk.x0 + breuk.x1) / 2, y, breed, PT_BREUK * stijl.REGEL, PT_BREUK,
        "cursief", klasse="breuk",
    )  # fmt: skip


def _dag(dag: Dag, schaal: Schaal, boven: float, tot: float, meet: Meet) -> tuple[Deel, ...]:
    """A thick line across the strip, with the day in words to its right where they fit beside the last number."""
    x = schaal.x(dag.tijd)
    delen: list[Deel] = list(dagmerk("as-dag", x, boven - 3.0, boven + DIKTE + 3.0))
    breed = meet(dag.woorden, PT_BREUK, "vet")
    links = max(x, schaal.x1) + _NAAST
    if schaal.x1 - x < 2 * DIKTE and links + breed <= tot:
        delen.append(
            Tekst("as-dag-woorden", "", dag.woorden, links + breed / 2, boven + DIKTE / 2, breed,
                  PT_BREUK * stijl.REGEL, PT_BREUK, "vet", klasse="dag")
        )  # fmt: skip
    return tuple(delen)


def dagmerk(naam: str, x: float, boven: float, onder: float) -> tuple[Deel, ...]:
    """The mark of the day of the map."""
    return (Streek(naam, "dag", ((x, boven), (x, onder)), Pen(stijl.INKT, 3.0), laag="midden"),)
