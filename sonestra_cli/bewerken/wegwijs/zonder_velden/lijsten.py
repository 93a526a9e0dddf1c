"""A list where keys belong: people, guests, questions, agreements with dashes, with commas, or under their answer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, woorden_van
from sonestra_cli.bewerken.wegwijs.zonder_velden.korte_vorm import veld_voor
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.beraad import Gast, Piketpaaltje
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Bijstelling, VraagAanProfessional
from sonestra_cli.domein.veld import Blok, Woordenboek, velden_van
from sonestra_cli.domein.verhaal import Vraag
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import VrijeSleutels, is_sleutel, sleutel_van
from sonestra_cli.verstaan.kandidaten import delen_van
from sonestra_cli.verstaan.rolwoorden import noemt_rol
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van, regeleinde_van
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.hypothesen.vorm import Snee, toegepast
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden, is_leeg

_LETTER = {Afspraak: "a", VraagAanProfessional: "b", Vraag: "v", Piketpaaltje: "p"}
"""What keys begin with that are only numbered."""
_ZO: Mapping[type[Any], str] = {
    Vraag: "v1: {van: leen, vraag: 'Wie wil er wachten?'}",
    Afspraak: "a1: {woorden: 'Rien belt op zondag.', wie: [rien]}",
    Bijstelling: "a4: {woorden: 'Rien belt op maandag.', waarom: zondag werkt hij}",
    VraagAanProfessional: "b1: {vraag: 'Kom je een keer?', aan_wie: [suze]}",
}
"""How such an entry is written."""
_NAAMVELDEN = ("naam", "wie", "gast", "persoon", "sleutel", "mens", "id", "nummer", "nr")
_ERACHTER = re.compile(
    r"(?P<wie>[^(:,=–—-]+?(?:-[^\W\d_]+)*)\s*(?:\((?P<tussen>[^)]*)\)|(?:\s[-–—=]\s*|:\s*|\s*,\s+)(?P<na>.+))\s*$"
)
"""``hanneke (moeder)``, ``Wim - opa``, ``cor, opa``."""


@dataclass(frozen=True)
class _Entry:
    """What stands behind one dash or comma: its key, and what goes with it on the same line."""

    sleutel: str
    rest: str = ""


def sleutels_als_lijst(geval: Geval) -> Antwoord | None:
    """Keys belong here, and a list or a text stands here."""
    vorm, knoop = geval.vorm(geval.stappen), geval.knoop(geval.stappen)
    if not isinstance(vorm, Woordenboek) or not isinstance(vorm.inhoud, Blok) or isinstance(knoop, Velden):
        return None
    maker = _Sleutelmaker(geval, vorm.inhoud.klasse)
    wat = {Persoon: "mens", Gast: "gast", Vraag: "vraag", Afspraak: "afspraak"}.get(vorm.inhoud.klasse, "")
    elk = f"elke {wat}" if wat else "elk"
    letter = _LETTER.get(vorm.inhoud.klasse)
    zo = f", zoals {letter}1:" if letter else ""
    zin = f"geef {elk} een eigen regel met een sleutel en een dubbele punt{zo}, zonder streepje"
    voorbeeld = f". Zo: {_ZO[vorm.inhoud.klasse]}" if vorm.inhoud.klasse in _ZO else ""
    if knoop is None or is_leeg(knoop):
        return None
    try:
        blok = isinstance(knoop, Rij) and not knoop.vloei
        nieuw = _zonder_streepjes(geval, knoop, maker) if blok else _op_regels(geval.tekst, geval, knoop, maker)
    except NietTeBewerken:
        return Antwoord(zin + voorbeeld)
    wie_is_wie = opsomming([f"{woord} is {sleutel}" for woord, sleutel in maker.gevonden.items()])
    zin += f" ({wie_is_wie})" if wie_is_wie else ""
    weg = Weg(zin, {geval.naam: nieuw}, geval.pad(*geval.stappen), " ".join(["en", *maker.vervallen]))
    return Antwoord(zin + voorbeeld, (weg,))


class _Sleutelmaker:
    """Makes entries of one class from what was typed."""

    def __init__(self, geval: Geval, klasse: type[Any]) -> None:
        self.geval = geval
        self.klasse = klasse
        self.velden = velden_van(klasse)
        bezet = geval.werk.afspraken() if klasse in (Afspraak, VraagAanProfessional) else ()
        self._vrij = VrijeSleutels(bezet)
        self._bezet = set(bezet)
        self.gevonden: dict[str, str] = {}
        self.vervallen: list[str] = []

    def uit_tekst(self, tekst: str) -> _Entry:
        """``Hanneke (moeder)``, ``wim - ja``, a sentence."""
        if self.klasse in _LETTER:
            return _Entry(self._genummerd(), f"{{{veld_voor(self.klasse, tekst)}: {citeer(tekst)}}}")
        gevonden = _ERACHTER.fullmatch(tekst)
        wie, erbij = (gevonden["wie"], gevonden["tussen"] or gevonden["na"]) if gevonden else (tekst, "")
        velden = {}
        sleutel = self._van(wie)
        if self.klasse is Persoon and naam_uit_sleutel(sleutel) != wie.strip() and wie.strip() != sleutel:
            velden["naam"] = wie.strip()
        if self.klasse is Persoon and gevonden and "," in tekst[gevonden.end("wie") :][:2] and not noemt_rol(erbij):
            raise NietTeBewerken(f"'{erbij}' kan nog iemand zijn")
        if erbij and (veld := veld_voor(self.klasse, erbij.strip())):
            velden[veld] = erbij.strip()
        elif erbij:
            raise NietTeBewerken(f"'{erbij}' hoort bij geen veld")
        rest = ", ".join(f"{veld}: {citeer(waarde)}" for veld, waarde in velden.items())
        return _Entry(sleutel, f"{{{rest}}}" if rest else "")

    def is_zin(self, woorden: str) -> bool:
        """Whether what stands before a colon is the begin of somebody's words: ``Hoe krijg ik geld: niet veel``."""
        return self.klasse in _LETTER and " " in woorden and woorden not in self.velden

    def nieuw(self, knoop: Velden) -> tuple[str, tuple[TekstKnoop, Knoop] | None]:
        """A key for an entry that has fields and no key; and the pair that told it, when it goes."""
        if self.klasse in _LETTER:
            return self._genummerd(), None
        paar = next(
            (p for p in knoop.paren if p[0].waarde.lower() in _NAAMVELDEN and isinstance(p[1], TekstKnoop)), None
        )
        if paar is None or not isinstance(paar[1], TekstKnoop) or paar[1].leeg:
            raise NietTeBewerken("hoe dit heet staat er niet bij")
        sleutel = self._van(paar[1].waarde)
        if paar[0].waarde in self.velden and naam_uit_sleutel(sleutel) != paar[1].waarde:
            return sleutel, None
        self.vervallen += [paar[0].waarde, paar[1].waarde]
        return sleutel, paar

    def _van(self, wie: str) -> str:
        """The key of who is meant: who is there already for a guest, else made of the name."""
        if self.klasse is Gast and (mens := self.geval.mens(wie)):
            if sleutel_van(wie) != mens:
                self.gevonden[wie] = mens
            return mens
        return wie.strip() if is_sleutel(wie.strip()) else self._vrij.voor(wie)

    def _genummerd(self) -> str:
        letter = _LETTER[self.klasse]
        nummer = next(nr for nr in range(1, 10_000) if f"{letter}{nr}" not in self._bezet)
        self._bezet.add(f"{letter}{nummer}")
        return f"{letter}{nummer}"


