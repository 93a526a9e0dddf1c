"""Who may see something: in a line, or on a line of its own."""

import pytest

from sonestra_cli.opdrachten.delen.lijst.voor_wie import is_alleen_voor_wie, zegt_voor_wie


@pytest.mark.parametrize(
    "regel",
    ["brand, niet voor Kim", "brand niet_vor=kim", "brand zichtbaar=", "brand zichtbar: kim", "brand alleen voor Kim"],
)
def test_een_regel_die_zegt_wie_het_mag_zien_wordt_herkend_ook_verkeerd_getypt(regel: str) -> None:
    assert zegt_voor_wie(regel)
    assert not is_alleen_voor_wie(regel)


@pytest.mark.parametrize("regel", ["niet voor Kim", "Alleen voor Kim en Jo", "niet_vor: [kim]", "- zichtbaar: kim"])
def test_een_regel_met_alleen_dat_hoort_bij_iets_anders(regel: str) -> None:
    assert is_alleen_voor_wie(regel)


@pytest.mark.parametrize(
    "regel", ["Lena belt elke week", "eten: soep voor tien", "Dat is niet voor mij.", "Niet voor Kim.", "kring=hart"]
)
def test_gewone_woorden_blijven_gewone_woorden(regel: str) -> None:
    assert not is_alleen_voor_wie(regel)


def test_een_veld_dat_niemand_verbergt_verbergt_niets() -> None:
    assert not zegt_voor_wie("Corrie, pleegoma, kring=hart, contact: elke week")


def test_niet_voor_twee_uur_is_een_tijd_en_geen_mens() -> None:
    assert not zegt_voor_wie("Annemiek komt misschien, kan niet voor 2 uur")
    assert not zegt_voor_wie("kan niet voor half drie")
    assert zegt_voor_wie("Annemiek komt, niet voor Kees")
