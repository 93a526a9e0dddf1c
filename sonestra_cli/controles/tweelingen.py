"""Twins: born of the same family, on one day or around midnight."""

from collections.abc import Iterator
from datetime import date

from sonestra_cli.controles.overal import geboren, gezinnen
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import Dag, laatst, vroegst, zeker_voor
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject

F009 = Regel(
    "F009",
    "vraag",
    "Een tweeling staat in hetzelfde gezin en is op dezelfde dag geboren.",
    "De familiekaart tekent een tweeling met één gedeelde lijn naar de ouders. Rond middernacht kan het een dag "
    "schelen: daar zeg ik niets van.",
    "Kijk `tweeling` en de geboortedatums na. Alle kinderen van één geboorte staan bij hetzelfde gezin.",
)


@controle(F009)
def tweelingen(traject: Traject) -> Iterator[Bevinding]:
    """F009: the others of a birth stand in the same family with the same date."""
    datums = geboren(traject)
    for pad, gezin in gezinnen(traject):
        hier = {kind.wie for kind in gezin.kinderen}
        for nr, kind in enumerate(gezin.kinderen):
            for ander in kind.tweeling.met if kind.tweeling else ():
                plek = pad / "kinderen" / nr / "tweeling"
                wie, met = naam(traject, kind.wie), naam(traject, ander)
                if ander not in hier:
                    zin = f"{wie} is hier een tweeling met {met}, en {met} staat niet bij dit gezin. Klopt dat?"
                    yield Bevinding(F009, zin, plek, tip=f"zet {met} bij de kinderen van dit gezin")
                elif _andere_dag(datums.get(kind.wie), datums.get(ander)):
                    een, twee = datums[kind.wie], datums[ander]
                    zin = f"{wie} ({een}) en {met} ({twee}) zijn hier een tweeling met twee geboortedatums. Klopt dat?"
                    yield Bevinding(F009, zin, plek, tip="kijk de datums na")


def _andere_dag(een: Datum | None, ander: Datum | None) -> bool:
    """True when these are not one day, nor two days around midnight."""
    if een is None or ander is None:
        return False
    eerst, dan = sorted((een, ander), key=vroegst)
    rond_middernacht = een.volledig and ander.volledig and _dagnummer(vroegst(dan)) == _dagnummer(laatst(eerst)) + 1
    return zeker_voor(eerst, dan) and not rond_middernacht


def _dagnummer(dag: Dag) -> int:
    """The day as a count of days; rough outside the years 1 to 9999."""
    jaar, maand, nummer = dag
    return date(jaar, maand, 1).toordinal() + nummer if 1 <= jaar <= 9999 else jaar * 366
