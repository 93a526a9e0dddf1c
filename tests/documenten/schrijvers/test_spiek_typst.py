from sonestra_cli.documenten.schrijvers.spiek_typst import als_typst
from sonestra_cli.documenten.spiekbrief import Deel, Spiekbrief, Veldregel


def test_wat_er_staat_wordt_nooit_opmaak() -> None:
    regel = Veldregel("wie", "[#quit]", 'zeg "$x$"', ("a_b",))
    markup = als_typst(Spiekbrief("netwerk", "netwerk.yaml", "Het netwerk", (Deel("personen", (regel,)),)))
    assert '"[#quit]"' in markup
    assert '\\"$x$\\"' in markup
