"""Typed reading: what may be typed for each type of field, and what is said when it is something else."""

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.bevinding import Zet
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Kind, Tweeling
from sonestra_cli.domein.persoon import Contact, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.verhaal import Informatie
from sonestra_cli.lezen.indeling import VAST, Bestandsvak, vak_van
from sonestra_cli.lezen.traject import lees_tekst
from tests.lezen.velden.uit_een_bestand import lees, persoon

BO = Sleutel("bo")
VAKKEN = [*VAST.values(), vak_van("actieteam/2026-05-07"), vak_van("apart/samira")]


def test_waar_een_sleutel_staat_mag_een_lijst_en_omgekeerd() -> None:
    een, fout1 = lees("plan", "afspraken: {a1: {woorden: Eten, wie: kyra, vraag: wonen}}")
    veel, fout2 = lees("plan", "afspraken: {a1: {woorden: Eten, wie: [kyra], vraag: [wonen]}}")
    assert een == veel
    assert not fout1 + fout2


def test_een_blok_waar_een_lijst_van_blokken_kan() -> None:
    een, fout1 = lees("verhaal", "dromen: {van: kyra, woorden: Weg}")
    veel, fout2 = lees("verhaal", "dromen:\n  - van: [kyra]\n    woorden: Weg\n")
    assert een == veel
    assert not fout1 + fout2


def test_een_beleving_heeft_een_van_en_een_met() -> None:
    _, codes = lees("netwerk", "belevingen:\n  - {van: [kyra, bo], met: tim, is: goed}\n")
    assert codes == ["2:11 N002"]


@pytest.mark.parametrize(
    ("velden", "veld", "verwacht"),
    [
        ("contact: elke_dag", "contact", Contact("elke_dag")),
        ("contact: {hoe_vaak: elke_dag, hoe: bellen}", "contact", Contact("elke_dag", ("bellen",))),
        ("steun: praktisch", "steun", (Steun("praktisch"),)),
        ("steun: [praktisch, {soort: emotioneel, richting: ik_geef}]", "steun",
         (Steun("praktisch"), Steun("emotioneel", "ik_geef"))),
        ("rol_in_tijd: speelde", "rol_in_tijd", ("speelde",)),
        ("overleden: ja", "overleden", Datum("ja")),
        ("geboren: 2014", "geboren", Datum("op", 2014)),
        ("bereik: 0612345678", "bereik", "0612345678"),
        ("wie: nee", "wie", "nee"),
        ("wie: 1e5", "wie", "1e5"),
        ("zichtbaar: samira", "zichtbaar", ("samira",)),
    ],
)  # fmt: skip
def test_korter_typen_mag(velden: str, veld: str, verwacht: object) -> None:
    gelezen, codes = persoon(velden)
    assert codes == []
    assert getattr(gelezen, veld) == verwacht


def test_een_kind_mag_een_sleutel_zijn_en_een_tweeling_een_lijst() -> None:
    netwerk, codes = lees(
        "netwerk", "gezinnen: [{partners: riet, kinderen: [bo, {wie: an, band: pleeg, tweeling: [bo, cor]}]}]"
    )
    assert codes == []
    assert netwerk.gezinnen[0].kinderen == (Kind(BO), Kind(Sleutel("an"), "pleeg", Tweeling((BO, Sleutel("cor")))))


@pytest.mark.parametrize(
    ("getypt", "groepen"),
    [
        ("[[kyra, bo], [tim, sem, bo]]", ["kyra bo", "tim sem bo"]),
        ("[kyra, bo]", ["kyra bo"]),
        ("\n  - kyra\n  - bo", ["kyra bo"]),
        ("\n  - [kyra, bo]\n  - {wie: [tim, sem], zichtbaar: tim}", ["kyra bo", "tim sem"]),
        ("{wie: [kyra, bo]}", ["kyra bo"]),
        ("[]", []),
        ("", []),
    ],
)
def test_wie_elkaar_kennen_mag_een_groepje_zijn_of_meer(getypt: str, groepen: list[str]) -> None:
    gelezen, fouten = lees("netwerk", f"kennen_elkaar: {getypt}\n")
    assert [" ".join(groep.wie) for groep in gelezen.kennen_elkaar] == groepen
    assert not fouten


def test_groepjes_zonder_haken_worden_gelezen_en_er_staat_bij_hoe_het_moet() -> None:
    gelezen, codes = lees("netwerk", "kennen_elkaar:\n  - kyra, bo\n  - tim, sem\n")
    assert [groep.wie for groep in gelezen.kennen_elkaar] == [("kyra", "bo"), ("tim", "sem")]
    assert codes == ["2:5 N002", "3:5 N002"]


