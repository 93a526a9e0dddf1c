from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.afleiding.familie import (
    banden_met_ouders,
    broers_zussen,
    kinderen,
    op_geboorte,
    ouders,
    partners,
    partners_nu,
    verwanten,
)
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutel

from ..bouwen import datum, gezin, mens, netwerk, wie


def kyra() -> Netwerk:
    return netwerk(
        gezin("sandra tim", "kyra", verbinding="samenwonend", sinds=datum("2006"), uit_elkaar=datum("2011")),
        gezin("sandra mark", "jop finn", verbinding="gehuwd", sinds=datum("2014")),
        gezin("ineke wout", "lot sandra", verbinding="gehuwd"),
        gezin("corrie", "kyra/pleeg"),
        kyra=mens(geboren="2008"),
        finn=mens(geboren="2016"),
        jop=mens(geboren="2019"),
        lot=mens(),
        sandra=mens(geboren="1984"),
    )


def test_wie_hoort_bij_wie() -> None:
    net = kyra()
    sandra, kind = Sleutel("sandra"), Sleutel("kyra")
    assert ouders(net, kind) == ("corrie", "sandra", "tim")
    assert banden_met_ouders(net, kind) == {"corrie": "pleeg", "sandra": None, "tim": None}
    assert kinderen(net, sandra) == ("kyra", "finn", "jop")
    assert partners(net, sandra) == ("tim", "mark")
    assert partners_nu(net, sandra) == ("mark",)
    assert broers_zussen(net, kind) == ("finn", "jop")
    assert broers_zussen(net, sandra) == ("lot",)
    assert ouders(net, Sleutel("niemand")) == ()


def test_verwanten_zijn_via_gezinnen_verbonden() -> None:
    net = replace(kyra(), gezinnen=(*kyra().gezinnen, gezin("peter anouk", "romy")))
    familie = verwanten(net, wie("kyra"))
    assert {"wout", "mark", "tim", "corrie", "kyra"} <= familie
    assert not {"romy", "peter"} & familie
    assert verwanten(net, ()) == frozenset()


def test_biologisch_wint_als_beide_er_staan() -> None:
    net = netwerk(gezin("anna", "kees/pleeg"), gezin("anna bert", "kees"))
    assert banden_met_ouders(net, Sleutel("kees")) == {"anna": None, "bert": None}


def test_zonder_genoemde_ouders_zijn_het_nog_steeds_broers() -> None:
    net = netwerk(replace(gezin("x", "jan piet"), partners=()))
    assert broers_zussen(net, Sleutel("jan")) == ("piet",)


def test_een_kind_zonder_datum_blijft_naast_zijn_linkerbuur() -> None:
    net = netwerk(a=mens(geboren="2010"), b=mens(), c=mens(geboren="2004"), d=mens(geboren="2010"))
    assert op_geboorte(net, wie("a", "b", "c", "d")) == ("c", "a", "b", "d")
    assert op_geboorte(net, wie("b", "a", "c")) == ("b", "c", "a")


@given(st.permutations(kyra().gezinnen))
def test_de_volgorde_van_gezinnen_maakt_niet_uit(gezinnen: list) -> None:  # type: ignore[type-arg]
    net, anders = kyra(), replace(kyra(), gezinnen=tuple(gezinnen))
    for mens_ in wie("sandra", "kyra", "finn", "wout"):
        for vraag in (ouders, kinderen, partners, broers_zussen):
            assert vraag(net, mens_) == vraag(anders, mens_)


def test_een_kring_in_ouderschap_laat_niets_hangen() -> None:
    net = netwerk(gezin("a", "b"), gezin("b", "a"), gezin("c c", "c"))
    assert verwanten(net, wie("a")) == {"a", "b"}
    assert ouders(net, Sleutel("c")) == ("c",)
    assert partners(net, Sleutel("c")) == ()
