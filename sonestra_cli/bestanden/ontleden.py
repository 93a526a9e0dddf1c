"""One text to nodes, with every problem of notation as a finding: never an exception for what a person typed."""

from typing import Any, NamedTuple

from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden
from sonestra_cli.bestanden.samenstellen import Onleesbaar, stel_samen
from sonestra_cli.bestanden.vondst import Opname, Stappen, Vondst
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Bestandsnaam


class Ontleed(NamedTuple):
    """``wortel`` is None for an empty file and for one that cannot be followed; then ``heel`` is False."""

    wortel: Knoop | None
    vondsten: tuple[Vondst, ...]
    heel: bool


def ontleed(naam: Bestandsnaam, tekst: str, parser: Any | None = None) -> Ontleed:
    """Read ``tekst`` as the file ``naam``. ``parser``: see stel_samen."""
    from ruamel.yaml.error import YAMLError

    try:
        wortel = stel_samen(tekst, parser)
    except Onleesbaar as fout:
        return Ontleed(None, (_vondst(naam, fout),), False)
    except YAMLError as fout:
        from sonestra_cli.bestanden.syntaxis import verklaar

        return Ontleed(None, (_vondst(naam, verklaar(fout, tekst)),), False)
    opname = Opname(naam, tekst)
    if wortel is not None:
        meld_dubbele(wortel, opname)
    return Ontleed(wortel, tuple(opname.vondsten), True)


def _vondst(naam: Bestandsnaam, fout: Onleesbaar) -> Vondst:
    return Vondst(Bevinding(fout.code, "fout", fout.zin, Pad(naam), fout.onder, fout.tip), fout.begin, fout.eind)


def meld_dubbele(wortel: Knoop, opname: Opname) -> None:
    """Report every key that stands twice in one block, at both places."""
    wachten: list[tuple[Knoop, Stappen]] = [(wortel, ())]
    while wachten:
        knoop, stappen = wachten.pop()
        if isinstance(knoop, Rij):
            wachten += [(deel, (*stappen, i)) for i, deel in enumerate(knoop.delen) if not isinstance(deel, Tekst)]
        elif isinstance(knoop, Velden):
            eerste: dict[str, Tekst] = {}
            for sleutel, waarde in knoop.paren:
                if (ander := eerste.setdefault(sleutel.waarde, sleutel)) is not sleutel:
                    _meld_dubbel(opname, ander, sleutel, (*stappen, sleutel.waarde))
                if not isinstance(waarde, Tekst):
                    wachten.append((waarde, (*stappen, sleutel.waarde)))


def _meld_dubbel(opname: Opname, een: Tekst, twee: Tekst, stappen: Stappen) -> None:
    regels = [opname.tekst.count("\n", 0, sleutel.begin) + 1 for sleutel in (een, twee)]
    for sleutel, andere in ((een, regels[1]), (twee, regels[0])):
        opname.meld(
            "N005",
            f"'{sleutel.waarde}' staat hier twee keer",
            sleutel,
            stappen,
            onder=f"ook op regel {andere}",
            tip="voeg ze samen, of geef er één een andere naam",
            deel="sleutel",
        )
