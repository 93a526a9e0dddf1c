"""Two people in one traject, with real git: whatever it calls bringing in what the other did."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git
from tests.opdrachten.test_samenvoegen import maak, zet


def _git(map_: Path, *woorden: str) -> int:
    schoon = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("GIT_")}
    naam = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    klaar = subprocess.run(["git", "-C", map_, *woorden], env={**schoon, **naam}, capture_output=True, check=False)
    return klaar.returncode


@pytest.fixture
def takken(tmp_path: Path) -> Path:
    """A traject in git, with the branches ``lies`` and ``omar``; both put somebody at the end of the network."""
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    map_ = maak(tmp_path / "traject")
    (map_ / ".gitattributes").write_text("*.yaml diff merge=sonestra\n", encoding="utf-8")
    assert git.begin(map_)
    for wie, regel in (("lies", "  zita: {wie: tante}\n"), ("omar", "  # traint\n  ravi: {wie: trainer}\n")):
        assert _git(map_, "checkout", "-q", "-b", wie, "main") == 0
        zet(map_, regel)
        assert _git(map_, "commit", "-qam", wie) == 0
    return map_


@pytest.mark.parametrize(
    "hoe", [["merge", "-q", "--no-edit", "lies"], ["rebase", "-q", "lies"], ["cherry-pick", "lies"]]
)
def test_git_voegt_samen_wat_op_dezelfde_plek_erbij_kwam(takken: Path, hoe: list[str]) -> None:
    assert _git(takken, *hoe) == 0
    tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
    assert "  zita: {wie: tante}\n" in tekst
    assert "  # traint\n  ravi: {wie: trainer}\n" in tekst
    assert "<<<<" not in tekst
    assert tekst.count("bo:") == 1


def _ieder_een_eerste_afspraak(takken: Path) -> None:
    for wie, wat in (("lies", "Bo belt"), ("omar", "Bo kookt")):
        assert _git(takken, "checkout", "-q", wie) == 0
        plan = f'afspraken:\n  a1:\n    wat: {wat}\n    woorden: "{wat}."\n    wie: [bo]\n'
        (takken / "plan.yaml").write_text(plan, encoding="utf-8")
        assert _git(takken, "add", "plan.yaml") == 0
        assert _git(takken, "commit", "-qm", "afspraak") == 0


def test_ieders_eerste_afspraak_botste_in_git_want_die_zegt_pas_achteraf_wat_erbij_komt(takken: Path) -> None:
    """Both are a1: the one that comes gets the next number, also in a real merge."""
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 0
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    assert tekst.index("a1:") < tekst.index("Bo kookt") < tekst.index("a2:") < tekst.index("Bo belt")


def test_een_afspraak_die_een_ander_bestand_noemt_krijgt_in_git_geen_ander_nummer(takken: Path) -> None:
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "checkout", "-q", "lies") == 0
    (takken / "actieteam").mkdir()
    (takken / "actieteam" / "2026-03-01.yaml").write_text("# over a1\n", encoding="utf-8")
    assert _git(takken, "add", "actieteam") == 0
    assert _git(takken, "commit", "-qm", "keer") == 0
    assert _git(takken, "checkout", "-q", "omar") == 0
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 1
    assert "<<<<" in (takken / "plan.yaml").read_text(encoding="utf-8")


def test_git_laat_twee_keer_hetzelfde_aan_een_mens_over(takken: Path) -> None:
    for wie in ("lies", "omar"):
        assert _git(takken, "checkout", "-q", wie) == 0
        tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
        (takken / "netwerk.yaml").write_text(tekst.replace("wie: buur", f"wie: {wie}"), encoding="utf-8")
        assert _git(takken, "commit", "-qam", "anders") == 0
    assert _git(takken, "merge", "-q", "--no-edit", "lies") == 1
    tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
    assert "<<<<<<< hier\n  bo: {wie: omar}   # aardig\n=======\n  bo: {wie: lies}   # aardig\n>>>>>>> daar" in tekst
    assert "zita" in tekst
    assert "ravi" in tekst


Hoe: TypeAlias = Callable[[Path, str], int]


def _merge(map_: Path, tak: str) -> int:
    return _git(map_, "merge", "-q", "--no-edit", tak)


def _squash(map_: Path, tak: str) -> int:
    return _git(map_, "merge", "-q", "--squash", tak)


def _rebase(map_: Path, tak: str) -> int:
    """What the branch did comes after what was done here."""
    hier = _zegt(map_, "rev-parse", "--abbrev-ref", "HEAD")
    assert _git(map_, "switch", "-q", tak) == 0
    return _git(map_, "rebase", "-q", hier)


def _zegt(map_: Path, *woorden: str) -> str:
    klaar = subprocess.run(["git", "-C", map_, *woorden], capture_output=True, text=True, check=True)
    return klaar.stdout.strip()


def _cherry_pick(map_: Path, tak: str) -> int:
    return _git(map_, "cherry-pick", f"main..{tak}")


def _stash(map_: Path, tak: str) -> int:
    """What stands in the branch was typed here, and put aside for a while."""
    for woorden in (
        ("switch", "-q", "--detach", "main"),
        ("checkout", tak, "--", "."),
        ("stash", "-q"),
        ("switch", "-"),
    ):
        assert _git(map_, *woorden) == 0
    return _git(map_, "stash", "pop", "-q")


def _am(map_: Path, tak: str) -> int:
    """By mail, from somebody whose branch is not here."""
    post = map_.parent / "post"
    for woorden in (
        ("format-patch", "-q", f"main..{tak}", "-o", str(post)),
        ("branch", "-q", "-D", tak),
        ("reflog", "expire", "--expire=all", "--all"),
        ("gc", "-q", "--prune=now"),
    ):
        assert _git(map_, *woorden) == 0
    return _git(map_, "am", "-q", "-3", *(str(brief) for brief in sorted(post.iterdir())))


def _revert(map_: Path, tak: str) -> int:
    """It was here, was taken back, and comes again when that is taken back."""
    plan = (map_ / "plan.yaml").read_text(encoding="utf-8")
    assert _git(map_, "switch", "-q", tak) == 0
    assert _git(map_, "revert", "--no-edit", "HEAD") == 0
    terug = _zegt(map_, "rev-parse", "HEAD")
    (map_ / "plan.yaml").write_text(plan, encoding="utf-8")
    assert _git(map_, "add", "-A") == 0
    assert _git(map_, "commit", "-qm", "onze kant") == 0
    return _git(map_, "revert", "--no-edit", terug)


ALLE = pytest.mark.parametrize("hoe", [_merge, _squash, _rebase, _cherry_pick, _stash, _am, _revert])
BEIDE = pytest.mark.parametrize(("hier", "daar"), [("lies", "omar"), ("omar", "lies")])


@ALLE
@BEIDE
def test_ieders_eerste_afspraak_botste_bij_rebase_en_cherry_pick(takken: Path, hoe: Hoe, hier: str, daar: str) -> None:
    """The two are a1: the one that comes is a2, also where git does not say what comes."""
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "switch", "-q", hier) == 0
    assert hoe(takken, daar) == 0
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    assert tekst.index("a1:") < tekst.index("a2:")
    assert tekst.split("a2:")[0].count("wat: Bo ") == 1
    assert "Bo kookt" in tekst
    assert "Bo belt" in tekst


@ALLE
def test_wat_een_keer_van_het_actieteam_noemt_wijst_nooit_naar_de_afspraak_van_een_ander(
    takken: Path, hoe: Hoe
) -> None:
    """The meeting of ``daar`` is about its own a1: with two of those somebody has to look."""
    hier, daar = "lies", "omar"
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "switch", "-q", daar) == 0
    (takken / "actieteam").mkdir()
    (takken / "actieteam" / "2026-03-01.yaml").write_text("successen:\n  - {woorden: gelukt, bij: A1}\n", "utf-8")
    assert _git(takken, "add", "actieteam") == 0
    assert _git(takken, "commit", "-q", "--amend", "-m", "met keer") == 0
    assert _git(takken, "switch", "-q", hier) == 0
    assert hoe(takken, daar) != 0
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    assert "Bo kookt" in tekst
    assert "Bo belt" in tekst
    assert "hier schreven twee mensen iets anders: kies wat blijft" in tekst


def test_een_keer_die_later_in_de_rebase_komt_telt_ook(takken: Path) -> None:
    """Its file comes in without a question, when a1 would be somebody else's already."""
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "switch", "-q", "omar") == 0
    (takken / "actieteam").mkdir()
    (takken / "actieteam" / "2026-03-01.yaml").write_text("# over a1\n", encoding="utf-8")
    assert _git(takken, "add", "actieteam") == 0
    assert _git(takken, "commit", "-qm", "keer") == 0
    assert _git(takken, "rebase", "-q", "lies") != 0
    assert "<<<<" in (takken / "plan.yaml").read_text(encoding="utf-8")