def test_informatie_mag_een_tekst_zijn() -> None:
    vragen, codes = lees("vragen", "vragen: {w: {van: k, vraag: 'Waar?', informatie_nodig: [loket, {wat: geld}]}}")
    assert codes == []
    assert vragen.vragen["w"].informatie_nodig == (Informatie("loket"), Informatie("geld"))


@pytest.mark.parametrize(("getypt", "tijd"), [("13:30", "13:30"), ("9:05", "09:05"), ("00:00", "00:00")])
def test_tijd(getypt: str, tijd: str) -> None:
    beraad, codes = lees("beraad", f"begint: {getypt}")
    assert (beraad.begint, codes) == (tijd, [])


@pytest.mark.parametrize(
    ("getypt", "hersteld"),
    [
        ("gasten: {tim: {zin: Ik kom, als het kan}}", "Ik kom, als het kan"),
        ("gasten: {tim: {zin: Ik kom, steunfiguur, komt: ja}}", None),
        ("gasten: {tim: {zin: Ik kom, komt:ja}}", None),
        ("gasten: {tim: {steunfiguur: bo, an}}", None),
    ],
)
def test_na_een_komma_komen_alleen_woorden_weer_bij_elkaar(getypt: str, hersteld: str | None) -> None:
    _, vondsten, _ = lees_tekst(VAST["beraad"], getypt)
    (wijziging,) = (v.bevinding.wijziging for v in vondsten if v.bevinding.code == "N012")
    assert (wijziging.tekst if isinstance(wijziging, Zet) else None) == hersteld


@pytest.mark.parametrize("getypt", ["45", "195", "ca 45", "winter 84", "tussen 45 en 1960", "tussen 1945 en 19600"])
def test_een_jaar_heeft_vier_cijfers(getypt: str) -> None:
    gelezen, codes = persoon(f"geboren: {getypt}")
    assert codes == ["1:28 N006"]
    assert gelezen.geboren is None


@pytest.mark.parametrize(("getypt", "jaar"), [("0045", 45), ("45 v.Chr.", -45), ("367 v. chr.", -367)])
def test_een_jaar_van_heel_lang_geleden_kan(getypt: str, jaar: int) -> None:
    gelezen, codes = persoon(f"geboren: {getypt}")
    assert (gelezen.geboren.jaar, codes) == (jaar, [])


@given(st.integers(-3000, 3000).filter(bool), st.sampled_from(("op", "ca", "voor", "na")))
def test_wat_het_programma_schrijft_leest_het_ook(jaar: int, soort: Any) -> None:
    gelezen, codes = persoon(f"geboren: {Datum(soort, jaar)}")
    assert (gelezen.geboren, codes) == (Datum(soort, jaar), [])


def test_wat_nodig_is_en_ontbreekt_staat_bij_de_sleutel() -> None:
    plan, codes = lees("plan", "aanbod:\n  - van_wie: ans\nkosten: {hoeveel: 3}\n")
    assert codes == ["2:5 N004", "3:1 N004"]
    assert (plan.aanbod[0].van_wie, plan.kosten[0].hoeveel) == (("ans",), "3")


def test_een_afspraak_zonder_woorden_blijft_een_afspraak() -> None:
    plan, codes = lees("plan", "afspraken:\n  a1:\n  a2: {woorden: Eten}\n")
    assert codes == ["2:3 R31"]
    assert list(plan.afspraken) == ["a1", "a2"]


def test_een_piketpaaltje_met_fouten_blijft_bestaan() -> None:
    beraad, codes = lees("beraad", "piketpaaltjes:\n  p1: {woorden: Veilig slapen, grondslag: otss}\n")
    assert "2:43 N003" in codes
    assert beraad.piketpaaltjes["p1"].grondslag == "anders"


def test_woordenboek_als_lijst_geeft_toch_de_sleutels() -> None:
    netwerk, codes = lees("netwerk", "personen:\n  - kyra\n  - bo\n")
    assert codes == ["2:3 N002"]
    assert list(netwerk.personen) == ["kyra", "bo"]


def test_mens_als_tekst_bestaat() -> None:
    netwerk, codes = lees("netwerk", "personen:\n  corrie: pleegoma\n")
    assert codes == ["2:11 N002"]
    assert list(netwerk.personen) == ["corrie"]


@pytest.mark.parametrize("tekst", ["nog_horen: kyra, bo\n", "nog_horen:\n  -kyra\n  -bo\n"])
def test_lijst_zonder_haken_of_spatie(tekst: str) -> None:
    verhaal, codes = lees("verhaal", tekst)
    assert [code.split()[1] for code in codes] == ["N002"]
    assert verhaal.nog_horen == ("kyra", "bo")


