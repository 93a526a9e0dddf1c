"""All forms of a Dutch verb, also of one that falls apart: ``zet ... in``, ``in te zetten``, ``ingezet``."""

import re
from collections.abc import Iterator
from typing import Literal

from sonestra_cli.techniek.gegeven import gegeven

Vorm = Literal["ik", "hij", "heel", "verleden", "voltooid", "baar"]
"""First person (also the command), third person, whole verb (also plural), past, participle, what can be done."""

_ZONDER_GE = ("be", "ge", "er", "her", "ont", "ver")
_ZONDER_GE_VAST = ("mis", "over", "onder", "aan", "achter")
_STERK_TEKST = """
aanboren boor boorde boorden geboord
bieden bied bood boden geboden
brengen breng bracht brachten gebracht
doen doe deed deden gedaan
dragen draag droeg droegen gedragen
dwingen dwing dwong dwongen gedwongen
geven geef gaf gaven gegeven
hebben heb had hadden gehad
houden houd hield hielden gehouden
krijgen krijg kreeg kregen gekregen
laten laat liet lieten gelaten
nemen neem nam namen genomen
schieten schiet schoot schoten geschoten
spreken spreek sprak spraken gesproken
trekken trek trok trokken getrokken
wenden wend wendde wendden gewend
wijzen wijs wees wezen gewezen
zetten zet zette zetten gezet
betrekken betrek betrok betrokken betrokken
wegen weeg woog wogen gewogen
ontnemen ontneem ontnam ontnamen ontnomen
schrijven schrijf schreef schreven geschreven
treden treed trad traden getreden
"""
_OPEN = re.compile(r"(?:[^aeiou][aeou]|[ie]e|ue)[^aeiouwx]$")
"""A vowel that is long because its syllable is open, and is written twice where that ends: ``maak``."""
_ZONDER_KLEMTOON = ("el", "en", "ster", "iger", "eter", "nder", "ever", "ker", "mer")
_MET_KLEMTOON = ("del", "verdel", "beoordel", "bedel", "veroordel", "corriger", "ler", "ken")
_STERK = {regel.split()[0]: tuple(regel.split()) for regel in _STERK_TEKST.strip().splitlines()}


@gegeven
class Werkwoordvorm:
    """A form of a verb, and which one it is; ``deel`` is what must stand elsewhere in the sentence, as ``in``."""

    lemma: str
    vorm: Vorm
    deel: str = ""


def vormen(lemma: str) -> Iterator[tuple[str, Werkwoordvorm]]:
    """Word -> form; ``lemma`` as ``in|zetten`` where it can fall apart."""
    voor, _, kern = lemma.rpartition("|")
    heel = voor + kern
    ik, verleden, verledens, voltooid = _delen(kern, los=bool(voor))
    hij = ik if ik.endswith("t") else f"{ik}t"
    gewoon: list[tuple[str, Vorm]] = [
        (ik, "ik"), (hij, "hij"), (kern, "heel"), (verleden, "verleden"), (verledens, "verleden"),
    ]  # fmt: skip
    for woord, vorm in gewoon:
        if voor:
            yield woord, Werkwoordvorm(heel, vorm, deel=voor)
            yield voor + woord, Werkwoordvorm(heel, vorm)
            if vorm == "heel":
                yield f"{voor}te{woord}", Werkwoordvorm(heel, vorm)
        else:
            yield woord, Werkwoordvorm(heel, vorm)
    yield voor + voltooid, Werkwoordvorm(heel, "voltooid")
    if verleden.startswith(ik):
        yield voor + voltooid.partition(ik)[0] + verleden, Werkwoordvorm(heel, "voltooid")
    yield f"{voor}{ik}baar", Werkwoordvorm(heel, "baar")
    yield f"{voor}{ik}bare", Werkwoordvorm(heel, "baar")
    yield f"{voor}{ik}baarheid", Werkwoordvorm(heel, "baar")


def _delen(kern: str, los: bool) -> tuple[str, str, str, str]:
    """Stem, past, past of more than one, participle."""
    if kern in _STERK:
        _, ik, verleden, verledens, voltooid = _STERK[kern]
        return ik, verleden, verledens, voltooid
    ik = stam(kern)
    zacht = kern[-3:-2] not in "tkfsp" and not kern.endswith("chen")
    uitgang = "d" if zacht else "t"
    ge = "" if kern.startswith(_ZONDER_GE) or (not los and kern.startswith(_ZONDER_GE_VAST)) else "ge"
    voltooid = f"{ge}{ik}" if ik.endswith(uitgang) else f"{ge}{ik}{uitgang}"
    return ik, f"{ik}{uitgang}e", f"{ik}{uitgang}en", voltooid


def stam(heel: str) -> str:
    """``maken`` is ``maak``, ``zetten`` is ``zet``, ``leven`` is ``leef``, ``regelen`` is ``regel``."""
    kort = heel.removesuffix("en")
    if kort[-1] == kort[-2]:
        return kort[:-1]
    if _OPEN.search(kort) and not (kort.endswith(_ZONDER_KLEMTOON) and kort not in _MET_KLEMTOON):
        kort = kort[:-1] + kort[-2:]
    return kort[:-1] + {"v": "f", "z": "s"}.get(kort[-1], kort[-1])
