"""*Mijn stukje*: one card with the agreements of one person, the day, and whom to call (domein/5 §5.12)."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, kaartje
from sonestra_cli.documenten.context.mensen import Voet
from sonestra_cli.documenten.context.plan import titel_van_het_plan, voet_van_het_plan
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld


@dataclass(frozen=True, slots=True)
class Bel:
    """Whom to call, and how that one can be reached."""

    naam: str
    bereik: str


@dataclass(frozen=True, slots=True)
class StukjeWoorden:
    titel: str
    naam: str
    plan: str
    afspraken: tuple[AfspraakKaartje, ...]
    nog_vragen: tuple[AfspraakKaartje, ...]
    wie_bel_je: tuple[Bel, ...]
    jij_bent_het: bool
    voet: Voet


def stukje_woorden(beeld: Beeld) -> StukjeWoorden:
    """The card of the first reader of ``beeld``: what runs now and has their name, nothing of anybody else."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    nu = plan_nu(traject)
    loopt = nu.met_stand("loopt")
    mensen = traject.netwerk.personen
    bellen = [sleutel for sleutel in dict.fromkeys(nu.aanspreekpunt) if sleutel != ik]
    return StukjeWoorden(
        titel=f"Mijn stukje: {naam(traject, ik)}",
        naam=naam(traject, ik),
        plan=titel_van_het_plan(traject),
        afspraken=tuple(kaartje(traject, a, ik) for a in loopt if ik in a.afspraak.wie),
        nog_vragen=tuple(
            kaartje(traject, a, ik) for a in loopt if ik in a.afspraak.nog_vragen and ik not in a.afspraak.wie
        ),
        wie_bel_je=tuple(Bel(naam(traject, s), mensen[s].bereik or "" if s in mensen else "") for s in bellen),
        jij_bent_het=ik in nu.aanspreekpunt,
        voet=voet_van_het_plan(beeld, nu),
    )


PAPIER = Papiersoort("stukje", stukje_woorden, voor_een=True)
