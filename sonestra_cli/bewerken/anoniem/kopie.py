"""The text of a file about nobody: keys, names and days are others; words, numbers and comments are gone.

By the types of the fields, so that a new field is closed until somebody says what it holds. Choices stay, and what
``# vrij`` stands behind.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from sonestra_cli.bewerken.anoniem.gelezen import NIETS, ring_of_groep, zoals_gelezen
from sonestra_cli.bewerken.anoniem.namen import Vermomming, is_nummer, vermomd
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.controles.rust import lees_rust
from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.herleidbaar import zonder_herleidbaar
from sonestra_cli.domein.soorten import Bestandsnaam, Lezer, PadTekst, Rust, Sleutel, Tijd
from sonestra_cli.domein.veld import VERWIJST, Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.techniek.sleutels import VAN_HET_PROGRAMMA, een_vorm
from sonestra_cli.yamltekst.bewerkbaar import achter_regel, knopen_van
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

WEG: Final = "…"
LEEG: Final = "~"
"""Where words said that there is nothing to tell."""
VRIJ: Final = "# vrij"
"""Behind a field: these words may go along."""
WEKEN: Final = 156
"""Every whole date goes back so many weeks, so that a weekday stays one; a month or a year three years."""
JAREN: Final = 3
EEN_WOORD: Final = frozenset({
    ("Gebeurtenis", "soort"), ("Perspectief", "taal"), ("Gast", "taal"), ("Persoon", "talen"), ("Informatie", "vorm"),
})  # fmt: skip
"""Free text that stays when it is one word, which says how something is drawn or read, not who it is about."""
VAKKEN: Final = frozenset({
    ("Persoon", "kring"), ("Persoon", "groep"), ("Kijk", "kring"), ("Kop", "ringen"), ("Kop", "sectoren"),
    ("Posities", "ringen"), ("Posities", "sectoren"), ("Posities", "ruimer"),
})  # fmt: skip
"""A ring or a group: one of the usual, or the traject's own."""
MET_NAAM: Final = frozenset({
    ("Persoon", "naam"), ("Persoon", "wie"), ("Kop", "naam"), ("Procesbegeleider", "naam"), ("Professional", "functie"),
})  # fmt: skip
"""Free text that goes along with other names in it."""
_ALS_SLEUTEL: Final = object()
"""What holds a name that no field, person or thing has: somebody's perhaps, so it goes by a number."""
_IN_VASTE_VORM: Final = (int, float, Tijd, Datum, DatumOfJa)
"""What is read as a number, a time or a day: never what somebody typed there."""
_LIJKT_HERLEIDBAAR = re.compile(
    r"\S*@\S*|(?:https?:|www\.)\S*|\+?\(?\d[\d .()/-]{2,}\d(?: ?[a-z]{2}\b)?|\b\d{4} ?[a-z]{2}\b", re.IGNORECASE
)
"""Generous on purpose: in a name nobody misses a number."""
_WOORD = re.compile(r"[^\W\d]+")
_REGEL = re.compile(r"[A-Z]{1,2}\d{1,3}")
_OPMERKING = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")


class _Blad(NamedTuple):
    """A scalar, what it holds, and the block and field that it is of."""

    knoop: TekstKnoop
    soort: Any
    plek: tuple[str, str]


def anoniem(bestand: Bestandsnaam, tekst: str, vermomming: Vermomming) -> str:
    """The text of this file about nobody. Raises NietTeBewerken for one that cannot be followed."""
    wortel = knopen_van(tekst)
    vak = vak_van(bestand)
    if vak is None or wortel is None:
        return ""
    bladen = list(_bladen(Blok(vak.soort), wortel, ("", "")))
    sneden = []
    vreemd: dict[str, str] = {}
    for blad in bladen:
        nieuw = _anders(bestand, tekst, blad, vermomming, vreemd)
        if nieuw is not None:
            sneden.append(Snede(blad.knoop.begin, blad.knoop.eind, nieuw))
    return snijd(tekst, [*sneden, *_opmerkingen(tekst, [blad.knoop for blad in bladen])])


