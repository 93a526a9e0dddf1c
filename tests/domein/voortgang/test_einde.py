"""When a question or an offer of the plan is there no longer."""

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import Aanbod, Afspraak, Bijeenkomst, Plan, VraagAanProfessional
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.einde import Einde, einde_van_de_vraag, einde_van_het_aanbod

from ..bouwen import datum, wie

A1 = AfspraakSleutel("a1")


def _traject(**keer: object) -> Traject:
    personen = {Sleutel(naam): Persoon(professional=Professional("coach")) for naam in ("sjoerd", "tom")}
    plan = Plan(afspraken={A1: Afspraak(Woorden("Eten."))})
    return Traject(
        netwerk=Netwerk(personen=personen),
        plan=plan,
        actieteam={"2026-05-07": Bijeenkomst(**keer), "2026-06-04": Bijeenkomst()},  # type: ignore[arg-type]
    )


def test_een_vraag_eindigt_als_ieder_die_gevraagd_was_weg_is() -> None:
    vraag = VraagAanProfessional(Woorden("Ga je mee?"), wie("sjoerd", "tom"))
    assert einde_van_de_vraag(_traject(stoppen=wie("sjoerd")), vraag) is None
    assert einde_van_de_vraag(_traject(stoppen=wie("sjoerd", "tom")), vraag) == Einde(datum("2026-05-07"))


def test_een_vraag_eindigt_met_de_afspraak_waar_zij_bij_hoort() -> None:
    """The question about the first letter was asked on, long after the letter was sent."""
    vraag = VraagAanProfessional(Woorden("Ga je mee?"), wie("sjoerd"), bij=(A1,))
    assert einde_van_de_vraag(_traject(), vraag) is None
    assert einde_van_de_vraag(_traject(klaar=(A1,)), vraag) == Einde(datum("2026-05-07"))


def test_een_vraag_aan_nog_niemand_is_er_nog() -> None:
    assert einde_van_de_vraag(_traject(), VraagAanProfessional(Woorden("Wie wil dit?"))) is None


def test_hulp_eindigt_op_haar_laatste_dag() -> None:
    assert einde_van_het_aanbod(_traject(), Aanbod("hulp", tot=datum("2026-06"))) is None
    assert einde_van_het_aanbod(_traject(), Aanbod("hulp", tot=datum("2026-05"))) == Einde(datum("2026-05"))
    assert einde_van_het_aanbod(_traject(), Aanbod("hulp")) is None
