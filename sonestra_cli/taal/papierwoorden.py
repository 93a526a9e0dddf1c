"""The words of the papers: one word for a thing and one thing for a word (Inclusion Europe, rule 9).

``WOORDEN`` says which word stands on paper and which do not; ``MOEILIJK`` what is told in the next sentence where a
hard word first stands. A test holds every paper to both. What people said themselves is never touched.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Papierwoord(NamedTuple):
    """``woord`` is what stands on paper, ``niet`` a pattern of what does not."""

    woord: str
    niet: re.Pattern[str]


def _niet(patroon: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{patroon})\b", re.IGNORECASE)


WOORDEN = (
    # people
    Papierwoord("hulpverleners", _niet(r"professionals?|instanties?|instelling(?:en)?|hulpverlening")),
    Papierwoord("de naam van wie het is", _niet(r"cli[eë]nt(?:en)?|klant(?:en)?|pati[eë]nt(?:en)?|zorgvragers?")),
    Papierwoord("Wie bel je?", _niet(r"aanspreekpunt(?:en)?|contactperso(?:on|nen)")),
    Papierwoord("de familie, jullie mensen", _niet(r"(?:sociale? )?netwerk(?:en)?|mantelzorgers?|naasten")),
    Papierwoord("wie een regel stelt", _niet(r"mandaat\w*|opdrachtgevers?")),
    # the plan
    Papierwoord("letten op het plan", _niet(r"plan vast(?:houd\w*)?|houdt? het vast|bewaakt het plan")),
    Papierwoord("afspraak", _niet(r"actiepunt(?:en)?|doelstelling(?:en)?|taakverdeling|maatregel(?:en)?")),
    Papierwoord("Jij hebt een afspraak in dit plan", _niet(r"op (?:jouw|je|mijn|zijn|haar|jullie) naam")),
    Papierwoord("veranderd", _niet(r"bijgesteld\w*|bijstell\w*|aangepast\w*|aanpass\w*|gewijzigd\w*|wijziging\w*")),
    Papierwoord("hulp", _niet(r"aanbod|voorziening(?:en)?|indicatie\w*|interventie\w*")),
    Papierwoord("Noor vraagt dit", _niet(r"namens|ten behoeve van")),
    Papierwoord("kopie", _niet(r"exempla(?:ar|ren)|afschrift(?:en)?")),
    Papierwoord("Je naam hieronder zetten", _niet(r"handtekening(?:en)?|ondertekenen|tekenen mag|tekent? voor")),
    Papierwoord("als het anders loopt", _niet(r"terugval\w*|escalatie\w*|risico'?s?|noodplan")),
    Papierwoord("past, past nog niet", _niet(r"goedgekeurd|goedkeuren|goedkeuring|akkoord gaan|instemm\w*|haalbaar")),
    Papierwoord("regels (piketpaaltjes)", _niet(r"voorwaarden?|randvoorwaarden?|kaders|grondslag")),
    # the day
    Papierwoord("binnenkomen vanaf", _niet(r"inloop")),
    Papierwoord("zorgen dat de dag loopt", _niet(r"het proces|procesbewaking")),
    Papierwoord("tijd voor ons, deze tijd is van jullie", _niet(r"besloten deel|familieberaad")),
    Papierwoord("dag, bij elkaar komen", _niet(r"bijeenkomsten?|vergader\w*|sessies?|conferentie")),
    Papierwoord("meedoen via de telefoon", _niet(r"belt in|inbellen|telefonisch")),
    # afterwards
    Papierwoord("terugkijken", _niet(r"evalu\w+")),
    Papierwoord("hoe het gaat", _niet(r"voortgang\w*|monitor\w*")),
    Papierwoord("loslaten, stoppen", _niet(r"afsluiten van de hulp|afschalen|uitstromen|nazorg")),
    Papierwoord("het verhaal", _niet(r"casus|casu[iï]stiek|dossiers?|problematiek|hulpvra(?:ag|gen)")),
    # small words
    Papierwoord("voluit", _niet(r"ots|gi|bijv|evt|incl|excl|enz|etc|[a-z](?:\.[a-z]){1,3}\.")),
    Papierwoord("gewone woorden", _niet(r"derhalve|betreffende|omtrent|middels|inzake|desbetreffende|dient te|indien")),
)
"""In the order of a paper. The two vocabularies (beraad, actieteam and their others) are in ``woordkeus.py``."""


class Moeilijk(NamedTuple):
    """A hard word that may stay. ``vorm`` finds it, ``uitleg`` follows in the next sentence, whoever reads.

    ``of`` are our own sentences that say as much, where they stand there instead.
    """

    vorm: re.Pattern[str]
    uitleg: str
    of: tuple[str, ...] = ()


def _moeilijk(patroon: str, uitleg: str, *of: str) -> Moeilijk:
    return Moeilijk(re.compile(rf"\b{patroon}\b", re.IGNORECASE), uitleg, of)


MOEILIJK: Mapping[str, Moeilijk] = {
    "piketpaaltje": _moeilijk(r"(?:piket)?paaltjes?", "Dat zijn regels voor het plan."),
    "ondertoezichtstelling": _moeilijk(
        r"ondertoezichtstelling(?:en)?", "De rechter besloot dat een jeugdbeschermer meekijkt."
    ),
    "informatieronde": _moeilijk(r"informatierondes?", "Dan krijgt iedereen uitleg."),
    "procesbegeleider": _moeilijk(r"procesbegeleiders?", "Die zorgt dat de dag goed loopt."),
    "actieteam": _moeilijk(r"(?:actie|basis)teams?", "Het team let op het plan.", "Wie let op het plan?"),
    "familiegroepsplan": _moeilijk(r"familiegroepsplan(?:nen)?", "Dat maakt de familie zelf, met anderen erbij."),
    "steunfiguur": _moeilijk(r"steunfigu(?:ur|ren)", "Dat is iemand die naast je zit."),
    "privétijd": _moeilijk(r"privétijd", "Dan zijn er geen hulpverleners bij."),
}
"""By the word itself. In brackets behind plain words, ``regels (piketpaaltjes)``, a word needs no more."""


def uitleg(woord: str) -> str:
    """The sentence behind a hard word; ValueError for a word that is not in the table."""
    if woord not in MOEILIJK:
        raise ValueError(f"no hard word: {woord}")
    return MOEILIJK[woord].uitleg
