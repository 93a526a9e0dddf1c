"""Five questions of the procesbegeleider to herself (domein/5 §5.11), and how the two relatiekaarten are made."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.toen import eerste_datum, voor_alle_datums
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class KernwaardenWoorden:
    """``eerste`` is the day of the first map as it is typed, or empty when nothing says when."""

    titel: str
    vragen: tuple[str, ...]
    kaarten: bool
    eerste: str
    voet: Voet


_VRAGEN = (
    "Was ik open?",
    "Bleef de verantwoordelijkheid bij hen?",
    "Deden mensen het samen?",
    "Zag ik de mens?",
    "Was het veilig?",
)


def kernwaarden_woorden(beeld: Beeld) -> KernwaardenWoorden:
    """The words of the sheet, the same for who asks."""
    rond = rondgaand(beeld)
    dag = _eerste_dag(rond.traject)
    return KernwaardenWoorden(
        titel="Vijf vragen aan mijzelf",
        vragen=_VRAGEN,
        kaarten=bool(rond.traject.netwerk.personen),
        eerste=dag.iso if dag and dag.volledig else "",
        voet=replace(voet(rond, ""), van=rond.traject.kop.procesbegeleider.naam or "jou", begeleider=""),
    )


def _eerste_dag(traject: Traject) -> Datum | None:
    """The day on which it began, unless nobody was told to be there yet: then the first day of which is told."""
    begin = traject.kop.begonnen_op
    return eerste_datum(traject) if begin is None or voor_alle_datums(traject, begin) else begin


PAPIER = Papiersoort("blad-kernwaarden", kernwaarden_woorden, "vijf vragen aan jezelf, na afloop")
