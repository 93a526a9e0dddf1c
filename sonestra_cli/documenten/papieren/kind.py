"""A page for each child: what their own people say to them, with room to draw beside every sentence."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.lezer import waarom_geen_lezer
from sonestra_cli.documenten.context.mensen import (
    VOLWASSEN,
    Voet,
    eigen_kinderen,
    is_kind,
    mensen,
    om_het_tegen_te_zeggen,
    wie,
)
from sonestra_cli.documenten.context.plan_delen import wie_zei_dit
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.documenten.papieren.plan import voet_van_het_plan
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Plan, VoorKinderen
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.gezegd import van_voor_de_verandering
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.noemen import in_een_zin

_NIEMAND = "Van niemand in dit gezin zie ik dat die nog een kind is. Zet bij een kind wanneer het geboren is."
_BEGIN = "zet in traject.yaml wanneer het begon, bij begonnen_op."
_KADERS = 3
"""Frames that one page has room for, beside a sentence or two."""


@dataclass(frozen=True, slots=True)
class Zin:
    """What was said, and by whom; ``van`` is the whole sentence, with when where that is not of now."""

    woorden: str
    van: str


@dataclass(frozen=True, slots=True)
class KindWoorden:
    """``zinnen``: those of the parents first; ``steun`` is which grown-up the child may go to.

    ``veranderd``: agreements changed since these words.
    ``kaders``: below each sentence a frame as high as so many: one sentence has the whole page.
    """

    titel: str
    naam: str
    zinnen: tuple[Zin, ...]
    veranderd: bool
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
        zinnen=tuple(Zin(zin.woorden, _wie_zegt(traject, zin)) for zin in op_volgorde),
        veranderd=bool(voor_mij) and van_voor_de_verandering(traject) is not None,
        kaders=("",) * (_KADERS // max(1, len(voor_mij)) or 1),
        steun=om_het_tegen_te_zeggen(traject, gasten[ik].steunfiguur) if ik in gasten else "",
        voet=replace(voet_van_het_plan(beeld), van=in_een_zin(traject, ik)),
    )


def _wie_zegt(traject: Traject, zin: VoorKinderen) -> str:
    if van_voor_de_verandering(traject):
        return wie_zei_dit(traject, zin.van)
    zij = mensen(traject, zin.van)
    return f"Dit {'zeggen' if zij.meer else 'zegt'} {zij}" if zij else ""


def _ouders(traject: Traject, ik: Sleutel) -> frozenset[Sleutel]:
    return frozenset(
        ouder
        for gezin in traject.netwerk.gezinnen
        if any(kind.wie == ik for kind in gezin.kinderen)
        for ouder in gezin.partners
    )


def _wel_een_kind(traject: Traject) -> str:
    """What is seen where no child is of the family: children elsewhere, or not even a day to count from."""
    if peildatum(traject) is None:
        return f"Ik weet niet hoe oud iemand nu is: {_BEGIN}"
    if elders := tuple(sleutel for sleutel in traject.netwerk.personen if is_kind(traject, sleutel)):
        zoals = f"Noem het kind erbij, zoals: sonestra blad kind {elders[0]}"
        return f"Uit het gezin zie ik geen kind. Wel bij jullie mensen: {wie(traject, elders)}. {zoals}"
    return ""


def _geen_kind(traject: Traject, ik: Sleutel) -> str:
    if is_kind(traject, ik):
        return ""
    persoon, hoe = traject.netwerk.personen.get(ik, Persoon()), naam(traject, ik)
    if persoon.soort != "mens" or persoon.overleden or persoon.mist("overleden"):
        return waarom_geen_lezer(traject, ik)
    if persoon.geboren is None or persoon.geboren.jaar is None:
        return f"Ik weet niet of {hoe} een kind is. Zet bij {hoe} wanneer het geboren is: het jaar is genoeg."
    if peildatum(traject) is None:
        return f"Ik weet niet hoe oud {hoe} nu is: {_BEGIN}"
    return f"{hoe} is geen kind meer: dit blad is voor wie jonger is dan {VOLWASSEN}."


PAPIER = Papiersoort(
    "blad-kind",
    kind_woorden,
    "een bladzijde om bij te tekenen",
    voor=Ontvangers(eigen_kinderen, _NIEMAND, _geen_kind, _wel_een_kind),
    zetting="groot",
)
