"""Fields that are typed by name beside a spoken line."""

import pytest

from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.alle import GEWOON
from sonestra_cli.gesprekken.erbij import PERSONEN, Stand
from sonestra_cli.gesprekken.losse import haal_los, leg_los, twee_keer
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


def test_een_lijst_achter_een_veld_bleef_steken_bij_de_eerste_komma() -> None:
    """Of ``vraag=ochtend,zeventien`` the second became text of the agreement."""
    assert haal_los("Yassin, vraag=ochtend,zeventien, hart > Zo.") == (
        "Yassin,  hart > Zo.",
        (("vraag", "ochtend,zeventien"),),
    )


def test_een_veld_geldt_voor_ieder_die_in_de_regel_staat() -> None:
    """``gast "Sem en Lina komen" variant=kind`` made a child of Sem only."""
    gasten = tuple(Inzet("beraad", ("gasten",), wie, {"komt": "ja"}) for wie in ("sem", "lina"))
    uit = leg_los(GEWOON["beraad"]["gast"], {"variant": "kind"}, gasten, "")
    assert [een.waarde for een in uit] == [{"komt": "ja", "variant": "kind"}] * 2


def test_een_veld_in_een_blok_wist_niet_wat_de_zin_daarvan_zei() -> None:
    vraag = Inzet("vragen", ("vragen",), "slapen", {"informatie_nodig": [{"wat": "hoe slaap werkt"}]})
    (uit,) = leg_los(GEWOON["verhaal"]["vraag"], {"informatie_nodig": [{"vorm": "filmpje"}]}, (vraag,), "")
    assert uit.waarde == {"informatie_nodig": [{"wat": "hoe slaap werkt", "vorm": "filmpje"}]}
