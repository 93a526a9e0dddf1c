"""What somebody tells of their own body and mind: their words, and which sign they chose for it.

The words are never read for a meaning: which sign belongs to them only their owner can say, in ``teken``.
"""

from collections.abc import Sequence

from sonestra_cli.domein.afleiding.leeftijd import loopt_nog
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Kenmerkteken
from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.taal.datums import jaartal


def tekens(kenmerken: Sequence[Kenmerk], nu: Datum | None) -> tuple[Kenmerkteken, ...]:
    """The signs that were chosen, of what is not over."""
    return tuple(sorted({k.teken for k in kenmerken if k.teken and not k.mist("tot") and loopt_nog(k.tot, nu)}))


def eigen_woorden(kenmerk: Kenmerk, nu: Datum | None) -> str:
    """The words in quotes, with the years where it is over."""
    if loopt_nog(kenmerk.tot, nu):
        return f"“{kenmerk.wat}”"
    van = f"{jaartal(kenmerk.sinds)} " if kenmerk.sinds and kenmerk.sinds.jaar is not None else ""
    tot = jaartal(kenmerk.tot) if kenmerk.tot and kenmerk.tot.jaar is not None else ""
    return f"“{kenmerk.wat}” ({van}tot {tot})" if tot else f"“{kenmerk.wat}” (vroeger)"
