"""The legend of a genogram: a sample of every sign that occurs, and no other."""

from collections.abc import Iterable, Iterator
from typing import get_args

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Band, ZwangerschapSoort
from sonestra_cli.domein.netwerk import Zwangerschap
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.legenda import LegendaRegel
from sonestra_cli.kaarten.delen.relatielijn import NIET_GETEKEND, teken_relatie
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.blad.huishouden import PEN, afgeronde_omtrek
from sonestra_cli.kaarten.genogram.blad.legendaplek import BREED, HOOG
from sonestra_cli.kaarten.genogram.familie.eigen_woorden import tekens
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.stamlijnen.bruggen import overbrug, tel_bruggen
from sonestra_cli.kaarten.genogram.stamlijnen.streken import heeft_strepen, kindpen, kindsoort, pen_van, strepen
from sonestra_cli.kaarten.genogram.symbolen.kenmerken import teken_kenmerken
from sonestra_cli.kaarten.genogram.symbolen.mensen import binnenrand, kruis
from sonestra_cli.kaarten.genogram.symbolen.zwangerschappen import WOORDEN, teken_zwangerschap
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Pen, Streek, Symbool, Tekst, Vlak, Vorm

MX, MY = BREED / 2, HOOG / 2
Z, HOOFD = 16.0, 19.0
_GESLACHT: dict[str, tuple[Vorm, str]] = {
    "man": ("vierkant", "Man of jongen"), "vrouw": ("cirkel", "Vrouw of meisje"), "anders": ("ruit", "Anders"),
    "onbekend": ("ruit", "Man, vrouw of anders: niet bekend"),
}  # fmt: skip
_KIND = {
    "eigen": "Kind van deze ouder(s)", "adoptie": "Geadopteerd", "pleeg": "Pleegkind", "donor": "Kind met een donor",
    "onbekend": "Niet bekend hoe dit kind erbij hoort", "afgestaan": "Kind van, geadopteerd door een ander gezin",
}  # fmt: skip
_STIPPEL = ("donor", "onbekend", "afgestaan")
"""These share one line, so that they share one row."""
_ZWANGER: dict[ZwangerschapSoort, tuple[Vorm, float]] = {
    "zwanger": ("driehoek", 16.0), "miskraam": ("cirkel", 7.0), "doodgeboren": ("ruit", 18.0),
    "afgebroken": ("ruit", 8.0),
}  # fmt: skip


def maak_regels(familie: Familie, nu: Datum | None) -> tuple[LegendaRegel, ...]:
    """People, couple lines, children; the caller adds households and relation lines."""
    return (*_mensen(familie), *_kenmerken(familie, nu), *_koppels(familie), *_kinderen(familie))


def _sym(vorm: Vorm, zijde: float = Z, pen: Pen = stijl.PEN) -> Symbool:
    return Symbool("m", "monster", vorm, MX, MY, zijde, zijde, pen)


def _tekst(tekst: str, pt: float = stijl.PT_KLEIN) -> Tekst:
    return Tekst("t", "", tekst, MX, MY, pt * 0.6 * len(tekst), pt * stijl.REGEL, pt, klasse="monster")


def _mensen(familie: Familie) -> Iterator[LegendaRegel]:
    mensen = [p for k, p in familie.personen.items() if p.soort == "mens" and k not in familie.zwangerschappen]
    for geslacht, (vorm, woorden) in _GESLACHT.items():
        if any(p.geslacht == geslacht for p in mensen):
            delen: list[Deel] = [_sym(vorm, Z * 1.2 if vorm == "ruit" else Z)]
            yield LegendaRegel((*delen, _tekst("?")) if geslacht == "onbekend" else tuple(delen), woorden)
    if any(p.soort == "dier" for p in familie.personen.values()):
        yield LegendaRegel((_sym("ruit", 13.0),), "Huisdier")
    if familie.hoofdpersonen:
        vormen = [_GESLACHT[familie.personen[k].geslacht][0] for k in familie.hoofdpersonen]
        om_wie = "Om wie het gaat"
        yield LegendaRegel((_sym(vormen[0], HOOFD, stijl.PEN_DIK), binnenrand("b", vormen[0], HOOFD, (MX, MY))), om_wie)
    if any(p.overleden is not None for p in mensen):
        maat = PersoonMaat("vierkant", Z, (), 9.0, 0.0, ("", ""), (0.0, 0.0))
        yield LegendaRegel((_sym("vierkant"), *kruis("x", maat, (MX, MY), 0, 0)), "Overleden")
    yield from _zwanger(familie)


def _kenmerken(familie: Familie, nu: Datum | None) -> Iterator[LegendaRegel]:
    maat = PersoonMaat("cirkel", Z, (), 9.0, 0.0, ("", ""), (0.0, 0.0))
    for teken in tekens([k for p in familie.personen.values() for k in p.kenmerken], nu):
        delen = (_sym("cirkel"), *teken_kenmerken(Sleutel("m"), (teken,), maat, (MX, MY)))
        yield LegendaRegel(delen, hoofdletter(in_woorden(teken)))


def _zwanger(familie: Familie) -> Iterator[LegendaRegel]:
    for soort in dict.fromkeys(z.soort for z in familie.zwangerschappen.values()):
        vorm, zijde = _ZWANGER[soort]
        maat = PersoonMaat(vorm, zijde, (), 9.0, 0.0, ("", ""), (0.0, 0.0))
        yield LegendaRegel(tuple(teken_zwangerschap("m", Zwangerschap(soort), maat, (MX, MY))), WOORDEN[soort])


