"""To whom a folder is given: as typed behind ``--aan``, as it was written down, or else asked."""

from collections.abc import Sequence
from functools import partial

from sonestra_cli.domein.afleiding.namen import kale_naam, namen
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.begrijpen import delen, weet_niet, zegt_geen
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.gesprekken.wie import beschrijf
from sonestra_cli.omgeving.console import is_gesprek
from sonestra_cli.opdrachten.delen.openen import onbekende_mens
from sonestra_cli.opdrachten.delen.opties import Stop, komma_lijst
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.mensen import zoek_mensen

VRAAG = "Aan wie geef je de map? Noem hen met een komma ertussen. Enter: toch niet."
UITLEG = "Noem wie de map krijgt, zoals die in netwerk.yaml staat. Er wordt nu nog niets gewist."
NOEM = "Aan wie geef je de map? Typ bijvoorbeeld: sonestra loslaten --aan samira,hassan"


def aan_wie(aan: str | None, traject: Traject) -> Sleutels:
    """Their keys; stops with 2 where there is nobody, or somebody who cannot be given a folder."""
    if aan is None and traject.kop.overgedragen_aan:
        wie: Sleutels = traject.kop.overgedragen_aan
    elif aan is None and is_gesprek():
        return _gevraagd(traject)
    else:
        wie = tuple(map(Sleutel, komma_lijst(aan)))
    if not wie:
        raise Stop(2, NOEM)
    mensen = traject.netwerk.personen
    for een in wie:
        if een not in mensen:
            raise Stop(2, onbekende_mens("--aan", een, mensen))
        if zin := _kan_niet(mensen[een]):
            raise Stop(2, f"Bij --aan: {namen(traject, (een,))[0]} {zin}")
    return tuple(dict.fromkeys(wie))


def _gevraagd(traject: Traject) -> Sleutels:
    from sonestra_cli.opdrachten.delen.praten import Gestopt, praat  # only where there is somebody to ask

    try:
        wie = praat(partial(_vraag, traject))
    except Gestopt:
        wie = ()
    if not wie:
        raise Stop(2, f"Goed. Er is niets veranderd. Weet je het later? {NOEM.partition('? ')[2]}")
    return wie


def _vraag(traject: Traject) -> Gesprek[Sleutels]:
    vooraf = ""
    while True:
        tekst = (yield Vraag(VRAAG, UITLEG, vooraf, opnieuw=bool(vooraf))).strip()
        if not tekst or weet_niet(tekst) or zegt_geen(tekst):
            return ()
        wie, vooraf = _versta(tekst, traject)
        if not vooraf:
            return wie


def _versta(tekst: str, traject: Traject) -> tuple[Sleutels, str]:
    """The keys, or why these are not people to whom a folder can be given."""
    mensen = traject.netwerk.personen
    wie: list[Sleutel] = []
    for woord in delen(tekst):
        kan = [woord] if woord in mensen else [een for een in mensen if _heet_zo(woord, een, traject)]
        if len(kan) != 1:
            return (), _wie_is(woord, kan or zoek_mensen(woord, traject), traject)
        if zin := _kan_niet(mensen[Sleutel(kan[0])]):
            return (), f"{kale_naam(traject, Sleutel(kan[0]))} {zin}"
        wie.append(Sleutel(kan[0]))
    return tuple(dict.fromkeys(wie)), "" if wie else UITLEG


def _wie_is(woord: str, kan: Sequence[str], traject: Traject) -> str:
    """What is said of a word that names nobody, or may name several."""
    if not kan:
        return f"'{kort(woord)}' ken ik niet."
    wie_zijn = opsomming([beschrijf(Sleutel(een), traject) for een in kan], "of")
    return f"Wie bedoel je met {kort(woord)}? Er is: {wie_zijn}. Typ wat tussen haakjes staat."


def _heet_zo(woord: str, sleutel: Sleutel, traject: Traject) -> bool:
    """By the key or by the whole name: nothing that only looks like it, for what is given away is gone."""
    return sleutel_van(woord) in (sleutel_van(sleutel), sleutel_van(kale_naam(traject, sleutel)))


def _kan_niet(persoon: Persoon) -> str:
    """Why nobody can give a folder to them; empty when it can be."""
    if persoon.soort != "mens":
        return "is geen mens. Noem wie de map krijgt."
    if persoon.overleden:
        return "is overleden. Noem wie de map krijgt."
    if persoon.professional is not None:
        return "staat hier als professional. De map is van de mensen zelf: noem een van hen."
    return ""
