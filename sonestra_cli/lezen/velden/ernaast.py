"""A field beside the one that is read: what stands there, and how to write it in the style of its block."""

from collections.abc import Sequence

from sonestra_cli.domein.bevinding import Knip, Pad
from sonestra_cli.lezen.plaatsen import daal_af
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Stappen


@gegeven
class Ernaast:
    """The block around a value, and the key of that value."""

    blok: Velden
    sleutel: TekstKnoop
    waarde: Knoop
    opname: Opname

    def heeft(self, veld: str) -> bool:
        """Whether something stands in that field."""
        paar = self.blok.paar(veld)
        return paar is not None and not is_leeg(paar[1])

    def schrijf(self, *velden: tuple[str, str]) -> Knip:
        """These fields in the place of the one that was read."""
        return self.vervang(self.waarde.eind, [f"{veld}: {citeer(waarde)}" for veld, waarde in velden])

    def vervang(self, eind: int, regels: Sequence[str]) -> Knip:
        """The same for fields as they are to be written, up to where what was typed ends."""
        tekst = self.opname.tekst
        begin_regel = tekst.rfind("\n", 0, self.sleutel.begin) + 1
        regeleinde = regeleinde_van(tekst)
        tussen = ", " if self.blok.vloei else regeleinde + " " * (self.sleutel.begin - begin_regel)
        return Knip(self.opname.naam, self.sleutel.begin, eind, tussen.join(regels))


def ernaast(knoop: Knoop, stappen: Stappen, opname: Opname) -> Ernaast | None:
    """What stands around the value at ``stappen``; None for one that is not written as a field of its own."""
    if opname.wortel is None or not stappen:
        return None
    blok, _, _ = daal_af(opname.wortel, Pad(opname.naam, stappen[:-1]))
    if not isinstance(blok, Velden):
        return None
    return next((Ernaast(blok, sleutel, waarde, opname) for sleutel, waarde in blok.paren if waarde is knoop), None)


def maak_leeg(knoop: Knoop, opname: Opname) -> Knip:
    """Nothing in the place of the value."""
    return Knip(opname.naam, knoop.begin, knoop.eind, "")
