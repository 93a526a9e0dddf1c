"""What the contactschema tells, to whom, and what it does not."""

import re
from pathlib import Path

from sonestra_cli.domein.persoon import Contact, Persoon
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.contactschema import contactbladen, contactschema
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.tekening.tekening import Tekening
from sonestra_cli.zetten.meten import meet

from ...domein.bouwen import netwerk, traject

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"


def _woorden(tekening: Tekening) -> tuple[str, ...]:
    return (*tekening.gesproken, *(tekst.tekst for tekst in tekening.teksten))


def test_er_wordt_niet_geteld() -> None:
    tekening = contactschema(bekijk(lees_traject(VOORBEELDEN / "samira").traject), meet)
    gezegd = " ".join((*tekening.gesproken, *(t.tekst for t in tekening.teksten)))
    assert not re.search(r"\d+ (mensen|keer|contacten)|%", gezegd)
    assert "Zo ziet Samira het." in gezegd


def test_gesproken_gaat_van_vaak_naar_minder_vaak() -> None:
    zinnen = contactschema(bekijk(lees_traject(VOORBEELDEN / "arie").traject), meet).gesproken
    assert zinnen.index("Elke dag:") < zinnen.index("Elke week:") < zinnen.index("Een paar keer per jaar:")
    assert "Gerrit (zoon): op bezoek; wie begint: de ander; hoe ik het zou willen: graag meer." in zinnen


def test_wie_het_niet_mag_zien_krijgt_het_niet() -> None:
    alles: Traject = traject(
        "kyra", netwerk(kyra=Persoon(), geheim=Persoon(zichtbaar=(Lezer("kyra"),), contact=Contact("elke_dag")))
    )
    assert not any("Geheim" in t.tekst for t in contactschema(bekijk(alles), meet).teksten)
    assert not any("Geheim" in regel for blad in contactbladen(bekijk(alles), meet) for regel in _woorden(blad))
    voor_kyra = contactschema(bekijk(alles, (Lezer("kyra"),)), meet)
    assert any("Geheim" in t.tekst for t in voor_kyra.teksten)
    assert any("Gemaakt voor Kyra." in t.tekst for t in voor_kyra.teksten)


def test_wat_niet_gelezen_is_wordt_gemeld(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("formaat: 1\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kyra: {}\n  wim:\n    contact:\n      hoe_vaak: zo vaak het kan\n", encoding="utf-8"
    )
    tekening = contactschema(bekijk(lees_traject(tmp_path).traject), meet)
    assert any("Hier is iets niet gelezen: netwerk.yaml, regel 5." in zin for zin in tekening.gesproken)
    assert [(gemist.wie, gemist.weg) for gemist in tekening.geometrie.gebroken] == [((Sleutel("wim"),), True)]
    assert tekening.titel == "Contactschema van Kyra"
