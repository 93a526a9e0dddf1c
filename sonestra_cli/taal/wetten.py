"""What the law says of a plan that people make themselves, in plain words; each with where it was read, and when."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class Wet(NamedTuple):
    """``artikel``: what is named on paper. ``gelezen``: what of it was read; when and where says GELEZEN."""

    artikel: str
    gelezen: str


WETTEN: Final[Mapping[str, Wet]] = {
    "persoonlijk_plan": Wet("Wmo 2015, artikel 2.3.2", "Wmo 2015, artikel 2.3.2, lid 2, 4 en 5"),
    "familiegroepsplan": Wet("Jeugdwet, artikel 1.1", "Jeugdwet, artikel 1.1 en 4.1.2"),
}
"""``soort_plan`` -> the law it comes from; the other kinds have none that was read."""
GELEZEN: Final = (
    f"{'; '.join(wet.gelezen for wet in WETTEN.values())} (familiegroepsplan). Gelezen op 29 november 2026, in kopieën "
    "op het web. Niet nagekeken op wetten.overheid.nl: doe dat zelf."
)
"""Where all this comes from, and how far that was looked at."""

PERSOONLIJK_PLAN: Final[Mapping[str, tuple[str, str]]] = {
    "a": ("Wat heb je nodig, en hoe heb je het graag?", "wat er nodig is"),
    "b": ("Wat lukt zelf, of met wie er in huis woont?", "wat zelf lukt"),
    "c": ("Wat doen familie, vrienden en buren?", "wat anderen doen"),
    "d": ("Wat hebben zij daarvoor nodig?", "wat die anderen nodig hebben"),
    "e": ("Wat is er in de buurt waar je aan meedoet? Wat doe je graag voor een ander?", "wat er in de buurt is"),
    "f": ("Wie helpt er nog meer, en hoe past dat bij elkaar?", "wie er nog meer helpt"),
    "g": ("Wat betaal je zelf?", "wat zij zelf betalen"),
    "hulp": ("Welke hulp past er het beste bij, vind je?", "welke hulp het beste past"),
}
"""Letter of lid 4, or ``hulp`` (lid 2) -> an open question about it, and in a few words what it is about."""
