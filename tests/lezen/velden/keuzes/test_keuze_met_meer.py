"""A choice with more words around it in a file: the choice in its field, and every word stays."""

import re

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Knip
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


def _vondsten(naam: str, tekst: str) -> list[Bevinding]:
    vak = vak_van(Bestandsnaam(naam))
    assert vak is not None
    return [vondst.bevinding for vondst in lees_tekst(vak, tekst)[1]]


def hersteld(naam: str, tekst: str) -> str:
    """The text after the only way out of the only finding; nothing is found in it then."""
    (bevinding,) = _vondsten(naam, tekst)
    (voorstel,) = bevinding.voorstellen
    assert bevinding.tip == voorstel.zin
    for knip in sorted((k for k in voorstel.wijzigingen if isinstance(k, Knip)), key=lambda k: -k.begin):
        tekst = tekst[: knip.begin] + knip.tekst + tekst[knip.eind :]
    assert _vondsten(naam, tekst) == []
    return tekst


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("elke week bellen", "{hoe_vaak: elke week, hoe: bellen}"),
        ("elke week, bellen", "{hoe_vaak: elke week, hoe: bellen}"),
        ("appt dagelijks", "{hoe_vaak: dagelijks, hoe: appt}"),
        ("1x per maand op bezoek", "{hoe_vaak: 1x per maand, hoe: op bezoek}"),
        ("dagelijks via de app", "{hoe_vaak: dagelijks, hoe: de app}"),
        ("bellen", "{hoe: bellen}"),
        ("bellen en appen", "{hoe: [bellen, appen]}"),
        ("elke dag via app en bellen", "{hoe_vaak: elke dag, hoe: [app, bellen]}"),
        ("{hoe_vaak: elke week bellen}", "{hoe_vaak: elke week, hoe: bellen}"),
    ],
)
def test_elke_week_bellen_verloor_bellen(getypt: str, wordt: str) -> None:
    assert hersteld("netwerk", f"personen: {{an: {{contact: {getypt}, kring: hart}}}}\n") == (
        f"personen: {{an: {{contact: {wordt}, kring: hart}}}}\n"
    )


@pytest.mark.parametrize("getypt", ["nee, moet varen", "nee (moet varen)", "nee - moet varen", "'nee: moet varen'"])
def test_waarom_iemand_niet_komt_blijft_achter_de_regel(getypt: str) -> None:
    assert hersteld("beraad", f"gasten:\n  an: {{komt: {getypt}}}\n") == "gasten:\n  an: {komt: nee}  # moet varen\n"
    assert hersteld("beraad", f"gasten:\n  an:\n    komt: {getypt}\n    nodig: stoel\n") == (
        "gasten:\n  an:\n    komt: nee  # moet varen\n    nodig: stoel\n"
    )


def test_achter_een_opmerking_die_er_al_staat_komt_de_rest_erbij() -> None:
    tekst = hersteld("beraad", "gasten:\n  an: {komt: nee, moet varen}  # belt nog\n")
    assert tekst == "gasten:\n  an: {komt: nee}  # belt nog; moet varen\n"


def test_zonder_teken_ertussen_kijkt_een_mens() -> None:
    (bevinding,) = _vondsten("beraad", "gasten:\n  an: {komt: nee moet varen}\n")
    assert bevinding.voorstellen == ()
    assert bevinding.tip == "bedoel je 'nee'? De rest mag achter een #: # moet varen"


def test_komt_nooit_leidde_naar_ja() -> None:
    (bevinding,) = _vondsten("beraad", "gasten:\n  an: {komt: komt nooit}\n")
    assert "ja" not in re.findall(r"\w+", bevinding.tip)


def test_aangeboden_en_niet_nodig_zijn_twee_keuzes() -> None:
    (bevinding,) = _vondsten("actieteam/2026-09-17", "procesbegeleider: aangeboden, niet nodig\n")
    assert [voorstel.zin.split(".")[0] for voorstel in bevinding.voorstellen] == [
        "schrijf hier alleen: aangeboden",
        "schrijf hier alleen: niet_nodig",
    ]


