"""Ways out where somebody's own words stand, and where a line stands amid others."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


@pytest.mark.parametrize(
    ("bestand", "tekst", "zin"),
    [
        ("beraad", "gasten:\n  an: {komt: ja, zin: Geen praatje nodig: gewoon zitten}\n",
         "Geen praatje nodig: gewoon zitten"),
        ("beraad", "gasten:\n  an:\n    komt: ja\n    zin: Geen praatje nodig: gewoon zitten\n",
         "Geen praatje nodig: gewoon zitten"),
        ("beraad", "gasten:\n  an:\n    zin: Ik kom graag, nodig: jullie steun\n", "Ik kom graag, nodig: jullie steun"),
        ("gebeurtenissen", "gebeurtenissen:\n  - {wat: mama zei wie: papa was weg, wanneer: 2016}\n",
         "mama zei wie: papa was weg"),
        ("vragen", "vragen:\n  v: {van: an, vraag: Hoe kan het dat wie: ik ben}\n", "Hoe kan het dat wie: ik ben"),
    ],
)  # fmt: skip
def test_in_iemands_woorden_komen_aanhalingstekens_voor_een_komma(bestand: str, tekst: str, zin: str) -> None:
    """The first way put a comma in what somebody had said, and made a need of the rest."""
    _, (vondst,), _ = lees_tekst(vak_van(bestand), tekst)
    eerste = vondst.bevinding.voorstellen[0]
    assert eerste.zin == f"zet aanhalingstekens om het geheel: '{zin}'"
    assert vondst.bevinding.tip.startswith(eerste.zin)


def test_waar_een_datum_of_een_lijst_volgt_miste_een_komma() -> None:
    _, (vondst,), _ = lees_tekst(vak_van("gebeurtenissen"), "gebeurtenissen:\n  - {wat: verhuisd wanneer: 2016}\n")
    assert vondst.bevinding.tip == "zet een komma voor 'wanneer'"


@pytest.mark.parametrize(
    ("spaties", "tip"),
    [(4, "zet twee spaties meer voor deze regel"), (5, ""), (2, "zet vier spaties meer voor deze regel")],
)
def test_van_een_regel_woorden_werd_gezegd_dat_alle_woorden_even_ver_horen(spaties: int, tip: str) -> None:
    tekst = f"afspraken:\n  a1:\n    woorden: |\n{' ' * spaties}Bo koopt het bed.\n    wie: [bo]\n"
    _, vondsten, _ = lees_tekst(vak_van("plan"), tekst)
    assert [vondst.bevinding.tip for vondst in vondsten] == [tip] * bool(tip)


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("exemplaren:\n  - kyra\n    naam:\n  - bo\n", "B018"),
        ("exemplaren:\n  - kyra\n  naam:\n  - bo\n", "B016"),
        ("exemplaren:\n  - kyra\n  naam: bo\n  - corrie\n", "B016"),
    ],
)
def test_een_veld_midden_in_een_lijst_leidde_naar_een_streep_achter_een_ander_veld(tekst: str, code: str) -> None:
    _, (vondst,), _ = lees_tekst(vak_van("plan"), tekst)
    assert vondst.bevinding.code == code
    assert vondst.bevinding.zin.endswith("staat midden in een lijst, zonder streepje")
    assert tekst[vondst.begin :].startswith("naam:")
    assert "|" not in vondst.bevinding.tip


def test_een_regel_werd_herstel_door_hem_woorden_van_een_ander_te_maken() -> None:
    """``stoppen`` was pushed in under the | above, and was gone from the fields without a word about it."""
    tekst = "samenwerking:\n  regie:\n    woorden: |\n      Dat was het.\nstoppen: sjoerd, want het is klaar\n"
    _, (vondst,), _ = lees_tekst(vak_van("actieteam/2026-09-17"), tekst)
    assert vondst.bevinding.voorstellen == ()
    assert vondst.bevinding.tip == (
        "schrijf: [sjoerd]. De rest mag achter een # aan het eind van de regel: # want het is klaar"
    )


def test_begint_zonder_dubbele_punt_voor_een_tijd() -> None:
    _, (vondst,), _ = lees_tekst(vak_van("beraad"), "datum: 2026-05-30\nbegint 14:00\nplek: thuis\n")
    (voorstel,) = vondst.bevinding.voorstellen
    assert voorstel.zin == "schrijf 'begint:', met een dubbele punt en een spatie"


@pytest.mark.parametrize("veld", ["volgens: leen", "wat: verhuisd\n    gevoel: fijn", "wanneer: 2016"])
def test_een_onbekend_veld_leidde_naar_een_streep_achter_het_veld_erboven(veld: str) -> None:
    """``volgens: |`` would have made a person of what was said."""
    tekst = f"gebeurtenissen:\n  - wat: weg\n    {veld}\n    hoe het ging: rustig aan\n".replace(
        "wat: weg\n    wat", "wat"
    )
    _, (vondst,), _ = lees_tekst(vak_van("gebeurtenissen"), tekst)
    assert vondst.bevinding.code == "N001"
    assert vondst.bevinding.tip == (
        "zet het bij 'woorden' als het zo gezegd is, of laat het staan als opmerking, met een # ervoor: "
        "# hoe het ging: …"
    )


@pytest.mark.parametrize("erboven", ["van: leen", "van: leen\n    woorden: |\n      Zingen."])
def test_hoe_hij_het_zei_is_het_veld_woorden(erboven: str) -> None:
    """Below a block of words two spaces more made it words of whoever spoke there."""
    tekst = f"lukt_al:\n  - {erboven}\n    hoe hij het zei: zachtjes\n"
    _, vondsten, _ = lees_tekst(vak_van("verhaal"), tekst)
    assert [vondst.bevinding.tip for vondst in vondsten] == ["bedoel je 'woorden'?"]


def test_een_regel_zonder_dubbele_punt_werd_een_veld_dat_hier_niet_kan() -> None:
    tekst = "perspectieven:\n  - van: leen\n    hoe hij het zei\n    verteld_op: 2026-01-13\n"
    _, (vondst,), _ = lees_tekst(vak_van("verhaal"), tekst)
    assert (vondst.bevinding.code, vondst.bevinding.voorstellen) == ("B018", ())
    assert vondst.bevinding.tip.startswith("horen deze woorden bij een veld erboven?")


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("geslacht: vrouw, wie: zus", ["geslacht: vrouw", "wie: zus"]),
        ("geslacht: vrouw; wie: zus", ["geslacht: vrouw", "wie: zus"]),
        ("geslacht: vrouw wie: zus", ["geslacht: vrouw", "wie: zus"]),
        ("geslacht: vrouw, wie: zus, kring: hart", ["geslacht: vrouw", "wie: zus", "kring: hart"]),
        ("wie: zus, sterk in: koken", ["wie: zus", "sterk_in: koken"]),
    ],
)
def test_twee_velden_op_een_regel_werden_een_zin_tussen_aanhalingstekens(getypt: str, wordt: list[str]) -> None:
    tekst = f"personen:\n  marja:\n    {getypt}\n"
    _, (vondst,), _ = lees_tekst(vak_van("netwerk"), tekst)
    (voorstel,) = vondst.bevinding.voorstellen
    for knip in sorted(voorstel.wijzigingen, key=lambda knip: -knip.begin):
        tekst = tekst[: knip.begin] + knip.tekst + tekst[knip.eind :]
    assert tekst.split("\n    ")[1:] == [*wordt[:-1], f"{wordt[-1]}\n"]
