"""Where a reference may lead that points to nothing: people, questions, agreements, piketpaaltjes."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from sonestra_cli.domein.soorten import (
    IEDEREEN,
    AfspraakSleutel,
    Bestandsnaam,
    Lezer,
    PaaltjeSleutel,
    Sleutel,
    VraagSleutel,
)
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gelijkenis import LANGST
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.techniek.verschrijving import Bijna
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.mensen import Mensengids

_NUMMER = zelden(r"(?:(?:afspraak|vraag|actie|taak|punt|paaltje|nr|nummer)-)?(\d{1,3})(?:-\d)?")
LANGSTE_TEKST = 400
"""Letters beyond which nobody types a question where its key belongs."""


class Kandidaten:
    """Finds where references may lead. Made once: a thousand of them look in the same indexes."""

    def __init__(self, traject: Traject) -> None:
        self._traject = traject
        self._gidsen: dict[Bestandsnaam, Mensengids] = {}

    def zoek(self, soort: object, bestand: Bestandsnaam, woord: str) -> tuple[str, ...]:
        """The keys that may be meant by ``woord`` in this file: nothing of ``apart/`` that is not its own."""
        if soort is Lezer and sleutel_van(woord).removesuffix("-1") in ("allemaal", "alle", IEDEREEN, "ieder"):
            return (IEDEREEN,)
        if soort in (Sleutel, Lezer):
            return self._gids(bestand).zoek(woord)
        alleen = soort is AfspraakSleutel and sleutel_van(woord).startswith("afspraak-")
        boek = self._alleen_afspraken if alleen else self._boeken.get(soort)
        return boek.zoek(woord) if boek else ()

    def mensen_uit(self, bestand: Bestandsnaam, woord: str) -> Mapping[str, tuple[str, ...]]:
        """Of ``oma en opa`` or ``Wim, Cor`` each part with who may be meant; empty where it is not about more."""
        delen = [deel for deel in delen_van(woord) if deel]
        if len(delen) < 2:
            return {}
        gevonden = {deel: self.zoek(Sleutel, bestand, deel) for deel in delen}
        return gevonden if len(gevonden) > 1 and all(gevonden.values()) else {}

    def zegt_niets_meer(self, bestand: Bestandsnaam, woord: str, sleutel: str) -> bool:
        """Whether this key says all that was typed; see ``Mensengids``."""
        return self._gids(bestand).zegt_niets_meer(woord, Sleutel(sleutel))

    def _gids(self, bestand: Bestandsnaam) -> Mensengids:
        eigen = self._traject.apart.get(Sleutel(bestand.removeprefix("apart/"))) if "apart/" in bestand else None
        naam = bestand if eigen and eigen.personen else ""
        if naam not in self._gidsen:
            gewoon = self._traject.netwerk.personen
            self._gidsen[naam] = Mensengids({**eigen.personen, **gewoon} if eigen and naam else gewoon)
        return self._gidsen[naam]

    @cached_property
    def _afspraken(self) -> Mapping[str, str]:
        plan = self._traject.plan
        delen = (plan.afspraken if plan else {}, *(dag.nieuw for dag in self._traject.actieteam.values()))
        return {sleutel: afspraak.woorden for deel in delen for sleutel, afspraak in deel.items()}

    @cached_property
    def _alleen_afspraken(self) -> "Tekstgids":
        """For ``afspraak 1``: a question to a professional, which goes by such a key too, is not meant by it."""
        return Tekstgids(self._afspraken)

    @cached_property
    def _boeken(self) -> Mapping[object, "Tekstgids"]:
        traject = self._traject
        plan, beraad = traject.plan, traject.beraad
        aan_professionals = plan.vragen_aan_professionals if plan else {}
        afspraken = dict(self._afspraken)
        afspraken |= {sleutel: vraag.vraag for sleutel, vraag in aan_professionals.items()}
        paaltjes = beraad.piketpaaltjes if beraad else {}
        return {
            VraagSleutel: Tekstgids({sleutel: vraag.vraag for sleutel, vraag in traject.vragen.vragen.items()}),
            AfspraakSleutel: Tekstgids(afspraken),
            PaaltjeSleutel: Tekstgids({sleutel: paaltje.woorden for sleutel, paaltje in paaltjes.items()}),
        }


class Tekstgids:
    """Finds what goes by a key and has words: by the key, by the words or their beginning, by one slip in the key."""

    def __init__(self, teksten: Mapping[str, str]) -> None:
        self._sleutels = _per_woord((sleutel_van(sleutel), sleutel) for sleutel in teksten)
        self._teksten = _per_woord((_woorden(tekst), sleutel) for sleutel, tekst in teksten.items())

    @cached_property
    def _bijna(self) -> Bijna:
        return Bijna(self._sleutels)

    def zoek(self, woord: str) -> tuple[str, ...]:
        """Every key that may be meant, as far as the best way of finding goes."""
        if len(woord) > LANGSTE_TEKST:
            return ()
        gezocht = _woorden(woord)
        if gevonden := self._sleutels.get(gezocht) or self._teksten.get(gezocht):
            return tuple(gevonden)
        if genummerd := _NUMMER.fullmatch(gezocht):
            return tuple(s for kaal, ss in self._sleutels.items() if _zelfde_nummer(kaal, genummerd[1]) for s in ss)
        if "-" in gezocht and (delen := [s for tekst, ss in self._teksten.items() if _in(gezocht, tekst) for s in ss]):
            return tuple(delen)
        if len(gezocht) < 4 or len(gezocht) > LANGST or any(map(str.isdigit, gezocht)):
            return ()
        return tuple(sleutel for dichtbij in self._bijna.zoek(gezocht) for sleutel in self._sleutels[dichtbij])


def _zelfde_nummer(sleutel: str, nummer: str) -> bool:
    return sleutel == nummer or (sleutel[:1].isalpha() and sleutel[1:] == nummer)


def _per_woord(paren: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    uit: dict[str, list[str]] = {}
    for woord, sleutel in paren:
        uit.setdefault(woord, []).append(sleutel)
    return uit


def _woorden(tekst: str) -> str:
    return sleutel_van(" ".join(tekst[: 2 * LANGSTE_TEKST].split()))


def _in(gezocht: str, tekst: str) -> bool:
    return f"-{gezocht}-" in f"-{tekst}-"


TUSSEN = ",;/&+，；、•·▪◦●"
"""Signs that part the names of several people."""


def delen_van(woord: str) -> list[str]:
    """What stands between commas, slashes, plus signs, bullets and the word *en*."""
    for tussen in TUSSEN:
        woord = woord.replace(tussen, " en ")
    delen = f" {woord} ".replace(" EN ", " en ").replace(" En ", " en ").split(" en ")
    return [deel.strip() for deel in delen]
