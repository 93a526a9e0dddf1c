"""What a ring map says in words: the legend of what occurs, and the text version."""

from collections.abc import Sequence

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import RolInTijd
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.legenda import MONSTER_BREED, MONSTER_HOOG, LegendaRegel
from sonestra_cli.kaarten.ringen.blad.kaartje import merkteken
from sonestra_cli.kaarten.ringen.mensen.kaartje import heeft_merk, niet_nu, vorm_en_pen
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN, PROFESSIONAL, Kring, KringMens
from sonestra_cli.kaarten.ringen.mensen.woorden import GESTOPT
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.tekening.stijl import PAPIER
from sonestra_cli.tekening.tekening import Deel, Symbool

_VERTROUWD = {"hart": "In het hart", "dichtbij": "Dichtbij", "bekend": "Bekend", "verder": "Verder weg"}
_ROLLEN: tuple[tuple[frozenset[RolInTijd], str], ...] = (
    (frozenset({"speelde"}), "was er vroeger"),
    (frozenset({"kan_spelen"}), "kan erbij komen"),
    (frozenset({"speelde", "kan_spelen"}), "was er vroeger, en kan er weer bij komen"),
)


def wie_is(mens: KringMens) -> str:
    """``Corrie, pleegoma``: what a screen reader says at the chip, with ring and sector."""
    plek = f"{mens.ring}, {mens.sector}" if mens.ring != mens.sector else mens.ring
    return f"{noem(mens)}; {plek}"


def noem(mens: KringMens) -> str:
    """Name, who this is, and what the border or the cross of the chip says."""
    delen = [mens.wie, GESTOPT if mens.gestopt else ""]
    if mens.persoon.overleden is not None:
        delen.append("overleden")
    elif niet_nu(mens):
        delen += [in_woorden(rol) for rol in mens.persoon.rol_in_tijd]
    tussen = ", ".join(deel for deel in delen if deel)
    return f"{mens.naam} ({tussen})" if tussen else mens.naam


def legenda(mensen: Sequence[KringMens]) -> tuple[LegendaRegel, ...]:
    """A sample of every kind of chip on the map, each showing one thing."""
    naasten = [mens for mens in mensen if not mens.is_professional]
    vakmensen = [mens for mens in mensen if mens.is_professional]
    soorten = {mens.persoon.soort for mens in naasten}
    niet_meer = {frozenset(mens.persoon.rol_in_tijd) for mens in naasten if niet_nu(mens)}
    keuzes: tuple[tuple[str, bool, Persoon, str], ...] = (
        ("een dier", "dier" in soorten, Persoon(soort="dier"), ""),
        ("een groep", "groep" in soorten, Persoon(soort="groep"), ""),
        ("een organisatie", "organisatie" in soorten, Persoon(soort="organisatie"), ""),
        ("overleden", any(m.persoon.overleden for m in mensen), Persoon(overleden=DatumOfJa(Datum("ja"))), ""),
        *(
            (woorden, rollen in niet_meer, Persoon(rol_in_tijd=tuple(sorted(rollen))), "")
            for rollen, woorden in _ROLLEN
        ),
        ("professional: voor een tijd", not all(map(_gaat, vakmensen)), Persoon(), PROFESSIONAL),
        (
            "professional: tot wanneer is bekend",
            any(map(_gaat, vakmensen)),
            Persoon(tot=Datum("ja")),
            PROFESSIONAL,
        ),
    )
    return tuple(
        LegendaRegel(_monster(KringMens(Sleutel("monster"), "", persoon, ring, "", "")), woorden)
        for woorden, komt_voor, persoon, ring in keuzes
        if komt_voor
    )


def _gaat(mens: KringMens) -> bool:
    return vorm_en_pen(mens)[1].patroon == "stippel"


def _monster(mens: KringMens) -> tuple[Deel, ...]:
    """The sign, close to its words."""
    y = MONSTER_HOOG / 2
    if heeft_merk(mens):
        return merkteken(mens, MONSTER_BREED - 6, y)
    vorm, pen, ringen = vorm_en_pen(mens)
    return (Symbool("vak", "monster", vorm, MONSTER_BREED - 23, y, 44, 20, pen, PAPIER, ringen),)


def gesproken(kring: Kring, wie: str) -> tuple[str, ...]:
    """The map in sentences, ring by ring from the heart; ``wie``: to whom near is near. Nobody is counted."""
    zinnen: list[str] = []
    if len(kring.midden) > 1:
        zinnen.append(f"In het midden staan {opsomming(tuple(naam for _, naam in kring.midden))}.")
    elif kring.midden:
        zinnen.append(f"In het midden staat {kring.midden[0][1]}.")
    for ring in kring.ringen:
        plek = _VERTROUWD.get(ring, hoofdletter(ring))
        zinnen += _ring(plek if not wie or ring != "dichtbij" else f"Dicht bij {wie}", kring, ring)
    zinnen += _ring("Nog geen plek op de kaart", kring, NOG_TE_PLAATSEN, leeg=False)
    zinnen += _ring("Voor een tijd, om hun werk", kring, PROFESSIONAL, leeg=False)
    return tuple(zinnen)


def _ring(plek: str, kring: Kring, ring: str, leeg: bool = True) -> list[str]:
    zinnen = []
    for sector in (*kring.sectoren, PROFESSIONAL):
        mensen = [mens for mens in kring.mensen if mens.ring == ring and mens.sector == sector]
        if mensen:
            van = "" if sector == PROFESSIONAL else f" ({sector})"
            zinnen.append(f"{plek}{van}: {opsomming(tuple(noem(mens) for mens in mensen))}.")
    return zinnen or ([f"{plek}: hier staat nog niemand."] if leeg else [])
