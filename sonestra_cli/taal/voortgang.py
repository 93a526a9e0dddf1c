"""What is asked of the facilitator after the beraad, in words: never a mark, never a verdict."""

from collections.abc import Iterator
from datetime import date

from sonestra_cli.domein.afleiding.afgesproken_dagen import AfgesprokenDag, afgesproken_dagen
from sonestra_cli.domein.afleiding.stand import na
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.nog_aan_jou import NogAanJou
from sonestra_cli.taal.datums import in_woorden, zonder_weekdag
from sonestra_cli.taal.noemen import allen_in_een_zin
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter

STIL = 8
"""Weeks without a next day after which it is asked how the plan fares (domein/2 §2.2)."""
_WIE_VAN_HEN = "Wie van hen wil dat doen?"


def aan_jou_in_woorden(traject: Traject, een: NogAanJou) -> str:
    """What hangs on you, as a question about who of them could have it."""
    team = woorden(traject.kop.woordkeus).actieteam.het
    if een.waaraan in ("afspraak", "anders"):
        eigen = " ".join(een.woorden.split())
        if een.waaraan == "afspraak":
            return f"In een afspraak sta jij: “{eigen}” Wie van hen wil dit stukje?"
        return f"Als het anders loopt, sta jij erbij: “{eigen}” Wie van hen wil dit stukje?"
    return {
        "lid": f"Je staat als lid in {team}. Wat is er nodig om er gast te worden?",
        "aanspreekpunt": f"Jij bent wie ze bellen. {_WIE_VAN_HEN}",
        "niemand_te_bellen": "Wie van hen kun je bellen over het plan? Zolang dat niemand is, bellen ze jou.",
        "belt": f"Jij belt na vier weken hoe het gaat. {_WIE_VAN_HEN}",
        "regelt": f"Jij regelt de volgende keer. {_WIE_VAN_HEN}",
        "leidt": f"De laatste keer leidde jij {team}. {_WIE_VAN_HEN}",
        "erbij": f"De laatste keer was jij er nog bij. Wat heeft {team} nodig om zonder jou te gaan?",
    }[een.waaraan]


_GEVRAAGD = ("bellen", "kijken")
"""Days that are asked about once they are past."""


def over_het_team(traject: Traject, vandaag: str) -> Iterator[str]:
    """When they last met, and what is asked of the days after."""
    team = woorden(traject.kop.woordkeus).actieteam.het
    laatst = max((dag for dag in traject.actieteam if dag <= vandaag), default="")
    if laatst and (datum := lees_datum(laatst)):
        yield f"{hoofdletter(team)} kwam het laatst bij elkaar op {in_woorden(datum)}{_geleden(laatst, vandaag)}."
    yield from wat_voorbij_is(traject, vandaag)


def wat_voorbij_is(traject: Traject, vandaag: str) -> Iterator[str]:
    """What is asked once a day that was agreed has passed, or nobody knows the next one."""
    los = traject.kop.losgelaten_op
    if los is not None and not na(los, vandaag):
        return
    laatst = max((dag for dag in traject.actieteam if dag <= vandaag), default="")
    dagen = afgesproken_dagen(traject)
    komt_nog = any(dag.soort == "actieteam" and dag.dag.isoformat() >= vandaag for dag in dagen)
    gemaakt = traject.plan.gemaakt_op if traject.plan and traject.plan.afspraken else None
    sinds = laatst or (gemaakt.iso if gemaakt and gemaakt.volledig else "")
    if sinds and not komt_nog and _weken(sinds, vandaag) >= STIL:
        yield "Hoe gaat het nu met het plan? En wanneer zien ze elkaar weer?"
    yield from (_voorbij(traject, dag) for dag in dagen if dag.dag.isoformat() < vandaag and dag.soort in _GEVRAAGD)


def _voorbij(traject: Traject, dag: AfgesprokenDag) -> str:
    """A day of after four weeks, or after three months, that is past."""
    wanneer = in_woorden_van(dag.dag)
    if dag.soort == "kijken":
        return f"Op {wanneer} was het plan drie maanden oud. Wie heeft er samen naar gekeken?"
    wie = traject.plan.actieteam.belt_na_vier_weken if traject.plan and traject.plan.actieteam else ()
    namen = hoofdletter(allen_in_een_zin(traject, wie))
    return f"{namen} {'zou' if len(wie) == 1 else 'zouden'} rond {wanneer} bellen. Hoe ging dat?"


def wat_komt(traject: Traject, vandaag: str) -> tuple[tuple[str, str], ...]:
    """Day in words and what is then, for each day from today on."""
    term = woorden(traject.kop.woordkeus)
    heet = {
        "beraad": term.beraad.het,
        "actieteam": term.actieteam.het,
        "bellen": "vier weken na het plan: bellen hoe het gaat",
        "kijken": "drie maanden na het plan: samen kijken hoe het gaat",
    }
    return tuple(
        (in_woorden_van(dag.dag), heet[dag.soort] + (f", {dag.plek}" if dag.plek else ""))
        for dag in afgesproken_dagen(traject)
        if dag.dag.isoformat() >= vandaag
    )


def in_woorden_van(dag: date) -> str:
    """``donderdag 14 januari 2027``."""
    datum = lees_datum(dag.isoformat())
    assert datum is not None
    return in_woorden(datum)


def _geleden(dag: str, vandaag: str) -> str:
    weken = _weken(dag, vandaag)
    return f", {aantal(weken, 'week', 'weken')} geleden" if weken > 1 else ""


def _weken(van: str, tot: str) -> int:
    try:
        return (date.fromisoformat(tot) - date.fromisoformat(van)).days // 7
    except ValueError:  # a day that is none, in the name of a file
        return 0


def sinds_in_woorden(traject: Traject) -> str:
    """``sinds het begin, 9 april 2026``."""
    begin = traject.kop.begonnen_op
    return f"sinds het begin, {zonder_weekdag(begin)}" if begin else "sinds het begin"
