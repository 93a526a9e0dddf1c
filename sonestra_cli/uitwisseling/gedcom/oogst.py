"""What is gathered while reading, and a record of what was used: what is left over in the file is told."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.uitwisseling.gedcom.datums import naar_datum
from sonestra_cli.uitwisseling.gedcom.opschonen import Schoon, Verloren

ADMINISTRATIE = frozenset({"REFN", "CHAN", "CREA", "UID", "_UID", "RIN"})
"""Tags in which programs number and date their own records: they say nothing of people."""


@dataclass(frozen=True, slots=True)
class HalfGelezen:
    """A line (from 1) with a date of which only ``datum`` could be read."""

    regel: int
    tekst: str
    datum: Datum


@dataclass
class Oogst:
    """Marks every line that found a place; ``zonder_plek`` gets the rest, by the path of its tag."""

    schoon: Schoon
    vrij: VrijeSleutels = field(default_factory=VrijeSleutels)
    sleutels: dict[str, Sleutel] = field(default_factory=dict)
    verloren: list[Verloren] = field(default_factory=list)
    half: list[HalfGelezen] = field(default_factory=list)
    zonder_plek: dict[str, list[int]] = field(default_factory=dict)
    _gebruikt: set[int] = field(default_factory=set)
    _begin: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        regels = self.schoon.inhoud.splitlines(keepends=True)
        self._begin = list(accumulate(map(len, regels), initial=0))
        self.verloren += self.schoon.verloren

    def neem(self, *records: Any) -> None:
        """These records found a place (None may be among them)."""
        self._gebruikt.update(record.offset for record in records if record is not None)

    def genomen(self, record: Any) -> bool:
        return record.offset in self._gebruikt

    def mis(self, record: Any, waarom: str) -> None:
        """List the line of ``record`` with a reason."""
        self.neem(record)
        self.verloren.append(Verloren(self.regel(record.offset), self._tekst(record.offset), waarom))

    def regel(self, offset: int) -> int:
        """The line in the file as it was given, from 1."""
        return self.schoon.bronregel[self._nummer(offset)]

    def herkomst(self, record: Any) -> str:
        """Which record of the file this is."""
        return f"gedcom:{self.schoon.nummers.get(record.xref_id, record.xref_id.strip('@'))}"

    def _tekst(self, offset: int) -> str:
        return self.schoon.brontekst[self._nummer(offset)]

    def _nummer(self, offset: int) -> int:
        return bisect_right(self._begin, offset) - 1

    def noem(self, pad: str, offset: int) -> None:
        """What stands at ``offset`` has no place."""
        self.zonder_plek.setdefault(pad, []).append(self.regel(offset))

    def noem_de_rest(self, record: Any, pad: str) -> None:
        """Name what nobody took from ``record``; what stands below something unused goes with it."""
        for onder in record.sub_records:
            if self.genomen(onder):
                self.noem_de_rest(onder, f"{pad}.{onder.tag}")
            elif onder.tag not in ADMINISTRATIE:
                self.noem(f"{pad}.{onder.tag}", onder.offset)

    def datum_van(self, gebeurtenis: Any) -> Datum | None:
        """The first date of an event that can be read; the ones before it are listed, and what it lost itself."""
        for record in tags(gebeurtenis, "DATE"):
            frase = eerste(record, "PHRASE")
            gelezen = naar_datum(record.value, woord(frase))
            if gelezen.datum is not None:
                self.neem(record, frase if gelezen.uit_frase else None)
                if not gelezen.heel:
                    self.half.append(HalfGelezen(self.regel(record.offset), self._tekst(record.offset), gelezen.datum))
                return gelezen.datum
            if woord(frase) or getattr(record.value, "phrase", "leeg"):
                self.mis(record, "deze datum begrijp ik niet")
            self.neem(record)
        return None

    def gebeurd(self, record: Any, tag: str) -> Datum | None:
        """The date of the first event ``tag`` that has one; ``ja`` when it happened without a date.

        ``N`` says that it did not happen.
        """
        self.neem(*(g for g in tags(record, tag) if woord(g).upper() == "N"))
        gebeurtenissen = [g for g in tags(record, tag) if not self.genomen(g)]
        if not gebeurtenissen:
            return None
        met_datum = ((g, datum) for g in gebeurtenissen if (datum := self.datum_van(g)))
        gebeurtenis, datum = next(met_datum, (gebeurtenissen[0], Datum("ja")))
        self.neem(gebeurtenis)
        if woord(gebeurtenis).upper() not in ("", "Y"):
            self.mis(gebeurtenis, "voor deze woorden is geen plek")
        return datum


def tags(record: Any, *namen: str) -> list[Any]:
    """What stands directly below ``record`` under these tags."""
    return [onder for onder in record.sub_records if onder.tag in namen]


def eerste(record: Any, naam: str) -> Any:
    """The first of ``tags``, or None."""
    return next((onder for onder in record.sub_records if onder.tag == naam), None)


def woord(record: Any) -> str:
    """The words behind the tag; empty when there are none."""
    return record.value.strip() if record is not None and isinstance(record.value, str) else ""


def pointer(record: Any) -> str:
    """The pointer as it stands; ``@VOID@`` and plain words give an empty one."""
    waarde = woord(record)
    return waarde if waarde.startswith("@") and waarde != "@VOID@" else ""
