"""A line that springs in too far or too little."""

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


def test_een_tab_onder_een_streepje_vroeg_om_drie_spaties_meer() -> None:
    """Who typed three more before the tab heard only then that it was one."""
    typte = "belevingen:\n  - van: ronald\n\tmet: leen\n\tis: goed\n\twoorden: Hij hoeft maar te appen.\n"
    _, (vondst,), _ = lees_tekst(vak_van("netwerk"), typte)
    assert vondst.bevinding.zin.startswith("hier staat een tab")
    assert vondst.bevinding.tip == "haal de tab weg voor deze 3 regels, en typ daar vier spaties"
