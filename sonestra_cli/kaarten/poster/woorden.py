"""A question for every ring, to ask aloud at an empty map."""

from collections.abc import Sequence

_EEN = (
    "Wie kun je niet missen?",
    "Bij wie kun je terecht als er iets is?",
    "Wie kom je vaak tegen?",
    "Wie ken je van vroeger, of via een ander?",
)
_MEER = (
    "Wie kunnen jullie niet missen?",
    "Bij wie kunnen jullie terecht als er iets is?",
    "Wie komen jullie vaak tegen?",
    "Wie kennen jullie van vroeger, of via een ander?",
)
PROFESSIONALS = "Wie is er voor een tijd, voor het werk?"
TE_DOEN = {
    "relatiekaart": "Schrijf bij elk nummer een naam, of leg er een naamsticker op.",
    "ecogram": "Schrijf namen op. Trek een lijn naar het midden: dik is een sterke band, een stippellijn is een band "
    "op afstand, streepjes erdoor zijn spanning. Een pijl wijst naar wie steun krijgt.",
    "sociogram": "Schrijf namen op. Trek een lijn tussen mensen die elkaar kennen.",
}
"""What to do with the map, in plain words."""


def ringvragen(ringen: Sequence[str], samen: bool) -> tuple[tuple[str, str], ...]:
    """Ring and question, from the heart outwards; rings with names of their own get the question for that place."""
    vragen = _MEER if samen else _EEN
    stap = (len(vragen) - 1) / max(len(ringen) - 1, 1)
    return tuple((ring, vragen[round(nr * stap)]) for nr, ring in enumerate(ringen))
