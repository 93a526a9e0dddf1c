"""Two trajecten to draw beside each other on one layout: who is at which of them, and who stands elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sonestra_cli.domein.afleiding.groepen import groep_van, is_professional, ringnamen
from sonestra_cli.domein.afleiding.ogen import door_ogen_van, eerste_ogen
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.onthouden import onthoud


@dataclass(frozen=True, slots=True, eq=False)
class Paar:
    """``koppen`` stand above the two maps, ``wanneer`` in a sentence. ``weet``: what these two cannot know.

    ``posities``: where people stand on the maps of now. ``deel``: what stands behind the name of a file.
    ``op_een_dag``: each holds only who was there on its day, so nobody had gone yet.
    """

    eerst: Traject
    later: Traject
    koppen: tuple[str, str]
    wanneer: tuple[str, str]
    posities: Posities = Posities()
    deel: str = ""
    weet: tuple[str, ...] = ()
    op_een_dag: bool = False

    def wie(self) -> tuple[Mapping[Sleutel, Persoon], Mapping[Sleutel, Persoon]]:
        """Who is there at each of the two."""
        return self.eerst.netwerk.personen, self.later.netwerk.personen


@onthoud()
def samen(paar: Paar) -> Traject:
    """The later of the two, with who was at the earlier only; what a map needs to name everybody."""
    toen, later = paar.wie()
    weg = {wie: uit_de_familie(paar.eerst, wie) for wie in toen if wie not in later}
    hoofd = (*paar.later.kop.hoofdpersonen, *(wie for wie in paar.eerst.kop.hoofdpersonen if wie in weg))
    return replace(
        paar.later,
        kop=replace(paar.later.kop, hoofdpersonen=hoofd),
        netwerk=replace(paar.later.netwerk, personen=dict(sorted({**later, **weg}.items()))),
        posities=paar.posities,
    )


def uit_de_familie(traject: Traject, wie: Sleutel) -> Persoon:
    """Somebody with their group and who they are written out, where that follows from the families of ``traject``."""
    mens, hoofd = traject.netwerk.personen[wie], traject.kop.hoofdpersonen
    eigen = mens.wie or (mens.professional.functie if mens.professional else None)
    zelf = mens.wie if eigen or len(hoofd) != 1 else verwantschap(traject.netwerk, hoofd[0], wie)
    return replace(mens, groep=groep_van(traject, wie), wie=zelf)


@onthoud()
def toen(paar: Paar) -> Traject:
    """The earlier of the two, on the rings and in the groups of the later; who is at both has one name."""
    kop, (er, later) = paar.later.kop, paar.wie()
    hoofd = tuple(wie for wie in samen(paar).kop.hoofdpersonen if wie in er)
    personen = {
        wie: replace(mens, naam=later[wie].naam, wie=later[wie].wie) if wie in later else mens
        for wie, mens in er.items()
    }
    return replace(
        paar.eerst,
        kop=replace(paar.eerst.kop, hoofdpersonen=hoofd, ringen=kop.ringen, sectoren=kop.sectoren),
        netwerk=replace(paar.eerst.netwerk, personen=personen),
    )


@onthoud()
def elders(paar: Paar) -> Sleutels:
    """Who is at both, and stands in another ring or group, or became a professional, by what their own entry says."""
    ogen = eerste_ogen(samen(paar))
    eerst, later = (een if ogen is None else door_ogen_van(een, ogen) for een in (toen(paar), paar.later))
    hoofd, ringen = samen(paar).kop.hoofdpersonen, (None, *ringnamen(paar.later.kop))
    return tuple(
        wie
        for wie, mens in sorted(eerst.netwerk.personen.items())
        if wie in later.netwerk.personen and wie not in hoofd and mens.kring in ringen
        if _plek(eerst, wie) != _plek(later, wie)
    )


def _plek(traject: Traject, wie: Sleutel) -> tuple[str | None, ...]:
    mens = traject.netwerk.personen[wie]
    return ("professional",) if is_professional(traject, wie) else (mens.kring, mens.groep)
