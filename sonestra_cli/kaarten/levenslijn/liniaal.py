"""The axis as it is drawn: a strip with the years in it and a point towards what is still to come."""

from collections.abc import Sequence

from sonestra_cli.kaarten.levenslijn.schaal import PT_JAAR, Jaartal, Schaal
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Pen, Streek, Tekst, Vlak

DIKTE = 22.0
_GROND = "#eceff1"
_PUNT, _STREEPJE = 12.0, 4.0


def teken_liniaal(
    naam: str, schaal: Schaal, jaren: Sequence[Jaartal], streepjes: Sequence[float], boven: float, rechts: float
) -> tuple[Deel, ...]:
    """The strip with its top at ``boven``, from the start of the axis to ``rechts``."""
    onder, midden = boven + DIKTE, boven + DIKTE / 2
    punt = rechts - _PUNT
    tijd = ((schaal.x0, boven), (schaal.x1, boven), (schaal.x1, onder), (schaal.x0, onder))
    later = ((schaal.x1, boven), (punt, boven), (rechts, midden), (punt, onder), (schaal.x1, onder))
    delen: list[Deel] = [
        Vlak(f"{naam}-later", "as later", later, Pen(stijl.GRIJS, 0.8), stijl.PAPIER),
        Vlak(naam, "as", tijd, Pen(stijl.INKT, 1.2), _GROND),
    ]
    pen = Pen(stijl.GRIJS, 0.8)
    for nr, x in enumerate(streepjes):
        delen.append(Streek(f"{naam}-op-{nr}", "streepje", ((x, boven), (x, boven + _STREEPJE)), pen))
        delen.append(Streek(f"{naam}-neer-{nr}", "streepje", ((x, onder - _STREEPJE), (x, onder)), pen))
    for nr, jaar in enumerate(jaren):
        delen.append(
            Tekst(
                f"{naam}-jaar-{nr}", "", jaar.tekst, jaar.x, midden, jaar.breedte, PT_JAAR * stijl.REGEL, PT_JAAR,
                "vet", klasse="jaar",
            )
        )  # fmt: skip
    return tuple(delen)
