from sonestra_cli.domein.afleiding.fase import fase
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject

from ..bouwen import datum, mens, netwerk, traject


def test_de_fase_volgt_uit_wat_er_is() -> None:
    plan = Plan(afspraken={AfspraakSleutel("a1"): Afspraak(Woorden("eten"))})
    beraad = Beraad(datum=datum("2026-04-11"))
    assert fase(Traject()) == "ontmoeten"
    assert fase(traject("kyra", netwerk(kyra=mens()))) == "ontmoeten"
    assert fase(traject("kyra", netwerk(kyra=mens(), bo=mens()))) == "netwerkkompas"
    assert fase(Traject(beraad=Beraad(), plan=Plan())) == "ontmoeten"
    assert fase(Traject(beraad=beraad)) == "beraad"
    assert fase(Traject(beraad=beraad, plan=plan)) == "actieteam"
    assert fase(Traject(actieteam={"2026-05-07": Bijeenkomst()})) == "actieteam"
    assert fase(Traject(kop=Kop(losgelaten_op=datum("2026-11-12")), plan=plan)) == "losgelaten"
