"""Which words are the name of a field, in any file of a traject."""

from collections.abc import Mapping
from functools import cache


def is_veld(woord: str) -> bool:
    """True for a name that some block of some file has."""
    return woord in _namen()


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
    from sonestra_cli.domein.soorten import Woorden
    from sonestra_cli.domein.traject import Traject
    from sonestra_cli.domein.veld import Blok, Lijst, Waarde, Woordenboek, velden_van

    hoe: dict[object, str] = {Waarde(Woorden): "woorden", Waarde(str): "tekst"}
    uit: dict[str, frozenset[str]] = {}
    te_gaan, gezien = [Blok(Traject)], {Blok(Traject)}
    while te_gaan:
        for naam, veld in velden_van(te_gaan.pop().klasse).items():
            vorm = veld.vorm
            while isinstance(vorm, (Lijst, Woordenboek)):
                vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
            uit[naam] = uit.get(naam, frozenset()) | {"anders" if isinstance(vorm, Blok) else hoe.get(vorm, "anders")}
            if isinstance(vorm, Blok) and vorm not in gezien:
                gezien.add(vorm)
                te_gaan.append(vorm)
    return uit


@cache
def _namen() -> frozenset[str]:
    from sonestra_cli.lezen.schemas.veldteksten import OVERAL, VELDEN
    from sonestra_cli.lezen.schemas.veldteksten_plan import VELDEN as VELDEN_PLAN

    return frozenset(OVERAL).union(*VELDEN.values(), *VELDEN_PLAN.values())


def lijkt_op_veld(woord: str) -> bool:
    """True for the name of a field, and for one of more words that is told another way or with a slip in it."""
    from sonestra_cli.techniek.verschrijving import scheelt_een
    from sonestra_cli.verstaan.veldnamen import is_veldwoord

    if is_veld(woord) or "_" not in woord:
        return is_veld(woord)
    if is_veldwoord(woord) or woord.lower().replace("_", "") in _namen():
        return True
    return any(scheelt_een(woord.lower(), naam) for naam in _namen() if "_" in naam)
