from sonestra_cli.domein.soorten import Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.opdrachten.openen import achtervoegsel


def test_papier_voor_twee_mensen_heet_nooit_als_dat_voor_een_ander() -> None:
    samen = Beeld(Traject(), (Lezer("oma"), Lezer("riet")))
    alleen = Beeld(Traject(), (Lezer("oma-riet"),))
    assert (achtervoegsel(samen), achtervoegsel(alleen)) == ("-voor-oma+riet", "-voor-oma-riet")
