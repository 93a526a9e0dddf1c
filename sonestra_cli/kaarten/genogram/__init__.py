"""The genogram (familiekaart): every person once, partners together, children by birth, no needless crossing.

Seven phases, each one function in ``fasen`` that says what it needs and promises: familie (who there is), rijen (at
which height), volgorde (beside whom), plaats (where), stamlijnen, relaties, and blad (the sheet).
"""

from collections.abc import Mapping

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.wie_met_wie import met_een_lijn
from sonestra_cli.kaarten.genogram import fasen
from sonestra_cli.kaarten.genogram.familie.rondom import GENERATIES
from sonestra_cli.kaarten.genogram.fasen import Kindvolgorde as Kindvolgorde
from sonestra_cli.kaarten.genogram.toekijken import Kijk, Toeschouwer
from sonestra_cli.tekening.tekening import Meet, Tekening


def genogram(
    beeld: Beeld,
    meet: Meet,
    *,
    volgorde: Kindvolgorde = "geboorte",
    vorige: Mapping[str, float] | None = None,
    rond: Sleutel | None = None,
    generaties: int | None = None,
    kijk: Kijk | None = None,
) -> Tekening:
    """The family of ``beeld`` as a drawing, with proof of its order and the rules that could not be kept.

    ``volgorde`` "vrij" gives up birth order where that saves crossings; ``vorige``: x per person of the drawing before
    this one, to stay near; ``rond`` and ``generaties``: only who is that many steps of parent and child away; ``kijk``
    hears after each phase what it found.
    """
    stappen = None if rond is None else generaties if generaties is not None else GENERATIES
    vraag = fasen.Vraag(beeld, van_nu(beeld.traject), meet, volgorde, vorige or {}, rond, stappen)
    bij = Toeschouwer(kijk)
    familie = fasen.zoek_familie(vraag)
    bij.familie(familie, fasen.namen_van(vraag, familie))
    plannen = fasen.verdeel_in_rijen(vraag, familie)
    bij.rijen(plannen)
    bouw, geordend = fasen.kies_volgorde(vraag, familie, plannen)
    bij.volgorde(bouw, geordend)
    alle_relaties = fasen.zoek_relaties(vraag, familie)
    relaties = met_een_lijn(alle_relaties)
    werk = fasen.geef_plaats(vraag, familie, bouw, geordend, relaties)
    bij.plaats(werk)
    lijnen = fasen.trek_stamlijnen(vraag, familie, werk)
    bij.stamlijnen(lijnen.stam)
    banden = fasen.trek_relaties(vraag, familie, werk, lijnen, relaties)
    bij.relaties(banden)
    blad = fasen.maak_blad(vraag, familie, geordend, werk, lijnen, alle_relaties, banden)
    bij.blad(blad)
    return blad
