"""More was typed than who it is: nobody is chosen, and no word of it is gone."""

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Zet
from tests.controles.vinden import Vind

NETWERK = (
    "personen: {leen: {geslacht: man}, marja: {}, kees-van-marja: {naam: Kees}, buurman-kees: {naam: buurman Kees}, "
    "pa-adriaan: {naam: pa Adriaan}, kuba: {}, ewa: {}, ronald: {}, jo: {naam: ma Jo}}\n"
    "gezinnen: [{partners: [leen, ewa], kinderen: [kuba]}]\n"
)
KOP = "hoofdpersonen: [leen]\n"


def gevonden(vind: Vind, wie: str, code: str = "V001", veld: str = "wie") -> Bevinding:
    plan = f"afspraken:\n  a1:\n    woorden: x\n    {veld}: ['{wie}']\n"
    (bevinding,) = vind(code, {"traject": KOP, "netwerk": NETWERK, "plan": plan})
    return bevinding


def geschreven(bevinding: Bevinding) -> list[str]:
    zetten = [zet for een in bevinding.voorstellen for zet in een.wijzigingen if isinstance(zet, Zet)]
    return [zet.tekst for zet in zetten]


@pytest.mark.parametrize(
    ("getypt", "genoemd"),
    [
        ("hij wil naast Kees van Marja", "kees-van-marja"),
        ("Kees van Marja helpt", "kees-van-marja"),
        ("Ewa (aan de telefoon)", "ewa"),
        ("ewa op het scherm", "ewa"),
        ("Ewa Kowalska", "ewa"),
    ],
)
def test_een_zin_met_een_naam_erin_werd_die_naam_en_de_rest_was_weg(getypt: str, genoemd: str, vind: Vind) -> None:
    bevinding = gevonden(vind, getypt)
    assert not bevinding.voorstellen
    assert bevinding.wijziging is None
    assert f"wie het is: {genoemd}. " in bevinding.tip
    assert "achter een #" in bevinding.tip


@pytest.mark.parametrize(
    ("getypt", "sleutel"),
    [("Kees van Marja", "kees-van-marja"), ("pa Adriaan", "pa-adriaan"), ("ma Jo", "jo")],
)
def test_een_hele_naam_blijft_die_mens(getypt: str, sleutel: str, vind: Vind) -> None:
    bevinding = gevonden(vind, getypt)
    zet = bevinding.wijziging
    assert geschreven(bevinding) == [sleutel] or (isinstance(zet, Zet) and zet.tekst == sleutel)


@pytest.mark.parametrize("getypt", ["niet Ronald", "geen ronald", "Leen, maar niet Ronald", "iedereen behalve Ronald"])
def test_niet_ronald_werd_ronald(getypt: str, vind: Vind) -> None:
    bevinding = gevonden(vind, getypt)
    assert not bevinding.voorstellen
    assert "ronald" not in bevinding.tip
    assert "wie het wél is" in bevinding.tip


@pytest.mark.parametrize("getypt", ["niet voor Ronald", "iedereen behalve ronald"])
def test_wie_het_niet_mag_lezen_werd_wie_het_wel_mag(getypt: str, vind: Vind) -> None:
    verhaal = f"perspectieven: [{{van: leen, woorden: x, mag_gelezen_door: ['{getypt}']}}]"
    (bevinding,) = vind("V004", {"traject": KOP, "netwerk": NETWERK, "verhaal": verhaal})
    assert not bevinding.voorstellen
    assert "bedoel je" not in bevinding.tip
    assert "wie het juist wél mogen zien" in bevinding.tip


def met(vind: Vind, van: str, wie: str) -> Bevinding:
    netwerk = NETWERK + f"belevingen: [{{van: {van}, met: {wie}, is: goed}}]\n"
    (bevinding,) = (b for b in vind("V001", {"traject": KOP, "netwerk": netwerk}) if b.pad.stappen[-1:] == ("met",))
    return bevinding


def test_papa_van_kuba_is_leen_en_niet_de_pa_van_leen(vind: Vind) -> None:
    assert geschreven(met(vind, "kuba", "papa")) == ["leen"]
    assert geschreven(met(vind, "Kuba", "papa")) == ["leen"]


def test_wie_de_papa_van_ronald_is_weet_niemand(vind: Vind) -> None:
    assert not met(vind, "ronald", "papa").voorstellen


def test_van_wie_het_gaat_is_pa_wie_zo_heet(vind: Vind) -> None:
    assert geschreven(met(vind, "leen", "pa")) == ["pa-adriaan"]
