import itertools
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
from sonestra_cli.domein.datum import eerder
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
    mensen = netwerk(a=mens(geboren="2010"), b=mens(), c=mens(geboren="2004"), d=mens(geboren="2010")).personen
    assert op_geboorte(mensen, wie("a", "b", "c", "d")) == ("c", "a", "b", "d")
    assert op_geboorte(mensen, wie("b", "a", "c")) == ("b", "c", "a")


def op_datum(*datums: str) -> list[str]:
    mensen = {Sleutel(tekst): mens(geboren=tekst) for tekst in datums}
    return [str(mensen[wie_].geboren) for wie_ in op_geboorte(mensen, mensen)]


def test_waar_de_datums_niet_beslissen_beslist_de_lijst() -> None:
    assert op_datum("2010-05-03", "2010-05", "2012", "voor 2012") == ["2010-05-03", "2010-05", "voor 2012", "2012"]
    assert op_datum("2010-05", "2010-05-03") == ["2010-05", "2010-05-03"]
    assert op_datum("na 2001", "2001-12", "2002") == ["2001-12", "na 2001", "2002"]
    assert op_datum("1983", "tussen 1980 en 1985", "1979") == ["1979", "1983", "tussen 1980 en 1985"]
    assert op_datum("winter 2009", "lente 2009", "367 v.Chr.") == ["367 v.Chr.", "winter 2009", "lente 2009"]


TIEN = (
    "2010", "2010-05", "2010-05-03", "2010-06", "voor 2010", "na 2010", "ca 2010", "zomer 2010", "2011",
    "tussen 2009 en 2011",
)  # fmt: skip


def test_elke_drie_van_tien_datums_staan_zoals_in_het_geheel() -> None:
    """What the dates decide holds in every company; what they leave open goes by the list, when there are but two."""
    for drie in (TIEN, TIEN[::-1], *itertools.permutations(TIEN, 3)):
        volgorde = op_datum(*drie)
        for een, ander in itertools.combinations(volgorde, 2):
            assert not eerder(datum(ander), datum(een)), drie
    for een, ander in itertools.permutations(TIEN, 2):
        beslist = eerder(datum(een), datum(ander)) or eerder(datum(ander), datum(een))
        samen = op_datum(een, ander)
        assert samen == ([een, ander] if not beslist or eerder(datum(een), datum(ander)) else [ander, een])


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
