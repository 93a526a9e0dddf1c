import json
from dataclasses import replace

from sonestra_cli.tekenen.geometrie import geometrie_als_json
from sonestra_cli.tekening.tekening import Tekening
from tests.tekenen.galerij import galerij


def test_the_agreed_fields_rounded_and_sorted() -> None:
    g = json.loads(geometrie_als_json(galerij()))
    assert list(g) == [
        "versie", "kaart", "breedte", "hoogte", "personen", "lijnen", "teksten", "ringen", "sectoren", "midden",
        "bewijs", "gebroken",
    ]  # fmt: skip
    assert (g["versie"], g["kaart"], g["breedte"], g["midden"]) == (1, "galerij", 720, [360, 370])
    assert [p["id"] for p in g["personen"]] == ["kyra", "oma-riet"]
    assert g["personen"][1] == {
        "id": "oma-riet", "herkomst": "gedcom:I2", "x": 20, "y": 30.1, "breedte": 40, "hoogte": 40,
        "ring": "dichtbij", "sector": "familie",
    }  # fmt: skip
    assert g["lijnen"][1] == {
        "soort": "relatie", "id": "kyra--oma-riet", "herkomst": "gedcom:F1", "van": "kyra", "naar": "oma-riet",
        "punten": [[0, 100.3], [20, 30]],
    }  # fmt: skip
    assert g["ringen"][-1] == {"naam": "nog te plaatsen", "straal": 200}
    assert g["sectoren"][0] == {"naam": "familie", "van": 0, "tot": 120}
    assert g["bewijs"] == {"volgorde": "optimaal", "kloof": 0}
    assert g["gebroken"] == [{"regel": "buren", "waarom": "er stond al iemand", "wie": ["ans", "wim"]}]


def test_every_text_is_there_with_whom_it_names() -> None:
    tekening = galerij()
    teksten = json.loads(geometrie_als_json(tekening))["teksten"]
    assert sorted((t["bij"], t["tekst"]) for t in teksten) == sorted((t.bij, t.tekst) for t in tekening.teksten)
    assert set(teksten[0]) == {"bij", "tekst", "x", "y", "breedte", "hoogte", "pt"}


def test_the_order_of_the_parts_does_not_show() -> None:
    tekening = galerij()
    om = replace(
        tekening,
        delen=tekening.delen[::-1],
        geometrie=replace(
            tekening.geometrie,
            personen=tekening.geometrie.personen[::-1],
            lijnen=tekening.geometrie.lijnen[::-1],
        ),
    )
    assert geometrie_als_json(om) == geometrie_als_json(tekening)


def test_an_empty_map_is_still_whole() -> None:
    g = json.loads(geometrie_als_json(Tekening("genogram", "Leeg", 10, 10, ())))
    assert (g["personen"], g["midden"], g["bewijs"]) == ([], None, None)
