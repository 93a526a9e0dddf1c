"""Words without a known turn: where they may go, and which of them belong elsewhere."""

from collections.abc import Callable, Sequence
from typing import Final

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.horen import Gehoord
from sonestra_cli.verstaan.zinnen.knippen import Stuk, losse, zonder_voegwoord
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.tekens import KLASSE
from sonestra_cli.verstaan.zinnen.velden import veld_van
from sonestra_cli.verstaan.zinnen.vulling import Vulling
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

_LABEL: Final = zelden(r"([^:]{1,40}?)\s*:\s+.+")
_NUMMER_VAN_EEN_VRAAG: Final = zelden(r"v\d{1,3}")
_IEDEREEN: Final = losse("iedereen allemaal allen wij we")
_VERTELT: Final = losse("ze zij hij we wij ik dat het die er met van voor in op zegt zei vertelt vertelde volgens")
"""With one of these begins a sentence, not what somebody is called."""
_ONTKENT: Final = losse("niet geen nooit")
_LANGSTE_NAAM: Final = 6
_LANGSTE_OPMERKING: Final = 2
_VAN_MIJ: Final = zelden(r"^(?:mijn|m'n) ")
_LANGSTE_DAG: Final = 4
"""Words, the last one what was done then: ``vorige week maandag verteld``."""
_NAAR_IEMAND: Final = zelden(rf"\S+(?: \S+)? (?:van|bij|uit) {KLASSE['mensen']}")
"""``Kees van Marja`` is a name, though Marja is somebody else."""
_HELE_NAAM: Final = zelden(
    rf"{KLASSE['mensen']}(?: (?:van|de|der|den|ten|ter|te|het|'t|el|al|la|in))*(?: [A-ZÀ-Ý][\w'’-]+)+"
)
"""``Riet de Boer``, where Riet is there: a whole name, of her or of somebody else."""


def vrije_velden(taal: Taal, gemarkeerd: bool) -> list[str]:
    """Where these words may go; ``gemarkeerd``: the own words of the line are marked, so no others are theirs."""
    eigen = [veld for veld in taal.vrij if taal.is_eigen_woorden(veld)]
    if gemarkeerd:
        return [veld for veld in taal.vrij if veld not in eigen]
    return eigen or [*taal.vrij]


def volgend_veld(taal: Taal, gemarkeerd: bool, vulling: Vulling) -> str | None:
    """The first of them that is open; of somebody new what is said in parts goes on behind something else too."""
    gevuld = vulling.velden()
    verder = () if vulling.onderwerp else taal.rijgt
    kan = vrije_velden(taal, gemarkeerd)
    return next((veld for veld in kan if veld not in gevuld or veld in verder), None)


def hoort_elders(tekst: str, taal: Taal, gehoord: Gehoord, in_eigen_woorden: bool) -> bool:
    """A day, ``iedereen``, a question that is not there, or a field by its name whose value is not understood.

    So too ``gisteren verteld``, of what has a field for when that was. These are no words for a text.

    ``in_eigen_woorden``: they come in the middle of what somebody says, where anything may stand.
    """
    los = zonder_voegwoord(tekst)
    deel = gehoord.tekens.van(los) if len(los) == 1 else None
    is_dag = deel is not None and deel.aard == "datum"
    if is_dag or los.casefold() in _IEDEREEN or _NUMMER_VAN_EEN_VRAAG.fullmatch(los):
        return not in_eigen_woorden
    woorden = los.casefold().split()
    if 1 < len(woorden) <= _LANGSTE_DAG and f"{woorden[-1]}_op" in velden_van(taal.klasse):
        return not in_eigen_woorden
    label = _LABEL.fullmatch(los)
    veld = veld_van(gehoord.letterlijk(label[1]), taal.klasse) if label else None
    return veld is not None and not taal.is_tekst(veld)


def past_bij_wie(tekst: str, kort: int, over_iemand: bool, is_iemand: Callable[[str], bool]) -> bool:
    """Whether words can be what somebody is called, or is: a whole sentence about them is not."""
    woorden = tekst.split()
    if over_iemand:
        return len(woorden) <= kort and woorden[0].lower() not in _VERTELT | _ONTKENT
    iemand = any(map(is_iemand, tekst)) and not (_NAAR_IEMAND.fullmatch(tekst) or _HELE_NAAM.fullmatch(tekst))
    return not iemand and len(woorden) <= _LANGSTE_NAAM


def is_zelfde_relatie(gezegd: str, sleutel: str, traject: Traject) -> bool:
    """``mijn man``, of whom it is known that he is the man van Riet, who it is about: it is the same."""
    wie = traject.netwerk.personen.get(Sleutel(sleutel))
    bekend, _, van = ((wie.wie if wie else None) or "").partition(" van ")
    namen = {kaal(kale_naam(traject, een)) for een in traject.kop.hoofdpersonen[:1]}
    if not bekend or (van and kaal(van) not in namen):
        return False
    return bool(gezegd) and _VAN_MIJ.sub("", kaal(gezegd)) == _VAN_MIJ.sub("", kaal(bekend))


def met_haakje(tekst: str) -> str:
    """Words of which the last stood in brackets, with the bracket that ends them."""
    return f"{tekst})" if tekst.count("(") > tekst.count(")") else tekst


def staat_los_ervoor(stuk: Stuk, delen: Sequence[Stuk]) -> bool:
    """``Riet, belangrijk, over geld: wie helpt?``: a remark between who asks and what it is about."""
    midden = delen[0] != stuk != delen[-1] and len(stuk.tekst.split()) <= _LANGSTE_OPMERKING
    return midden and delen[-1].tekst.lower().startswith("over ")


def zegt_wat_er_al_staat(tekst: str, ervoor: str, lezer: Waardelezer) -> bool:
    """Whether ``tekst`` is what the person named right before it is known as: ``Joyce, jeugdbeschermer``.

    Then nothing is lost when it is not written again.
    """
    deel = lezer.gehoord.tekens.van(ervoor.rstrip(" ,(")[-1:])
    if deel is None or deel.aard != "mensen" or len(deel.kandidaten) != 1:
        return False
    wie = lezer.traject.netwerk.personen.get(Sleutel(deel.kandidaten[0]))
    vak = wie.professional if wie else None
    bekend = (wie.wie if wie else None, *((vak.functie, vak.organisatie) if vak else ()))
    woorden_ = zonder_voegwoord(lezer.gehoord.letterlijk(tekst))
    if is_zelfde_relatie(woorden_, deel.kandidaten[0], lezer.traject):
        return True
    gezegd = kaal(woorden_)
    return bool(gezegd) and gezegd in {kaal(woorden) for woorden in bekend if woorden}
