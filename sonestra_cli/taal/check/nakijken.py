"""The language check: a text goes in, what is worth asking about comes out, each with its place. Pure."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from sonestra_cli.taal.check.brief import begin_van_brief
from sonestra_cli.taal.check.daden import Daad, daden, woordenlijst
from sonestra_cli.taal.check.mensen import bekende_namen
from sonestra_cli.taal.check.naamgroep import achter_voorzetsel, is_bezittelijk
from sonestra_cli.taal.check.namen import Namen
from sonestra_cli.taal.check.ontkenning import is_ontkend, woord_is_ontkend
from sonestra_cli.taal.check.patroon import Patroon, patronen, plekken, woorden_van, woordzoeker
from sonestra_cli.taal.check.regels import TAALREGELS
from sonestra_cli.taal.check.regelvormen import IN_EEN_BRIEF, Handeling, Taalregel, Uitdrukking, Vormregel
from sonestra_cli.taal.check.spreker import familie_meldt, familie_spreekt
from sonestra_cli.taal.check.stilte import aangehaald
from sonestra_cli.taal.check.tekst import zinnen
from sonestra_cli.taal.check.voorwerp import voorwerpen
from sonestra_cli.taal.check.vormen import vormplekken
from sonestra_cli.taal.check.wie_doet import familie_doet, handelt
from sonestra_cli.taal.check.zin import Zin, maak_zin
from sonestra_cli.techniek.gegeven import gegeven

NIEMAND = Namen()


@gegeven
class TaalBevinding:
    """What was heard: the rule, the words as written, and from where to where (code points in the whole text).

    ``regelnr`` and ``kolom`` count from 1; a finding ends on its own line.
    """

    taalregel: Taalregel
    woord: str
    begin: int
    eind: int
    regelnr: int
    kolom: int

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.taalregel.regel.code


def controleer_tekst(tekst: str, namen: Namen = NIEMAND) -> tuple[TaalBevinding, ...]:
    """Everything that is worth asking about, in the order of the text."""
    regels = _regelbegin(tekst)
    bekend = bekende_namen(namen)
    aanhalingen = aangehaald(tekst)
    aanhef = begin_van_brief(tekst)
    uit = []
    for woorden in zinnen(tekst):
        zin = maak_zin(woorden, aanhalingen, bekend, is_brief=woorden[0].begin >= aanhef)
        for taalregel, eerste, laatste in _in_zin(zin):
            begin, eind = woorden[eerste].begin, woorden[laatste].eind
            nr = bisect_right(regels, begin) - 1
            if "\n" in tekst[begin:eind]:
                eind = woorden[eerste].eind
            uit.append(TaalBevinding(taalregel, tekst[begin:eind], begin, eind, nr + 1, begin - regels[nr] + 1))
    return tuple(sorted(uit, key=lambda een: (een.begin, een.code)))


def _regelbegin(tekst: str) -> list[int]:
    begin = [0]
    for regel in tekst.splitlines(keepends=True):
        begin.append(begin[-1] + len(regel))
    return begin


def _in_zin(zin: Zin) -> Iterator[tuple[Taalregel, int, int]]:
    """At most one finding of each rule, with the numbers of its first and last word."""
    gezien: set[str] = set()
    for taalregel, eerste, laatste in sorted(_alles(zin), key=lambda een: (een[1], een[0].regel.code)):
        if taalregel.regel.code not in gezien:
            gezien.add(taalregel.regel.code)
            yield taalregel, eerste, laatste


def _alles(zin: Zin) -> Iterator[tuple[Taalregel, int, int]]:
    yield from _daden(zin)
    yield from _uitdrukkingen(zin)
    for taalregel, vorm in _vormregels():
        for eerste, laatste in vormplekken(vorm, zin):
            yield taalregel, eerste, laatste


def _daden(zin: Zin) -> Iterator[tuple[Taalregel, int, int]]:
    for daad in daden(zin, woordenlijst(_verbs())):
        if daad.plek not in zin.stil:
            for taalregel, handeling in _per_lemma()[daad.lemma]:
                if _telt_daad(zin, daad, handeling):
                    yield taalregel, daad.plek, daad.plek


def _uitdrukkingen(zin: Zin) -> Iterator[tuple[Taalregel, int, int]]:
    mogelijk = dict.fromkeys(nr for laag in zin.laag for nr in _ankers(laag))
    for nr in mogelijk:
        taalregel, uitdrukking, patroon = _alle_patronen()[nr]
        if _past_bij(zin, uitdrukking):
            for _, _, anker in plekken(patroon, zin):
                if _telt_woord(zin, anker, uitdrukking):
                    yield taalregel, anker, anker
                    break


@cache
def _vormregels() -> tuple[tuple[Taalregel, Vormregel], ...]:
    return tuple(
        (regel, hoort)
        for regel in TAALREGELS
        for hoort in regel.hoort
        if not isinstance(hoort, Handeling | Uitdrukking)
    )


@cache
def _verbs() -> tuple[str, ...]:
    alle = (hoort.verbs for regel in TAALREGELS for hoort in regel.hoort if isinstance(hoort, Handeling))
    return tuple(dict.fromkeys(alle))


@cache
def _per_lemma() -> Mapping[str, list[tuple[Taalregel, Handeling]]]:
    uit: dict[str, list[tuple[Taalregel, Handeling]]] = {}
    for regel in TAALREGELS:
        for hoort in regel.hoort:
            if isinstance(hoort, Handeling):
                uit.setdefault(hoort.verbs.replace("|", ""), []).append((regel, hoort))
    return uit


@cache
def _alle_patronen() -> tuple[tuple[Taalregel, Uitdrukking, Patroon], ...]:
    return tuple(
        (regel, hoort, patroon)
        for regel in TAALREGELS
        for hoort in regel.hoort
        if isinstance(hoort, Uitdrukking)
        for patroon in patronen(hoort.woorden)
    )


@cache
def _ankerlijst() -> tuple[Mapping[str, list[int]], list[tuple[int, str, str]]]:
    """Whole word -> numbers of the groups of words it may begin; and what begins with a part of a word."""
    heel: dict[str, list[int]] = {}
    deels: list[tuple[int, str, str]] = []
    for nr, (_, _, patroon) in enumerate(_alle_patronen()):
        for woord in woorden_van(patroon.delen[patroon.anker]):
            voor, deels_bekend, na = woord.partition("*")
            if deels_bekend:
                deels.append((nr, voor, na))
            else:
                heel.setdefault(woord, []).append(nr)
    return heel, deels


@lru_cache(maxsize=16384)
def _ankers(laag: str) -> tuple[int, ...]:
    """Numbers of the groups of words that this word may be the first word of."""
    heel, deels = _ankerlijst()
    los = [nr for nr, voor, na in deels if laag.startswith(voor) and laag.endswith(na)]
    return tuple(dict.fromkeys((*heel.get(laag, ()), *los)))


def _past_bij(zin: Zin, hoort: Handeling | Uitdrukking) -> bool:
    nodig = hoort.nodig if isinstance(hoort, Uitdrukking) else hoort.ding
    mag_niet = woordzoeker(hoort.niet_bij)
    if mag_niet is not None and mag_niet.search(zin.tekst) is not None:
        return False
    if nodig == IN_EEN_BRIEF:
        return zin.is_brief
    moet = woordzoeker(nodig)
    return moet is None or moet.search(zin.tekst) is not None


def _telt_daad(zin: Zin, daad: Daad, handeling: Handeling) -> bool:
    if daad.hoe in handeling.niet_als.split() or not _past_bij(zin, handeling) or is_ontkend(zin, daad):
        return False
    door = handelt(zin, daad)
    if handeling.ook_zelf:
        return not familie_spreekt(zin) and any(
            _is_mens(zin, nr) or zin.laag[nr] in ("hij", "zij", "ze") for nr in range(*zin.deel(daad.begin, daad.eind))
        )
    if door == "familie":
        return False
    if handeling.achter:
        return _achter(zin, daad, handeling)
    if handeling.aan_wie == "iets":
        return True
    om_wie = list(voorwerpen(zin, daad, door))
    if door == "lezer":
        om_wie = [nr for nr in om_wie if zin.laag[nr - 1] not in ("je", "jouw", "uw", "jullie", "eigen")]
    return bool(om_wie)


def _is_mens(zin: Zin, nr: int) -> bool:
    return zin.wie[nr] == "mens" and not achter_voorzetsel(zin, nr)


def _achter(zin: Zin, daad: Daad, handeling: Handeling) -> bool:
    """Whether people stand behind one of the prepositions: ``over de buren``."""
    van, tot = zin.deel(daad.begin, daad.eind)
    for nr in range(van, tot):
        if zin.laag[nr] in handeling.achter.split():
            for plek in range(nr + 1, min(tot, nr + 5)):
                if zin.wie[plek] == "mens" or (
                    zin.laag[plek] in ("hem", "hen", "haar", "jullie", "u", "jou", "je")
                    and not is_bezittelijk(zin, plek)
                ):
                    return True
                if zin.wie[plek] == "prof":
                    break
    return False


def _telt_woord(zin: Zin, anker: int, uitdrukking: Uitdrukking) -> bool:
    if anker in zin.stil or familie_spreekt(zin):
        return False
    stil_als = uitdrukking.stil_als.split()
    return not (
        ("ontkend" in stil_als and woord_is_ontkend(zin, anker))
        or ("gezegd" in stil_als and familie_meldt(zin, anker))
        or ("gedaan" in stil_als and familie_doet(zin, anker))
    )
