from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.kaarten.poster.stickers import stickers
from sonestra_cli.tekening.tekening import Tekening
from tests.kaarten.ringen.ring_gevallen import meet, traject


def namen(blad: Tekening) -> list[str]:
    return [tekst.tekst for tekst in blad.teksten if tekst.id.startswith("sticker") and tekst.gewicht == "vet"]


def test_iedereen_krijgt_een_sticker_en_wie_nog_geen_plek_heeft_ligt_vooraan() -> None:
    leden = [
        Persoon(naam="Ali", kring="hart"),
        Persoon(naam="Bo", professional=Professional(functie="huisarts")),
        Persoon(naam="Cor", wie="buurman"),
    ]
    (blad,) = stickers(traject(leden), meet)
    assert namen(blad) == ["Cor", "Ali", "Bo", "Robin 0"]
    alle = [tekst.tekst for tekst in blad.teksten]
    assert "buurman" in alle
    assert "huisarts" in alle
    assert any("Vooraan ligt wie nog geen plek heeft." in tekst for tekst in alle)


def test_meer_mensen_dan_op_een_blad_passen_komen_op_een_volgend_blad() -> None:
    bladen = stickers(traject([Persoon(naam=f"Kees{nr:02d}", kring="hart") for nr in range(60)]), meet)
    assert len(bladen) == 3
    assert sorted(naam for blad in bladen for naam in namen(blad)) == sorted(
        [*(f"Kees{nr:02d}" for nr in range(60)), "Robin 0"]
    )


def test_een_lange_naam_blijft_binnen_zijn_sticker() -> None:
    lang = Persoon(naam="Aartsbisschoppelijkeplaatsvervanger-van-Oudenhoven " * 3, wie="een lange uitleg " * 9)
    (blad,) = stickers(traject([lang]), meet)
    eerste = [tekst for tekst in blad.teksten if tekst.id.startswith("sticker-0-")]
    assert all(tekst.breedte <= blad.breedte / 3 for tekst in eerste)
    hoog = max(t.y + t.hoogte / 2 for t in eerste) - min(t.y - t.hoogte / 2 for t in eerste)
    assert hoog <= blad.hoogte / 8


def test_zonder_mensen_is_er_een_blad_dat_dat_zegt() -> None:
    (blad,) = stickers(traject([], hoofd=0), meet)
    assert blad.gesproken[-1] == "Er zijn nog geen namen."
