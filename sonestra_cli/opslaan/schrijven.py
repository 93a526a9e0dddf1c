"""Writing that loses nothing: atomic, one writer at a time, never over what somebody changed in between.

Editors take no lock, so the hash of what was read is compared just before the new file takes its place.
"""

import os
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeAlias

from sonestra_cli.lezen.bron import BOM, Hash, hash_van, naar_bytes
from sonestra_cli.lezen.eigen_ogen import sluit_voor_anderen
from sonestra_cli.lezen.openen import is_binnen, lees_bytes, ontcijfer
from sonestra_cli.lezen.wortel import wortel_boven
from sonestra_cli.omgeving.klok import nu
from sonestra_cli.opslaan.atomair import veeg, vervang
from sonestra_cli.opslaan.journaal import (
    BuitenTraject,
    Tussentijds,
    lees_nu,
    maak_af_onder_slot,
    plek_van,
    vergelijk,
    voer_uit,
)
from sonestra_cli.opslaan.slot import op_slot
from sonestra_cli.opslaan.stappen import Stap, Wissel, bereikbaar, volgend_nummer
from sonestra_cli.opslaan.versies import bewaar, bewaar_apart

Functie: TypeAlias = Callable[[str], str | None]
"""From the text of a file (empty: there is none) to its new text; None: the file goes away."""


class Nieuw(NamedTuple):
    """What a file becomes (None: it goes away), and the hash of what was read (None: there was no file)."""

    inhoud: bytes | None
    verwacht: Hash | None


def samen_bewerken(
    wortel: Path, functies: Mapping[str, Functie], wat: str, naar: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """Read, change and write files of a traject as one step, all or nothing; gives the paths that changed.

    ``functies`` by path from ``wortel``. ``wat`` is the step in Dutch, as ``terug`` tells it: "Tante Ria erbij".
    ``naar`` gives files a new path. Byte order marks, line ends and rights stay. What a function raises goes through,
    and then nothing was written; else raises BestandDicht (unreadable), Tussentijds, BuitenTraject, SlotBezet and
    OSError, and then nothing was written either.
    """
    wortel = Path(os.path.realpath(wortel))
    with op_slot(wortel):
        for _ in maak_af_onder_slot(wortel):
            pass
        teksten = _reken_uit(wortel, functies, naar or {})
        nieuw = {naam: Nieuw(na, None if voor is None else hash_van(voor)) for naam, (voor, na) in teksten.items()}
        _schrijf(wortel, nieuw, wat, ())
    return tuple(nieuw)


def vooruitblik(
    wortel: Path, functies: Mapping[str, Functie], naar: Mapping[str, str] | None = None
) -> dict[str, tuple[str, str]]:
    """What ``samen_bewerken`` would do: path -> old and new text, empty where there is no file. Writes nothing."""
    uitgerekend = _reken_uit(Path(os.path.realpath(wortel)), functies, naar or {})
    return {naam: (_tekst(voor), _tekst(na)) for naam, (voor, na) in uitgerekend.items()}


def samen_schrijven(wortel: Path, nieuw: Mapping[str, Nieuw], wat: str, verhuisd: Collection[str] = ()) -> None:
    """The same for bytes that were made of what was read before.

    ``verhuisd`` are the files that something private leaves: their earlier versions are kept in ``apart/`` only.
    """
    wortel = Path(os.path.realpath(wortel))
    with op_slot(wortel):
        for _ in maak_af_onder_slot(wortel):
            pass
        _schrijf(wortel, nieuw, wat, verhuisd)


def schrijf_uitvoer(pad: Path, inhoud: bytes) -> None:
    """Put something generated in ``pad``: atomic, makes the folder, no versions.

    Raises OSError, and BuitenTraject for a folder in a traject that is a link to elsewhere.
    """
    pad = Path(os.path.normpath(pad.absolute()))  # ``../kaart.svg`` lies beside the traject, not in it
    wortel = wortel_boven(pad)
    if wortel is not None and not is_binnen(wortel, pad.parent):
        raise BuitenTraject(
            f"De map {pad.parent.name} wijst naar iets buiten de map van het traject; daar schrijf ik niet."
        )
    pad.parent.mkdir(parents=True, exist_ok=True)
    veeg(pad, ouder_dan=3600.0)
    vervang(pad, inhoud)


def _tekst(inhoud: bytes | None) -> str:
    return ontcijfer(inhoud or b"").removeprefix(BOM)


def _reken_uit(
    wortel: Path, functies: Mapping[str, Functie], naar: Mapping[str, str]
) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Path -> bytes before and after, of what really changes."""
    voor: dict[Path, bytes | None] = {}
    na: dict[Path, bytes | None] = {}
    for naam in dict.fromkeys((*functies, *naar)):
        doel = plek_van(wortel, naam)
        if doel not in voor:
            voor[doel] = na[doel] = lees_bytes(doel.parent, doel)
        if functie := functies.get(naam):
            na[doel] = _bewerkt(na[doel], functie)
    for van, nieuwe in naar.items():
        bron, doel = plek_van(wortel, van), plek_van(wortel, nieuwe)
        if voor.setdefault(doel, lees_bytes(doel.parent, doel)) is not None:
            raise Tussentijds(f"{nieuwe} is er al. Er is niets geschreven.")
        na[doel], na[bron] = na[bron], None
    return {d.relative_to(wortel).as_posix(): (voor[d], na[d]) for d in sorted(voor) if voor[d] != na[d]}


def _bewerkt(inhoud: bytes | None, functie: Functie) -> bytes | None:
    tekst = ontcijfer(inhoud or b"")
    nieuw = functie(tekst.removeprefix(BOM))
    if nieuw is None or (not nieuw and inhoud is None):
        return None
    return naar_bytes(nieuw, tekst.startswith(BOM))


def _schrijf(wortel: Path, nieuw: Mapping[str, Nieuw], wat: str, verhuisd: Collection[str]) -> None:
    """Under the lock: compare, keep what was there and what comes, and change all files at once."""
    plekken = {naam: plek_van(wortel, naam) for naam in nieuw}
    for naam, doel in plekken.items():
        vergelijk(doel, nieuw[naam].verwacht)
    sluit_voor_anderen(wortel)  # an old file keeps its rights when it is written anew
    wissels = {}
    for naam, doel in plekken.items():
        oud, inhoud = lees_nu(doel), nieuw[naam].inhoud
        if oud == inhoud:
            continue
        houd = bewaar_apart if naam in verhuisd else bewaar
        modus = None
        with suppress(FileNotFoundError):
            modus = doel.stat().st_mode & 0o7777
        wissels[doel.relative_to(wortel).as_posix()] = Wissel(
            None if oud is None else houd(wortel, doel, oud),
            None if inhoud is None else bewaar(wortel, doel, inhoud),
            modus,
        )
    if wissels:
        na = next((stap.nummer for stap in bereikbaar(wortel) if not stap.terug), 0)
        stap = Stap(volgend_nummer(wortel), wat, nu(), wissels, na, tuple(sorted(verhuisd)))
        voer_uit(wortel, stap, (stap,))
