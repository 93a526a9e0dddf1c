import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sonestra_cli.documenten.blokken import Alinea, Citaat, Kopje, Opsomlijst, Tabel
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.tekst import cel, in_lijst, md, regels, woorden
from sonestra_cli.techniek.stuurtekens import kaal

from .bladen import plat, tekst_van_markdown

STREKEN = st.sampled_from(
    ["# ", "1. ", "- ", "> ", "*", "**", "_", "`", "```", "~~", "<b>", "&amp;", "[a](b)", "![x](y)",
     "![eten](eten) ", "|", "\\", "$x$",
     "---", "===", "***", "    ", "\n", "\n\n", "\t", "http://a.nl", "a@b.nl", ":)", "{{ x }}", "{% if %}", '"',
     "\u202e", "\u2028", "\x00", "😀", "é", "a", "12:30", "13.00", "1) ", "+ ", "#set ", "@ref", "//", "/*",
     "[ ] ", "☐ "]
)  # fmt: skip
TEKSTEN = st.one_of(st.lists(STREKEN, max_size=8).map("".join), st.text(max_size=30))


def tekst(blok: object) -> str:
    match blok:
        case Alinea(lijnen, _):
            return "\n".join("".join(stuk.tekst for stuk in lijn) for lijn in lijnen)
        case Citaat(alineas, _):
            return "\n\n".join(map(tekst, alineas))
        case Kopje(_, lijn):
            return "".join(stuk.tekst for stuk in lijn)
    raise AssertionError(blok)


@given(TEKSTEN.filter(kaal))
@example("1. eerst")
@example("- x")
@example("#")
@example("a\\")
def test_op_elke_plek_staat_er_wat_iemand_schreef(geschreven: str) -> None:
    wil = kaal(geschreven)
    x = md(geschreven)
    blad = ontleed_markdown(f"# {x}\n\n{x}\n\n**Wie:** {x}\n\n- {x}\n\n| k |\n|---|\n| {x} |\n\n---\n\n{x}\n", "t")
    kop, alinea, met_label, lijst, tabel = blad.blokken
    assert isinstance(lijst, Opsomlijst)
    assert isinstance(tabel, Tabel)
    assert [tekst(kop), tekst(alinea), tekst(met_label)] == [wil, wil, f"Wie: {wil}"]
    assert [tekst(lijst.punten[0][0]), "".join(s.tekst for s in tabel.rijen[0][0])] == [wil, wil]
    assert tekst(blad.voet[0]) == wil


@given(TEKSTEN.filter(regels))
def test_eigen_woorden_houden_hun_regels(geschreven: str) -> None:
    (citaat,) = ontleed_markdown(str(woorden(geschreven)), "t").blokken
    wil = "\n".join(regels(geschreven))
    while "\n\n\n" in wil:
        wil = wil.replace("\n\n\n", "\n\n")
    assert tekst(citaat) == wil


@given(TEKSTEN.filter(regels))
def test_een_gewone_lezer_van_markdown_leest_hetzelfde(geschreven: str) -> None:
    markdown = f"{woorden(geschreven)}\n\n- {in_lijst(geschreven)}\n"
    wil = plat("\n".join(regels(geschreven)))
    assert tekst_van_markdown(markdown).replace(" ", "") == (wil + wil).replace(" ", "")


@given(TEKSTEN)
def test_niets_onzichtbaars_blijft_over(geschreven: str) -> None:
    assert not set(kaal(geschreven)) & set("\x00\u202e\u2028\n\t")


@pytest.mark.parametrize(
    ("geschreven", "gezien"),
    [
        ("Zondag eten bij mama. Niet over vroeger aan tafel.", "Zondag eten bij mama. Niet over vroeger aan tafel."),
        ("Wie eet met mij? 's Avonds, om 18.30 uur (thuis).", "Wie eet met mij? 's Avonds, om 18.30 uur (thuis)."),
        ("a*b", r"a\*b"),
        ("3. appels", r"3\. appels"),
        ("www.a.nl", r"www\.a\.nl"),
    ],
)
def test_gewone_zinnen_blijven_leesbaar_in_markdown(geschreven: str, gezien: str) -> None:
    assert md(geschreven) == gezien


def test_in_een_cel_wordt_een_nieuwe_regel_een_streep() -> None:
    assert cel("een | twee\ndrie") == r"een \| twee – drie"
    assert cel("Dat lukt.\nSoms.") == "Dat lukt. Soms."
