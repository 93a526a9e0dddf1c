"""Whom to call, with what is known of how; and when they see each other again."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.plan_nu import PlanNu
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import wie_er_nog_is
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.noemen import in_een_zin


@dataclass(frozen=True, slots=True)
class Bel:
    """Whom to call, and how that one can be reached; empty: a line to write it on."""

    naam: str
    bereik: str


def wie_bel_je(traject: Traject, nu: PlanNu, zonder: Sleutel | None = None) -> tuple[Bel, ...]:
    """Whom they chose themselves, but for the reader."""
    mensen = traject.netwerk.personen
    return tuple(
        Bel(in_een_zin(traject, wie), (mensen[wie].bereik or "").strip() if wie in mensen else "")
        for wie in dict.fromkeys(wie_er_nog_is(traject, nu.aanspreekpunt))
        if wie != zonder
    )


def weer(nu: PlanNu) -> str:
    """``donderdag 14 januari 2027, bij Bo``: when they meet next and where, as far as that is known."""
    keer = nu.volgende_keer
    if keer is None:
        return ""
    return ", ".join(deel for deel in (in_woorden(keer.datum) if keer.datum else "", keer.plek or "") if deel)
