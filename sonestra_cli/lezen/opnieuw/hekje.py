"""What somebody filled in behind the ``#`` of the example, where nobody reads it."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad
from sonestra_cli.domein.getypt import BESCHERMING, Ongelezen
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.velden.bescherming import is_sterk
from sonestra_cli.lezen.veldnamen import is_veld
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.yamltekst.codes import N010, N016
from sonestra_cli.yamltekst.knopen import Knoop, Velden, is_leeg
from sonestra_cli.yamltekst.opmerkingen import Opmerking, opmerkingen
from sonestra_cli.yamltekst.vondst import Vondst

_BOVENAAN = patroon(r"# ?(?P<veld>\w+):(?:\s|$)")
_OPENT_WOORDEN = patroon(r"^#.*: [|>]$")
_ENTRY = 2
"""How far the entries of a block spring in, in the example."""
_INGEVULD = patroon(r"#\s*(?:-\s+)?\{?\w[\w-]*:(?:\s|$)")

_VELD = patroon(
    r"#+[ \t]*(?P<streep>-[ \t]+)?(?P<naam>[^\W\d][\w-]*(?: [\w-]+){0,2})(?:[ \t]*(?P<punt>[:=])(?=\s|$|\[)|\b)"
)
"""One to three words with a colon, or the first words of a sentence."""
_BEGIN = patroon(r"\s*(?:-\s+)*")
LeestOok = Callable[[str], bool]
"""Whether a text reads with something more than before, and with nothing more that is wrong."""
_DIEP = 10_000
_MEEST = 10
"""Remarks of one file that are told."""
_NIET_VOOR = patroon(r"niet[_-]?voor\b", re.IGNORECASE)
"""A name that nobody writes in a remark."""


def achter_hekje(
    naam: Bestandsnaam, tekst: str, wortel: Knoop | None, velden: Collection[str]
) -> tuple[Vondst, Ongelezen] | None:
    """The first field of the file that is filled in behind ``#`` and nowhere else: what is told, and what is missing.

    None for the example as ``nieuw`` wrote it, and for comments that are plain sentences.
    """
    voorbeeld = _voorbeeld(naam)
    begin = 0
    plek: tuple[int, int] | None = None
    veld = vorige = ""
    for regel in tekst.splitlines(keepends=True):
        kaal = regel.rstrip()
        if bovenaan := _BOVENAAN.match(kaal):
            nieuw = bovenaan["veld"] in velden and not _staat_er(wortel, bovenaan["veld"])
            plek, veld = (begin, begin + len(kaal)) if nieuw else None, bovenaan["veld"]
        elif not kaal.startswith("#"):
            plek = None
        if plek and kaal not in voorbeeld and (_INGEVULD.match(kaal) or _OPENT_WOORDEN.search(vorige)):
            zin = "hoort dit erbij? Het staat achter een '#', en dan lees ik het niet"
            tip = "haal op de regels die je invulde het # weg, met de spatie erachter"
            regelnummer = tekst.count("\n", 0, plek[0]) + 1
            return Vondst(Bevinding(N016, zin, Pad(naam), tip=tip), *plek), Ongelezen(pad_van(naam), regelnummer, veld)
        begin += len(regel)
        vorige = kaal
    return None


class _Weggezet(NamedTuple):
    """A remark that reads like a field. ``zonder``: how to write it as one; None for a protection, told anyhow."""

    vondst: Vondst
    zonder: Knip | None = None


def met_weggezette_velden(
    naam: Bestandsnaam, tekst: str, wortel: Knoop, vondsten: Sequence[Vondst], leest_ook: LeestOok
) -> list[Vondst]:
    """These with what stands behind ``#`` and hides nothing so, or would be a good field: told once, as that."""
    erbij = []
    for vondst, zonder in islice(_velden_achter_hekje(naam, tekst, wortel), _MEEST):
        if zonder is None or leest_ook(tekst[: zonder.begin] + zonder.tekst + tekst[zonder.eind :]):
            erbij.append(vondst)
    plekken = {vondst.begin for vondst in erbij}
    return [*(een for een in vondsten if een.begin not in plekken or een.bevinding.regel is not N010), *erbij]


def _velden_achter_hekje(naam: Bestandsnaam, tekst: str, wortel: Knoop | None) -> Iterator[_Weggezet]:
    """Every remark that reads like a protection, or like a field of the entry it stands in: that does not count.

    Not the examples of ``nieuw``, nor what is filled in there at the margin (see ``achter_hekje``); of a whole entry
    that somebody put behind ``#`` nothing within it.
    """
    voorbeeld = _voorbeeld(naam)
    ondiepst, tot = _DIEP, -1
    for opmerking in opmerkingen(tekst, wortel):
        if not opmerking.alleen or tekst.count("\n", max(tot, 0), opmerking.begin) != 1:
            ondiepst = _DIEP
        tot = opmerking.begin if opmerking.alleen else -1
        veld = _VELD.match(opmerking.tekst)
        if veld is None or (opmerking.alleen and opmerking.tekst in voorbeeld):
            continue
        diepte = len(opmerking.ervoor) + (veld.start("streep") if veld["streep"] else veld.start("naam"))
        if opmerking.alleen and diepte > ondiepst:
            continue
        ondiepst = min(ondiepst, diepte) if veld["punt"] or veld["streep"] else ondiepst
        woord = veld["naam"]
        if is_sterk(woord) if veld["punt"] else _NIET_VOOR.match(woord):
            zo = "" if veld["punt"] and woord in BESCHERMING else ", en schrijf het zo: niet_voor: [tim]"
            tip = f"{_hoe(opmerking)}{zo}. Mag iedereen het lezen? Haal het dan weg"
            yield _Weggezet(_vondst(naam, opmerking, tip))
        elif veld["punt"] == ":" and opmerking.ervoor and is_veld(woord) and not veld["streep"]:
            tip = f"hoort het erbij? {_hoe(opmerking).capitalize()}. Is het een opmerking? Dan mag het blijven"
            yield _Weggezet(_vondst(naam, opmerking, tip), _zonder(naam, tekst, opmerking))


