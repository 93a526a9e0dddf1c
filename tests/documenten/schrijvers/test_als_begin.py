"""The first page of a folder that is given away."""

from sonestra_cli.documenten.schrijvers.als_begin import BeginHier, Hier, KaartHier, als_begin

KAART = KaartHier("familiekaart", "wie bij wie hoort", "kaarten/a.svg", "kaarten/a.pdf", "Kim & Bo <3")
ALLES = BeginHier(
    "Het plan van <Kim>",
    "Kim & Bo",
    [KAART],
    [("het plan", [Hier("papieren/plan.pdf", "het hele plan")])],
    [Hier("plan.yaml", "het plan van die dag")],
    [Hier("foto/de poster.jpg", "de poster.jpg")],
)


def test_alles_is_te_openen_en_niets_komt_van_elders() -> None:
    html = als_begin(ALLES)
    for weg in ("kaarten/a.svg", "kaarten/a.pdf", "papieren/plan.pdf", "plan.yaml", "foto/de%20poster.jpg"):
        assert f'"{weg}"' in html
    assert "http" not in html
    assert "<script" not in html


def test_woorden_van_mensen_zijn_nooit_opmaak() -> None:
    html = als_begin(ALLES)
    assert "Het plan van &lt;Kim&gt;" in html
    assert "Kim &amp; Bo &lt;3" in html


def test_eerst_het_plan() -> None:
    html = als_begin(ALLES)
    assert html.index("Ons plan (pdf)") < html.index("De kaarten")


def test_wat_er_niet_is_heeft_geen_kopje() -> None:
    html = als_begin(BeginHier("Plan", "Kim", [], [], [], []))
    assert "<h2" not in html
    assert "<nav" not in html
