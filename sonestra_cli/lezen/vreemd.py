"""Files beside the traject that nothing reads. One that looks like it should be read counts as unreadable:

a plan without ``plan.yml`` would be an empty plan, and a meeting under another name would leave an agreement running.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.indeling import ACTIETEAM, APART, SJABLONEN, VAST, is_dag, is_dicht, namen_in
from sonestra_cli.lezen.openen import is_binnen
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.sleutels import een_vorm, is_sleutel, sleutel_van
from sonestra_cli.yamltekst.codes import B001, B003, B009, B022, B023, B024

_NAMEN = tuple(vak.naam for vak in VAST.values())
_PLEKMAP, _, _PLEKSTAM = PLEKKEN.partition("/")
_MAPPEN = (_PLEKMAP, ACTIETEAM, APART)
_EINDEN = ("yaml", "yml", "yaml.txt", "yml.txt")
_BIJNA = 0.72
"""Likeness (0-1) from which a name that is not there yet was meant: ``netwerken``, ``vraag``; not ``planning``."""


class Vreemd(NamedTuple):
    """What to say about a file or folder by its path; ``gemist``: without it the traject is not whole."""

    bevinding: Bevinding
    bestand: str
    gemist: bool


def vreemde_bestanden(wortel: Path) -> Iterator[Vreemd]:
    """Everything in the folder ``wortel`` that is not read, though it may have been meant to be. Opens nothing."""
    hier = namen_in(wortel, "")
    mappen = [map_ for map_ in _MAPPEN if _kan_er_zijn(map_, hier)]
    for map_ in mappen:
        if map_ == _PLEKMAP:
            continue
        if not is_binnen(wortel, wortel / map_):
            zin = "deze map wijst naar iets buiten het traject, daarom lees ik er niets uit"
            tip = "zet de map zelf in het traject"
            yield Vreemd(Bevinding(B003, zin, Pad(map_), tip=tip), map_, map_ == ACTIETEAM)
        elif is_dicht(wortel, map_):
            zin = "in deze map kan ik niet kijken, en wat erin staat mis ik nu"
            yield Vreemd(
                Bevinding(B001, zin, Pad(map_), tip="is het een map die je zelf kunt openen?"), map_, gemist=True
            )
    yield from _mappen(wortel, hier)
    bijna = _bijna_sjablonen(wortel, hier)
    if bijna or (SJABLONEN in hier and namen_in(wortel, SJABLONEN)):
        from sonestra_cli.lezen.sjabloonnamen import ongebruikte_map, ongebruikte_sjablonen

        ongebruikt = (*ongebruikte_sjablonen(wortel), *map(ongebruikte_map, bijna))
        yield from (Vreemd(bevinding, bestand, gemist=False) for bevinding, bestand in ongebruikt)
    for naam in hier:
        if (delen := _delen(naam)) and not _is_gelezen(wortel, naam):
            yield _los(wortel, naam, delen[0])
    for map_ in mappen:
        yield from _IN_MAP[map_](wortel, namen_in(wortel, map_))


def _kan_er_zijn(map_: str, hier: Sequence[str]) -> bool:
    """Whether this folder may be there: by a name that some system takes for it, or where no name is to be had."""
    return not hier or any(naam.lower() == map_ for naam in hier)


def _bij_de_plekken(wortel: Path, namen: Sequence[str]) -> Iterator[Vreemd]:
    for naam in namen:
        if (delen := _delen(naam)) and delen != (_PLEKSTAM, "yaml"):
            yield _bijna(wortel, f"{_PLEKMAP}/{naam}", PLEKKEN, gemist=False)


def _bij_het_actieteam(wortel: Path, namen: Sequence[str]) -> Iterator[Vreemd]:
    for naam in namen:
        if (delen := _delen(naam)) and not (delen[1] == "yaml" and is_dag(delen[0])):
            yield _bijeenkomst(wortel, naam, delen[0])


def _bij_wat_apart_staat(wortel: Path, namen: Sequence[str]) -> Iterator[Vreemd]:
    for naam in namen:
        if (delen := _delen(naam)) and not (delen[1] == "yaml" and is_sleutel(een_vorm(delen[0]))):
            yield _bijna(wortel, f"{APART}/{naam}", f"{APART}/{sleutel_van(delen[0])}", gemist=False)
        elif delen and _staat_er_twee_keer(wortel / APART, naam):
            yield _bijna(wortel, f"{APART}/{naam}", f"{APART}/{een_vorm(delen[0])}", gemist=False)


_IN_MAP: Mapping[str, Callable[[Path, Sequence[str]], Iterator[Vreemd]]] = {
    _PLEKMAP: _bij_de_plekken,
    ACTIETEAM: _bij_het_actieteam,
    APART: _bij_wat_apart_staat,
}


def _bijna_sjablonen(wortel: Path, hier: Sequence[str]) -> list[str]:
    """Folders that may have been meant for their own templates: ``sjabloon``, ``Sjablonen``, ``templates``."""
    return [
        naam
        for naam in hier
        if naam != SJABLONEN
        and naam.lower().startswith(("sjablo", "templat"))
        and (wortel / naam).is_dir()
        and not _zelfde_plek(wortel / SJABLONEN, wortel / naam)
    ]


def _staat_er_twee_keer(map_: Path, naam: str) -> bool:
    """True for ``zoë`` in two signs where the same name in one sign is another file."""
    ander = map_ / een_vorm(naam)
    return ander.name != naam and ander.exists() and not _zelfde_plek(ander, map_ / naam)


def _delen(naam: str) -> tuple[str, str] | None:
    """Stem and ending of a name that is YAML or was meant to be; None for any other."""
    stam, _, eind = naam.rpartition(".")
    if eind.lower() == "txt" and stam.lower().endswith((".yaml", ".yml")):  # as Notepad saves it
        stam, _, eerst = stam.rpartition(".")
        eind = f"{eerst}.{eind}"
    return (stam, eind) if stam and eind.lower() in _EINDEN else None


def _is_gelezen(wortel: Path, naam: str) -> bool:
    """True also where the system takes ``Netwerk.yaml`` for ``netwerk.yaml``."""
    gelezen = next((pad_van(vast) for vast in _NAMEN if pad_van(vast) == naam.lower()), None)
    return gelezen is not None and (gelezen == naam or _zelfde_plek(wortel / gelezen, wortel / naam))


def _zelfde_plek(een: Path, ander: Path) -> bool:
    try:
        return een.samefile(ander)
    except OSError:
        return False


def _mappen(wortel: Path, hier: Sequence[str]) -> Iterator[Vreemd]:
    """``Actieteam`` where the system does not take it for ``actieteam``."""
    for naam in hier:
        doel = sleutel_van(naam)
        if doel in (ACTIETEAM, APART) and naam != doel and (wortel / naam).is_dir():
            if _zelfde_plek(wortel / doel, wortel / naam):
                continue
            tip = f"zet wat erin staat in de map {doel}" if (wortel / doel).exists() else f"noem de map {doel}"
            zin = f"deze map heet niet '{doel}', daarom lees ik er niets uit"
            yield Vreemd(Bevinding(B023, zin, Pad(naam), tip=tip), naam, doel == ACTIETEAM)


def _los(wortel: Path, naam: str, stam: str) -> Vreemd:
    if sleutel_van(stam) in _NAMEN:
        return _bijna(wortel, naam, sleutel_van(stam))
    if dag := _dag(stam):
        return _bijna(wortel, naam, f"{ACTIETEAM}/{dag}")
    from difflib import get_close_matches

    bijna = get_close_matches(sleutel_van(stam), _NAMEN, n=1, cutoff=_BIJNA)
    if bijna and not (wortel / pad_van(bijna[0])).exists():
        return _bijna(wortel, naam, bijna[0], gemist=bijna[0] != PLEKKEN)
    gok = beste_gok(stam, _NAMEN)
    tip = f"bedoel je '{gok}.yaml'?" if gok else ""
    bevinding = Bevinding(B022 if gok else B024, "dit bestand lees ik niet", Pad(naam), tip=tip)
    return Vreemd(bevinding, naam, gemist=False)


def _bijeenkomst(wortel: Path, naam: str, stam: str) -> Vreemd:
    bestand = f"{ACTIETEAM}/{naam}"
    if dag := _dag(stam):
        return _bijna(wortel, bestand, f"{ACTIETEAM}/{dag}")
    zin = f"de naam '{stam}' is geen datum, daarom lees ik dit bestand niet"
    tip = "noem het naar de dag van de bijeenkomst, zoals 2026-05-07.yaml"
    return Vreemd(Bevinding(B009, zin, Pad(bestand), tip=tip), bestand, gemist=True)


def _dag(stam: str) -> str:
    """The day that a name means, as the name of its file; empty when it is no day."""
    from sonestra_cli.verstaan.datums import begrijp_datum  # only where a file has another name

    begrepen = begrijp_datum(stam)
    dag = str(begrepen.datums[0]) if len(begrepen.datums) == 1 and not begrepen.vorm else ""
    return dag if is_dag(dag) else ""


def _bijna(wortel: Path, bestand: str, doel: str, *, gemist: bool = True) -> Vreemd:
    """A file that would be read under the name ``doel``."""
    heet = pad_van(doel)
    map_, _, kort = heet.rpartition("/")
    if bestand.startswith(map_):
        waarom, tip = f"dit bestand heet niet '{kort}'", f"noem het {kort}"
    else:
        waarom, tip = f"dit bestand staat niet in de map {map_}", f"zet het in de map {map_}, als {kort}"
    if (wortel / heet).exists():
        tip = f"{heet} is er ook: zet daarin wat klopt, en haal dit bestand weg"
    bevinding = Bevinding(B023, f"{waarom}, daarom lees ik het niet", Pad(bestand), tip=tip)
    return Vreemd(bevinding, bestand, gemist)
