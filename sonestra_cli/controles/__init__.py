"""The rules: what a traject is looked at for, in a fixed order. A rule returns findings and never raises."""

from collections.abc import Mapping
from types import ModuleType

from sonestra_cli.controles import (
    beleving,
    beschermd,
    dubbel,
    eigen_woorden,
    exemplaren,
    gasten,
    gezinnen,
    kenmerken,
    kop,
    levens,
    ouderschap,
    overledenen,
    piketpaaltjes,
    plaats_op_de_kaart,
    presentatie,
    tweelingen,
    verwijzingen,
)
from sonestra_cli.controles.regel import Regel
from sonestra_cli.domein.bevinding import Bevinding, Uitleg
from sonestra_cli.domein.traject import Traject

REGELS: tuple[Regel, ...] = (
    kop.naam,
    kop.hoofdpersonen,
    verwijzingen.verwijzingen,
    dubbel.sleutels,
    dubbel.kringen,
    dubbel.namen_op_de_kaart,
    dubbel.nieuwe_afspraken,
    ouderschap.leeftijden,
    ouderschap.rondgang,
    gezinnen.partners,
    gezinnen.dubbel,
    gezinnen.begin,
    gezinnen.kinderen,
    tweelingen.tweelingen,
    levens.leven,
    levens.nog_niet_geboren,
    levens.begin_en_eind,
    plaats_op_de_kaart.zonder_plaats,
    overledenen.overleden_erbij,
    beleving.met_zichzelf,
    beschermd.belevingen,
    beschermd.verbindingen,
    beschermd.kenmerken,
    beschermd.gebeurtenissen,
    kenmerken.volgens_wie,
    piketpaaltjes.gesteld,
    piketpaaltjes.bekeken,
    presentatie.verteller,
    gasten.steunfiguren,
    gasten.wie_is_er_niet_bij,
    exemplaren.heel_plan,
)

_FAMILIES: tuple[ModuleType, ...] = (
    kop, verwijzingen, dubbel, ouderschap, gezinnen, tweelingen, levens, plaats_op_de_kaart, overledenen,
    beleving, beschermd, kenmerken, eigen_woorden, piketpaaltjes, presentatie, gasten, exemplaren,
)  # fmt: skip

UITLEG: Mapping[str, Uitleg] = {
    uitleg.code: uitleg
    for uitleg in sorted(
        (uitleg for familie in _FAMILIES for uitleg in familie.UITLEG),
        key=lambda uitleg: (uitleg.code[0], int(uitleg.code[1:])),
    )
}
"""What ``leg-uit`` tells of every code that the rules, the forbidden keys and the needed fields can give."""


def controleer(traject: Traject) -> tuple[Bevinding, ...]:
    """Everything the rules find in a traject as it was read, in the order of the rules."""
    return tuple(bevinding for regel in REGELS for bevinding in regel(traject))
