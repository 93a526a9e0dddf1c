"""The family of a Netwerk as GEDCOM 7: reading it back gives the same family."""

from collections.abc import Iterator

from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.uitwisseling.gedcom.datums import naar_gedcom
from sonestra_cli.uitwisseling.gedcom.unies import EINDEN

GESLACHT = {"man": "M", "vrouw": "F", "anders": "X", "onbekend": "U"}
PEDI = {"adoptie": "ADOPTED", "pleeg": "FOSTER", "onbekend": "OTHER", "donor": "OTHER"}
GETROUWD = ("gehuwd", "geregistreerd_partnerschap")


def schrijf_gedcom(netwerk: Netwerk, ook: Sleutels = ()) -> str:
    """Everybody who stands in a family and those in ``ook``, with keys kept in REFN.

    Households, rings and experiences do not go along.
    """
    mensen = sorted({*in_een_gezin(netwerk), *ook})
    xref = {sleutel: f"@I{nummer}@" for nummer, sleutel in enumerate(mensen, start=1)}
    regels = ["0 HEAD", "1 GEDC", "2 VERS 7.0", "1 SOUR sonestra"]
    for sleutel in mensen:
        regels += _mens(sleutel, netwerk.personen[sleutel], netwerk, xref)
    for nummer, gezin in enumerate(netwerk.gezinnen, start=1):
        regels += _gezin(nummer, gezin, netwerk, xref)
    return "\n".join([*regels, "0 TRLR"]) + "\n"


def _mens(sleutel: Sleutel, persoon: Persoon, netwerk: Netwerk, xref: dict[Sleutel, str]) -> Iterator[str]:
    yield f"0 {xref[sleutel]} INDI"
    yield f"1 NAME {_tekst(persoon.naam or '') or naam_uit_sleutel(sleutel)}"
    yield f"1 SEX {GESLACHT[persoon.geslacht]}"
    for tag, datum in (("BIRT", persoon.geboren), ("DEAT", persoon.overleden)):
        yield from _gebeurtenis(tag, datum)
    yield from (f"1 REFN {sleutel}", "2 TYPE sonestra")
    for nummer, gezin in enumerate(netwerk.gezinnen, start=1):
        if sleutel in gezin.partners:
            yield f"1 FAMS @F{nummer}@"
        for kind in gezin.kinderen:
            if kind.wie == sleutel:
                yield f"1 FAMC @F{nummer}@"
                if kind.band:
                    yield f"2 PEDI {PEDI[kind.band]}"
                    yield from [f"3 PHRASE {kind.band}"] if PEDI[kind.band] == "OTHER" else []
                if kind.tweeling:
                    yield from _tweeling(kind.tweeling.met, kind.tweeling.eeneiig, xref)


def _tweeling(met: tuple[Sleutel, ...], eeneiig: str | None, xref: dict[Sleutel, str]) -> Iterator[str]:
    for ander in met:
        if ander in xref:
            woord = {"ja": "eeneiige tweeling", "nee": "twee-eiige tweeling"}.get(eeneiig or "", "tweeling")
            yield from (f"1 ASSO {xref[ander]}", "2 ROLE OTHER", f"3 PHRASE {woord}")


def _gezin(nummer: int, gezin: Gezin, netwerk: Netwerk, xref: dict[Sleutel, str]) -> Iterator[str]:
    yield f"0 @F{nummer}@ FAM"
    for tag, partner in _partners(gezin, netwerk):
        yield f"1 {tag} {xref[partner]}"
    yield from (f"1 CHIL {xref[kind.wie]}" for kind in gezin.kinderen if kind.wie in xref)
    if gezin.verbinding in GETROUWD:
        yield from _gebeurtenis("MARR", gezin.sinds or Datum("ja"))
        yield from ["2 TYPE geregistreerd_partnerschap"] if gezin.verbinding == GETROUWD[1] else []
    elif gezin.verbinding == "verloofd":
        yield from _gebeurtenis("ENGA", gezin.sinds or Datum("ja"))
    elif gezin.verbinding not in ("onbekend", "geheim"):
        yield from _eigen(gezin.verbinding, gezin.sinds)
    for einde in EINDEN:
        datum = getattr(gezin, einde)
        if datum is not None and einde == "gescheiden" and gezin.verbinding in GETROUWD:
            yield from _gebeurtenis("DIV", datum)
        elif datum is not None:
            yield from _eigen(einde, datum)


def _partners(gezin: Gezin, netwerk: Netwerk) -> Iterator[tuple[str, Sleutel]]:
    """Each partner with a tag, in the order of the family: reading goes by that order, not by the tag.

    A man is HUSB and a woman WIFE where the other leaves them that; else the first is HUSB. GEDCOM 7 allows any sex in
    both, older programs do not.
    """
    geslachten = [netwerk.personen[partner].geslacht for partner in gezin.partners]
    eerste, tweede = (*geslachten, "", "")[:2]
    vrouw_voorop = (eerste == "vrouw" != tweede) or (tweede == "man" != eerste)
    tags = ("WIFE", "HUSB") if vrouw_voorop else ("HUSB", "WIFE")
    for nummer, partner in enumerate(gezin.partners):
        yield tags[nummer] if nummer < len(tags) else "HUSB" if geslachten[nummer] == "man" else "WIFE", partner


def _eigen(soort: str, datum: Datum | None) -> Iterator[str]:
    """An event that GEDCOM has no tag for."""
    yield from ("1 EVEN", f"2 TYPE {soort}")
    if datum is not None and datum.jaar is not None:
        yield from _datum(datum)


def _gebeurtenis(tag: str, datum: Datum | None) -> Iterator[str]:
    if datum is None:
        return
    if datum.jaar is None:
        yield f"1 {tag} Y"
        return
    yield f"1 {tag}"
    yield from _datum(datum)


def _datum(datum: Datum) -> Iterator[str]:
    waarde, frase = naar_gedcom(datum)
    yield f"2 DATE {waarde}"
    if frase:
        yield f"3 PHRASE {frase}"


def _tekst(tekst: str) -> str:
    """One line; a leading @ is doubled (GEDCOM 7)."""
    kaal = " ".join(tekst.replace("/", " ").split())
    return f"@{kaal}" if kaal.startswith("@") else kaal
