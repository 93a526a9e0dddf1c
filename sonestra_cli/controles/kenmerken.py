"""What is told about somebody's health comes from themselves, never from a professional."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import geboren, personen
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import jaren_minstens
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject

A007 = Regel(
    "A007",
    "fout",
    "Een kenmerk komt nooit van een professional.",
    "Een kenmerk van een professional is een diagnose, en die staat hier niet. Het gaat om wat iemand zelf vertelt.",
    "Vraag het de mens zelf, en zet bij `volgens` wie het vertelde. Of haal het weg.",
)
A008 = Regel(
    "A008",
    "fout",
    "Vanaf twaalf jaar vertelt iemand een kenmerk zelf.",
    "Het gaat over het eigen lijf en het eigen leven. Een kind jonger dan twaalf mag een ouder laten vertellen.",
    "Vraag het de mens zelf, en zet die bij `volgens`. Of haal het weg.",
)
ZELF_VANAF = 12
"""Years; domein/3 §3.3."""
TIP = "vraag het de mens zelf, of haal het weg"


@controle(A007, A008)
def volgens_wie(traject: Traject) -> Iterator[Bevinding]:
    """A007 and A008. Without ``volgens`` it is told by whose file it stands in."""
    datums, nu = geboren(traject), peildatum(traject)
    for pad, sleutel, persoon in personen(traject):
        gemeld = traject.apart if is_apart(pad.bestand) else {}
        eigen: Sleutels = tuple(k for k in gemeld if pad.bestand == f"apart/{k}")
        for nr, kenmerk in enumerate(persoon.kenmerken):
            plek = pad / "kenmerken" / nr / "volgens"
            vertellers = kenmerk.volgens or eigen
            for verteller in vertellers:
                if is_professional(traject, verteller):
                    zin = f"{naam(traject, verteller)} is hier professional, en een kenmerk vertelt iemand zelf"
                    yield Bevinding(A007, zin, plek, tip=TIP)
            oud_genoeg = sleutel in datums and nu is not None and jaren_minstens(datums[sleutel], nu) >= ZELF_VANAF
            if oud_genoeg and vertellers and sleutel not in vertellers:
                zin = f"{naam(traject, sleutel)} is twaalf of ouder, en vertelt dit zelf"
                yield Bevinding(A008, zin, plek, tip=TIP)