def test_kan_nog_is_een_rol_voor_later() -> None:
    assert _vondsten("netwerk", "personen: {an: {rol_in_tijd: kan nog}}\n") == []


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("gezinnen: [{partners: [a, b], verbinding: gehuwd in 2014}]\n", "verbinding: gehuwd, sinds: 2014"),
        ("belevingen: [{van: a, met: b, is: goed, na de bruiloft}]\n", "is: goed, woorden: 'goed, na de bruiloft'"),
        ("personen: {an: {steun: [praktisch (de was)]}}\n", "{soort: praktisch, woorden: de was}"),
        ("personen: {an: {steun: praktisch, doet de was}}\n", "steun: {soort: praktisch, woorden: doet de was}"),
    ],
)
def test_wat_een_eigen_veld_heeft_gaat_daarheen(tekst: str, wordt: str) -> None:
    assert wordt in hersteld("netwerk", tekst)


def test_trots_op_haar_blijft_als_woorden() -> None:
    tekst = hersteld("gebeurtenissen", "gebeurtenissen:\n  - {wat: x, gevoel: trots op haar}\n")
    assert tekst == "gebeurtenissen:\n  - {wat: x, gevoel: trots, woorden: trots op haar}\n"


def test_wat_apart_hoort_wordt_ook_met_meer_erbij_niets_gewoons() -> None:
    (bevinding,) = _vondsten("netwerk", "belevingen: [{van: a, met: b, is: 'hecht, maar bang_voor'}]\n")
    assert bevinding.voorstellen == ()
    assert "#" not in bevinding.tip


def test_sinds_wanneer_er_geen_contact_is_werd_een_opmerking() -> None:
    tekst = "personen: {bo: {kring: hart, contact: nu niet (sinds april 2025)}}\n"
    blok = "{hoe_vaak: nu niet, sinds: april 2025}"
    assert hersteld("netwerk", tekst) == tekst.replace("nu niet (sinds april 2025)", blok)


def test_aangeboden_en_niet_nodig_werd_alleen_niet_nodig() -> None:
    (bevinding,) = _vondsten("actieteam/2026-06-11", "procesbegeleider: Ik bood aan te komen, het hoefde niet\n")
    assert bevinding.tip.startswith("kies hier één woord: aangeboden of niet_nodig.")


@pytest.mark.parametrize("rol", ["speelde en speelt nog", "speelde en kan weer"])
def test_wie_er_was_en_er_nog_is_werd_iemand_van_vroeger(rol: str) -> None:
    (bevinding,) = _vondsten("netwerk", f"personen:\n  nel: {{rol_in_tijd: {rol}}}\n")
    assert "[speelde, speelt]" in bevinding.tip
    assert bevinding.voorstellen == ()


def test_een_jaar_zonder_dubbele_punt_ging_bij_herstellen_in_de_woorden_op() -> None:
    (bevinding,) = _vondsten("netwerk", "personen:\n  jaap: {wie: stiefvader, geboren 1951}\n")
    assert bevinding.wijziging is None
    assert "geboren: 1951" in f"{bevinding.tip} {bevinding.onder}"


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("vrouw; ma", "geslacht: vrouw\n    wie: ma"),
        ("vrouw, geboren 1983", "geslacht: vrouw\n    geboren: 1983"),
        ("man, de broer", "geslacht: man\n    wie: de broer"),
    ],
)
def test_wie_iemand_is_werd_een_opmerking_achter_het_geslacht(getypt: str, wordt: str) -> None:
    assert hersteld("netwerk", f"personen:\n  jo:\n    geslacht: {getypt}\n    kring: hart\n") == (
        f"personen:\n  jo:\n    {wordt}\n    kring: hart\n"
    )