@pytest.mark.parametrize("sleutel", ["Oma Riet", "KYRA", "a.b", "oma riet"])
def test_sleutel_met_een_andere_vorm(sleutel: str) -> None:
    netwerk, codes = lees("netwerk", f"personen:\n  {sleutel}: {{wie: oma}}\n")
    assert codes == ["2:3 N009"]
    assert list(netwerk.personen) == [sleutel]


@pytest.mark.parametrize("sleutel", ["../bo", "a/b", ".bo", '"c:\\\\x"', '"a\\nb"'])
def test_sleutel_die_een_pad_is_doet_niet_mee(sleutel: str) -> None:
    netwerk, codes = lees("netwerk", f"personen:\n  {sleutel}: {{wie: oma}}\n")
    assert codes == ["2:3 N009"]
    assert netwerk.personen == {}


@pytest.mark.parametrize("pad", ["/etc/passwd", "../x.jpg", "a/../../x", "c:\\x.jpg", "~/x.jpg", "file:///x"])
def test_een_foto_ligt_in_de_map(pad: str) -> None:
    vragen, codes = lees("vragen", f"foto: ['{pad}', foto/poster.jpg]\n")
    assert codes == ["1:8 N014"]
    assert vragen.foto == ("foto/poster.jpg",)


def test_beschermde_woorden_staan_alleen_bij_apart_in_het_rijtje() -> None:
    for naam, genoemd in (("netwerk", False), ("apart/samira", True)):
        vak = vak_van(naam)
        assert vak is not None
        _, vondsten, _ = lees_tekst(vak, "personen: {k: {band: top}}")
        assert ("bang_voor" in vondsten[0].bevinding.onder) is genoemd


def test_verboden_velden_krijgen_hun_eigen_uitleg() -> None:
    _, codes = persoon("diagnose: x, hobby: y")
    assert codes == ["1:19 R3", "1:32 N001"]


@pytest.mark.parametrize("vak", VAKKEN, ids=lambda vak: vak.naam)
def test_elk_bestand_heeft_een_lezer_en_leest_niets_als_niets(vak: Bestandsvak) -> None:
    waarde, vondsten, heel = lees_tekst(vak, "{}")
    assert (vondsten, heel) == ((), True)
    assert waarde == vak.soort()


def _vormen(soort: type) -> st.SearchStrategy[str]:
    """Texts with the field names of ``soort`` and all kinds of things behind them."""
    namen = st.sampled_from([veld.name.rstrip("_") for veld in dataclasses.fields(soort)] + ["kyra", "van", "x y"])
    waarde: st.SearchStrategy[str] = st.recursive(
        st.sampled_from(
            ["kyra", "2014", "ja", "", "'a, b'", "|x", "a: b", "goed", "Ik kom, als", "~", "-k", "12-05-2014"]
        ),
        lambda kind: (
            st.lists(kind, max_size=3).map(lambda d: f"[{', '.join(d)}]")
            | st.lists(st.tuples(namen, kind), max_size=4).map(
                lambda p: "{" + ", ".join(f"{n}: {w}" for n, w in p) + "}"
            )
        ),
        max_leaves=8,
    )
    return st.lists(st.tuples(namen, waarde), max_size=4).map(lambda p: "".join(f"{n}: {w}\n" for n, w in p))


@given(st.data())
def test_wat_er_ook_staat_de_lezer_geeft_data_en_zinnen(data: st.DataObject) -> None:
    vak = data.draw(st.sampled_from(VAKKEN))
    assert vak is not None
    tekst = data.draw(_vormen(vak.soort))
    waarde, vondsten, heel = lees_tekst(vak, tekst)
    assert waarde is None or isinstance(waarde, vak.soort)
    assert heel or vondsten
    for vondst in vondsten:
        assert 0 <= vondst.begin <= vondst.eind <= len(tekst)
        assert vondst.bevinding.pad.bestand == vak.naam


@pytest.mark.parametrize(
    ("staart", "tip"),
    [
        ("van 2018 tot 2020", "schrijf: sinds: 2018, tot: 2020"),
        ("sinds 2018", "schrijf: sinds: 2018"),
        ("tot 2020", "schrijf: tot: 2020"),
        ("erg", "schrijf: is: conflict en woorden: 'conflict, erg'"),
    ],
)
def test_om_een_keuze_en_een_tijd_moesten_aanhalingstekens(staart: str, tip: str) -> None:
    typte = f"belevingen:\n  - {{van: bo, met: an, is: conflict, {staart}}}\n"
    _, vondsten, _ = lees_tekst(VAST["netwerk"], typte)
    (bevinding,) = (v.bevinding for v in vondsten if v.bevinding.code == "N012")
    assert bevinding.tip == tip
    assert "aanhalingstekens" not in bevinding.onder
