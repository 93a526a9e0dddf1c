"""Events that nobody types: they follow from personen, gezinnen, huishoudens, beraad and actieteam (domein/3 §3.4).

What a family reads is a life, not a register. So only what the hoofdpersonen lived through, from the first of their
births on:

- births of the hoofdpersonen and of their children, grandchildren and great-grandchildren; younger brothers and
  sisters of a hoofdpersoon without children of their own;
- deaths of partners, parents, grandparents, brothers, sisters, children, grandchildren, and of whoever stands in one
  of the two inner rings, animals too;
- unions of the hoofdpersonen and of their parents: begun, apart, divorced, together again;
- a household that a hoofdpersoon joined;
- the beraad and the meetings of the actieteam.
"""

from collections.abc import Iterator
from typing import Final

from sonestra_cli.domein.afleiding.familie import broers_zussen, gezinnen_op_volgorde, kinderen, ouders, partners
from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.datum import Datum, eerder, lees_datum
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.soorten import IEDEREEN, Lezers, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.techniek.opsomming import opsomming

NAAM_VAN_BERAAD: Final[dict[Woordkeus, str]] = {"sonestra": "beraad", "snv": "meedenkbijeenkomst"}
NAAM_VAN_ACTIETEAM: Final[dict[Woordkeus, str]] = {"sonestra": "actieteam", "snv": "basisteam"}
_BEGIN_VAN = {
    "gehuwd": ("gehuwd", "{} getrouwd"),
    "geregistreerd_partnerschap": ("geregistreerd_partnerschap", "{} geregistreerde partners"),
    "samenwonend": ("samenwonend", "{} gaan samenwonen"),
    "verloofd": ("verloofd", "{} verloofd"),
}


def gebeurtenissen_vanzelf(traject: Traject) -> Iterator[Gebeurtenis]:
    """All of them, each with a ``soort``: geboren, overleden, samen, uit_elkaar, gescheiden, weer_samen, verhuizing,
    beraad or actieteam; in place of samen the ``verbinding``, where that has a word. ``wat`` is a short phrase."""
    begin = _begin(traject)
    for gebeurtenis in (*_geboren(traject), *_overleden(traject), *_verbonden(traject), *_verhuisd(traject)):
        if begin is None or not eerder(_wanneer(gebeurtenis), begin):
            yield gebeurtenis
    yield from _bijeenkomsten(traject)


def _begin(traject: Traject) -> Datum | None:
    personen = traject.netwerk.personen
    geboren = [personen[wie].geboren for wie in traject.kop.hoofdpersonen if wie in personen]
    return min((dag for dag in geboren if dag), key=lambda dag: dag.volgorde, default=None)


def _wanneer(gebeurtenis: Gebeurtenis) -> Datum:
    assert gebeurtenis.wanneer is not None
    return gebeurtenis.wanneer


def _geboren(traject: Traject) -> Iterator[Gebeurtenis]:
    """Children of the same parents with the same date are one event: twins."""
    netwerk = traject.netwerk
    wie: dict[Sleutel, None] = dict.fromkeys(traject.kop.hoofdpersonen)
    for hoofd in traject.kop.hoofdpersonen:
        nakomelingen = _nakomelingen(netwerk, hoofd)
        wie |= dict.fromkeys(nakomelingen)
        if not nakomelingen:
            wie |= dict.fromkeys(ander for ander in broers_zussen(netwerk, hoofd) if _jonger(traject, ander, hoofd))
    samen: dict[tuple[str, Sleutels], list[Sleutel]] = {}
    for sleutel in wie:
        persoon = netwerk.personen.get(sleutel)
        if persoon and persoon.geboren and persoon.geboren.jaar is not None:
            ouderpaar = ouders(netwerk, sleutel) or (sleutel,)
            samen.setdefault((str(persoon.geboren), ouderpaar), []).append(sleutel)
    for sleutels in samen.values():
        eerste = netwerk.personen[sleutels[0]]
        zichtbaar = _gedeeld(*(netwerk.personen[sleutel].zichtbaar for sleutel in sleutels))
        yield _maak(traject, "geboren", eerste.geboren, "{} geboren", tuple(sleutels), zichtbaar)


def _nakomelingen(netwerk: Netwerk, wie: Sleutel, generaties: int = 3) -> list[Sleutel]:
    uit: list[Sleutel] = []
    laatste: list[Sleutel] = [wie]
    for _ in range(generaties):
        laatste = [kind for ouder in laatste for kind in kinderen(netwerk, ouder)]
        uit += laatste
    return uit


