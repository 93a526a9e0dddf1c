"""GEDCOM to a Netwerk: people, families, dates; ``herkomst`` keeps the pointers of the records."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Geslacht
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.uitwisseling.gedcom.gezinnen import lees_gezinnen
from sonestra_cli.uitwisseling.gedcom.oogst import HalfGelezen, Oogst, eerste, tags, woord
from sonestra_cli.uitwisseling.gedcom.opschonen import GeenGedcom, Schoon, Verloren, maak_schoon

GESLACHTEN: dict[str, Geslacht] = {"M": "man", "F": "vrouw", "X": "anders", "U": "onbekend", "N": "onbekend"}
_NAAMDELEN = ("NPFX", "GIVN", "NICK", "SPFX", "SURN", "NSFX")
_OM_HET_BESTAND = ("HEAD", "TRLR")
"""Records that say something of the file, not of people."""


@dataclass(frozen=True, slots=True)
class ZonderPlek:
    """Lines of the file under one tag (``INDI.BIRT.PLAC``) that the model has no place for."""

    tag: str
    regels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """What came of a file; together these name every line of it that says something of people.

    Not ``heel``: the file ends before its end.
    """

    netwerk: Netwerk
    verloren: tuple[Verloren, ...] = ()
    half: tuple[HalfGelezen, ...] = ()
    zonder_plek: tuple[ZonderPlek, ...] = ()
    heel: bool = True


def lees_gedcom(ruw: bytes) -> Ingelezen:
    """Read a whole file; what is broken in it is listed.

    Raises GeenGedcom when it is something else, and OntbreektBibliotheek.
    """
    schoon, ged4py = maak_schoon(ruw), bibliotheek("ged4py.parser")
    oogst = Oogst(schoon)
    try:
        with ged4py.GedcomReader(BytesIO(schoon.inhoud), encoding="utf-8", require_char=False) as lezer:
            mensen, families = list(_records(lezer, "INDI", oogst)), list(_records(lezer, "FAM", oogst))
            for offset, tag in lezer.index0:
                if tag not in ("INDI", "FAM", *_OM_HET_BESTAND):
                    oogst.noem(tag, offset)
    except (ged4py.ParserError, ged4py.IntegrityError) as fout:
        raise GeenGedcom(_waar_het_stokt(fout, schoon)) from fout
    for record in mensen:
        oogst.sleutels[record.xref_id] = _sleutel(record, oogst)
    personen = {oogst.sleutels[record.xref_id]: _persoon(record, oogst) for record in mensen}
    gezinnen = lees_gezinnen(families, mensen, oogst)
    for record in (*mensen, *families):
        if woord(record) and not oogst.genomen(record):
            oogst.mis(record, "voor deze woorden is geen plek")
        oogst.noem_de_rest(record, record.tag)
    return Ingelezen(
        Netwerk(personen=personen, gezinnen=gezinnen),
        tuple(sorted(oogst.verloren, key=lambda v: (v.regel, v.waarom))),
        tuple(sorted(oogst.half, key=lambda h: h.regel)),
        tuple(ZonderPlek(tag, tuple(sorted(regels))) for tag, regels in sorted(oogst.zonder_plek.items())),
        schoon.heel,
    )


def _waar_het_stokt(fout: Exception, schoon: Schoon) -> str:
    """A sentence with the line of the file, which the library names in its own words."""
    genoemd = re.search(r"at line (\d+)", str(fout))
    waar = f" op regel {schoon.bronregel[int(genoemd[1]) - 1]}" if genoemd else ""
    return f"Dit stamboombestand kan ik niet lezen: het stokt{waar}."


def _records(lezer: Any, soort: str, oogst: Oogst) -> Iterator[Any]:
    gezien = set()
    for record in lezer.records0(soort):
        if record.xref_id in gezien:
            oogst.mis(record, "dit nummer staat er al")
        else:
            gezien.add(record.xref_id)
            yield record


def _naam(record: Any, oogst: Oogst) -> str:
    """The first name that says something, with the parts below it that say it again."""
    for naam in tags(record, "NAME"):
        oogst.neem(naam)
        delen = naam.value if isinstance(naam.value, tuple) else (str(naam.value or ""),)
        if heel := " ".join(" ".join(delen).replace("/", " ").split()):
            gezegd = set(re.findall(r"\w+", heel))
            oogst.neem(*(deel for deel in tags(naam, *_NAAMDELEN) if set(re.findall(r"\w+", woord(deel))) <= gezegd))
            return heel[1:] if heel.startswith("@@") else heel
    return ""


def _eigen_sleutel(record: Any) -> str:
    """The key that we wrote ourselves."""
    return next((woord(refn) for refn in tags(record, "REFN") if woord(eerste(refn, "TYPE")) == "sonestra"), "")


def _sleutel(record: Any, oogst: Oogst) -> Sleutel:
    return Sleutel(oogst.vrij.voor(_eigen_sleutel(record) or _naam(record, oogst)))


def _persoon(record: Any, oogst: Oogst) -> Persoon:
    sleutel, naam = oogst.sleutels[record.xref_id], _naam(record, oogst)
    uit_sleutel = bool(_eigen_sleutel(record)) and naam == naam_uit_sleutel(sleutel)
    sekse = eerste(record, "SEX")
    geslacht = GESLACHTEN.get(woord(sekse)[:1].upper())
    oogst.neem(sekse if geslacht or not woord(sekse) else None)
    return Persoon(
        naam=None if uit_sleutel else naam or None,
        geslacht=geslacht or "onbekend",
        geboren=_geboren(record, oogst),
        overleden=oogst.gebeurd(record, "DEAT"),  # type: ignore[arg-type]  # DatumOfJa is a Datum
        herkomst=oogst.herkomst(record),
    )


def _geboren(record: Any, oogst: Oogst) -> Datum | None:
    """The birth; without a date of it, about the baptism."""
    geboren = oogst.gebeurd(record, "BIRT")
    if geboren is not None and geboren.jaar is not None:
        return geboren
    for doop in (*tags(record, "CHR"), *tags(record, "BAPM")):
        if datum := oogst.datum_van(doop):
            oogst.neem(doop)
            return Datum("ca", datum.jaar, datum.maand, datum.dag)
    return None
