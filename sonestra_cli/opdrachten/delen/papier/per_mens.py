"""Papers of which everybody gets one of their own: who gets one, and each as that reader may see it."""

from collections.abc import Iterator, Sequence

from sonestra_cli.documenten.maken import PapierFormaat
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, niet_aan_een_ander, onbekende_mens
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.papier.stukken import stukken_van
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.mensen import Mensengids


def ontvangers(soort: str, woorden: Sequence[str], gelezen: Gelezen, bij: str) -> Sleutels:
    """Who ``woorden`` name, by key or by name; everybody who gets a paper of this kind when none, or ``iedereen``.

    Stops with 2 for who is not known, for who never gets one, and when it is nobody. ``bij`` is where it was typed.
    """
    voor = papiersoorten()[soort].voor
    assert voor is not None, soort
    if all(woord == IEDEREEN for woord in woorden):
        if alle := voor.alle(gelezen.traject):
            return alle
        raise Stop(2, voor.wel(gelezen.traject) or voor.niemand)
    gekozen = tuple(dict.fromkeys(_wie(woord, gelezen.traject, bij) for woord in woorden))
    for sleutel in gekozen:
        if zin := voor.waarom_niet(gelezen.traject, sleutel):
            raise Stop(2, zin)
    return gekozen


def elk_het_zijne(
    soort: str,
    wie: Sleutels,
    formaten: Sequence[PapierFormaat],
    gelezen: Gelezen,
    beeld: Beeld,
) -> Iterator[Uitvoerstuk]:
    """The papers of ``wie``, as each may see it and as every reader of ``beeld`` may."""
    for sleutel in wie:
        eigen = eigen_beeld(sleutel, gelezen, beeld)
        yield from stukken_van(soort, formaten, eigen, achtervoegsel(beeld), gelezen.wortel)


def eigen_beeld(wie: Sleutel, gelezen: Gelezen, beeld: Beeld) -> Beeld:
    """What ``wie`` may see, and every reader of ``beeld`` too."""
    return bekijk(gelezen.traject, _lezers(wie, beeld), beeld.met_apart)


def _lezers(wie: Sleutel, beeld: Beeld) -> tuple[Lezer, ...]:
    lezers = (Lezer(wie), *(lezer for lezer in beeld.voor if lezer not in (IEDEREEN, wie)))
    niet_aan_een_ander(beeld.met_apart, lezers)
    return lezers


def _wie(woord: str, traject: Traject, bij: str) -> Sleutel:
    """One person by key or by whole name: what is only like it is asked, for the paper goes to somebody."""
    mensen, heel = traject.netwerk.personen, sleutel_van(woord)
    gevonden = [sleutel for sleutel in mensen if sleutel == woord] or [
        sleutel
        for sleutel, mens in mensen.items()
        if heel in (sleutel_van(sleutel), sleutel_van(mens.naam or sleutel), sleutel_van(naam(traject, sleutel)))
    ]
    if len(gevonden) == 1:
        return gevonden[0]
    if lijkt_op := gevonden or Mensengids(mensen).zoek(woord):
        raise Stop(2, f"Bij {bij}: '{woord}' staat niet in netwerk.yaml. Bedoel je {opsomming(lijkt_op, 'of')}?")
    raise Stop(2, onbekende_mens(bij, woord, mensen))
