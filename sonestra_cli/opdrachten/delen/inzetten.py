"""What a conversation came to, into the files: looked at first, then written in one step."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import is_apart, vorm_op
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutels, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Waarde
from sonestra_cli.gesprekken.erbij import Gezien, Plek
from sonestra_cli.gesprekken.tonen import kop_van, op_een_regel
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.traject import Gelezen, lees_tekst
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.lijst.voor_wie import (
    gewone_woorden,
    hoe_wel,
    is_al_dicht,
    is_alleen_voor_wie,
    tussen_de_woorden,
    verbergt_niets,
    zegt_voor_wie,
)
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.verslag.regel import zonder_markdown
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

if TYPE_CHECKING:  # what edits is loaded once there is something to write
    from sonestra_cli.bewerken.erbij import Erbij
    from sonestra_cli.bewerken.inpassen import Botst, Ingepast, Weg

VRIJE_WOORDEN = ("wie", "wat", "waar", "wanneer", "hoe")
"""Fields in plain words that come on maps and papers."""
VRIJ_EN_EIGEN = (Waarde(str), Waarde(Woorden))
NETWERK = "netwerk.yaml"
MEESTE = 8
"""Files of which what was worked out is kept."""


def per_bestand(inzetten: Sequence[Inzet]) -> "dict[Bestandsnaam, list[Erbij]]":
    """The entries of each file, in their order."""
    from sonestra_cli.bewerken.erbij import Erbij

    uit: dict[Bestandsnaam, list[Erbij]] = {}
    for een in inzetten:
        uit.setdefault(een.bestand, []).append(Erbij(een.stappen, een.sleutel, een.waarde))
    return uit


def kijk(gelezen: Gelezen, inzetten: Sequence[Inzet]) -> Gezien:
    """What of these entries is new to the files, and where something else stands."""
    anders: dict[Plek, str] = {}
    nieuw = False
    for bestand, erbij in per_bestand(inzetten).items():
        tekst = _tekst(gelezen, bestand)
        try:
            uit = _ingepast(tekst, bestand, erbij, set())
        except NietTeBewerken as fout:
            zin = f"{bestand}.yaml kan ik zo niet aanvullen: {fout}. Kijk het na met: sonestra valideer"
            raise Stop(1, zin) from fout
        nieuw = nieuw or uit.tekst != tekst
        anders |= {(bestand, botst.weg): _anders(bestand, botst, gelezen.traject) for botst in uit.botst}
    fouten = (*_wat_de_lezer_zegt(inzetten, gelezen.traject), *_wat_apart_hoort(inzetten, gelezen.traject))
    return Gezien(anders, nieuw, fouten, () if fouten else tuple(_misschien_niet_hier(inzetten, gelezen.traject)))


def _misschien_niet_hier(inzetten: Sequence[Inzet], traject: Traject) -> Iterator[str]:
    """Of the new words that are nobody's own: which may not be for everybody, and which are a number."""
    from sonestra_cli.controles.beschermd import in_losse_woorden

    vrij = [blad for een in inzetten for blad in _bladen(een)]
    yield from verbergt_niets(blad for blad in vrij if blad.stappen[-1] not in VRIJE_WOORDEN)
    for bevinding in in_losse_woorden(vrij, traject) if vrij else ():
        yield _in_een_zin(bevinding)


def _bladen(een: Inzet, soorten: Collection[Waarde] = (Waarde(str),)) -> Iterator[Blad]:
    """Every free text of an entry that is not in the files yet; behind a list it stands nowhere, so at -1.

    ``soorten``: what counts as that.
    """
    nog = [((*een.stappen, een.sleutel if een.sleutel is not None else -1), een.waarde)]
    while nog:
        stappen, waarde = nog.pop()
        if isinstance(waarde, Mapping):
            nog += [((*stappen, veld), inhoud) for veld, inhoud in waarde.items()]
        elif isinstance(waarde, list | tuple):
            nog += [((*stappen, nr), inhoud) for nr, inhoud in enumerate(waarde)]
        elif isinstance(waarde, str) and vorm_op(een.bestand, stappen) in soorten:
            yield Blad(een.bestand, stappen, str, waarde)