def test_een_rebase_van_drie_stappen_houdt_ieders_afspraken_uit_elkaar(takken: Path) -> None:
    """What the second and third step say of a1 is about the agreement that is a2 by now."""
    _ieder_een_eerste_afspraak(takken)
    plan = (takken / "plan.yaml").read_text(encoding="utf-8")
    for erbij in ("    wanneer: op maandag\n", "  a2:\n    woorden: Bo fietst.\n    wie: [bo]\n"):
        plan += erbij
        (takken / "plan.yaml").write_text(plan, encoding="utf-8")
        assert _git(takken, "commit", "-qam", "meer") == 0
    assert _git(takken, "rebase", "-q", "lies") == 0
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    een, twee, drie = (tekst.split(f"a{nummer}:")[1].split("  a")[0] for nummer in (1, 2, 3))
    assert "Bo belt" in een
    assert "maandag" not in een
    assert "Bo kookt" in twee
    assert "maandag" in twee
    assert "Bo fietst" in drie


@pytest.mark.parametrize(("hier", "daar", "rc"), [("lies", "omar", 0), ("omar", "lies", 1)])
def test_na_een_eerste_keer_samen_kwam_een_verandering_bij_de_afspraak_van_een_ander(
    takken: Path, hier: str, daar: str, rc: int
) -> None:
    """lies brought in omar's a1 as a2; omar goes on about his a1."""
    _ieder_een_eerste_afspraak(takken)
    assert _git(takken, "switch", "-q", "lies") == 0
    assert _merge(takken, "omar") == 0
    assert _git(takken, "switch", "-q", "omar") == 0
    with (takken / "plan.yaml").open("a", encoding="utf-8") as plan:
        plan.write("    wanneer: op maandag\n")
    assert _git(takken, "commit", "-qam", "wanneer") == 0
    assert _git(takken, "switch", "-q", hier) == 0
    assert _merge(takken, daar) == rc
    tekst = (takken / "plan.yaml").read_text(encoding="utf-8")
    assert 'wat: Bo belt\n    woorden: "Bo belt."\n    wie: [bo]\n    wanneer' not in tekst
    assert rc or "op maandag" in tekst.split("a2:")[1]


