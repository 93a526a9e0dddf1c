"""Moving what has been drawn: one part, or the geometry that goes with a whole drawing."""

from dataclasses import replace

from sonestra_cli.tekening.tekening import Deel, Geometrie, Streek, Symbool, Tekst, Vlak


def verschuif(deel: Deel, dx: float, dy: float, voor_id: str = "") -> Deel:
    """The same part elsewhere, with ``voor_id`` before its id."""
    if isinstance(deel, (Symbool, Tekst)):
        return replace(deel, id=voor_id + deel.id, x=deel.x + dx, y=deel.y + dy)
    punten = tuple((x + dx, y + dy) for x, y in deel.punten)
    if isinstance(deel, Vlak):
        return replace(deel, id=voor_id + deel.id, punten=punten)
    assert isinstance(deel, Streek)
    return replace(deel, id=voor_id + deel.id, punten=punten)


def verschoven(geometrie: Geometrie, dx: float, dy: float) -> Geometrie:
    """The geometry of a drawing that has moved: people, lines and the middle."""
    return replace(
        geometrie,
        personen=tuple(replace(wie, x=wie.x + dx, y=wie.y + dy) for wie in geometrie.personen),
        lijnen=tuple(
            replace(lijn, punten=tuple((x + dx, y + dy) for x, y in lijn.punten)) for lijn in geometrie.lijnen
        ),
        midden=(geometrie.midden[0] + dx, geometrie.midden[1] + dy) if geometrie.midden else None,
    )
