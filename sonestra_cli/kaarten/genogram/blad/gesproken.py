"""The genogram in sentences, for who listens instead of looks: everybody, then family after family."""

from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.domein.afleiding.leeftijd import leeftijd_van, loopt_nog, peildatum
from sonestra_cli.domein.afleiding.namen import naam, naam_bij_jaren
from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.relatielijn import TWEEZIJDIG
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.familie.eigen_woorden import eigen_woorden
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, Unie
from sonestra_cli.taal.datums import jaartal, zonder_weekdag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming

_SAMEN = {
    "gehuwd": "getrouwd", "geregistreerd_partnerschap": "geregistreerd partners", "samenwonend": "samen in één huis",
    "lat": "een paar dat apart woont", "relatie": "een paar", "verloofd": "verloofd",
    "kortstondig": "kort samen geweest", "geheim": "in het geheim een paar", "onbekend": "samen",
}  # fmt: skip
_SAMEN_GEBOREN = {2: "tweeling", 3: "drieling", 4: "vierling", 5: "vijfling"}
_BAND = {"adoptie": "geadopteerd", "pleeg": "pleegkind", "donor": "met een donor", "onbekend": "niet bekend hoe"}


def vertel_genogram(traject: Traject, familie: Familie, titel: str) -> tuple[str, ...]:
    """Title with the number of people, who they are, and per union who belongs to whom."""
    mensen = [k for k, p in familie.personen.items() if p.soort == "mens" and k not in familie.zwangerschappen]
    dieren = [k for k, p in familie.personen.items() if p.soort == "dier"]
    wie = aantal(len(mensen), "mens", "mensen")
    if dieren:
        wie += f" en {aantal(len(dieren), 'dier', 'dieren')}"
    regels = [f"{titel}: {wie}."]
    if familie.hoofdpersonen:
        regels.append(f"Het gaat om {opsomming(tuple(naam(traject, k) for k in familie.hoofdpersonen))}.")
    if not familie.personen:
        return tuple(regels)
    regels.append("Wie erop staan:")
    regels += [f"{zo}." for zo in (_mens(traject, familie, k) for k in (*mensen, *dieren))]
    regels += [zin for k in mensen for zin in _eigen_woorden(traject, familie, k)]
    regels.append("Wie bij wie hoort:")
    for unie in familie.unies:
        regels += list(_gezin(traject, familie, unie))
    return tuple(regels)


def _mens(traject: Traject, familie: Familie, sleutel: Sleutel) -> str:
    persoon = familie.personen[sleutel]
    delen = [naam_bij_jaren(traject, sleutel)]
    oud = leeftijd_van(persoon, peildatum(traject))
    if persoon.geboren and persoon.geboren.jaar is not None:
        delen.append(f"geboren {jaartal(persoon.geboren)}")
    if persoon.overleden is not None:
        delen.append(f"overleden {jaartal(persoon.overleden)}" if persoon.overleden.jaar is not None else "overleden")
    elif oud is not None:
        delen.append(f"{'ongeveer ' if oud.ongeveer else ''}{oud.jaren} jaar")
    return ", ".join(delen)


def _eigen_woorden(traject: Traject, familie: Familie, sleutel: Sleutel) -> Iterator[str]:
    """What they tell of themselves, or what is told of a child, literally; with the sign that was chosen for it."""
    nu, over = peildatum(traject), naam(traject, sleutel)
    for kenmerk in familie.personen[sleutel].kenmerken:
        loopt = loopt_nog(kenmerk.tot, nu)
        wie = opsomming(tuple(naam(traject, k) for k in kenmerk.volgens))
        zegt = f"{wie} {'zegt' if loopt else 'zei'} over {'zichzelf' if wie == over else over}"
        yield f"{zegt if wie else f'Over {over}'}: {eigen_woorden(kenmerk, nu)}."
        if kenmerk.teken and loopt:
            yield f"Het teken dat daarbij gekozen is: {in_woorden(kenmerk.teken)}."


def _gezin(traject: Traject, familie: Familie, unie: Unie) -> Iterator[str]:
    paar = opsomming(tuple(naam(traject, k) for k in unie.partners))
    gezin = unie.gezin
    if len(unie.partners) == 2:
        zin = f"{paar}: {_SAMEN[gezin.verbinding]}"
        if gezin.sinds and gezin.sinds.jaar is not None:
            zin += f" sinds {jaartal(gezin.sinds)}"
        for woord, datum in (("uit elkaar", gezin.uit_elkaar), ("gescheiden", gezin.gescheiden),
                             ("weer samen", gezin.weer_samen)):  # fmt: skip
            if datum is not None:
                zin += f", {woord}" + (f" in {jaartal(datum)}" if datum.jaar is not None else "")
        yield f"{zin}."
    if unie.kinderen:
        wie = opsomming(tuple(_kind(traject, familie, unie, k) for k in unie.kinderen))
        if not paar:
            yield f"Broers en zussen, ouders niet bekend: {wie}."
        elif len(unie.kinderen) == 1:
            yield f"Kind van {paar}: {wie}."
        else:
            yield f"Kinderen van {paar}, oudste eerst: {wie}."
    yield from _tweelingen(traject, unie)


def _tweelingen(traject: Traject, unie: Unie) -> Iterator[str]:
    gehad: set[Sleutel] = set()
    for kind in unie.gezin.kinderen:
        if kind.tweeling and kind.wie not in gehad:
            samen = [k for k in unie.kinderen if k == kind.wie or k in kind.tweeling.met]
            gehad.update(samen)
            soort = _SAMEN_GEBOREN.get(len(samen))
            if soort:
                eeneiig = "eeneiige " if kind.tweeling.eeneiig == "ja" else ""
                yield f"{opsomming(tuple(naam(traject, k) for k in samen))} zijn een {eeneiig}{soort}."


def _kind(traject: Traject, familie: Familie, unie: Unie, kind: Sleutel) -> str:
    zwanger = familie.zwangerschappen.get(kind)
    if zwanger:
        return zwanger.naam or hoofdletter(in_woorden(zwanger.soort)).lower()
    band = unie.band(kind)
    return naam(traject, kind) + (f" ({_BAND[band]})" if band else "")


def vertel_banden(
    namen: Mapping[Sleutel, str], relaties: Sequence[Relatie], huishoudens: Sequence[Huishouden]
) -> tuple[str, ...]:
    """Who live together, and what people are to each other."""
    regels = []
    for huis in huishoudens:
        wie = [namen[k] for k in dict.fromkeys(huis.wie) if k in namen]
        if len(wie) > 1:
            regels.append(f"{opsomming(wie)} wonen samen{f' ({huis.naam})' if huis.naam else ''}.")
        elif wie and huis.naam:
            regels.append(f"Waar {wie[0]} woont: {huis.naam}.")
    if relaties:
        regels.append("Hoe ze met elkaar zijn:")
    for r in relaties:
        tussen = "en" if r.soort in TWEEZIJDIG else "→"
        volgens = f", volgens {opsomming([namen[k] for k in r.volgens])}" if r.verschilt else ""
        sinds = "".join(f", sinds {zonder_weekdag(dag)}" for dag in r.sinds if dag.jaar is not None)
        regels.append(f"{namen[r.van]} {tussen} {namen[r.naar]}: {in_woorden(r.soort)}{volgens}{sinds}.")
        regels += [f"{namen[wie]} zegt daarover: “{woorden}”" for wie, woorden in r.woorden]
    return tuple(regels)
