"""Files of translations: the one that came along is whole, and what is wrong in their own is told with its line."""

import re
from pathlib import Path

import pytest

from sonestra_cli.documenten.context.vertaling import GAT
from sonestra_cli.documenten.vertalingen import Gelezen, lees_vertaling, vertaalbaar
from sonestra_cli.verslag.tekst import in_een_regel

from .bladen import sjablonen


def lees(map_: Path, tekst: str | bytes, taal: str = "ar") -> Gelezen:
    (map_ / "sjablonen/vertaling").mkdir(parents=True, exist_ok=True)
    pad = map_ / f"sjablonen/vertaling/{taal}.yaml"
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return lees_vertaling(map_, taal, sjablonen())


def test_de_arabische_vertaling_is_heel() -> None:
    vertaling, klachten, _ = lees_vertaling(None, "ar", sjablonen())
    assert vertaling is not None
    assert vertaling.zinnen.keys() == vertaalbaar(sjablonen())
    assert (klachten, len(vertaling.weekdagen), len(vertaling.maanden)) == ((), 7, 12)
    for zin, vertaald in vertaling.zinnen.items():
        assert set(GAT.findall(zin)) == set(GAT.findall(vertaald)), zin
        assert any("\u0600" <= teken <= "\u06ff" for teken in vertaald) or set(GAT.sub("", zin)) <= set(".")


def test_de_arabische_brief_sprak_oma_aan_als_man() -> None:
    """Verbs that say to a man what he wants, knows or tells; a form that fits everybody stands in their place."""
    tot_een_man = re.compile(r"\b(?:ت(?:رغب|ود|ريد|عرف|سأل|قول|شرح|خبر|كتب|رسم|فعل|ستطيع)(?:ها|نا)?|صاحب|ينظم هذا)\b")
    vertaling = lees_vertaling(None, "ar", sjablonen()).vertaling
    assert vertaling is not None
    assert [zin for zin, vertaald in vertaling.zinnen.items() if tot_een_man.search(vertaald)] == []


def test_een_eigen_zin_gaat_voor_en_de_rest_komt_van_de_meegekomen_vertaling(tmp_path: Path) -> None:
    vertaling, klachten, _ = lees(tmp_path, 'zinnen:\n  "Ik kom.": "نعم"\n')
    assert klachten == ()
    assert vertaling is not None
    assert (vertaling.zinnen["Ik kom."], vertaling.zinnen["Waar:"]) == ("نعم", "أين:")
    assert vertaling.weekdagen[0] == "الاثنين"


def test_een_eigen_taal_kan_ook_zonder_de_dagen(tmp_path: Path) -> None:
    vertaling, klachten, _ = lees(tmp_path, 'datum: "{dag} {maand}"\nzinnen:\n  Ik kom.: Przyjdę.\n', "pl")
    assert vertaling is not None
    assert (vertaling.taal, vertaling.datum, vertaling.zinnen["Ik kom."], klachten) == ("pl", "", "Przyjdę.", ())


@pytest.mark.parametrize(
    ("tekst", "klacht"),
    [
        ("zinen:\n", "regel 1: 'zinen' ken ik niet. Bedoel je 'zinnen'?"),
        ("\nzinnen:\n  Ik komm.: x\n", "regel 3: de zin 'Ik komm.' staat op geen papier. Bedoel je 'Ik kom.'?"),
        ("zinnen:\n  'Beste {naam},': Hoi {naaam}\n", "regel 2: {naaam} hoort niet in deze zin. Bedoel je {naam}?"),
        ("zinnen:\n  'Beste {naam},': Hoi\n", "regel 2: in deze vertaling mist {naam}."),
        ("zinnen:\n  Ik kom.: [a]\n", "regel 2: de vertaling van 'Ik kom.' is geen tekst."),
        ("weekdagen: [ma, di]\n", "regel 1: bij weekdagen verwacht ik een rij van 7 woorden."),
        ("datum: '{dag} {maant}'\n", "regel 1: {maant} hoort niet in deze zin. Bedoel je {maand}?"),
        ("- a\n", "regel 1: hier verwacht ik velden, zoals zinnen en datum."),
        ("zinnen: ja\n", "regel 1: onder zinnen verwacht ik een Nederlandse zin, en erachter de vertaling."),
    ],
)
def test_wat_niet_klopt_wordt_verteld_en_die_zin_blijft_zoals_hij_was(tmp_path: Path, tekst: str, klacht: str) -> None:
    vertaling, klachten, _ = lees(tmp_path, tekst)
    assert [in_een_regel(een) for een in klachten] == [f"sjablonen/vertaling/ar.yaml, {klacht}"]
    assert vertaling == lees_vertaling(None, "ar", sjablonen()).vertaling


@pytest.mark.parametrize("tekst", ["zinnen:\n  'Ik kom.: x\n", b"\xff\xfe\x00", "zinnen: {\n"])
def test_een_bestand_dat_niet_te_lezen_is_kost_niemand_zijn_brief(tmp_path: Path, tekst: str | bytes) -> None:
    vertaling, klachten, _ = lees(tmp_path, tekst)
    assert len(klachten) == 1
    assert klachten[0].plek.bestand == "sjablonen/vertaling/ar.yaml"
    assert vertaling == lees_vertaling(None, "ar", sjablonen()).vertaling


def test_geen_pad_verlaat_de_map(tmp_path: Path) -> None:
    geheim = tmp_path / "geheim.yaml"
    geheim.write_text('zinnen:\n  "Ik kom.": geheim\n', "utf-8")
    traject = tmp_path / "traject"
    (traject / "sjablonen/vertaling").mkdir(parents=True)
    (traject / "sjablonen/vertaling/pl.yaml").symlink_to(geheim)
    vertaling, klachten, _ = lees_vertaling(traject, "pl", sjablonen())
    assert vertaling is None
    assert "buiten deze map" in klachten[0].bevinding.zin
    assert lees_vertaling(traject, "../../../geheim", sjablonen()) == (None, (), ())
