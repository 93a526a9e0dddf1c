"""Fields of one entry change from the command line; what does not fit changes nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

NETWERK = """\
personen:
  kim:  {naam: Kim, kring: bekend, contact: elke_week}   # belt zelf
  # over bo
  bo:
    sterk_in: [koken, zingen]
    contact: {hoe_vaak: elke_dag, hoe: bellen}
  v1:
belevingen:
  - {van: kim, met: bo, is: hecht}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (tmp_path / "vragen.yaml").write_text("vragen:\n  v1: {van: kim, vraag: Wie?}\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_bytes(b"\xef\xbb\xbfafspraken:\r\n  a1: {woorden: ja, wie: kim}\r\n")
    (tmp_path / "beraad.yaml").write_text("gasten:\n  kim:\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("wensen", "oud", "nieuw"),
    [
        (["kim", "kring=hart"], "kring: bekend", "kring: hart"),
        (["kim", "kring="], "kring: bekend, ", ""),
        (["kim", "woonplaats=Epe, dorp"], "contact: elke_week}", "contact: elke_week, woonplaats: 'Epe, dorp'}"),
        (["kim", "contact.hoe=bellen, bezoek"], "elke_week}", "{hoe_vaak: elke_week, hoe: [bellen, bezoek]}}"),
        (["kim", "contact.hoe_vaak=elke_dag"], "elke_week", "elke_dag"),
        (["kim", "contact=elke_dag"], "elke_week", "elke_dag"),
        (["bo", "contact=elke_week"], "hoe_vaak: elke_dag", "hoe_vaak: elke_week"),
        (["bo", "sterk_in+=lachen"], "zingen]", "zingen, lachen]"),
        (["bo", "sterk_in-=koken"], "[koken, zingen]", "[zingen]"),
        (["bo", "sterk_in=dansen,koken"], "[koken, zingen]", "[dansen, koken]"),
        (["bo", "sterk_in="], "    sterk_in: [koken, zingen]\n", ""),
        (["bo", "kijk_van.kim.kring=hart"], "hoe: bellen}\n", "hoe: bellen}\n    kijk_van: {kim: {kring: hart}}\n"),
        (["mens:v1", "wie=buurman"], "  v1:\n", "  v1: {wie: buurman}\n"),
        (["v1", "wie=buurman"], "  v1:\n", "  v1: {wie: buurman}\n"),
        (["kim", "kring=hart", "naam=Kimmy"], "naam: Kim, kring: bekend", "naam: Kimmy, kring: hart"),
    ],
)  # fmt: skip
def test_alleen_dat_veld_verandert(traject: Path, wensen: list[str], oud: str, nieuw: str) -> None:
    assert uitvoeren(["wijzig", *wensen, "-q", "-C", str(traject)]) == 0
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK.replace(oud, nieuw, 1)


def test_andere_soorten_met_hun_naam_ervoor(traject: Path) -> None:
    for wens in (["vraag:v1", "vraag=Wie helpt?"], ["a1", "wie+=bo"], ["gast:kim", "komt=ja"]):
        assert uitvoeren(["wijzig", *wens, "-q", "-C", str(traject)]) == 0
    assert "v1: {van: kim, vraag: 'Wie helpt?'}" in (traject / "vragen.yaml").read_text(encoding="utf-8")
    plan = b"\xef\xbb\xbfafspraken:\r\n  a1: {woorden: ja, wie: [kim, bo]}\r\n"
    assert (traject / "plan.yaml").read_bytes() == plan
    assert "  kim: {komt: ja}\n" in (traject / "beraad.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wensen", "code", "zin"),
    [
        (["kim", "kring=blauw"], 1, "kies uit hart, dichtbij, bekend, verder"),
        (["kim", "kring=hart", "geboren=ooit"], 1, "geboren: ooit"),
        (["kim", "kring"], 2, "Typ veld=waarde, zoals kring=hart"),
        (["kim", "lievelingseten=friet"], 2, "Wat hier kan: naam, wie"),
        (["kim", "contact.kleur=rood"], 2, "Wat hier kan: hoe_vaak"),
        (["kim", "professional=ja"], 2, "professional.functie"),
        (["kim", "kring+=hart"], 2, "'kring' is geen lijst"),
        (["bo", "sterk_in-=fietsen"], 2, "staat geen 'fietsen'"),
        (["kin", "kring=hart"], 2, "Bedoel je kim?"),
        (["Kimmetje", "kring=hart"], 2, "'Kimmetje' ken ik niet."),
        (["gast:bo", "komt=ja"], 2, "'gast:bo' ken ik niet"),
    ],
)  # fmt: skip
def test_wat_niet_klopt_verandert_niets(
    traject: Path, wensen: list[str], code: int, zin: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["wijzig", *wensen, "-C", str(traject)]) == code
    assert zin in capsys.readouterr().err
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK


