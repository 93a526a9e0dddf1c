"""Findings beside a line on GitHub: what somebody typed never becomes a command or another field."""

from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad, Regel
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.verslag.als_github import github_vorm


def zeg(zin: str, plek: TekstPlek, niveau: Niveau = "fout", tip: str = "") -> str:
    bevinding = Bevinding(Regel("N003", niveau, "kort", "waarom"), zin, Pad("netwerk"), tip=tip)
    return github_vorm().stuk([(Melding(bevinding, plek, ""), ())])


def test_een_fout_staat_op_zijn_plek() -> None:
    assert zeg(
        "'vrouwlijk' ken ik hier niet", TekstPlek("t/netwerk.yaml", 42, 15, 42, 24), tip="bedoel je 'vrouw'?"
    ) == (
        "::error file=t/netwerk.yaml,line=42,endLine=42,col=15,endColumn=24,title=sonestra N003"
        "::'vrouwlijk' ken ik hier niet (tip: bedoel je 'vrouw'?)\n"
    )


def test_wat_geen_fout_is_weegt_ook_daar_minder() -> None:
    plek = TekstPlek("a.yaml", 1, 1, 1, 2)
    assert zeg("x", plek, "let op").startswith("::warning ")
    assert zeg("x", plek, "vraag").startswith("::notice ")
    assert zeg("x", plek, "tip").startswith("::notice ")


def test_over_meer_regels_staan_er_geen_kolommen_want_die_laat_github_dan_weg() -> None:
    assert "col" not in zeg("x", TekstPlek("a.yaml", 1, 5, 3, 2))


def test_een_naam_met_een_komma_en_een_nieuwe_regel_wordt_geen_tweede_opdracht() -> None:
    uit = zeg("100% 'a\n::set-output name=x::y'", TekstPlek("a,line=9::b\n.yaml", 1, 1, 1, 2))
    assert uit.count("\n") == 1
    assert "file=a%2Cline=9%3A%3Ab%0A.yaml,line=1," in uit
    assert uit.endswith("::100%25 'a ::set-output name=x::y'\n")
