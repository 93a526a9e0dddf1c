"""More about somebody who is there, and somebody who is new."""

from dataclasses import replace

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.verstaan.zinnen.versta import versta
from tests.verstaan.zinnen.bouwen import MENSEN, TRAJECT, enige, gezegd, velden_van


def test_meer_dingen_over_iemand_die_er_al_is():
    assert velden_van("persoon", "oma Griet: hecht, een paar keer per week op bezoek, dat gaat van haar uit") == {
        "oma-griet.band": "hecht",
        "oma-griet.contact": {"hoe_vaak": "paar_keer_per_week", "hoe": "bezoek", "initiatief": "de_ander"},
    }


def test_twee_mensen_in_een_keer():
    assert velden_van("persoon", "Bram en Lotte: goed") == {"bram.band": "goed", "lotte.band": "goed"}


def test_steun_hoort_bij_wie_hem_geeft():
    assert velden_van("persoon", "Lotte helpt praktisch en laat merken dat ze Nadia waardeert") == {
        "lotte.steun": ["praktisch", "waardering"]
    }
    assert velden_van("persoon", "tante Wil: gezelschap over en weer") == {
        "wil.steun": [{"soort": "gezelschap", "richting": "over_en_weer"}]
    }


def test_iemand_die_er_nog_niet_was():
    zet = enige("persoon", "Corrie, pleegoma, 1950, hart")
    assert (zet.bestand, zet.stappen, zet.sleutel) == ("netwerk", ("personen",), "corrie")
    assert zet.waarde == {"naam": "Corrie", "wie": "pleegoma", "geslacht": "vrouw", "geboren": "1950", "kring": "hart"}


def test_van_een_professional_staat_het_bij_het_vak():
    assert velden_van("persoon", "mevrouw De Wit is gevraagd door Bram, tot 2026-12") == {
        "mevrouw-de-wit.professional.gevraagd_door": "bram",
        "mevrouw-de-wit.professional.tot": "2026-12",
    }


def test_wat_iemand_is_achter_een_nieuwe_naam_is_geen_ander_mens():
    zet = enige("persoon", "Joost, papa, dichtbij")
    assert (zet.sleutel, zet.waarde) == (
        "joost",
        {"naam": "Joost", "wie": "papa", "geslacht": "man", "kring": "dichtbij"},
    )


def test_een_nummer_komt_nooit_op_een_kaart_en_raakt_niet_weg():
    for regel in ("Karin, buurvrouw, 06 12345678", "Lotte: hecht, bel 06 12345678"):
        verstaan = gezegd("persoon", regel)
        assert "06 12345678" in " ".join(verstaan.niet_begrepen)
        assert "1234" not in str(verstaan.zetten)


def test_twee_nieuwe_mensen_op_een_regel():
    verstaan = gezegd("persoon", "Henk en Ineke, buren, dichtbij")
    assert [zet.sleutel for zet in verstaan.zetten] == ["henk", "ineke"]


def test_het_woord_voor_een_jaar_hoort_niet_bij_de_datum():
    assert velden_van("persoon", "Lotte: geboren 1977, kring hart") == {"lotte.geboren": "1977", "lotte.kring": "hart"}


def test_een_hele_zin_is_geen_naam_en_geen_woord_voor_wie_iemand_is():
    assert gezegd("persoon", "Met Bram en met Lotte is het rustig").zetten == ()
    verstaan = gezegd("persoon", "Lotte: hecht. Ze werkte bijna dertig jaar op de boot")
    assert [zet.sleutel for zet in verstaan.zetten] == ["band"]
    assert verstaan.niet_begrepen == ("Ze werkte bijna dertig jaar op de boot",)


def test_wie_genoemd_wordt_zonder_meer_raakt_niet_weg():
    assert gezegd("persoon", "mevrouw De Wit is gevraagd door Bram (tot 2026) en Lotte").niet_begrepen == ("Lotte",)


