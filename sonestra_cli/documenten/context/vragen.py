"""The questions of the basisposter, numbered as on every paper, and what they want to know for them, of whom."""

import re
from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.mensen import wie
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Informatie
from sonestra_cli.taal.zinnen import opsomming


@dataclass(frozen=True, slots=True)
class Vraagregel:
    """A question in their own words, and of whom."""

    vraag: str
    van: str
    niet_voor: str = ""


def vraagregels(traject: Traject) -> tuple[Vraagregel, ...]:
    """In the order of the file: that is their order."""
    return tuple(Vraagregel(vraag.vraag, wie(traject, vraag.van)) for vraag in traject.vragen.vragen.values())


def te_weten(traject: Traject) -> tuple[tuple[int, Informatie], ...]:
    """What they want to know, each with the number of its question from 0 and of whom, in the order of the file."""
    return tuple(
        (nr, _van_wie(traject, informatie))
        for nr, vraag in enumerate(traject.vragen.vragen.values())
        for informatie in vraag.informatie_nodig
    )


def gevraagd_aan(traject: Traject, ik: Sleutel) -> str:
    """What they want to hear of this person, in the words of the file; empty when that is nothing."""
    wat = (informatie.wat.strip().rstrip(".") for _, informatie in te_weten(traject) if ik in informatie.van_wie)
    return opsomming(list(dict.fromkeys(wat)))


def _van_wie(traject: Traject, informatie: Informatie) -> Informatie:
    """``Suze, hoe het vroeger was`` says of whom, when exactly one person is called so."""
    naam, komma, wat = informatie.wat.partition(":" if re.match(r"[^,]*:", informatie.wat) else ",")
    zo_heten = [
        wie for wie in traject.netwerk.personen if naam.strip().casefold() == kale_naam(traject, wie).casefold()
    ]
    if informatie.van_wie or not komma or not wat.strip() or len(zo_heten) != 1:
        return informatie
    return replace(informatie, wat=wat.strip(), van_wie=tuple(zo_heten))
