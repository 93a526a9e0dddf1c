"""The family graph behind a genogram: who is on it, which unions there are, whose child everybody is first of all."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sonestra_cli.domein.afleiding.familie import op_geboorte
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import KindBand
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk, Zwangerschap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel

NOG_TE_KOMEN = Datum("op", 9999)


@dataclass(frozen=True, slots=True)
class Unie:
    """One family to draw: two partners, one parent, or none known. ``kinderen`` stand in birth order."""

    id: str
    partners: tuple[Sleutel, ...]
    kinderen: tuple[Sleutel, ...]
    eigen: frozenset[Sleutel]
    gezin: Gezin

    def band(self, kind: Sleutel) -> KindBand | None:
        """How the child belongs to this family; None is by birth."""
        return next((k.band for k in self.gezin.kinderen if k.wie == kind), None)


@dataclass(frozen=True, slots=True)
class Familie:
    """Everybody on the map by key, the unions by id, and per child the union that fixes its row and order."""

    personen: Mapping[Sleutel, Persoon]
    unies: tuple[Unie, ...]
    hoofdpersonen: tuple[Sleutel, ...] = ()
    zwangerschappen: Mapping[Sleutel, Zwangerschap] = field(default_factory=dict)
    """Pregnancies stand in the row of the children under a key of their own, also in ``personen``."""

    geadopteerd: frozenset[Sleutel] = frozenset()


def maak_familie(
    netwerk: Netwerk, hoofdpersonen: tuple[Sleutel, ...], alleen: frozenset[Sleutel] | None = None
) -> Familie:
    """Everybody with a family tie, the hoofdpersonen, and the animals of a household; ``alleen`` keeps a selection."""
    mag = {
        k: p
        for k, p in netwerk.personen.items()
        if (alleen is None or k in alleen) and p.soort in ("mens", "dier") and p.professional is None
    }
    gezinnen, zwanger = _met_zwangerschappen([g for g in netwerk.gezinnen if _leden(g, mag)])
    mag |= {k: Persoon(naam=z.naam, geboren=_komt(z)) for k, z in zwanger.items()}
    gezinnen = [g for g in gezinnen if len(_leden(g, mag)) > 1]
    op_kaart = {lid for gezin in gezinnen for lid in _leden(gezin, mag)}
    op_kaart |= {k for k in hoofdpersonen if k in mag}
    op_kaart |= {k for huis in netwerk.huishoudens if op_kaart & {*huis.wie}
                 for k in huis.wie if k in mag and mag[k].soort == "dier"}  # fmt: skip
    personen = {k: mag[k] for k in sorted(op_kaart)}
    geadopteerd = frozenset(k.wie for g in gezinnen for k in g.kinderen if k.band == "adoptie")
    hoofd = tuple(k for k in hoofdpersonen if k in personen)
    return Familie(personen, _unies(gezinnen, personen), hoofd, zwanger, geadopteerd)


def _komt(zwangerschap: Zwangerschap) -> Datum | None:
    """Where it stands among the children; a child that is still to come is the youngest, also when nobody said when."""
    return NOG_TE_KOMEN if zwangerschap.soort == "zwanger" and zwangerschap.jaar is None else zwangerschap.jaar


def _met_zwangerschappen(gezinnen: list[Gezin]) -> tuple[list[Gezin], dict[Sleutel, Zwangerschap]]:
    """Pregnancies as children with a key that nobody can have."""
    uit, zwanger = [], {}
    for gezin in gezinnen:
        extra = []
        for nr, z in enumerate(gezin.zwangerschappen):
            sleutel = Sleutel(f"{'+'.join(sorted(gezin.partners))}+{nr}")
            zwanger[sleutel] = z
            extra.append(Kind(sleutel))
        uit.append(replace(gezin, kinderen=(*gezin.kinderen, *extra)) if extra else gezin)
    return uit, zwanger


def _leden(gezin: Gezin, mag: Mapping[Sleutel, Persoon]) -> tuple[Sleutel, ...]:
    leden = dict.fromkeys((*gezin.partners, *(k.wie for k in gezin.kinderen)))
    return tuple(k for k in leden if k in mag)


def _unies(gezinnen: list[Gezin], personen: Mapping[Sleutel, Persoon]) -> tuple[Unie, ...]:
    """Canonical order: the order of the families in the file has no say."""
    ruw = []
    for gezin in gezinnen:
        partners = tuple(sorted(dict.fromkeys(p for p in gezin.partners if p in personen)))[:2]
        kinderen = [k.wie for k in gezin.kinderen if k.wie in personen and k.wie not in partners]
        ruw.append((partners, _tweelingen_bijeen(op_geboorte(personen, kinderen), gezin), gezin))
    ruw.sort(key=lambda r: (r[0], _sinds(r[2]), r[1], r[2].herkomst or ""))
    eerste = _eerste_unie(ruw)
    namen: dict[str, int] = {}
    unies = []
    for nr, (partners, kinderen_op_rij, gezin) in enumerate(ruw):
        basis = "gezin-" + "-".join(partners or kinderen_op_rij[:1])
        namen[basis] = namen.get(basis, 0) + 1
        naam = basis if namen[basis] == 1 else f"{basis}-{namen[basis]}"
        eigen = frozenset(k for k in kinderen_op_rij if eerste[k] == nr)
        unies.append(Unie(naam, partners, kinderen_op_rij, eigen, gezin))
    return tuple(unies)


def _tweelingen_bijeen(kinderen: tuple[Sleutel, ...], gezin: Gezin) -> tuple[Sleutel, ...]:
    """Twins after each other, whatever their dates say or leave out: where the first of them stands."""
    rang = {kind: (nr, nr) for nr, kind in enumerate(kinderen)}
    for kind in gezin.kinderen:
        groep = [k for k in (kind.wie, *(kind.tweeling.met if kind.tweeling else ())) if k in rang]
        eerste = min((rang[k][0] for k in groep), default=0)
        oud = {rang[k][0] for k in groep}
        rang = {k: (eerste if r[0] in oud else r[0], r[1]) for k, r in rang.items()}
    return tuple(sorted(kinderen, key=lambda k: rang[k]))


def _sinds(gezin: Gezin) -> tuple[int, ...]:
    return gezin.sinds.volgorde if gezin.sinds else (10**6,)


def _eerste_unie(ruw: list[tuple[tuple[Sleutel, ...], tuple[Sleutel, ...], Gezin]]) -> dict[Sleutel, int]:
    """The union that fixes the place of a child: by birth before adoption, foster care and donor."""
    rang = {None: 0, "onbekend": 1, "adoptie": 2, "pleeg": 3, "donor": 4}
    beste: dict[Sleutel, tuple[int, int, int]] = {}
    for nr, (partners, kinderen, gezin) in enumerate(ruw):
        banden = {k.wie: k.band for k in gezin.kinderen}
        for kind in kinderen:
            kandidaat = (rang[banden[kind]], -len(partners), nr)
            beste[kind] = min(beste.get(kind, kandidaat), kandidaat)
    return {kind: gevonden[2] for kind, gevonden in beste.items()}