VULLING = {
    "netwerk.yaml": "  {wie}: {{wie: buur}}\n",
    "vragen.yaml": "vragen:\n  wie-kookt-er: {{vraag: Wie kookt er voor {wie}?, van: leen}}\n",
    "gebeurtenissen.yaml": "gebeurtenissen:\n  - {{wanneer: 2016, wat: {wie} verhuisde}}\n",
    "verhaal.yaml": "lukt_al:\n  - {{van: leen, woorden: {wie} eet thuis.}}\n",
    "beraad.yaml": "gasten:\n  {wie}: {{komt: ja}}\npiketpaaltjes:\n  p1: {{tekst: {wie} is er.}}\n",
    "plan.yaml": "afspraken:\n  a1:\n    woorden: {wie} belt.\n    wie: [{wie}]\n",
    "actieteam/2026-05-07.yaml": "successen:\n  - {{van: leen, woorden: {wie} lachte.}}\n",
}


@pytest.mark.parametrize("hoe", [_merge, _rebase, _cherry_pick, _stash, _am])
def test_wie_allebei_alles_vulden_wat_nieuw_leeg_maakt_zitten_elkaar_niet_in_de_weg(tmp_path: Path, hoe: Hoe) -> None:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    assert uitvoeren(["nieuw", "leen", "--genoemd", "Leen", "--op", "2026-04-09", "-C", str(tmp_path), "--toch"]) == 0
    map_ = tmp_path / "leen"
    for wie in ("lies", "omar"):
        assert _git(map_, "checkout", "-q", "-b", wie, "main") == 0
        for pad, erbij in VULLING.items():
            with (map_ / pad).open("a", encoding="utf-8") as bestand:
                bestand.write(erbij.format(wie=wie))
        assert _git(map_, "add", "-A") == 0
        assert _git(map_, "commit", "-qm", wie) == 0
    assert hoe(map_, "lies") == 0
    for pad, erbij in VULLING.items():
        tekst = (map_ / pad).read_text(encoding="utf-8")
        assert "<<<<" not in tekst
        for wie in ("lies", "omar"):
            assert erbij.format(wie=wie).rstrip("\n").split("\n")[-1].split(": {")[-1] in tekst, pad


def test_zonder_het_programma_stond_alleen_onze_kant_in_het_bestand(takken: Path) -> None:
    """Python moved house: then git compares the lines itself, and both texts stand there."""
    python, rest = _zegt(takken, "config", "merge.sonestra.driver").split(" ", 1)
    assert _git(takken, "config", "merge.sonestra.driver", f"/weg{python} {rest}") == 0
    assert _merge(takken, "lies") == 1
    tekst = (takken / "netwerk.yaml").read_text(encoding="utf-8")
    assert "zita" in tekst
    assert "ravi" in tekst
    assert "<<<<<<< hier" in tekst
