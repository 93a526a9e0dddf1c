"""The invitation of one guest, in one of eight letters, with an answer to cut off (domein/5 §5.1).

It is of who invites. What the day does not have is not announced; what is not known yet is a line to write on.
"""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.bellen import Bel
from sonestra_cli.documenten.context.dag import bij_vragen
from sonestra_cli.documenten.context.gasten import (
    afzenders,
    doet_van_ver_mee,
    gast_van,
    genodigden,
    stelde_paaltjes,
    variant_van,
    waarom_niet_genodigd,
)
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort, Zetting
from sonestra_cli.documenten.context.vertaling import Klok, Namen
from sonestra_cli.documenten.context.vragen import Vraagregel, gevraagd_aan
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.jij import tegen_jou
from sonestra_cli.taal.noemen import aangeschreven, in_een_zin
from sonestra_cli.taal.talen import NEDERLANDS, taalcode
from sonestra_cli.taal.zinnen import opsomming

_MEER_NAMEN_ZIJN_EEN_LIJST = 2
"""In the sentence that says for whom the plan is; with more names it says no more than that there will be a plan."""


@dataclass(frozen=True, slots=True)
class UitnodigingWoorden:
    """``naam`` is what the guest is called to their face, ``wie`` in a sentence: ``de huisarts``.

    ``wij``: more than one invites. ``voor``: whom the plan is for besides who invites and who reads.
    ``van_ver``: who calls or writes; where to walk in and what there is to eat is not for them.
    ``ook_voor_afzender`` and ``ook_voor_lezer``: the plan is theirs too. ``steun``: who stays with this guest.
    """

    titel: str
    taal: str
    zetting: Zetting
    variant: str
    naam: str
    wie: str
    wij: bool
    afzender: Namen
    bellen: tuple[Bel, ...]
    voor: Namen
    ook_voor_afzender: bool
    ook_voor_lezer: bool
    zin: str
    datum: Datum | None
    inloop: Klok
    begint: Klok
    plek: str
    toegankelijk: str
    van_ver: bool
    eten: str
    kinderplek: str
    nodig: str
    steun: Namen
    antwoord_voor: Datum | None
    met_uitleg: bool
    onderwerp: str
    duur: str
    vragen: tuple[Vraagregel, ...]
    stelde_paaltjes: bool
    begeleider: str
    telefoon: str
    van: Namen
    apart_van: Namen


def uitnodiging_woorden(beeld: Beeld) -> UitnodigingWoorden:
    """The invitation of the first reader of ``beeld``; for ``iedereen`` one without a name, to fill in by hand."""
    traject = rondgaand(beeld).traject
    ik = None if beeld.voor[0] == IEDEREEN else Sleutel(beeld.voor[0])
    beraad, kop = traject.beraad or Beraad(), traject.kop
    gast = gast_van(traject, ik or Sleutel(""))
    variant = variant_van(traject, ik) if ik else "naaste"
    van_ver = variant == "ver_weg" or doet_van_ver_mee(traject, ik)
    door = tuple(wie for wie in afzenders(traject) if wie != ik)
    anderen = tuple(wie for wie in kop.hoofdpersonen if wie not in (*door, ik))
    wie = in_een_zin(traject, ik) if ik else ""
    return UitnodigingWoorden(
        titel=f"Uitnodiging voor {wie}" if wie else "Uitnodiging om mee te denken",
        taal=taalcode(gast.taal or "") or NEDERLANDS,
        zetting="grote_brief" if variant == "kind_4_8" else "brief",
        variant=variant,
        naam=aangeschreven(traject, ik, door) if ik else "",
        wie=wie,
        wij=len(door) > 1,
        afzender=_namen(traject, door),
        bellen=tuple(_bellen(traject, door)),
        voor=_namen(traject, anderen if len(anderen) <= _MEER_NAMEN_ZIJN_EEN_LIJST else ()),
        ook_voor_afzender=bool(set(door) & set(kop.hoofdpersonen)),
        ook_voor_lezer=ik in kop.hoofdpersonen,
        zin=gast.zin or "",
        datum=beraad.datum,
        inloop=Klok(beraad.inloop or ""),
        begint=Klok(beraad.begint or ""),
        plek=_tegen(traject, ik, beraad.plek),
        toegankelijk=beraad.toegankelijk or "",
        van_ver=van_ver,
        eten=_tegen(traject, ik, beraad.eten),
        kinderplek=_tegen(traject, ik, beraad.kinderplek),
        nodig=gast.nodig or "",
        steun=_namen(traject, tuple(wie for wie in gast.steunfiguur if wie != ik)),
        antwoord_voor=_voor_welke_dag(beraad),
        met_uitleg=any(ander.vertelt_over and ander.komt != "nee" for ander in beraad.gasten.values()),
        onderwerp=_onderwerp(traject, ik, gast, variant) if ik else "",
        duur=gast.duur or "",
        vragen=bij_vragen(traject, ik, gast) if ik else (),
        stelde_paaltjes=ik is not None and stelde_paaltjes(traject, ik),
        begeleider=kop.procesbegeleider.naam or "",
        telefoon=kop.procesbegeleider.telefoon or kop.procesbegeleider.email or "",
        van=_namen(traject, kop.hoofdpersonen),
        apart_van=_namen(traject, beeld.met_apart),
    )


def _tegen(traject: Traject, ik: Sleutel | None, tekst: str | None) -> str:
    """What stands in the file about the day, said to who reads it: ``jij kookt``."""
    return tegen_jou(tekst or "", {kale_naam(traject, ik), in_een_zin(traject, ik)} if ik else ())


def _onderwerp(traject: Traject, ik: Sleutel, gast: Gast, variant: str) -> str:
    """What somebody tells about. Who is near reads also what they want to hear in their own words."""
    vertelt, gevraagd = (gast.vertelt_over or "").strip().rstrip("."), gevraagd_aan(traject, ik)
    if variant in ("professional", "mandaathouder") or not gevraagd or gevraagd.casefold() == vertelt.casefold():
        return vertelt or gevraagd
    return opsomming(list(filter(None, (vertelt, gevraagd))))


def _namen(traject: Traject, sleutels: Sleutels) -> Namen:
    return Namen(tuple(in_een_zin(traject, wie) for wie in dict.fromkeys(sleutels)))


def _voor_welke_dag(beraad: Beraad) -> Datum | None:
    """The day itself, also where somebody typed ``voor 1 mei``: the sentence says that word already."""
    dag = beraad.antwoord_voor
    return replace(dag, soort="op") if dag and dag.soort == "voor" else dag


def _bellen(traject: Traject, sleutels: Sleutels) -> list[Bel]:
    """Who invites and can be reached."""
    mensen = traject.netwerk.personen
    bereik = {wie: (mensen[wie].bereik or "").strip() for wie in sleutels if wie in mensen}
    return [Bel(in_een_zin(traject, wie), hoe) for wie, hoe in bereik.items() if hoe]


PAPIER = Papiersoort(
    "uitnodiging",
    uitnodiging_woorden,
    voor=Ontvangers(
        genodigden,
        "Er is nu niemand om uit te nodigen: wie op de gastenlijst staat nodigt zelf uit, of komt niet. Voor wie niet "
        "komt maak ik er een als je die mens noemt, zoals: sonestra uitnodiging wim",
        waarom_niet_genodigd,
    ),
    zetting="brief",
    met_dag=True,
)
