"""A Netwerk to new text: one line for each person and each family, as a person would type it. Only for new files."""

from collections.abc import Iterator

from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.yamltekst.citeren import citeer


def netwerk_als_tekst(netwerk: Netwerk, aanhef: str = "") -> str:
    """The text of ``netwerk.yaml`` with people and families; what else a Netwerk holds is not written here."""
    regels = [aanhef.rstrip()] if aanhef else []
    regels.append("personen:")
    regels += [f"  {sleutel}: {{{_velden(_persoon(persoon))}}}" for sleutel, persoon in netwerk.personen.items()]
    if netwerk.gezinnen:
        regels += ["", "gezinnen:"]
        regels += [f"  - {{{_velden(_gezin(gezin))}}}" for gezin in netwerk.gezinnen]
    return "\n".join(regels) + "\n"


def _velden(velden: Iterator[tuple[str, str]]) -> str:
    return ", ".join(f"{naam}: {waarde}" for naam, waarde in velden)


def _persoon(persoon: Persoon) -> Iterator[tuple[str, str]]:
    if persoon.naam:
        yield "naam", citeer(persoon.naam)
    if persoon.geslacht != "onbekend":
        yield "geslacht", persoon.geslacht
    for veld, datum in (("geboren", persoon.geboren), ("overleden", persoon.overleden)):
        if datum is not None:
            yield veld, str(datum)
    if persoon.herkomst:
        yield "herkomst", citeer(persoon.herkomst)


def _gezin(gezin: Gezin) -> Iterator[tuple[str, str]]:
    yield "partners", f"[{', '.join(gezin.partners)}]"
    if gezin.verbinding != "onbekend":
        yield "verbinding", gezin.verbinding
    for veld in ("sinds", "uit_elkaar", "gescheiden", "weer_samen"):
        datum = getattr(gezin, veld)
        if datum is not None:
            yield veld, str(datum)
    if gezin.kinderen:
        yield "kinderen", f"[{', '.join(map(_kind, gezin.kinderen))}]"
    if gezin.herkomst:
        yield "herkomst", citeer(gezin.herkomst)


def _kind(kind: Kind) -> str:
    """A child as short as it can be typed."""
    velden = [f"wie: {kind.wie}"]
    if kind.band:
        velden.append(f"band: {kind.band}")
    if kind.tweeling:
        eeneiig = f", eeneiig: {kind.tweeling.eeneiig}" if kind.tweeling.eeneiig else ""
        velden.append(f"tweeling: {{met: [{', '.join(kind.tweeling.met)}]{eeneiig}}}")
    return f"{{{', '.join(velden)}}}" if len(velden) > 1 else kind.wie