def test_een_fout_die_er_al_was_houdt_niets_tegen(traject: Path) -> None:
    (traject / "beraad.yaml").write_text("datum: ooit\n", encoding="utf-8")
    assert uitvoeren(["wijzig", "kim", "kring=hart", "-q", "-C", str(traject)]) == 0


def test_een_veld_zoals_mensen_het_noemen(traject: Path) -> None:
    assert uitvoeren(["wijzig", "kim", "geboortedatum=1990", "-q", "-C", str(traject)]) == 0
    assert "contact: elke_week, geboren: 1990}" in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_vooraf_laat_het_zien_en_schrijft_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["wijzig", "kim", "kring=hart", "--vooraf", "-C", str(traject)]) == 0
    uit = capsys.readouterr().out
    assert "-   kim:  {naam: Kim, kring: bekend, contact: elke_week}   # belt zelf" in uit
    assert "+   kim:  {naam: Kim, kring: hart, contact: elke_week}   # belt zelf" in uit
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK


def test_wie_bescherming_weghaalt_hoort_het(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["wijzig", "kim", "zichtbaar=kim", "-q", "-C", str(traject)]) == 0
    assert uitvoeren(["wijzig", "kim", "zichtbaar=", "-C", str(traject)]) == 0
    assert "Let op: Iedereen ziet nu ook mens kim." in capsys.readouterr().err


