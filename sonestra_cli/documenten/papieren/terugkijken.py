"""Looking back on the seven effects (domein/5 §5.11): questions to talk about and a story, never a score."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje
from sonestra_cli.documenten.context.laatste_keer import gezegd
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.toen import op_moment
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.kaarten.ringen.blad.blikwoorden import (
    kijkwoorden,
    opschrift,
    verschil_van,
    wat_bekend_is,
)
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import in_een_zin


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
class Anders:
    """What is different between then and now, and for whom: a list, for it may be thirteen professionals."""

    wat: str
    wie: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TerugkijkenWoorden:
    """``toen`` and ``nu`` are what the maps are called; empty where there is none. ``op_de_kaart``: what to know."""

    titel: str
    vragen: tuple[Gespreksvraag, ...]
    toen: str
    nu: str
    op_de_kaart: tuple[str, ...]
    anders: tuple[Anders, ...]
    onderweg: tuple[Onderweg, ...]
    voet: Voet


_KAART = "Relatiekaart"
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
    blik = _blik(rond)
    naast = blik.naast if blik else None
    return TerugkijkenWoorden(
        titel="Terugkijken",
        vragen=_EFFECTEN,
        toen=opschrift(_KAART, traject, Blik(op=naast)) if naast else "",
        nu=opschrift(_KAART, traject, Blik(op=blik.op)) if blik else "",
        op_de_kaart=(*kijkwoorden(traject, blik), *((wat_bekend_is(traject, naast),) if naast else ())) if blik else (),
        anders=_anders(traject, blik, naast) if blik and naast else (),
        onderweg=_onderweg(traject),
        voet=voet(rond, ""),
    )


def _anders(traject: Traject, blik: Blik, toen: Datum) -> tuple[Anders, ...]:
    verschil = verschil_van(traject, blik)
    alle = (
        (f"Nieuw sinds {zonder_weekdag(toen)}", verschil.nieuw),
        ("Tussendoor wel, nu niet meer", verschil.tussendoor),
        ("Toen wel, nu niet meer", verschil.weg),
        ("In die tijd overleden", verschil.dood),
    )
    return tuple(Anders(wat, tuple(in_een_zin(traject, wie) for wie in mensen)) for wat, mensen in alle if mensen)


def _blik(beeld: Beeld) -> Blik | None:
    """When it began and the last day there is; only now where nobody is new or gone, for those maps would be one."""
    traject = rondgaand(beeld).traject
    if not traject.netwerk.personen:
        return None
    toen, nu = traject.kop.begonnen_op, peildatum(traject)
    if toen is None or nu is None or toen.grenzen is None or not _er_is_wie_kijkt(traject, toen):
        return Blik()
    blik = Blik(op=nu, naast=toen)
    verschil = verschil_van(traject, blik)
    return blik if verschil.nieuw or verschil.tussendoor or verschil.weg else Blik()


def _er_is_wie_kijkt(traject: Traject, dag: Datum) -> bool:
    ogen = GEWOON.ogen(traject)
    return ogen is None or ogen in op_moment(traject, dag).kop.hoofdpersonen


def _onderweg(traject: Traject) -> tuple[Onderweg, ...]:
    keren = (
        (lees_datum(dag), tuple(gezegd(traject, succes) for succes in keer.successen))
        for dag, keer in sorted(traject.actieteam.items())
    )
    return tuple(Onderweg(zonder_weekdag(dag) if dag else "", successen) for dag, successen in keren if successen)


def _te_weten(beeld: Beeld) -> tuple[str, ...]:
    if _blik(beeld) is None:
        return ()
    return (
        "De kaart achterin staat op zo'n groot vel als haar letters nodig hebben, vaak A3. Print haar niet kleiner.",
    )


PAPIER = Papiersoort(
    "blad-terugkijken",
    terugkijken_woorden,
    "zeven vragen om samen terug te kijken, zonder cijfers",
    kaarten=_blik,
    te_weten=_te_weten,
)
