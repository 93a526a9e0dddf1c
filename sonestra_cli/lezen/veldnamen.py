"""Which words are the name of a field, in any file of a traject."""

from functools import cache


def is_veld(woord: str) -> bool:
    """True for a name that some block of some file has."""
    return woord in _namen()


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
