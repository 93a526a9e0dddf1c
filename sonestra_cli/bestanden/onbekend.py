"""What to say about a key that no field has."""

from sonestra_cli.bestanden.knopen import Knoop, Tekst
from sonestra_cli.bestanden.vondst import Opname, Stappen
from sonestra_cli.domein.bevinding import Pad


def meld_onbekend(sleutel: Tekst, waarde: Knoop, velden: tuple[str, ...], stappen: Stappen, opname: Opname) -> None:
    """Forbidden with an explanation, else unknown with *bedoel je*."""
    pad = Pad(opname.naam, stappen, "sleutel")
    try:
        from sonestra_cli.controles.verboden import verboden_veld
    except ImportError:
        pass
    else:
        if (bevinding := verboden_veld(sleutel.waarde, pad)) is not None:
            opname.voeg_toe(bevinding, sleutel.begin, sleutel.eind)
            return
    from sonestra_cli.techniek.gelijkenis import beste_gok

    gok = beste_gok(sleutel.waarde, velden)
    opname.meld(
        "N001",
        f"het veld '{sleutel.waarde}' ken ik hier niet",
        sleutel,
        stappen,
        onder=f"hier kan: {', '.join(velden)}" if len(velden) <= 8 else "",
        tip=f"bedoel je '{gok}'?" if gok else "",
        deel="sleutel",
    )
