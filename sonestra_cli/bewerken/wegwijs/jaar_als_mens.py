"""A day or a year where somebody is meant: ``van: 2018`` in a beleving, which has ``sinds`` for it."""

from functools import partial
from typing import Any

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Beleving
from sonestra_cli.domein.veld import Waarde, velden_van
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.yamltekst.bewerkbaar import vervangen
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden


def jaar_als_mens(geval: Geval) -> Antwoord | None:
    """Nobody is called ``2018``: which fields of this block hold a day, and who belongs here."""
    stappen = geval.stappen[:-1] if isinstance(geval.stappen[-1], int) else geval.stappen
    klasse, knoop = geval.klasse(stappen[:-1]), geval.knoop(geval.stappen)
    if klasse is None or not _is_dag(knoop) or not isinstance(knoop, TekstKnoop):
        return None
    ouder = geval.knoop(stappen[:-1])
    velden = [repr(naam) for naam in _dagen(klasse) if not (isinstance(ouder, Velden) and ouder.paar(naam))]
    if not velden:
        return None
    wat = f"Is '{knoop.waarde}' een dag of een jaar? Zet het bij {opsomming(velden, 'of')}"
    return Antwoord(f"bij '{stappen[-1]}' staat wie het is. {wat}")


def wie_en_sinds(geval: Geval) -> Antwoord | None:
    """``wie: leen, van: 2018``: who it is told by, and since when."""
    ouder, boven = geval.knoop(geval.stappen[:-1]), geval.stappen[:-1]
    if geval.klasse(boven) is not Beleving or geval.sleutel != "wie" or not isinstance(ouder, Velden):
        return None
    jaar, wie = ouder.paar("van"), ouder.paar("wie")
    if jaar is None or wie is None or not _is_dag(jaar[1]) or ouder.paar("sinds") is not None:
        return None

    def maak(tekst: str) -> str:
        for sleutel, naam in sorted(((jaar[0], "sinds"), (wie[0], "van")), key=lambda een: -een[0].begin):
            tekst = vervangen(tekst, sleutel, naam)
        return tekst

    zin = "bij 'van' staat wie het zo beleeft. Noem 'wie' dus 'van', en noem het jaar 'sinds'"
    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*boven)))


def twee_keer_van(geval: Geval) -> Antwoord | None:
    """``van: leen, van: 2018``: the one that is a day is the field for when it began."""
    klasse, ouder = geval.klasse(geval.stappen[:-1]), geval.knoop(geval.stappen[:-1])
    if klasse is None or geval.sleutel != "van" or not isinstance(ouder, Velden) or "sinds" not in _dagen(klasse):
        return None
    dagen = [(sleutel, waarde) for sleutel, waarde in ouder.paren if sleutel.waarde == "van" and _is_dag(waarde)]
    if len(dagen) != 1 or ouder.paar("sinds") is not None:
        return None
    ((sleutel, waarde),) = dagen
    gezegd = waarde.waarde if isinstance(waarde, TekstKnoop) else ""
    zin = f"bij 'van' staat wie het zo beleeft. Noem het jaar 'sinds': sinds: {gezegd}"
    return Antwoord(
        zin, geval.weg(zin, partial(vervangen, knoop=sleutel, nieuw="sinds"), geval.pad(*geval.stappen[:-1]))
    )


def _is_dag(knoop: Knoop | None) -> bool:
    gezegd = knoop.waarde if isinstance(knoop, TekstKnoop) else ""
    return any(teken.isdigit() for teken in gezegd) and bool(versta_datum(gezegd))


def _dagen(klasse: type[Any]) -> tuple[str, ...]:
    """The fields of this block that hold a day."""
    return tuple(naam for naam, veld in velden_van(klasse).items() if veld.vorm == Waarde(Datum))
