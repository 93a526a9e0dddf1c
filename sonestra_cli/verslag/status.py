"""How it stands with one traject: where it is, the next step, the days to come, and questions. Text and JSON."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any, NamedTuple

from sonestra_cli.controles.rust import lees_rust
from sonestra_cli.domein.afleiding.fase import fase_op
from sonestra_cli.domein.afleiding.stand import stand
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.nog_aan_jou import nog_aan_jou
from sonestra_cli.domein.voortgang.passanten import zonder_eind
from sonestra_cli.taal.fasen import IN_WOORDEN
from sonestra_cli.taal.noemen import functie_erachter, in_een_zin
from sonestra_cli.taal.stappen import volgende_stap
from sonestra_cli.taal.voortgang import aan_jou_in_woorden, over_het_team, wat_komt

BREED = 79
R13 = "R13"


class Status(NamedTuple):
    """All of it in words. ``zonder_eind``: professionals, of whom it is asked when they may go."""

    naam: str
    op: str
    fase: str
    stap: str
    opdracht: str
    dagen: tuple[tuple[str, str], ...]
    team: tuple[str, ...]
    zonder_eind: tuple[str, ...]
    aan_jou: tuple[str, ...]


def status(traject: Traject, naam: str, vandaag: str, bevindingen: Sequence[Bevinding]) -> Status:
    """How it stands on the day ``vandaag``. What is asked of professionals rests where that question rests."""
    stap, opdracht = volgende_stap(stand(traject, vandaag))
    vraagt = any(een.code == R13 for een in bevindingen)
    return Status(
        traject.kop.naam or naam,
        vandaag,
        IN_WOORDEN[fase_op(traject, vandaag)],
        stap,
        f"sonestra {opdracht}" if opdracht else "",
        wat_komt(traject, vandaag),
        tuple(over_het_team(traject, vandaag)),
        tuple(_zonder_eind(traject, vandaag)) if vraagt else (),
        tuple(aan_jou_in_woorden(traject, een) for een in nog_aan_jou(traject)),
    )


def _zonder_eind(traject: Traject, vandaag: str) -> Iterator[str]:
    dag = lees_datum(vandaag)
    assert dag is not None
    for wie in zonder_eind(traject, dag):
        gevraagd = traject.netwerk.personen[wie].gevraagd
        if not any((rust := lees_rust(een)) and rust.code == R13 for een in gevraagd):
            yield met_functie(traject, wie)


def met_functie(traject: Traject, wie: Sleutel) -> str:
    """``Tom (jeugdbeschermer)``."""
    functie = functie_erachter(traject, wie)
    return in_een_zin(traject, wie) + (f" ({functie})" if functie else "")


def als_tekst(een: Status) -> str:
    """For a screen of eighty columns."""
    regels = [een.naam, "", f"Nu: {een.fase}.", *_alinea(een.stap)]
    regels += [f"Dat kan met: {een.opdracht}"] if een.opdracht else []
    if een.dagen:
        breed = max(len(dag) for dag, _ in een.dagen)
        regels += ["", "Wat eraan komt", *(r for dag, wat in een.dagen for r in _rij(dag.ljust(breed), wat))]
    for kop, zinnen in (
        ("Hoe het met het plan gaat", een.team),
        ("Wanneer kunnen zij weer gaan?", een.zonder_eind),
        ("Wat nog aan jou hangt", een.aan_jou),
    ):
        if zinnen:
            regels += ["", kop, *(regel for zin in zinnen for regel in punt(zin))]
    return "\n".join(regels)


def als_json(een: Status) -> dict[str, Any]:
    """For another program."""
    return {
        "naam": een.naam,
        "op": een.op,
        "fase": een.fase,
        "stap": {"zin": een.stap, "opdracht": een.opdracht},
        "dagen": [{"dag": dag, "wat": wat} for dag, wat in een.dagen],
        "team": list(een.team),
        "zonder_eind": list(een.zonder_eind),
        "aan_jou": list(een.aan_jou),
    }


def _alinea(zin: str) -> list[str]:
    return wrap(zin, BREED, break_long_words=False, break_on_hyphens=False)


def punt(zin: str) -> list[str]:
    """One of a list of sentences, in lines that fit."""
    return wrap(
        zin, BREED, initial_indent="  - ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )


def _rij(kop: str, zin: str) -> list[str]:
    hang = " " * (len(kop) + 4)
    return wrap(zin, BREED, initial_indent=f"  {kop}  ", subsequent_indent=hang, break_on_hyphens=False)
