"""Who is there no longer is asked on the day of the files, not on the day of a meeting."""

from dataclasses import replace

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Plan
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Procesbegeleider, Traject
from sonestra_cli.domein.voortgang.weg import is_weg, weg_sinds, zoals_nu

from ..bouwen import datum, wie

MARIT, BUUR, OPA = (Sleutel(naam) for naam in ("marit", "buur", "opa"))


def _traject(tot: str | None, los: str | None = None, stoppen: tuple[Sleutel, ...] = (MARIT, BUUR)) -> Traject:
    personen = {
        MARIT: Persoon(professional=Professional("toezicht", tot=datum(tot) if tot else None)),
        BUUR: Persoon(),
        OPA: Persoon(overleden=datum("2026-02")),
    }
    return Traject(
        kop=Kop(losgelaten_op=datum(los) if los else None),
        netwerk=Netwerk(personen=personen),
        plan=Plan(),
        actieteam={"2026-05-07": Bijeenkomst(stoppen=stoppen)},
    )


@pytest.mark.parametrize(
    ("tot", "los", "weg", "sinds"),
    [
        ("2027-04-27", None, False, None),
        ("2027-04-27", "2027-05-01", True, "2027-04-27"),
        (None, None, True, "2026-05-07"),
        ("2026-04-01", None, True, "2026-04-01"),
    ],
)
def test_wie_uit_het_team_ging_is_er_tot_de_eigen_laatste_dag(
    tot: str | None, los: str | None, weg: bool, sinds: str | None
) -> None:
    """What Marit had promised till April was gone from the plan in November, when she left the team."""
    traject = _traject(tot, los)
    assert is_weg(traject, MARIT) is weg
    assert weg_sinds(traject, MARIT) == (datum(sinds) if sinds else None)


def test_een_buur_die_stopt_doet_nog_wat_die_beloofde_en_wordt_niets_gevraagd() -> None:
    afspraak = Afspraak(Woorden("Eten."), wie("buur"), nog_vragen=wie("buur"), hulp_van=wie("buur"))
    nu = zoals_nu(_traject(None), afspraak)
    assert (nu.wie, nu.nog_vragen, nu.hulp_van) == (wie("buur"), (), ())
    assert weg_sinds(_traject(None), BUUR) == datum("2026-05-07")


def test_wie_er_niet_meer_is_doet_de_afspraak_niet_meer() -> None:
    """``Wie: opa en Marit`` stood on the plan, of who had died and who had gone."""
    een = Afspraak(Woorden("Eten."), wie("opa", "marit", "buur"), let_op=wie("marit"), hulp_van=wie("marit"))
    nu = zoals_nu(_traject(None), een)
    assert (nu.wie, nu.let_op, nu.hulp_van) == (wie("buur"), (), ())
    assert zoals_nu(_traject("2027-04-27"), een).wie == wie("marit", "buur")


def test_de_begeleider_die_losliet_belooft_niets_meer() -> None:
    """``Piet Bos belt elke week`` and ``Ook in het team: Piet Bos`` stood on the plan after he had let go."""
    kop = Kop(procesbegeleider=Procesbegeleider(naam="Piet Bos"), losgelaten_op=datum("2026-10-01"))
    piet = Sleutel("piet-bos")
    personen = {piet: Persoon(naam="Piet Bos", professional=Professional("procesbegeleider"))}
    los = Traject(kop=kop, netwerk=Netwerk(personen=personen), plan=Plan())
    assert is_weg(los, piet)
    assert weg_sinds(los, piet) == datum("2026-10-01")
    assert zoals_nu(los, Afspraak(Woorden("Piet belt."), (piet,))).wie == ()
    assert not is_weg(replace(los, kop=replace(kop, losgelaten_op=None)), piet)


def test_een_buur_met_een_laatste_dag_is_er_daarna_niet_meer() -> None:
    netwerk = Netwerk(personen={BUUR: Persoon(tot=datum("2026-07"))})
    for dag, weg in (("2026-06-04", False), ("2026-09-01", True)):
        assert is_weg(Traject(netwerk=netwerk, plan=Plan(), actieteam={dag: Bijeenkomst()}), BUUR) is weg
