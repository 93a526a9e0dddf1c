"""Words without a known turn: what belongs elsewhere never becomes a text in silence."""

from dataclasses import replace

from sonestra_cli.domein.traject import Procesbegeleider
from tests.verstaan.zinnen.bouwen import TRAJECT, enige, gezegd


def test_de_dag_stond_als_organisatie_bij_de_begeleider():
    voor = replace(TRAJECT, kop=replace(TRAJECT.kop, procesbegeleider=Procesbegeleider()))
    for regel in ("Hilde Verstrate, 12 november 2026", "Hilde Verstrate, van MEE, 12 november 2026"):
        verstaan = gezegd("begeleider", regel, voor)
        assert verstaan.niet_begrepen == ("12 november 2026",)
        assert "12 november 2026" not in [zet.waarde for zet in verstaan.zetten]


def test_iedereen_stond_bij_wat_er_gebeurt():
    verstaan = gezegd("afspraak", "iedereen, elke dag > We tellen tot tien.")
    assert verstaan.niet_begrepen == ("iedereen",)
    assert verstaan.zetten[0].waarde == {"wanneer": "elke dag", "woorden": "We tellen tot tien."}


def test_een_dag_bij_een_afspraak_is_wanneer():
    afspraak = enige("afspraak", "Nadia, vanaf 12 november 2026 > We tellen tot tien.").waarde
    assert afspraak["wanneer"] == "vanaf 12 november 2026"


def test_een_zin_achter_de_afspraak_stond_bij_wat():
    zet = enige("bijstellen", "a6: Griet komt om half negen, dan slaapt Teun van Wil nog niet.")
    assert zet.sleutel == "a6"
    assert zet.waarde == {"woorden": "Griet komt om half negen, dan slaapt Teun van Wil nog niet."}
    assert enige("bijstellen", "a6: nu Bram en Lotte").waarde == {"wie": ["bram", "lotte"]}
    naast = enige("bijstellen", "a6, touw splitsen > Bram komt.").waarde
    assert naast == {"wat": "touw splitsen", "woorden": "Bram komt."}


def test_de_functie_bleef_in_haar_woorden_staan():
    for regel in ("Mevrouw De Wit, voogd: ik zie een kind.", "Mevrouw De Wit, voogd > ik zie een kind."):
        assert enige("perspectief", regel).waarde == {"van": "mevrouw-de-wit", "woorden": "ik zie een kind."}
    nog_niet_bekend = gezegd("perspectief", "Bram, jeugdbeschermer: ik zie een kind.")
    assert nog_niet_bekend.niet_begrepen == ("jeugdbeschermer",)
    assert nog_niet_bekend.zetten[0].waarde == {"van": "bram", "woorden": "ik zie een kind."}


def test_wat_iemand_zegt_met_een_komma_blijft_heel():
    assert enige("perspectief", "Nadia, ik zei nog: kom niet.").waarde["woorden"] == "ik zei nog: kom niet."
    met_dag = enige("lukt", "Nadia, het ging goed, 12 november 2026, en toen zong ze").waarde
    assert met_dag["woorden"] == "het ging goed, 12 november 2026, en toen zong ze"


def test_een_veld_bij_zijn_naam_dat_ik_niet_begrijp_werd_wat():
    verstaan = gezegd("afspraak", "Nadia, hulp van: Bram: van Lotte > Ja hoor.")
    assert verstaan.niet_begrepen == ("hulp van: Bram: van Lotte",)
    assert "wat" not in verstaan.zetten[0].waarde