def test_wie_het_zegt_wordt_nooit_wat_de_ander_is():
    verstaan = gezegd("persoon", "Met oma Griet is het hecht, zegt Nadia")
    assert [(zet.sleutel, zet.waarde) for zet in verstaan.zetten] == [("band", "hecht")]
    assert verstaan.niet_begrepen == ("zegt Nadia",)


def test_wie_met_een_ander_op_een_regel_staat_komt_er_niet_nog_eens_in():
    verstaan = gezegd("persoon", "Corrie, Lotte en Piet, buren")
    assert [zet.sleutel for zet in verstaan.zetten if zet.stappen == ("personen",)] == ["corrie", "piet"]
    assert ("personen", "lotte") in [zet.stappen for zet in verstaan.zetten]


def test_twee_kringen_voor_een_nieuw_mens_worden_niet_stil_de_eerste():
    verstaan = gezegd("persoon", "Hart, oom, verder")
    assert "verder" in verstaan.niet_begrepen


def test_een_jaar_van_iets_anders_wordt_geen_geboortejaar():
    for wie in ("getrouwd met Bram sinds 1970", "gescheiden in 2010", "gescheiden 2010", "vroeger oppas 2001-2005"):
        velden = enige("persoon", f"Corrie, {wie}").waarde
        assert "geboren" not in velden
        assert wie.split()[0] in str(velden)


def test_bang_zijn_voor_iemand_wordt_geen_woord_op_de_kaart():
    for regel in ("Lotte: bang voor Bram", "Corrie, buurvrouw, bang voor Bram"):
        verstaan = gezegd("persoon", regel)
        assert "bang voor Bram" in verstaan.niet_begrepen
        assert "bang" not in str(verstaan.zetten)


def test_geen_contact_wordt_geen_verbroken_band():
    verstaan = gezegd("persoon", "Lotte: geen contact")
    assert not verstaan.zetten
    assert verstaan.vragen
    assert velden_van("persoon", "Lotte: weinig contact") == {"lotte.contact": "bijna_nooit"}


def test_twee_keer_fatima_werd_vanzelf_twee_of_een():
    verstaan = gezegd("persoon", "Fatima en Fatima")
    (vraag,) = verstaan.vragen
    assert vraag.zin.startswith("Fatima staat er twee keer.")
    twee = versta("persoon", "Fatima en Fatima", TRAJECT, {vraag.zin: "tante Fatima"})
    assert [zet.sleutel for zet in twee.zetten] == ["fatima", "tante-fatima"]
    een = versta("persoon", "Fatima en Fatima", TRAJECT, {vraag.zin: "dezelfde"})
    assert [zet.sleutel for zet in een.zetten] == ["fatima"]


def test_meester_tom_werd_vanzelf_een_hulpverlener():
    verstaan = gezegd("persoon", "Meester Tom, mentor")
    assert [vraag.kandidaten for vraag in verstaan.vragen] == [("ja, als professional", "nee, iets anders")]
    (zet,) = verstaan.zetten
    assert "professional" not in zet.waarde
    (tom,) = velden_van("persoon", "Meester Tom, mentor, school").values()
    assert tom == {"naam": "Meester Tom", "wie": "mentor", "groep": "werk_of_school", "geslacht": "man"}


def test_een_titel_voor_een_andere_naam_is_niet_wie_er_al_staat():
    met_meester = replace(
        TRAJECT, netwerk=replace(TRAJECT.netwerk, personen={**MENSEN, "dirk": Persoon(naam="meester Dirk")})
    )
    (zet,) = gezegd("persoon", "Meester Tom, school", met_meester).zetten
    assert zet.sleutel == "meester-tom"
    assert gezegd("persoon", "meester Dirk: hecht", met_meester).zetten[0].stappen == ("personen", "dirk")


def test_wie_fatima_is_stond_in_haar_naam():
    zet = enige("persoon", "Fatima die kookt, dichtbij")
    assert (zet.sleutel, zet.waarde["wie"], zet.waarde["kring"]) == ("fatima", "die kookt", "dichtbij")


