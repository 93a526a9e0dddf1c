"""What happened, said in one line."""

from tests.verstaan.zinnen.bouwen import enige, gezegd


def test_wat_er_gebeurde_in_een_zin_met_een_dubbele_punt():
    zet = enige("gebeurtenis", "lente 2021: Bram kwam terug. Fijn, zegt Nadia. Lotte hielp")
    assert (zet.bestand, zet.stappen, zet.sleutel) == ("gebeurtenissen", ("gebeurtenissen",), None)
    assert zet.waarde == {
        "wanneer": "lente 2021",
        "wat": "Bram kwam terug",
        "gevoel": "fijn",
        "volgens": "nadia",
        "wie_hielp": "lotte",
        "wie": ["bram"],
    }


def test_een_jaar_achteraan_bleef_in_de_woorden_staan_en_de_gebeurtenis_had_geen_dag():
    waarde = enige("gebeurtenis", "Bram verhuisde naar Deventer in 2016, fijn").waarde
    assert waarde == {"wanneer": "2016", "wat": "Bram verhuisde naar Deventer", "gevoel": "fijn", "wie": ["bram"]}
    assert enige("gebeurtenis", "Bram kwam terug. Dat was in 2016").waarde["wanneer"] == "2016"


def test_van_tot_is_een_tijdvak():
    waarde = enige("gebeurtenis", "Van 1989 tot 1992: bij oma Griet gewoond, fijn en zwaar tegelijk").waarde
    assert waarde == {
        "van": "1989",
        "tot": "1992",
        "wat": "bij oma Griet gewoond",
        "gevoel": "allebei",
        "wie": ["oma-griet"],
    }


def test_alleen_voor_een_paar_mensen():
    waarde = enige("gebeurtenis", "2024: het paard verkocht. Alleen voor Nadia, Lotte en Bram").waarde
    assert waarde == {"wanneer": "2024", "wat": "het paard verkocht", "zichtbaar": ["nadia", "lotte", "bram"]}


def test_wie_er_nog_niet_bij_staat_wordt_gevraagd():
    verstaan = gezegd("gebeurtenis", "2011: naar de markt, Pieter hielp")
    assert "wie_hielp" not in verstaan.zetten[0].waarde
    assert [vraag.zin for vraag in verstaan.vragen] == ["'Pieter' staat er nog niet bij. Wie is dat?"]


def test_twee_die_teun_heten_worden_niet_gekozen():
    verstaan = gezegd("gebeurtenis", "2011: naar de markt, Teun hielp")
    assert "wie_hielp" not in verstaan.zetten[0].waarde
    assert set(verstaan.vragen[0].kandidaten) == {"teun-van-wil", "teun"}


def test_een_datum_blijft_zoals_hij_gezegd_is_maar_nooit_zonder_eeuw():
    waarde = enige("gebeurtenis", "van '89 tot '92: drie jaar op de boot bij oma Griet. Zwaar").waarde
    assert (waarde["van"], waarde["tot"]) == ("1989", "1992")
    assert enige("gebeurtenis", "ergens rond 1986 met Bram naar de overkant").waarde["wanneer"] == "rond 1986"
    assert enige("gebeurtenis", "De zomer van 2009: Lotte stond aan dek").waarde["wanneer"] == "zomer van 2009"


def test_een_geboorte_werd_een_gebeurtenis_zonder_dag_en_hoort_bij_die_mens_zelf():
    for regel in ("Lotte geboren op 3 mei 1981", "Lotte is geboren op 3 mei 1981", "geboorte van Lotte, 3 mei 1981"):
        zet = enige("gebeurtenis", regel)
        assert (zet.bestand, zet.stappen, zet.sleutel, zet.waarde) == (
            "netwerk", ("personen", "lotte"), "geboren", "3 mei 1981",
        )  # fmt: skip


def test_een_geboorte_waar_meer_over_verteld_wordt_blijft_een_gebeurtenis():
    waarde = enige("gebeurtenis", "Lotte geboren op 3 mei 1981, zwaar. Bram hielp").waarde
    assert waarde == {
        "wat": "Lotte geboren", "wie": ["lotte"], "wanneer": "3 mei 1981", "gevoel": "zwaar", "wie_hielp": "bram",
    }  # fmt: skip
    assert enige("gebeurtenis", "Zusje geboren in 2012").waarde == {"wat": "Zusje geboren", "wanneer": "2012"}


def test_een_tijd_midden_in_de_zin_werd_geen_dag():
    waarde = enige("gebeurtenis", "We gingen in de zomer van 2012 kamperen met oma Griet").waarde
    assert (waarde["wanneer"], waarde["wie"]) == ("zomer van 2012", ["oma-griet"])
    assert waarde["wat"] == "We gingen in de zomer van 2012 kamperen met oma Griet"
    achteraan = enige("gebeurtenis", "Verhuisd naar Ede in de zomer van 2012").waarde
    assert achteraan == {"wat": "Verhuisd naar Ede", "wanneer": "zomer van 2012"}
    assert "wanneer" not in enige("gebeurtenis", "We woonden tot 2012 in Ede").waarde


def test_toen_papa_ziek_werd_werd_nog_eens_gevraagd():
    assert enige("gebeurtenis", "Toen papa ziek werd, 2019").waarde["wat"] == "Toen papa ziek werd"
    waarde = enige("gebeurtenis", "Toen opa nog leefde, we kregen een paard").waarde
    assert (waarde["wat"], waarde["in_woorden"]) == ("we kregen een paard", "Toen opa nog leefde")


def test_een_datum_achteraan_zonder_op_was_geen_wanneer() -> None:
    zet = enige("gebeurtenis", "Bram overleden 14 maart 2026")
    assert zet.waarde == {"wat": "Bram overleden", "wanneer": "14 maart 2026", "wie": ["bram"]}
