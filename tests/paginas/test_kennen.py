from dataclasses import replace

from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Huishouden, Kind
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.paginas.kennen import wie_kent_wie
from tests.paginas.gevallen import kyra


def test_familie_en_huisgenoten_kennen_elkaar() -> None:
    kent = wie_kent_wie(kyra())
    assert kent[Sleutel("corrie")] == {
        "bo": "woont samen",
        "kyra": "pleegdochter, woont samen",
        "wim": "partner, woont samen",
    }
    assert Sleutel("nora") not in kent


def anders(**netwerk: object) -> Traject:
    traject = kyra()
    netwerk = {"belevingen": (), **netwerk}
    return replace(traject, netwerk=replace(traject.netwerk, **netwerk))  # type: ignore[arg-type]  # fields by name


def test_wie_er_niet_meer_woont_woont_niet_samen() -> None:
    voorbij = Huishouden((Sleutel("corrie"), Sleutel("nora")), tot=lees_datum("2001"))
    assert wie_kent_wie(anders(gezinnen=(), huishoudens=(voorbij,))) == {}


def test_een_donor_is_niet_vanzelf_iemand_die_je_kent() -> None:
    gezin = Gezin((Sleutel("wim"),), kinderen=(Kind(Sleutel("kyra"), "donor"),))
    assert wie_kent_wie(anders(gezinnen=(gezin,), huishoudens=())) == {}


def test_wie_elkaar_kennen_staan_bij_elkaar_ook_als_er_niet_meer_van_gezegd_is() -> None:
    groep = Bekenden((Sleutel("nora"), Sleutel("wim")))
    kent = wie_kent_wie(anders(gezinnen=(), huishoudens=(), kennen_elkaar=(groep,)))
    assert kent == {Sleutel("nora"): {Sleutel("wim"): ""}, Sleutel("wim"): {Sleutel("nora"): ""}}


def test_wie_uit_elkaar_ging_kent_de_ander_nog_en_wie_over_iemand_vertelt_ook() -> None:
    corrie, wim, nora = Sleutel("corrie"), Sleutel("wim"), Sleutel("nora")
    uit_elkaar = Gezin((corrie, wim), "gehuwd", gescheiden=DatumOfJa(Datum("ja")))
    kent = wie_kent_wie(
        anders(gezinnen=(uit_elkaar,), huishoudens=(), belevingen=(Beleving(nora, wim, "goed"),), kennen_elkaar=())
    )
    assert kent == {corrie: {wim: "ex-partner"}, nora: {wim: ""}, wim: {corrie: "ex-partner", nora: ""}}
