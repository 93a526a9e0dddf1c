"""A short text about somebody, said to that person: ``Fadoua kookt`` is ``jij kookt``, and her soup is of ``jou``."""

import re
from collections.abc import Collection

_NA_EEN_VOORZETSEL = re.compile(r"\b(?:van|met|bij|door|voor|aan|naar|naast)\b[^,;.]*$", re.IGNORECASE)


def tegen_jou(tekst: str, namen: Collection[str]) -> str:
    """``tekst`` with each of ``namen``, which are all of the reader, as ``jij`` or ``jou``; the verb stays right.
    A text that is only the name stays."""
    rij = "|".join(re.escape(naam) for naam in sorted(set(namen), key=lambda naam: (-len(naam), naam)) if naam)
    if not rij or tekst.strip() in namen:
        return tekst
    return re.sub(rf"(?<!\w)(?:{rij})(?!\w)", lambda gevonden: _jij_of_jou(tekst[: gevonden.start()]), tekst)


def _jij_of_jou(ervoor: str) -> str:
    return "jou" if _NA_EEN_VOORZETSEL.search(ervoor) else "jij"
