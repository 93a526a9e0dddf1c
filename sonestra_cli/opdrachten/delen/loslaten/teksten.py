"""The files of the traject as some people may see them: what is not for them is cut out, and read back.

What cannot be cut without touching something else does not go along: of such a file nothing is given.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.veldwaarde import zet_veld
from sonestra_cli.domein.beschermd import beschermd
from sonestra_cli.domein.bestanden import MAPPEN, bestanden, naam_van
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.domein.soorten import Bestandsnaam, Lezer, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, bekijk, buiten_beeld
from sonestra_cli.lezen.indeling import APART
from sonestra_cli.lezen.plaatsen import zoek
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import TekstKnoop
from sonestra_cli.yamltekst.stukken import vind

Eruit: TypeAlias = Mapping[Pad, Sleutels | None]
"""Places in the files that go, None behind them; or who stand there instead."""


class Gezeefd(NamedTuple):
    """File -> its text as these people may see it; files that could not be sieved; the places that were cut out."""

    teksten: dict[Bestandsnaam, str]
    niet_mee: tuple[Bestandsnaam, ...]
    eruit: frozenset[Pad]


def beeld_van(traject: Traject, wie: Sleutels) -> Beeld:
    """What all of ``wie`` may see; who is alone sees also what stands apart as theirs."""
    return bekijk(traject, _lezers(wie), eigen_van(traject, wie))


def eigen_van(traject: Traject, wie: Sleutels) -> Sleutels:
    """Of whom what stands apart goes along: nobody when others look too."""
    return tuple(een for een in wie if len(wie) == 1 and een in traject.apart)


def teksten_voor(gelezen: Gelezen, wie: Sleutels) -> Gezeefd:
    """The files of ``gelezen`` (read with all that is apart) for all of ``wie``."""
    traject, eigen = gelezen.traject, eigen_van(gelezen.traject, wie)
    heel = {naam: bron.tekst for naam, bron in gelezen.bronnen.items() if not naam.startswith(f"{APART}/")}
    heel |= {f"{APART}/{een}": gelezen.bronnen[f"{APART}/{een}"].tekst for een in eigen}
    geheim: Eruit = {iets.blok: None for iets in beschermd(traject) if len(wie) > 1 or iets.van_wie not in wie}
    mislukt: set[Bestandsnaam] = set()
    open_ = _zonder(gelezen, heel, geheim, mislukt)
    tussen = _lees(gelezen, open_, tuple(traject.apart))
    teksten = _zonder(tussen, open_, _buiten(tussen.traject, wie), mislukt)
    mislukt |= _anders_dan_bedoeld(gelezen, heel, teksten, wie)
    mee = {naam: tekst for naam, tekst in teksten.items() if naam not in mislukt}
    return Gezeefd(mee, tuple(sorted(mislukt)), frozenset({*geheim, *_buiten(traject, wie)}))


def in_geen_enkele(gelezen: Gelezen, gezeefd: Sequence[Gezeefd]) -> list[tuple[str, int]]:
    """File and line of everything that was cut out for everybody."""
    alle = {pad for een in gezeefd for pad in een.eruit}
    nergens = {pad for pad in alle if all(_ergens_in(pad, een.eruit) for een in gezeefd)}
    plekken = set()
    for pad in nergens:
        if not _ergens_in(Pad(pad.bestand, pad.stappen[:-1]), nergens):
            bron = gelezen.bronnen[pad.bestand]
            begin, _ = zoek(knopen_van(bron.tekst), gelezen.wegen[pad.bestand].in_bestand(pad)[0])
            plekken.add((bron.bestand, bron.tekst.count("\n", 0, begin) + 1))
    return sorted(plekken)


def _lezers(wie: Sleutels) -> tuple[Lezer, ...]:
    return tuple(map(Lezer, wie))


def _ergens_in(pad: Pad, paden: Collection[Pad]) -> bool:
    return any(Pad(pad.bestand, pad.stappen[:diep]) in paden for diep in range(len(pad.stappen) + 1))


def _buiten(traject: Traject, wie: Sleutels) -> Eruit:
    """What ``wie`` may not see, as places in files."""
    uit: dict[Pad, Sleutels | None] = {}
    for (veld, *stappen), wat in buiten_beeld(traject, _lezers(wie), eigen_van(traject, wie)).items():
        map_ = f"{veld}/{stappen.pop(0)}" if veld in MAPPEN else naam_van(str(veld))
        uit[Pad(map_, tuple(stappen))] = wat
    return uit


def _zonder(
    gelezen: Gelezen, teksten: Mapping[Bestandsnaam, str], eruit: Eruit, mislukt: set[Bestandsnaam]
) -> dict[Bestandsnaam, str]:
    """``teksten`` (of ``gelezen``) without these places; where that cannot be they stay, and ``mislukt`` grows."""
    uit = dict(teksten)
    for naam in {pad.bestand for pad in eruit} & teksten.keys():
        try:
            uit[naam] = _zonder_in(
                gelezen, teksten[naam], {pad: wat for pad, wat in eruit.items() if pad.bestand == naam}
            )
        except NietTeBewerken:
            mislukt.add(naam)
    return uit


def _zonder_in(gelezen: Gelezen, tekst: str, eruit: Eruit) -> str:
    weg = []
    for pad, wie in eruit.items():
        plek, heel = gelezen.wegen[pad.bestand].in_bestand(pad)
        if not heel or not plek.stappen:
            raise NietTeBewerken(str(pad))
        if wie is None:
            weg.append(_hele(tekst, plek.stappen))
        else:
            tekst = zet_veld(tekst, plek.stappen, list(wie))
    return haal_eruit(tekst, weg) if weg else tekst


def _hele(tekst: str, stappen: tuple[Stap, ...]) -> tuple[Stap, ...]:
    """Where one key stands without a list round it, the only item of that list is the field itself."""
    if stappen[-1] == 0 and isinstance(vind(knopen_van(tekst), stappen[:-1]).waarde, TekstKnoop):
        return stappen[:-1]
    return stappen


def _lees(gelezen: Gelezen, teksten: Mapping[Bestandsnaam, str], apart: Sleutels) -> Gelezen:
    """The traject as if its files held this, and no others were there."""
    geen: dict[Bestandsnaam, str | None] = {n: None for n in gelezen.bronnen if not n.startswith(f"{APART}/")}
    return lees_traject(gelezen.wortel, apart, {**geen, **teksten})


def _anders_dan_bedoeld(
    gelezen: Gelezen, heel: Mapping[Bestandsnaam, str], teksten: Mapping[Bestandsnaam, str], wie: Sleutels
) -> set[Bestandsnaam]:
    """The files that, read back, show something else than these people may see, or hold more than that."""
    terug = _lees(gelezen, teksten, eigen_van(gelezen.traject, wie)).traject
    over = {pad.bestand for pad in _buiten(terug, wie)}
    over |= {iets.blok.bestand for iets in beschermd(terug) if len(wie) > 1 or iets.van_wie not in wie}
    bedoeld, nu = (dict(bestanden(beeld_van(een, wie).traject)) for een in (gelezen.traject, terug))
    anders = {naam for naam in teksten if naam in bedoeld and nu.get(naam, type(bedoeld[naam])()) != bedoeld[naam]}
    return over | anders
