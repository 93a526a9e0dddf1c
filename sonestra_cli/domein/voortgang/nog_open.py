"""What an agreement leaves open of who, when, where and how: in its fields, and in the words themselves.

Listens generously: who said "zondag eten bij mama" need not be asked which day that is.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal

from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

_HOE_OOK: Final = 2
"""With so many open, or fewer, the words say how it goes."""
Open = Literal["wie", "wanneer", "waar", "hoe"]

_TIJD: Final = patroon(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|\w*(?:ochtend|middag|avond|nacht|weekend|vakantie)(?:en|s)?"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|\w*(?:lente|zomer|herfst|winter|voorjaar|najaar)|\w*(?:tijd|dag|dagen|week|weken|maand|maanden|jaar|jaren)"
    r"|dagelijks|wekelijks|maandelijks|jaarlijks|vandaag|morgen|overmorgen|straks|meteen|zaterdags|zondags"
    r"|kerst\w*|pasen|pinksteren|ramadan|suikerfeest|sinterklaas|\w*verjaardag\w*|tentamen\w*|keer|uur|uren"
    r"|als|zodra|wanneer|voordat|nadat|totdat|telkens|altijd)\b"
    r"|\b\d{1,2}[.:]\d\d\b|\b(?:ma|di|wo|do|vr|za|zo)\s*/|'s (?:morgens|middags|avonds|nachts)"
)
_PLAATS: Final = patroon(
    r"\b(?:bij|naar|thuis|langs|buiten|mee|\w*huis|\w*school|\w*tafel|zolder|kerk|moskee|winkel|straat|tuin|kamer"
    r"|bel|belt|bellen|app|appt|appen|mailt?|mailen|stuurt?|sturen|schrijft|schrijven|online|whatsapp|beeldbel\w*"
    r"|brengt|brengen|haalt|halen|rijdt|rijden)\b"
    r"|\b(?:in|op|aan|voor|achter|naast|tot|uit) (?:de|het|een|t|mijn|zijn|haar|hun|onze|ons|jullie)\b"
)
"""A place, a way to somewhere, or what needs no place: a call, a card."""
_IS_ZO: Final = patroon(r"(?:dat|dit|zo|alles|het)\b(?: \w+)? (?:is|blijft|blijven|geldt|gelden|hoort|staat vast)\b")


def is_regel(woorden: str) -> bool:
    """Whether a sentence says how it is and not what somebody does: ``Dat blijft zo``, ``Dit is de regel``."""
    return _IS_ZO.match(" ".join(kaal(woorden).split())) is not None


def te_vragen(afspraak: Afspraak) -> tuple[Open, ...]:
    """What is worth asking: of a rule nothing, and how it goes only where hardly anything was said."""
    if any(is_regel(zin) for zin in re.split(r"[.!?;]\s+", afspraak.woorden)):
        return ()
    open_ = nog_open(afspraak)
    return open_ if len(open_) > _HOE_OOK else tuple(een for een in open_ if een != "hoe")


def nog_open(afspraak: Afspraak) -> tuple[Open, ...]:
    """In the order of the question: wie, wanneer, waar, hoe. What could not be read is not open."""
    return tuple(_open(afspraak))


def _open(afspraak: Afspraak) -> Iterator[Open]:
    gezegd = kaal(" ".join(deel for deel in (afspraak.woorden, afspraak.wat, afspraak.hoe) if deel))
    if not (afspraak.wie or afspraak.nog_vragen or afspraak.mist("wie", "nog_vragen")):
        yield "wie"
    if not (afspraak.wanneer or afspraak.mist("wanneer") or _TIJD.search(gezegd)):
        yield "wanneer"
    if not (afspraak.waar or afspraak.mist("waar") or _PLAATS.search(gezegd)):
        yield "waar"
    if not (afspraak.hoe or afspraak.wat or afspraak.mist("hoe", "wat")):
        yield "hoe"