def _zonder_streepjes(geval: Geval, rij: Knoop, maker: _Sleutelmaker) -> str:
    """Every dash becomes a key, or makes room for the one behind it; what stands below it stays where it is."""
    assert isinstance(rij, Rij)
    tekst, sneden = geval.tekst, list[Snee]()
    streepjes = []
    for deel in rij.delen:
        streepje = tekst.rfind("-", 0, deel.begin)
        if streepje < 0 or tekst[streepje + 1 : deel.begin].strip():
            raise NietTeBewerken("dit streepje staat te ver weg")
        streepjes.append(streepje)
        sneden += _een_deel(tekst, deel, streepje, maker)
    stuk = geval.stuk()
    kolom = kolom_van(tekst, stuk.sleutel.begin) if stuk and stuk.sleutel else -1
    if kolom_van(tekst, streepjes[0]) <= kolom:
        eind = max(deel.eind for deel in rij.delen)
        sneden += [Snee(plek, plek, "  ") for plek in _regelbegin(tekst, streepjes[0], eind)]
    return toegepast(tekst, sneden)


def _regelbegin(tekst: str, begin: int, eind: int) -> Iterator[int]:
    """Where the lines begin, from the one of ``begin`` on, that hold something."""
    plek = begin - kolom_van(tekst, begin)
    while 0 <= plek < eind:
        if tekst[plek : plek + 1] not in ("\n", "\r", ""):
            yield plek
        plek = tekst.find("\n", plek) + 1 or -1


