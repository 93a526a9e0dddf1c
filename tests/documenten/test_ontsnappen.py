"""Hostile text through the whole chain: it appears as it was typed, in all four kinds of file."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.tekst import regels
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.techniek.stuurtekens import kaal

from .bladen import lees_html, maak, plat, tekst_van_markdown, tekst_van_typst, tekst_van_word
from .test_tekst import TEKSTEN

HTML_TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "h3", "p", "br", "strong", "em",
    "figure", "blockquote", "figcaption", "ol", "ul", "li", "div", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


def traject_met(naam: str, eigen_woorden: str) -> Traject:
    wie = Sleutel("w")
    afspraak = Afspraak(Woorden(eigen_woorden), wie=(wie,), wanneer=eigen_woorden)
    return Traject(
        kop=Kop(naam=naam, hoofdpersonen=(wie,)),
        netwerk=Netwerk(personen={wie: Persoon(naam=naam)}),
        plan=Plan(gemaakt_op=Datum("op", 2026, 5, 30), afspraken={AfspraakSleutel("a1"): afspraak}),
    )


@settings(max_examples=25, deadline=None)
@given(TEKSTEN.filter(kaal), TEKSTEN.filter(regels))
@example('"#eval("1")\\', '#set page(fill: red)\n= kop\n@ref $x$ `a` "b" \\')
@example("<script>alert(1)</script>", "</w:t><w:p/> ]]> &#60; {{ 7*7 }} {% for %}")
@example("[x](javascript:1)", "| a | b |\n|---|---|\n***\n---\n___")
def test_wat_iemand_schrijft_staat_er_letterlijk(naam: str, eigen: str) -> None:
    papier = maak("plan", traject_met(naam, eigen))
    html, tags = lees_html(in_formaat(papier, "html").decode())
    teksten = (
        tekst_van_markdown(papier.markdown),
        html,
        tekst_van_word(in_formaat(papier, "docx")),
        tekst_van_typst(papier),
    )
    for tekst in teksten:
        kern = tekst.replace(" ", "")
        assert plat(kaal(naam)).replace(" ", "") in kern
        assert plat("\n".join(regels(eigen))).replace(" ", "") in kern
    assert tags <= HTML_TAGS
    assert in_formaat(papier, "pdf").startswith(b"%PDF")


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=2000))
def test_heel_lange_woorden_breken_niets(eigen: str) -> None:
    papier = maak("plan", replace(traject_met("Kyra", "x" + eigen * 20)))
    assert in_formaat(papier, "pdf").startswith(b"%PDF")
