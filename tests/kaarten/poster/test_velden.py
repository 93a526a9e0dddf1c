"""The areas of the basisposter: one and the same on the drawing and on the paper."""

from sonestra_cli.domein.soorten import IEDEREEN, Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.poster.basis import basisposter
from sonestra_cli.kaarten.poster.velden import postervelden
from sonestra_cli.tekening.tekening import Symbool
from tests.documenten.bladen import koppen, maak, voorbeeld


def test_op_het_papier_staan_dezelfde_vakken_als_op_de_tekening() -> None:
    kyra = voorbeeld("kyra")
    tekening = basisposter(bekijk(kyra, (Lezer(IEDEREEN),)), lambda tekst, *_: len(tekst) * 6.0)
    getekend = {d.uitleg for d in tekening.delen if isinstance(d, Symbool) and d.klasse == "vak"}
    assert set(koppen(maak("blad-vragenposter", kyra).markdown)) == getekend


def test_een_traject_zonder_vragen_geeft_lege_vakken_om_op_te_schrijven() -> None:
    velden = [veld for kolom in postervelden(Traject()) for veld in kolom]
    assert not any(veld.regels for veld in velden)
    leeg = maak("blad-vragenposter", Traject()).markdown
    assert all(vak.count("___") == 3 for vak in leeg.split("## ")[1:])


def test_de_poster_neemt_vragen_woord_voor_woord_over_met_van_wie() -> None:
    poster = maak("blad-vragenposter", voorbeeld("samira")).markdown.replace("\\", "")
    assert "2. Hoe slaap ik weer?\n   *Noor*" in poster
    assert "> Wij zes bij elkaar." in poster
