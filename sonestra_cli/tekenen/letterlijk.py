"""Texts of people, kept literal in XML, and as an id. (For DOT: ``als_dot.voor_dot``.)"""

import re
from collections.abc import Iterable

from sonestra_cli.techniek.stuurtekens import kaal

schoon = kaal
"""``tekst`` on one line, without what cannot be seen."""
_GEEN_ID = re.compile(r"[^\w.\-]+")


def voor_xml(tekst: str) -> str:
    """Cleaned, and escaped for element content and for attributes in double quotes."""
    return xml(schoon(tekst))


def xml(schone_tekst: str) -> str:
    """Escape a piece of what ``schoon`` gave, its white space kept."""
    veilig = schone_tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return veilig.replace('"', "&quot;")


def als_id(tekst: str) -> str:
    """``tekst`` with a dash for every run of characters that an id in XML and CSS does not take; never empty."""
    kaal = _GEEN_ID.sub("-", tekst).strip("-")
    return kaal if kaal and (kaal[0].isalpha() or kaal[0] == "_") else f"d-{kaal}"


def unieke_ids(namen: Iterable[str], bezet: Iterable[str] = ()) -> tuple[str, ...]:
    """One id per name, in order; a second one of the same name gets ``-2`` behind it, and so on."""
    gezien = set(bezet)
    uit: list[str] = []
    for naam in namen:
        basis = kandidaat = als_id(naam)
        teller = 1
        while kandidaat in gezien:
            teller += 1
            kandidaat = f"{basis}-{teller}"
        gezien.add(kandidaat)
        uit.append(kandidaat)
    return tuple(uit)
