"""What to say about a key that no field has."""

from typing import Any

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.lezen.velden.bescherming import is_begrensd, lijkt_op_bescherming
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.zoekveld import tip_bij
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.verschrijving import scheelt_een
from sonestra_cli.yamltekst.codes import N001
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_UITGESLOTEN = ("niet", "verberg", "verborg", "geheim", "behalve", "zonder", "verzw", "not_", "hid")
_TOT_DAN = "tot dit klopt krijgt niemand te zien wat hier staat"
WEINIG = 8
"""Fields of a block that are always told; of a bigger one only where nothing else leads on."""


def meld_onbekend(
    sleutel: TekstKnoop, soort: type[Any], stappen: Stappen, opname: Opname, bedoeld: str | None = None
) -> None:
    """Forbidden with an explanation, else unknown with *bedoel je*: ``bedoeld`` where what stands below tells it."""
    from sonestra_cli.controles.verboden import verboden_veld

    velden = tuple(velden_van(soort))
    pad = Pad(opname.naam, stappen, "sleutel")
    if not opname.vol and (bevinding := verboden_veld(sleutel.waarde, pad)) is not None:
        opname.voeg_toe(bevinding, sleutel.begin, sleutel.eind)
        return
    velden = aangeboden(opname.naam, velden)
    if not opname.vol and lijkt_op_bescherming(sleutel.waarde, velden):
        _meld_bescherming(sleutel, velden, stappen, opname)
        return
    tip = _spatie(sleutel.waarde, velden) or tip_bij(sleutel.waarde, velden)
    gok = () if tip else (bedoeld,) if bedoeld else opname.raad_veld(sleutel.waarde, soort)
    opname.meld(
        N001,
        f"het veld '{kort(sleutel.waarde)}' ken ik hier niet",
        sleutel,
        stappen,
        onder=_onder(velden, bool(gok or tip)),
        tip=f"bedoel je {opsomming([repr(veld) for veld in gok], 'of')}?"
        if gok
        else tip or _kies(sleutel.waarde, velden),
        deel="sleutel",
    )


def _kies(getypt: str, velden: tuple[str, ...]) -> str:
    """Where nothing is like it: with what was said, or as a remark; no word of it has to go.

    What belongs in ``apart/`` is led nowhere.
    """
    if noemt_beschermds(getypt):
        return ""
    woorden = next((veld for veld in ("woorden", "vraag", "zin", "wat") if veld in velden), "")
    bij = f"zet het bij '{woorden}' als het zo gezegd is" if woorden else "kies een veld uit het rijtje"
    return f"{bij}, of laat het staan als opmerking, met een # ervoor: # {kort(getypt)}: …"


def meld_geweigerd_binnenin(deel: Knoop, stappen: Stappen, opname: Opname) -> None:
    """What is refused is refused below an unknown field too, however deep: ``overig: {diagnose: …}``."""
    from sonestra_cli.controles.verboden import verboden_veld

    te_gaan = [(deel, stappen)]
    while te_gaan and not opname.vol:
        knoop, hier = te_gaan.pop()
        if isinstance(knoop, Rij):
            te_gaan += [(een, (*hier, nr)) for nr, een in reversed(tuple(enumerate(knoop.delen)))]
        elif isinstance(knoop, Velden):
            for sleutel, onder in reversed(knoop.paren):
                pad = Pad(opname.naam, (*hier, sleutel.waarde), "sleutel")
                if (bevinding := verboden_veld(sleutel.waarde, pad)) is not None:
                    opname.voeg_toe(bevinding, sleutel.begin, sleutel.eind)
                else:
                    te_gaan.append((onder, pad.stappen))


def _onder(velden: tuple[str, ...], iets_beters: bool) -> str:
    kan = f"hier kan: {', '.join(velden)}" if len(velden) <= WEINIG or not iets_beters else ""
    return f"{_TOT_DAN}; {kan}" if is_begrensd(velden) else kan


def _meld_bescherming(sleutel: TekstKnoop, velden: tuple[str, ...], stappen: Stappen, opname: Opname) -> None:
    eigen = next((veld for veld in BESCHERMING if veld in velden), None)
    nergens = tip_bij(sleutel.waarde, velden) or "hier kan niets verborgen zijn: haal het weg, of verberg het geheel"
    opname.meld(
        N001,
        f"het veld '{kort(sleutel.waarde)}' ken ik hier niet",
        sleutel,
        stappen,
        onder=_TOT_DAN,
        tip=_tip(sleutel.waarde, eigen) if eigen else nergens,
        deel="sleutel",
    )


def _tip(getypt: str, eigen: str) -> str:
    """The field that is there; never the one that says the opposite of what was typed, as if it were the same."""
    if _sluit_uit(getypt) == (eigen == "niet_voor"):
        return f"bedoel je '{eigen}'?"
    if eigen == "niet_voor":
        return "hier zeg je voor wie het niet is: niet_voor: [sleutels]"
    return f"hier zeg je wie het juist wél mag zien: {eigen}: [sleutels]"


def _sluit_uit(getypt: str) -> bool:
    """Whether a word that looks like a protection names those who may not see it, as ``niet_voor`` does."""
    letters = "".join(teken for teken in kaal(getypt) if teken.isalpha())
    if letters.startswith(("niemand", "voorniemand", "nietmeerdan", "zichtbaarvoorniemand")):
        return letters.endswith(("niemand", "zichtbaar"))  # niemand behalve leen: leen may see it
    return any(deel in letters for deel in _UITGESLOTEN) or scheelt_een(letters, "nietvoor")


def _spatie(sleutel: str, velden: tuple[str, ...]) -> str:
    """For ``naam:Truus`` between ``{ }``, which is one long key to YAML."""
    veld, punt, rest = sleutel.partition(":")
    return f"typ een spatie achter de dubbele punt: {veld}: {kort(rest)}" if punt and veld in velden else ""
