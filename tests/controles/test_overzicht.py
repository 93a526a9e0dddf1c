"""The register as a whole: every code can be explained, in words that blame nobody, and the examples are clean."""

import re
from dataclasses import fields, replace
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.controles import ALLEEN_VERTELD, GAAT_OVER, controleer, controles, regels
from sonestra_cli.controles.gevraagd import K005, K006, K007
from sonestra_cli.controles.niveaus import K004, K009
from sonestra_cli.controles.nodig import VERPLICHT
from sonestra_cli.controles.regel import Controle
from sonestra_cli.controles.verboden import VERBODEN
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.knippen import leeg as leeg_van
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.tekst import als_tekst

WORTEL = Path(__file__).parents[2]
VOORBEELDEN = sorted(pad.parent for pad in WORTEL.glob("voorbeelden/*/traject.yaml"))
KYRA = WORTEL.parent / "shared" / "domein" / "voorbeeld-kyra"
BRONCODE = "\n".join(pad.read_text(encoding="utf-8") for pad in (WORTEL / "sonestra_cli" / "controles").glob("*.py"))


def test_every_code_that_can_be_given_is_explained() -> None:
    gegeven = {regel.code for controle in controles() for regel in controle.regels}
    gegeven |= {nodig.regel.code for nodig in VERPLICHT.values()} | {verbod.regel.code for verbod in VERBODEN}
    gegeven |= {K004.code, K005.code, K006.code, K007.code, K009.code}  # about rules themselves
    assert gegeven == {regel.code for regel in regels()}


def test_wat_alleen_verteld_wordt_heeft_geen_controle() -> None:
    for naam in ALLEEN_VERTELD:
        module = import_module(f"sonestra_cli.controles.{naam}")
        assert not any(isinstance(ding, Controle) for ding in vars(module).values()), naam


@pytest.mark.parametrize("regel", regels(), ids=lambda regel: regel.code)
def test_every_explanation_says_why_and_how(regel: Regel) -> None:
    assert regel.kort.endswith((".", "?"))
    assert regel.waarom
    assert regel.zo_kan_het
    met_bron = ("F010", "G001", "G003", "G004", "G005", "K008", "P002")
    assert bool(regel.bron) is (regel.code.startswith("R") or regel.code in met_bron)


def test_nobody_is_blamed() -> None:
    assert not re.search(r"\bongeldig|\bfoutief|\bverplicht veld|\bje moet\b|\bu moet\b", BRONCODE.lower())


def test_an_empty_traject_has_questions_only() -> None:
    assert {b.niveau for b in controleer(Traject())} == {"vraag"}


@pytest.mark.parametrize("map_", VOORBEELDEN, ids=lambda pad: pad.name)
def test_the_examples_are_clean_with_what_is_kept_apart(map_: Path) -> None:
    eigenaren = tuple(sorted(pad.stem for pad in (map_ / "apart").glob("*.yaml")))
    gelezen = lees_traject(map_, eigenaren)
    zwaar = [
        m for m in met_bevindingen(gelezen, controleer(gelezen.traject)) if m.bevinding.niveau in ("fout", "let op")
    ]
    assert not zwaar, als_tekst(zwaar)


@pytest.mark.skipif(
    not KYRA.is_dir(), reason="the worked example of the field description is not beside this repository"
)
def test_the_worked_example_of_the_field_is_clean() -> None:
    gelezen = lees_traject(KYRA)
    zwaar = [
        m for m in met_bevindingen(gelezen, controleer(gelezen.traject)) if m.bevinding.niveau in ("fout", "let op")
    ]
    assert not zwaar, als_tekst(zwaar)


def _zonder(deel: Any, veld: str) -> Any:
    """The same without this field, wherever it stands: in the traject, a network, or somebody in it."""
    leeg = {v.name: v for v in fields(deel)}
    if veld in leeg:
        return replace(deel, **{veld: leeg_van(leeg[veld])})
    if isinstance(deel, Traject):
        apart = {wie: _zonder(eigen, veld) for wie, eigen in deel.apart.items()}
        return replace(deel, netwerk=_zonder(deel.netwerk, veld), apart=apart)
    return replace(deel, personen={wie: _zonder(persoon, veld) for wie, persoon in deel.personen.items()})


def test_wat_over_iets_gaat_dat_er_niet_is_wordt_niet_geladen_en_had_ook_niets_te_zeggen() -> None:
    alles = {controle.functie.__module__.rpartition(".")[2]: controle for controle in controles()}
    assert set(GAAT_OVER) <= set(alles)
    for map_ in VOORBEELDEN:
        traject = lees_traject(map_, tuple(sorted(pad.stem for pad in (map_ / "apart").glob("*.yaml")))).traject
        for module, velden in GAAT_OVER.items():
            zonder = reduce(_zonder, velden, traject)
            over = [c for c in controles() if c.functie.__module__.endswith(f".{module}")]
            assert not [b for c in over for b in c(zonder)], module
