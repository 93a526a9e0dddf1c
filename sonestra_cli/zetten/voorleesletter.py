"""A letter in a PDF: what each of its codes stands for, how wide it is, and codes for what it could not say yet."""

import re
from collections.abc import Mapping

from sonestra_cli.zetten.letterbij import Lettertabellen, Samenstel
from sonestra_cli.zetten.pdfdelen import met_stroom, stroom

_NAAR = re.compile(rb"/(ToUnicode|DescendantFonts|FontDescriptor|FontFile2|CIDSet)\s*\[?(\d+) 0 R")
_BREEDTES = re.compile(rb"/W\[([^\]]*)\]")
_PAAR = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]*)>")
_TABEL = re.compile(rb"\d+ beginbfchar.*endbfchar", re.DOTALL)
_BLOK = 100
"""Most lines between ``beginbfchar`` and ``endbfchar`` (Adobe Technical Note 5411)."""


class Voorleesletter:
    """One that typst put in. It grows as codes are asked for that it does not have."""

    def __init__(self, alle: Mapping[int, bytes], nummer: int) -> None:
        wegen = dict(_NAAR.findall(alle[nummer]))
        self._afstammeling = int(wegen[b"DescendantFonts"])
        self._tabel = int(wegen[b"ToUnicode"])
        wegen |= dict(_NAAR.findall(alle[self._afstammeling]))
        wegen |= dict(_NAAR.findall(alle[int(wegen[b"FontDescriptor"])]))
        self._bestand, self._codes = int(wegen[b"FontFile2"]), int(wegen.get(b"CIDSet", 0))
        self._alle = alle
        self.tabellen = Lettertabellen(stroom(alle[self._bestand]))
        self._eerst = stroom(alle[self._tabel])
        self.staat_voor = {
            int(van, 16): bytes.fromhex(naar.decode()).decode("utf-16-be")
            for deel in _TABEL.findall(self._eerst)
            for van, naar in _PAAR.findall(deel)
        }
        self._bij: dict[tuple[Samenstel, str], int] = {}
        self.breedtes = {nr: self._duizendsten(maat) for nr, (maat, _) in enumerate(self.tabellen.maten)}

    def _duizendsten(self, maat: float) -> float:
        return maat * 1000 / self.tabellen.em

    def code(self, samenstel: Samenstel, tekst: str) -> int:
        """The code that draws this and stands for that."""
        nummer = self._bij.setdefault((samenstel, tekst), len(self.tabellen.maten) + len(self._bij))
        self.staat_voor[nummer] = tekst
        self.breedtes[nummer] = self._duizendsten(samenstel.voortgang)
        return nummer

    def vernieuwd(self) -> dict[int, bytes]:
        """The parts of the PDF that change with it."""
        uit = {self._tabel: met_stroom(self._alle[self._tabel], _TABEL.sub(lambda _: self._paren(), self._eerst))}
        if not self._bij:
            return uit
        uit[self._bestand] = met_stroom(
            self._alle[self._bestand], self.tabellen.met([samenstel for samenstel, _ in self._bij])
        )
        breed = "".join(f" {nr} {nr} {self.breedtes[nr]:.7g}" for nr in self._bij.values() if self.breedtes[nr])
        uit[self._afstammeling] = _BREEDTES.sub(
            lambda w: b"/W[" + w[1] + breed.encode() + b"]", self._alle[self._afstammeling]
        )
        if self._codes:
            heel, rest = divmod(len(self.tabellen.maten) + len(self._bij), 8)
            inhoud = b"\xff" * heel + (bytes([0xFF & ~(0xFF >> rest)]) if rest else b"")
            uit[self._codes] = met_stroom(self._alle[self._codes], inhoud)
        return uit

    def _paren(self) -> bytes:
        regels = [
            f"<{code:04X}> <{tekst.encode('utf-16-be').hex().upper()}>"
            for code, tekst in sorted(self.staat_voor.items())
        ]
        stukken = (regels[nr : nr + _BLOK] for nr in range(0, len(regels), _BLOK))
        return "\n".join(f"{len(stuk)} beginbfchar\n" + "\n".join(stuk) + "\nendbfchar" for stuk in stukken).encode()
