"""Which words are the name of a field, in any file of a traject."""


def is_veld(woord: str) -> bool:
    """True for a name that some block of some file has."""
    from sonestra_cli.lezen.schemas.veldteksten import OVERAL, VELDEN
    from sonestra_cli.lezen.schemas.veldteksten_plan import VELDEN as VELDEN_PLAN

    return woord in OVERAL or any(woord in velden for velden in (*VELDEN.values(), *VELDEN_PLAN.values()))
