"""Which words are the name of a field, in any file of a traject."""

from collections.abc import Mapping
from functools import cache

from sonestra_cli.domein.bestanden import MAPPEN, VAST
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.veld import Blok, Lijst, Waarde, Woordenboek, velden_van


def is_veld(woord: str) -> bool:
    """True for a name that some block of some file has."""
    return woord in _soorten()


def draagt_woorden(woord: str) -> bool:
    """True for a field that holds what somebody said: there a colon or a comma belongs to the sentence."""
    return woord in _WAT_GEZEGD_IS or "woorden" in _soorten().get(woord, ())


def draagt_tekst(woord: str) -> bool:
    """True for a field that holds words or plain text wherever it stands: never for who, what kind or when."""
    return draagt_woorden(woord) or _soorten().get(woord) == frozenset(("tekst",))


_WAT_GEZEGD_IS = frozenset(("wat", "vertelt_over", "in_woorden"))


@cache
def _soorten() -> Mapping[str, frozenset[str]]:
    """Name of a field -> what it holds in each of its blocks: ``woorden``, ``tekst`` or ``anders``."""
    hoe: dict[object, str] = {Waarde(Woorden): "woorden", Waarde(str): "tekst"}
    uit: dict[str, frozenset[str]] = {}
    blokken = [*VAST.values(), *MAPPEN.values()]
    for klasse in blokken:  # those that are found in it join behind it
        for naam, veld in velden_van(klasse).items():
            vorm = veld.vorm
            while isinstance(vorm, (Lijst, Woordenboek)):
                vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
            uit[naam] = uit.get(naam, frozenset()) | {hoe.get(vorm, "anders")}
            if isinstance(vorm, Blok) and vorm.klasse not in blokken:
                blokken.append(vorm.klasse)
    return uit


def lijkt_op_veld(woord: str) -> bool:
    """True for the name of a field, and for one of more words that is told another way or with a slip in it."""
    from sonestra_cli.techniek.verschrijving import scheelt_een
    from sonestra_cli.verstaan.veldnamen import is_veldwoord

    if is_veld(woord) or "_" not in woord:
        return is_veld(woord)
    if is_veldwoord(woord) or woord.lower().replace("_", "") in _soorten():
        return True
    return any(scheelt_een(woord.lower(), naam) for naam in _soorten() if "_" in naam)
