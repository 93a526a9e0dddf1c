"""One family at a time: its partners, its children, and when it began."""

from collections import defaultdict
from collections.abc import Iterator

from sonestra_cli.controles import overal
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.opsomming import opsomming

F003 = Regel(
    "F003",
    "fout",
    "Iemand is hier partner van zichzelf.",
    "Bij `partners` staan één of twee verschillende mensen.",
    "Is er één ouder bekend? Dan is één naam genoeg.",
)
F006 = Regel(
    "F006",
    "fout",
    "Deze twee waren hier samen voordat één van hen geboren was.",
    "Er is een jaar verwisseld of verkeerd getypt. Ik let alleen op wat zeker is.",
    "Kijk `sinds` van dit gezin na, en `geboren` van de partners.",
)
F007 = Regel(
    "F007",
    "fout",
    "Een kind staat hier twee keer bij hetzelfde gezin.",
    "Ieder mens staat één keer op de familiekaart.",
    "Haal de naam één keer weg.",
)
F008 = Regel(
    "F008",
    "vraag",
    "Een kind heeft hier meer dan twee ouders van geboorte.",
    "Dat kan: soms is het pleegzorg of adoptie, en dan krijgt de lijn op de kaart een ander streepje.",
    "Zet bij het ene gezin `band: pleeg` of `band: adoptie` bij het kind: `{wie: noor, band: pleeg}`.",
)
F013 = Regel(
    "F013",
    "fout",
    "Een gezin heeft hier hooguit twee partners.",
    "Een volgende partner is een nieuw gezin. Zo blijft te zien wie bij wie hoort, en welke kinderen van wie zijn.",
    "Maak voor iedere relatie een eigen regel bij `gezinnen`.",
)
F015 = Regel(
    "F015",
    "let op",
    "Dit gezin staat er twee keer.",
    "Iedere regel bij `gezinnen` wordt een eigen lijn op de familiekaart. Twee regels voor dezelfde twee mensen "
    "worden twee lijnen.",
    "Zet alle kinderen bij één regel. Gingen zij uit elkaar, en later weer samen? Dan hoort er `weer_samen` bij "
    "die regel.",
)
F016 = Regel(
    "F016",
    "vraag",
    "Bij dit gezin staat nog niemand bij `partners`.",
    "Op de familiekaart hangen kinderen onder hun ouders. Zonder ouder weet de kaart niet waar het gezin hoort.",
    "Zet er één of twee mensen bij. Weet niemand wie het waren? Dan mag het zo blijven, als er kinderen staan.",
)


@controle(F003, F013, F016)
def partners(traject: Traject) -> Iterator[Bevinding]:
    """F003, F013 and F016: one or two different people; none when nobody knows the parents."""
    for pad, gezin in overal.gezinnen(traject):
        wie = gezin.partners
        if len(wie) != len(set(wie)):
            dubbel = next(k for k in wie if wie.count(k) > 1)
            zin = f"{naam(traject, dubbel)} is hier partner van zichzelf"
            yield Bevinding(F003, zin, pad / "partners", tip="is er één ouder bekend? Eén naam is genoeg")
        elif len(wie) > 2:
            zin = f"hier staan {len(wie)} partners bij één gezin"
            samen = opsomming([str(een) for een in wie])
            tip = f"een volgende partner is een nieuw gezin. Wie van {samen} horen bij elkaar, en van wie is elk kind?"
            yield Bevinding(F013, zin, pad / "partners", tip=tip)
        elif not wie and gezin.kinderen:
            kinderen = opsomming([naam(traject, kind.wie) for kind in gezin.kinderen])
            zin = f"wie zijn de ouders van {kinderen}?"
            yield Bevinding(F016, zin, pad / "partners", tip="zet ze bij `partners`, of laat het open")
        elif not wie:
            zin = "bij dit gezin staat nog niemand"
            yield Bevinding(F016, zin, pad / "partners", tip="zet er één of twee partners bij")


@controle(F015)
def dubbel(traject: Traject) -> Iterator[Bevinding]:
    """F015: two entries for the same two people in one file; of one parent there may be several families."""
    gezien: set[tuple[str, frozenset[Sleutel]]] = set()
    for pad, gezin in overal.gezinnen(traject):
        paar = frozenset(gezin.partners)
        if len(paar) == 2 and (pad.bestand, paar) in gezien:
            wie = opsomming([naam(traject, k) for k in gezin.partners])
            zin = f"{wie} staan hierboven al bij een gezin: zo krijgen zij twee lijnen"
            yield Bevinding(F015, zin, pad / "partners", tip="zet alles van dit gezin bij die ene regel")
        gezien.add((pad.bestand, paar))


@controle(F006)
def begin(traject: Traject) -> Iterator[Bevinding]:
    """F006: a union before one of them was born."""
    datums = overal.geboren(traject)
    for pad, gezin in overal.gezinnen(traject):
        for wie in gezin.partners:
            if zeker_voor(gezin.sinds, datums.get(wie)):
                zin = f"deze twee zijn hier samen sinds {gezin.sinds}, en {naam(traject, wie)} is van {datums[wie]}"
                yield Bevinding(F006, zin, pad / "sinds", tip="kijk de twee jaren na")
                break


@controle(F007, F008)
def kinderen(traject: Traject) -> Iterator[Bevinding]:
    """F007 and F008: a child stands once in a family, and has two parents by birth at most."""
    van_geboorte: dict[Sleutel, list[Gezin]] = defaultdict(list)
    for pad, gezin in overal.gezinnen(traject):
        gezien: set[Sleutel] = set()
        for nr, kind in enumerate(gezin.kinderen):
            plek = pad / "kinderen" / nr
            if kind.wie in gezien:
                yield _twee_keer(traject, kind.wie, plek)
            elif kind.band is None and len(gezin.partners) <= 2:
                van_geboorte[kind.wie].append(gezin)
                if len({ouder for g in van_geboorte[kind.wie] for ouder in g.partners}) > 2:
                    yield _te_veel_ouders(traject, kind.wie, van_geboorte[kind.wie][0].partners, plek)
            gezien.add(kind.wie)


def _twee_keer(traject: Traject, kind: Sleutel, pad: Pad) -> Bevinding:
    return Bevinding(F007, f"{naam(traject, kind)} staat hier twee keer als kind", pad, tip="haal er één weg")


def _te_veel_ouders(traject: Traject, kind: Sleutel, eerder: Sleutels, pad: Pad) -> Bevinding:
    ouders = " en ".join(naam(traject, k) for k in eerder)
    zin = f"{naam(traject, kind)} is hier kind, en ook bij {ouders}. Is één van de twee pleegzorg of adoptie?"
    return Bevinding(F008, zin, pad, tip="zet dan `band` bij het kind: pleeg of adoptie")
