"""Open a traject for a map or a paper: find it, read it, see it through the eyes of who gets it."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel, Sleutels
from sonestra_cli.lezen.indeling import apart_sleutels, is_onderbroken
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import Gelezen, lees_traject, met_bevindingen
from sonestra_cli.lezen.wortel import KENMERK, bijna_wortel, vind_wortel, wortels_onder, zonder_kenmerk
from sonestra_cli.omgeving.console import Console, breedte_van, noem_map
from sonestra_cli.opdrachten.delen.opties import Stop, bedoel_je, komma_lijst
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.yamltekst.codes import N010, N016

if TYPE_CHECKING:
    from sonestra_cli.domein.zien.zicht import Beeld


VALT_WEG = (N010, N016)
"""What stands in a file and yet on no map or paper: told at once, by line."""


def zoek_wortel(map_: Path | None) -> Path:
    """The folder of the traject that ``-C`` names, or the one we stand in or right above; stops with 2 when there is
    none, or more than one to choose from. What an earlier command left half is finished first.
    """
    gevonden = wijs_wortel_aan(map_)
    onthoud_map(map_, gevonden)
    if is_onderbroken(gevonden) and (zin := maak_af(gevonden)):
        Console().meld(zin)
    return gevonden


def onthoud_map(map_: Path | None, wortel: Path) -> None:
    """What we suggest to type names this folder too, where it would not be found without."""
    if map_ is not None and _elders(wortel):
        noem_map(str(map_))


def _elders(wortel: Path) -> bool:
    """Whether a command without ``-C`` would not find this traject from where we stand."""
    hier = vind_wortel(Path())
    return hier is None or hier.resolve() != wortel.resolve()


def wijs_wortel_aan(map_: Path | None) -> Path:
    """The same, and nothing is finished."""
    begin = map_ if map_ is not None else Path()
    if map_ is not None and not map_.is_dir():
        raise Stop(2, f"De map {map_} vind ik niet.")
    wortel = vind_wortel(begin)
    if wortel is None and (bijna := bijna_wortel(begin)) is not None:
        raise Stop(2, f"Ik zoek {KENMERK}, en in {bijna.parent} staat {bijna.name}. Noem dat bestand {KENMERK}.")
    if wortel is None:
        stop_zonder_kenmerk(begin)
    return wortel if wortel is not None else _een_map_lager(begin)


def stop_zonder_kenmerk(begin: Path) -> None:
    """Stop with 2, and say the way back, where a traject lost the file that it is known by."""
    if (gevonden := zonder_kenmerk(begin)) is not None:
        from sonestra_cli.opdrachten.delen.nakijken.kenmerk_kwijt import zin_kenmerk_kwijt

        raise Stop(2, zin_kenmerk_kwijt(*gevonden))


def vanaf_hier(pad: Path) -> str:
    """A path as it is written from the folder in which we stand: empty for that folder, whole when it is elsewhere."""
    hier = Path.cwd()
    if pad == hier:
        return ""
    return (pad.relative_to(hier) if pad.is_relative_to(hier) else pad).as_posix()


def maak_af(wortel: Path) -> str:
    """Finish what an earlier command left half, before anybody reads it; gives the sentence that says so."""
    from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
    from sonestra_cli.opslaan.journaal import maak_af as maak_journaal_af

    gezegd: list[str] = []
    with veranderen("Het traject"):
        gezegd.append(maak_journaal_af(wortel))
    return gezegd[0]


def _een_map_lager(hier: Path) -> Path:
    """The only traject right under ``hier``: said aloud, because it was not named."""
    from sonestra_cli.opdrachten.delen.uitvoer import toonbaar, typbaar

    onder = wortels_onder(hier)
    if not onder:
        raise Stop(2, "Hier is geen traject: ik zoek een bestand traject.yaml. Begin er een met: sonestra nieuw NAAM")
    if len(onder) > 1:
        keuzes = "\n".join(f"  -C {typbaar(map_)}" for map_ in onder)
        raise Stop(2, f"Hier zijn {len(onder)} trajecten. Zeg welk je bedoelt, of ga erin staan:\n{keuzes}")
    Console().meld(f"Ik neem het traject in {toonbaar(onder[0])}.")
    return onder[0]


def open_traject(map_: Path | None, voor: str, met_apart: str | None, scherm: Console) -> tuple[Gelezen, "Beeld"]:
    """Read and look; stops with 1 when a file cannot be read and with 2 when a key is unknown.

    Other findings are one line on stderr: a map of a half-finished network is worth having.
    """
    wortel = zoek_wortel(map_)
    from sonestra_cli.domein.zien.onbeschermd import eigenaren

    gelezen = lees_traject(wortel, tuple(map(Sleutel, komma_lijst(met_apart))))
    stop_bij_onleesbaar(gelezen, scherm)
    apart = kies_eigenaren(met_apart, (*apart_sleutels(wortel), *eigenaren(gelezen.traject)))
    lezers = tuple(Lezer(s) for s in komma_lijst(voor))
    if not lezers:
        raise Stop(2, "Bij --voor staat nog niets. Typ iedereen, of een sleutel uit netwerk.yaml.")
    mensen: set[str] = set(gelezen.traject.netwerk.personen)
    for lezer in lezers:
        if lezer != IEDEREEN and lezer not in mensen:
            raise Stop(2, onbekende_mens("--voor", lezer, mensen))
    niet_aan_een_ander(apart, lezers)
    if apart:
        bewaart = "bewaart" if len(apart) == 1 else "bewaren"
        scherm.meld(f"Let op: hier komt ook in wat {opsomming(apart)} apart {bewaart}. Geef het niet zomaar door.")
    bevindingen = _meld_bevindingen(gelezen, scherm)
    from sonestra_cli.domein.zien.zicht import bekijk  # who only checks sees through nobody's eyes
    from sonestra_cli.opdrachten.delen.verborgen import zin_apart

    if zin := zin_apart(gelezen.traject, apart, bevindingen):
        scherm.meld(zin)
    return gelezen, bekijk(gelezen.traject, lezers, apart)


def kies_eigenaren(met_apart: str | None, bestaand: Iterable[str]) -> Sleutels:
    """The owners that ``--met-apart`` names; stops with 2 when one of them is not in ``bestaand``."""
    bekend = set(bestaand)
    gekozen = tuple(Sleutel(deel) for deel in komma_lijst(met_apart))
    for sleutel in gekozen:
        if sleutel not in bekend:
            raise Stop(2, f"Bij --met-apart: er is geen apart/{sleutel}.yaml.{bedoel_je(sleutel, bekend)}")
    return gekozen


def niet_aan_een_ander(apart: Sleutels, lezers: Iterable[Lezer]) -> None:
    """Stop with 2 before what one person keeps apart is made for another: it may be about that very reader."""
    for lezer in lezers:
        if apart and lezer not in (IEDEREEN, *apart):
            raise Stop(
                2,
                f"Wat {apart[0]} apart bewaart, maak ik niet voor {lezer}. Wil {apart[0]} dat {lezer} iets weet? "
                f"Zet dat dan in het gewone bestand, met `zichtbaar: [{apart[0]}, {lezer}]` erbij.",
            )


def stop_bij_onleesbaar(gelezen: Gelezen, scherm: Console) -> None:
    """Stop with 1, and say where, when a file could not be read at all."""
    if gelezen.onleesbaar:
        meldingen = [m for m in gelezen.meldingen if m.bevinding.pad.bestand in gelezen.onleesbaar]
        from sonestra_cli.verslag.kleur import in_kleur
        from sonestra_cli.verslag.tekst import als_tekst

        scherm.toon(als_tekst(meldingen, breedte_van(sys.stderr)).rstrip("\n"), sys.stderr, in_kleur)
        raise Stop(1)


def achtervoegsel(beeld: "Beeld") -> str:
    """What is added to a file name, so that what is for one never lands under the name of what is for all.

    A plus between several: no key has one, so ``oma,riet`` is not ``oma-riet``.
    """
    voor = "" if beeld.voor == (IEDEREEN,) else f"-voor-{'+'.join(sorted(beeld.voor))}"
    return voor + (f"-apart-{'+'.join(sorted(beeld.met_apart))}" if beeld.met_apart else "")


def _meld_bevindingen(gelezen: Gelezen, scherm: Console) -> list[Bevinding]:
    for melding in gelezen.meldingen:
        if melding.bevinding.regel in VALT_WEG:
            scherm.meld(f"{melding.plek.bestand}, regel {melding.plek.regel}: {melding.bevinding.zin}.")
    meldingen = met_bevindingen(gelezen, kijk_na(gelezen))
    aantal = sum(melding.bevinding.niveau in ("fout", "let op") for melding in meldingen)
    if aantal:
        dingen = "is 1 ding" if aantal == 1 else f"zijn {aantal} dingen"
        scherm.meld(f"Er {dingen} om naar te kijken. Bekijk ze met: sonestra valideer")
    return [melding.bevinding for melding in meldingen]


def onbekende_mens(bij: str, sleutel: str, mensen: Iterable[str]) -> str:
    """The sentence for a key that is nobody's."""
    return f"Bij {bij}: '{sleutel}' staat niet in netwerk.yaml.{bedoel_je(sleutel, mensen)}"