def _wat_apart_hoort(inzetten: Sequence[Inzet], traject: Traject) -> Iterator[str]:
    """Of the words that everybody will read: which name what is protected, or who may not read them."""
    for een in inzetten:
        velden = een.waarde if isinstance(een.waarde, Mapping) else {str(een.sleutel): een.waarde}
        plek = (*een.stappen, een.sleutel if een.sleutel is not None else -1)
        for woorden in (velden.get(veld, "") for veld in VRIJE_WOORDEN if not is_apart(een.bestand)):
            if isinstance(woorden, str) and noemt_beschermds(woorden):
                yield f"Let op: ‘{woorden}’ mag niet iedereen lezen, en komt zo op de kaarten. Het hoort in apart/."
            elif isinstance(woorden, str) and zegt_voor_wie(woorden):
                zin = f"Let op: ‘{woorden}’ zou gewone tekst worden, die iedereen leest."
                yield f"{zin} Wie mag dit niet lezen? {hoe_wel(een.bestand, plek)}"
        if gezegd := [zin for blad in _bladen(een, VRIJ_EN_EIGEN) if (zin := _zegt_wie_niet(een, blad, traject))]:
            yield from dict.fromkeys(gezegd)
            continue
        eigen = velden.get("woorden", "")
        for regel in filter(is_alleen_voor_wie, eigen.splitlines() if isinstance(eigen, str) else ()):
            zin = f"{tussen_de_woorden(regel)} Zet het vóór het teken >."
            yield f"{zin} Zei iemand het zo? Zet er dan een punt achter."


def _zegt_wie_niet(een: Inzet, blad: Blad, traject: Traject) -> str:
    """What to tell of words that say who may not read them; nothing where a field says so already."""
    if is_apart(een.bestand) or is_al_dicht(een.waarde) or blad.stappen[-1] in VRIJE_WOORDEN:
        return ""
    stuk, wie = gewone_woorden(blad.waarde, traject)
    plek = (*een.stappen, een.sleutel if een.sleutel is not None else -1)
    zin = f"Let op: ‘{stuk}’ zou gewone tekst worden, die iedereen leest, ook {wie}."
    return f"{zin} {hoe_wel(een.bestand, plek, wie)}" if stuk else ""


def _wat_de_lezer_zegt(inzetten: Sequence[Inzet], traject: Traject) -> Iterator[str]:
    """What is wrong with the entries by themselves: a date without a century, a word that is no choice."""
    from sonestra_cli.bewerken.erbij import voeg_toe_entries

    for bestand, erbij in per_bestand(inzetten).items():
        vak = vak_van(bestand)
        los = [een for een in erbij if not any(isinstance(stap, int) for stap in een.stappen)]
        eigen = traject.kop.sectoren
        _, vondsten, _ = lees_tekst(vak, voeg_toe_entries("", los), eigen) if vak and los else (None, (), True)
        for bevinding in (vondst.bevinding for vondst in vondsten):
            if bevinding.niveau == "fout":
                yield _in_een_zin(bevinding)


def _anders(bestand: Bestandsnaam, botst: "Botst", traject: Traject) -> str:
    """``Bij Leen staat bij kring: hart. Wordt dat dichtbij?``"""
    *eerst, veld = botst.weg
    vorm = vorm_op(bestand, botst.weg)
    waar = kop_van(Inzet(bestand, tuple(eerst[:-1]), str(eerst[-1]), ""), traject) if eerst else f"{bestand}.yaml"
    staat_er, wordt = (_in_een_vraag(op_een_regel(een, vorm, traject)) for een in (botst.staat_er, botst.kwam))
    punt = "" if staat_er.endswith("’") else "."
    return f"Bij {waar} staat bij {str(veld).replace('_', ' ')}: {staat_er}{punt} Wordt dat: {wordt}?"


def _in_een_vraag(waarde: str) -> str:
    """On one line; whole sentences between marks, as where they end is not where the question does."""
    regel = " ".join(waarde.split())
    return f"‘{regel}’" if regel.endswith((".", "!", "?", "…")) else regel


def kan_niet(wortel: Path, apart: Sleutels, inzetten: Sequence[Inzet], vervang: Collection[Plek]) -> tuple[str, ...]:
    """What the check of the whole traject would call a fault once these are written, each in a sentence."""
    teksten = {}
    for pad, functie in functies(inzetten, vervang).items():
        naam = pad.removesuffix(".yaml")
        bron = open_bron(wortel, naam)
        if not isinstance(bron, tuple):
            teksten[naam] = functie(bron.tekst if bron else "")
    return wat_niet_klopt(wortel, apart, teksten)


