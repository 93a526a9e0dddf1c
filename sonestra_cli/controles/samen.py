"""One question about several people: who is named in it, and where it is put to rest."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import namen
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
    vraag: Callable[[Sleutels], Bevinding],
) -> Iterator[Bevinding]:
    """``vraag`` about all of them together, but one by one about who has a rest of their own for it.

    About more than one it rests at ``hoofd``, the head of the file, by the names of who it was about.
    """
    apart = [wie for wie, gevraagd in open_ if gevraagd and _rust(vraag((wie,)).code, gevraagd)]
    yield from (vraag((wie,)) for wie in apart)
    samen = tuple(wie for wie, _ in open_ if wie not in apart)
    if len(samen) > 1:
        yield replace(vraag(samen), staat=opsomming(namen(traject, samen)), rust_bij=hoofd)
    elif samen:
        yield vraag(samen)


def _rust(code: str, gevraagd: tuple[Rust, ...]) -> bool:
    from sonestra_cli.controles.rust import lees_rust  # only where something rests

    return any((rust := lees_rust(tekst)) is not None and rust.code == code for tekst in gevraagd)
