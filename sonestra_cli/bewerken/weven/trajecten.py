"""All files of two versions of one traject."""

from collections.abc import Mapping

from sonestra_cli.bewerken.weven.bestand import Weefsel, weef_bestand
from sonestra_cli.bewerken.weven.nummers import Ander, andere_nummers, met_andere_nummers, verhuisd
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

Teksten = Mapping[Bestandsnaam, str]


@gegeven
class Samen:
    """What the files of ``een`` become (None: gone), in which somebody has to choose, and what got another number.

    ``bleef``: one took the file away and the other wrote in it, so it is still there.
    """

    teksten: Mapping[Bestandsnaam, str | None]
    botsen: tuple[Bestandsnaam, ...] = ()
    anders: tuple[Ander, ...] = ()
    bleef: tuple[Bestandsnaam, ...] = ()


def weef_traject(basis: Teksten, een: Teksten, ander: Teksten, namen: tuple[str, str]) -> Samen:
    """Both changes of ``basis``, in all files; the texts of ``een`` are the ones that are written."""
    stond = een
    basis, een, ander, anders = _met_eigen_nummers(basis, een, ander)
    teksten: dict[Bestandsnaam, str | None] = {}
    botsen, bleef = [], []
    for naam in sorted({*basis, *een, *ander}):
        if naam not in een and naam in basis:  # taken away here
            if naam in ander and ander[naam] != basis[naam]:
                teksten[naam] = ander[naam]
                bleef.append(naam)
        elif naam not in ander and naam in basis:
            if een[naam] == basis[naam]:
                teksten[naam] = None
            else:
                bleef.append(naam)
        elif naam in ander:
            weefsel = _weef(naam, basis.get(naam, ""), een.get(naam), ander[naam], namen)
            teksten[naam] = weefsel.tekst
            botsen += [naam] if weefsel.botst else []
    for naam in een.keys() - teksten.keys():
        teksten[naam] = een[naam]
    nodig = {naam: teksten[naam] for naam in sorted(teksten) if teksten[naam] != stond.get(naam)}
    return Samen(nodig, tuple(botsen), tuple(anders), tuple(bleef))


def weef_een(naam: Bestandsnaam, basis: str, een: str, ander: str, namen: tuple[str, str]) -> Weefsel:
    """One file. Where both put everybody on the map, the places of ``een`` count: a place is nobody's words."""
    weefsel = weef_bestand(basis, een, ander, namen)
    if naam == PLEKKEN and weefsel.botst:
        return Weefsel(een)
    return weefsel


def _weef(naam: Bestandsnaam, basis: str, een: str | None, ander: str, namen: tuple[str, str]) -> Weefsel:
    return Weefsel(ander) if een is None else weef_een(naam, basis, een, ander, namen)


def _met_eigen_nummers(basis: Teksten, een: Teksten, ander: Teksten) -> tuple[Teksten, Teksten, Teksten, list[Ander]]:
    """The three, in which one number is one thing; as they are when a text cannot be read or not be changed."""
    try:
        erbij = andere_nummers(basis, een, ander)
        eerder = verhuisd(basis, ander, een)
        nu = [
            {naam: met_andere_nummers(naam, tekst, anders) for naam, tekst in teksten.items()}
            for teksten, anders in ((basis, erbij + eerder), (een, eerder), (ander, erbij))
        ]
    except NietTeBewerken:  # what cannot be read stands in the text with signs around it
        return basis, een, ander, []
    return nu[0], nu[1], nu[2], erbij
