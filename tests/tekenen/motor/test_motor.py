import shutil

import pytest

from sonestra_cli.kaarten.tekening import Symbool
from sonestra_cli.tekenen.als_dot import als_dot
from sonestra_cli.tekenen.motor import MotorFout, teken
from sonestra_cli.tekenen.motor.fouten import keur
from sonestra_cli.tekenen.uitvoer import Keuzes, maak
from tests.tekenen.galerij import galerij


@pytest.mark.parametrize(
    "dot",
    [
        "hello ]]",
        'graph { a [label=<<b>x</i>> pos="0,0"] }',
        'graph { a [pos="0,0" shape=bestaatniet] }',
        'graph { a [pos="0,0"]; a -- a [pos="1,1 2,2"] }',
        'graph { a [pos="0,0" image="/etc/passwd"] }',
    ],
    ids=["syntax", "label", "shape", "pos", "file"],
)
def test_what_graphviz_only_mutters_about_is_an_error_here(dot: str) -> None:
    with pytest.raises(MotorFout) as fout:
        teken(dot)
    assert fout.value.zinnen


def test_the_engine_draws_on_after_an_error_and_after_a_time_out() -> None:
    goed = als_dot(galerij())
    eerst = teken(goed)
    with pytest.raises(MotorFout, match=r"[Tt]ime"):
        teken('graph { a [pos="0,0" peripheries=1000000] }', seconden=0.2)
    with pytest.raises(MotorFout):
        teken("graph {")
    assert teken(goed) == eerst


def test_guesses_at_text_widths_are_no_errors_and_the_rest_is() -> None:
    keur(["Warning: node 'n8', graph 'kaart' size too small for label", "", "no hard-coded metrics for 'Atkinson'"])
    with pytest.raises(MotorFout, match="node n1 has no position"):
        keur(["size too small for label", "Error: node n1 has no position"])


def test_without_dot_on_path_asking_for_it_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda naam: None)
    with pytest.raises(MotorFout, match="not on PATH"):
        teken("graph {}", "dot")


@pytest.mark.skipif(not shutil.which("dot"), reason="Graphviz zelf staat niet op deze computer")
def test_graphviz_itself_draws_the_same_symbols() -> None:
    tekening = galerij()
    eigen, ander = (maak(tekening, "svg", Keuzes(motor=m)).decode().splitlines() for m in ("eigen", "dot"))
    ids = {f'<g id="{deel.id}"' for deel in tekening.delen if isinstance(deel, Symbool)}
    for a, b in zip(eigen, ander, strict=True):
        if a.split(" class")[0] in ids:
            assert a == b