def _een_deel(tekst: str, deel: Knoop, streepje: int, maker: _Sleutelmaker) -> Iterator[Snee]:
    if isinstance(deel, Rij) or (isinstance(deel, TekstKnoop) and "\n" in tekst[deel.begin : deel.eind]):
        raise NietTeBewerken("dit is geen regel")
    if isinstance(deel, TekstKnoop):
        entry = maker.uit_tekst(deel.waarde)
        yield Snee(streepje, deel.eind, f"{entry.sleutel}:{' ' + entry.rest if entry.rest else ''}")
        return
    (sleutel, waarde), *meer = deel.paren
    if not (meer or deel.vloei) and maker.is_zin(sleutel.waarde):
        entry = maker.uit_tekst(tekst[deel.begin : deel.eind])
        yield Snee(streepje, deel.eind, f"{entry.sleutel}: {entry.rest}")
        return
    if sleutel.waarde not in maker.velden and (is_leeg(waarde) or not meer) and not deel.vloei:
        yield from _met_eigen_sleutel(tekst, sleutel, waarde, streepje, maker)
        return
    naam, paar = maker.nieuw(deel)
    if deel.vloei:
        yield Snee(streepje, deel.begin, f"{naam}: ")
    else:
        inspringing = " " * kolom_van(tekst, streepje)
        yield Snee(streepje, streepje + 1, f"{naam}:{regeleinde_van(tekst)}{inspringing} ")
    if paar is not None:
        yield _zonder_paar(deel, paar)


def _met_eigen_sleutel(
    tekst: str, sleutel: TekstKnoop, waarde: Knoop, streepje: int, maker: _Sleutelmaker
) -> Iterator[Snee]:
    """``- abel: {…}``: only the dash is too much."""
    entry = maker.uit_tekst(sleutel.waarde)
    yield Snee(streepje, sleutel.eind, entry.sleutel if not entry.rest else f"{entry.sleutel}: {entry.rest}")
    if isinstance(waarde, TekstKnoop) and not waarde.leeg:
        veld = veld_voor(maker.klasse, waarde.waarde)
        if veld is None or "\n" in tekst[waarde.begin : waarde.eind] or entry.rest:
            raise NietTeBewerken("bij welk veld dit hoort is niet duidelijk")
        yield Snee(waarde.begin, waarde.eind, f"{{{veld}: {citeer(waarde.waarde)}}}")


def _zonder_paar(deel: Velden, paar: tuple[TekstKnoop, Knoop]) -> Snee:
    """A field that became the key goes, where others stand behind it."""
    nummer = deel.paren.index(paar)
    if nummer + 1 < len(deel.paren):
        return Snee(paar[0].begin, deel.paren[nummer + 1][0].begin, "")
    if nummer == 0:
        raise NietTeBewerken("dit is het enige veld")
    return Snee(max(knoop.eind for knoop in deel.paren[nummer - 1]), paar[1].eind, "")