def _vondst(naam: Bestandsnaam, opmerking: Opmerking, tip: str) -> Vondst:
    zin = f"'{kort(opmerking.tekst.strip('# '))}' staat achter een # en telt dus niet mee"
    return Vondst(Bevinding(N016, zin, Pad(naam), tip=tip), opmerking.begin, opmerking.begin + len(opmerking.tekst))


def _binnen_accolades(opmerking: Opmerking) -> bool:
    return opmerking.ervoor.rstrip(" ,").endswith("}")


def _hoe(opmerking: Opmerking) -> str:
    if opmerking.alleen:
        return (
            "haal het # weg" + ("", ", met de spatie erachter", ", met de spaties erachter")[min(2, _ruimte(opmerking))]
        )
    if _binnen_accolades(opmerking):
        return "zet het zonder # voor de }, met een komma ervoor"
    return "zet het zonder # op de regel eronder, recht onder het veld van deze regel"


def _ruimte(opmerking: Opmerking) -> int:
    """How many spaces behind the ``#`` go along with it: at the margin those that stand for the depth stay."""
    rest = opmerking.tekst.lstrip("#")
    spaties = len(rest) - len(rest.lstrip(" "))
    return spaties if opmerking.ervoor else spaties % 2


def _zonder(naam: Bestandsnaam, tekst: str, opmerking: Opmerking) -> Knip:
    """The same without its ``#``, as a field."""
    eind, inhoud = opmerking.begin + len(opmerking.tekst), opmerking.tekst.lstrip("#").strip()
    if opmerking.alleen:
        return Knip(naam, opmerking.begin, eind, inhoud)
    if _binnen_accolades(opmerking):
        haak = tekst.rindex("}", 0, opmerking.begin)
        return Knip(naam, haak, eind, f", {inhoud}{tekst[haak : opmerking.begin].rstrip()}")
    kolom = _BEGIN.match(opmerking.ervoor)
    return Knip(naam, opmerking.begin, eind, f"\n{' ' * (kolom.end() if kolom else 0)}{inhoud}")


def zonder_hekje(naam: Bestandsnaam, tekst: str, begin: int, velden: Collection[str]) -> Iterator[tuple[Knip, ...]]:
    """Ways to take the ``#`` off what was filled in from ``begin`` on, in the same comment.

    First without the entries of the example in which nothing was changed, then with all of it.
    """
    regels = list(_veldregels(tekst, begin, velden))
    voorbeeld = _voorbeeld(naam)
    delen: list[list[_Regel]] = []
    for regel in regels:
        if not delen or regel.diepte <= _ENTRY:
            delen.append([])
        delen[-1].append(regel)
    gewild: list[_Regel] = []
    kop: list[_Regel] = []
    for deel in delen:
        kop = kop if deel[0].diepte else deel
        if any(regel.tekst not in voorbeeld for regel in deel):
            gewild += [regel for regel in kop if regel not in gewild and deel is not kop] + deel
    for keuze in (gewild, regels):
        if keuze:
            yield tuple(Knip(naam, regel.begin, regel.begin + regel.weg, "") for regel in keuze)


class _Regel(NamedTuple):
    """A line behind ``#``: where it begins, how much goes away, how deep what it says stands, and the line itself."""

    begin: int
    weg: int
    diepte: int
    tekst: str


def _veldregels(tekst: str, begin: int, velden: Collection[str]) -> Iterator[_Regel]:
    """The lines of one comment that can be fields, entries or words; sentences at its margin are none."""
    onder_een_veld = False
    for regel in tekst[begin:].splitlines(keepends=True):
        kaal = regel.rstrip()
        if not kaal.startswith("#"):
            return
        weg = 2 if kaal.startswith("# ") else 1
        rest = kaal[weg:]
        diepte = len(rest) - len(rest.lstrip())
        if not diepte:
            bovenaan = _BOVENAAN.match(kaal)
            onder_een_veld = bovenaan is not None and bovenaan["veld"] in velden
        if rest.strip() and onder_een_veld:
            yield _Regel(begin, weg, diepte, kaal)
        begin += len(regel)


def _staat_er(wortel: Knoop | None, veld: str) -> bool:
    paar = wortel.paar(veld) if isinstance(wortel, Velden) else None
    return paar is not None and not is_leeg(paar[1])


def _voorbeeld(naam: Bestandsnaam) -> frozenset[str]:
    """The lines of the example of ``nieuw``; none for a file that it does not write."""
    bestand = meegeleverd("templates") / "nieuw" / pad_van(naam)
    return frozenset(bestand.read_text(encoding="utf-8").splitlines()) if bestand.is_file() else frozenset()
