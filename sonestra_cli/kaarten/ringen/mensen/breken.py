"""Lines for a narrow chip: as few as fit, then as narrow as they go; a word too wide is broken with a hyphen."""

from sonestra_cli.kaarten.delen.regels import loop_door
from sonestra_cli.tekening.tekening import Gewicht, Meet

_STEEKT_UIT, _WOORD = 1.25, 75.0
"""A word may be so many times wider than the line before it is broken; and so many points wide in any case."""
_STAPPEN = 5
_SAMEN = frozenset({"ch", "ng", "th", "ph", "sj", "tj", "qu"})
_BEGIN = frozenset({"st", "sp", "br", "tr", "kr", "pr", "vr", "gr", "dr", "bl", "vl", "kl", "pl", "ps"})
"""Letters that are not torn apart; those that a syllable may begin with together."""
_ACHTERDELEN = (
    "ambtenaar",
    "begeleider",
    "ondersteuner",
    "psychiater",
    "verlener",
    "verpleegkundige",
    "voerder",
    "werker",
)
"""Last parts of what professionals are called: a word is broken before them rather than in the middle of a syllable."""
_KLINKERS = frozenset("aeiouyáéíóúàèëïöüâêîôûäãåæøœı")


def vul_smal(tekst: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht) -> tuple[str, ...]:
    """The lines of ``tekst``; about ``breedte`` points wide, and not wider than their number asks for."""
    heel = " ".join(stuk for woord in tekst.split() for stuk in _stukken(woord, breedte, pt, meet, gewicht))
    breed = max([breedte, *(meet(woord, pt, gewicht) for woord in heel.split())])
    regels = loop_door(heel, breed, pt, meet, gewicht)
    smal = 0.0
    for _ in range(_STAPPEN if len(regels) > 1 else 0):
        midden = (smal + breed) / 2
        if len(loop_door(heel, midden, pt, meet, gewicht)) > len(regels):
            smal = midden
        else:
            breed = midden
    return loop_door(heel, breed, pt, meet, gewicht)


def _stukken(woord: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht) -> list[str]:
    """The word, or where it is too wide its pieces: after a hyphen of its own, else with one before a syllable."""
    stukken: list[str] = []
    while meet(woord, pt, gewicht) > max(_STEEKT_UIT * breedte, _WOORD):
        past = max((n for n in range(1, len(woord)) if meet(f"{woord[:n]}-", pt, gewicht) <= breedte), default=1)
        eigen = [n for n in range(2, past + 1) if woord[n - 1] in "-/@."]
        lettergreep = [n for n in range(max(3, past // 2), past + 1) if n < len(woord) - 1 and _lettergreep(woord, n)]
        achter = [len(woord) - len(deel) for deel in _ACHTERDELEN if woord.lower().endswith(deel)]
        naad = [n for n in achter if 3 <= n <= past]
        if naad:
            lettergreep = naad
        if eigen:
            past = eigen[-1]
            stukken.append(woord[:past])
        else:
            past = lettergreep[-1] if lettergreep else past
            stukken.append(f"{woord[:past]}-" if woord[:past][-1].isalpha() else woord[:past])
        woord = woord[past:]
    return [*stukken, woord]


def _lettergreep(woord: str, n: int) -> bool:
    """Whether a syllable may begin at letter ``n``: a consonant before a vowel, not torn from its own beginning."""
    klein = woord.lower()
    samen = klein[n - 1 : n + 1] in _SAMEN or klein[n - 1 : n + 1] in _BEGIN
    eind = n + 3 if klein[n : n + 3] == "sch" else n + 2 if klein[n : n + 2] in _BEGIN else n + 1
    medeklinker = klein[n].isalpha() and klein[n] not in _KLINKERS
    return medeklinker and klein[eind : eind + 1] in _KLINKERS and not samen