def _op_regels(tekst: str, geval: Geval, knoop: Knoop, maker: _Sleutelmaker) -> str:
    """``gasten: wim, cor`` and ``[wim, cor]``: each on its own line; within braces each with its colon."""
    stuk = geval.stuk()
    delen: Sequence[str]
    if isinstance(knoop, Rij):
        if not all(isinstance(deel, TekstKnoop) for deel in knoop.delen):
            raise NietTeBewerken("hier staat meer dan woorden")
        delen = [woorden_van(deel) for deel in knoop.delen]
    else:
        heel, regels = woorden_van(knoop), tekst[knoop.begin : knoop.eind].split("\n")
        onder_elkaar = maker.klasse not in _LETTER and len(regels) > 1
        delen = [heel] if maker.klasse in _LETTER else [deel for deel in delen_van(heel) if deel]
        delen = [regel.strip() for regel in regels if regel.strip()] if onder_elkaar else delen
    if stuk is None or stuk.sleutel is None or not delen:
        raise NietTeBewerken("hier staat niets")
    entries = [maker.uit_tekst(deel) for deel in delen]
    if len({entry.sleutel for entry in entries}) < len(entries):
        raise NietTeBewerken("twee keer dezelfde")
    if stuk.ouder.vloei:
        nieuw = ", ".join(f"{entry.sleutel}: {entry.rest or '{}'}" for entry in entries)
        return f"{tekst[: knoop.begin]}{{{nieuw}}}{tekst[knoop.eind :]}"
    ruimte = regeleinde_van(tekst) + " " * (kolom_van(tekst, stuk.sleutel.begin) + 2)
    nieuw = "".join(f"{ruimte}{entry.sleutel}:{' ' + entry.rest if entry.rest else ''}" for entry in entries)
    begin = len(tekst[: knoop.begin].rstrip(" \r\n"))
    regel_eind = tekst.find("\n", knoop.eind)
    regel_eind = len(tekst) if regel_eind < 0 else regel_eind
    achter = tekst[knoop.eind : regel_eind].rstrip("\r")
    return f"{tekst[:begin]}{achter.rstrip()}{nieuw}{tekst[knoop.eind + len(achter) :]}"


def gasten_per_antwoord(geval: Geval) -> Antwoord | None:
    """``ja: [wim, cor]`` below ``gasten``: the answer became the key."""
    if geval.stappen[:1] != ("gasten",) or geval.naam != "beraad" or len(geval.stappen) < 2:
        return None
    gasten = geval.knoop(("gasten",))
    if not isinstance(gasten, Velden) or not gasten.paren:
        return None
    antwoorden = {sleutel.waarde: veld_voor(Gast, sleutel.waarde) for sleutel, _ in gasten.paren}
    if any(veld != "komt" or geval.mens(woord) for woord, veld in antwoorden.items()):
        return None
    zin = "zet elke gast op een eigen regel, met wat die antwoordde erachter: wim: {komt: ja}"
    gevonden: dict[str, str] = {}
    try:
        nieuw = _per_gast(geval.tekst, geval, gasten, gevonden)
    except NietTeBewerken:
        return Antwoord(zin)
    wie_is_wie = opsomming([f"{woord} is {sleutel}" for woord, sleutel in gevonden.items()])
    zin += f" ({wie_is_wie})" if wie_is_wie else ""
    return Antwoord(zin, (Weg(zin, {geval.naam: nieuw}, geval.pad("gasten"), "en"),))


def _per_gast(tekst: str, geval: Geval, gasten: Velden, gevonden: dict[str, str]) -> str:
    wie: dict[str, str] = {}
    for sleutel, waarde in gasten.paren:
        woorden = (
            [woorden_van(deel) for deel in waarde.delen] if isinstance(waarde, Rij) else delen_van(woorden_van(waarde))
        )
        for woord in woorden:
            naam = geval.mens(woord) or sleutel_van(woord)
            if naam in wie:
                raise NietTeBewerken("iemand staat er twee keer")
            wie[naam] = sleutel.waarde
            if sleutel_van(woord) != naam:
                gevonden[woord] = naam
    if gasten.vloei:
        nieuw = ", ".join(f"{naam}: {{komt: {citeer(komt)}}}" for naam, komt in wie.items())
        return f"{tekst[: gasten.begin]}{{{nieuw}}}{tekst[gasten.eind :]}"
    ruimte = regeleinde_van(tekst) + " " * kolom_van(tekst, gasten.begin)
    nieuw = ruimte.join(f"{naam}: {{komt: {citeer(komt)}}}" for naam, komt in wie.items())
    eind = max(knoop.eind for knoop in gasten.paren[-1])
    return tekst[: gasten.begin] + nieuw + tekst[eind:]
