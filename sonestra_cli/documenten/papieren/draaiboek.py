"""The draaiboek of the seven steps, for the procesbegeleider. The private time has no length and no end (R27)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje
from sonestra_cli.documenten.context.dag import DagWoorden, dag, gasten_die_komen, gastheren, nog_niet_zeker
from sonestra_cli.documenten.context.mensen import Voet, hoofdpersonen, is_kind, naasten, voet, wie, wie_met_functie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.context.tijden import tijden
from sonestra_cli.documenten.papieren.agenda import voor_de_dag
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zeven_stappen import Stapnaam


@dataclass(frozen=True, slots=True)
class Benodigd:
    """A guest who needs something on the day."""

    wie: str
    wat: str


@dataclass(frozen=True, slots=True)
class DraaiboekWoorden:
    titel: str
    plan: str
    dag: DagWoorden
    tijden: Mapping[Stapnaam, str]
    mensen: str
    begeleider: str
    nog_spreken: str
    misschien: str
    uitleg_van: str
    nodig: tuple[Benodigd, ...]
    kinderen_zonder_steun: str
    paaltjes: tuple[AfspraakKaartje, ...]
    voet: Voet


def draaiboek_woorden(beeld: Beeld) -> DraaiboekWoorden:
    """The words of the draaiboek. It lies on the table, so it is made as paper that goes round."""
    rond = rondgaand(beeld)
    traject, beraad = rond.traject, rond.traject.beraad or Beraad()
    gasten = gasten_die_komen(beraad)
    eigen = {sleutel: gasten[sleutel] for sleutel in naasten(traject, tuple(gasten))}
    zonder = (sleutel for sleutel, gast in eigen.items() if is_kind(traject, sleutel) and not gast.steunfiguur)
    hier, zelf = dag(traject), gastheren(traject)
    return DraaiboekWoorden(
        titel=f"Draaiboek van {hier.het_beraad}",
        plan=titel_van_het_plan(traject),
        dag=hier,
        tijden=tijden(beraad, hier.stappen),
        mensen=_mensen(traject),
        begeleider=traject.kop.procesbegeleider.naam or "",
        nog_spreken=wie(
            traject,
            tuple(sleutel for sleutel, gast in eigen.items() if gast.gesproken_op is None and sleutel not in zelf),
        ),
        misschien=wie(traject, tuple(sleutel for sleutel in nog_niet_zeker(traject) if sleutel in eigen)),
        uitleg_van=wie_met_functie(traject, tuple(_vertellen(traject, gasten))),
        nodig=tuple(rij for sleutel, gast in gasten.items() if (rij := _nodig(traject, sleutel, gast)).wat),
        kinderen_zonder_steun=wie(traject, tuple(zonder)),
        paaltjes=tuple(AfspraakKaartje(gesteld.woorden) for gesteld in beraad.piketpaaltjes.values()),
        voet=voet(rond, voor_de_dag(traject)),
    )


def _mensen(traject: Traject) -> str:
    """How the circle is asked: one or two by name, a whole family as such."""
    return hoofdpersonen(traject) if 1 <= len(traject.kop.hoofdpersonen) <= 2 else "deze familie"


def _vertellen(traject: Traject, gasten: Mapping[Sleutel, Gast]) -> Iterator[Sleutel]:
    """Who comes and tells something: a neighbour may do so too."""
    onzeker = nog_niet_zeker(traject)
    for sleutel, gast in gasten.items():
        if sleutel not in onzeker and (gast.vertelt_over or is_professional(traject, sleutel)):
            yield sleutel


def _nodig(traject: Traject, sleutel: Sleutel, gast: Gast) -> Benodigd:
    delen = [
        gast.nodig or "",
        f"taal: {gast.taal}" if gast.taal else "",
        f"met {wie(traject, gast.steunfiguur)} ernaast" if gast.steunfiguur else "",
        in_woorden(gast.komt) if gast.komt in ("belt_in", "stuurt_brief") else "",
    ]
    return Benodigd(in_een_zin(traject, sleutel), "; ".join(filter(None, delen)))


PAPIER = Papiersoort("blad-draaiboek", draaiboek_woorden, "de zeven stappen van de dag", met_dag=True)
