"""A conversation without anybody to ask: everything has to be in the one line."""

from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.gesprekken.vraag import Begin, T, Vraag


class NietBegrepen(Exception):
    """Something in the line was not understood, or is missing; nothing came of it."""

    def __init__(self, vraag: Vraag) -> None:
        super().__init__(f"{vraag.vooraf}\n{vraag.zin}".strip())
        self.vraag = vraag


def in_een_keer(begin: Begin[T], toch: bool) -> tuple[T, tuple[str, ...]]:
    """What comes of a conversation in which all that may be skipped is, and what was left out under ``toch``.

    Raises NietBegrepen for a question about what was typed (without ``toch``) and for one that cannot be skipped.
    """
    verloop = Verloop(begin)
    weggelaten: list[str] = []
    while (vraag := verloop.vraag) is not None:
        if vraag.weg is not None:
            if not toch:
                raise NietBegrepen(vraag)
            weggelaten.append(vraag.zin.splitlines()[0])
            verloop.antwoord(vraag.weg)
        elif vraag.einde is not None or not vraag.moet:
            verloop.antwoord(vraag.einde or "")
        else:
            raise NietBegrepen(vraag)
    assert verloop.uitkomst is not None
    return verloop.uitkomst, tuple(weggelaten)