def test_wie_bij_de_naam_genoemd_wordt_is_te_vinden(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tekst = NETWERK.replace("  v1:\n", "  tante-ria: {wie: buurvrouw}\n  oom-ria: {naam: Ria}\n")
    (traject / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    assert uitvoeren(["wijzig", "buurvrouw", "kring=hart", "-C", str(traject)]) == 2
    assert "Bedoel je tante-ria?" in capsys.readouterr().err


def test_er_wordt_niets_zwaars_geladen(traject: Path) -> None:
    zwaar = "{'rich', 'jinja2', 'graphviz', 'typst', 'highspy', 'numpy'}"
    kijk = (
        f"import sys, sonestra_cli.app as a; code = a.uitvoeren(sys.argv[1:]); print(code, {zwaar} & set(sys.modules))"
    )
    for opdracht in (["wijzig", "kim", "kring=hart"], ["hernoem", "kim", "els"], ["weg", "v1", "--ja"]):
        klaar = subprocess.run(
            [sys.executable, "-c", kijk, *opdracht, "-C", str(traject)], capture_output=True, text=True, check=True
        )
        assert klaar.stdout.splitlines()[-1] == "0 set()", klaar.stderr


def test_wat_misschien_niet_iedereen_mag_lezen_wordt_gezegd(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["wijzig", "kim", "wie=bang voor bo", "-C", str(traject)]) == 0
    gezegd = capsys.readouterr()
    assert "'bang voor bo' is misschien niet voor iedereen om te lezen" in gezegd.err
    assert "veranderd: kim" in gezegd.out


def test_wat_een_keer_in_een_bestand_staat_heet_zoals_dat_bestand(traject: Path) -> None:
    (traject / "actieteam").mkdir()
    (traject / "actieteam" / "2026-05-07.yaml").write_text("wie_leidt: kim   # samen\n", encoding="utf-8")
    for woorden in (
        ["traject", "hoofdpersonen=kim,bo", "soort_plan=familiegroepsplan"],
        ["beraad", "datum=2026-04-11"],
        ["2026-05-07", "wie_leidt=bo"],
    ):
        assert uitvoeren(["wijzig", *woorden, "-C", str(traject)]) == 0, woorden
    kop = "naam: x\nhoofdpersonen: [kim, bo]\nsoort_plan: familiegroepsplan\n"
    assert (traject / "traject.yaml").read_text(encoding="utf-8") == kop
    assert "datum: 2026-04-11\n" in (traject / "beraad.yaml").read_text(encoding="utf-8")
    keer = (traject / "actieteam" / "2026-05-07.yaml").read_text(encoding="utf-8")
    assert keer == "wie_leidt: [bo]   # samen\n"


def test_wie_heet_als_een_bestand_gaat_voor(traject: Path) -> None:
    met_plan = NETWERK.replace("  v1:\n", "  v1:\n  plan:\n")
    (traject / "netwerk.yaml").write_text(met_plan, encoding="utf-8")
    assert uitvoeren(["wijzig", "plan", "kring=hart", "-C", str(traject)]) == 0
    assert "plan: {kring: hart}" in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_een_nummer_werd_geschreven_zonder_een_woord(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["wijzig", "beraad", "eten=soep, bel 06 12345678", "-C", str(traject)]) == 0
    assert "hier staat een telefoonnummer" in " ".join(capsys.readouterr().err.split())
    assert uitvoeren(["wijzig", "beraad", "plek=de kantine", "-C", str(traject)]) == 0
    assert "Let op" not in capsys.readouterr().err


def test_van_wanneer_tot_wanneer_werd_geweigerd_en_nu_telt_het_begin(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["wijzig", "beraad", "begint=van 10 tot 4 uur", "-C", str(traject)]) == 0
    assert "Tot 16:00 schrijf ik niet op" in capsys.readouterr().err
    assert "begint: 10:00\n" in (traject / "beraad.yaml").read_text("utf-8")
    voor = (traject / "beraad.yaml").read_bytes()
    for veld in ("begint", "datum"):
        assert uitvoeren(["wijzig", "beraad", f"{veld}=24 januari 2026 van 10 tot 4 uur", "-C", str(traject)]) == 2
        assert 'twee velden: "datum=24 januari 2026" begint=10:00' in " ".join(capsys.readouterr().err.split())
    assert (traject / "beraad.yaml").read_bytes() == voor


@pytest.mark.parametrize(
    ("wie", "veld", "bestand"),
    [
        ("Kim", "kring=hart", "netwerk"),
        ("Oma Bo", "kring=hart", "netwerk"),
        ("gast:Kim", "komt=ja", "beraad"),
        ("A1", "wanneer=zondag", "plan"),
    ],
)
def test_een_hoofdletter_of_de_naam_zelf_werd_teruggevraagd(
    traject: Path, capsys: pytest.CaptureFixture[str], wie: str, veld: str, bestand: str
) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("  bo:\n", "  bo:\n    naam: oma Bo\n"), encoding="utf-8")
    assert uitvoeren(["wijzig", wie, veld, "-C", str(traject)]) == 0, capsys.readouterr().err
    assert veld.replace("=", ": ") in (traject / f"{bestand}.yaml").read_text(encoding="utf-8-sig")


def test_wie_met_twee_zo_heet_wordt_gevraagd(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    netwerk = "personen:\n  kees-van-jo: {naam: Kees}\n  buurman-kees: {naam: Kees}\n"
    (traject / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    assert uitvoeren(["wijzig", "Kees", "kring=hart", "-C", str(traject)]) == 2
    assert "Bedoel je kees-van-jo of buurman-kees?" in capsys.readouterr().err
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == netwerk


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        (["kern=rust"], "zo: sonestra wijzig verhaal kern=rust"),
        (["kern=ik wil rust"], 'zo: sonestra wijzig verhaal "kern=ik wil rust"'),
        (["kring=hart", "kim"], "zo: sonestra wijzig kim kring=hart"),
        (["kim", "kring", "hart"], "zo: sonestra wijzig kim kring=hart"),
        (["kim", "kring", "=", "hart"], "zo: sonestra wijzig kim kring=hart"),
        (["kim"], "Wat verandert er? Zet het erachter, zoals: sonestra wijzig kim kring=hart"),
        (["verhaal", "kern=rust"], "Typ bijvoorbeeld: kern.woorden=rust"),
        (["gezin 3", "sinds=2007"], "Dit is er: gezin 1 (kim en bo) en gezin 2 (bo)."),
        (["droom 1", "woorden=rust"], "'droom 1' is er niet. Zo komt het erbij: sonestra erbij droom"),
    ],
)
def test_hoe_het_wel_getypt_wordt(
    traject: Path, capsys: pytest.CaptureFixture[str], getypt: list[str], zin: str
) -> None:
    gezinnen = "gezinnen:\n  - {partners: [kim, bo]}\n  - {partners: [bo]}\n"
    (traject / "netwerk.yaml").write_text(NETWERK + gezinnen, encoding="utf-8")
    (traject / "verhaal.yaml").write_text("kern: {van: kim, woorden: thuis}\n", encoding="utf-8")
    assert uitvoeren(["wijzig", *getypt, "-C", str(traject)]) == 2
    assert zin in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wat", "veld", "regel"),
    [
        ("gezin 2", "sinds=2007", "  - {partners: [bo], sinds: 2007}\n"),
        ("huishouden thuis", "sinds=2010", "  - {naam: thuis, wie: [kim], sinds: 2010}\n"),
        ("beleving 1", "is: goed", "  - {van: kim, met: bo, is: goed}\n"),
    ],
)
def test_een_gezin_zoals_het_programma_het_noemt_was_niet_te_verbeteren(
    traject: Path, capsys: pytest.CaptureFixture[str], wat: str, veld: str, regel: str
) -> None:
    erbij = "gezinnen:\n  - {partners: [kim, bo]}\n  - {partners: [bo]}\nhuishoudens:\n  - {naam: thuis, wie: [kim]}\n"
    (traject / "netwerk.yaml").write_text(NETWERK + erbij, encoding="utf-8")
    assert uitvoeren(["wijzig", wat, veld, "-C", str(traject)]) == 0, capsys.readouterr().err
    tekst = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert regel in tekst
    assert len(tekst.splitlines()) == len((NETWERK + erbij).splitlines())


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("mama", "Bedoel je sandra (moeder van Kyra)?"),
        ("vader", "Bedoel je tim (ouder van Kyra)?"),
        ("tante", "Bedoel je ans (tante van de kerk)?"),
        ("ans-marie", "Bedoel je ans?"),
    ],
)
def test_bij_mama_werd_de_moeder_van_een_ander_genoemd(
    traject: Path, capsys: pytest.CaptureFixture[str], wie: str, zin: str
) -> None:
    (traject / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    netwerk = """\
personen:
  kyra:
  sandra: {geslacht: vrouw}
  tim:
  corrie: {wie: moeder van Tim}
  ans: {wie: tante van de kerk}
gezinnen:
  - {partners: [sandra, tim], kinderen: [kyra]}
"""
    (traject / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    assert uitvoeren(["wijzig", wie, "kring=hart", "-C", str(traject)]) == 2
    assert zin in " ".join(capsys.readouterr().err.split())
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == netwerk


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_waarom_het_niet_kan_brak_af_in_het_midden_van_een_woord(traject: Path) -> None:
    pexpect = pytest.importorskip("pexpect", reason="there is no pexpect here")
    netwerk = traject / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text("utf-8").replace("kring: bekend", f"wie: {'een tante ' * 9}, kring: bekend"))
    scherm = pexpect.spawn(
        sys.executable, ["-m", "sonestra_cli", "wijzig", "kim", "kring=xyz"], cwd=str(traject),
        dimensions=(24, 80), encoding="utf-8", timeout=60, env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    scherm.expect(pexpect.EOF)
    assert "kies uit hart, dichtbij, bekend, verder" in scherm.before
    assert max(map(len, scherm.before.splitlines())) <= 80
