"""Two trajecten on one layout: who stands elsewhere at the earlier moment has a place of their own for then."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.delen.paar import Paar, elders, samen, toen, uit_de_familie
from sonestra_cli.kaarten.ringen.blad.moment import Moment
from sonestra_cli.kaarten.ringen.mensen.leden import Kring, kring_rond
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing
from sonestra_cli.techniek.onthouden import onthoud


def _schim(wie: Sleutel) -> Sleutel:
    """The key of the place of then; nobody's own key has a space in it, and nobody's name is told apart from it."""
    return Sleutel(f"{wie} toen")


@onthoud()
def te_plaatsen(paar: Paar) -> Traject:
    """Everybody of both moments, those who stand elsewhere twice, each with a box that both maps can use."""
    heel, eerst = samen(paar), toen(paar)
    was = eerst.netwerk.personen
    mensen = {
        wie: _met_ruimte(was[wie], mens) if wie in was and wie in paar.later.netwerk.personen else mens
        for wie, mens in heel.netwerk.personen.items()
    }
    schimmen = {_schim(wie): replace(uit_de_familie(eerst, wie), naam=f"{naam(heel, wie)}’") for wie in elders(paar)}
    plekken = heel.posities.mensen
    oud = {wie: plek for wie, plek in eerst.posities.mensen.items() if wie in mensen and wie not in plekken}
    return replace(
        heel,
        netwerk=replace(heel.netwerk, personen={**mensen, **schimmen}),
        posities=replace(heel.posities, mensen={**oud, **plekken}),
    )


def twee_momenten(paar: Paar, blik: Blik, stand: Plaatsing) -> tuple[Moment, Moment]:
    """The earlier and the later, each as it was, at the places of ``te_plaatsen``."""
    heel = kring_rond(blik.gezien(te_plaatsen(paar), None))
    later = {str(wie): str(wie) for wie in paar.later.netwerk.personen}
    er = {str(wie): str(_schim(wie) if wie in elders(paar) else wie) for wie in paar.eerst.netwerk.personen}
    return (
        _moment(blik.gezien(_bij_volle_naam(toen(paar), paar), None), heel, er, stand, paar),
        _moment(blik.gezien(paar.later, None), heel, later, stand, paar),
    )


def _bij_volle_naam(eerst: Traject, paar: Paar) -> Traject:
    """What tells apart equal names is part of the name of who stands elsewhere: so their place has room for it."""
    personen = eerst.netwerk.personen
    anders = {wie: replace(personen[wie], naam=naam(samen(paar), wie)) for wie in elders(paar)}
    return replace(eerst, netwerk=replace(eerst.netwerk, personen={**personen, **anders}))


def _moment(traject: Traject, heel: Kring, plek: Mapping[str, str], stand: Plaatsing, paar: Paar) -> Moment:
    """Who is in ``plek``, as ``traject`` has them, each at the place of that name."""
    eigen = {mens.sleutel: mens for mens in kring_rond(traject).mensen}
    staat = {str(mens.sleutel): mens for mens in heel.mensen}
    kring = replace(
        heel,
        midden=tuple(een for een in heel.midden if een[0] in plek),
        mensen=tuple(
            replace(
                staat[waar],
                sleutel=Sleutel(wie),
                naam=naam(samen(paar), Sleutel(wie)),
                persoon=traject.netwerk.personen[Sleutel(wie)],
                gestopt=not paar.op_een_dag and Sleutel(wie) in eigen and eigen[Sleutel(wie)].gestopt,
            )
            for wie, waar in sorted(plek.items())
            if waar in staat
        ),
    )
    mensen = {wie: stand.mensen[waar] for wie, waar in plek.items() if waar in stand.mensen}
    ook = tuple(gezet for waar, gezet in sorted(stand.mensen.items()) if waar not in plek.values())
    return Moment(kring, replace(stand, mensen=mensen, ook=ook), traject)


def _met_ruimte(was: Persoon, mens: Persoon) -> Persoon:
    """``mens`` with the support of both moments, and the mark of who died: what must fit in the box."""
    kijk_van = {
        van: replace(een, steun=(*een.steun, *(steun for steun in ander.steun if steun not in een.steun)))
        for van in sorted({**mens.kijk_van, **was.kijk_van})
        for een, ander in [(mens.kijk_van.get(van, Kijk()), was.kijk_van.get(van, Kijk()))]
    }
    steun = (*mens.steun, *(steun for steun in was.steun if steun not in mens.steun))
    return replace(mens, steun=steun, kijk_van=kijk_van, overleden=mens.overleden or was.overleden)
