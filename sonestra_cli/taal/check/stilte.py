"""What in a text is not said by its writer: quotations, a word that is spoken about, what is said not to be so."""

import re
from collections.abc import Iterator, Sequence

from sonestra_cli.taal.check.tekst import Woord, woordenset

_AANHALING = re.compile(
    r"\"[^\"\n]+(?:\n[^\"\n]+)*\"|«[^«»]+»"
    r"|‘(?![snt]\b)(?:[^‘’\n]++|‘(?=[snt]\b)|’(?=\w)|\n(?!\n))++’"
    r"|(?<![\w'])'(?![snt]\b)(?=[^\s'])(?:[^'\n]++|(?<=\w)'(?=\w)|'(?=[snt]\b))*+'(?!\w)"
    r"|(?<![\w*])\*[^\s*][^*\n]{0,40}\*(?![\w*])"
    r"|(?<!\w)_[^\s_][^_\n]{0,40}_(?!\w)|`[^`\n]+`"
    r"|^[ \t]*>.*$|^[ \t]*(?:- +)?(?:in_eigen_woorden|woorden|vraag|kern|eigen_woorden|citaat|zegt)[ \t]*:.*$",
    re.MULTILINE,
)
_NIET_ZO = "(?:liever|nooit|niet|geen)"
_ZEG = (
    "(?:zeg|zegt|zeggen|zei|zeiden|schrijf|schrijft|schrijven|schreven|noem|noemt|noemen|spreek|spreekt|spreken|praat|"
    "praten|vermijd|vermijden)"
)
_IEMAND = "(?:we|wij|ik|je|jij|u|ze|men|dus|hier|voortaan|ook|daarom|dat|dit|het|hem|haar|hen|iemand|mensen)"
_SIGNALEN = (
    r"(?:\w+ )?(?:woord|woorden|woordje|term|termen|begrip|werkwoord|uitdrukking|formulering)(?! van)",
    r"woord(?:keus|keuze|gebruik)|taalgebruik|\w*jargon|synoniem|vakterm\w*|vaktaal|taalcheck|schrap(?:pen)?",
    rf"{_ZEG}(?: {_IEMAND}){{0,4}} {_NIET_ZO}",
    rf"{_ZEG}(?: \w+){{0,4}} {_NIET_ZO} (?:meer )?(?:over|van|als)",
    r"(?:vermijd|vermijdt|vermijden|vervang|vervangen|vervangt)",
    r"(?:heet|heette|noemden|noemde)(?: \w+){0,2} (?:geen|niet|vroeger|liever)",
    r"(?:oude|nieuwe) naam|vroeger (?:zei\w*|noem\w*|schreven|heet\w*)|klink(?:t|en)|klonk",
    r"wat bedoel\w*|bedoel(?:t|en) \w+ met",
    r"als (?:jij|je|u) (?:iemand|mensen|een ander|de ander) [^.?!]{1,60}, wie [^.?!]{1,40} dan",
    r"als het over jou ging|(?:dat|dit|wat) (?:noemen|noemt|heet|heette|noemde|noemden)|heet (?:het|dat|dit)",
)
_KRUL = re.compile(r"[“”„]|\n[ \t]*\n")
_OVER_TAAL = re.compile(rf"(?<!\w)(?:{'|'.join(_SIGNALEN)})(?!\w)")
_ZOGENAAMD = frozenset(("zogenaamde", "zogenaamd", "zogenoemde", "zogeheten", "zgn"))
_NIET = frozenset(("niet", "geen", "nooit", "niemand", "zonder"))
_OMSLAG = woordenset(
    "verschuiving kanteling omslag overgang omschakeling beweging ontwikkeling verschuiven verschuift kantelen kantelt "
    "omschakelen overgaan overstap"
)
"""Behind these stands what is left behind, until ``naar``."""
_TOCH = frozenset(
    (
        "alleen",
        "enkel",
        "slechts",
        "genoeg",
        "voldoende",
        "optimaal",
        "vergeten",
        "altijd",
        "goed",
        "nog",
        "zomaar",
        "direct",
        "meteen",
        "onnodig",
    )
)


def aangehaald(tekst: str) -> Sequence[tuple[int, int]]:
    """From where to where other people's words run, in code points."""
    return (*(past.span() for past in _AANHALING.finditer(tekst)), *_gekruld(tekst))


def _gekruld(tekst: str) -> Iterator[tuple[int, int]]:
    """Between curly marks, also one quotation inside another; an open one ends with its paragraph."""
    diep, begin = 0, 0
    for past in _KRUL.finditer(tekst):
        teken = past[0]
        opent = teken == "„" or (teken == "“" and (diep == 0 or tekst[past.start() - 1].isspace()))
        if teken.isspace():
            diep = 0
        elif opent:
            begin = begin if diep else past.start()
            diep += 1
        elif diep:
            diep -= 1
            if not diep:
                yield begin, past.end()


def gaat_over_taal(laag: str) -> bool:
    """Whether a sentence (folded) is about the words themselves."""
    return _OVER_TAAL.search(laag) is not None


def stille_woorden(zin: Sequence[Woord]) -> set[int]:
    """Numbers of the words that are named only to say that they are not meant."""
    stil: set[int] = set()
    laag = [woord.laag for woord in zin]
    for nr, woord in enumerate(laag):
        if woord in _ZOGENAAMD:
            stil.update(range(nr + 1, nr + 5))
        elif woord == "plaats" and laag[nr - 1 : nr] == ["in"] and laag[nr + 1 : nr + 2] in (["van"], ["dat"]):
            stil.update(range(nr + 2, _tot(laag, nr + 2, (",", ";", ".", "?", "!"))))
        elif woord == "van" and "naar" in laag[nr + 2 : None if _OMSLAG & {*laag[max(0, nr - 2) : nr]} else nr + 5]:
            stil.update(range(nr + 1, laag.index("naar", nr + 1)))
        elif woord in _NIET and laag[nr + 1 : nr + 2] and laag[nr + 1] not in _TOCH:
            tot = _tot(laag, nr + 1, ("maar", ";", ".", "?", "!"))
            if tot < len(laag) and laag[tot] == "maar" and (woord != "niet" or "ook" not in laag[tot : tot + 3]):
                stil.update(range(nr + 1, tot))
        elif woord == "liever" and "dan" in laag[nr + 1 :]:
            dan = laag.index("dan", nr + 1)
            stil.update(range(dan + 1, len(laag)))
        elif woord == "wel" and laag[nr - 1 : nr] == ["maar"] and "niet" in laag[nr:]:
            continue
    return stil


def _tot(laag: Sequence[str], begin: int, grens: Sequence[str]) -> int:
    return next((nr for nr in range(begin, len(laag)) if laag[nr] in grens), len(laag))
