"""What is closed now was not open then."""

from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, Sleutel, Sleutels, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.vergelijken.bescherming import ook_dicht
from sonestra_cli.domein.zien.zicht import bekijk
from tests.domein.bouwen import lezers, mens, netwerk, wie


def met_afspraak(woorden: str, niet_voor: Sleutels = ()) -> Traject:
    afspraak = Afspraak(Woorden(woorden), niet_voor=niet_voor)
    return Traject(plan=Plan(afspraken={AfspraakSleutel("a1"): afspraak}), netwerk=netwerk(mark=mens(), an=mens()))


def test_een_afspraak_die_iemand_nu_niet_mag_lezen_leest_die_ook_niet_van_toen() -> None:
    toen = ook_dicht(met_afspraak("eerst"), met_afspraak("nu", wie("mark")))
    assert bekijk(toen, (Lezer("mark"),)).traject.plan == Plan()
    assert bekijk(toen, (Lezer("an"),)).traject.plan != Plan()


def test_een_mens_die_nu_dicht_staat_was_toen_ook_dicht_en_wie_toen_dicht_stond_blijft_het() -> None:
    for eerst, later in ((lezers("iedereen"), lezers("an")), (lezers("an"), lezers("iedereen"))):
        toen = Traject(netwerk=netwerk(an=mens(), ex=mens(zichtbaar=eerst)))
        nu = Traject(netwerk=netwerk(an=mens(), ex=mens(zichtbaar=later)))
        assert set(bekijk(ook_dicht(toen, nu)).traject.netwerk.personen) == {"an"}


def test_een_beleving_die_anders_werd_en_dicht_ging_is_toen_ook_dicht() -> None:
    def met(band: str, zichtbaar: str) -> Traject:
        een = Beleving(Sleutel("an"), Sleutel("bo"), band, zichtbaar=lezers(zichtbaar))  # type: ignore[arg-type]
        return Traject(
            netwerk=Netwerk(personen={Sleutel("an"): Persoon(), Sleutel("bo"): Persoon()}, belevingen=(een,))
        )

    assert bekijk(ook_dicht(met("hecht", "iedereen"), met("bang_voor", "an"))).traject.netwerk.belevingen == ()


def test_wie_dicht_ging_onder_een_andere_sleutel_was_onder_de_oude_nog_te_lezen() -> None:
    toen = Traject(netwerk=netwerk(an=mens(), ex=mens("Bo Pol", wie="vriend"), oud=mens(wie="buur", kring="hart")))
    nu = Traject(
        netwerk=netwerk(
            an=mens(),
            bo=mens("Bo Pol", kring="verder", zichtbaar=lezers("an")),
            buur=mens(wie="buur", kring="hart", zichtbaar=lezers("an")),
        )
    )
    assert set(bekijk(ook_dicht(toen, nu)).traject.netwerk.personen) == {"an"}


def test_wie_wegging_blijft_te_noemen_als_er_iemand_anders_bij_kwam_die_dicht_staat() -> None:
    toen = Traject(netwerk=netwerk(an=mens(), weg=mens("Wim", wie="buur")))
    nu = Traject(netwerk=netwerk(an=mens(), bo=mens("Bo", wie="vriend", zichtbaar=lezers("an"))))
    assert set(bekijk(ook_dicht(toen, nu)).traject.netwerk.personen) == {"an", "weg"}
