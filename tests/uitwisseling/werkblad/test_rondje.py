"""Out as a worksheet and back: without a change nothing changes, with a change only that."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.traject import Kop
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst
from sonestra_cli.uitwisseling.werkblad.inhoud import TE_VEEL, inhoud_van
from sonestra_cli.uitwisseling.werkblad.schrijven import als_werkblad
from sonestra_cli.uitwisseling.werkblad.terug import Terug, Verandering, lees_terug
from sonestra_cli.yamltekst.citeren import citeer

VOORBEELDEN = sorted((Path(__file__).parents[3] / "voorbeelden").glob("*/netwerk.yaml"))
KOP = Kop()
TEKST = """personen:
  truus: {naam: Oma Truus, wie: oma, kring: hart, contact: elke_week}   # belt zelf
  sjoerd:
    wie: "=1+1"   # echt zo gezegd
    talen: [Turks, Nederlands]
    contact: {hoe_vaak: elke_dag, hoe: [bellen, bezoek], wens: vaker}
  noa: {professional: {functie: voogd, sinds: 2020}, zichtbaar: [truus]}
"""


def rondje(tekst: str, verander: Callable[[Any], None] | None = None, nu: str | None = None) -> Terug:
    ruw = als_werkblad(inhoud_van(tekst, KOP), KOP)
    if verander is not None:
        boek = openpyxl.load_workbook(BytesIO(ruw))
        verander(boek["Mensen"])
        pakket = BytesIO()
        boek.save(pakket)
        ruw = pakket.getvalue()
    return lees_terug(ruw, "mensen.xlsx", inhoud_van(nu or tekst, KOP), KOP)


def zet(blad: Any, sleutel: str, kolom: str, waarde: Any) -> None:
    koppen = [vak.value for vak in blad[1]]
    rij = next((vak.row for vak in blad["A"] if vak.value == sleutel), blad.max_row + 1)
    blad.cell(rij, koppen.index(kolom) + 1).value = waarde


NIETS = Terug((), (), (), ())


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda pad: pad.parent.name)
def test_zonder_verandering_is_er_niets_veranderd(pad: Path) -> None:
    assert rondje(pad.read_text(encoding="utf-8")) == NIETS


woorden = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f"), min_size=1, max_size=20
).map(str.strip).filter(bool)  # fmt: skip
waarden = st.one_of(
    woorden,
    st.sampled_from(["=SOM(A1)", "+31", "-1", "@hier", "2014-05", "1984", "ja", "een, twee", "regel\nregel", "007"]),
)


@st.composite
def mensen(trek: st.DrawFn) -> str:
    regels = ["personen:"]
    for nummer in range(trek(st.integers(0, 5))):
        regels.append(f"  mens-{nummer}:")
        for veld in ("naam", "wie", "geboren", "woonplaats", "kring", "groep"):
            if trek(st.booleans()):
                regels.append(f"    {veld}: {citeer(trek(waarden))}")
        if trek(st.booleans()):
            regels.append(f"    talen: [{', '.join(citeer(taal) for taal in trek(st.lists(waarden, max_size=3)))}]")
        if trek(st.booleans()):
            regels.append(
                trek(st.sampled_from(["    contact: elke_week", "    contact: {hoe: bellen}", "    contact:"]))
            )
    return "\n".join(regels) + "\n"


@given(mensen())
@settings(max_examples=25, deadline=None)
def test_wie_er_ook_in_staat_zonder_verandering_komt_er_niets_terug(tekst: str) -> None:
    assert rondje(tekst) == NIETS


def test_gelijke_mensen_geven_gelijke_bytes() -> None:
    assert als_werkblad(inhoud_van(TEKST, KOP), KOP) == als_werkblad(inhoud_van(TEKST, KOP), KOP)


def test_wat_met_een_is_teken_begint_is_geen_formule() -> None:
    blad = openpyxl.load_workbook(BytesIO(als_werkblad(inhoud_van(TEKST, KOP), KOP)))["Mensen"]
    (vak,) = [vak for rij in blad.iter_rows() for vak in rij if vak.value == "=1+1"]
    assert (vak.data_type, vak.quotePrefix) == ("s", True)


def test_wat_niet_in_een_vakje_past_wordt_genoemd_en_komt_er_niet_uit() -> None:
    rij = inhoud_van("personen:\n  bo: {wie: {a: b}, sterk_in: ['koken, bakken', zingen], steun: [praktisch]}\n", KOP)[
        "bo"
    ]
    assert (rij["wie"], rij["sterk_in"]) == (TE_VEEL, TE_VEEL)
    assert "praktisch" not in rij.values()


@pytest.mark.parametrize(
    ("sleutel", "kolom", "waarde", "verwacht"),
    [
        ("truus", "Kring", "dichtbij", ("kring", "dichtbij")),
        ("truus", "Groep", "werk of school", ("groep", "werk_of_school")),
        ("truus", "Groep", "buren", ("groep", "buurt")),
        ("truus", "Hoe vaak contact", "elke dag", ("contact.hoe_vaak", "elke_dag")),
        ("sjoerd", "Hoe", "bellen", ("contact.hoe", "bellen")),
        ("sjoerd", "Talen", "Turks", ("talen", "Turks")),
        ("sjoerd", "Wie is dat", None, ("wie", "")),
        ("sjoerd", "Geboren", 1970, ("geboren", "1970")),
        ("noa", "Werkt mee tot", "mei 2021", ("professional.tot", "mei 2021")),
    ],
)
def test_een_veranderd_vakje_is_een_verandering(
    sleutel: str, kolom: str, waarde: Any, verwacht: tuple[str, str]
) -> None:
    terug = rondje(TEKST, lambda blad: zet(blad, sleutel, kolom, waarde))
    assert terug == Terug((Verandering(sleutel, *verwacht),), (), (), ())


@pytest.mark.parametrize(
    ("kolom", "waarde"),
    [("Kring", "heel dichtbij"), ("Geboren", "ooit"), ("Groep", "ruimtevaart"), ("Wie is dat", "oma 06-00000000")],
)
def test_wat_niet_duidelijk_is_of_niet_op_een_kaart_hoort_wordt_gezegd(kolom: str, waarde: str) -> None:
    terug = rondje(TEKST, lambda blad: zet(blad, "truus", kolom, waarde))
    assert terug.veranderd == ()
    assert "Oma Truus" in terug.gemeld[0]


def test_een_nieuwe_rij_is_een_nieuw_mens_en_een_rij_weg_haalt_niemand_weg() -> None:
    def verander(blad: Any) -> None:
        rij = blad.max_row + 1
        blad.delete_rows(2)
        blad.cell(rij, 2).value = "Bo de Wit"
        blad.cell(rij, 4).value = "Bekend"

    assert rondje(TEKST, verander) == Terug((), ({"naam": "Bo de Wit", "kring": "bekend"},), ("truus",), ())


def test_rijen_op_een_andere_volgorde_en_een_kolom_weg_is_geen_verandering() -> None:
    def verander(blad: Any) -> None:
        rijen = [[vak.value for vak in rij] for rij in blad.iter_rows(min_row=2, max_row=4)]
        for nummer, rij in enumerate(reversed(rijen), 2):
            for kolom, waarde in enumerate(rij, 1):
                blad.cell(nummer, kolom).value = waarde
        blad.delete_cols(3)

    assert rondje(TEKST, verander) == NIETS


def test_wat_intussen_in_het_bestand_veranderde_wint_en_wordt_gezegd() -> None:
    nu = TEKST.replace("kring: hart", "kring: bekend").replace("[Turks, Nederlands]", "[Turks]")
    terug = rondje(TEKST, lambda blad: zet(blad, "truus", "Kring", "dichtbij"), nu)
    assert terug.veranderd == ()
    assert "intussen" in terug.gemeld[0]


def test_een_gewone_lijst_is_geen_werkblad() -> None:
    boek, pakket = openpyxl.Workbook(), BytesIO()
    boek.worksheets[0].append(["Naam", "Wie"])
    boek.save(pakket)
    with pytest.raises(GeenLijst, match="sonestra groslijst"):
        lees_terug(pakket.getvalue(), "mensen.xlsx", {}, KOP)


def test_wat_in_een_eigen_kolom_of_op_een_eigen_blad_stond_verdween_stil() -> None:
    def verander(blad: Any) -> None:
        koppen = [vak.value for vak in blad[1]]
        blad.cell(1, koppen.index("Kring") + 1).value = "Ring"
        blad.cell(1, len(koppen) + 1).value = "Opmerking"
        blad.cell(2, len(koppen) + 1).value = "belt graag"
        blad.cell(3, len(koppen) + 2).value = "los woord"
        blad.cell(blad.max_row + 1, len(koppen) + 1).value = "van wie?"
        blad.parent.create_sheet("Ideeën")["A1"] = "een feest"
        blad.parent.create_sheet("Leeg")

    terug = rondje(TEKST, verander)
    assert (terug.veranderd, terug.nieuw, terug.weg) == ((), (), ())
    assert terug.gemeld == (
        "De kolom ‘Ring’ ken ik niet. Wat daarin staat nam ik niet over: één vakje.",
        "De kolom ‘Opmerking’ ken ik niet. Wat daarin staat nam ik niet over: twee vakjes.",
        "Er is een kolom zonder naam. Wat daarin staat nam ik niet over: één vakje.",
        "Het blad ‘Ideeën’ las ik niet.",
    )
