"""Which files there are is told once: every field of a traject is a file or a folder of files."""

from dataclasses import fields

from sonestra_cli.domein.bestanden import MAPPEN, VAST, bestanden, is_apart, naam_van
from sonestra_cli.domein.plan import Bijeenkomst, Plan
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Apart, Traject


def test_ieder_veld_van_een_traject_heeft_zijn_bestand() -> None:
    assert {*VAST, *MAPPEN} == {veld.name for veld in fields(Traject)}
    assert [naam_van(veld) for veld in VAST][:2] == ["traject", "verhaal"]


def test_wat_er_niet_is_wordt_niet_genoemd() -> None:
    leeg = [naam for naam, _ in bestanden(Traject())]
    assert leeg == ["traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "kaart/posities"]


def test_een_map_geeft_haar_bestanden_onder_hun_eigen_naam() -> None:
    vol = Traject(plan=Plan(), actieteam={"2026-05-07": Bijeenkomst()}, apart={Sleutel("kim"): Apart()})
    assert [naam for naam, _ in bestanden(vol)][-4:] == ["plan", "kaart/posities", "actieteam/2026-05-07", "apart/kim"]


def test_wat_apart_staat_is_aan_zijn_naam_en_aan_zijn_plek_te_zien() -> None:
    assert is_apart("apart/kim")
    assert is_apart("apart/kim.yaml")
    assert not is_apart("apart")
    assert not is_apart("actieteam/apart")
    assert [naam for naam, _ in bestanden(Traject(apart={Sleutel("kim"): Apart()})) if is_apart(naam)] == ["apart/kim"]
