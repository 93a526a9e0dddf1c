"""What binds two partners, in the words of GEDCOM and in those of the field."""

from typing import Any, get_args

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.uitwisseling.gedcom.oogst import Oogst, eerste, tags, woord

EINDEN = ("uit_elkaar", "gescheiden", "weer_samen")


def unie_van(record: Any, oogst: Oogst) -> dict[str, Any]:
    """The fields of a Gezin that say what binds the partners: verbinding, sinds, uit_elkaar, gescheiden, weer_samen.

    What finds no place among them (a wedding beside a longer bond, an event of another kind) stays unused.
    """
    velden: dict[str, Any] = {}
    trouw, scheiding = oogst.gebeurd(record, "MARR"), oogst.gebeurd(record, "DIV")
    if trouw is not None or scheiding is not None:
        velden |= {"verbinding": _soort_huwelijk(record, oogst), "sinds": _met_jaar(trouw)}
    elif (verloving := oogst.gebeurd(record, "ENGA")) is not None:
        velden |= {"verbinding": "verloofd", "sinds": _met_jaar(verloving)}
    if scheiding is not None:
        velden["gescheiden"] = scheiding
    for eigen in tags(record, "EVEN"):
        soort = woord(eerste(eigen, "TYPE"))
        if soort in EINDEN and soort not in velden:
            velden[soort] = oogst.datum_van(eigen) or Datum("ja")
        elif soort in get_args(Verbinding) and "verbinding" not in velden:
            velden |= {"verbinding": soort, "sinds": oogst.datum_van(eigen)}
        else:
            continue
        oogst.neem(eigen, eerste(eigen, "TYPE"))
    return velden


def _soort_huwelijk(record: Any, oogst: Oogst) -> str:
    for trouw in tags(record, "MARR"):
        soort = eerste(trouw, "TYPE")
        if oogst.genomen(trouw) and woord(soort) in get_args(Verbinding):
            oogst.neem(soort)
            return woord(soort)
    return "gehuwd"


def _met_jaar(datum: Datum | None) -> Datum | None:
    return datum if datum is not None and datum.jaar is not None else None