def test_de_dag_waarop_iemand_belt_verdween_zonder_een_woord() -> None:
    (zin,) = gezegd("persoon", "Bram Bos, neef, belt op zaterdag").geen_plek
    assert zin == "‘zaterdag’ lees ik als elke week. De dag zelf heeft geen veld: die liet ik weg."


def test_waaraan_iemand_stierf_werd_wie_zij_was() -> None:
    verstaan = gezegd("persoon", "Gerda, zus, overleden in 2019 aan kanker")
    assert verstaan.zetten[0].waarde == {"naam": "Gerda", "wie": "zus", "geslacht": "vrouw", "overleden": "2019"}
    assert "‘aan kanker’ liet ik weg" in verstaan.geen_plek[0]


def test_wie_er_al_is_en_dood_is_werd_een_ander_of_bleef_leven() -> None:
    mensen = {Sleutel("nadia"): Persoon(), Sleutel("piet"): Persoon(wie="man van Nadia", geslacht="man")}
    traject = Traject(kop=Kop(hoofdpersonen=(Sleutel("nadia"),)), netwerk=Netwerk(personen=mensen))
    for regel, op in (("mijn man Piet is dood", "ja"), ("Piet, mijn man, overleden 14 maart 2026", "14 maart 2026")):
        zet = enige("persoon", regel, traject)
        assert (zet.stappen, zet.sleutel, zet.waarde) == (("personen", "piet"), "overleden", op)


def test_achter_een_naam_bleef_een_half_haakje() -> None:
    zet = enige("persoon", "Ans Jansen (buurvrouw)")
    assert zet.waarde == {"naam": "Ans Jansen", "wie": "buurvrouw", "geslacht": "vrouw"}


def test_een_hele_naam_van_wie_er_al_is_werd_een_weduwe() -> None:
    verstaan = gezegd("persoon", "Lotte de Boer, 71, weduwe")
    (vraag,) = verstaan.vragen
    assert vraag.zin == "Wie is Lotte de Boer?"
    al = gezegd("persoon", "Lotte de Boer, 71, weduwe", **{vraag.zin: vraag.kandidaten[0]})
    assert {zet.sleutel: zet.waarde for zet in al.zetten}["naam"] == "Lotte de Boer"
    ander = gezegd("persoon", "Lotte de Boer, 71, weduwe", **{vraag.zin: "iemand anders"})
    assert ander.zetten[0].waarde["naam"] == "Lotte de Boer"  # type: ignore[index,call-overload]  # a block


def test_een_professional_werd_in_een_kringetje_geweigerd() -> None:
    zet = enige("persoon", "wijkzuster Fatima Yilmaz, professional, wijkverpleegkundige bij Buurtzorg Hoofddorp")
    vak = {"organisatie": "Buurtzorg Hoofddorp", "functie": "wijkverpleegkundige"}
    assert zet.waarde == {"naam": "wijkzuster Fatima Yilmaz", "professional": vak}


def test_van_niet_zo_dichtbij_werd_gevraagd_wat_niet_is() -> None:
    verstaan = gezegd("persoon", "Lotte, vriendin, niet zo dichtbij")
    assert not verstaan.vragen
    assert verstaan.zetten[0].waarde == "vriendin, niet zo dichtbij"


def test_71_jaar_werd_wie_iemand_is() -> None:
    traject = replace(TRAJECT, kop=replace(TRAJECT.kop, begonnen_op=lees_datum("2026-04-01")))
    zet = enige("persoon", "Lotte, 71 jaar", traject)
    assert (zet.sleutel, zet.waarde) == ("geboren", "ca 1955")


def test_niet_zo_dichtbij_kwam_in_de_plaats_van_wie_iemand_al_was() -> None:
    verstaan = gezegd("persoon", "Bram, papa, niet zo dichtbij")
    assert (verstaan.zetten, verstaan.niet_begrepen) == ((), ("niet zo dichtbij",))