def dingen_in(bestand: Bestandsnaam, tekst: str) -> Iterator[tuple[str, str]]:
    """Kind and key of every question, agreement and piketpaaltje that comes into being in this file."""
    for verwijzing in verwijzingen(bestand, knopen_van(tekst)):
        if verwijzing.bepaalt and verwijzing.soort != "mens":
            yield verwijzing.soort, verwijzing.naam


def andere_naam(bestand: Bestandsnaam) -> Bestandsnaam:
    """A meeting goes by its day, which is another one too."""
    map_, streep, stam = bestand.rpartition("/")
    return f"{map_}{streep}{_dag(stam)}" if map_ == "actieteam" else bestand


def _anders(
    bestand: Bestandsnaam, tekst: str, blad: _Blad, vermomming: Vermomming, vreemd: dict[str, str]
) -> str | None:
    """What stands there in the copy; None when it stays. ``vreemd`` gathers what was found that nobody has."""
    waarde = blad.knoop.waarde
    if blad.knoop.leeg:
        return None
    if blad.soort is Rust:
        rust = lees_rust(Rust(waarde))
        return rust.code if rust is not None else WEG
    if blad.soort is _ALS_SLEUTEL or blad.soort in VERWIJST:
        return _sleutel(waarde, blad.soort, vermomming, vreemd)
    if blad.plek in VAKKEN and blad.soort not in _IN_VASTE_VORM:
        return _vak(blad, vermomming)
    if isinstance(blad.soort, Keuze) or blad.soort in _IN_VASTE_VORM:
        return _in_vaste_vorm(bestand, tekst, blad, vermomming)
    if blad.plek in EEN_WOORD and _WOORD.fullmatch(waarde):
        return None
    if blad.plek in MET_NAAM:
        kaal = _LIJKT_HERLEIDBAAR.sub(WEG, zonder_herleidbaar(waarde, WEG))
        return citeer(vermomd(kaal, vermomming, WEG))
    regel = tekst[blad.knoop.eind : achter_regel(tekst, blad.knoop.eind)]
    if regel.strip(" \r\n,}]") == VRIJ and blad.soort is not PadTekst:
        nieuw = vermomd(zonder_herleidbaar(waarde, WEG), vermomming)
        return None if nieuw == waarde else citeer(nieuw)
    return WEG


def _vak(blad: _Blad, vermomming: Vermomming) -> str | None:
    """The ring or group as it is called in the copy, also of one that was said in another way."""
    waarde = blad.knoop.waarde.casefold()
    vak = vermomming.vakken.get(waarde)
    if vak is None and (bedoeld := ring_of_groep(blad.knoop.waarde, blad.plek[1], vermomming.kop)) is not None:
        vak = vermomming.vakken.get(bedoeld, bedoeld)
    return None if vak == waarde else citeer(vak or WEG)


def _in_vaste_vorm(bestand: Bestandsnaam, tekst: str, blad: _Blad, vermomming: Vermomming) -> str | None:
    """A choice, a number, a time or a day as it was read; a day is another one."""
    vorm = blad.soort if isinstance(blad.soort, Keuze) else Waarde(blad.soort)
    gelezen = zoals_gelezen(blad.knoop, vorm, blad.plek[1], bestand, tekst, vermomming.kop)
    if gelezen is NIETS:
        return WEG
    if gelezen is None:
        return LEEG
    if isinstance(gelezen, Datum):
        return citeer(_dag(str(replace(gelezen, zoals=""))))
    return None if blad.soort in (int, float) or gelezen == blad.knoop.waarde else citeer(str(gelezen))


def _sleutel(waarde: str, soort: Any, vermomming: Vermomming, vreemd: dict[str, str]) -> str | None:
    """A key under its other name. One that is nobody's may well be somebody: it becomes a number of its own."""
    if soort in (Sleutel, Lezer) and (nieuw := vermomming.sleutels.get(waarde.casefold())) is not None:
        return citeer(nieuw)
    if soort is Lezer and waarde == VAN_HET_PROGRAMMA:
        return None
    if soort in VERWIJST and soort not in (Sleutel, Lezer):
        if nieuw := vermomming.nummers.get((VERWIJST[soort], een_vorm(waarde).lower())):
            return nieuw
        if is_nummer(waarde):
            return None
    return vreemd.setdefault(waarde.casefold(), f"onbekend-{len(vreemd) + 1}")


