"""What stands in an open place -> the value of a field, as it is put in a file."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sonestra_cli.domein.afleiding.groepen import te_kiezen
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, PaaltjeSleutel, Sleutel, Tijd, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, velden_van
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.verstaan.zinnen import bouwstenen
from sonestra_cli.verstaan.zinnen.horen import Gehoord
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import NAAM_VOORAAN
from sonestra_cli.verstaan.zinnen.uitkomst import WEG

OPEN = object()
"""Understood, but with a question before there is a value."""
_VROEG, _LAAT = "07:00", "22:30"
"""When people come together."""
_RANG: Final = "geen eerste tweede derde vierde vijfde zesde zevende achtste negende tiende"


@gegeven
class Waardelezer:
    """Reads values of one line."""

    traject: Traject
    gehoord: Gehoord
    navrager: Navrager
    apart: bool = False
    """Whether it is put in a file of one person."""

    def waarde(self, vorm: Vorm, tekst: str, veld: str = "") -> Any:
        """The value; OPEN when it has to be asked; None where this is no such value."""
        if veld == "kring":
            return self._een_van(tekst, bouwstenen.keuzes(self._plat(tekst), veld, bouwstenen.ringen(self.traject)))
        if veld == "duurt_":
            return self._van_tot(tekst)
        match vorm:
            case Lijst(deel):
                return self._lijst(deel, tekst, veld)
            case Blok(klasse) if vorm.kort:
                return self.waarde(velden_van(klasse)[vorm.kort].vorm, tekst, vorm.kort)
            case Keuze(_, woorden):
                kan = te_kiezen(self.traject.kop, veld, self._te_kiezen(woorden))
                return self._een_van(tekst, bouwstenen.keuzes(self._plat(tekst), veld, kan))
            case Waarde(soort):
                return self._waarde(soort, tekst)
        return None

    def zo_genoemd(self, vorm: Vorm, tekst: str) -> str | None:
        """The choice that is called just so."""
        binnen = vorm.deel if isinstance(vorm, Lijst) else vorm
        if isinstance(binnen, Blok) and binnen.kort:
            return self.zo_genoemd(velden_van(binnen.klasse)[binnen.kort].vorm, tekst)
        if not isinstance(binnen, Keuze):
            return None
        gevonden = bouwstenen.zo_genoemd(self._plat(tekst), self._te_kiezen(binnen.woorden))
        return gevonden[0] if len(gevonden) == 1 else None

    def _te_kiezen(self, woorden: Sequence[str]) -> tuple[str, ...]:
        """What belongs in ``apart/`` is understood only in a line that says so."""
        apart = self.apart or re.search(r"\bapart\b", self.gehoord.tekst, re.IGNORECASE)
        return tuple(woord for woord in woorden if apart or woord not in ALLEEN_APART)

    def _waarde(self, soort: Any, tekst: str) -> Any:
        if soort in (Sleutel, Lezer):
            wie = self.mensen(tekst)
            return wie if wie is OPEN or wie is None else wie[0] if len(wie) == 1 else None
        if soort in (Datum, DatumOfJa):
            return self._datum(tekst)
        if soort is Tijd:
            mogelijk = bouwstenen.tijden(self._plat(tekst))
            overdag = [tijd for tijd in mogelijk if _VROEG <= tijd <= _LAAT]
            return self._een_van(tekst, overdag if len(overdag) == 1 else mogelijk)
        if soort is VraagSleutel:
            return _sleutel_in(self.traject.vragen.vragen, self._plat(tekst))
        if soort is AfspraakSleutel:
            vragen = self.traject.plan.vragen_aan_professionals if self.traject.plan else {}
            return _sleutel_in(vragen, self._plat(tekst)) or _nummer("a", self._plat(tekst))
        if soort is PaaltjeSleutel:
            paaltjes = self.traject.beraad.piketpaaltjes if self.traject.beraad else {}
            return _sleutel_in(paaltjes, self._plat(tekst)) or _nummer("p", self._plat(tekst))
        if soort is Woorden or soort is str:
            return self._plat(tekst) or None
        return None

    def _van_tot(self, tekst: str) -> Any:
        """When it begins and when it ends; which of the two halves of the day is asked."""
        paren = bouwstenen.begin_en_eind(self._plat(tekst))
        eind = dict([paar for paar in paren if _VROEG <= paar[0] <= _LAAT] or paren)
        begin = self._een_van(tekst, [*eind])
        return begin if begin in (None, OPEN) else f"{begin} {eind.get(begin, '')}".strip()

    def als_tekst(self, tekst: str) -> str:
        """As it was typed."""
        return self._plat(tekst)

    def _plat(self, tekst: str) -> str:
        """The text as typed; of own words what is between the quotes, when there is nothing else."""
        deel = self.gehoord.tekens.van(tekst) if len(tekst) == 1 else None
        if deel is not None and deel.aard == "woorden":
            return deel.kandidaten[0]
        return self.gehoord.letterlijk(tekst).strip()

    def _lijst(self, deel: Vorm, tekst: str, veld: str) -> Any:
        if isinstance(deel, Waarde) and deel.soort in (Sleutel, Lezer):
            wie = self.mensen(tekst)
            return wie if wie is OPEN or not wie else wie[0] if len(wie) == 1 else wie
        heel = self.waarde(deel, tekst, veld) if not isinstance(deel, Waarde) else None
        if heel is not None:
            return heel
        delen = [stuk for stuk in re.split(r"\s*[,;]\s*|\s+(?:en|én|&)\s+", tekst) if stuk]
        gelezen = [self.waarde(deel, stuk, veld) for stuk in delen]
        if not gelezen or any(waarde is None for waarde in gelezen):
            return None
        if any(waarde is OPEN for waarde in gelezen):
            return OPEN
        return gelezen[0] if len(gelezen) == 1 else gelezen

    def mensen(self, tekst: str) -> Any:
        """Their keys; OPEN where one of them has to be asked."""
        if tekst.lower() == "iedereen":
            return ["iedereen"]
        deel = self.gehoord.tekens.van(tekst) if len(tekst) == 1 else None
        if deel is None or deel.aard != "mensen":
            return self._onbekend(tekst)
        wie = [self._een_mens(teken) for teken in self.gehoord.tekens.enkelen(tekst)]
        return OPEN if None in wie else list(dict.fromkeys(wie))

    def _een_mens(self, teken: str) -> str | None:
        deel = self.gehoord.tekens.van(teken)
        assert deel is not None
        if len(deel.kandidaten) == 1:
            return deel.kandidaten[0]
        return self.navrager.vraag(f"Wie bedoel je met '{deel.tekst}'?", deel.kandidaten)

    def _onbekend(self, tekst: str) -> Any:
        delen = re.split(r"\s*,\s*|\s+en\s+", tekst)
        if len(delen) > 1:
            gevonden = [self.mensen(deel) for deel in delen]
            return OPEN if OPEN in gevonden else [wie for deel in gevonden for wie in deel]
        if not NAAM_VOORAAN.match(tekst):
            return None
        naam = self.gehoord.letterlijk(tekst)
        lijkt_op = self.gehoord.gids.zoek(naam)
        zin = f"Wie bedoel je met '{naam}'?" if lijkt_op else f"'{naam}' staat er nog niet bij. Wie is dat?"
        antwoord = self.navrager.vraag(zin, lijkt_op)
        if antwoord is None:
            return OPEN
        return [] if antwoord == WEG else [antwoord]

    def _datum(self, tekst: str) -> Any:
        deel = self.gehoord.tekens.van(tekst) if len(tekst) == 1 else None
        if deel is None or deel.aard != "datum":
            gezegd = self._plat(tekst)
            mogelijk = tuple(map(str, bouwstenen.datums(gezegd)))
            return bouwstenen.in_een_bestand(gezegd) if len(mogelijk) == 1 else self._een_van(tekst, mogelijk)
        if len(deel.kandidaten) == 1:
            return bouwstenen.in_een_bestand(deel.tekst)
        return self._een_van(tekst, deel.kandidaten)

    def _een_van(self, tekst: str, mogelijk: Sequence[str]) -> Any:
        if len(mogelijk) < 2:
            return mogelijk[0] if mogelijk else None
        antwoord = self.navrager.vraag(f"Wat bedoel je met '{self._plat(tekst)}'?", mogelijk, mag_weg=True)
        return OPEN if antwoord is None else antwoord


def _sleutel_in(boek: Mapping[Any, Any], tekst: str) -> str | None:
    return next((str(sleutel) for sleutel in boek if kaal(str(sleutel)) == kaal(tekst)), None)


def _nummer(letter: str, tekst: str) -> str | None:
    """``a5``, ``5``, ``afspraak 5``, ``de vijfde``."""
    woord = re.sub(r"^(?:de |het )?(?:afspraak|paaltje|nummer|nr\.?)? ?", "", kaal(tekst)).removesuffix(" afspraak")
    if woord in _RANG.split():
        return f"{letter}{_RANG.split().index(woord)}"
    return f"{letter}{woord.removeprefix(letter)}" if woord.removeprefix(letter).isdigit() else None
