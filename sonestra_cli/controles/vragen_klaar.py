"""The questions are theirs and are there before the beraad (R16, G004); and there is a beraad (G003)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.noemen import allen_in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter

R16 = Regel(
    "R16",
    "let op",
    "Er zijn vragen van de mensen zelf, en ze zijn klaar vóór het beraad.",
    "Op het beraad staan hun vragen centraal: daar maken zij hun plan voor. Wie ze vooraf maakt, met de poster, begint "
    "de dag met wat ertoe doet.",
    "Maak samen de poster, en zet de vragen in vragen.yaml. Een foto van de poster bij `foto` is ook goed. Wil een "
    "professional iets weten of vertellen? Dat past bij de informatie op de dag zelf.",
    f"{TRAINING}: de vragen van de klant staan centraal; die heeft de klant al van tevoren opgesteld met behulp van de "
    "basisposter.",
)
G004 = Regel(
    "G004",
    "vraag",
    "Voor het beraad zijn er vragen om over mee te denken.",
    "Op het beraad staan de vragen van de hoofdpersoon centraal. Ze zijn er van tevoren, ook om te weten welke "
    "informatie er nodig is en wie die kan geven.",
    "Maak samen de poster. Zet de vragen in vragen.yaml, of een foto van de poster bij `foto`.",
    f"{TRAINING}: de vragen heeft de klant al van tevoren opgesteld met behulp van de basisposter.",
    vanaf="beraad",
    tot="beraad",
)
G003 = Regel(
    "G003",
    "vraag",
    "Een plan komt uit een beraad.",
    "De manier van werken draait om zelf besluiten, samen met de mensen om je heen. Daarom is er in principe altijd "
    "een beraad.",
    "Is het er geweest? Zet de dag en wie er waren in beraad.yaml. Ging het op een andere manier, dan mag dat.",
    f"{TRAINING}: er wordt in principe altijd een meedenkbijeenkomst georganiseerd.",
    vanaf="plan",
)


@controle(R16, G004)
def vooraf_klaar(traject: Traject) -> Iterator[Bevinding]:
    """R16: a plan of a beraad without questions, and questions of professionals only. G004: before that."""
    if (beraad := _beraad(traject)) is not None and not _heeft_vragen(traject):
        pad = Pad("beraad", ("datum",)) if beraad.datum else Pad("beraad", ("gasten",)).als_sleutel
        tip = "zet de vragen, of een foto van de poster, in vragen.yaml"
        if beraad.waren_er and traject.plan is not None and traject.plan.afspraken:
            yield Bevinding(R16, "welke vragen lagen er op het beraad? Ik zie er geen in vragen.yaml", pad, tip=tip)
        else:
            zin = "welke vragen nemen zij mee naar het beraad? Er staat er nog geen in vragen.yaml"
            yield Bevinding(G004, zin, pad, tip=tip, rust_bij=Pad("beraad"))
    if any(not is_professional(traject, wie) for vraag in traject.vragen.vragen.values() for wie in vraag.van):
        return  # there is a question of their own: what a professional asks beside it is theirs to keep
    for sleutel, vraag in traject.vragen.vragen.items():
        if vraag.van and all(is_professional(traject, wie) for wie in vraag.van):
            wie = allen_in_een_zin(traject, vraag.van)
            hoofd = allen_in_een_zin(traject, traject.kop.hoofdpersonen[:1]) or "de hoofdpersoon"
            zin = f"wat vraagt {hoofd} zelf? Deze vraag is van {wie}"
            tip = f"{hoofdletter(wie)} kan er op de dag zelf over vertellen, bij de informatie"
            yield Bevinding(R16, zin, Pad("vragen", ("vragen", sleutel, "van", 0)), tip=tip)


@controle(G003)
def zonder_beraad(traject: Traject) -> Iterator[Bevinding]:
    """G003: a plan or an actieteam, and nothing of a beraad."""
    if _beraad(traject) is not None:
        return
    if traject.plan is not None and traject.plan.afspraken:
        pad = Pad("plan", ("afspraken",)).als_sleutel
    elif traject.actieteam:
        pad = Pad(f"actieteam/{min(traject.actieteam)}")
    else:
        return
    zin = "hoe kwamen zij samen tot dit plan? In beraad.yaml staat nog niets"
    yield Bevinding(G003, zin, pad, tip="zet de dag en wie er waren in beraad.yaml", rust_bij=Pad(pad.bestand))


def _beraad(traject: Traject) -> Beraad | None:
    """The beraad, once something of it is there."""
    beraad = traject.beraad
    return beraad if beraad and (beraad.datum or beraad.gasten or beraad.waren_er or beraad.ongelezen) else None


def _heeft_vragen(traject: Traject) -> bool:
    """Whether there are questions, or a photograph of them."""
    vragen = traject.vragen
    if vragen.vragen or vragen.foto or (vragen.poster and vragen.poster.foto) or vragen.ongelezen:
        return True
    return any(apart.vragen for apart in traject.apart.values())
