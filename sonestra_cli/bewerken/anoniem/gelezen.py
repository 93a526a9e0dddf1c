"""What a value that was accepted means, however it was typed: ``kring: hartje``, ``datum: 9 januari 2027``."""

from typing import Any

from sonestra_cli.domein.afleiding.groepen import betekenis, ringnamen
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.veld import Vorm
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.vormen import inlezer_van
from sonestra_cli.lezen.velden.waarden import NIETS
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.knopen import TekstKnoop

__all__ = ["NIETS", "ring_of_groep", "zoals_gelezen"]


def zoals_gelezen(knoop: TekstKnoop, vorm: Vorm, veld: str, bestand: Bestandsnaam, tekst: str, kop: Kop) -> Any:
    """The value as the reader has it: None where it says that there is none, NIETS where it is not understood."""
    opname = Opname(bestand, tekst, groepen=kop.sectoren)
    return inlezer_van(vorm)(knoop, (veld,), opname)


def ring_of_groep(waarde: str, veld: str, kop: Kop) -> str | None:
    """The ring or group that is meant, under the name that it has in this traject; None for one that it has not."""
    gewoon = waarde.casefold()
    if betekenis(gewoon) is not None:
        return gewoon
    soort = "kring" if veld in ("kring", "ringen") else ""
    gevonden = versta_keuze(waarde, ringnamen(kop) if soort else (), soort)
    return gevonden[0].casefold() if len(gevonden) == 1 else None
