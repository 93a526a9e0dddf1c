from sonestra_cli.documenten.galerij import Voorbeeld, voorbeelden


def test_een_voorbeeld_zegt_wat_er_stond_en_wat_ervan_gezegd_is() -> None:
    assert voorbeelden()["R19"][0] == Voorbeeld(
        "beraad.yaml:4", "  ", "finn", ": {komt: ja}", "bij wie wil Finn zitten?",
        "vraag het Finn, en zet die mens bij `steunfiguur`",
    )  # fmt: skip


def test_ook_van_een_bestand_dat_niet_te_lezen_is_staat_er_wat_gezegd_is() -> None:
    (een, *_) = voorbeelden()["B002"]
    assert (een.plek, een.midden) == ("plan.yaml:1", "")
