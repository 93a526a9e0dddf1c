"""Whether a question or an offer of the plan is still there, and since when it is not."""

from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Aanbod, VraagAanProfessional
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import weg_sinds, wie_er_nog_is
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Einde:
    """Since when something is so no longer, as far as that was said."""

    op: Datum | None = None


def einde_van_de_vraag(traject: Traject, vraag: VraagAanProfessional) -> Einde | None:
    """None while a question is still asked. It ends when all who were asked went, or all that it belongs to is over."""
    if vraag.aan_wie and not wie_er_nog_is(traject, vraag.aan_wie):
        return Einde(_laatste([weg_sinds(traject, wie) for wie in vraag.aan_wie]))
    bij = [nu for nu in plan_nu(traject).afspraken if nu.sleutel in vraag.bij]
    if bij and all(nu.stand != "loopt" for nu in bij):
        return Einde(_laatste([nu.stand_sinds for nu in bij]))
    return None


def einde_van_het_aanbod(traject: Traject, aanbod: Aanbod) -> Einde | None:
    """None while it is there; a last day that could not be read ended nothing."""
    if aanbod.mist("tot") or loopt_nog(aanbod.tot, peildatum(traject)):
        return None
    return Einde(aanbod.tot)


def _laatste(dagen: list[Datum | None]) -> Datum | None:
    """The last of them; None where one is not known."""
    bekend = [dag for dag in dagen if dag is not None]
    return max(bekend, key=lambda dag: dag.volgorde) if bekend and len(bekend) == len(dagen) else None
