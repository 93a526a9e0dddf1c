"""Fields that are typed by name beside a spoken line."""

import pytest

from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.alle import GEWOON
from sonestra_cli.gesprekken.erbij import PERSONEN, Stand
from sonestra_cli.gesprekken.losse import haal_los, twee_keer
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet


@pytest.mark.parametrize(
    ("regel", "over", "velden"),
    [
        ('wat="zwirk gaat goed > Koor"', "", (("wat", "zwirk gaat goed > Koor"),)),
        ('Anna, wie="zwirk > Koor", hart', "Anna,  hart", (("wie", "zwirk > Koor"),)),
        ("Bo, kring=hart > Zij zei: wie=ik", "Bo > Zij zei: wie=ik", (("kring", "hart"),)),
        ("Bo > eigen=woorden", "Bo > eigen=woorden", ()),
    ],
)
def test_een_pijl_in_een_waarde_sneed_het_veld_in_tweeen(
    regel: str, over: str, velden: tuple[tuple[str, str], ...]
) -> None:
    """``erbij afspraak 'wat=zwirk gaat goed > Koor'`` kept one word of it, and lost three."""
    assert haal_los(regel) == (over, velden)


def test_een_veld_dat_ook_in_de_zin_staat_wordt_gevraagd_en_wist_haar_niet() -> None:
    """``erbij persoon 'Zita, wie=baas, zwirk'`` wrote baas, and zwirk was nowhere."""
    zita = Inzet("netwerk", PERSONEN, "zita", {"wie": "zwirk"})
    gesprek = twee_keer(GEWOON["mensen"]["persoon"], {"wie": "baas", "kring": "hart"}, (zita,), Stand(Traject()))
    vraag = next(gesprek)
    assert "'zwirk'" in vraag.zin
    assert "'baas'" in vraag.zin
    with pytest.raises(StopIteration) as klaar:
        gesprek.send("baas van zwirk")
    assert klaar.value.value[0] == {"wie": "baas van zwirk", "kring": "hart"}
