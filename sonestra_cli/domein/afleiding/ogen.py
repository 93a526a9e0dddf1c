"""One network through one pair of eyes: ``bij``, ``kijk_van`` and what was experienced (domein/3 §3.3)."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.groepen import kijk, van_nu
from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject


def eerste_ogen(traject: Traject) -> Sleutel | None:
    """Through whose eyes a map looks when nobody is named: those of the first hoofdpersoon."""
    return traject.kop.hoofdpersonen[0] if traject.kop.hoofdpersonen else None


def door_ogen_van(traject: Traject, wie: Sleutel) -> Traject:
    """Of everybody the ring, band, contact and steun as ``wie`` has them now; nobody else's word is left among them.

    Who got no ring from ``wie`` keeps the shared one: a place is one place, until somebody says otherwise. Support of
    which the direction was not understood is none: it would have an arrow the wrong way.
    """
    nu = van_nu(traject)
    beleefd = _beleefd(nu, wie)
    personen = {}
    for sleutel, persoon in nu.netwerk.personen.items():
        gezien = kijk(nu, sleutel, wie)
        personen[sleutel] = replace(
            persoon,
            kring=gezien.kring or persoon.kring,
            band=gezien.band or beleefd.get(sleutel),
            contact=gezien.contact,
            steun=tuple(steun for steun in gezien.steun if not steun.mist("richting")),
            kijk_van={},
            bij=wie,
        )
    return replace(nu, netwerk=replace(nu.netwerk, personen=personen))


def plek_van_een_ander(traject: Traject, wie: Sleutel) -> dict[Sleutel, Sleutels]:
    """Whose ring is not that of ``wie`` but of another hoofdpersoon, as that one typed it: by hoofdpersoon."""
    hoofd = traject.kop.hoofdpersonen
    uit: dict[Sleutel, Sleutels] = {}
    for sleutel, persoon in sorted(traject.netwerk.personen.items()):
        van = persoon.bij or eerste_ogen(traject)
        if (
            persoon.kring
            and van in hoofd
            and van != wie
            and sleutel not in hoofd
            and not kijk(traject, sleutel, wie).kring
        ):
            uit[van] = (*uit.get(van, ()), sleutel)
    return {een: uit[een] for een in hoofd if een in uit}


def met_eigen_plek(traject: Traject, wie: Sleutel) -> Sleutels:
    """The other hoofdpersonen who put somebody in another ring than on the map of ``wie``."""
    gezien = door_ogen_van(traject, wie).netwerk.personen

    def anders(ander: Sleutel) -> bool:
        ringen = ((kijk(traject, mens, ander).kring, gezien[mens].kring) for mens in traject.netwerk.personen)
        return any(eigen and eigen != ring for eigen, ring in ringen)

    return tuple(ander for ander in traject.kop.hoofdpersonen if ander != wie and anders(ander))


def met_eigen_verhaal(traject: Traject, wie: Sleutel) -> Sleutels:
    """The other hoofdpersonen who told of somebody around them how near, how good, or who supports whom."""
    nu = van_nu(traject)
    hoofd = nu.kop.hoofdpersonen

    def vertelde(ander: Sleutel) -> bool:
        mensen = [mens for mens in nu.netwerk.personen if mens not in hoofd]
        beleefd = _beleefd(nu, ander)
        gezien = (kijk(nu, mens, ander) for mens in mensen)
        return any(een.kring or een.band or een.steun for een in gezien) or any(mens in beleefd for mens in mensen)

    return tuple(ander for ander in hoofd if ander != wie and vertelde(ander))


def _beleefd(nu: Traject, wie: Sleutel) -> dict[Sleutel, Band]:
    """What ``wie`` experiences with whom; of several with one person always the same one."""
    van_hier = sorted((een.met, een.is_) for een in nu.netwerk.belevingen if een.van == wie)
    return dict(reversed(van_hier))
