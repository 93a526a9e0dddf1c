"""One text to nodes, with every problem of notation as a finding: never an exception for what a person typed."""

from typing import NamedTuple

from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden
from sonestra_cli.bestanden.onleesbaar import Onleesbaar
from sonestra_cli.bestanden.samenstellen import stel_samen
from sonestra_cli.bestanden.stroom import Parser, beste_parser, c_stroom, zuivere_stroom
from sonestra_cli.bestanden.vondst import Opname, Stappen, Vondst, kort
from sonestra_cli.bestanden.voorkijken import kijk_vooruit
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Bestandsnaam


class Ontleed(NamedTuple):
    """``wortel`` is None for an empty file and for one that cannot be followed; then ``heel`` is False."""

    wortel: Knoop | None
    vondsten: tuple[Vondst, ...]
    heel: bool


def ontleed(naam: Bestandsnaam, tekst: str, parser: Parser | None = None) -> Ontleed:
    """Read ``tekst`` as the file ``naam``, by the best parser there is unless ``parser`` is given."""
    try:
        wortel = _knopen(tekst, parser or beste_parser())
    except Onleesbaar as fout:
        bevinding = Bevinding(fout.code, "fout", fout.zin, Pad(naam), fout.onder, fout.tip)
        return Ontleed(None, (Vondst(bevinding, fout.begin, fout.eind),), False)
    opname = Opname(naam, tekst, wortel)
    if wortel is not None:
        meld_dubbele(wortel, opname)
    return Ontleed(wortel, tuple(opname.vondsten), True)


def _knopen(tekst: str, parser: Parser) -> Knoop | None:
    """Raises Onleesbaar for everything that cannot be followed."""
    from ruamel.yaml.error import YAMLError

    kijk_vooruit(tekst)
    try:
        return stel_samen(tekst, parser)
    except YAMLError as fout:
        from sonestra_cli.bestanden.syntaxis import is_oude_regel, verklaar

        if parser is c_stroom and is_oude_regel(fout, tekst):
            return _knopen(tekst, zuivere_stroom)
        raise verklaar(fout, tekst, parser) from None


def meld_dubbele(wortel: Knoop, opname: Opname) -> None:
    """Report every key that stands twice or more in one block, at each of its places."""
    wachten: list[tuple[Knoop, Stappen]] = [(wortel, ())]
    while wachten:
        knoop, stappen = wachten.pop()
        if isinstance(knoop, Rij):
            wachten += [(deel, (*stappen, i)) for i, deel in enumerate(knoop.delen) if not isinstance(deel, Tekst)]
        elif isinstance(knoop, Velden):
            plekken: dict[str, list[Tekst]] = {}
            for sleutel, waarde in knoop.paren:
                plekken.setdefault(sleutel.waarde, []).append(sleutel)
                if not isinstance(waarde, Tekst):
                    wachten.append((waarde, (*stappen, sleutel.waarde)))
            for naam, zelfde in plekken.items():
                if len(zelfde) > 1:
                    _meld_dubbel(opname, zelfde, (*stappen, naam))


def _meld_dubbel(opname: Opname, zelfde: list[Tekst], stappen: Stappen) -> None:
    eerste, tweede = (opname.tekst.count("\n", 0, sleutel.begin) + 1 for sleutel in zelfde[:2])
    for nummer, sleutel in enumerate(zelfde):
        opname.meld(
            "N005",
            f"'{kort(sleutel.waarde)}' staat hier {'twee' if len(zelfde) == 2 else len(zelfde)} keer",
            sleutel,
            stappen,
            onder=f"ook op regel {eerste if nummer else tweede}",
            tip="voeg ze samen, of geef er één een andere naam",
            deel="sleutel",
        )
