"""Pregnancies and losses in the row of the children (domein/7 §7.3); losses only where somebody let them be seen."""

from collections.abc import Iterator

from sonestra_cli.domein.keuzes import ZwangerschapSoort
from sonestra_cli.domein.netwerk import Zwangerschap
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.symbolen.mensen import kruis
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Punt, Streek, Symbool

WOORDEN: dict[ZwangerschapSoort, str] = {
    "zwanger": "Zwanger",
    "miskraam": "Miskraam",
    "doodgeboren": "Doodgeboren kind",
    "afgebroken": "Afgebroken zwangerschap",
}


def teken_zwangerschap(naam: str, zwanger: Zwangerschap, maat: PersoonMaat, midden: Punt) -> Iterator[Deel]:
    """A triangle, a black dot, a small symbol with a cross, or a small cross at the end of its line."""
    (x, y), r, klasse = midden, maat.zijde / 2, f"zwangerschap {zwanger.soort}"
    if zwanger.soort == "afgebroken":
        yield Streek(f"{naam}-lijn", klasse, ((x, y - r), (x, y)), stijl.PEN)
        for nr, kant in enumerate((-1, 1)):
            punten = ((x - r, y - kant * r), (x + r, y + kant * r))
            yield Streek(f"{naam}-{nr}", klasse, punten, stijl.PEN, uitleg=WOORDEN[zwanger.soort])
        return
    vulling = stijl.INKT if zwanger.soort == "miskraam" else stijl.PAPIER
    uitleg = ": ".join(filter(None, (WOORDEN[zwanger.soort], zwanger.naam)))
    yield Symbool(naam, klasse, maat.vorm, x, y, maat.zijde, maat.zijde, stijl.PEN, vulling, uitleg=uitleg)
    if zwanger.soort == "doodgeboren":
        yield from kruis(f"{naam}-kruis", maat, midden, 0.0, 0.0)
