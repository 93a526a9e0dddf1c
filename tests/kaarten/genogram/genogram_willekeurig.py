"""Random families: remarried, related to each other, with missing dates and children of two homes."""

from dataclasses import replace

from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden, Kind, Tweeling
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from tests.kaarten.genogram.genogram_families import beeld

NAMEN = ("An", "Bas de Vries", "Christina-Maria van den Heuvel", "opa Jan", None)
BANDEN = ("adoptie", "pleeg", "donor", "onbekend")
JAREN = st.one_of(
    st.none(),
    st.integers(1900, 2025).map(lambda jaar: Datum("op", jaar)),
    st.builds(lambda j, m, d: Datum("op", j, m, d), st.integers(1990, 1992), st.integers(1, 12), st.integers(1, 28)),
    st.integers(1900, 2025).map(lambda jaar: Datum("ca", jaar)),
    st.integers(-400, -1).map(lambda jaar: Datum("op", jaar)),
)


MENSEN = st.builds(
    Persoon,
    naam=st.sampled_from(NAMEN),
    geslacht=st.sampled_from(["man", "vrouw", "man", "vrouw", "anders", "onbekend"]),
    geboren=JAREN,
    overleden=st.sampled_from([None, None, DatumOfJa(Datum("ja"))]),
)
KINDERTAL = st.sampled_from([0, 1, 1, 2, 2, 3, 4])
OVERGESLAGEN = st.sampled_from([0, 0, 0, 1])
OUDERTAL = st.integers(0, 2)
TWEEDE_THUIS = st.sampled_from([0, 0, 1, 2])
BAND = st.sampled_from(BANDEN)
TWEELING = st.sampled_from(["", "", "", "", "ja", "nee"])
EENEIIG = {"ja": "ja", "nee": None}
VERBINDING = st.sampled_from(["gehuwd", "samenwonend", "lat", "onbekend"])
SINDS = st.none() | st.integers(1950, 2020).map(lambda jaar: Datum("op", jaar))
GESCHEIDEN = st.sampled_from([None, None, DatumOfJa(Datum("op", 2001)), DatumOfJa(Datum("ja"))])


@st.composite
def families(draw: st.DrawFn, hoogstens: int = 25, met_banden: bool = False) -> Beeld:
    """Everybody a child of at most one family by birth; parents come from those before, so nobody is their own
    ancestor, but anybody may have children with anybody, also with their own father or aunt."""
    namen = [f"p{nr:02d}" for nr in range(draw(st.integers(0, hoogstens)))]
    personen = {naam: draw(MENSEN) for naam in namen}
    gezinnen: list[Gezin] = []
    nr = draw(st.integers(1, 3))
    while nr < len(namen) and len(gezinnen) < 12:
        hoeveel = draw(KINDERTAL)
        groep = namen[nr : nr + hoeveel]
        nr += hoeveel + draw(OVERGESLAGEN)
        ouders = [o for o in _enkele(draw, namen[: nr - hoeveel] or namen[:1], draw(OUDERTAL)) if o not in groep]
        if ouders or len(groep) > 1:
            gezinnen.append(_gezin(draw, len(gezinnen), ouders, groep, None))
    for _ in range(draw(TWEEDE_THUIS) if len(namen) > 3 else 0):
        plek = draw(st.integers(2, len(namen) - 1))
        ouders = _enkele(draw, namen[:plek], 1 + draw(st.integers(0, 1)))
        gezinnen.append(_gezin(draw, len(gezinnen), ouders, namen[plek : plek + 1], draw(BAND)))
    hoofd = _enkele(draw, namen, draw(OUDERTAL)) if namen else []
    kaal = beeld(gezinnen, tuple(hoofd), **personen)
    return _met_banden(draw, kaal, namen) if met_banden and len(namen) > 1 else kaal


def _enkele(draw: st.DrawFn, uit: list[str], hoeveel: int) -> list[str]:
    """So many of these at most, nobody twice."""
    return list(dict.fromkeys(uit[draw(st.integers(0, len(uit) - 1))] for _ in range(hoeveel)))


def _gezin(draw: st.DrawFn, nr: int, ouders: list[str], groep: list[str], band: str | None) -> Gezin:
    kinderen = [Kind(Sleutel(k), band) for k in groep]  # type: ignore[arg-type]
    if band is None and len(groep) > 1 and (tweeling := draw(TWEELING)):
        met = draw(st.integers(1, len(groep) - 1))
        kinderen[0] = replace(kinderen[0], tweeling=Tweeling((Sleutel(groep[met]),), EENEIIG[tweeling]))  # type: ignore[arg-type]
    return Gezin(
        tuple(map(Sleutel, ouders)),
        draw(VERBINDING),  # type: ignore[arg-type]
        sinds=draw(SINDS),
        gescheiden=draw(GESCHEIDEN),
        kinderen=tuple(kinderen),
        herkomst=f"gedcom:F{nr}",
    )


def _met_banden(draw: st.DrawFn, kaal: Beeld, namen: list[str]) -> Beeld:
    wie = st.sampled_from(namen).map(Sleutel)
    soorten = st.sampled_from(["hecht", "conflict", "verbroken", "zorgt_voor"])
    paren = draw(st.lists(st.tuples(wie, wie, soorten), max_size=4))
    huis = st.lists(wie, min_size=2, max_size=4, unique=True).map(lambda leden: Huishouden(tuple(leden)))
    netwerk = replace(
        kaal.traject.netwerk,
        belevingen=tuple(Beleving(a, b, is_) for a, b, is_ in paren if a != b),  # type: ignore[arg-type]
        huishoudens=tuple(draw(st.lists(huis, max_size=2))),
    )
    return Beeld(replace(kaal.traject, netwerk=netwerk))
