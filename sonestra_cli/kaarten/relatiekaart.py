"""The relatiekaart: rings for how near, sectors for where from; the place is the message (domein/7 §7.5)."""

from functools import partial

from sonestra_cli.domein.afleiding.ogen import met_eigen_plek
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.kaarten.ringen.blad import uitleg
from sonestra_cli.kaarten.ringen.blad.blikwoorden import eigen_kaarten
from sonestra_cli.kaarten.ringen.blad.moment import Moment, Momentblad
from sonestra_cli.kaarten.ringen.blad.momenten import ringkaart, twee_ringkaarten
from sonestra_cli.kaarten.ringen.blad.tekenen import kaartjes_van, teken_kring
from sonestra_cli.kaarten.ringen.mensen.woorden import klein_wie
from sonestra_cli.tekening.tekening import Meet, Tekening

_OVER = "wie erop staan, en hoe dichtbij"


def relatiekaart(beeld: Beeld, meet: Meet, blik: Blik = GEWOON) -> Tekening:
    """Everybody of the network once, at a place that says how near.

    When somebody cannot keep the place they had, ``gebroken`` says so.
    """
    wie = blik.bij_wie(beeld.traject)
    dichtbij = (f"Hoe dichter bij het midden, hoe dichter bij {wie}.",) if wie else ()
    anders = ("ziet sommige mensen op een andere plek", "zien sommige mensen op een andere plek")
    eigen = eigen_kaarten(beeld.traject, blik, met_eigen_plek, *anders)
    teken = partial(_moment, wie, meet)
    return ringkaart("relatiekaart", _OVER, dichtbij, eigen, teken, beeld, blik, meet)


def relatiekaarten(beeld: Beeld, meet: Meet, blik: Blik) -> tuple[Tekening, ...]:
    """For paper: the two moments of ``blik`` each on a page of its own, or the one map where it has one moment."""
    if blik.naast is None:
        return (relatiekaart(beeld, meet, blik),)
    teken = partial(_moment, blik.bij_wie(beeld.traject), meet)
    return twee_ringkaarten("relatiekaart", _OVER, teken, beeld, blik, meet)


def _moment(wie: str, meet: Meet, moment: Moment) -> Momentblad:
    kring = moment.kring
    kaartjes, stand = kaartjes_van(kring, klein_wie, moment.stand, meet)
    inhoud = teken_kring(kring, kaartjes, stand, uitleg.wie_is, meet)
    return Momentblad(inhoud, uitleg.legenda(kring.mensen), uitleg.gesproken(kring, wie))
