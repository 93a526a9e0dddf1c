"""One file of two versions: woven, read back, and only used when it says what both mean. Else both stand in it."""

from sonestra_cli.bewerken.weven.botsing import met_tekens
from sonestra_cli.bewerken.weven.brokken import heel
from sonestra_cli.bewerken.weven.gegevens import samen, zonder_leegte
from sonestra_cli.bewerken.weven.koppelen import Kant, te_mengen
from sonestra_cli.bewerken.weven.opmerkingen import opmerkingen
from sonestra_cli.bewerken.weven.weven import weef
from sonestra_cli.techniek.drieweg import voeg_samen
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van, plat, regeleinde_van
from sonestra_cli.yamltekst.knopen import Knoop, Velden


@gegeven
class Weefsel:
    """The text of both; ``botst``: somebody has to choose between what stands between ``<<<<<<<`` and ``>>>>>>>``."""

    tekst: str
    botst: bool = False


def weef_bestand(basis: str, een: str, ander: str, namen: tuple[str, str] = ("hier", "daar")) -> Weefsel:
    """Both changes of ``basis`` in one text, in the order and layout of ``een``. Texts without a BOM."""
    if een == ander or ander == basis:
        return Weefsel(een)
    if een == basis:
        return Weefsel(ander)
    basis, ander = (_regeleinden(een, tekst) for tekst in (basis, ander))
    try:
        begin = _met_koppen(basis, een, ander)
        wortels = [knopen_van(tekst) for tekst in (begin, een, ander)]
        links, rechts = (_geweven((begin, een, ander), wortels, kant) for kant in ("een", "ander"))
    except NietTeBewerken:
        links = rechts = None
    if links is None or rechts is None:
        return _per_regel(basis, een, ander, namen)
    return Weefsel(links) if links == rechts else Weefsel(met_tekens(links, rechts, namen), True)


def _met_koppen(basis: str, een: str, ander: str) -> str:
    """The base with each heading that both began in it: nothing stood under it yet, so what they put there is added."""
    oud, hier, daar = (_velden(tekst) for tekst in (basis, een, ander))
    nieuw = [naam for naam in hier if naam not in oud and naam in daar and te_mengen(None, hier[naam], daar[naam])]
    if not nieuw or (not oud and plat(knopen_van(basis))):
        return basis
    eind = regeleinde_van(een)
    los = eind if basis and not basis.endswith("\n") else ""
    return "".join([basis, los, *(f"{naam}:{eind}" for naam in nieuw)])


def _velden(tekst: str) -> dict[str, Knoop]:
    wortel = knopen_van(tekst)
    return {sleutel.waarde: waarde for sleutel, waarde in wortel.paren} if isinstance(wortel, Velden) else {}


def _geweven(teksten: tuple[str, str, str], wortels: list[Knoop | None], voorrang: Kant) -> str | None:
    """None when it does not say what both mean, or a comment of one of them is not in it."""
    o, a, b = (heel(tekst, wortel) for tekst, wortel in zip(teksten, wortels, strict=True))
    tekst = weef(o, a, b, voorrang)
    try:
        wortel = knopen_van(tekst)
    except NietTeBewerken:
        return None
    verwacht = samen(wortels[0], wortels[1], wortels[2], voorrang)
    if zonder_leegte(plat(wortel)) != zonder_leegte(verwacht):
        return None
    oud, hier, daar, nu = (opmerkingen(t, w) for t, w in zip((*teksten, tekst), (*wortels, wortel), strict=True))
    kwijt = ((hier - oud) | (daar - oud) | (oud & hier & daar)) - nu
    return None if kwijt else tekst


def _per_regel(basis: str, een: str, ander: str, namen: tuple[str, str]) -> Weefsel:
    """Without a look at what it means: the lines that do not touch, or everything with signs around what differs."""
    tekst = voeg_samen(basis, een, ander)
    if tekst is not None:
        try:
            knopen_van(tekst)
        except NietTeBewerken:
            tekst = None
    return Weefsel(met_tekens(een, ander, namen), True) if tekst is None else Weefsel(tekst)


def _regeleinden(voorbeeld: str, tekst: str) -> str:
    kaal = tekst.replace("\r\n", "\n")
    return kaal.replace("\n", "\r\n") if "\r\n" in voorbeeld else kaal
