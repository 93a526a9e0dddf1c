"""Parents and children: who was born when, and nobody is their own ancestor."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from sonestra_cli.controles.overal import geboren, gezinnen
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import jaren_hooguit, zeker_voor
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Kind
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gegeven import gegeven

F001 = Regel(
    "F001",
    "fout",
    "Een kind is hier eerder geboren dan een ouder.",
    "De familiekaart tekent ouders boven kinderen. Bij deze datums kan dat niet kloppen. "
    "Ik let alleen op wat zeker is: bij een ongeveer-datum houd ik ruimte.",
    "Kijk de twee jaren na. Een stiefkind zet je niet bij dit gezin: stief volgt vanzelf uit de partner.",
)
F002 = Regel(
    "F002",
    "vraag",
    "Een ouder is hier minder dan twaalf jaar ouder dan het kind.",
    "Vaak is een jaar verkeerd getypt, of is het een pleegkind of een adoptie. Klopt het, dan hoef je niets te doen.",
    "Kijk de jaren na, of zet `band: pleeg` of `band: adoptie` bij het kind.",
)
F004 = Regel(
    "F004",
    "fout",
    "Iemand is hier een ouder van de eigen ouder, of van zichzelf.",
    "De familiekaart tekent ouders boven kinderen. Als het rondgaat, weet ik niet wie er boven hoort.",
    "Kijk bij `gezinnen` wie er bij `partners` staat en wie bij `kinderen`.",
)
JONGSTE_OUDER = 12
"""Years; domein/3 §3.9."""


@gegeven
class _Lijn:
    gezin: Pad
    nr: int
    ouder: Sleutel
    kind: Kind

    @property
    def pad(self) -> Pad:
        return self.gezin / "kinderen" / self.nr


@controle(F001, F002)
def leeftijden(traject: Traject) -> Iterator[Bevinding]:
    """F001 and F002: a child is younger than its parents, and some twelve years at least."""
    datums = geboren(traject)
    verkeerd: dict[tuple[Sleutel, Sleutel], _Lijn] = {}
    for lijn in _lijnen(traject):
        ouder, kind = datums.get(lijn.ouder), datums.get(lijn.kind.wie)
        if ouder is None or kind is None or lijn.ouder == lijn.kind.wie:
            continue
        if zeker_voor(kind, ouder):
            verkeerd.setdefault((lijn.ouder, lijn.kind.wie), lijn)
        elif lijn.kind.band not in ("adoptie", "pleeg") and jaren_hooguit(ouder, kind) < JONGSTE_OUDER:
            wie, van_wie = naam(traject, lijn.kind.wie), naam(traject, lijn.ouder)
            yield Bevinding(
                F002,
                f"{van_wie} ({ouder}) is hier nog geen twaalf jaar ouder dan kind {wie} ({kind}). Klopt dat?",
                lijn.pad,
                tip="is het pleegzorg of adoptie? Zet dan `band` bij het kind",
            )
    for lijnen in _per_vergissing(list(verkeerd.values())):
        yield _eerder_dan_ouder(traject, lijnen, datums)


def _per_vergissing(lijnen: list[_Lijn]) -> Iterator[list[_Lijn]]:
    """Lines that one wrong year explains together: those of whoever stands in most of them, and so on."""
    while lijnen:
        aantal = Counter(wie for lijn in lijnen for wie in (lijn.kind.wie, lijn.ouder))
        wie = max(aantal, key=lambda wie: aantal[wie])
        yield [lijn for lijn in lijnen if wie in (lijn.kind.wie, lijn.ouder)]
        lijnen = [lijn for lijn in lijnen if wie not in (lijn.kind.wie, lijn.ouder)]


def _eerder_dan_ouder(traject: Traject, lijnen: list[_Lijn], datums: Mapping[Sleutel, Datum]) -> Bevinding:
    def met_jaar(wie: Iterable[Sleutel]) -> tuple[str, int]:
        wie = tuple(dict.fromkeys(wie))
        return opsomming([f"{naam(traject, sleutel)} ({datums[sleutel]})" for sleutel in wie]), len(wie)

    kinderen, hoeveel = met_jaar(lijn.kind.wie for lijn in lijnen)
    ouders, hoeveel_ouders = met_jaar(lijn.ouder for lijn in lijnen)
    zijn, ouder = "is" if hoeveel == 1 else "zijn", "ouder" if hoeveel_ouders == 1 else "de ouders"
    zin = f"{kinderen} {zijn} hier eerder geboren dan {ouder} {ouders}"
    return Bevinding(F001, zin, lijnen[0].pad, tip="kijk de jaren na")


@controle(F004)
def rondgang(traject: Traject) -> Iterator[Bevinding]:
    """F004: parenthood that goes round, each round once."""
    lijnen = _kern(list(_lijnen(traject)))
    while lijnen:
        ronde = _ronde(lijnen)
        wie = {lijn.kind.wie for lijn in ronde}
        if len(ronde) == 1:
            zin = f"{naam(traject, ronde[0].ouder)} is hier ouder en kind van zichzelf"
        else:
            stappen = [f"{naam(traject, lijn.ouder)} is ouder van {naam(traject, lijn.kind.wie)}" for lijn in ronde]
            zin = f"hier gaat het rond: {opsomming(stappen)}"
        yield Bevinding(F004, zin, ronde[0].pad, tip="kijk wie bij `partners` hoort en wie bij `kinderen`")
        lijnen = _kern([lijn for lijn in lijnen if lijn.ouder not in wie and lijn.kind.wie not in wie])


def _lijnen(traject: Traject) -> Iterator[_Lijn]:
    for pad, gezin in gezinnen(traject):
        for nr, kind in enumerate(gezin.kinderen):
            for ouder in gezin.partners:
                yield _Lijn(pad, nr, ouder, kind)


def _kern(lijnen: list[_Lijn]) -> list[_Lijn]:
    """What is left when everybody without parents or without children is taken away, again and again."""
    while True:
        ouders, kinderen = {lijn.ouder for lijn in lijnen}, {lijn.kind.wie for lijn in lijnen}
        over = [lijn for lijn in lijnen if lijn.ouder in kinderen and lijn.kind.wie in ouders]
        if len(over) == len(lijnen):
            return over
        lijnen = over


def _ronde(kern: list[_Lijn]) -> list[_Lijn]:
    """One round, from parent to child, beginning at the first line in the file that is part of it."""
    verder = {lijn.ouder: lijn for lijn in reversed(kern)}
    gelopen: list[_Lijn] = []
    lijn = kern[0]
    while lijn not in gelopen:
        gelopen.append(lijn)
        lijn = verder[lijn.kind.wie]
    return gelopen[gelopen.index(lijn) :]
