"""What may mean more is asked with what it may be, and told where nobody can be asked."""

from sonestra_cli.verstaan.lijst.twijfels import over_beroep, over_hoe_vaak, over_organisatie


def test_hoe_vaak_noemt_wat_het_kan_zijn() -> None:
    twijfel = over_hoe_vaak("om de week", ("elke_week", "paar_keer_per_maand"))
    assert [keus.woord for keus in twijfel.keuzen] == ["elke week", "een paar keer per maand"]
    assert "elke week of een paar keer per maand" in twijfel.zin


def test_wie_ook_van_de_familie_is_hoort_niet_vanzelf_bij_de_professionals() -> None:
    twijfel = over_beroep("huisarts", ["tante"])
    assert "huisarts én tante: ik zette dit bij wie" in twijfel.zin
    assert twijfel.keuzen[0].velden == {"professional": {"functie": "huisarts"}}


def test_van_wie_een_werker_is_kan_de_organisatie_zijn() -> None:
    twijfel = over_organisatie("Humanitas", {"functie": "maatje"})
    assert twijfel.vraag == "‘maatje van Humanitas’: is dat de organisatie?"
