"""A life, and whatever has a beginning and an end, runs in one direction."""

from collections import defaultdict
from collections.abc import Iterator

from sonestra_cli.controles.lopen import Stappen, bladen
from sonestra_cli.controles.overal import geboren, personen
from sonestra_cli.controles.regel import Uitleggen
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Uitleg
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject

UITLEG: Uitleggen = (
    Uitleg(
        "F005",
        "fout",
        "Iemand is hier overleden vóór de geboorte.",
        "Er zijn twee jaren verwisseld, of er is er één verkeerd getypt. Ik let alleen op wat zeker is.",
        "Kijk `geboren` en `overleden` na.",
    ),
    Uitleg(
        "F014",
        "fout",
        "Iets eindigt hier voordat het begint.",
        "Er zijn twee datums verwisseld, of er is er één verkeerd getypt. Ik let alleen op wat zeker is.",
        "Kijk de twee datums na.",
    ),
)
BEGIN = ("sinds", "van", "vanaf")
EIND = ("tot", "uit_elkaar", "gescheiden")
_DATUMS = frozenset({Datum, DatumOfJa})


def leven(traject: Traject) -> Iterator[Bevinding]:
    """F005: death before birth."""
    datums = geboren(traject)
    for pad, sleutel, persoon in personen(traject):
        if persoon.overleden is not None and zeker_voor(persoon.overleden, datums.get(sleutel)):
            zin = (
                f"{naam(traject, sleutel)} is hier overleden ({persoon.overleden}) vóór de geboorte ({datums[sleutel]})"
            )
            yield Bevinding("F005", "fout", zin, pad / "overleden", tip="kijk de twee datums na")


def begin_en_eind(traject: Traject) -> Iterator[Bevinding]:
    """F014: an end before its beginning, wherever there are two dates."""
    datums: dict[tuple[Bestandsnaam, Stappen], dict[str, Datum]] = defaultdict(dict)
    for blad in bladen(traject, _DATUMS):
        datums[blad.bestand, blad.stappen[:-1]][str(blad.stappen[-1])] = blad.waarde
    for waar, velden in datums.items():
        begin = next((velden[veld] for veld in BEGIN if veld in velden), None)
        for veld in EIND:
            if veld in velden and zeker_voor(velden[veld], begin):
                zin = f"dit eindigt hier ({velden[veld]}) voordat het begint ({begin})"
                yield Bevinding("F014", "fout", zin, Pad(*waar) / veld, tip="kijk de twee datums na")
