"""``sonestra exporteer SOORT``: the family, or the days that were agreed on, for another program."""

from functools import partial
from typing import Annotated

import typer

from sonestra_cli.documenten.context.tijden import klok
from sonestra_cli.domein.afleiding.afgesproken_dagen import AfgesprokenDag, afgesproken_dagen
from sonestra_cli.domein.afleiding.dagtekening import dagtekening
from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.groepen import groep_van
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, open_traject
from sonestra_cli.opdrachten.delen.opties import (
    MapOptie,
    StilOptie,
    Stop,
    UitOptie,
    VoorafOptie,
    VoorOptie,
    console,
    kies,
)
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, bestemmingen, lever
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.zinnen import opsomming

SOORTEN = ("gedcom", "ics")


def opdracht(
    soort: Annotated[
        str,
        typer.Argument(
            metavar="SOORT",
            help="gedcom: de familie, voor een stamboomprogramma. ics: de dagen die afgesproken zijn, voor een agenda.",
        ),
    ],
    map_: MapOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_plek: Annotated[bool, typer.Option("--met-plek", help="Bij ics: zet er ook bij waar het is.")] = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Schrijf iets voor een ander programma. Niets uit apart/.

    De familie: alleen namen, data en wie bij wie hoort. Wie in geen gezin staat en geen familie is, gaat niet mee. Ik
    noem wie dat zijn. De dagen: in een agenda die anderen zien staat alleen 'Afspraak', zonder namen.

    Voorbeeld: sonestra exporteer gedcom --uit familie.ged
    """
    gekozen = kies(soort.lower(), SOORTEN, "exporteer")
    if met_plek and gekozen != "ics":
        raise Stop(2, "De optie --met-plek hoort bij: sonestra exporteer ics")
    scherm = console(stil, False, "auto")
    gelezen, beeld = open_traject(map_, voor, None, scherm)
    stuk = _dagen(beeld, met_plek, scherm) if gekozen == "ics" else _familie(beeld)
    lever([stuk], bestemmingen(uit, [stuk], gelezen.wortel / "uitvoer"), vooraf, scherm)
    if gekozen == "gedcom":
        _wie_niet(beeld.traject, scherm)
    stop_bij_dicht(gelezen.traject)


def _dagen(beeld: Beeld, met_plek: bool, scherm: Console) -> Uitvoerstuk:
    """The diary; stops with 2 when no day is known."""
    from sonestra_cli.uitwisseling.icalendar import als_icalendar

    traject = rondgaand(beeld).traject
    dagen = afgesproken_dagen(traject)
    if not dagen:
        raise Stop(2, "Er is nog geen dag afgesproken. Zet de datum in beraad.yaml, of in plan.yaml bij het actieteam.")
    for een in dagen:
        scherm.meld(f"  {_in_woorden(een)}")
    van = f"{traject.kop.naam}\n{traject.kop.begonnen_op}"
    tekst = als_icalendar(dagen, van, dagtekening(traject), met_plek=met_plek)
    return Uitvoerstuk(f"afspraken{achtervoegsel(beeld)}.ics", partial(bytes, tekst.encode()))


def _in_woorden(een: AfgesprokenDag) -> str:
    dag = zonder_weekdag(Datum("op", een.dag.year, een.dag.month, een.dag.day))
    return ", ".join(filter(None, (dag, klok(een.begint))))


def _familie(beeld: Beeld) -> Uitvoerstuk:
    from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom

    netwerk, mee = beeld.traject.netwerk, tuple(_mee(beeld.traject))
    return Uitvoerstuk(f"familie{achtervoegsel(beeld)}.ged", lambda: schrijf_gedcom(netwerk, mee).encode("utf-8"))


def _wie_niet(traject: Traject, scherm: Console) -> None:
    """Tell who does not go along."""
    mee = _mee(traject)
    if thuis := [sleutel for sleutel in traject.netwerk.personen if sleutel not in mee]:
        gaan = "gaat" if len(mee) == 1 else "gaan"
        scherm.meld(
            f"Er {gaan} {len(mee)} mee. Niet mee gaat wie in geen gezin staat ({len(thuis)}): {_noem(traject, thuis)}."
        )


def _mee(traject: Traject) -> dict[Sleutel, None]:
    return dict.fromkeys((*in_een_gezin(traject.netwerk), *_losse_familie(traject)))


def _losse_familie(traject: Traject) -> Sleutels:
    """Family that stands in no gezin, and who came out of a family tree before."""
    return tuple(
        sleutel
        for sleutel, wie in traject.netwerk.personen.items()
        if wie.soort == "mens"
        and (groep_van(traject, sleutel) in ("gezin", "familie") or (wie.herkomst or "").startswith("gedcom:"))
    )


def _noem(traject: Traject, sleutels: list[Sleutel]) -> str:
    return opsomming(namen(traject, sleutels))
