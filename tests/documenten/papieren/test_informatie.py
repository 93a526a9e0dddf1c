from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import maak, voorbeeld


def test_waar_iemand_over_vertelt_staat_op_papier_zoals_het_getypt_is() -> None:
    beraad = Beraad(gasten={Sleutel("noor"): Gast(vertelt_over="iPad en internet")})
    assert "\n## iPad en internet\n" in maak("blad-informatie", Traject(beraad=beraad)).markdown


def test_boven_de_regels_stond_dat_er_niets_in_staat_dat_moet() -> None:
    """The page of the piketpaaltjes is in it, and within those the plan must stay."""
    samira = maak("blad-informatie", voorbeeld("samira")).markdown
    assert "Er staat niets in dat jullie moeten doen." not in samira
    assert "## De vier paaltjes\n\nDit zijn regels. Het plan moet daarbinnen blijven.\n" in samira
    assert samira.count("Dit zijn regels.") == 1
    assert "Er staat niets in dat jullie moeten doen." in maak("blad-informatie", voorbeeld("arie")).markdown
