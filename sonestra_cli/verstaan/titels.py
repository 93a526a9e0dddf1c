"""How people are addressed before their name: ``Dhr. Bakx``, ``zuster Agnes``; it belongs to the name."""

from typing import Final

_AFGEKORT: Final = "dhr mevr mw dr ds drs mr prof ing ir zr br"
_VOLUIT: Final = (
    "meneer mijnheer mevrouw juffrouw juf meester oom ome tante zuster broeder pater pastoor pastor dominee "
    "dokter imam rabbi coach buurman buurvrouw"
)
AFGEKORT: Final = frozenset(_AFGEKORT.split())
"""Written short, mostly with a full stop behind them, which ends no sentence."""
TITELS: Final = AFGEKORT | frozenset(_VOLUIT.split())
AANSPREKINGEN: Final = {
    **dict.fromkeys(("dhr", "heer", "meneer", "mijnheer"), "man"),
    **dict.fromkeys(("mevr", "mevrouw", "mw"), "vrouw"),
}
"""What everybody may be called; whether it is said of a man or of a woman."""
AANEEN: Final = (
    rf"(?<![\w.@/-])((?i:{'|'.join(sorted(AFGEKORT, key=len, reverse=True))})\.)"
    r"(?=[A-ZÀ-Ý]|(?:van|de|den|der|ter|ten) )"
)
"""Typed against the name: ``dhr.Bakx``."""
EINDE: Final = "".join(rf"(?<!\b(?i:{kort}))" for kort in sorted(AFGEKORT)) + r"\."
"""A full stop that does end something."""
NA_EINDE: Final = r"(?<=\.)" + "".join(rf"(?<!\b(?i:{kort})\.)" for kort in sorted(AFGEKORT))
"""The place behind such a full stop."""
ZULKE: Final = rf"(?i:(?:de heer|{'|'.join(sorted(TITELS, key=len, reverse=True))})\.?)"
"""Any of them, as it stands before a name."""
