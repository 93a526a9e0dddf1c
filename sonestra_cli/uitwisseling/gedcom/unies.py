"""What binds two partners, in the words of GEDCOM and in those of the field."""

from collections.abc import Callable
from typing import Any, get_args

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Verbinding

EINDEN = ("uit_elkaar", "gescheiden", "weer_samen")


def unie_van(record: Any, gebeurd: Callable[[str], Datum | None]) -> dict[str, Any]:
    """The fields of a Gezin that say what binds the partners: verbinding, sinds, uit_elkaar, gescheiden, weer_samen."""
    velden: dict[str, Any] = {}
    trouw, verloving, scheiding = gebeurd("MARR"), gebeurd("ENGA"), gebeurd("DIV")
    if trouw is not None or scheiding is not None:
        soort = record.sub_tag_value("MARR/TYPE")
        velden["verbinding"] = soort if soort in get_args(Verbinding) else "gehuwd"
        velden["sinds"] = _met_jaar(trouw)
    elif verloving is not None:
        velden |= {"verbinding": "verloofd", "sinds": _met_jaar(verloving)}
    if scheiding is not None:
        velden["gescheiden"] = scheiding
    for soort, datum in _eigen_soorten(record):
        if soort in EINDEN:
            velden[soort] = datum or Datum("ja")
        elif soort in get_args(Verbinding) and "verbinding" not in velden:
            velden |= {"verbinding": soort, "sinds": _met_jaar(datum)}
    return velden


def _met_jaar(datum: Datum | None) -> Datum | None:
    return datum if datum is not None and datum.jaar is not None else None


def _eigen_soorten(record: Any) -> list[tuple[str, Datum | None]]:
    from sonestra_cli.uitwisseling.gedcom.datums import naar_datum

    gevonden = []
    for sub in record.sub_records:
        if sub.tag == "EVEN":
            datum = sub.sub_tag("DATE")
            gelezen = (
                naar_datum(datum.value, datum.sub_tag_value("PHRASE")) if datum is not None and datum.value else None
            )
            gevonden.append((str(sub.sub_tag_value("TYPE") or ""), gelezen))
    return gevonden
