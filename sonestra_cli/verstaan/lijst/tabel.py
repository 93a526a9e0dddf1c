"""Rows of a table, from a spreadsheet or typed with signs between the columns; the first row may name them."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.verstaan.lijst.kolommen import is_kopregel, kolom
from sonestra_cli.verstaan.lijst.regels import is_lijn
from sonestra_cli.verstaan.lijst.soorten import Bronregel

_SCHEIDINGEN = ("\t", ";", "|", ",")


@gegeven
class Tabelrij:
    """A row under named columns: what each is about (None: no idea), its own name, and what stands there."""

    regel: Bronregel
    cellen: tuple[tuple[str | None, str, str], ...]

    @property
    def gevuld(self) -> tuple[str, ...]:
        """What stands in it at all."""
        return tuple(cel for _, _, cel in self.cellen if cel)


def zoek_tabellen(regels: Sequence[Bronregel]) -> Iterator[Bronregel | Tabelrij]:
    """The lines as they are; rows under a row of column names as a Tabelrij, that row itself not at all."""
    kop: tuple[str, ...] = ()
    scheiding = ""
    rest = iter(regels)
    for regel in rest:
        cellen = regel.cellen or (_knip(regel.tekst, scheiding) if kop and scheiding else ())
        if (nieuw := _kopregel(regel)) is not None:
            scheiding, kop = nieuw
        elif kop and len(cellen) > 1:
            while scheiding and _open_aanhaling(regel.tekst, scheiding) and (volgende := next(rest, None)) is not None:
                regel = replace(regel, tekst=f"{regel.tekst}\n{volgende.tekst}")
                cellen = _knip(regel.tekst, scheiding)
            if not is_lijn(regel.tekst) and any(cellen):
                yield _rij(regel, kop, cellen)
        elif kop and is_lijn(regel.tekst):
            continue
        else:
            yield regel


def losse_cellen(tekst: str) -> tuple[str, ...]:
    """A line in columns without names: parted by tabs, semicolons or bars; empty for an ordinary line."""
    for scheiding in ("\t", ";", "|"):
        if scheiding in tekst:
            return tuple(cel for cel in _knip(tekst, scheiding) if cel)
    if re.match(r'^\s*"[^"]+"\s*,', tekst):
        return tuple(cel for cel in _knip(tekst, ",") if cel)
    return ()


def _rij(regel: Bronregel, kop: tuple[str, ...], cellen: tuple[str, ...]) -> Tabelrij:
    namen = [*kop, *[""] * (len(cellen) - len(kop))]
    if len(cellen) > len(kop):
        cellen = (*cellen[: len(kop)], ", ".join(filter(None, cellen[len(kop) :])))
    kolommen = [kolom(naam) for naam in namen]
    if not namen[0].strip() and cellen[0].isdigit():
        kolommen[0] = "rangnummer"
    return Tabelrij(regel, tuple(zip(kolommen, namen, cellen, strict=False)))


def _kopregel(regel: Bronregel) -> tuple[str, tuple[str, ...]] | None:
    if regel.cellen:
        return ("", regel.cellen) if is_kopregel(regel.cellen) else None
    for scheiding in _SCHEIDINGEN:
        if scheiding in regel.tekst and is_kopregel(cellen := _knip(regel.tekst, scheiding)):
            return scheiding, cellen
    return None


def _knip(tekst: str, scheiding: str) -> tuple[str, ...]:
    """In cells; quotation marks of a spreadsheet go off."""
    kaal = re.sub(r"^\s*\||\|\s*$", "", tekst) if scheiding == "|" else tekst
    rij = next(csv.reader([kaal.replace("\n", "\ue001")], delimiter=scheiding, skipinitialspace=True), [])
    return tuple(" ".join(cel.replace("\ue001", ", ").split()) for cel in rij)


def _open_aanhaling(tekst: str, scheiding: str) -> bool:
    """A quoted cell that goes on in the next line."""
    return tekst.count('"') % 2 == 1 and re.search(rf'(?:^|{re.escape(scheiding)})\s*"', tekst) is not None
