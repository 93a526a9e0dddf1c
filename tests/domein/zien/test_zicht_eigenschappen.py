"""Whatever the traject: nothing that is hidden is anywhere in a Beeld, and the order of a file leaves no trace."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.soorten import IEDEREEN, Lezers, Sleutels
from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.domein.verhaal import Perspectief
from sonestra_cli.domein.zien.zicht import bekijk, rondgaand
from tests.domein.bouwen import MENSEN, alle_delen, teksten, trajecten

VOOR = st.one_of(
    st.just((IEDEREEN,)), st.lists(st.sampled_from((IEDEREEN, *MENSEN)), min_size=1, max_size=2).map(tuple)
)
APART = st.lists(st.sampled_from(MENSEN), max_size=2, unique=True).map(tuple)
RUSTIG = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def verborgen(regel: Any, voor: Lezers) -> bool:
    """Said once more in plain words, apart from the code under test."""
    if isinstance(regel, Perspectief):
        mogen = {*regel.mag_gelezen_door, *regel.van}
        return any(IEDEREEN not in regel.mag_gelezen_door and lezer not in mogen for lezer in voor)
    mogen = set(getattr(regel, "zichtbaar", (IEDEREEN,)))
    dicht = IEDEREEN not in mogen and any(lezer not in mogen for lezer in voor)
    return dicht or any(lezer in (getattr(regel, "niet_voor", None) or ()) for lezer in voor)


def bronnen(traject: Traject, met_apart: Sleutels) -> Iterator[Traject | Apart]:
    yield replace(traject, apart={})
    for eigenaar in met_apart:
        if eigenaar in traject.apart:
            yield replace(traject.apart[eigenaar], niet_bespreken=())


def verborgen_sleutels(traject: Traject, voor: Lezers) -> set[str]:
    """Keys that lose their meaning: people, questions, agreements (in any of their versions), of the open files."""
    open_delen = [deel for deel in alle_delen(replace(traject, apart={})) if isinstance(deel, Mapping)]
    return {
        sleutel
        for deel in open_delen
        for sleutel, regel in deel.items()
        if verborgen(regel, voor) and (hasattr(regel, "zichtbaar") or hasattr(regel, "niet_voor"))
    }


@RUSTIG
@given(trajecten(), VOOR, APART)
def test_van_wat_verborgen_is_blijft_nergens_een_woord(traject: Traject, voor: Lezers, met_apart: Sleutels) -> None:
    beeld = bekijk(traject, voor, met_apart)
    gelezen = list(bronnen(traject, met_apart))
    dicht = {t for bron in gelezen for deel in alle_delen(bron) if verborgen(deel, voor) for t in teksten(deel)}
    niet_gelezen = teksten(traject) - {t for bron in gelezen for t in teksten(bron)}
    assert not teksten(beeld.traject) & (dicht | niet_gelezen)
    assert beeld.traject.apart == {}


@RUSTIG
@given(trajecten(), VOOR, APART)
def test_niets_verwijst_naar_wat_verborgen_is(traject: Traject, voor: Lezers, met_apart: Sleutels) -> None:
    beeld = bekijk(traject, voor, met_apart)
    gezien = {deel for deel in alle_delen(beeld.traject) if isinstance(deel, str)}
    assert not gezien & verborgen_sleutels(traject, voor)


@RUSTIG
@given(trajecten(), VOOR, APART)
def test_wat_rondgaat_draagt_geen_regel_die_niet_voor_iemand_is(
    traject: Traject, voor: Lezers, met_apart: Sleutels
) -> None:
    heel = bekijk(traject, voor, met_apart)
    rond = rondgaand(heel).traject
    regels = [deel for deel in alle_delen(heel.traject) if getattr(deel, "niet_voor", None)]
    assert not teksten(rond) & {tekst for regel in regels for tekst in teksten(regel)}
    assert not [deel for deel in alle_delen(rond) if getattr(deel, "niet_voor", None)]
    gezien = {deel for deel in alle_delen(rond) if isinstance(deel, str)}
    dicht = {k for d in alle_delen(heel.traject) if isinstance(d, Mapping) for k, r in d.items() if r in regels}
    assert not gezien & dicht


@RUSTIG
@given(trajecten(), VOOR, APART, st.randoms(use_true_random=False))
def test_de_volgorde_van_de_bestanden_laat_geen_spoor(
    traject: Traject, voor: Lezers, met_apart: Sleutels, hussel: Any
) -> None:
    def door_elkaar(ding: Any) -> Any:
        delen = list(ding.items() if isinstance(ding, Mapping) else ding)
        hussel.shuffle(delen)
        return dict(delen) if isinstance(ding, Mapping) else tuple(delen)

    def gehusseld(ding: Any) -> Any:
        namen = ("personen", "gezinnen", "huishoudens", "belevingen", "gebeurtenissen")
        return replace(ding, **{n: door_elkaar(getattr(ding, n)) for n in namen if hasattr(ding, n)})

    anders = replace(
        traject,
        netwerk=gehusseld(traject.netwerk),
        gebeurtenissen=gehusseld(traject.gebeurtenissen),
        apart={eigenaar: gehusseld(apart) for eigenaar, apart in door_elkaar(traject.apart).items()},
    )
    assert repr(bekijk(anders, voor, met_apart)) == repr(bekijk(traject, voor, met_apart))


@RUSTIG
@given(trajecten())
def test_wat_iedereen_ziet_verandert_niet_door_nog_eens_te_kijken(traject: Traject) -> None:
    beeld = bekijk(traject)
    assert bekijk(beeld.traject) == beeld
    assert rondgaand(rondgaand(beeld)) == rondgaand(beeld)


@RUSTIG
@given(trajecten())
def test_het_plan_voor_iedereen_houdt_elke_regel(traject: Traject) -> None:
    """Unless a hidden person is somebody's voice, no line of the plan is lost for ``iedereen``."""
    assert traject.plan is None or bekijk(traject).traject.plan is not None
    voor = traject.plan.afspraken if traject.plan else {}
    na = bekijk(traject).traject.plan.afspraken if traject.plan else {}  # type: ignore[union-attr]
    assert list(voor) == list(na)
