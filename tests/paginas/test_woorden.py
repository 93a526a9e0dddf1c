from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.paginas.woorden import Gezegd, eigen_woorden, steun_van
from tests.paginas.gevallen import kyra


def test_eigen_woorden_staan_er_letterlijk_met_van_wie_ze_zijn() -> None:
    traject = bekijk(kyra()).traject
    assert eigen_woorden(traject, Sleutel("corrie")) == (
        Gezegd("Sterk in", "taart bakken"),
        Gezegd("Steun, praktisch", "Zij brengt mij altijd."),
        Gezegd("Wens over het contact", "Vaker samen zwemmen"),
    )
    assert eigen_woorden(traject, Sleutel("wim")) == (Gezegd("Kyra over Wim", "Hij luistert niet.", Sleutel("kyra")),)
    assert eigen_woorden(traject, Sleutel("nora")) == ()


def test_steun_zegt_ook_welke_kant_op() -> None:
    assert steun_van(kyra(), Sleutel("corrie")) == ("praktisch (naar mij toe)",)
