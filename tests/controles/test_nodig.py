import dataclasses
import importlib

import pytest

from sonestra_cli.controles.nodig import VERPLICHT

_MODULES = [importlib.import_module(f"sonestra_cli.domein.{naam}") for naam in ("verhaal", "netwerk", "plan", "beraad")]


@pytest.mark.parametrize(("klasse", "veld"), VERPLICHT)
def test_every_entry_is_a_required_field_of_the_domain(klasse: str, veld: str) -> None:
    soort = next(getattr(module, klasse) for module in _MODULES if hasattr(module, klasse))
    gevonden = {f.name: f for f in dataclasses.fields(soort)}[veld]
    assert gevonden.default is dataclasses.MISSING
    assert gevonden.default_factory is dataclasses.MISSING


def test_who_tells_it_is_a_rule_of_the_way_of_working() -> None:
    assert VERPLICHT["Perspectief", "van"].regel.code == "R5"
    assert VERPLICHT["Beleving", "van"].regel.code == "R12"
    assert VERPLICHT["Afspraak", "woorden"].regel.code == "R31"


def test_bij_woorden_zonder_naam_stond_niet_hoe_je_die_erbij_zet() -> None:
    for (klasse, veld), nodig in VERPLICHT.items():
        if veld in ("van", "woorden", "vraag") and klasse != "Piketpaaltje":
            assert f"`{veld}: " in nodig.zo, (klasse, veld)
