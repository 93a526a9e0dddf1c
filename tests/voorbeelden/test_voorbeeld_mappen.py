"""The folders themselves: whole, typed cleanly, and introduced by a page that a person reads first."""

import re
from pathlib import Path

import pytest

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
NAMEN = ("arie", "kyra", "nelson", "samira")
BESTANDEN = sorted(pad for naam in NAMEN for pad in (VOORBEELDEN / naam).rglob("*") if pad.is_file())
HEEL = {"traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan"}
LANGST = {"posities.yaml": 220}
"""What the program writes has all borders on one line, so that few lines change."""
APART = {"arie": set(), "kyra": set(), "nelson": {"nelson"}, "samira": {"noor", "samira"}}
BIJEENKOMSTEN = {
    "arie": ["2026-06-11", "2026-08-20", "2026-11-05"],
    "kyra": ["2026-06-25", "2026-09-17", "2026-11-12"],
    "nelson": ["2026-04-09", "2026-05-28", "2026-07-09", "2026-09-24", "2026-11-12"],
    "samira": ["2026-05-07", "2026-06-18", "2026-09-03", "2026-10-29"],
}


def _van(pad: Path) -> str:
    return str(pad.relative_to(VOORBEELDEN))


@pytest.mark.parametrize("naam", NAMEN)
def test_iedere_map_is_een_heel_traject(naam: str) -> None:
    map_ = VOORBEELDEN / naam
    assert {pad.stem for pad in map_.glob("*.yaml")} == HEEL
    assert sorted(pad.stem for pad in (map_ / "actieteam").glob("*.yaml")) == BIJEENKOMSTEN[naam]
    assert {pad.stem for pad in (map_ / "apart").glob("*.yaml")} == APART[naam]


@pytest.mark.parametrize("naam", NAMEN)
def test_leesmij_noemt_ieder_bestand_en_geen_bestand_dat_er_niet_is(naam: str) -> None:
    map_ = VOORBEELDEN / naam
    genoemd = set(re.findall(r"`([\w/-]+\.yaml)`", (map_ / "LEESMIJ.md").read_text(encoding="utf-8")))
    assert genoemd == {pad.relative_to(map_).as_posix() for pad in map_.rglob("*.yaml")}


@pytest.mark.parametrize("naam", NAMEN)
def test_leesmij_zegt_dat_het_verzonnen_is(naam: str) -> None:
    assert "Dit verhaal is verzonnen" in (VOORBEELDEN / naam / "LEESMIJ.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("pad", BESTANDEN, ids=_van)
def test_netjes_getypt(pad: Path) -> None:
    rauw = pad.read_bytes()
    tekst = rauw.decode("utf-8")
    assert not rauw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in rauw
    assert "\t" not in tekst
    assert tekst.endswith("\n")
    assert not tekst.endswith("\n\n")
    assert [nr for nr, regel in enumerate(tekst.splitlines(), 1) if regel != regel.rstrip()] == []
    lang = LANGST.get(pad.name, 140)
    typbaar = {"training": "sonestra ", "lijsten": ""}.get(pad.parent.name, "\n")  # what is typed in one go: one line
    assert [nr for nr, r in enumerate(tekst.splitlines(), 1) if len(r) > lang and not r.startswith(typbaar)] == []


WAT_APART_STAAT = {
    "nelson": r"aangehouden|veroordeeld|40 maanden|kenmerken|niet_bespreken|wat ik gedaan heb",
    "samira": r"miskraam|zwangerschap|geweld|bang_voor|Noor is bang|mishandel|\bsloeg\b|blauwe plek",
}


@pytest.mark.parametrize("naam", WAT_APART_STAAT)
def test_wat_apart_staat_staat_nergens_anders(naam: str) -> None:
    gewoon = [pad for pad in BESTANDEN if pad.parts[-2] != "apart" and naam in pad.parts]
    assert len(gewoon) > len(HEEL)
    for pad in gewoon:
        gevonden = re.search(WAT_APART_STAAT[naam], pad.read_text(encoding="utf-8"), re.IGNORECASE)
        assert gevonden is None, f"{_van(pad)}: {gevonden}"


@pytest.mark.parametrize("naam", WAT_APART_STAAT)
def test_en_het_staat_er_wel(naam: str) -> None:
    tekst = "\n".join(pad.read_text(encoding="utf-8") for pad in (VOORBEELDEN / naam / "apart").glob("*.yaml"))
    assert re.search(WAT_APART_STAAT[naam], tekst)
