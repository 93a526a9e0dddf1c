"""A meeting of the actieteam."""

from dataclasses import replace

from sonestra_cli.domein.plan import Plan, VraagAanProfessional
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from tests.verstaan.zinnen.bouwen import TRAJECT, enige, gezegd


def test_een_bijeenkomst_met_haar_dag():
    zetten = gezegd(
        "bijeenkomst", "2026-04-16: Nadia, Bram en Lotte waren er, ik ook. Lotte leidde. mevrouw De Wit stopt"
    ).zetten
    assert {zet.bestand for zet in zetten} == {"actieteam/2026-04-16"}
    assert {zet.sleutel: zet.waarde for zet in zetten} == {
        "waren_er": ["nadia", "bram", "lotte"],
        "procesbegeleider": "erbij",
        "wie_leidt": "lotte",
        "stoppen": "mevrouw-de-wit",
    }


def test_wie_er_waren_leidden_allemaal_als_een_van_hen_daarna_genoemd_werd():
    zetten = gezegd("bijeenkomst", "2026-04-16: Nadia, Bram en Lotte, Lotte leidde het").zetten
    assert {zet.sleutel: zet.waarde for zet in zetten} == {"waren_er": ["nadia", "bram", "lotte"], "wie_leidt": "lotte"}


def test_zonder_dag_blijft_die_open():
    assert enige("succes", "Lotte, bij afspraak 5 > Het lukte.").bestand == "actieteam"


def test_een_afspraak_die_anders_wordt():
    zet = enige("bijstellen", "afspraak 4, nu Bram, vrijdagavond om half negen, waarom: Lotte slaapt dan > Bram komt.")
    assert zet.sleutel == "a4"
    assert zet.waarde == {
        "wie": "bram",
        "wanneer": "vrijdagavond om half negen",
        "waarom": "Lotte slaapt dan",
        "woorden": "Bram komt.",
    }


def test_de_volgende_keer():
    zetten = gezegd("volgende", "2026-06-11 in het buurthuis, Bram regelt het").zetten
    assert {zet.sleutel: zet.waarde for zet in zetten} == {
        "datum": "2026-06-11",
        "plek": "het buurthuis",
        "wie_regelt_het": "bram",
    }


def test_een_succes_bij_een_afspraak_en_bij_wat_gevraagd_is():
    plan = Plan(vragen_aan_professionals={AfspraakSleutel("b1"): VraagAanProfessional(Woorden("Mag het?"))})
    zet = enige("succes", "Nadia, bij a6 en b1 > Ik slaap.", replace(TRAJECT, plan=plan))
    assert zet.waarde == {"van": "nadia", "bij": ["a6", "b1"], "woorden": "Ik slaap."}
