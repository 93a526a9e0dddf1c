"""Of which meeting somebody tells, when no year is said."""

from functools import partial

import pytest

from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.dag import kies_dag
from sonestra_cli.gesprekken.verloop import Verloop


@pytest.mark.parametrize(("getypt", "dag"), [("24 november", "2026-11-24"), ("16 april 2027", "2027-04-16")])
def test_een_dag_zonder_jaar_is_een_dag_die_is_geweest(getypt: str, dag: str) -> None:
    verloop = Verloop(partial(kies_dag, Traject(), "2026-11-30"))
    verloop.antwoord(getypt)
    assert verloop.uitkomst == dag


def test_16_april_werd_een_bijeenkomst_die_nog_moet_komen() -> None:
    verloop = Verloop(partial(kies_dag, Traject(), "2026-11-30"))
    verloop.antwoord("16 april")
    assert verloop.vraag is not None
    assert "16 april 2026" in verloop.vraag.uitleg + verloop.vraag.vooraf
