"""What a ring map says of how it looks: through whose eyes, and at which moment."""

from collections.abc import Callable
from dataclasses import dataclass

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.ogen import eerste_ogen, plek_van_een_ander
from sonestra_cli.domein.afleiding.toen import eerste_datum, op_moment, voor_alle_datums
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.blik import Blik, wanneer
from sonestra_cli.kaarten.delen.opmaak import titel
from sonestra_cli.kaarten.delen.paar import elders
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter, opsomming


def opschrift(wat: str, traject: Traject, blik: Blik) -> str:
    """``Ecogram van Kyra``, ``Relatiekaart van Kyra in 2019``, ``Relatiekaart van Kyra: 2019 en nu``."""
    heel = titel(wat, traject)
    if blik.paar is not None:
        eerst, later = blik.paar.koppen
        return f"{heel}: {eerst} en {later}" if blik.kant is None else f"{heel}, {blik.paar.wanneer[blik.kant]}"
    if blik.naast is not None:
        return f"{heel}: {dag_in_woorden(blik.naast)} en {dag_in_woorden(blik.op)}"
    return heel if blik.op is None else f"{heel} {wanneer(blik.op)}"


def dag_in_woorden(dag: Datum | None) -> str:
    return "nu" if dag is None else zonder_weekdag(dag)


def boven_de_kaarten(blik: Blik) -> tuple[str, str]:
    """The name of each of two moments."""
    eerst, later = blik.paar.koppen if blik.paar else (dag_in_woorden(blik.naast), dag_in_woorden(blik.op))
    return hoofdletter(eerst), hoofdletter(later)


def kijkwoorden(traject: Traject, blik: Blik) -> tuple[str, ...]:
    """Through whose eyes the map looks, and who stands there as somebody else sees it."""
    ogen = blik.ogen(traject)
    if ogen is None or not blik.kijker(traject):
        return ()
    anders = plek_van_een_ander(traject, ogen)
    if anders and ogen != eerste_ogen(traject):
        plek = f"Wie van {blik.kijker(traject)} nog geen eigen plek kreeg, staat op de plek van de gewone kaart."
        return (*blik.door_wie(traject), plek)
    plekken = [
        f"Waar {opsomming([in_een_zin(traject, wie) for wie in mensen])} {'staan' if len(mensen) > 1 else 'staat'}, "
        f"zei {in_een_zin(traject, ander)}."
        for ander, mensen in anders.items()
    ]
    return (*blik.door_wie(traject), *((" ".join(plekken),) if plekken else ()))


def eigen_kaarten(
    traject: Traject, blik: Blik, wie: Callable[[Traject, Sleutel], Sleutels], een: str, meer: str
) -> tuple[str, ...]:
    """Who has something of their own to see; ``een`` and ``meer`` end the sentence about one and about several."""
    ogen = blik.ogen(traject)
    zien = wie(traject, ogen) if ogen is not None else ()
    if not zien:
        return ()
    eind = een if len(zien) == 1 else meer
    kaart = "op een eigen kaart" if len(zien) == 1 else "op hun eigen kaarten"
    return (f"{opsomming(namen(traject, zien))} {eind}. Dat staat {kaart}.",)


def tijdwoorden(traject: Traject, blik: Blik) -> tuple[str, ...]:
    """What a map of a moment can know, and how two moments differ."""
    if blik.paar is not None:
        return (*blik.paar.weet, *(_verschil(traject, blik) if blik.kant is None else ()))
    dagen = [dag for dag in (blik.naast, blik.op) if dag is not None]
    if not dagen:
        return ()
    zinnen = [wat_bekend_is(traject, min(dagen, key=lambda dag: dag.volgorde))]
    return (*zinnen, *(_verschil(traject, blik) if blik.naast is not None else ()))


def wat_bekend_is(traject: Traject, dag: Datum) -> str:
    """What is known of who was there at ``dag``."""
    eerste = eerste_datum(traject)
    if eerste is None:
        return "Van niemand staat er sinds wanneer of tot wanneer. Daarom staat iedereen erop die toen geboren was."
    if voor_alle_datums(traject, dag):
        return (
            f"Zo ver terug weten we nog niet wie er was: de eerste datum die erbij staat is {zonder_weekdag(eerste)}. "
            "Is er van iemand geen datum? Die staat er ook op."
        )
    return "Is er van iemand geen datum? Die staat er ook op. Iedereen staat op de plek van nu."


@dataclass(frozen=True, slots=True)
class Verschil:
    """Who is there at the later moment only, who came and is of the past by then, who is there at the earlier only,
    who stands elsewhere, and who died."""

    nieuw: Sleutels
    tussendoor: Sleutels
    weg: Sleutels
    elders: Sleutels
    dood: Sleutels


def verschil_van(traject: Traject, blik: Blik) -> Verschil:
    """How the two moments differ."""
    if blik.paar is not None:
        toen, later = blik.paar.wie()
    else:
        assert blik.naast is not None
        toen = op_moment(traject, blik.naast).netwerk.personen
        later = (traject if blik.op is None else op_moment(traject, blik.op)).netwerk.personen
    erbij = tuple(wie for wie in sorted(later) if wie not in toen)
    voorbij = tuple(wie for wie in erbij if _van_vroeger(later[wie]))
    return Verschil(
        tuple(wie for wie in erbij if wie not in voorbij),
        voorbij,
        tuple(wie for wie in sorted(toen) if wie not in later),
        elders(blik.paar) if blik.paar is not None else (),
        tuple(wie for wie in sorted(later) if wie in toen and later[wie].overleden and not toen[wie].overleden),
    )


def _van_vroeger(mens: Persoon) -> bool:
    return "speelde" in mens.rol_in_tijd and "speelt" not in mens.rol_in_tijd


def _verschil(traject: Traject, blik: Blik) -> tuple[str, ...]:
    zinnen = [f"{aanhef}: {opsomming(namen(traject, mensen))}." for aanhef, mensen in _verschillen(traject, blik)]
    if zinnen:
        return tuple(zinnen)
    eerst, dan = _wanneer(blik)
    return (f"{hoofdletter(eerst)} en {dan} staan dezelfde mensen op de kaart.",)


def _verschillen(traject: Traject, blik: Blik) -> tuple[tuple[str, Sleutels], ...]:
    """What is different between the two moments, in words, and for whom; nothing that is different for nobody."""
    verschil = verschil_van(traject, blik)
    eerst, dan = _wanneer(blik)
    alle = (
        (f"Nieuw, {eerst} nog niet", verschil.nieuw),
        (f"Was er tussendoor, {dan} niet meer", verschil.tussendoor),
        (f"Was er toen, {dan} niet meer", verschil.weg),
        (f"Staat {dan} ergens anders", verschil.elders),
        ("In die tijd overleden", verschil.dood),
    )
    return tuple((aanhef, mensen) for aanhef, mensen in alle if mensen)


def _wanneer(blik: Blik) -> tuple[str, str]:
    return blik.paar.wanneer if blik.paar else (wanneer(blik.naast), wanneer(blik.op))