def _dag(waarde: str) -> str:
    """The same kind of date, earlier; in words that cannot be counted with, nothing of it."""
    datum = lees_datum(waarde)
    if datum is None or datum.soort == "ja" or datum.jaar is None or datum.zoals:
        return waarde if datum is not None and datum.soort == "ja" else WEG
    if datum.volledig:
        return (date.fromisoformat(datum.iso) - timedelta(weeks=WEKEN)).isoformat()
    return re.sub(r"\d{4}", lambda jaar: f"{int(jaar[0]) - JAREN:04d}", str(datum))


def _bladen(vorm: Vorm, knoop: Knoop, plek: tuple[str, str]) -> Iterator[_Blad]:
    """Every scalar, keys that name somebody among them; of what no field knows the text."""
    match vorm, knoop:
        case Lijst(deel), Rij(delen=delen):
            for binnen in delen:
                yield from _bladen(deel, binnen, plek)
        case Lijst(deel), _:
            yield from _bladen(deel, knoop, plek)
        case Woordenboek(soort, inhoud), Velden(paren=paren):
            for sleutel, waarde in paren:
                if soort in VERWIJST or plek in VAKKEN:
                    yield _Blad(sleutel, soort, plek)
                elif not _REGEL.fullmatch(sleutel.waarde):
                    yield _Blad(sleutel, _ALS_SLEUTEL, plek)
                yield from _bladen(inhoud, waarde, plek)
        case Blok(klasse), Velden(paren=paren):
            velden = velden_van(klasse)
            for sleutel, waarde in paren:
                if sleutel.waarde in velden:
                    yield from _bladen(velden[sleutel.waarde].vorm, waarde, (klasse.__name__, sleutel.waarde))
                else:
                    yield _Blad(sleutel, _ALS_SLEUTEL, ("", ""))
                    yield from _losse(waarde)
        case Blok(klasse), _ if vorm.kort is not None:
            yield from _bladen(velden_van(klasse)[vorm.kort].vorm, knoop, (klasse.__name__, vorm.kort))
        case Keuze(), TekstKnoop():
            yield _Blad(knoop, vorm, plek)
        case Waarde(soort), TekstKnoop():
            yield _Blad(knoop, soort, plek)
        case _:
            yield from _losse(knoop)


def _losse(knoop: Knoop) -> Iterator[_Blad]:
    """Scalars in a place where something else was expected: words of which nobody knows what they are."""
    if isinstance(knoop, TekstKnoop):
        yield _Blad(knoop, str, ("", ""))
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _losse(deel)
    else:
        for sleutel, waarde in knoop.paren:
            yield _Blad(sleutel, _ALS_SLEUTEL, ("", ""))
            yield from _losse(waarde)


def _opmerkingen(tekst: str, knopen: list[TekstKnoop]) -> Iterator[Snede]:
    """Comments go, but for the mark; a line with nothing else on it goes whole."""
    tot = 0
    for begin, eind in [*sorted((knoop.begin, knoop.eind) for knoop in knopen), (len(tekst), len(tekst))]:
        for gevonden in _OPMERKING.finditer(tekst, tot, max(tot, begin)):
            voor = tekst.rfind("\n", 0, gevonden.start()) + 1
            alleen = not tekst[voor : gevonden.start()].strip()
            van = voor if alleen else len(tekst[: gevonden.start()].rstrip(" "))
            yield Snede(van, achter_regel(tekst, gevonden.end()) if alleen else gevonden.end(), "")
        tot = max(tot, eind)


def wat_nog_kan_wijzen(teksten: Mapping[Bestandsnaam, str]) -> list[str]:
    """The fields that went along with something of which people may still be known, in words."""
    alles = "\n".join(teksten.values())
    velden = {
        "geboren": "in welk jaar iemand ongeveer geboren is (drie jaar verschoven)",
        "functie": "de functies van professionals",
        "grondslag": "op welke grond een piketpaaltje er is",
        "wie": "wat iemand van de hoofdpersoon is",
        "(?:talen|taal)": "welke talen iemand spreekt",
        "gezinnen": "hoeveel kinderen er zijn, en in welke volgorde",
        "soort": "wat voor gebeurtenissen er waren",
    }
    return [zin for veld, zin in velden.items() if re.search(rf"(^|[\s{{]){veld}:", alles)]
