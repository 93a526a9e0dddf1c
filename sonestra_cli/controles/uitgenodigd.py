"""Who is asked to come is up to those whom it is about, and most are theirs (R11, R15)."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import tegen_elkaar
from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.samen import een_paar
from sonestra_cli.domein.afleiding.fase import fase
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.keuzes import FASEN
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.noemen import allen_in_een_zin, in_een_zin

R11 = Regel(
    "R11",
    "let op",
    "De hoofdpersoon beslist wie er komt.",
    "Wie iemand zelf uitnodigt, komt voor die mens. Een gast die een ander erbij zette, is een verrassing op een dag "
    "waar veel van afhangt.",
    "Zet bij `uitgenodigd_door` wie van hen de mensen vraagt: dan is de hele lijst van hen. Kwam een gast er op een "
    "andere manier bij, en vindt de hoofdpersoon dat goed? Zet dan `akkoord: ja` bij die gast.",
    f"{TRAINING}: gezin, familie, vrienden, buren en anderen worden door de klant uitgenodigd.",
    ook="een vraag zolang er niet staat wie uitnodigt",
    zodra="vóór het beraad, zodra er gasten zijn",
)
R15 = Regel(
    "R15",
    "let op",
    "Op de gastenlijst staan meer mensen van henzelf dan professionals.",
    "In het verhaal waar het mee begon zaten alle professionals aan tafel met één van het gezin. Zo'n gesprek gaat "
    "over mensen, niet met hen.",
    "Vraag wie uitnodigt: wie mag er nog bij? Wie alleen iets komt uitleggen kan dat ook vooraf doen, op papier of in "
    "een filmpje. De hoofdpersoon, wie uitnodigt en de procesbegeleider tellen hier niet mee.",
    f"{BIJEENKOMST}: alle professionals aan tafel met moeder, de andere gezinsleden zijn er niet bij.",
)

_ERNA = FASEN[FASEN.index("beraad") + 1 :]


@controle(R11)
def van_wie_is_de_lijst(traject: Traject) -> Iterator[Bevinding]:
    """R11: guests whom only professionals invite, and guests with a no; until the day has been.

    Where nobody said yet who invites it is only asked: the list may be half typed. With a plan they have been together.
    """
    beraad = traject.beraad
    if beraad is None or beraad.waren_er:
        return
    bekend = traject.netwerk.personen.keys() - {*traject.kop.hoofdpersonen}
    komen = {wie: gast for wie, gast in _komen(beraad).items() if wie in bekend}
    for wie, gast in komen.items():
        if gast.akkoord == "nee":
            zin = f"bij {naam(traject, wie)} staat dat het niet akkoord is, en {naam(traject, wie)} is wel gevraagd"
            tip = "wat wil de hoofdpersoon? Haal de gast weg, of zet er `akkoord: ja` bij"
            yield Bevinding(R11, zin, Pad("beraad", ("gasten", wie, "akkoord")), tip=tip)
    if not beraad.uitgenodigd_door and fase(traject) in _ERNA:
        return
    if beraad.mist("uitgenodigd_door") or not all(is_professional(traject, wie) for wie in beraad.uitgenodigd_door):
        return
    open_ = [wie for wie, gast in komen.items() if gast.akkoord is None and not gast.mist("akkoord")]
    if open_:
        yield _wie_wil(traject, beraad, open_)


@controle(R15)
def meer_van_henzelf(traject: Traject) -> Iterator[Bevinding]:
    """R15: more professionals on the list than others, not counting who invites and the first hoofdpersoon."""
    beraad = traject.beraad
    if beraad is None or beraad.waren_er or beraad.mist("gasten"):
        return
    komen = [wie for wie in _komen(beraad) if wie in traject.netwerk.personen]
    professionals, eigen = tegen_elkaar(traject, komen, beraad.uitgenodigd_door)
    if len(professionals) > len(eigen):
        zin = "wie van henzelf mag er nog bij? Op de gastenlijst staan nu meer professionals dan andere mensen"
        tip = "een professional die alleen iets uitlegt kan dat ook vooraf doen, op papier"
        yield Bevinding(R15, zin, Pad("beraad", ("gasten",)).als_sleutel, tip=tip)


def _komen(beraad: Beraad) -> dict[Sleutel, Gast]:
    return {wie: gast for wie, gast in beraad.gasten.items() if gast.komt != "nee"}


def _wie_wil(traject: Traject, beraad: Beraad, open_: list[Sleutel]) -> Bevinding:
    """About all guests of whom nothing says that they are wanted."""
    wie = een_paar([in_een_zin(traject, een) for een in open_])
    pad = Pad("beraad", ("gasten", open_[0])).als_sleutel
    if beraad.uitgenodigd_door:
        pad = Pad("beraad", ("uitgenodigd_door", 0))
        door = allen_in_een_zin(traject, beraad.uitgenodigd_door)
        nodigt = "nodigt" if len(beraad.uitgenodigd_door) == 1 else "nodigen"
        zin = f"{door} {nodigt} uit: wie van henzelf wil {wie} erbij?"
    else:
        zin = f"wie van henzelf vraagt {wie} erbij? Dat staat er nog niet"
    tip = (
        "zet in beraad.yaml bij `uitgenodigd_door` wie van hen uitnodigt, of typ: sonestra wijzig beraad "
        "uitgenodigd_door+=WIE. Vinden zij het bij één gast goed? Zet `akkoord: ja` bij die gast, of typ: sonestra "
        f"wijzig gast:{open_[0]} akkoord=ja"
    )
    return Bevinding(R11, zin, pad, tip=tip, anders=None if beraad.uitgenodigd_door else "vraag")
