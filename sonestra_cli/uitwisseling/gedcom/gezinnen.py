"""Families of a GEDCOM file: who is in them, how children belong, which are twins."""

from collections.abc import Sequence
from typing import Any

from sonestra_cli.domein.keuzes import KindBand
from sonestra_cli.domein.netwerk import Gezin, Kind, Tweeling
from sonestra_cli.domein.soorten import JaNee, Sleutel
from sonestra_cli.uitwisseling.gedcom.oogst import Oogst, eerste, pointer, tags, woord
from sonestra_cli.uitwisseling.gedcom.unies import unie_van

BANDEN: dict[str, KindBand | None] = {
    "BIRTH": None,
    "ADOPTED": "adoptie",
    "FOSTER": "pleeg",
    "DONOR": "donor",
    "OTHER": "onbekend",
}
TWEELING: dict[str, JaNee | None] = {"eeneiige tweeling": "ja", "twee-eiige tweeling": "nee", "tweeling": None}
GEEN_GEZIN = "deze verwijzing wijst naar geen gezin"
_NIEMAND = "deze verwijzing wijst naar niemand"


def lees_gezinnen(families: Sequence[Any], mensen: Sequence[Any], oogst: Oogst) -> tuple[Gezin, ...]:
    """Every family with somebody in it; a person who names a family that does not name them back is listed."""
    banden = _banden(mensen, oogst)
    tweelingen = _tweelingen(mensen, oogst)
    gezinnen = {record.xref_id: _gezin(record, banden, tweelingen, oogst) for record in families}
    for record in mensen:
        for kant in tags(record, "FAMC", "FAMS"):
            _kijk_na(kant, oogst.sleutels[record.xref_id], gezinnen, oogst)
    return tuple(gezin for gezin in gezinnen.values() if gezin is not None)


def _kijk_na(kant: Any, wie: Sleutel, gezinnen: dict[str, Gezin | None], oogst: Oogst) -> None:
    gezin = gezinnen.get(pointer(kant))
    if woord(kant) == "@VOID@":
        oogst.neem(kant)
    elif gezin is None:
        oogst.mis(kant, GEEN_GEZIN)
    elif wie in (gezin.partners if kant.tag == "FAMS" else [kind.wie for kind in gezin.kinderen]):
        oogst.neem(kant)
    else:
        oogst.mis(kant, f"dat gezin noemt deze mens niet als {'partner' if kant.tag == 'FAMS' else 'kind'}")


def _gezin(
    record: Any,
    banden: dict[tuple[str, Sleutel], KindBand | None],
    tweelingen: dict[Sleutel, Tweeling],
    oogst: Oogst,
) -> Gezin | None:
    partners = _leden(record, ("HUSB", "WIFE"), (), oogst)
    kinderen = _leden(record, ("CHIL",), partners, oogst)
    aantal = eerste(record, "NCHI")
    oogst.neem(aantal if woord(aantal) == str(len(kinderen)) else None)
    if not partners and not kinderen:
        oogst.mis(record, "in dit gezin staat niemand")
        return None
    return Gezin(
        partners=partners,
        kinderen=tuple(Kind(kind, banden.get((record.xref_id, kind)), tweelingen.get(kind)) for kind in kinderen),
        herkomst=oogst.herkomst(record),
        **unie_van(record, oogst),
    )


def _leden(record: Any, soort: tuple[str, ...], al: tuple[Sleutel, ...], oogst: Oogst) -> tuple[Sleutel, ...]:
    """Who stands under these tags, each once, and not who is in ``al``; a pointer to nobody is listed."""
    leden: dict[Sleutel, None] = {}
    for onder in tags(record, *soort):
        sleutel = oogst.sleutels.get(pointer(onder))
        if sleutel is not None and sleutel not in al:
            leden[sleutel] = None
            oogst.neem(onder)
        elif woord(onder) == "@VOID@":
            oogst.neem(onder)
        else:
            oogst.mis(onder, _NIEMAND if sleutel is None else "deze mens is ook een van de partners")
    return tuple(leden)


def _banden(mensen: Sequence[Any], oogst: Oogst) -> dict[tuple[str, Sleutel], KindBand | None]:
    """(family, child) -> how the child belongs to it, as the child has it."""
    banden: dict[tuple[str, Sleutel], KindBand | None] = {}
    for record in mensen:
        for famc in tags(record, "FAMC"):
            pedi, plek = eerste(famc, "PEDI"), (pointer(famc), oogst.sleutels[record.xref_id])
            soort = woord(pedi).upper()
            if pedi is None or plek in banden or soort not in BANDEN:
                continue
            frase = eerste(pedi, "PHRASE")
            eigen = soort == "OTHER" and woord(frase) in ("donor", "onbekend")
            banden[plek] = "donor" if eigen and woord(frase) == "donor" else BANDEN[soort]
            oogst.neem(pedi, frase if eigen else None)
    return banden


def _tweelingen(mensen: Sequence[Any], oogst: Oogst) -> dict[Sleutel, Tweeling]:
    """Twins, which GEDCOM has no tag for: an ASSO with a PHRASE, as we write it ourselves."""
    gevonden: dict[Sleutel, Tweeling] = {}
    for record in mensen:
        met: dict[Sleutel, str] = {}
        for asso in tags(record, "ASSO"):
            rol = eerste(asso, "ROLE")
            frase = eerste(rol, "PHRASE") if rol is not None else None
            ander = oogst.sleutels.get(pointer(asso))
            if ander is not None and woord(frase) in TWEELING and ander not in met:
                met[ander] = woord(frase)
                oogst.neem(asso, rol, frase)
        if met:
            gevonden[oogst.sleutels[record.xref_id]] = Tweeling(tuple(met), TWEELING[next(iter(met.values()))])
    return gevonden
