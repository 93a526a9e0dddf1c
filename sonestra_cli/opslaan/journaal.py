"""Several files as one: what is about to happen is written down first, so that whoever breaks off loses nothing.

Everything that needs room lies ready on the disk before the first file changes; after that there is only renaming.
A journal that is found later was broken off: it is finished, or taken back where a hand came in between.
"""

import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.lezen.bron import Hash, hash_van
from sonestra_cli.lezen.indeling import ONDERWEG, is_onderbroken
from sonestra_cli.lezen.openen import BestandDicht, is_binnen, lees_bytes, op_schijf
from sonestra_cli.opslaan.atomair import haal_weg, leg_klaar, neem_plaats, veeg, vervang
from sonestra_cli.opslaan.slot import op_slot
from sonestra_cli.opslaan.stappen import Stap, Wissel, als_json, bewaarplaats, leg_stap_klaar, uit_json, vergeet_oude
from sonestra_cli.opslaan.versies import Versie, haal, maak_eigen_map, maak_versiemap


class Tussentijds(Exception):
    """Somebody changed the file after it was read; nothing was written."""


class BuitenTraject(Exception):
    """The path leads out of the traject; nothing was written."""


class HalfGebleven(Exception):
    """Neither forward nor back; the journal stays, and the next command finishes it."""


def plek_van(wortel: Path, naam: str) -> Path:
    """The file itself, links inside the traject followed; raises BuitenTraject for what is no file of it."""
    stam = naam.removesuffix(".yaml")
    pad = op_schijf(wortel, stam) if stam != naam else wortel / naam
    verborgen = any(deel.startswith(".") for deel in naam.replace("\\", "/").split("/"))
    if verborgen or pad == wortel or not is_binnen(wortel, pad):
        raise BuitenTraject(f"{pad.name} wijst naar iets buiten de map van het traject; daar schrijf ik niet.")
    return Path(os.path.realpath(pad))


def lees_nu(doel: Path) -> bytes | None:
    """What stands there; an OSError with a sentence where that cannot be read."""
    try:
        return lees_bytes(doel.parent, doel)
    except BestandDicht as fout:
        raise OSError(fout.zin) from fout


def vergelijk(doel: Path, verwacht: Hash | None) -> None:
    """Raises Tussentijds when it is not what was read."""
    nu = lees_nu(doel)
    if (None if nu is None else hash_van(nu)) != verwacht:
        raise Tussentijds(f"{doel.name} is intussen door iemand anders veranderd. Er is niets geschreven.")


def voer_uit(wortel: Path, wissel: Stap, na: Iterable[Stap]) -> None:
    """Under the lock: change all files of ``wissel`` and write down the steps ``na``, or do nothing at all."""
    plekken = {naam: plek_van(wortel, naam) for naam in _op_volgorde(wissel.bestanden)}
    journaal = bewaarplaats(wortel, wissel.is_apart) / ONDERWEG
    klaar: dict[Path, Path] = {}
    try:
        for naam, doel in plekken.items():
            vergelijk(doel, _hash(wissel.bestanden[naam].oud))
            if (kladje := _leg_klaar(wortel, naam, doel, wissel.bestanden[naam])) is not None:
                klaar[doel] = kladje
        opgeschreven = [leg_stap_klaar(wortel, stap) for stap in na]
        klaar |= {pad: kladje for kladje, pad in opgeschreven}
        _leg_journaal(wortel, journaal, wissel, tuple(na))
    except BaseException:
        _gooi_weg(klaar)
        raise
    try:
        for naam, doel in plekken.items():
            _wissel(doel, klaar.get(doel), wissel.bestanden[naam])
    except BaseException:
        _gooi_weg(klaar)
        _neem_terug(wortel, wissel)
        journaal.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the files are there; what is left of the journal is finished another time
        for kladje, pad in opgeschreven:
            neem_plaats(kladje, pad)
        journaal.unlink(missing_ok=True)
        vergeet_oude(wortel)


def maak_af(wortel: Path) -> str:
    """Finish what was broken off, or take it back; the sentence that tells it, empty when there was nothing."""
    wortel = Path(os.path.realpath(wortel))
    if not is_onderbroken(wortel):
        return ""
    with op_slot(wortel):
        return " ".join(maak_af_onder_slot(wortel))


def maak_af_onder_slot(wortel: Path) -> Iterator[str]:
    """The same for who holds the lock already; a sentence for each."""
    for apart in (False, True):
        journaal = bewaarplaats(wortel, apart) / ONDERWEG
        gelezen = _lees(journaal) if is_binnen(wortel, journaal) else None
        if gelezen is not None:
            wissel, na = gelezen
            vooruit = _vooruit_kan(wortel, wissel)
            for naam in _op_volgorde(wissel.bestanden):
                een = wissel.bestanden[naam]
                _breng(wortel, naam, een if vooruit else een.andersom())
            if vooruit:
                for stap in na:
                    neem_plaats(*leg_stap_klaar(wortel, stap))
            bij = "" if wissel.is_apart else f" bij: {wissel.wat}"
            yield f"De vorige keer werd ik onderbroken{bij}. Dat is nu {'afgemaakt' if vooruit else 'teruggedraaid'}."
        with suppress(FileNotFoundError, NotADirectoryError):
            journaal.unlink()


