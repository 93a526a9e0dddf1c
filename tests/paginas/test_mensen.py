from dataclasses import replace

from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import teken_kaart
from sonestra_cli.paginas.mensen import Mens, mensen_op
from tests.documenten.bladen import voorbeeld
from tests.paginas.gevallen import kyra


def mensen(soort: str = "relatiekaart") -> dict[str, Mens]:
    beeld = bekijk(kyra())
    return {str(mens.sleutel): mens for mens in mensen_op(beeld, teken_kaart(soort, beeld))}


def test_een_schermlezer_zegt_naam_wie_kring_en_groep() -> None:
    er = mensen()
    assert er["corrie"].gesproken == "Corrie, pleegoma. Kring hart, groep familie."
    assert er["kyra"].gesproken.startswith("Kyra. In het midden.")
    assert er["nora"].gesproken == "Nora. Nog geen plek op de kaart, groep buurt."
    assert er["ali"].gesproken == "Ali, jongerenwerker. Professional, voor een tijd."
    assert "Opa Jan, speelde een rol." in er["opa"].gesproken
    assert er["bo"].gesproken.startswith("Bo, hond, dier.")


def test_eerst_het_midden_dan_kring_voor_kring() -> None:
    ringen = [mens.ring for mens in mensen().values()]
    assert ringen[0] == "midden"
    er = [ring for ring in ringen if ring in ("hart", "dichtbij", "bekend", "verder")]
    assert er == sorted(er, key=["hart", "dichtbij", "bekend", "verder"].index)


def test_de_hoek_wijst_naar_waar_iemand_staat() -> None:
    beeld = bekijk(kyra())
    kaart = teken_kaart("relatiekaart", beeld)
    midden = kaart.geometrie.midden
    assert midden is not None
    plekken = tuple(
        replace(plek, x=midden[0] + 30, y=midden[1]) if plek.id == "corrie" else plek
        for plek in kaart.geometrie.personen
    )
    anders = replace(kaart, geometrie=replace(kaart.geometrie, personen=plekken))
    (corrie,) = [mens for mens in mensen_op(beeld, anders) if mens.sleutel == "corrie"]
    assert (corrie.hoek, corrie.straal) == (90.0, 30.0)


def test_wie_wie_steunt_staat_alleen_bij_het_ecogram() -> None:
    assert mensen("ecogram")["corrie"].steun == ("praktisch (naar mij toe)",)
    assert mensen()["corrie"].steun == ()


def test_waar_iemand_woont_en_werkt_stond_op_geen_kaart_en_geen_papier() -> None:
    arie = bekijk(voorbeeld("arie"))
    er = {str(mens.sleutel): mens.wie for mens in mensen_op(arie, teken_kaart("relatiekaart", arie))}
    assert er["hermien"].endswith("woont in Zwolle")
    assert er["wmo-consulent"].startswith("gemeente")
