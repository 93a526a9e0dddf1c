"""Which field somebody means by a word before a colon, also one of a block within the entry."""

from typing import Any

from sonestra_cli.domein.veld import Blok, Lijst, velden_van
from sonestra_cli.verstaan.veldnamen import zoek_veld


def veld_van(woord: str, klasse: type[Any]) -> str | None:
    """``functie`` of a person is ``professional.functie``; None for a word that is no field, or may be more."""
    eigen = zoek_veld(woord, klasse)
    if eigen:
        return eigen[0] if len(eigen) == 1 else None
    binnen = [f"{veld}.{deel}" for veld, blok in _blokken(klasse) for deel in zoek_veld(woord, blok)]
    return binnen[0] if len(binnen) == 1 else None


def _blokken(klasse: type[Any]) -> list[tuple[str, type[Any]]]:
    vormen = [(sleutel, veld.vorm) for sleutel, veld in velden_van(klasse).items()]
    binnen = [(sleutel, vorm.deel if isinstance(vorm, Lijst) else vorm) for sleutel, vorm in vormen]
    return [(sleutel, vorm.klasse) for sleutel, vorm in binnen if isinstance(vorm, Blok)]
