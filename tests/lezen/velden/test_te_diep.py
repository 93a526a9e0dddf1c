"""What was typed two spaces too deep: a field among words, an entry within the entry above it."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


def gevonden(naam: str, tekst: str) -> list[tuple[str, str, int]]:
    vak = vak_van(naam)
    assert vak is not None
    vondsten = lees_tekst(vak, tekst)[1]
    return [(v.bevinding.code, v.bevinding.niveau, tekst.count("\n", 0, v.begin) + 1) for v in vondsten]


@pytest.mark.parametrize("veld", ["wie: [ria]", "waar: bij oma thuis", "wanneer: 2026-05-01", "vraag: v1", "wie:"])
def test_een_veld_tussen_de_woorden_verdween_stil(veld: str) -> None:
    tekst = f"afspraken:\n  a1:\n    woorden: |\n      Ria kookt.\n      {veld}\n"
    assert gevonden("plan", tekst) == [("N024", "let op", 5)]


@pytest.mark.parametrize(
    "zin",
    [
        "Wie: mama belt.",
        "Weet je wie: oma.",
        "waar:om niet",
        "plan: niets doen",
        "woorden: zo heet dit",
        "- wie dan ook",
    ],
)
def test_een_zin_met_een_dubbele_punt_blijft_een_zin(zin: str) -> None:
    assert gevonden("plan", f"afspraken:\n  a1:\n    woorden: |\n      Ria kookt.\n      {zin}\n") == []


def test_een_veld_dat_er_al_staat_wordt_niet_gevraagd() -> None:
    tekst = "afspraken:\n  a1:\n    wie: [ria]\n    woorden: |\n      Ria kookt.\n      wie: oma zegt het\n"
    assert gevonden("plan", tekst) == []


def test_een_streepje_te_diep_plakte_twee_dingen_aan_elkaar() -> None:
    tekst = "personen:\n  ria:\n    sterk_in:\n      - koken\n        - zingen\n"
    assert gevonden("netwerk", tekst) == [("N011", "let op", 4)]


def test_een_streepje_te_diep_bij_sleutels_is_geen_vreemde_sleutel() -> None:
    tekst = "huishoudens:\n  - wie:\n      - ria\n        - bo\n"
    assert gevonden("netwerk", tekst) == [("N002", "fout", 3)]


def test_een_streepje_midden_in_een_zin_is_gewoon_een_streepje() -> None:
    assert gevonden("netwerk", "personen:\n  ria:\n    sterk_in:\n      - koken - en zingen\n") == []


@pytest.mark.parametrize("stuk", ["- van: marja\n        woorden: Als wij stil zijn.", "-  woorden: Dat doen we."])
def test_wat_een_ander_zei_kwam_stil_bij_de_woorden_van_de_eerste(stuk: str) -> None:
    tekst = f"geleerd:\n  - van: stuur\n    woorden: |\n      Het zit op slot.\n      {stuk}\n"
    assert gevonden("actieteam/2026-05-01", tekst) == [("N024", "let op", 5)]


def test_een_lijstje_in_iemands_woorden_blijft_een_lijstje() -> None:
    tekst = "geleerd:\n  - van: stuur\n    woorden: |\n      Drie dingen:\n      - op tijd\n      - marja: bellen\n"
    assert gevonden("actieteam/2026-05-01", tekst) == []