def _jonger(traject: Traject, een: Sleutel, ander: Sleutel) -> bool:
    personen = traject.netwerk.personen
    jong, oud = (personen[wie].geboren if wie in personen else None for wie in (een, ander))
    return jong is not None and oud is not None and eerder(oud, jong)


def _overleden(traject: Traject) -> Iterator[Gebeurtenis]:
    netwerk, hoofd = traject.netwerk, traject.kop.hoofdpersonen
    nabij: set[Sleutel] = set(hoofd)
    for wie in hoofd:
        eerste = (*ouders(netwerk, wie), *kinderen(netwerk, wie))
        tweede = [ander for ouder in ouders(netwerk, wie) for ander in ouders(netwerk, ouder)]
        tweede += [klein for kind in kinderen(netwerk, wie) for klein in kinderen(netwerk, kind)]
        nabij |= {*eerste, *tweede, *broers_zussen(netwerk, wie), *partners(netwerk, wie)}
    binnenste = ringnamen(traject.kop)[:2]
    for wie, persoon in sorted(netwerk.personen.items()):
        if (wie in nabij or persoon.kring in binnenste) and persoon.overleden and persoon.overleden.jaar is not None:
            yield _maak(traject, "overleden", persoon.overleden, "{} overleden", (wie,), persoon.zichtbaar)


def _verbonden(traject: Traject) -> Iterator[Gebeurtenis]:
    netwerk, hoofd = traject.netwerk, traject.kop.hoofdpersonen
    wie = {*hoofd, *(ouder for kind in hoofd for ouder in ouders(netwerk, kind))}
    for gezin in gezinnen_op_volgorde(netwerk.gezinnen):
        if len(gezin.partners) == 2 and wie & set(gezin.partners):
            yield from _van_gezin(traject, gezin)


def _van_gezin(traject: Traject, gezin: Gezin) -> Iterator[Gebeurtenis]:
    momenten = (
        (*_BEGIN_VAN.get(gezin.verbinding, ("samen", "{} samen")), gezin.sinds),
        ("uit_elkaar", "{} uit elkaar", gezin.uit_elkaar),
        ("gescheiden", "{} gescheiden", gezin.gescheiden),
        ("weer_samen", "{} weer samen", gezin.weer_samen),
    )
    for soort, zin, wanneer in momenten:
        if wanneer and wanneer.jaar is not None:
            yield _maak(traject, soort, wanneer, zin, gezin.partners, gezin.zichtbaar)


def _verhuisd(traject: Traject) -> Iterator[Gebeurtenis]:
    for huis in sorted(traject.netwerk.huishoudens, key=repr):
        wie = tuple(lid for lid in huis.wie if lid in traject.kop.hoofdpersonen)
        if wie and huis.sinds and huis.sinds.jaar is not None:
            zin = f"{{}} verhuisd: {huis.naam}" if huis.naam else "{} verhuisd"
            yield _maak(traject, "verhuizing", huis.sinds, zin, wie, huis.zichtbaar)


def _bijeenkomsten(traject: Traject) -> Iterator[Gebeurtenis]:
    woordkeus = traject.kop.woordkeus
    if traject.beraad and traject.beraad.datum:
        yield _maak(traject, "beraad", traject.beraad.datum, NAAM_VAN_BERAAD[woordkeus], ())
    for dag in sorted(traject.actieteam):
        if wanneer := lees_datum(dag):
            yield _maak(traject, "actieteam", wanneer, NAAM_VAN_ACTIETEAM[woordkeus], ())


def _maak(
    traject: Traject, soort: str, wanneer: Datum | None, zin: str, wie: Sleutels, zichtbaar: Lezers = (IEDEREEN,)
) -> Gebeurtenis:
    wat = zin.replace("{}", opsomming(namen(traject, wie)))
    return Gebeurtenis(wat, wanneer, wie=wie, soort=soort, zichtbaar=zichtbaar)


def _gedeeld(eerste: Lezers, *andere: Lezers) -> Lezers:
    """Who may see all of them."""
    samen = [eerste, *andere]
    beperkt = [lezers for lezers in samen if IEDEREEN not in lezers]
    return (
        tuple(lezer for lezer in beperkt[0] if all(lezer in lezers for lezers in beperkt)) if beperkt else (IEDEREEN,)
    )
