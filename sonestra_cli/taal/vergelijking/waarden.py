"""What stands in a field, in words: people by name, choices and days as they are said, own words literally."""

from collections.abc import Iterable
from typing import Any

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.domein.vergelijken.paren import gevuld
from sonestra_cli.taal import keuzewoorden
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gegeven import gegeven


def veldnaam(sleutel: str) -> str:
    """The name of a field as people read it."""
    return sleutel.replace("_", " ")


def geciteerd(woorden: str) -> str:
    """Somebody's own words, literally; the lines stay lines."""
    return f"“{woorden.strip()}”"


@gegeven
class Zegger:
    """Says values; who is no longer there is called as they were."""

    oud: Traject
    nieuw: Traject

    def naam(self, sleutel: str) -> str:
        er = sleutel in self.nieuw.netwerk.personen or sleutel not in self.oud.netwerk.personen
        return in_een_zin(self.nieuw if er else self.oud, Sleutel(sleutel))

    def namen(self, sleutels: Iterable[str]) -> str:
        return opsomming([self.naam(sleutel) for sleutel in sleutels])

    def zeg(self, vorm: Vorm, waarde: Any) -> str:
        """The value in one piece of a sentence."""
        match vorm:
            case Lijst(deel):
                delen = [self.zeg(deel, een) for een in waarde]
                return "; ".join(delen) if isinstance(deel, Blok) else ", ".join(delen)
            case Woordenboek(soort, inhoud):
                delen = [f"{self._sleutel(soort, naam)}: {self.zeg(inhoud, een)}" for naam, een in waarde.items()]
                return "; ".join(delen)
            case Blok():
                return self._binnen(waarde)
            case Keuze():
                return keuzewoorden.in_woorden(waarde)
            case Waarde(soort):
                return self._waarde(soort, waarde)

    def blok(self, blok: Any, behalve: Iterable[str] = ()) -> str:
        """``wie: buurman; kring: dichtbij``: every field that was filled in."""
        return "; ".join(self.velden(blok, behalve))

    def velden(self, blok: Any, behalve: Iterable[str] = ()) -> list[str]:
        """The same, field by field."""
        vormen = velden_van(type(blok))
        weg = set(behalve)
        kort = getattr(blok, "KORT", None)
        return [
            ("" if naam == kort else f"{veldnaam(naam)}: ") + self.zeg(vormen[naam].vorm, waarde)
            for naam, waarde in gevuld(blok).items()
            if naam not in weg
        ]

    def _binnen(self, blok: Any) -> str:
        """A block inside another: ``Samira: “…”, bij a1``; ``functie huisarts, sinds 2015``."""
        velden = velden_van(type(blok))
        vol = dict(gevuld(blok))
        eigen = [naam for naam in ("van", "woorden") if naam in vol and naam in velden]
        kop = [": ".join(self.zeg(velden[naam].vorm, vol.pop(naam)) for naam in eigen)] if len(eigen) == 2 else []
        kort = getattr(blok, "KORT", None)
        rest = (
            ("" if naam == kort else f"{veldnaam(naam)} ") + self.zeg(velden[naam].vorm, wat)
            for naam, wat in vol.items()
        )
        return ", ".join((*kop, *rest))

    def _sleutel(self, soort: Any, sleutel: str) -> str:
        return self.naam(sleutel) if soort is Sleutel else sleutel

    def _waarde(self, soort: Any, waarde: Any) -> str:
        if soort is Sleutel or (soort is Lezer and waarde != IEDEREEN):
            return self.naam(waarde)
        if soort is Woorden:
            return geciteerd(waarde)
        if isinstance(waarde, Datum):
            return "ja" if waarde.soort == "ja" else in_woorden(waarde)
        return str(waarde)
