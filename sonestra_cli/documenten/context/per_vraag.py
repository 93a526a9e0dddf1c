"""The agreements under the question that they answer, each once."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import (
    AfspraakKaartje,
    kaartje,
    met_niet_voor,
)
from sonestra_cli.documenten.context.mensen import niet_voor_wie
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu
from sonestra_cli.domein.soorten import VraagSleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.zinnen import opsomming


@dataclass(frozen=True, slots=True)
class BijVraag:
    """A question in their own words; empty for agreements that answer none. ``ook``: what stands elsewhere.

    ``klaar``: all that answered it is done, and stands below what is done.
    """

    vraag: str
    niet_voor: str
    afspraken: tuple[AfspraakKaartje, ...]
    ook: str = ""
    klaar: bool = False


def bij_de_vraag(
    beeld: Beeld, afspraken: tuple[AfspraakNu, ...], klaar: tuple[AfspraakNu, ...] = ()
) -> tuple[BijVraag, ...]:
    """By question in their order, then what belongs to none; an agreement stands at the first question it names."""
    vragen = beeld.traject.vragen.vragen
    bij = {nu.sleutel: tuple(vraag for vraag in nu.afspraak.vraag if vraag in vragen) for nu in afspraken}
    delen = []
    for sleutel, vraag in vragen.items():
        hier = tuple(nu for nu in afspraken if bij[nu.sleutel][:1] == (sleutel,))
        elders = [str(nu.sleutel) for nu in afspraken if sleutel in bij[nu.sleutel][1:]]
        if hier or elders:
            delen.append(BijVraag(vraag.vraag, niet_voor_wie(beeld, vraag), _kaartjes(beeld, hier), opsomming(elders)))
        elif any(sleutel in nu.afspraak.vraag for nu in klaar):
            delen.append(BijVraag(vraag.vraag, niet_voor_wie(beeld, vraag), (), klaar=True))
    geen: tuple[VraagSleutel, ...] = ()
    los = tuple(nu for nu in afspraken if bij[nu.sleutel] == geen)
    return (*delen, *([BijVraag("", "", _kaartjes(beeld, los))] if los else []))


def _kaartjes(beeld: Beeld, afspraken: tuple[AfspraakNu, ...]) -> tuple[AfspraakKaartje, ...]:
    return tuple(met_niet_voor(beeld, kaartje(beeld.traject, nu), nu) for nu in afspraken)
