"""Looking back on the seven effects (domein/5 §5.11): questions to talk about and a story, never a score."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje
from sonestra_cli.documenten.context.laatste_keer import gezegd
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import zonder_weekdag


@dataclass(frozen=True, slots=True)
class Gespreksvraag:
    """One effect, in plain words, and what to ask about it."""

    over: str
    vraag: str


@dataclass(frozen=True, slots=True)
class Onderweg:
    """What they called a success on one day."""

    dag: str
    successen: tuple[AfspraakKaartje, ...]


@dataclass(frozen=True, slots=True)
class TerugkijkenWoorden:
    titel: str
    vragen: tuple[Gespreksvraag, ...]
    kaarten: bool
    onderweg: tuple[Onderweg, ...]
    voet: Voet


_EFFECTEN = (
    Gespreksvraag("Mensen om ons heen", "Wie is er bijgekomen? Wie spreek je weer?"),
    Gespreksvraag("Zelf beslissen", "Wie besloot? Beslisten anderen mee?"),
    Gespreksvraag("Samen", "Wat lukte samen, en alleen niet?"),
    Gespreksvraag("Het werk verdelen", "Was het te doen voor iedereen?"),
    Gespreksvraag("Wat blijft", "Wat blijft er zonder hulpverleners?"),
    Gespreksvraag("Voor hulpverleners", "Wat liet je los? Wat vond je moeilijk?"),
    Gespreksvraag("Van wie", "Van wie is dit plan? Waar zie je dat aan?"),
)
"""In the order of domein/5 §5.11."""


def terugkijken_woorden(beeld: Beeld) -> TerugkijkenWoorden:
    """The words of the sheet: it lies on the table, so it is made as paper that goes round."""
    rond = rondgaand(beeld)
    traject = rond.traject
    return TerugkijkenWoorden(
        "Terugkijken", _EFFECTEN, bool(traject.netwerk.personen), _onderweg(traject), voet(rond, "")
    )


def _onderweg(traject: Traject) -> tuple[Onderweg, ...]:
    keren = (
        (lees_datum(dag), tuple(gezegd(traject, succes) for succes in keer.successen))
        for dag, keer in sorted(traject.actieteam.items())
    )
    return tuple(Onderweg(zonder_weekdag(dag) if dag else "", successen) for dag, successen in keren if successen)


PAPIER = Papiersoort("blad-terugkijken", terugkijken_woorden, "zeven vragen om samen terug te kijken, zonder cijfers")
