"""A question that was answered is not asked again, until it is about something else."""

import pytest

from sonestra_cli.controles import controleer, regels
from sonestra_cli.controles.gevraagd import VELD, rust_plek
from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.veld import Blok, velden_van
from tests.controles.vinden import Vind, maak

KOP = {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]"}
FINN = KOP | {
    "vragen": "vragen: {eten: {van: kyra, vraag: Wie eet met mij?}}",
    "netwerk": "personen: {kyra: {kring: hart}, finn: {geboren: 2016, kring: hart}, jop: {geboren: 2018, kring: hart}}",
}


def gasten(tekst: str, kop: str = "") -> dict[str, str]:
    return FINN | {"beraad": f"{kop}datum: 2026-05-30\nuitgenodigd_door: kyra\ngasten: {{{tekst}}}"}


def codes(bestanden: dict[str, str]) -> list[str]:
    return [bevinding.code for bevinding in controleer(maak(bestanden))]


def test_een_beantwoorde_vraag_rust_bij_wie_ze_hoort_en_een_ander_kind_wordt_gevraagd() -> None:
    assert codes(gasten("finn: {komt: ja}")) == ["R19"]
    assert codes(gasten("finn: {komt: ja, gevraagd: [R19]}")) == []
    assert codes(gasten("finn: {komt: ja, gevraagd: r19}")) == []
    assert codes(gasten("finn: {komt: ja, gevraagd: [R19]}, jop: {komt: ja}")) == ["R19"]


def test_een_vraag_over_meer_mensen_komt_terug_als_het_om_anderen_gaat() -> None:
    twee = "finn: {gevraagd: [R19]}, jop: {gevraagd: [R19]}"
    assert codes(gasten(twee)) == ["G002"]
    assert codes(gasten(twee, "gevraagd: [G002 bij Finn en Jop]\n")) == []
    drie = f"{twee}, kyra: {{}}"
    assert codes(gasten(drie, "gevraagd: [G002 bij finn en jop]\n")) == ["G002"]
    assert codes(gasten(twee.replace("jop: {", "jop: {komt: ja, "), "gevraagd: [G002 bij finn en jop]\n")) == []


def test_een_code_alleen_rust_ook_en_er_staat_bij_hoe_de_vraag_terug_kan_komen(vind: Vind) -> None:
    bestanden = gasten("finn: {gevraagd: [R19]}, jop: {gevraagd: [R19]}", "gevraagd: [G002]\n")
    assert codes(bestanden) == ["K007"]
    (tip,) = vind("K007", bestanden)
    assert tip.tip == "schrijf: G002 bij Finn en Jop"
    assert tip.wijziging is not None


def test_bovenaan_het_bestand_staat_erbij_om_wie_het_gaat() -> None:
    assert codes(gasten("finn: {komt: ja}", "gevraagd: [R19 bij finn]\n")) == []
    assert codes(gasten("finn: {komt: ja}, jop: {komt: ja}", "gevraagd: [R19 bij finn]\n")) == ["R19"]


def test_een_code_op_de_verkeerde_plek_laat_niets_rusten_en_hoort_waar_het_wel_kan(vind: Vind) -> None:
    verkeerd = gasten("finn: {komt: ja}")
    verkeerd["netwerk"] = verkeerd["netwerk"].replace("finn: {", "finn: {gevraagd: [R19], ")
    (elders,) = vind("K006", verkeerd)
    assert (elders.niveau, elders.tip) == ("tip", "de vraag staat nu bij finn in beraad.yaml; daar kan de code ook")


def test_over_wat_eerder_beantwoord_is_wordt_niet_gezeurd(vind: Vind) -> None:
    assert vind("K006", gasten("jop: {komt: nee, gevraagd: [R19]}")) == []
    assert vind("K006", gasten("finn: {komt: ja}, jop: {komt: nee, gevraagd: [R19]}")) == []
    samen = gasten("jop: {komt: ja}, finn: {komt: ja, steunfiguur: kyra}", "gevraagd: [R19 bij Finn en Wim]\n")
    assert vind("K006", samen) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("R99", "'R99' ken ik niet als vraag"),
        ("klaar", "'klaar' ken ik niet als vraag"),
        ("R23", "R23 is geen vraag maar een fout, en die kan niet rusten"),
    ],
)
def test_alleen_een_vraag_kan_rusten(tekst: str, zin: str, vind: Vind) -> None:
    (gevonden,) = vind("K005", gasten(f"finn: {{komt: ja, steunfiguur: kyra, gevraagd: [{tekst}]}}"))
    assert gevonden.zin == zin


def test_een_fout_rust_niet(vind: Vind) -> None:
    fout = KOP | {"netwerk": "personen: {kyra: {geboren: 2008, overleden: 2001, gevraagd: [F005]}}"}
    assert len(vind("F005", fout)) == 1
    assert len(vind("K005", fout)) == 1


def test_waar_een_vraag_rust_is_een_blok_dat_het_veld_heeft() -> None:
    bestanden = gasten("finn: {}") | {"netwerk": "personen: {kyra: {}, finn: {geboren: 2016}, bo: {}}"}
    for bevinding in controleer(maak(bestanden)):
        plek = rust_plek(bevinding)
        vorm = vorm_op(plek.bestand, plek.stappen)
        assert isinstance(vorm, Blok)
        assert VELD in velden_van(vorm.klasse)


def test_de_voorkant_van_een_bestand_heeft_het_veld_altijd() -> None:
    for bestand in ("traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan", "actieteam/x"):
        assert rust_plek_van(bestand) == Pad(bestand)
    assert any(regel.niveau == "vraag" for regel in regels())


def rust_plek_van(bestand: str) -> Pad:
    from sonestra_cli.domein.bevinding import Bevinding

    vorm = vorm_op(bestand)
    assert isinstance(vorm, Blok)
    assert VELD in velden_van(vorm.klasse)
    return rust_plek(Bevinding(regels()[0], "wie?", Pad(bestand, ("iets",))))
