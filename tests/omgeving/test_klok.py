from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.omgeving.klok import nu, vandaag


def test_vandaag_is_een_hele_datum_en_het_begin_van_nu() -> None:
    datum = lees_datum(vandaag())
    assert datum is not None
    assert datum.volledig
    assert nu()[:7] == vandaag()[:7]
