"""Whatever a traject holds, the rules return findings and do not fall over."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.controles import controleer
from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje, Rollen
from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.lopen import bladen
from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden, Kind, Netwerk, Tweeling, Zwangerschap
from sonestra_cli.domein.persoon import Kenmerk, Kijk, Persoon, Professional
from sonestra_cli.domein.plan import Actieteam, Afspraak, Anders, Bekeken, Bijeenkomst, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, PaaltjeSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Apart, Kop, Traject
from sonestra_cli.domein.verhaal import Perspectief, Verhaal, Vraag, Vragen
from sonestra_cli.lezen.register import register

MENSEN = st.sampled_from(["kyra", "sandra", "tim", "wout", "tom", "iemand-anders"])
LIJST = st.lists(MENSEN, max_size=3).map(tuple)
DATUMS = (
    "2011",
    "1984-05",
    "2026-05-30",
    "ca 1960",
    "voor 1990",
    "na 2001",
    "tussen 1980 en 1985",
    "winter 2009",
    "1 v.Chr.",
)
DATUM = st.none() | st.sampled_from([lees_datum(tekst) for tekst in DATUMS] + [Datum("ja")])
PROFESSIONAL = st.none() | st.builds(
    Professional, mandaat=st.none() | st.just("ots"), tot=DATUM, gevraagd_door=st.just(()) | LIJST
)
PERSOON = st.builds(
    Persoon,
    geboren=DATUM,
    overleden=DATUM,
    kring=st.sampled_from([None, "hart", "thuis"]),
    band=st.sampled_from([None, "hecht", "bang_voor"]),
    kijk_van=st.dictionaries(MENSEN, st.builds(Kijk, band=st.sampled_from([None, "controle"])), max_size=1),
    professional=PROFESSIONAL,
    kenmerken=st.lists(st.builds(Kenmerk, st.just("slaapt slecht"), volgens=LIJST), max_size=1).map(tuple),
)
PERSONEN = st.dictionaries(MENSEN, PERSOON, max_size=5)
KIND = st.builds(Kind, MENSEN, st.sampled_from([None, "pleeg"]), st.none() | st.builds(Tweeling, LIJST))
GEZIN = st.builds(
    Gezin,
    LIJST,
    st.sampled_from(["gehuwd", "geheim"]),
    DATUM,
    DATUM,
    kinderen=st.lists(KIND, max_size=3).map(tuple),
    zwangerschappen=st.lists(st.builds(Zwangerschap, st.sampled_from(["zwanger", "miskraam"])), max_size=1).map(tuple),
)
GEZINNEN = st.lists(GEZIN, max_size=4).map(tuple)
BELEVINGEN = st.lists(st.builds(Beleving, MENSEN, MENSEN, st.sampled_from(["goed", "bang_voor"])), max_size=2).map(
    tuple
)
HUISHOUDENS = st.lists(st.builds(Huishouden, LIJST), max_size=2).map(tuple)
PAALTJE = st.builds(
    Piketpaaltje,
    st.sampled_from(["x", "Tim slaapt bij Sandra."]),
    LIJST,
    st.just("ots"),
    DATUM.filter(bool),
    LIJST,
    DATUM,
)
AFSPRAAK = st.builds(Afspraak, st.just("x"), LIJST, niet_voor=LIJST)
AFSPRAKEN = st.dictionaries(st.sampled_from(["a1", "a2"]), AFSPRAAK, max_size=2)
VERTELD = st.builds(
    Perspectief, LIJST, aanvullend=st.sampled_from([None, "nee"]), opgeschreven_op=DATUM, verteld_op=DATUM
)
VRAAG = st.builds(
    Vraag, LIJST, st.sampled_from(["", "?", "Hoe krijg ik dagbesteding?", "Mag ik naar Tim?", "Ik wil rust", "Wie?"])
)
GAST = st.builds(
    Gast,
    komt=st.sampled_from([None, "ja", "nee"]),
    akkoord=st.sampled_from([None, "ja", "nee"]),
    steunfiguur=LIJST,
)
TRAJECT = st.builds(
    Traject,
    kop=st.builds(Kop, hoofdpersonen=LIJST, begonnen_op=DATUM, ringen=st.sampled_from([(), ("thuis", "thuis")])),
    verhaal=st.builds(Verhaal, perspectieven=st.lists(VERTELD, max_size=2).map(tuple), nog_horen=LIJST),
    vragen=st.builds(Vragen, st.dictionaries(st.sampled_from(["v1", "v2"]), VRAAG, max_size=2)),
    netwerk=st.builds(Netwerk, st.just(()), PERSONEN, GEZINNEN, HUISHOUDENS, BELEVINGEN),
    beraad=st.none()
    | st.builds(
        Beraad,
        datum=DATUM,
        uitgenodigd_door=LIJST,
        gasten=st.dictionaries(MENSEN, GAST, max_size=3),
        waren_er=st.just(()) | LIJST,
        rollen=st.builds(Rollen, vertelt_het_plan=LIJST),
        piketpaaltjes=st.dictionaries(st.sampled_from(["p1", "p2"]), PAALTJE, max_size=1),
    ),
    plan=st.none()
    | st.builds(
        Plan,
        gemaakt_op=DATUM,
        afspraken=AFSPRAKEN,
        als_het_anders_loopt=st.lists(st.builds(Anders, st.just("x"), LIJST, LIJST), max_size=1).map(tuple),
        piketpaaltjes_bekeken=st.lists(st.builds(Bekeken, st.just("p1"), LIJST), max_size=1).map(tuple),
        actieteam=st.none() | st.builds(Actieteam, LIJST),
        exemplaren=LIJST,
    ),
    actieteam=st.dictionaries(
        st.just("2026-06-25"), st.builds(Bijeenkomst, nieuw=AFSPRAKEN, klaar=st.just(("a1",))), max_size=1
    ),
    apart=st.dictionaries(MENSEN, st.builds(Apart, PERSONEN, GEZINNEN), max_size=1),
)


SOORTEN = frozenset({Sleutel, Lezer, AfspraakSleutel, VraagSleutel, PaaltjeSleutel, Datum, DatumOfJa, Woorden})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TRAJECT)
def test_every_finding_is_explained_and_stands_in_a_file_that_is_there(traject: Traject) -> None:
    namen = {naam for naam, _ in bestanden(traject)}
    for bevinding in controleer(traject):
        assert register()[bevinding.code] is bevinding.regel
        assert bevinding.pad.bestand in namen
        assert bevinding.zin
        assert bevinding.tip


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TRAJECT)
def test_every_place_in_a_traject_is_visited_once(traject: Traject) -> None:
    samen = list(bladen(traject, SOORTEN))
    assert len(samen) == len(set(samen))
    los = [blad for soort in SOORTEN for blad in bladen(traject, frozenset({soort}))]
    assert len(los) == len(samen)
    assert set(los) == set(samen)
