"""One question about several people: who is named in it, and where it is put to rest."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Rust, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

HOOGUIT = 5
"""Names in one sentence."""


def een_paar(wie: Sequence[str]) -> str:
    """The first of these names, and how many more: ``Els, Jan en nog 12 anderen``."""
    rest = len(wie) - HOOGUIT
    if rest <= 0:
        return opsomming(wie)
    return opsomming([*wie[:HOOGUIT], "nog iemand" if rest == 1 else f"nog {rest} anderen"])


def samen_gevraagd(
    traject: Traject,
    open_: Sequence[tuple[Sleutel, tuple[Rust, ...]]],
    hoofd: Pad,
    gerust: Sequence[Rust],
    vraag: Callable[[Sleutels], Bevinding],
) -> Iterator[Bevinding]:
    """``vraag`` about all of them together, but one by one about who has a rest of their own for it.

    About more than one it rests at ``hoofd``, the head of the file, by the names of who it was about. Of ``gerust``,
    what rests there, nobody whom it names is asked about again.
    """
    apart = [wie for wie, gevraagd in open_ if gevraagd and rust_code(vraag((wie,)).code, gevraagd)]
    yield from (vraag((wie,)) for wie in apart)
    samen = tuple(wie for wie, _ in open_ if wie not in apart)
    samen = zonder_rust(traject, vraag(samen).code, samen, gerust) if samen else ()
    if len(samen) > 1:
        yield replace(vraag(samen), staat=opsomming(namen(traject, samen)), rust_bij=hoofd)
    elif samen:
        yield vraag(samen)


def zonder_rust(traject: Traject, code: str, wie: Sleutels, gerust: Sequence[Rust]) -> Sleutels:
    """Who of these is not named where this question was put to rest about more than one: who came since.

    ``en nog 3 anderen``, as it was once written, stands for three whom it does not name.
    """
    if not gerust:
        return wie
    from sonestra_cli.controles.rust import lees_rust  # only where something rests

    for rust in map(lees_rust, gerust):
        if rust is not None and rust.code == code and rust.staat:
            wie = tuple(een for een in wie if een not in _genoemd(traject, rust.staat))
            wie = wie[_nog_anderen(rust.staat) :]
    return wie


def _genoemd(traject: Traject, staat: str) -> frozenset[Sleutel]:
    """Who is named in ``Jan en Jan de Boer``: of two names in one place the longer is meant."""
    from sonestra_cli.controles.rust import vlak

    over, uit = f" {staat} ", set()
    namen_ = ((vlak(naam(traject, wie)), wie) for wie in traject.netwerk.personen)
    for hoe, wie in sorted(namen_, key=lambda een: (-len(een[0]), een[1])):
        if hoe and f" {hoe} " in over:
            over = over.replace(f" {hoe} ", " | ")
            uit.add(wie)
    return frozenset(uit)


def _nog_anderen(staat: str) -> int:
    if staat.endswith(" en nog iemand"):
        return 1
    anderen = re.search(r" en nog (\d{1,3}) anderen$", staat)
    return int(anderen[1]) if anderen else 0


def rust_code(code: str, gevraagd: tuple[Rust, ...]) -> bool:
    """Whether this question rests among what rests with somebody."""
    if not gevraagd:
        return False
    from sonestra_cli.controles.rust import lees_rust  # only where something rests

    return any((rust := lees_rust(tekst)) is not None and rust.code == code for tekst in gevraagd)
