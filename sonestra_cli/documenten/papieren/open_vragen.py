"""Questions that make the agreements more concrete (domein/5 §5.7): for the procesbegeleider, never handed out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, kinderen
from sonestra_cli.documenten.context.op_de_bellijst import op_de_bellijst
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import voet_van_het_plan
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.nog_open import Open, te_vragen
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.noemen import in_een_zin


@dataclass(frozen=True, slots=True)
class BijAfspraak:
    """An agreement in their words, and what one could still ask about it."""

    woorden: str
    vragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenVragenWoorden:
    titel: str
    afspraken: tuple[BijAfspraak, ...]
    plan: tuple[str, ...]
    voet: Voet


def open_vragen_woorden(beeld: Beeld) -> OpenVragenWoorden:
    """The words of the sheet. It may lie about, so nothing is on it that not everybody may read."""
    rond = rondgaand(beeld)
    traject, nu = rond.traject, plan_nu(rond.traject)
    return OpenVragenWoorden(
        titel="Wat kun je nog vragen?",
        afspraken=tuple(
            BijAfspraak(een.afspraak.woorden, vragen) for een in nu.met_stand("loopt") if (vragen := tuple(_bij(een)))
        ),
        plan=tuple(_over_het_plan(traject)),
        voet=voet_van_het_plan(rond),
    )


_VRAAG: Mapping[Open, str] = {
    "wie": "Wie doet dit? Zei die al ja?",
    "wanneer": "Wanneer is dat? Welke dag, hoe laat?",
    "waar": "Waar is dat?",
    "hoe": "Hoe gaat dat precies?",
}


def _bij(een: AfspraakNu) -> Iterator[str]:
    """One question for each thing that was not said, in a field or in the words."""
    if een.afspraak.nog_vragen:
        yield "Wie vraagt het nog, en wanneer?"
    yield from (_VRAAG[open_] for open_ in te_vragen(een.afspraak))


def _over_het_plan(traject: Traject) -> Iterator[str]:
    plan, nu = traject.plan or Plan(), plan_nu(traject)
    if not nu.leden and not any(een.afspraak.let_op for een in nu.met_stand("loopt")):
        yield "Wie van jullie kijkt of een afspraak lukt?"
    if not plan.als_het_anders_loopt:
        yield "Wat doen jullie als het een keer anders loopt? Wie belt dan wie?"
    if not plan.als_we_het_niet_doen:
        yield "Wat gebeurt er als jullie het niet doen?"
    if kinderen(traject) and not plan.voor_de_kinderen:
        yield "Wat zeggen jullie tegen de kinderen?"
    if not traject.actieteam and not (plan.actieteam and plan.actieteam.belt_na_vier_weken):
        yield "Wie belt na vier weken hoe het gaat?"
    if nu.volgende_keer is None:
        yield "Wanneer zien jullie elkaar weer? Lukt dat binnen drie maanden?"
    for wie in op_de_bellijst(traject).vraag_nog:
        yield f"Mag het nummer van {in_een_zin(traject, wie)} op de bellijst? Bij het ja staat nog iets."


def _geen_plan(beeld: Beeld) -> str:
    if plan_nu(rondgaand(beeld).traject).afspraken:
        return ""
    return "Er staan nog geen afspraken in plan.yaml. Dan is er ook nog niets om over te vragen."


PAPIER = Papiersoort(
    "blad-open-vragen",
    open_vragen_woorden,
    "vragen die een afspraak duidelijker maken; niet om uit te delen",
    waarom_niet=_geen_plan,
)
