"""The piketpaaltjes as short sentences: what is the same for all of them is said once."""

from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Wie, mensen, wie_met_functie
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.beraad import Beraad, Piketpaaltje
from sonestra_cli.domein.plan import Bekeken, Plan
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.grondslagen import ZINNEN
from sonestra_cli.taal.zinnen import hoofdletter


@dataclass(frozen=True, slots=True)
class Paaltje:
    """The rule in its own words, and sentences about it."""

    woorden: str
    zinnen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paaltjes:
    """``samen`` is said once, above all; ``voorbij`` are the rules that hold no longer."""

    samen: tuple[str, ...] = ()
    regels: tuple[Paaltje, ...] = ()
    voorbij: tuple[Paaltje, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.regels or self.voorbij)


def paaltjes(traject: Traject, alleen: Sequence[PaaltjeSleutel] | None = None, ik: Sleutel | None = None) -> Paaltjes:
    """All rules, or ``alleen`` these, with per rule who looked when; never a word about the plan as a whole (R24).

    ``ik`` is who reads it, where it is written to one person: then it says ``jij``.
    """
    gesteld = (traject.beraad or Beraad()).piketpaaltjes
    gekozen = [sleutel for sleutel in gesteld if alleen is None or sleutel in alleen]
    bekeken = {sleutel: _keren(traject, sleutel) for sleutel in gekozen}
    lopend = [s for s in gekozen if gesteld[s].mist("geldt_tot") or loopt_nog(gesteld[s].geldt_tot, peildatum(traject))]
    samen = len(lopend) > 1
    gelijk = [_feiten(traject, gesteld[s], bekeken[s], ik, meer=samen) for s in lopend]
    overal = [samen and len(set(soort)) == 1 for soort in zip(*gelijk, strict=True)]
    return Paaltjes(
        tuple(zin for zin, ook in zip(gelijk[0], overal, strict=True) if ook and zin) if gelijk else (),
        tuple(
            Paaltje(
                gesteld[s].woorden,
                (
                    *(
                        zin
                        for zin, ook in zip(_feiten(traject, gesteld[s], bekeken[s], ik), overal, strict=True)
                        if zin and not ook
                    ),
                    *_uitkomst(bekeken[s]),
                ),
            )
            for s in lopend
        ),
        tuple(_voorbij(traject, gesteld[s], bekeken[s]) for s in gekozen if s not in lopend),
    )


def _keren(traject: Traject, sleutel: PaaltjeSleutel) -> tuple[Bekeken, ...]:
    return tuple(keer for keer in (traject.plan or Plan()).piketpaaltjes_bekeken if keer.paaltje == sleutel)


def _feiten(
    traject: Traject, gesteld: Piketpaaltje, keren: tuple[Bekeken, ...], ik: Sleutel | None, meer: bool = False
) -> tuple[str, str, str, str]:
    """Of whom, why, until when, and who looked last; each a sentence or empty."""
    steller = _met_jij(traject, gesteld.gesteld_door, ik)
    stellers = "jou" if gesteld.gesteld_door == (ik,) else wie_met_functie(traject, gesteld.gesteld_door)
    van = f"Deze regel{'s zijn' if meer else ' is'} van {stellers}."
    waarom = ZINNEN.get(gesteld.grondslag, "")
    vraag = f"Waarom {'mogen' if steller.meer else 'mag'} {steller} dit vragen?" if steller else "Waarom is dat zo?"
    if gesteld.gesteld_door == (ik,):
        vraag = "Jij mag dit vragen."
    wat = "Ze gelden" if meer else "Dit geldt"
    tot = f"{wat} tot {zonder_weekdag(gesteld.geldt_tot)}." if gesteld.geldt_tot else ""
    if gesteld.mist("geldt_tot"):
        tot = f"{wat} tot (deze datum kon ik niet lezen)."
    return van if steller else "", f"{vraag} {waarom}" if waarom else "", tot, _keek(traject, keren, ik)


def _met_jij(traject: Traject, sleutels: Sleutels, ik: Sleutel | None) -> Wie:
    return Wie("jij") if sleutels == (ik,) else mensen(traject, sleutels)


def _keek(traject: Traject, keren: tuple[Bekeken, ...], ik: Sleutel | None = None) -> str:
    if not keren or not (keren[-1].door or keren[-1].op):
        return ""
    door = _met_jij(traject, keren[-1].door, ik)
    op = f" op {zonder_weekdag(dag)}" if (dag := keren[-1].op) else ""
    return (
        f"{hoofdletter(str(door))} {'keken' if door.meer else 'keek'} ernaar{op}." if door else f"Dit is bekeken{op}."
    )


def _uitkomst(keren: tuple[Bekeken, ...]) -> tuple[str, ...]:
    """How it is now, and then what was needed first."""
    if not keren:
        return ()
    nu, eerder = keren[-1], keren[:-1]
    zin = {"past": "Het past.", "past_nog_niet": "Het past nog niet."}.get(nu.uitkomst or "", "")
    nodig = f"Wat is nog nodig: “{nu.wat_nog_nodig.strip()}”" if nu.wat_nog_nodig else ""
    eerst = [
        f"Eerst paste het nog niet: “{keer.wat_nog_nodig.strip()}”"
        if keer.wat_nog_nodig
        else "Eerst paste het nog niet."
        for keer in eerder
        if keer.uitkomst == "past_nog_niet"
    ]
    return tuple(deel for deel in (zin, nodig, *eerst) if deel)


def _voorbij(traject: Traject, gesteld: Piketpaaltje, keren: tuple[Bekeken, ...]) -> Paaltje:
    van = wie_met_functie(traject, gesteld.gesteld_door)
    tot = f"Dit gold tot {zonder_weekdag(gesteld.geldt_tot)}." if gesteld.geldt_tot else ""
    zinnen = (f"Deze regel was van {van}." if van else "", tot, _keek(traject, keren), *_uitkomst(keren))
    return Paaltje(gesteld.woorden, tuple(zin for zin in zinnen if zin))
