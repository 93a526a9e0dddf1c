"""The book of rules, as Markdown: the forty-two of the way of working, and every message with what it was said of."""

import re
from collections.abc import Iterable, Iterator, Mapping

from sonestra_cli.controles.ontwerpregels import ONTWERPREGELS, Ontwerpregel
from sonestra_cli.documenten.galerij import Voorbeeld, voorbeelden
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.fasen import IN_WOORDEN, wanneer
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.verslag.regels import GROEPEN

TITEL = "Wat sonestra vraagt, en waarom"
ZO_GEMAAKT = "zo is het gemaakt"
_BEGIN = (
    "Hier staat elke melding van 'sonestra valideer' en 'sonestra taal', met een voorbeeld. Een **fout** houdt iets "
    "tegen. Een **let op** is het bekijken waard. Een **vraag** is wat een collega zou vragen: het antwoord mag ook "
    "zijn dat het goed is zo. Een **tip** is een idee.",
    "Is een vraag beantwoord? Typ 'sonestra valideer --rust CODE', dan rust ze tot er iets verandert.",
)


def regelboek(alle: Iterable[Regel]) -> str:
    """The whole book."""
    regels = tuple(alle)
    delen = [f"# {TITEL}", *_BEGIN, "## De 42 regels van de werkwijze", _werkwijze(regels)]
    for letter, kop in GROEPEN.items():
        stukken = {regel.code: _regel(regel) for regel in regels if regel.code[0] == letter}
        stukken |= {regel.code: _ontwerp(regel) for regel in ONTWERPREGELS if regel.code[0] == letter}
        delen += [f"## {kop}"] if stukken else []
        delen += [stuk for code in sorted(stukken, key=_nummer) for stuk in stukken[code]]
    return "\n\n".join(delen) + "\n"


def werkwijze(alle: Iterable[Regel]) -> Mapping[str, tuple[str, str, str]]:
    """R1 to R42, in their order: what it is, how it is kept, when it is told or counts."""
    uit = {
        regel.code: (regel.kort, f"valideer: {regel.niveau}{regel.ook and f'; {regel.ook}'}", wanneer(regel))
        for regel in alle
    }
    uit |= {een.code: (een.kort, ZO_GEMAAKT, f"rond {IN_WOORDEN[een.fase]}") for een in ONTWERPREGELS}
    return {code: uit[code] for code in sorted(uit, key=_nummer) if code[0] == "R"}


def _werkwijze(alle: Iterable[Regel]) -> str:
    rijen = ((f"**{code}** {_veilig(kort)}", hoe, dan) for code, (kort, hoe, dan) in werkwijze(alle).items())
    return _tabel(("Regel", "Hoe", "Wanneer"), rijen)


def _nummer(code: str) -> int:
    return int(code[1:])


def _ontwerp(regel: Ontwerpregel) -> Iterator[str]:
    yield f"### {regel.code} ({ZO_GEMAAKT}): {_veilig(regel.kort)}"
    yield _veilig(regel.waarom)
    for kop, tekst in (("Zo is het gemaakt", regel.zo), ("Bron", regel.bron)):
        yield f"**{kop}:** {_veilig(tekst)}"


def _regel(regel: Regel) -> Iterator[str]:
    yield f"### {regel.code} ({regel.niveau}): {_veilig(hoofdletter(regel.kort))}"
    yield _veilig(regel.waarom)
    for kop, tekst in (
        ("Zo kan het", regel.zo_kan_het),
        ("Wanneer", f"{hoofdletter(wanneer(regel))}." if regel.niveau in ("vraag", "tip") else ""),
        ("Bron", regel.bron),
    ):
        if tekst:
            yield f"**{kop}:** {_veilig(tekst)}"
    if gevonden := voorbeelden().get(regel.code):
        yield _tabel(("Zo stond het er", "Dit zeg ik"), ((_getypt(een), _gezegd(een)) for een in gevonden))


def _getypt(een: Voorbeeld) -> str:
    """The line, with what is meant set bold."""
    bestand, _, nr = een.plek.rpartition(":")
    midden = een.midden.strip()
    if not midden:
        return _veilig(bestand)
    voor = een.voor + (" " if een.voor[-1:].isalnum() and not midden[0].isalnum() else "")
    na = (" " if een.na[:1].isalnum() and not midden[-1].isalnum() else "") + een.na
    wat = f"{_veilig(voor)}**{_veilig(midden)}**{_veilig(na)}"
    return f"{_veilig(bestand)}, regel {nr}: {' '.join(wat.split())}"


def _gezegd(een: Voorbeeld) -> str:
    tip = f" *Tip: {_veilig(een.tip)}*" if een.tip else ""
    return f"{_veilig(hoofdletter(een.zin))}.{tip}".replace("?.", "?")


def _tabel(koppen: Iterable[str], rijen: Iterable[Iterable[str]]) -> str:
    namen = tuple(koppen)
    return "\n".join(f"| {' | '.join(rij)} |" for rij in (namen, ("---",) * len(namen), *rijen))


def _veilig(tekst: str) -> str:
    """Nothing in it means something in Markdown; what was set between backticks stands between single quotes."""
    return "".join(f"\\{teken}" if teken in _BETEKENT else teken for teken in re.sub(r"`([^`]*)`", r"'\1'", tekst))


_BETEKENT: frozenset[str] = frozenset("\\`*_{}[]<>#|~")
