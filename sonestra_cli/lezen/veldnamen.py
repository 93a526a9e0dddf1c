"""Which words are the name of a field, in any file of a traject."""

from functools import cache


def is_veld(woord: str) -> bool:
    """True for a name that some block of some file has."""
    return woord in _namen()


def draagt_woorden(woord: str) -> bool:
    """True for a field that holds what somebody said: there a colon or a comma belongs to the sentence."""
    return woord in _woordvelden()


@cache
def _woordvelden() -> frozenset[str]:
    from sonestra_cli.domein.soorten import Woorden
    from sonestra_cli.domein.traject import Traject
    from sonestra_cli.domein.veld import Blok, Lijst, Waarde, Woordenboek, velden_van

    namen, te_gaan, gezien = {"wat", "vertelt_over", "in_woorden"}, [Blok(Traject)], {Blok(Traject)}
    while te_gaan:
        for naam, veld in velden_van(te_gaan.pop().klasse).items():
            vorm = veld.vorm
            while isinstance(vorm, (Lijst, Woordenboek)):
                vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
            if vorm == Waarde(Woorden):
                namen.add(naam)
            elif isinstance(vorm, Blok) and vorm not in gezien:
                gezien.add(vorm)
                te_gaan.append(vorm)
    return frozenset(namen)


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
