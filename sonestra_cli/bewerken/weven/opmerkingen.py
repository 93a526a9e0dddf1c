"""What people wrote behind a ``#``: counted, and never lost when what it stood beside goes."""

import re
from collections import Counter
from collections.abc import Iterator

from sonestra_cli.bewerken.weven.brokken import Brok
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

_OPMERKING = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")


def opmerkingen(tekst: str, wortel: Knoop | None, begin: int = 0, eind: int | None = None) -> Counter[str]:
    """Every comment outside the values, and how often it stands there; between two places of the text."""
    uit: Counter[str] = Counter()
    tot, einde = begin, len(tekst) if eind is None else eind
    for knoop in _bladeren(wortel):
        if begin <= knoop.begin < einde:
            uit.update(_in(tekst[tot : knoop.begin]))
            tot = max(tot, knoop.eind)
    uit.update(_in(tekst[tot:einde]))
    return uit


def nieuwe(basis: Brok | None, brok: Brok) -> list[str]:
    """The comments of an entry that its base did not have, as they stand there."""
    oud = van(basis) if basis is not None else Counter[str]()
    return list((van(brok) - oud).elements())


def van(brok: Brok) -> Counter[str]:
    """The comments in and above an entry."""
    return opmerkingen(brok.tekst, brok.waarde, brok.begin, brok.eind)


def als_regels(wat: list[str], kolom: int, eind: str) -> str:
    """Comments on lines of their own."""
    return "".join(f"{' ' * kolom}{een}{eind}" for een in wat)


def _in(tekst: str) -> list[str]:
    return [gevonden[0].rstrip() for gevonden in _OPMERKING.finditer(tekst)]


def _bladeren(knoop: Knoop | None) -> Iterator[TekstKnoop]:
    if isinstance(knoop, TekstKnoop):
        yield knoop
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _bladeren(deel)
    elif isinstance(knoop, Velden):
        for sleutel, waarde in knoop.paren:
            yield sleutel
            yield from _bladeren(waarde)
