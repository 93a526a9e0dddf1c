"""Which fields are the facilitator's: they exist, and none of them holds words of the family."""

from sonestra_cli.domein.afleiding.eigen_zinnen import EIGEN, MANDAAT, zinnen_van_begeleider
from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje
from sonestra_cli.domein.bestanden import VAST
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Akkoord, Kop, Traject
from sonestra_cli.domein.veld import Blok, Lijst, Waarde, Woordenboek, velden_van


def _vorm(bestand: str, eerste: str, laatste: str) -> object:
    klasse = next(soort for veld, soort in VAST.items() if veld in (bestand, "kop" if bestand == "traject" else ""))
    vorm = velden_van(klasse)[eerste].vorm
    while isinstance(vorm, (Lijst, Woordenboek)):
        vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
    return velden_van(vorm.klasse)[laatste].vorm if isinstance(vorm, Blok) else vorm


def test_elk_eigen_veld_bestaat_en_is_geen_woord_van_de_familie() -> None:
    for bestand, velden in EIGEN.items():
        for eerste, laatste in velden:
            assert _vorm(bestand, eerste, laatste) == Waarde(str), (bestand, eerste, laatste)
    for bestand, velden in MANDAAT.items():
        for eerste, laatste in velden:
            assert _vorm(bestand, eerste, laatste) == Waarde(Woorden)


def test_wat_een_gast_zelf_zegt_is_er_niet_bij() -> None:
    gast = Gast(nodig="vervoer", vertelt_over="de huur", zin=Woorden("ik kom graag"), duur="tien minuten")
    paaltje = Piketpaaltje(Woorden("veilig slapen"), (), "wet", Datum("op", 2026))
    traject = Traject(
        kop=Kop(naam="Plan", akkoord=(Akkoord("foto maken", hoe="gezegd"),)),
        beraad=Beraad(gasten={Sleutel("corrie"): gast}, piketpaaltjes={PaaltjeSleutel("p1"): paaltje}),
    )
    zinnen = list(zinnen_van_begeleider(traject))
    assert [str(zin.pad) for zin in zinnen if not zin.van_mandaat] == [
        "traject: akkoord.0.wat",
        "traject: akkoord.0.hoe",
        "beraad: gasten.corrie.nodig",
        "beraad: gasten.corrie.vertelt_over",
    ]
    assert [str(zin.pad) for zin in zinnen if zin.van_mandaat] == ["beraad: piketpaaltjes.p1.woorden"]
