"""A map for a PDF: its title as words, the rest as one picture no larger than what is drawn."""

from collections.abc import Sequence

from sonestra_cli.tekenen.afwerken import BASISLIJN, in_stukken, uitsnede
from sonestra_cli.tekenen.als_dot import vormen_als_dot
from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekenen.motor import Motor, teken
from sonestra_cli.tekening.doos import Doos
from sonestra_cli.tekening.tekening import Deel, Tekening, Tekst
from sonestra_cli.zetten.kaartdruk import Kopregel, Plaat
from sonestra_cli.zetten.raken import spoor


def als_plaat(tekening: Tekening, motor: Motor) -> Plaat:
    """The parts of the whole drawing. Raises MotorFout."""
    stukken = in_stukken(teken(vormen_als_dot(tekening), motor), tekening)
    beeld = [stuk for stuk in stukken if not _is_kop(stuk[0])]
    doos = _doos([deel for deel, _ in beeld], tekening)
    kop = tuple(_kopregel(deel) for deel in tekening.teksten if _is_kop(deel))
    return Plaat(kop, uitsnede(beeld, doos).encode(), doos, tekening.breedte, tekening.hoogte)


def _is_kop(deel: Deel) -> bool:
    return isinstance(deel, Tekst) and deel.klasse == "titel"


def _kopregel(tekst: Tekst) -> Kopregel:
    links, basislijn = tekst.x - tekst.breedte / 2, tekst.y + BASISLIJN * tekst.pt
    return Kopregel(schoon(tekst.tekst), links, basislijn, tekst.pt, tekst.gewicht == "vet", tekst.kleur)


def _doos(delen: Sequence[Deel], tekening: Tekening) -> Doos:
    """Around what is drawn, ends of lines and arrows included; the whole sheet when that is nothing."""
    dozen = [spoor(deel).doos for deel in delen] or [(0.0, 0.0, tekening.breedte, tekening.hoogte)]
    links, boven, rechts, onder = zip(*dozen, strict=True)
    return (
        max(0.0, min(links)),
        max(0.0, min(boven)),
        min(tekening.breedte, max(rechts)),
        min(tekening.hoogte, max(onder)),
    )
