"""What still hangs on the procesbegeleider: by key, by name in the words, by what was left open."""

from dataclasses import replace

import pytest

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import Actieteam, Afspraak, Anders, Bijeenkomst, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Procesbegeleider, Traject
from sonestra_cli.domein.voortgang.nog_aan_jou import nog_aan_jou

from ..bouwen import datum, mens, netwerk, traject, wie

A1 = AfspraakSleutel("a1")
JUDITH, JO = wie("judith", "jo")


def met_plan(woorden: str = "Jo kookt.", team: Actieteam | None = None, **velden: tuple[Sleutel, ...]) -> Traject:
    basis = traject("kyra", netwerk(kyra=mens(), jo=mens()))
    plan = Plan(afspraken={A1: Afspraak(Woorden(woorden), **velden)}, actieteam=team or Actieteam(aanspreekpunt=(JO,)))
    return replace(basis, kop=replace(basis.kop, procesbegeleider=Procesbegeleider("Judith Vos")), plan=plan)


def waaraan(een: Traject) -> list[str]:
    return [iets.waaraan for iets in nog_aan_jou(een)]


def test_als_alles_bij_hen_is_hangt_er_niets_aan_jou() -> None:
    assert waaraan(met_plan()) == []


def test_voor_er_een_plan_is_valt_er_niets_los_te_laten() -> None:
    assert nog_aan_jou(replace(met_plan(), plan=None)) == ()


@pytest.mark.parametrize("veld", ["wie", "nog_vragen", "hulp_van", "let_op"])
def test_een_afspraak_waar_jij_in_staat_hangt_aan_jou(veld: str) -> None:
    (iets,) = nog_aan_jou(met_plan(**{veld: (JUDITH,)}))
    assert (iets.waaraan, iets.woorden) == ("afspraak", "Jo kookt.")


def test_ook_als_alleen_hun_woorden_je_noemen() -> None:
    assert waaraan(met_plan("Als het niet gaat, belt Jo Judith.")) == ["afspraak"]
    assert waaraan(met_plan("Judith Vos belt de school.")) == ["afspraak"]
    assert waaraan(met_plan("Judiths taart komt van Jo.")) == []


def test_een_naamgenoot_in_het_netwerk_ben_jij_niet() -> None:
    een = met_plan("Judith kookt op vrijdag.")
    buur = replace(een.netwerk, personen={**een.netwerk.personen, JUDITH: Persoon(naam="Judith Bos")})
    assert waaraan(replace(een, netwerk=buur)) == []
    jij = Persoon(naam="Judith", professional=Professional("procesbegeleider"))
    zelf = replace(een.netwerk, personen={**een.netwerk.personen, JUDITH: jij})
    assert waaraan(replace(een, netwerk=zelf)) == ["afspraak"]


def test_wie_ze_bellen_en_wie_het_regelt() -> None:
    assert waaraan(met_plan(team=Actieteam())) == ["niemand_te_bellen"]
    team = Actieteam(leden=(JO, JUDITH), aanspreekpunt=(JUDITH,), belt_na_vier_weken=(JUDITH,))
    assert waaraan(met_plan(team=team)) == ["lid", "aanspreekpunt", "belt"]
    keer = Bijeenkomst(waren_er=(JO,), volgende_keer=VolgendeKeer(wie_regelt_het=(JUDITH,)))
    assert waaraan(replace(met_plan(), actieteam={"2026-05-07": keer})) == ["regelt"]


def test_alleen_de_laatste_keer_telt_en_na_het_loslaten_niet_meer() -> None:
    erbij, alleen = Bijeenkomst(procesbegeleider="erbij"), Bijeenkomst(procesbegeleider="niet_nodig")
    een = replace(met_plan(), actieteam={"2026-05-07": erbij, "2026-06-18": alleen})
    assert waaraan(een) == []
    een = replace(een, actieteam={"2026-05-07": erbij})
    assert waaraan(een) == ["erbij"]
    assert waaraan(replace(een, kop=replace(een.kop, losgelaten_op=datum("2026-06-01")))) == []


def test_wat_klaar_is_hangt_nergens_meer_aan_en_de_terugval_wel() -> None:
    een = met_plan("Judith belt.")
    assert waaraan(replace(een, actieteam={"2026-05-07": Bijeenkomst(klaar=(A1,))})) == []
    assert een.plan is not None
    anders = replace(een.plan, als_het_anders_loopt=(Anders(Woorden("Dan bellen we."), (JUDITH,)),))
    assert waaraan(replace(een, plan=anders)) == ["afspraak", "anders"]
