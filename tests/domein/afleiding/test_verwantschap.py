import pytest

from sonestra_cli.domein.afleiding.verwantschap import stiefouders, verwantschap
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutel

from ..bouwen import datum, gezin, mens, netwerk, wie

MAN, VROUW = {"geslacht": "man"}, {"geslacht": "vrouw"}
JA = datum("2011")


def familie() -> Netwerk:
    """Four generations, with an ex, a stepfather, a foster family, an adopted child and in-laws."""
    return netwerk(
        gezin("gijs", "wout"),
        gezin("wout ineke", "lot sandra", verbinding="gehuwd"),
        gezin("sandra tim", "kyra", uit_elkaar=JA, verbinding="samenwonend"),
        gezin("sandra mark", "finn jop", verbinding="gehuwd"),
        gezin("hennie", "mark erik"),
        gezin("mark olga", "sofie", gescheiden=JA, verbinding="gehuwd"),
        gezin("lot piet", "bo", verbinding="gehuwd"),
        gezin("corrie", "kyra/pleeg daan"),
        gezin("oude-corrie", "corrie"),
        gezin("bo sam", "mees li/adoptie", verbinding="relatie"),
        gezin("tim nel", "", verbinding="kortstondig"),
        gezin("truus", "tim"),
        gijs=mens(**MAN),
        wout=mens(**MAN),
        ineke=mens(**VROUW),
        lot=mens(**VROUW),
        sandra=mens(**VROUW),
        tim=mens(**MAN),
        kyra=mens(geboren="2008", **VROUW),
        mark=mens(**MAN),
        finn=mens(**MAN),
        jop=mens(),
        hennie=mens(**VROUW),
        erik=mens(**MAN),
        sofie=mens(**VROUW),
        olga=mens(**VROUW),
        piet=mens(**MAN),
        bo=mens(**VROUW),
        corrie=mens(**VROUW),
        daan=mens(geslacht="anders"),
        mees=mens(),
        li=mens(**VROUW),
        sam=mens(geslacht="anders"),
        truus=mens(**VROUW),
        **{"oude-corrie": mens(**VROUW)},
    )


@pytest.mark.parametrize(
    ("van", "naar", "woord"),
    [
        ("kyra", "sandra", "moeder"),
        ("kyra", "tim", "vader"),
        ("sandra", "kyra", "dochter"),
        ("sandra", "jop", "kind"),
        ("kyra", "wout", "opa"),
        ("kyra", "gijs", "overgrootvader"),
        ("mees", "gijs", "betovergrootvader"),
        ("wout", "kyra", "kleindochter"),
        ("gijs", "jop", "achterkleinkind"),
        ("kyra", "finn", "halfbroer"),
        ("kyra", "jop", "halfbroer of halfzus"),
        ("finn", "jop", "broer of zus"),
        ("sandra", "lot", "zus"),
        ("kyra", "mark", "stiefvader"),
        ("mark", "kyra", "stiefdochter"),
        ("kyra", "hennie", "stiefoma"),
        ("hennie", "kyra", "stiefkleindochter"),
        ("kyra", "sofie", "stiefzus"),
        ("sofie", "kyra", "stiefzus"),
        ("sofie", "sandra", "stiefmoeder"),
        ("kyra", "corrie", "pleegmoeder"),
        ("corrie", "kyra", "pleegdochter"),
        ("kyra", "oude-corrie", "pleegoma"),
        ("kyra", "daan", "pleegbroer of pleegzus"),
        ("bo", "li", "adoptiedochter"),
        ("li", "bo", "adoptiemoeder"),
        ("li", "lot", "oma"),
        ("li", "mees", "broer of zus"),
        ("kyra", "lot", "tante"),
        ("kyra", "piet", "oom"),
        ("lot", "kyra", "nicht"),
        ("kyra", "bo", "nicht"),
        ("kyra", "mees", "achterneef of achternicht"),
        ("mees", "sandra", "oudtante"),
        ("sandra", "mark", "partner"),
        ("sandra", "tim", "ex-partner"),
        ("bo", "sam", "partner"),
        ("sandra", "hennie", "schoonmoeder"),
        ("hennie", "sandra", "schoondochter"),
        ("sandra", "truus", "ex-schoonmoeder"),
        ("sandra", "erik", "zwager"),
        ("erik", "sandra", "schoonzus"),
        ("sandra", "piet", "zwager"),
        ("lot", "sam", "schoonkind"),
        ("finn", "erik", "oom"),
        ("kyra", "kyra", None),
        ("kyra", "olga", None),
        ("tim", "nel", None),
        ("kyra", "onbekend", None),
        ("gijs", "hennie", None),
    ],
)
def test_wat_iemand_van_je_is(van: str, naar: str, woord: str | None) -> None:
    assert verwantschap(familie(), Sleutel(van), Sleutel(naar)) == woord


def test_het_dichtste_woord_wint() -> None:
    """Cousins who married, as royal families do."""
    net = netwerk(gezin("opa", "a b"), gezin("a", "c"), gezin("b", "d"), gezin("c d", "e", verbinding="gehuwd"))
    assert verwantschap(net, Sleutel("c"), Sleutel("d")) == "partner"
    assert verwantschap(net, Sleutel("e"), Sleutel("c")) == "ouder"


def test_wie_er_nog_niet_was_is_geen_stiefvader() -> None:
    net = netwerk(
        gezin("moeder eerste", verbinding="gehuwd"),
        gezin("moeder tweede", "kind"),
        eerste=mens(overleden="1990"),
        kind=mens(geboren="2000"),
    )
    assert stiefouders(net, Sleutel("kind")) == ()


def test_een_scheiding_van_ouders_maakt_kinderen_niet_half() -> None:
    net = netwerk(gezin("a b", "x", gescheiden=JA), gezin("a b", "y", sinds=datum("2015")))
    assert verwantschap(net, Sleutel("x"), Sleutel("y")) == "broer of zus"


def test_een_kring_in_ouderschap_geeft_gewoon_een_antwoord() -> None:
    net = netwerk(gezin("a", "b"), gezin("b", "a"))
    assert verwantschap(net, *wie("a", "b")) == "ouder"


def test_een_donor_is_een_donor() -> None:
    net = netwerk(gezin("a b", "kind"), gezin("d", "kind/donor"), d=mens(**MAN))
    assert verwantschap(net, Sleutel("kind"), Sleutel("d")) == "donor"
    assert verwantschap(net, Sleutel("d"), Sleutel("kind")) == "donorkind"
