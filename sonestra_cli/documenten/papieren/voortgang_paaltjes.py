"""What who set a piketpaaltje hears after a meeting: those paaltjes and how they stand, nothing else of the plan."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.afleiding.toen import einde_van, is_gestopt
from sonestra_cli.domein.beraad import Beraad, Piketpaaltje
from sonestra_cli.domein.plan import Bekeken, Plan
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.keuzewoorden import in_woorden as keuze
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter


@dataclass(frozen=True, slots=True)
class VoortgangPaaltjesWoorden:
    """``laatst``: a sentence, until when the reader is there or was, if that is before the next meeting: then there is
    no next sheet, and nothing of later is asked."""

    titel: str
    naam: str
    ons_team: str
    laatst: str
    paaltjes: tuple[AfspraakKaartje, ...]
    voet: Voet


def voortgang_paaltjes_woorden(beeld: Beeld) -> VoortgangPaaltjesWoorden:
    """The sheet of the first reader of ``beeld``: only the paaltjes that this one set and that still count."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    bekeken = (traject.plan or Plan()).piketpaaltjes_bekeken
    return VoortgangPaaltjesWoorden(
        titel="Hoe het gaat met de regels (piketpaaltjes)",
        naam=in_een_zin(traject, ik),
        ons_team=woorden(traject.kop.woordkeus).actieteam.ons,
        laatst=_laatst(traject, ik),
        paaltjes=tuple(
            _regel(gesteld, [keer for keer in bekeken if keer.paaltje == sleutel])
            for sleutel, gesteld in _van(traject, ik).items()
        ),
        voet=voet(beeld, ""),
    )


def _laatst(traject: Traject, ik: Sleutel) -> str:
    if ik not in traject.netwerk.personen:
        return ""
    nu, tot = plan_nu(traject), einde_van(traject, ik)
    keer, weg = nu.volgende_keer, next((een for een in nu.gestopt if een.wie == ik), None)
    dag = f" tot {zonder_weekdag(tot)}" if tot else ""
    if is_gestopt(traject, ik):
        return f"Je was er{dag}."
    if keer and keer.datum and is_gestopt(traject, ik, keer.datum):
        return f"Je bent er{dag}."
    return f"Je stopte{f' op {zonder_weekdag(weg.op)}' if weg.op else ''}." if weg and not tot else ""


def _regel(gesteld: Piketpaaltje, bekeken: list[Bekeken]) -> AfspraakKaartje:
    """The paaltje, until when, and what the last look at it said: who set it knows the rest."""
    laatst = bekeken[-1] if bekeken else None
    op = f"Op {zonder_weekdag(laatst.op)}" if laatst and laatst.op else "Bekeken"
    feiten = (
        Feit("Geldt tot", zonder_weekdag(gesteld.geldt_tot) if gesteld.geldt_tot else ""),
        Feit(op, f"het {keuze(laatst.uitkomst)}" if laatst and laatst.uitkomst else ""),
        Feit("Wat is nog nodig", (laatst.wat_nog_nodig or "").strip() if laatst else ""),
    )
    return AfspraakKaartje(gesteld.woorden, tuple(feit for feit in feiten if feit.tekst))


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
    return f"{hoofdletter(in_een_zin(traject, wie))} stelt geen piketpaaltje dat nu geldt."


PAPIER = Papiersoort(
    "blad-voortgang-paaltjes",
    voortgang_paaltjes_woorden,
    "hoe het nu gaat, alleen met de piketpaaltjes",
    Ontvangers(
        wie_paaltjes_stelt,
        "Er is nu geen piketpaaltje dat geldt.",
        _waarom_niet,
    ),
)
