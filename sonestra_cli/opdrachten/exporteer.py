"""``sonestra exporteer SOORT``: the family for another program."""

from typing import Annotated

import typer

from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.groepen import groep_van
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, open_traject
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, UitOptie, VoorafOptie, VoorOptie, console, kies
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, bestemmingen, lever
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht
from sonestra_cli.taal.zinnen import opsomming

SOORTEN = ("gedcom",)


def opdracht(
    soort: Annotated[str, typer.Argument(metavar="SOORT", help="gedcom: de familie, voor een stamboomprogramma.")],
    map_: MapOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Schrijf de familie voor een ander programma. Alleen namen, data en wie bij wie hoort; niets uit apart/.

    Wie in geen gezin staat en geen familie is, gaat niet mee. Ik noem wie dat zijn.

    Voorbeeld: sonestra exporteer gedcom --uit familie.ged
    """
    from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom

    kies(soort.lower(), SOORTEN, "exporteer")
    scherm = console(stil, False, "auto")
    gelezen, beeld = open_traject(map_, voor, None, scherm)
    traject = beeld.traject
    mee = {*in_een_gezin(traject.netwerk), *_losse_familie(traject)}
    stuk = Uitvoerstuk(
        f"familie{achtervoegsel(beeld)}.ged", lambda: schrijf_gedcom(traject.netwerk, tuple(mee)).encode("utf-8")
    )
    lever([stuk], bestemmingen(uit, [stuk.naam], gelezen.wortel / "uitvoer"), vooraf, scherm)
    if thuis := [sleutel for sleutel in traject.netwerk.personen if sleutel not in mee]:
        gaan = "gaat" if len(mee) == 1 else "gaan"
        scherm.meld(
            f"Er {gaan} {len(mee)} mee. Niet mee gaat wie in geen gezin staat ({len(thuis)}): {_noem(traject, thuis)}."
        )
    stop_bij_dicht(gelezen.traject)


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
