from sonestra_cli.documenten.gebruik import GEBRUIK
from sonestra_cli.documenten.papieren import papiersoorten


def test_elk_papier_heeft_een_keer_een_plek_in_de_volgorde_van_gebruik() -> None:
    assert sorted(een.papier for een in GEBRUIK if een.papier) == sorted(papiersoorten())


def test_wat_je_ervoor_typt_en_wat_het_is_staat_er_van_elk() -> None:
    assert all(een.wat and een.voor for een in GEBRUIK)
    for een in GEBRUIK:
        if een.papier.startswith("blad-"):
            assert een.hoe == f"sonestra blad {een.papier.removeprefix('blad-')}"
