"""A page for each child: what their own people say to them, with room to draw beside every sentence."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.mensen import Voet, kinderen, wie
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.documenten.papieren.plan import voet_van_het_plan
from sonestra_cli.domein.afleiding.groepen import gezin_nu
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.noemen import in_een_zin

_NIEMAND = "Van niemand in dit gezin zie ik dat die nog een kind is. Zet bij een kind wanneer het geboren is."
_KADERS = 3
"""Frames that one page has room for, beside a sentence or two."""


@dataclass(frozen=True, slots=True)
class Zin:
    """What was said, and by whom."""

    woorden: str
    van: str


@dataclass(frozen=True, slots=True)
class KindWoorden:
    """``zinnen``: those of the parents first; ``steun`` is whom the child may go to.

    ``kaders``: below each sentence a frame as high as so many: one sentence has the whole page.
    """

    titel: str
    naam: str
    zinnen: tuple[Zin, ...]
    kaders: tuple[str, ...]
    steun: str
    voet: Voet


def kind_woorden(beeld: Beeld) -> KindWoorden:
    """The page of the first reader of ``beeld``, who is that child: nothing that the child may not read."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    plan, gasten = traject.plan or Plan(), traject.beraad.gasten if traject.beraad else {}
    ouders = _ouders(traject, ik)
    voor_mij = [zin for zin in plan.voor_de_kinderen if not zin.aan or ik in zin.aan]
    op_volgorde = sorted(voor_mij, key=lambda zin: not any(een in ouders for een in zin.van))
    return KindWoorden(
        titel=f"Voor {naam(traject, ik)}",
        naam=naam(traject, ik),
        zinnen=tuple(Zin(zin.woorden, wie(traject, zin.van)) for zin in op_volgorde),
        kaders=("",) * (_KADERS // max(1, len(voor_mij)) or 1),
        steun=wie(traject, gasten[ik].steunfiguur) if ik in gasten else "",
        voet=replace(voet_van_het_plan(beeld, plan_nu(traject)), van=in_een_zin(traject, ik)),
    )


def _ouders(traject: Traject, ik: Sleutel) -> frozenset[Sleutel]:
    return frozenset(
        ouder
        for gezin in traject.netwerk.gezinnen
        if any(kind.wie == ik for kind in gezin.kinderen)
        for ouder in gezin.partners
    )


def _thuis(traject: Traject) -> Sleutels:
    """The children whose plan it is: of the household, not among the guests."""
    return tuple(wie for wie in kinderen(traject) if wie in gezin_nu(traject))


def _geen_kind(traject: Traject, ik: Sleutel) -> str:
    if ik in kinderen(traject):
        return ""
    hoe = naam(traject, ik)
    return f"Ik weet niet of {hoe} een kind is. Zet bij {hoe} de dag van geboorte."


PAPIER = Papiersoort(
    "blad-kind",
    kind_woorden,
    "een bladzijde om bij te tekenen",
    voor=Ontvangers(
        _thuis,
        _NIEMAND,
        _geen_kind,
    ),
    zetting="groot",
)
