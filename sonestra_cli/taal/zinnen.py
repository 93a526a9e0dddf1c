"""Small pieces of Dutch that sentences are made of."""

from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.techniek.opsomming import opsomming

__all__ = ["aantal", "hoofdletter", "met_punt", "opsomming"]

_TELWOORDEN = (
    "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip


def aantal(hoeveel: int, enkelvoud: str, meervoud: str) -> str:
    """``aantal(3, "mens", "mensen")`` is ``drie mensen``; figures above twelve."""
    telwoord = _TELWOORDEN[hoeveel] if 0 <= hoeveel < len(_TELWOORDEN) else str(hoeveel)
    return f"{telwoord} {enkelvoud if hoeveel == 1 else meervoud}"


def met_punt(zin: str, teken: str = ".") -> str:
    """``zin`` with ``teken`` behind it, unless it ends a sentence already (also inside quotation marks): ``enz...``."""
    return zin if not zin or zin.rstrip("\"'”’»").endswith((".", "!", "?", "…")) else zin + teken
