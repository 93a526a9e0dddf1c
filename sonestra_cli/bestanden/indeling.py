"""Which files a traject has on disk, and what each of them holds."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.bestanden.bron import pad_van
from sonestra_cli.bestanden.openen import is_binnen
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.plan import Bijeenkomst, Plan
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel, Sleutels
from sonestra_cli.domein.traject import Apart, Kop
from sonestra_cli.domein.verhaal import Gebeurtenissen, Verhaal, Vragen
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van


class Vak(NamedTuple):
    """A file and the dataclass that it fills."""

    naam: Bestandsnaam
    soort: type


KOP: Bestandsnaam = "traject"
VAST: Mapping[str, Vak] = {
    "kop": Vak(KOP, Kop),
    "verhaal": Vak("verhaal", Verhaal),
    "vragen": Vak("vragen", Vragen),
    "netwerk": Vak("netwerk", Netwerk),
    "gebeurtenissen": Vak("gebeurtenissen", Gebeurtenissen),
    "beraad": Vak("beraad", Beraad),
    "plan": Vak("plan", Plan),
}
"""Field of Traject -> file."""
_NAMEN = tuple(vak.naam for vak in VAST.values())
ACTIETEAM = "actieteam"
APART = "apart"
_EINDEN = ("yaml", "yml", "yaml.txt", "yml.txt")


def vak_van(naam: Bestandsnaam) -> Vak | None:
    """The kind of file that goes by this name; None when it is none of a traject's."""
    map_ = naam.rpartition("/")[0]
    if map_ == ACTIETEAM:
        return Vak(naam, Bijeenkomst)
    if map_ == APART:
        return Vak(naam, Apart)
    return next((vak for vak in VAST.values() if vak.naam == naam), None) if not map_ else None


def actieteam_bestanden(wortel: Path) -> Iterator[tuple[Vak, Bevinding | None]]:
    """The files of ``actieteam/`` by date; with a finding where the name is no date."""
    for stam in _yaml_in(wortel, ACTIETEAM):
        naam = f"{ACTIETEAM}/{stam}"
        datum = lees_datum(stam)
        goed = datum is not None and datum.volledig and datum.iso == stam
        yield Vak(naam, Bijeenkomst), None if goed else _geen_datum(naam, stam)


def _geen_datum(naam: Bestandsnaam, stam: str) -> Bevinding:
    return Bevinding(
        "B009",
        "fout",
        f"de naam '{stam}' is geen datum, daarom lees ik dit bestand niet",
        Pad(naam),
        tip="noem het naar de dag van de bijeenkomst, zoals 2026-05-07.yaml",
    )


def apart_bestanden(met_apart: Sleutels) -> Iterator[tuple[Sleutel, Vak]]:
    """The files of these owners; a key that cannot be a file name is no owner."""
    for eigenaar in sorted(set(met_apart)):
        if is_sleutel(eigenaar):
            yield eigenaar, Vak(f"{APART}/{eigenaar}", Apart)


def apart_sleutels(wortel: Path) -> Sleutels:
    """Who keeps something apart, by the names of the files; nothing is opened."""
    return tuple(Sleutel(stam) for stam in _yaml_in(wortel, APART) if is_sleutel(stam))


def vreemde_bestanden(wortel: Path) -> Iterator[tuple[Bevinding, str]]:
    """YAML files beside the traject that nothing reads: a tip, with ``bedoel je`` for another ending or spelling."""
    for naam in (ACTIETEAM, APART):
        if not is_binnen(wortel, wortel / naam):
            zin = "deze map wijst naar iets buiten het traject, daarom lees ik er niets uit"
            yield Bevinding("B003", "fout", zin, Pad(naam), tip="zet de map zelf in het traject"), naam
    for map_ in ("", ACTIETEAM, APART):
        for naam in _namen_in(wortel, map_):
            stam, _, eind = naam.rpartition(".")
            if eind.lower() == "txt" and stam.lower().endswith((".yaml", ".yml")):  # as Notepad saves it
                stam, _, eerst = stam.rpartition(".")
                eind = f"{eerst}.{eind}"
            if stam and eind.lower() in _EINDEN and (gok := _bedoeld(wortel, map_, stam, eind)) is not None:
                bestand = f"{map_}/{naam}" if map_ else naam
                tip = f"bedoel je '{gok}.yaml'?" if gok else ""
                niveau: Niveau = "let op" if gok else "tip"
                pad = Pad(bestand.removesuffix(f".{eind}"))
                yield Bevinding("B022", niveau, "dit bestand lees ik niet", pad, tip=tip), bestand


def _bedoeld(wortel: Path, map_: str, stam: str, eind: str) -> str | None:
    """For a file that is not read the name it may have been meant to have, else empty; None for one that is read."""
    if map_ == ACTIETEAM:
        return None if eind == "yaml" else stam
    if map_ == APART:
        return None if eind == "yaml" and is_sleutel(stam) else sleutel_van(stam)
    if eind == "yaml" and (stam in _NAMEN or _is_gelezen(wortel, stam)):
        return None
    return beste_gok(stam, _NAMEN) or ""


def _is_gelezen(wortel: Path, stam: str) -> bool:
    """True where the system takes ``Netwerk.yaml`` for ``netwerk.yaml``."""
    gelezen = wortel / pad_van(stam.lower())
    return stam.lower() in _NAMEN and gelezen.exists() and gelezen.samefile(wortel / f"{stam}.yaml")


def _yaml_in(wortel: Path, map_: str) -> list[str]:
    return [naam[:-5] for naam in _namen_in(wortel, map_) if naam.endswith(".yaml")]


def _namen_in(wortel: Path, map_: str) -> list[str]:
    """What stands in a folder of the traject, by name; hidden files are nobody's business."""
    if not is_binnen(wortel, wortel / map_):
        return []
    try:
        return sorted(pad.name for pad in (wortel / map_).iterdir() if not pad.name.startswith("."))
    except OSError:
        return []