def _op_volgorde(bestanden: Mapping[str, Wissel]) -> list[str]:
    """First what is apart, then the rest, what goes away last: words that move are at no moment nowhere."""
    return sorted(bestanden, key=lambda n: (bestanden[n].nieuw is None, not is_apart(n), n))


def _hash(versie: Versie | None) -> Hash | None:
    return None if versie is None else versie.hash


def _leg_klaar(wortel: Path, naam: str, doel: Path, wissel: Wissel) -> Path | None:
    if wissel.nieuw is None:
        return None
    inhoud = haal(wortel, wortel / naam, wissel.nieuw)
    if inhoud is None:
        raise OSError(f"wat er in {naam} moet komen, is er niet meer")
    apart = is_apart(naam)
    if apart:
        maak_eigen_map(wortel, doel.parent)
    doel.parent.mkdir(parents=True, exist_ok=True)
    veeg(doel)
    kladje = leg_klaar(doel, inhoud, 0o600 if apart else 0o666)
    if wissel.oud is None and wissel.modus is not None:
        kladje.chmod(wissel.modus & (0o700 if apart else 0o7777))
    return kladje


def _wissel(doel: Path, kladje: Path | None, wissel: Wissel) -> None:
    def net_ervoor() -> None:
        vergelijk(doel, _hash(wissel.oud))

    if kladje is not None:
        neem_plaats(kladje, doel, net_ervoor)
    else:
        net_ervoor()
        haal_weg(doel)


def _leg_journaal(wortel: Path, journaal: Path, wissel: Stap, na: tuple[Stap, ...]) -> None:
    maak_versiemap(wortel, journaal.parent)
    veeg(journaal)
    delen = b",\n".join(als_json(stap) for stap in (wissel, *na))
    vervang(journaal, b"[" + delen + b"]\n", modus=0o600)


def _lees(journaal: Path) -> tuple[Stap, tuple[Stap, ...]] | None:
    try:
        if not stat.S_ISREG(journaal.lstat().st_mode):
            return None
        delen = json.loads(journaal.read_bytes())
    except (OSError, ValueError):
        return None
    gelezen = [uit_json(deel) for deel in delen] if isinstance(delen, list) else []
    heel = [stap for stap in gelezen if stap is not None]
    return (heel[0], tuple(heel[1:])) if heel and len(heel) == len(gelezen) else None


def _gooi_weg(klaar: Mapping[Path, Path]) -> None:
    for kladje in klaar.values():
        kladje.unlink(missing_ok=True)


def _neem_terug(wortel: Path, wissel: Stap) -> None:
    try:
        for naam in reversed(_op_volgorde(wissel.bestanden)):
            _breng(wortel, naam, wissel.bestanden[naam].andersom())
    except OSError as fout:
        raise HalfGebleven("Dit is half gelukt. Met de volgende opdracht maak ik het af.") from fout


def _breng(wortel: Path, naam: str, wissel: Wissel) -> None:
    """From old to new where it is still the old; what a hand made of it in between stays."""
    doel = plek_van(wortel, naam)
    if _stand(doel, wissel) != "oud":
        return
    kladje = _leg_klaar(wortel, naam, doel, wissel)
    with suppress(Tussentijds):
        _wissel(doel, kladje, wissel)


def _stand(doel: Path, wissel: Wissel) -> str:
    nu = lees_nu(doel)
    hash_ = None if nu is None else hash_van(nu)
    return "nieuw" if hash_ == _hash(wissel.nieuw) else "oud" if hash_ == _hash(wissel.oud) else "anders"


def _vooruit_kan(wortel: Path, wissel: Stap) -> bool:
    """Whether a broken off write can be finished: no file was changed by hand before its turn, and all is there."""
    for naam in _op_volgorde(wissel.bestanden):
        een, doel = wissel.bestanden[naam], plek_van(wortel, naam)
        stand = _stand(doel, een)
        if stand == "oud" and een.nieuw is not None and haal(wortel, wortel / naam, een.nieuw) is None:
            return False
        if stand == "anders" and not _had_de_beurt(wortel, naam, een, lees_nu(doel)):
            return False
    return True


def _had_de_beurt(wortel: Path, naam: str, wissel: Wissel, nu: bytes | None) -> bool:
    """Whether a file that a hand changed has more of the new lines than of the old ones."""
    oud, nieuw = (
        set((haal(wortel, wortel / naam, versie) or b"").splitlines()) if versie is not None else set()
        for versie in (wissel.oud, wissel.nieuw)
    )
    staat = set((nu or b"").splitlines())
    return len((nieuw - oud) & staat) + len((oud - nieuw) - staat) > len(oud ^ nieuw) / 2
