"""Turns of phrase that several kinds of entries share."""

from typing import Final

from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.tekens import KLASSE

WIE_MAG_ZIEN: Final = (
    Patroon("apart(?: voor)? {apart}"),
    Patroon("alleen voor {zichtbaar}"),
    Patroon("voor {zichtbaar} alleen"),
    Patroon("(?:dat |dit |die )?mo?a?g(?:en)? alleen {zichtbaar} (?:lezen|zien|weten)"),
    Patroon("alleen {zichtbaar} mo?a?g(?:en)?(?: dat| dit| het)? (?:lezen|zien|weten)"),
)
NIET_VOOR: Final = (Patroon("niet voor {niet_voor}"), Patroon("{niet_voor} hoeft? (?:dit|dat|het) niet te lezen"))
DAG: Final = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
_DAGDEEL: Final = "morgen|ochtend|middag|avond|nacht"
_TEL: Final = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}(?:[.:]\\d\\d)?"
TIJDWOORD: Final = (
    f"elke|iedere|om de|om|van|tot|op|'s|per|week|weken|(?:school|werk|week)?dag(?:en)?|maand|jaar"
    "|uur|u|half|kwart|over|voor|vanaf|tussen|en"
    f"|{_TEL}|(?:{DAG})(?:{_DAGDEEL})?|(?:{DAG})en|(?:{_DAGDEEL})s?|(?:{_DAGDEEL})en|weekend|weekends|dagelijks"
    "|wekelijks|eerste|tweede|derde|laatste|keer|altijd|af en toe|in het|de|vroeg|laat"
)
ZOALS_TIJD: Final = (
    rf"(?=.*(?:{DAG}|{_DAGDEEL}|dag|week|maand|jaar|uur|half|kwart|weekend|dagelijks|wekelijks))"
    rf"(?=(?:{TIJDWOORD})(?: (?:{TIJDWOORD}))*$)"
)
"""A part that is about when, and about nothing else: ``elke dinsdag om half negen``."""
MAAND: Final = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
OP_EEN_DAG: Final = rf"(?=(?:(?:op|vanaf|sinds|tot|uiterlijk|voor|na|rond|in) )*{KLASSE['datum']}$)"
"""A part that is a day and nothing else: ``vanaf 12 november 2026``."""
PLAATSWOORD: Final = r"(?=(?:op|in|bij|aan|naast|achter|voor|thuis|buiten|boven|beneden|langs)\b)"
ZOALS_PLAATS: Final = rf"(?!.*:){PLAATSWOORD}"
"""A part that may be about where: ``op de steiger``."""


def tijdvak(van: str, tot: str) -> tuple[Patroon, ...]:
    """``van 1989 tot 1992`` for two fields."""
    return (
        Patroon(f"(?:van|vanaf|sinds)(?: de| het)? {{{van}}},? (?:tot|t/m|tot en met)(?: de| het)? {{{tot}}}"),
        Patroon(f"{{{van}}} (?:tot|t/m|tot en met) {{{tot}}}"),
    )


WIE_ZEGT: Final = (
    Patroon("(?:van |volgens )?{van}"),
    Patroon("{van} (?:zegt|zei|zeggen|vindt|vertelt|vertelde|droomt|leerde|schrijft|schreef)(?: van| het| erover)?"),
)
"""Whose words they are."""
BIJ_AFSPRAAK: Final = (Patroon("(?:(?:bij|over|hoort bij) )?(?:de )?{bij}"),)
"""To which agreements it belongs: ``bij afspraak 5``, ``over de vierde``."""
PLEK: Final = (Patroon("in (?=(?:het|de|een|ons|onze) ){plek}"), Patroon(f"{ZOALS_PLAATS}{{plek}}"))
