"""What to say about a key that no field has."""

from sonestra_cli.bestanden.knopen import Tekst
from sonestra_cli.bestanden.vondst import Opname, Stappen, kort
from sonestra_cli.domein.bevinding import Pad


def meld_onbekend(sleutel: Tekst, velden: tuple[str, ...], stappen: Stappen, opname: Opname) -> None:
    """Forbidden with an explanation, else unknown with *bedoel je*."""
    from sonestra_cli.controles.verboden import verboden_veld

    pad = Pad(opname.naam, stappen, "sleutel")
    if not opname.vol and (bevinding := verboden_veld(sleutel.waarde, pad)) is not None:
        opname.voeg_toe(bevinding, sleutel.begin, sleutel.eind)
        return
    gok = opname.raad(sleutel.waarde, velden)
    opname.meld(
        "N001",
        f"het veld '{kort(sleutel.waarde)}' ken ik hier niet",
        sleutel,
        stappen,
        onder=f"hier kan: {', '.join(velden)}" if len(velden) <= 8 else "",
        tip=f"bedoel je '{gok}'?" if gok else "",
        deel="sleutel",
    )
