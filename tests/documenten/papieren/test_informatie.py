from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import maak


def test_waar_iemand_over_vertelt_staat_op_papier_zoals_het_getypt_is() -> None:
    beraad = Beraad(gasten={Sleutel("noor"): Gast(vertelt_over="iPad en internet")})
    assert "\n## iPad en internet\n" in maak("blad-informatie", Traject(beraad=beraad)).markdown
