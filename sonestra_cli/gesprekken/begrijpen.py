"""An answer to one value: every way in which it can be read, and in words what would be understood."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import te_kiezen
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.domein.soorten import AfspraakSleutel, PaaltjeSleutel, Tijd, VraagSleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Keuze, Vorm, Waarde
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.techniek.zelden import zelden

_EN = zelden(r"\s*[,;+&]\s*(?:en\s+)?|\s+en\s+", re.IGNORECASE)


def delen(tekst: str) -> tuple[str, ...]:
    """``Jo, Piet en Klaas`` -> the three."""
    return tuple(deel.strip(" .") for deel in _EN.split(tekst) if deel.strip(" ."))


def lezingen(tekst: str, vorm: Vorm, traject: Traject, veld: str = "", apart: bool = False) -> tuple[str, ...]:
    """What ``tekst`` can mean as one value of this form: none, one, or more, which has to be asked.

    ``apart``: it goes in a file of one person, where also stands what is protected.
    """
    if woorden := te_kiezen(traject.kop, veld, vorm.woorden if isinstance(vorm, Keuze) else ()):
        return _keuze(tekst, woorden, veld, apart)
    if not isinstance(vorm, Waarde):
        return ()
    if vorm.soort in (Datum, DatumOfJa):
        from sonestra_cli.verstaan.datums import versta_datum

        return tuple(map(str, versta_datum(tekst)))
    if vorm.soort is Tijd:
        from sonestra_cli.verstaan.tijden import begin_van, versta_tijd

        return versta_tijd(tekst) or begin_van(tekst)
    if vorm.soort is AfspraakSleutel and (gevraagd := _gevraagd(tekst, traject)):
        return (gevraagd,)
    if vorm.soort in _VINDPLAATS:
        return _vind(tekst, _VINDPLAATS[vorm.soort](traject))
    return (tekst.strip(),)


def wat_er_kan(vorm: Vorm, traject: Traject, veld: str = "", apart: bool = False) -> str:
    """A sentence that says what would be understood here."""
    woorden = te_kiezen(traject.kop, veld, vorm.woorden if isinstance(vorm, Keuze) else ())
    if woorden:
        kan = [in_woorden(woord) for woord in woorden if apart or woord not in ALLEEN_APART]
        return f"Kies uit: {('; ' if any(',' in een for een in kan) else ', ').join(kan)}."
    soort = vorm.soort if isinstance(vorm, Waarde) else None
    if soort in (Datum, DatumOfJa):
        return "Een jaar is genoeg. Het mag ook zo: 12 mei 2014, zomer 2009, rond 1986."
    if soort is Tijd:
        return "Zeg een tijd, zoals: 13:30, half twee, 2 uur 's middags."
    if soort in _VINDPLAATS:
        er_zijn = [f"{sleutel} ({_kort(woorden)})" for sleutel, woorden in _VINDPLAATS[soort](traject).items()]
        return f"Die er zijn: {opsomming(er_zijn)}." if er_zijn else "Er is er nog geen."
    return ""


def _keuze(tekst: str, woorden: Sequence[str], veld: str, apart: bool) -> tuple[str, ...]:
    from sonestra_cli.verstaan.keuzes import versta_keuze

    return versta_keuze(tekst, [woord for woord in woorden if apart or woord not in ALLEEN_APART], veld)


def _vind(tekst: str, er_zijn: Mapping[str, str]) -> tuple[str, ...]:
    """By key, by the number in it (``de vijfde``, ``5``), by the key as a word, by its place, by a piece of it."""
    woord = sleutel_van(tekst.removeprefix("over "))
    nummer = _nummer(tekst)
    letter = _letter(tekst)
    zo = re.compile(f"{letter or '[a-z]*'}{nummer}")
    for past in (
        [sleutel for sleutel in er_zijn if sleutel_van(sleutel) == woord],
        [sleutel for sleutel in er_zijn if nummer and zo.fullmatch(sleutel)],
        [sleutel for sleutel in er_zijn if len(woord) > 2 and sleutel_van(sleutel).startswith(woord)],
        [*er_zijn][nummer - 1 : nummer] if nummer and not letter else [],
        [sleutel for sleutel, woorden in er_zijn.items() if len(woord) > 2 and woord in sleutel_van(woorden)],
    ):
        if past:
            return tuple(past)
    return ()


_WEET_NIET = frozenset(
    ("", "-", "weet niet", "weet ik niet", "weet ik nog niet", "geen idee", "onbekend", "nvt", "n.v.t")
)
_GEEN = frozenset(("nee", "n", "geen", "geen een", "niets", "niks", "niemand", "nergens"))
_TELWOORDEN = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
_WAARVAN = frozenset(("de", "het", "afspraak", "vraag", "paaltje"))


def _nummer(tekst: str) -> int:
    woorden = [woord for woord in sleutel_van(tekst).split("-") if woord not in _WAARVAN]
    if len(woorden) == 1 and woorden[0] in _TELWOORDEN:
        return _TELWOORDEN.index(woorden[0]) + 1
    gevonden = re.fullmatch(r"(?:afspraak |nummer |nr\.? |[a-z])?(\d{1,3})(?:e|de|ste)?", tekst.strip().lower())
    return int(gevonden[1]) if gevonden else 0


def _letter(tekst: str) -> str:
    """The letter of a key as it was typed: ``b1`` is never a1."""
    gevonden = re.fullmatch(r"([a-z])\d{1,3}", tekst.strip().lower())
    return gevonden[1] if gevonden else ""


def _afspraken(traject: Traject) -> Mapping[str, str]:
    """Those of the day itself and those that came later."""
    plan = traject.plan.afspraken if traject.plan else {}
    later = {sleutel: een for keer in traject.actieteam.values() for sleutel, een in keer.nieuw.items()}
    return {str(sleutel): str(een.woorden) for sleutel, een in {**plan, **later}.items()}


def _gevraagd(tekst: str, traject: Traject) -> str:
    """What was asked of a professional, by its key."""
    sleutel = tekst.strip().lower()
    return sleutel if traject.plan and AfspraakSleutel(sleutel) in traject.plan.vragen_aan_professionals else ""


def _vragen(traject: Traject) -> Mapping[str, str]:
    return {str(sleutel): str(een.vraag) for sleutel, een in traject.vragen.vragen.items()}


def _paaltjes(traject: Traject) -> Mapping[str, str]:
    paaltjes = traject.beraad.piketpaaltjes if traject.beraad else {}
    return {str(sleutel): str(een.woorden) for sleutel, een in paaltjes.items()}


_VINDPLAATS = {AfspraakSleutel: _afspraken, VraagSleutel: _vragen, PaaltjeSleutel: _paaltjes}


def _kort(woorden: str, hoeveel: int = 6) -> str:
    """The first words, with an ellipsis where more follow."""
    alle = woorden.split()
    return " ".join(alle[:hoeveel]) + (" …" if len(alle) > hoeveel else "")


def kies_zin(zin: str, opties: Sequence[str]) -> str:
    """A question with its answers numbered below it."""
    return "\n".join((zin, *(f"  {nummer}. {een}" for nummer, een in enumerate(opties, start=1)), "Typ het nummer."))


def nummer_uit(tekst: str, opties: Sequence[str]) -> int:
    """Which of the options is meant, from 1: by its number or by its words; 0 when it is none."""
    if tekst.isdecimal() and len(tekst) < 4 and 0 < int(tekst) <= len(opties):
        return int(tekst)
    woorden = [sleutel_van(een) for een in opties]
    return woorden.index(sleutel_van(tekst)) + 1 if tekst and sleutel_van(tekst) in woorden else 0


def weet_niet(tekst: str) -> bool:
    """Whether an answer says that there is none: the same as nothing."""
    return tekst.strip(" .!?").casefold() in _WEET_NIET


def zegt_geen(tekst: str) -> bool:
    """Whether an answer to what may be skipped says that there is none."""
    return tekst.strip(" .!?").casefold() in _GEEN


_JA = frozenset(("", "ja", "j", "goed", "ok", "oké", "oke", "klopt", "yes", "y", "jawel", "graag"))
_JA |= {"ja graag", "ja hoor", "ja goed", "ja is goed", "is goed", "ja doe maar"}
_NEE = frozenset(("nee", "n", "no", "fout", "niet", "liever niet", "toch niet", "nee hoor", "nee dank je"))


def is_ja(tekst: str) -> bool | None:
    """``ja``, ``j``, ``goed`` or nothing at all is yes; ``nee``, ``n`` is no; None for anything else."""
    woord = tekst.strip(" .!").casefold()
    woord = woord.replace(",", "")
    return True if woord in _JA else False if woord in _NEE else None


def antwoordt(tekst: str) -> bool:
    """Whether words answer a question and name nobody: ``nee hoor``, ``niemand``; one letter may be of a name."""
    woorden = tekst.casefold().replace(",", " ").split()
    zegt_iets = len(tekst) > 1 and (is_ja(tekst) is not None or zegt_geen(tekst) or weet_niet(tekst))
    return zegt_iets or woorden[:1] in (["ja"], ["nee"])


def ja_of_nee(vraag: Vraag, *, enter: bool = False) -> Gesprek[bool]:
    """A question asked again until the answer is yes or no; ``enter``: what Enter is."""
    while True:
        tekst = (yield vraag).strip()
        ja = is_ja(tekst) if tekst else enter
        if ja is not None:
            return ja
        vraag = replace(vraag, vooraf="Typ ja of nee.", opnieuw=True)