def wat_niet_klopt(wortel: Path, apart: Sleutels, teksten: Mapping[Bestandsnaam, str | None]) -> tuple[str, ...]:
    """The faults that come with these texts, each in a sentence.

    That a boundary still lacks its mandate is told behind it: the mandate comes as the next thing.
    """
    from sonestra_cli.controles.piketpaaltjes import R21
    from sonestra_cli.opdrachten.delen.stap import nieuwe_fouten

    fouten = [m.bevinding for m in nieuwe_fouten(wortel, apart, teksten, str) if m.bevinding.niveau == "fout"]
    nu = (een for een in fouten if not (een.regel is R21 and "gesteld_door" in een.pad.stappen))
    return tuple(dict.fromkeys(map(_in_een_zin, nu)))


def _in_een_zin(bevinding: Bevinding) -> str:
    delen = map(zonder_markdown, (f"Let op: {bevinding.zin}", hoofdletter(bevinding.tip)))
    return " ".join(deel if deel.endswith(("?", ".")) else f"{deel}." for deel in delen if deel)


def functies(inzetten: Sequence[Inzet], vervang: Collection[Plek] = ()) -> dict[str, Callable[[str], str]]:
    """Path -> from the text that stands there to the text with what is new."""

    def van(bestand: Bestandsnaam, erbij: "list[Erbij]") -> Callable[[str], str]:
        hier = {weg for naam, weg in vervang if naam == bestand}
        return lambda tekst: _ingepast(tekst, bestand, erbij, hier).tekst

    return {f"{bestand}.yaml": van(bestand, erbij) for bestand, erbij in per_bestand(inzetten).items()}


def schrijf_inzetten(wortel: Path, inzetten: Sequence[Inzet], vervang: Collection[Plek], wat: str) -> None:
    """Write all of them as one step, told as ``wat``; stops with 1 when that cannot be, and then nothing was."""
    from sonestra_cli.opdrachten.delen.toen.geopend import zinnen_geopend
    from sonestra_cli.opslaan.schrijven import samen_bewerken, vooruitblik

    was_er = (wortel / NETWERK).exists() or all(een.bestand != "netwerk" for een in inzetten)
    with veranderen("Het traject"):
        meer = []
        if vervang:
            nieuw = vooruitblik(wortel, functies(inzetten, vervang))
            meer = zinnen_geopend(wortel, {pad.removesuffix(".yaml"): tekst for pad, (_, tekst) in nieuw.items()})
        samen_bewerken(wortel, functies(inzetten, vervang), wat)
    if not was_er:
        zin = f"{NETWERK} was er niet. Ik maakte het nieuw."
        Console().meld(f"{zin} Stond er eerst wel iemand in? Typ: sonestra terug --lijst")
    for zin in meer:
        Console().meld(f"{zin} Niet de bedoeling? Typ: sonestra terug")


def toon_inzetten(wortel: Path, inzetten: Sequence[Inzet], vervang: Collection[Plek], scherm: Console) -> None:
    """Show what would be written, line by line."""
    from sonestra_cli.opdrachten.delen.verschil import toon_verschil
    from sonestra_cli.opslaan.schrijven import vooruitblik

    with veranderen("Het traject"):
        eigenaren = [een.bestand.partition("/")[2] for een in inzetten if is_apart(een.bestand)]
        toon_verschil(vooruitblik(wortel, functies(inzetten, vervang)), eigenaren, scherm)


_laatste: "dict[str, Ingepast]" = {}
"""What was worked out last for each file: looked at first and then written, it need not be done twice."""


def _ingepast(tekst: str, bestand: Bestandsnaam, erbij: "Sequence[Erbij]", vervang: "Collection[Weg]") -> "Ingepast":
    from sonestra_cli.bewerken.inpassen import pas_in

    sleutel = repr((tekst, bestand, erbij, sorted(map(str, vervang))))
    if sleutel not in _laatste:
        if len(_laatste) >= MEESTE:
            _laatste.clear()
        _laatste[sleutel] = pas_in(tekst, bestand, erbij, vervang)
    return _laatste[sleutel]


def _tekst(gelezen: Gelezen, bestand: Bestandsnaam) -> str:
    bron = gelezen.bronnen.get(bestand)
    return bron.tekst if bron else ""
