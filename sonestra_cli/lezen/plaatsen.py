"""From a Pad to a place in the text: lines and columns from 1, in code points, the byte order mark not counted."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from sonestra_cli.domein.bevinding import Bevinding, Pad, Stap
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.vondst import Vondst


@gegeven
class TekstPlek:
    """A span in a file; ``bestand`` is relative to the root, ``eind_kolom`` is the column just behind."""

    bestand: str
    regel: int
    kolom: int
    eind_regel: int
    eind_kolom: int


@gegeven
class Melding:
    """A finding in its place; ``uittreksel`` is the line where it starts, as it stands in the file."""

    bevinding: Bevinding
    plek: TekstPlek
    uittreksel: str


class Regels:
    """Turns indexes of one text into lines and columns."""

    def __init__(self, bestand: str, tekst: str) -> None:
        self.bestand = bestand
        self.tekst = tekst
        self._begin = [0]
        self._getoond: dict[int, str] = {}
        plaats = tekst.find("\n")
        while plaats >= 0:
            self._begin.append(plaats + 1)
            plaats = tekst.find("\n", plaats + 1)

    def melding(self, vondst: Vondst) -> Melding:
        """The finding with its place and its line."""
        plek = self.plek(vondst.begin, vondst.eind)
        return Melding(vondst.bevinding, plek, self._regel(plek.regel))

    def plek(self, begin: int, eind: int) -> TekstPlek:
        """The span from one index to another."""
        return TekstPlek(self.bestand, *self._punt(begin), *self._punt(max(begin, eind)))

    def _punt(self, index: int) -> tuple[int, int]:
        index = min(index, len(self.tekst))
        regel = bisect_right(self._begin, index)
        return regel, index - self._begin[regel - 1] + 1

    def _regel(self, regel: int) -> str:
        """The text of a line; one copy of it, however many findings it has."""
        if regel not in self._getoond:
            eind = self._begin[regel] if regel < len(self._begin) else len(self.tekst)
            self._getoond[regel] = self.tekst[self._begin[regel - 1] : eind].rstrip("\r\n")
        return self._getoond[regel]


def plaats(bronnen: Mapping[Bestandsnaam, Bron], bevindingen: Iterable[Bevinding]) -> tuple[Melding, ...]:
    """Every finding in its place, in the order of the files. A file that is not there has line 1, column 1."""
    per_bestand: dict[Bestandsnaam, list[Bevinding]] = {}
    for bevinding in bevindingen:
        per_bestand.setdefault(bevinding.pad.bestand, []).append(bevinding)
    meldingen: list[Melding] = []
    for naam, groep in per_bestand.items():
        bron = bronnen.get(naam)
        regels = Regels(pad_van(naam), bron.tekst if bron else "")
        wortel = ontleed(bron.naam, bron.tekst).wortel if bron else None
        meldingen += [regels.melding(Vondst(b, *zoek(wortel, b.pad))) for b in groep]
    return op_volgorde(meldingen)


def op_volgorde(meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
    """Sorted by file, line, column, code."""
    return tuple(
        sorted(
            meldingen,
            key=lambda m: (m.plek.bestand, m.plek.regel, m.plek.kolom, m.bevinding.code, m.bevinding.zin),
        )
    )


def zoek(wortel: Knoop | None, pad: Pad) -> tuple[int, int]:
    """Begin and end of what ``pad`` means; of the nearest thing above it when it does not stand in the file."""
    if wortel is None:
        return 0, 0
    knoop, sleutel, gevonden = daal_af(wortel, pad)
    if sleutel is not None and (not gevonden or pad.deel == "sleutel" or _wijst_beter_aan_met_sleutel(knoop)):
        return sleutel.begin, sleutel.eind
    return omvang(knoop)


def daal_af(wortel: Knoop, pad: Pad) -> tuple[Knoop, TekstKnoop | None, bool]:
    """The node at ``pad``, its key, and whether the whole path was there.

    Where one value stands for a list, or a bare text for a block, the steps below it lead to that value itself.
    """
    knoop: Knoop = wortel
    sleutel: TekstKnoop | None = None
    for stap in pad.stappen:
        if isinstance(knoop, TekstKnoop):
            return knoop, sleutel, True
        if isinstance(knoop, Rij):
            deel = _deel(knoop, stap)
            if deel is None:
                return knoop, sleutel, False
            knoop, sleutel = deel, None
        elif isinstance(stap, str):
            paar = knoop.paar(stap) or knoop.paar(stap.rstrip("_"))
            if paar is None:
                return knoop, sleutel, False
            sleutel, knoop = paar
        elif stap != 0:
            return knoop, sleutel, False
    return knoop, sleutel, True


def _deel(rij: Rij, stap: Stap) -> Knoop | None:
    """The entry of a list by its number; where keys were written as a list, by the key."""
    if isinstance(stap, int):
        return rij.delen[stap] if 0 <= stap < len(rij.delen) else None
    return next((deel for deel in rij.delen if isinstance(deel, TekstKnoop) and deel.waarde == stap), None)


def omvang(knoop: Knoop) -> tuple[int, int]:
    """What to underline for a node: a block without a key of its own is shown by its first field."""
    if isinstance(knoop, Velden) and not knoop.vloei and knoop.paren:
        eerste = knoop.paren[0][0]
        return eerste.begin, eerste.eind
    if isinstance(knoop, Rij) and not knoop.vloei and knoop.delen:
        return omvang(knoop.delen[0])
    return knoop.begin, knoop.eind


def _wijst_beter_aan_met_sleutel(knoop: Knoop) -> bool:
    return isinstance(knoop, Velden) or (isinstance(knoop, Rij) and not knoop.vloei) or knoop.begin == knoop.eind
