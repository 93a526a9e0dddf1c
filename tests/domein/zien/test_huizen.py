"""Who live together get one folder."""

from dataclasses import replace

from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.huizen import per_huis
from tests.domein.bouwen import datum, mens, netwerk, wie


def _huizen() -> Traject:
    net = netwerk(kyra=mens(), sandra=mens(), mark=mens(), corrie=mens(), wim=mens())
    thuis = Huishouden(wie("sandra", "mark", "kyra"))
    eerst = Huishouden(wie("wim", "sandra"), tot=datum("2020"))
    return Traject(netwerk=replace(net, huishoudens=(thuis, Huishouden(wie("corrie", "kyra")), eerst)))


def test_twee_huizen_zijn_twee_groepen() -> None:
    assert per_huis(_huizen(), wie("corrie", "mark", "sandra")) == (wie("corrie"), wie("mark", "sandra"))


def test_wie_in_twee_huizen_woont_hoort_bij_beide() -> None:
    assert per_huis(_huizen(), wie("sandra", "kyra", "corrie")) == (wie("sandra", "kyra"), wie("kyra", "corrie"))


def test_van_wie_ik_geen_huis_weet_die_is_alleen() -> None:
    assert per_huis(_huizen(), wie("wim", "sandra")) == (wie("wim"), wie("sandra"))
