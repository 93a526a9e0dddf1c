from sonestra_cli.documenten.schrijvers.als_overzicht import Gemaakt, als_overzicht


def test_een_kaart_is_te_zien_en_een_papier_is_te_openen() -> None:
    kaart = Gemaakt("genogram", ("kaarten/genogram.svg", "kaarten/genogram.pdf"))
    html = als_overzicht("Ons plan", [kaart], [Gemaakt("plan", ("papieren/plan.docx",))])
    assert '<img src="kaarten/genogram.svg" alt="Genogram">' in html
    assert '<a href="papieren/plan.docx">Word</a>' in html


def test_een_titel_of_bestandsnaam_wordt_nooit_opmaak() -> None:
    html = als_overzicht("<script>x</script>", [Gemaakt('a"b', ('k/a"b<.svg',))], [])
    assert "<script>" not in html
    assert 'src="k/a%22b%3C.svg"' in html


def test_er_komt_niets_van_het_internet() -> None:
    html = als_overzicht("Ons plan", [Gemaakt("genogram", ("kaarten/genogram.svg",))], [])
    assert "http" not in html
