"""What two versions mean together, as data: the text that is woven must say exactly this, or it is not used."""

from sonestra_cli.bewerken.weven.koppelen import Drietal, Kant, delen, kiest_nieuw, koppel, te_mengen, van_wie
from sonestra_cli.yamltekst.bewerkbaar import Plat, plat
from sonestra_cli.yamltekst.knopen import Knoop, Velden


def samen(basis: Knoop | None, een: Knoop | None, ander: Knoop | None, voorrang: Kant) -> Plat:
    """The data of both; where they changed the same, that of ``voorrang``."""
    kant = van_wie(basis, een, ander)
    if kant is None and te_mengen(basis, een, ander):
        gevonden = ((drie, _een(basis, een, ander, drie, voorrang)) for drie in koppel(basis, een, ander))
        if isinstance(een, Velden):
            return [(_naam(een, ander, drie), wat) for drie, wat in gevonden if wat is not None]
        return [wat for _, wat in gevonden if wat is not None]
    return plat(een if (kant or voorrang) == "een" else ander)


def zonder_leegte(wat: Plat) -> object:
    """The data with nothing for whatever holds nothing, however that was written."""
    if isinstance(wat, str):
        return wat
    deel = [(d[0], zonder_leegte(d[1])) if isinstance(d, tuple) else zonder_leegte(d) for d in wat]
    return deel or ""


def blijft(basis: Knoop | None, drie: Drietal, een: Knoop | None, ander: Knoop | None, voorrang: Kant) -> bool:
    """Whether an entry that one of them took out is still there: only where the other changed it, and counts."""
    oud = delen(basis)[drie.basis] if drie.basis is not None else None
    if drie.een is None and drie.ander is not None:
        return oud is None or (plat(delen(ander)[drie.ander]) != plat(oud) and voorrang == "ander")
    if drie.ander is None and drie.een is not None:
        return oud is None or (plat(delen(een)[drie.een]) != plat(oud) and voorrang == "een")
    return drie.een is not None


def _een(basis: Knoop | None, een: Knoop | None, ander: Knoop | None, drie: Drietal, voorrang: Kant) -> "Plat | None":
    if not blijft(basis, drie, een, ander, voorrang):
        return None
    if drie.een is None or drie.ander is None:
        return plat(delen(een)[drie.een] if drie.een is not None else delen(ander)[drie.ander or 0])
    hier, daar = delen(een)[drie.een], delen(ander)[drie.ander]
    if drie.basis is None:
        return plat(hier if (kiest_nieuw(hier, daar) or voorrang) == "een" else daar)
    return samen(delen(basis)[drie.basis], hier, daar, voorrang)


def _naam(een: Velden, ander: Knoop | None, drie: Drietal) -> str:
    if drie.een is not None:
        return een.paren[drie.een][0].waarde
    assert isinstance(ander, Velden)
    return ander.paren[drie.ander or 0][0].waarde
