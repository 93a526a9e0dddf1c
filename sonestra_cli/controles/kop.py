"""The head of a traject: what it is called and whose it is."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.wetten import GELEZEN, PERSOONLIJK_PLAN

K001 = Regel(
    "K001",
    "vraag",
    "Dit traject heeft nog geen naam.",
    "De naam staat op ieder papier. Mensen kiezen hem zelf.",
    'Vraag hoe zij het noemen, en zet het in traject.yaml: `naam: "Het plan van Kyra"`.',
)
K002 = Regel(
    "K002",
    "vraag",
    "Hier staat nog niet om wie het gaat.",
    "De eerste hoofdpersoon staat in het midden van de kaart. `kring`, `band` en `contact` zijn zoals die het ziet.",
    "Zet in traject.yaml bij `hoofdpersonen` de sleutel van wie het gaat. Een heel gezin mag ook.",
)
K003 = Regel(
    "K003",
    "let op",
    "Zoveel ringen of groepen passen niet leesbaar op een kaart.",
    "Op een kaart met meer dan 7 ringen of 9 groepen wordt elk vak zo smal dat niemand er nog iets in leest. "
    "De kaart wordt wel getekend.",
    "Neem groepen samen die bij elkaar horen, zoals voetbal en judo: sport.",
)
K008 = Regel(
    "K008",
    "vraag",
    "Een persoonlijk plan (Wmo) kan worden ingeleverd tot zeven dagen na de melding bij de gemeente.",
    "In de wet staat dat iemand zelf mag beschrijven wat er nodig is, en welke hulp daarbij past. De gemeente betrekt "
    "dat bij haar onderzoek. Ik tel gewone dagen, ook het weekend. Of het plan er al is, weet ik niet.",
    "Zet in traject.yaml de dag van de melding bij `gemeld_op`. `sonestra blad persoonlijk-plan` maakt het blad: wat "
    "zij al zeiden staat erop, voor de rest zijn er lijnen. Niets hoeft. Is het ingeleverd? Zet dan in traject.yaml "
    "`gevraagd: [K008]`.",
    GELEZEN,
    tot="plan",
)
MEEST = {"ringen": 7, "sectoren": 9}


@controle(K001)
def naam(traject: Traject) -> Iterator[Bevinding]:
    """K001: no name."""
    if not (traject.kop.naam or "").strip():
        zin = "hoe noemen zij dit traject zelf?"
        yield Bevinding(K001, zin, Pad("traject", ("naam",)), tip="zet `naam` in traject.yaml")


@controle(K002)
def hoofdpersonen(traject: Traject) -> Iterator[Bevinding]:
    """K002: nobody in the middle."""
    if not traject.kop.hoofdpersonen:
        pad = Pad("traject", ("hoofdpersonen",))
        yield Bevinding(K002, "om wie gaat het hier?", pad, tip="zet `hoofdpersonen` in traject.yaml")


@controle(K003)
def ruimte(traject: Traject) -> Iterator[Bevinding]:
    """K003: more rings or groups of their own than a map has room for."""
    for veld, wat, namen in (("ringen", "ringen", traject.kop.ringen), ("sectoren", "groepen", traject.kop.sectoren)):
        if len(namen) > MEEST[veld]:
            zin = f"dit zijn {len(namen)} {wat}, en op een kaart zijn er {MEEST[veld]} nog te lezen"
            yield Bevinding(K003, zin, Pad("traject", (veld,)), tip="neem samen wat bij elkaar hoort")


@controle(K008)
def persoonlijk_plan(traject: Traject) -> Iterator[Bevinding]:
    """K008: until which day it can be handed over, and of what nothing was told yet."""
    if traject.kop.soort_plan != "persoonlijk_plan":
        return
    from sonestra_cli.domein.afleiding.namen import namen  # only where there is such a plan
    from sonestra_cli.domein.voortgang.persoonlijk_plan import al_gezegd, inleveren_tot
    from sonestra_cli.taal.datums import zonder_weekdag
    from sonestra_cli.taal.zinnen import hoofdletter, opsomming

    wie = opsomming(namen(traject, traject.kop.hoofdpersonen)) or "de hoofdpersoon"
    gezegd = al_gezegd(traject)
    open_ = [kort for deel, (_, kort) in PERSOONLIJK_PLAN.items() if not gezegd[deel]]
    alles = len(open_) == len(gezegd)
    nog_open = f"nog open: {'alles' if alles else opsomming(open_)}. " if open_ else ""
    tip = f"{nog_open}Zie: sonestra blad persoonlijk-plan"
    if tot := inleveren_tot(traject):
        kan = "kunnen" if len(traject.kop.hoofdpersonen) > 1 else "kan"
        zin = f"tot en met {zonder_weekdag(tot)} {kan} {wie} het persoonlijk plan inleveren: lukt dat?"
        yield Bevinding(K008, zin, Pad("traject", ("gemeld_op",)), tip=tip)
    else:
        zin = "op welke dag was de melding bij de gemeente? Daarna zijn er zeven dagen om dit plan in te leveren"
        yield Bevinding(
            K008, zin, Pad("traject", ("soort_plan",)), tip=f"zet die dag bij `gemeld_op`. {hoofdletter(tip)}"
        )
