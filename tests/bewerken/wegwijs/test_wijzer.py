"""A way out is offered only when it was tried and found good."""

from dataclasses import replace
from pathlib import Path

from sonestra_cli.bewerken.wegwijs.geval import Weg
from sonestra_cli.bewerken.wegwijs.proef import Proef
from sonestra_cli.bewerken.wegwijs.wijzer import VEEL
from tests.bewerken.wegwijs.proeven import NETWERK, lees, zwaar

PLAN = "# van ons\ntaken:\n  a1: {woorden: Eten}\n"


def test_een_weg_houdt_alleen_zonder_nieuwe_fout_en_zonder_verloren_woord(tmp_path: Path) -> None:
    gelezen, meldingen = lees(tmp_path, {"plan": PLAN})
    (bevinding,) = zwaar(meldingen)
    proef = Proef(gelezen, meldingen)
    goed = Weg("noem dit veld 'afspraken'", {"plan": PLAN.replace("taken", "afspraken")})
    assert proef.houdt(goed, bevinding)
    assert not proef.houdt(replace(goed, teksten={"plan": PLAN}), bevinding)
    assert not proef.houdt(replace(goed, teksten={"plan": "afspraken:\n  a1: {woorden: Eten}\n"}), bevinding)
    assert not proef.houdt(replace(goed, teksten={"plan": PLAN.replace("taken: ", "afspraken: {")}), bevinding)
    assert not proef.houdt(replace(goed, teksten={"plan": PLAN.replace("taken", "kosten")}), bevinding)


def test_wat_eerder_niet_gelezen_werd_mag_daarna_iets_te_melden_hebben(tmp_path: Path) -> None:
    plan = PLAN.replace("Eten", "Eten, wie: ab")
    gelezen, meldingen = lees(tmp_path, {"plan": plan})
    (bevinding,) = zwaar(meldingen)
    weg = Weg("noem dit veld 'afspraken'", {"plan": plan.replace("taken", "afspraken")})
    assert not Proef(gelezen, meldingen).houdt(weg, bevinding)
    assert bevinding.voorstellen


def test_na_heel_veel_wordt_er_niet_meer_gezocht(tmp_path: Path) -> None:
    velden = ", ".join(f"vreemd{nr}: x" for nr in range(2 * VEEL))
    _, meldingen = lees(tmp_path, {"netwerk": NETWERK + f"  sam: {{{velden}, telefoon: 1}}\n"})
    assert len(zwaar(meldingen)) == 2 * VEEL + 1
    assert not zwaar(meldingen)[-1].voorstellen
