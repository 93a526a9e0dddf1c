"""Adds people to ``personen:``; who is there already stays as they are."""

from collections.abc import Iterable, Mapping

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Velden

VELD = "personen"


def voeg_personen_toe(tekst: str, personen: Iterable[tuple[str, Mapping[str, str]]]) -> str:
    """``tekst`` of a netwerk.yaml with these people behind the last one.

    A person is a key with fields; a field without value is left out. Raises NietTeBewerken when the file cannot be
    followed.
    """
    wortel = knopen_van(tekst)
    paar = wortel.paar(VELD) if isinstance(wortel, Velden) else None
    bekend = {sleutel.waarde for sleutel, _ in paar[1].paren} if paar and isinstance(paar[1], Velden) else set()
    erbij: list[Erbij] = []
    for sleutel, velden in personen:
        if sleutel not in bekend:
            bekend.add(sleutel)
            gevuld = {veld: inhoud.strip() for veld, inhoud in velden.items() if inhoud.strip()}
            erbij.append(Erbij((VELD,), sleutel, gevuld))
    return voeg_toe_entries(tekst, erbij) if erbij else tekst
