"""What who set a piketpaaltje hears after a meeting: those paaltjes and how they stand, nothing else of the plan."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.plan_delen import paaltje
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.beraad import Beraad, Piketpaaltje
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.woordkeus import woorden


@dataclass(frozen=True, slots=True)
class VoortgangPaaltjesWoorden:
    titel: str
    naam: str
    ons_team: str
    paaltjes: tuple[AfspraakKaartje, ...]
    voet: Voet


def voortgang_paaltjes_woorden(beeld: Beeld) -> VoortgangPaaltjesWoorden:
    """The sheet of the first reader of ``beeld``: only the paaltjes that this one set and that still count."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    bekeken = (traject.plan or Plan()).piketpaaltjes_bekeken
    return VoortgangPaaltjesWoorden(
        titel="Hoe het gaat met de regels (piketpaaltjes)",
        naam=naam(traject, ik),
        ons_team=woorden(traject.kop.woordkeus).actieteam.ons,
        paaltjes=tuple(
            paaltje(traject, gesteld, tuple(keer for keer in bekeken if keer.paaltje == sleutel))
            for sleutel, gesteld in _van(traject, ik).items()
        ),
        voet=voet(beeld, ""),
    )


def _van(traject: Traject, ik: Sleutel) -> dict[PaaltjeSleutel, Piketpaaltje]:
    nu, beraad = peildatum(traject), traject.beraad or Beraad()
    return {s: p for s, p in beraad.piketpaaltjes.items() if ik in p.gesteld_door and loopt_nog(p.geldt_tot, nu)}


def wie_paaltjes_stelt(traject: Traject) -> Sleutels:
    """Who set a paaltje that still counts, in the order of the file."""
    paaltjes = (traject.beraad or Beraad()).piketpaaltjes
    stellers = dict.fromkeys(wie for gesteld in paaltjes.values() for wie in gesteld.gesteld_door)
    return tuple(wie for wie in stellers if _van(traject, wie))


def _waarom_niet(traject: Traject, wie: Sleutel) -> str:
    if _van(traject, wie):
        return ""
    return f"{naam(traject, wie)} stelt geen piketpaaltje dat nu geldt. Maak voor wie meedoet: sonestra blad voortgang"


PAPIER = Papiersoort(
    "blad-voortgang-paaltjes",
    voortgang_paaltjes_woorden,
    "hoe het nu gaat, alleen de piketpaaltjes, voor wie ze stelt",
    Ontvangers(
        wie_paaltjes_stelt,
        "Er is nu geen piketpaaltje dat geldt. Maak voor wie meedoet: sonestra blad voortgang",
        _waarom_niet,
    ),
)
