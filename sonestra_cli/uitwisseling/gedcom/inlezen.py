"""GEDCOM to a Netwerk: people, families, dates; ``herkomst`` keeps the pointers of the records."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Geslacht, KindBand
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk, Tweeling
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import JaNee, Sleutel
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.uitwisseling.gedcom.datums import naar_datum
from sonestra_cli.uitwisseling.gedcom.opschonen import Schoon, Verloren, maak_schoon
from sonestra_cli.uitwisseling.gedcom.unies import unie_van

GESLACHTEN: dict[str, Geslacht] = {"M": "man", "F": "vrouw", "X": "anders"}
BANDEN: dict[str, KindBand] = {"ADOPTED": "adoptie", "FOSTER": "pleeg", "DONOR": "donor", "OTHER": "onbekend"}
TWEELING: dict[str, JaNee] = {"eeneiige tweeling": "ja", "twee-eiige tweeling": "nee"}
MET_PLEK = {
    "INDI": {
        "NAME",
        "SEX",
        "BIRT",
        "CHR",
        "BAPM",
        "DEAT",
        "FAMC",
        "FAMS",
        "REFN",
        "CHAN",
        "CREA",
        "UID",
        "_UID",
        "RIN",
    },
    "FAM": {"HUSB", "WIFE", "CHIL", "MARR", "DIV", "ENGA", "EVEN", "CHAN", "CREA", "UID", "_UID", "RIN", "NCHI"},
}
"""Tags that have a place in the model, or say nothing of people."""


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """What came of a file. ``zonder_plek`` counts the tags (``INDI.OCCU``) that the model has no place for."""

    netwerk: Netwerk
    verloren: tuple[Verloren, ...] = ()
    zonder_plek: tuple[tuple[str, int], ...] = ()


@dataclass
class _Oogst:
    """What is gathered while reading."""

    schoon: Schoon
    vrij: VrijeSleutels = field(default_factory=VrijeSleutels)
    sleutels: dict[str, Sleutel] = field(default_factory=dict)
    verloren: list[Verloren] = field(default_factory=list)
    zonder_plek: Counter[str] = field(default_factory=Counter)

    def mis(self, record: Any, waarom: str) -> None:
        """List the line of ``record`` with a reason."""
        rij = self.schoon.inhoud.count(b"\n", 0, record.offset)
        tekst = self.schoon.inhoud[record.offset :].split(b"\n", 1)[0].decode("utf-8")
        self.verloren.append(Verloren(self.schoon.bronregel[rij], tekst[:60], waarom))


def lees_gedcom(ruw: bytes) -> Ingelezen:
    """Read a whole file. Raises GeenGedcom when it is something else; what is broken in it is listed."""
    from ged4py.parser import GedcomReader

    schoon = maak_schoon(ruw)
    oogst = _Oogst(schoon, verloren=list(schoon.verloren))
    with GedcomReader(BytesIO(schoon.inhoud), encoding="utf-8", require_char=False) as lezer:
        mensen = list(_records(lezer, "INDI"))
        for record in mensen:
            oogst.sleutels[record.xref_id] = _sleutel(record, oogst)
        banden = {(_pointer(famc), record.xref_id): _band(famc) for record in mensen for famc in _tags(record, "FAMC")}
        personen = {oogst.sleutels[record.xref_id]: _persoon(record, oogst) for record in mensen}
        tweelingen = _tweelingen(mensen, oogst)
        gezinnen = tuple(_gezin(record, banden, tweelingen, oogst) for record in _records(lezer, "FAM"))
    return Ingelezen(
        Netwerk(personen=personen, gezinnen=tuple(g for g in gezinnen if g is not None)),
        tuple(sorted(oogst.verloren, key=lambda v: (v.regel, v.waarom))),
        tuple(sorted(oogst.zonder_plek.items())),
    )


def _records(lezer: Any, soort: str) -> Iterator[Any]:
    gezien = set()
    for record in lezer.records0(soort):
        if record.xref_id and record.xref_id not in gezien:
            gezien.add(record.xref_id)
            yield record


def _tags(record: Any, tag: str) -> list[Any]:
    return [sub for sub in record.sub_records if sub.tag == tag]


def _pointer(record: Any) -> str:
    """The pointer as it stands; ``@VOID@`` and plain words give an empty one."""
    waarde = record.value
    return waarde if isinstance(waarde, str) and waarde.startswith("@") and waarde != "@VOID@" else ""


def _naam(record: Any) -> str:
    for naam in _tags(record, "NAME"):
        delen = naam.value if isinstance(naam.value, tuple) else (str(naam.value or ""),)
        if heel := " ".join(" ".join(delen).replace("/", " ").split()):
            return heel[1:] if heel.startswith("@@") else heel
    return ""


def _sleutel(record: Any, oogst: _Oogst) -> Sleutel:
    eigen = [str(refn.value) for refn in _tags(record, "REFN") if refn.sub_tag_value("TYPE") == "sonestra"]
    return Sleutel(oogst.vrij.voor(eigen[0] if eigen else _naam(record)))


def _persoon(record: Any, oogst: _Oogst) -> Persoon:
    for sub in record.sub_records:
        if sub.tag not in MET_PLEK["INDI"] and not (
            sub.tag == "ASSO" and "tweeling" in str(sub.sub_tag_value("ROLE/PHRASE"))
        ):
            oogst.zonder_plek[f"INDI.{sub.tag}"] += 1
    geboren = gebeurd(record, "BIRT", oogst)
    if geboren is None or geboren.soort == "ja":
        doop = gebeurd(record, "CHR", oogst) or gebeurd(record, "BAPM", oogst)
        geboren = Datum("ca", doop.jaar, doop.maand, doop.dag) if doop and doop.jaar else None
    return Persoon(
        naam=_naam(record) or None,
        geslacht=GESLACHTEN.get(str(record.sub_tag_value("SEX") or "")[:1].upper(), "onbekend"),
        geboren=geboren,
        overleden=gebeurd(record, "DEAT", oogst),  # type: ignore[arg-type]  # DatumOfJa is a Datum
        herkomst=f"gedcom:{record.xref_id.strip('@')}",
    )


def gebeurd(record: Any, tag: str, oogst: Any) -> Datum | None:
    """The date of the first event ``tag`` that has one; ``ja`` when it happened without a date."""
    gebeurtenissen = _tags(record, tag)
    for gebeurtenis in gebeurtenissen:
        for datum in _tags(gebeurtenis, "DATE"):
            if datum.value is None:
                continue
            if gelezen := naar_datum(datum.value, datum.sub_tag_value("PHRASE")):
                return gelezen
            oogst.mis(datum, "deze datum begrijp ik niet")
    return Datum("ja") if gebeurtenissen else None


def _band(famc: Any) -> KindBand | None:
    pedi = famc.sub_tag("PEDI")
    if pedi is None:
        return None
    soort = str(pedi.value or "").upper()
    return "donor" if pedi.sub_tag_value("PHRASE") == "donor" else BANDEN.get(soort)


def _tweelingen(mensen: list[Any], oogst: _Oogst) -> dict[Sleutel, Tweeling]:
    """Twins, which GEDCOM has no tag for: an ASSO with a PHRASE, as we write it ourselves."""
    gevonden: dict[Sleutel, Tweeling] = {}
    for record in mensen:
        bij = {_pointer(a): str(a.sub_tag_value("ROLE/PHRASE") or "") for a in _tags(record, "ASSO")}
        met = {oogst.sleutels[p]: woord for p, woord in bij.items() if p in oogst.sleutels and "tweeling" in woord}
        if met:
            eeneiig: JaNee | None = TWEELING.get(next(iter(met.values())))
            gevonden[oogst.sleutels[record.xref_id]] = Tweeling(tuple(met), eeneiig)
    return gevonden


def _gezin(
    record: Any,
    banden: dict[tuple[str, str], KindBand | None],
    tweelingen: dict[Sleutel, Tweeling],
    oogst: _Oogst,
) -> Gezin | None:
    for sub in record.sub_records:
        if sub.tag not in MET_PLEK["FAM"]:
            oogst.zonder_plek[f"FAM.{sub.tag}"] += 1
    partners = _leden(record, ("HUSB", "WIFE"), oogst)
    kinderen = {s: p for s, p in _leden(record, ("CHIL",), oogst).items() if s not in partners}
    if not partners and not kinderen:
        return None
    return Gezin(
        partners=tuple(partners),
        kinderen=tuple(
            Kind(sleutel, banden.get((record.xref_id, p)), tweelingen.get(sleutel)) for sleutel, p in kinderen.items()
        ),
        herkomst=f"gedcom:{record.xref_id.strip('@')}",
        **unie_van(record, lambda tag: gebeurd(record, tag, oogst)),
    )


def _leden(record: Any, tags: tuple[str, ...], oogst: _Oogst) -> dict[Sleutel, str]:
    """Key -> pointer of the members under ``tags``, each once; a pointer to nobody is listed."""
    leden: dict[Sleutel, str] = {}
    for sub in record.sub_records:
        if sub.tag not in tags or not _pointer(sub):
            continue
        if _pointer(sub) in oogst.sleutels:
            leden.setdefault(oogst.sleutels[_pointer(sub)], _pointer(sub))
        else:
            oogst.mis(sub, "deze verwijzing wijst naar niemand")
    return leden
