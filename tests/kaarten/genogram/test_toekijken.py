"""Who looks on hears of each phase once, sees everybody who is on the map, and nobody who is not."""

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Tekening
from tests.domein.bouwen import lezers
from tests.kaarten.genogram.genogram_families import beeld, gezin, meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN
from tests.kaarten.genogram.genogram_kort import geval


def kijk_mee(familie: Beeld) -> tuple[Tekening, list[tuple[str, str]]]:
    gehoord: list[tuple[str, str]] = []
    tekening = genogram(familie, meet, kijk=lambda fase, gevonden: gehoord.append((fase, gevonden)))
    return tekening, gehoord


def test_elke_fase_meldt_zich_een_keer_op_volgorde_en_de_tekening_blijft_gelijk() -> None:
    tekening, gehoord = kijk_mee(GEVALLEN["neef_nicht"])
    fasen = ["familie", "rijen", "volgorde", "plaats", "stamlijnen", "relaties", "blad"]
    assert [fase for fase, _ in gehoord] == fasen
    assert tekening == genogram(GEVALLEN["neef_nicht"], meet)


def test_iedereen_staat_op_zijn_rij_van_links_naar_rechts_met_zijn_plek() -> None:
    familie = geval(
        'an v 1950 "Oma An" | bas m 1948 | cor v 1975 | dirk m 1978 | eva v 1976', "an bas: cor, dirk | dirk eva:"
    )
    tekening, gehoord = kijk_mee(familie)
    gevonden = dict(gehoord)
    assert gevonden["rijen"].splitlines() == ["rij 1: Oma An; Bas", "rij 2: Cor; Dirk; Eva"]
    boven, onder, kosten = gevonden["volgorde"].splitlines()
    assert set(boven.removeprefix("rij 1: ").split("; ")) == {"Oma An", "Bas"}
    assert onder == "rij 2: Cor; Dirk; Eva"
    assert kosten.startswith("kosten: 0 ")
    assert kosten.endswith("bewezen de beste")
    x = {plek.id: plek.x for plek in tekening.geometrie.personen}
    *_, rij = gevonden["plaats"].splitlines()
    cor, dirk, eva = (int(stuk.rsplit(" ", 1)[1]) for stuk in rij.split("; "))
    assert abs((dirk - cor) - (x["dirk"] - x["cor"])) <= 1
    assert abs((eva - dirk) - (x["eva"] - x["dirk"])) <= 1


def test_een_lijn_langs_een_rij_en_een_zwangerschap_hebben_geen_naam_maar_wel_een_plek() -> None:
    langs = dict(kijk_mee(geval("a v 1950 | b v 1970 | c v 1990", "a: b, c | b: c"))[1])
    assert "│" in langs["volgorde"]
    assert "│" not in langs["rijen"]
    assert dict(kijk_mee(GEVALLEN["verlies_en_zwanger"])[1])["rijen"].count("(zwangerschap)") == 4


def test_kruisende_lijnen_en_wat_niet_lukte_worden_geteld_en_gezegd() -> None:
    tekening, gehoord = kijk_mee(GEVALLEN["acht_partners"])
    gevonden = dict(gehoord)
    assert "25 lijnen, 6 met een boogje" in gevonden["stamlijnen"]
    assert tekening.geometrie.gebroken
    assert all(regel.waarom in gevonden["blad"] for regel in tekening.geometrie.gebroken)


def test_wie_niet_voor_iedereen_te_zien_is_komt_in_geen_enkele_fase_voor() -> None:
    bloot = beeld([gezin("an bas", "kim geheim")], geheim=Persoon(naam="Stille Noor", zichtbaar=lezers("an")))
    assert "Stille Noor" not in str(kijk_mee(bekijk(bloot.traject))[1])
    assert "Stille Noor" in str(kijk_mee(bloot)[1])
