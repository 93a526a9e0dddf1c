"""A choice as people say it -> the words of the files that it may mean. Never a word that is not offered.

Who calls says what may be chosen: in a file that the whole family reads, not what belongs in ``apart/``
(``domein/keuzes.ALLEEN_APART``), and there words that name such a thing are never read as something else.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.kale_datums import bijna
from sonestra_cli.verstaan.volksmond import KRINGEN, ZO_HEET_HET, omgekeerd

_TUSSENWOORD = zelden(
    r"^(?:een|de|het|mijn|onze|haar|zijn|is|heel|hele|erg|erge|zeer|best|wel|vooral|ongeveer|ook|echt|nogal|ca) "
)
_STAART = zelden(r" (?:hoor|denk ik|geloof ik|ongeveer|toch wel|of zo|contact|band|relatie|verhouding|persoon|iemand)$")
_KEER = zelden(
    r"(?:ongeveer |zon |zo'n |ca |minstens |minimaal )?"
    r"(?P<hoe>\d{1,3}|eens|een paar|paar|enkele|een|twee|drie|vier|vijf|zes|zeven|meerdere|aantal|een aantal)"
    r"(?: ?(?:a|tot|of|/) ?(?P<tot>\d{1,2}|twee|drie|vier|vijf))? ?(?:x|×|keer|keren|maal|dagen|dag|avonden)? ?"
    r"(?:per|in de|in een|in het|p|elke|iedere|elk|ieder|/|de) ?"
    r"(?P<maat>dag|week|maand|jaar|(?:twee|2|drie|3|vier|4) weken|(?:twee|2) maanden|kwartaal)"
)
_ELKE = zelden(r"(?:elke|iedere|op|alle) (?:ma|di|wo|do|vr|za|zo)[a-z]*dag(?:en)?")
_GETALLEN: Mapping[str, int] = {"een": 1, "eens": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7}
_EEN_PAAR = 3
_MATEN = {"w": "week", "m": "maand", "j": "jaar"}
_PER_JAAR = {"dag": 365, "week": 52, "maand": 12, "jaar": 1, "kwartaal": 4}
_RING = zelden(
    r"(?:(?P<nr>[1-9])(?:e|ste|de)?|(?P<woord>eerste|tweede|derde|vierde|vijfde)) (?:ring|kring|cirkel)"
    r"|(?:ring|kring|cirkel) (?P<achter>[1-9])"
)
_RANG = ("eerste", "tweede", "derde", "vierde", "vijfde")
LANGST = 60
"""Letters beyond which it is a story and no choice."""


def versta_keuze(tekst: str, woorden: Sequence[str], veld: str = "") -> tuple[str, ...]:
    """Which of ``woorden`` this may mean: none (not understood), one (clear), or more (to be asked).

    ``veld``: the field, for ``kring``, whose words are the rings from near to far.
    """
    if len(tekst) > LANGST:
        return ()
    gezegd = _gewoon(tekst)
    if "fijn" in woorden:  # a feeling is told of what is over; of a band or a ring ``was`` says that it is no more
        gezegd = gezegd.removeprefix("was ")
    for vorm in dict.fromkeys((gezegd, gezegd.replace(".", ""), _STAART.sub("", gezegd), *_korter(gezegd))):
        for lezer in (_letterlijk, _kring if veld == "kring" else _anders_gezegd, _hoe_vaak, _twee_tegelijk):
            if gevonden := lezer(vorm, woorden):
                return gevonden
    return ()


def bijna_keuze(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """Which of ``woorden`` a slip of the hand may have been meant for: itself, or what people say for it."""
    if len(tekst) > LANGST:
        return ()
    anders = (_uit(keuzes, woorden) for keuzes in _woordenlijst().values())
    gezegd = {**dict(zip(_woordenlijst(), anders, strict=True)), **{_gewoon(woord): (woord,) for woord in woorden}}
    namen = [naam for naam, keuzes in gezegd.items() if keuzes]
    return tuple(dict.fromkeys(keuze for plek in bijna(_gewoon(tekst), namen) for keuze in gezegd[namen[plek]]))


def _gewoon(tekst: str) -> str:
    """Small letters without accents, one space between words; a stroke or ``&`` is one too."""
    woorden = kaal(tekst.translate(str.maketrans("’‘`´", "''''"))).strip(" .,;!\"'")
    return " ".join(re.sub(r"(?<=\D)[/&](?=\D)", " ", woorden).split()) or tekst.strip()


def _korter(tekst: str) -> tuple[str, ...]:
    """What is left without the words around it: ``een hele fijne band``."""
    zonder = _zonder_tussenwoord(tekst)
    kaal_ = _STAART.sub("", zonder)
    return zonder, kaal_, kaal_.removesuffix("e")


def _zonder_tussenwoord(tekst: str) -> str:
    """Without the small words before it, one by one."""
    while (korter := _TUSSENWOORD.sub("", tekst)) != tekst:
        tekst = korter
    return tekst


def _letterlijk(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """The word itself or what stands for it on a map; spaces and hyphens make no difference."""
    aaneen = tekst.replace(" ", "")
    return tuple(woord for woord in woorden if aaneen in _eigen_vormen(woord))[:1]


@cache
def _eigen_vormen(woord: str) -> frozenset[str]:
    return frozenset(_gewoon(vorm).replace(" ", "") for vorm in (woord, in_woorden(woord)))


@cache
def _woordenlijst() -> Mapping[str, tuple[str, ...]]:
    return {_gewoon(woord): keuzes for woord, keuzes in omgekeerd(ZO_HEET_HET).items()}


@cache
def _kringwoorden() -> Mapping[str, tuple[str, ...]]:
    return {_gewoon(woord): keuzes for woord, keuzes in omgekeerd(KRINGEN).items()}


def _anders_gezegd(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    return _uit(_woordenlijst().get(tekst, ()), woorden)


def _kring(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """A ring by its place, from within, or by what people call it."""
    if gevonden := _RING.fullmatch(f"ring {tekst}" if tekst.isdecimal() else tekst):
        cijfer = gevonden["nr"] or gevonden["achter"]
        plek = int(cijfer) - 1 if cijfer else _RANG.index(gevonden["woord"])
        return (woorden[plek],) if plek < len(woorden) else ()
    zonder = re.sub(r" ?(?:ring|kring|cirkel)$", "", tekst)
    if zonder in ("binnenste", "buitenste") and woorden:
        return (woorden[0 if zonder == "binnenste" else -1],)
    return _letterlijk(zonder, woorden) or _uit(_kringwoorden().get(zonder, ()), woorden)


def _uit(keuzes: Iterable[str], woorden: Sequence[str]) -> tuple[str, ...]:
    return tuple(keuze for keuze in keuzes if keuze in woorden)


def _hoe_vaak(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """``2x per week``, ``1 keer in de 14 dagen``, ``elke zondag``: how often, as near as the words go."""
    if "elke_week" not in woorden:
        return ()
    if _ELKE.fullmatch(tekst):
        return ("elke_week",)
    voluit = re.sub(r"\bp ?/?([wmj])$", lambda kort: f"per {_MATEN[kort[1]]}", tekst)
    gevonden = _KEER.fullmatch(re.sub(r"14 dagen|veertien dagen", "2 weken", voluit))
    if gevonden is None:
        return ()
    aantal = _aantal(gevonden["tot"] or gevonden["hoe"])
    getal, _, maat = gevonden["maat"].rpartition(" ")
    duur = _aantal(getal) if getal else 1
    per_jaar = aantal * _PER_JAAR.get({"weken": "week", "maanden": "maand"}.get(maat, maat), 1) // duur
    return tuple(woord for woord in _zo_vaak(per_jaar) if woord in woorden)


def _aantal(woord: str) -> int:
    return int(woord) if woord.isdigit() else _GETALLEN.get(woord, _EEN_PAAR)


def _zo_vaak(per_jaar: int) -> tuple[str, ...]:
    """The choice for so many times a year; once a year may be a few times or hardly ever."""
    if per_jaar <= 1:
        return ("paar_keer_per_jaar", "bijna_nooit")
    for grens, woord in (
        (10, "paar_keer_per_jaar"),
        (16, "elke_maand"),
        (40, "paar_keer_per_maand"),
        (60, "elke_week"),
    ):
        if per_jaar < grens:
            return (woord,)
    return ("paar_keer_per_week",) if per_jaar < 365 else ("elke_dag",)


def _twee_tegelijk(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """``blij en verdrietig tegelijk`` where there is a choice for both together."""
    tekst = re.sub(r" (?:tegelijk|tegelijkertijd|door elkaar)$", "", tekst)
    if tekst.startswith("zowel "):
        tekst = tekst.removeprefix("zowel ").replace(" als ", " en ")
    delen = [
        _anders_gezegd(deel, woorden) or _letterlijk(deel, woorden)
        for deel in re.split(r",? (?:en|maar ook|maar|en ook) ", tekst)
    ]
    beide = {deel[0] for deel in delen if len(deel) == 1}
    if len(delen) < 2 or len(beide) < 2:
        return ()
    for samen, stukken in (("allebei", {"fijn", "zwaar"}), ("hecht_en_conflict", {"hecht", "conflict"})):
        if samen in woorden and beide == stukken:
            return (samen,)
    return ()
