"""The parts of a Tekening from back to front, each with the id that it has in every output."""

from sonestra_cli.tekenen.letterlijk import als_id, schoon, unieke_ids
from sonestra_cli.tekening.tekening import Deel, Laag, Tekening, Tekst

LAGEN: tuple[Laag, ...] = ("grond", "onder", "midden", "boven")


def kop_ids(tekening: Tekening) -> tuple[str, str]:
    """Ids of the title and the description, told apart by map so that several can stand in one page."""
    naam = als_id(tekening.kaart)
    return f"{naam}-kop", f"{naam}-omschrijving"


def van_achter_naar_voor(tekening: Tekening) -> tuple[tuple[str, Deel], ...]:
    """Layer by layer; within a layer as the map gives them. Texts of nothing but white space are left out."""
    delen = [
        deel
        for laag in LAGEN
        for deel in tekening.delen
        if deel.laag == laag and not (isinstance(deel, Tekst) and not schoon(deel.tekst))
    ]
    return tuple(zip(unieke_ids((deel.id for deel in delen), kop_ids(tekening)), delen, strict=True))
