"""Who can be called: only who said yes to that, on a sheet of its own (domein/5 §5.12)."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.op_de_bellijst import nog_te_vragen, op_de_bellijst
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.zien.zicht import Beeld


@dataclass(frozen=True, slots=True)
class Nummer:
    naam: str
    bereik: str


@dataclass(frozen=True, slots=True)
class BellijstWoorden:
    titel: str
    nummers: tuple[Nummer, ...]
    voet: Voet


def bellijst_woorden(beeld: Beeld) -> BellijstWoorden:
    """Everybody who said yes and of whom is known how; with ``--met-apart`` also what is kept apart."""
    traject = beeld.traject
    mensen = traject.netwerk.personen
    return BellijstWoorden(
        "Wie kun je bellen?",
        tuple(Nummer(naam(traject, wie), (mensen[wie].bereik or "").strip()) for wie in op_de_bellijst(traject).erop),
        voet(beeld, ""),
    )


def _niemand(beeld: Beeld) -> str:
    if op_de_bellijst(beeld.traject).erop:
        return ""
    zin = (
        "Er staat nog niemand op de bellijst. Vraag eerst of het mag. Zet dat in traject.yaml bij akkoord, zoals: "
        "- {wat: mijn nummer op de bellijst, wie: [wim]}. Zet bij die mens het nummer, bij bereik."
    )
    return " ".join((zin, *nog_te_vragen(beeld.traject)))


def _te_weten(beeld: Beeld) -> tuple[str, ...]:
    return tuple(nog_te_vragen(beeld.traject))


PAPIER = Papiersoort(
    "blad-bellijst",
    bellijst_woorden,
    "wie je kunt bellen; alleen wie daar ja op zei",
    waarom_niet=_niemand,
    te_weten=_te_weten,
)