def _streek(pen: Pen, naam: str = "l", dy: float = 0.0) -> Streek:
    return Streek(naam, "monster", ((2, MY + dy), (BREED - 2, MY + dy)), pen)


def _koppels(familie: Familie) -> Iterator[LegendaRegel]:
    gezinnen = [u.gezin for u in familie.unies if len(u.partners) == 2]
    soorten: Iterable[str] = dict.fromkeys(g.verbinding for g in sorted(gezinnen, key=lambda g: g.verbinding))
    for verbinding in soorten:
        delen: list[Deel] = [_streek(pen_van(verbinding))]  # type: ignore[arg-type]
        if verbinding == "verloofd":
            delen.append(Symbool("r", "monster", "cirkel", MX, MY, 7, 7, stijl.PEN_DUN))
        woorden = "Samen; niet bekend hoe" if verbinding == "onbekend" else hoofdletter(in_woorden(verbinding))
        yield LegendaRegel(tuple(delen), woorden)
    for kop, woorden in (("uit", "Uit elkaar"), ("gesch", "Gescheiden"), ("weer", "Weer samen")):
        passend = [g for g in gezinnen if heeft_strepen(g) and _stand(g) == kop]
        if passend:
            yield LegendaRegel((_streek(stijl.PEN), *strepen("s", passend[0], (MX, MY))), woorden)


def _stand(gezin: object) -> str:
    return "weer" if getattr(gezin, "weer_samen", None) else "gesch" if getattr(gezin, "gescheiden", None) else "uit"


def _kinderen(familie: Familie) -> Iterator[LegendaRegel]:
    soorten = {kindsoort(u, k, familie) for u in familie.unies for k in u.kinderen if k not in familie.zwangerschappen
               and u.partners}  # fmt: skip
    for soort, woorden in _KIND.items():
        if soort in soorten and soort not in _STIPPEL and (soort != "eigen" or len(soorten) > 1):
            yield _kindlijn(soort, woorden)
    stippel = [_KIND[soort] for soort in _STIPPEL if soort in soorten]
    if stippel:
        yield _kindlijn(_STIPPEL[0], "; of: ".join((stippel[0], *(w[0].lower() + w[1:] for w in stippel[1:]))))
    if any(not u.partners for u in familie.unies):
        yield LegendaRegel(
            (_sym("ruit", 16.0, Pen(stijl.GRIJS, 1.0, "stippel")), _tekst("?", 8.0)), "Ouders niet bekend"
        )
    tweeling = [k.tweeling for u in familie.unies for k in u.gezin.kinderen if k.tweeling]
    for eeneiig, woorden in ((False, "Tweeling"), (True, "Eeneiige tweeling")):
        if any((t.eeneiig == "ja") == eeneiig for t in tweeling):
            delen = [Streek("a", "monster", ((MX, 2), (MX - 14, HOOG - 2)), stijl.PEN),
                     Streek("b", "monster", ((MX, 2), (MX + 14, HOOG - 2)), stijl.PEN)]  # fmt: skip
            balk = [Streek("c", "monster", ((MX - 7, HOOG / 2), (MX + 7, HOOG / 2)), stijl.PEN)] if eeneiig else []
            yield LegendaRegel((*delen, *balk), woorden)


def kruising_regels(stam: Iterable[Deel]) -> tuple[LegendaRegel, ...]:
    """The bow over the line of another family, where there is one among the parts ``stam``."""
    if not tel_bruggen(stam):
        return ()
    staand = Streek("s", "monster", ((MX, 2), (MX, HOOG - 2)), stijl.PEN)
    return (
        LegendaRegel(
            tuple(overbrug((("een", _streek(stijl.PEN)), ("ander", staand)))), "Kruist alleen, hoort er niet bij"
        ),
    )


def _kindlijn(soort: str, woorden: str) -> LegendaRegel:
    lijn = Streek("k", "monster", ((MX, 1), (MX, HOOG - 1)), kindpen(soort))
    naast = Streek("n", "monster", ((MX + 4.8, 1), (MX + 4.8, HOOG - 1)), stijl.PEN)
    return LegendaRegel((lijn, naast) if soort == "adoptie" else (lijn,), woorden)


def band_regels(relaties: Iterable[Relatie], huishoudens: bool) -> tuple[LegendaRegel, ...]:
    """Household outlines and relation lines that occur."""
    uit: list[LegendaRegel] = []
    if huishoudens:
        hoeken = ((4.0, 4.0), (BREED - 4, 4.0), (BREED - 4, HOOG - 4), (4.0, HOOG - 4))
        uit.append(
            LegendaRegel((Vlak("h", "monster", afgeronde_omtrek(hoeken, 5.0), PEN, None, "kromme"),), "Wonen samen")
        )
    soorten = sorted({r.soort for r in relaties}, key=get_args(Band).index)
    gewoon = [soort for soort in soorten if soort in NIET_GETEKEND]
    for soort in (*gewoon[:1], *(soort for soort in soorten if soort not in NIET_GETEKEND)):
        lijn = tuple(teken_relatie("r", ((2.0, MY), (BREED - 2, MY)), soort))
        woorden = " of ".join(map(in_woorden, gewoon)) if soort in gewoon else in_woorden(soort)
        uit.append(LegendaRegel(lijn, hoofdletter(woorden)))
    return tuple(uit)
