"""Questions that were asked and answered rest: ``gevraagd: [R13]``. How that is written is told in ``rust.py``.

A rest counts for one question: the one about the entry in which it stands, or below the block that holds it when it
says behind ``bij`` what the question was about. Once the question is about something else, it is asked again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sonestra_cli.controles.rust import Rustend, lees_rust, schrijf_rust, vlak
from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Stap, Zet
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.domein.soorten import Bestandsnaam, Rust
from sonestra_cli.domein.veld import Blok, velden_van
from sonestra_cli.techniek.inkorten import kort

K005 = Regel(
    "K005",
    "tip",
    "Deze code kan niet rusten.",
    "Alleen een vraag kan rusten. Een fout of een let op blijft staan tot er iets aan gedaan is.",
    "Haal de code hier weg. Wat een code betekent: sonestra leg-uit CODE.",
)
K006 = Regel(
    "K006",
    "tip",
    "Deze vraag stel ik ergens anders.",
    "Bij `gevraagd` staat welke vraag al beantwoord is. Ze rust alleen bij het stukje waar ze over gaat, en dat is "
    "niet hier.",
    "Is ze beantwoord? Zet de code dan waar de vraag staat; `sonestra valideer --rust CODE` doet het voor je. Anders "
    "mag de code hier weg.",
)
K007 = Regel(
    "K007",
    "tip",
    "Deze vraag rust, en komt niet vanzelf terug.",
    "Deze vraag gaat over meer dan dit ene stukje. Staat erbij waar ze over ging, dan vraag ik het opnieuw zodra dat "
    "verandert.",
    "`sonestra valideer --herstel` zet het erbij. Zo laten mag ook.",
)
VELD = "gevraagd"


class _Plek(NamedTuple):
    """One entry of ``gevraagd``: where it stands, the block that holds it, what it says."""

    pad: Pad
    houder: tuple[Stap, ...]
    tekst: Rust
    rust: Rustend | None


def rust_plek(bevinding: Bevinding) -> Pad:
    """The block in which this question is put to rest: the nearest one around it that has the field."""
    pad = bevinding.rust_bij or bevinding.pad
    return Pad(pad.bestand, _houder(pad.bestand, pad.stappen))


def laat_rusten(
    rust: Iterable[Blad], bevindingen: Sequence[Bevinding], bekend: Mapping[str, Regel]
) -> Iterator[Bevinding]:
    """The findings without the questions that rest, and what there is to say of ``gevraagd`` itself.

    ``rust``: every entry of it in the traject. ``bekend``: code -> rule.
    """
    per_bestand: dict[Bestandsnaam, list[_Plek]] = {}
    for blad in rust:
        plek = _Plek(blad.pad, blad.stappen[:-2], blad.waarde, lees_rust(blad.waarde))
        per_bestand.setdefault(blad.bestand, []).append(plek)
    gebruikt: dict[Pad, Bevinding] = {}
    andere: dict[str, Bevinding] = {}
    for bevinding in bevindingen:
        hier = [plek for plek in per_bestand.get(rust_plek(bevinding).bestand, ()) if _gaat_over(plek, bevinding)]
        if bevinding.niveau != "vraag" or not hier:
            andere.setdefault(bevinding.code, bevinding)
        for plek in hier:
            gebruikt.setdefault(plek.pad, bevinding)
        if not any(_rust(plek, bevinding) for plek in hier):
            yield bevinding
    for plekken in per_bestand.values():
        for plek in plekken:
            yield from _over_de_rust(plek, gebruikt.get(plek.pad), andere, bekend)


def _gaat_over(plek: _Plek, bevinding: Bevinding) -> bool:
    """Whether this entry is about this finding, whatever it says behind ``bij``.

    A code alone counts in the block of the question itself; one with words behind it counts for all that is below.
    """
    if plek.rust is None or plek.rust.code != bevinding.code:
        return False
    waar = rust_plek(bevinding)
    if plek.rust.staat:
        onder = (waar, bevinding.pad)
        return any(p.bestand == plek.pad.bestand and p.stappen[: len(plek.houder)] == plek.houder for p in onder)
    return plek.houder == waar.stappen


def _rust(plek: _Plek, bevinding: Bevinding) -> bool:
    """Whether the question rests by this entry: it is about the same as then.

    A question about one entry only is the same as long as that is there, whatever somebody noted behind ``bij``.
    """
    if bevinding.niveau != "vraag" or plek.rust is None:
        return False
    if bevinding.staat:
        return plek.rust.staat in ("", vlak(bevinding.staat))
    waar = rust_plek(bevinding).stappen
    return plek.houder == waar or plek.rust.staat == vlak(str(waar[-1]))


def _over_de_rust(
    plek: _Plek, bevinding: Bevinding | None, andere: Mapping[str, Bevinding], bekend: Mapping[str, Regel]
) -> Iterator[Bevinding]:
    if plek.rust is None or plek.rust.code not in bekend:
        tip = "zet hier de code van een vraag, zoals hij bij de melding staat: [R13]"
        yield Bevinding(K005, f"'{kort(plek.tekst)}' ken ik niet als vraag", plek.pad, tip=tip)
        return
    code, staat = plek.rust
    elders = andere.get(code)
    zwaar = bevinding if bevinding and bevinding.niveau != "vraag" else None
    niveau = zwaar.niveau if zwaar else bekend[code].niveau
    if zwaar or (bevinding is None and niveau in ("fout", "let op") and elders is None):
        zin = f"{code} is geen vraag maar een {niveau}, en die kan niet rusten"
        yield Bevinding(K005, zin, plek.pad, tip=f"wat je ermee kunt: sonestra leg-uit {code}")
    elif bevinding is None:
        if elders is not None and not _rust_hier_goed(plek, elders):
            waar = rust_plek(elders)
            bij = f"bij {waar.stappen[-1]}" if waar.stappen else "bovenaan"
            tip = f"de vraag staat nu {bij} in {waar.bestand}.yaml; daar kan de code ook"
            yield Bevinding(K006, f"{code} vraag ik hier nu niet", plek.pad, tip=tip)
    elif bevinding.staat and not staat:
        heel = schrijf_rust(code, bevinding.staat)
        waarover = "Zet erbij waar het over ging, dan vraag ik het opnieuw als dat verandert"
        zin = f"{code} rust: die vraag ik nu niet. {waarover}"
        yield Bevinding(K007, zin, plek.pad, tip=f"schrijf: {heel}", wijziging=Zet(plek.pad, heel))


def _rust_hier_goed(plek: _Plek, elders: Bevinding) -> bool:
    """Whether such a question can stand here too (another guest, agreement), so that an answer of before may stay."""
    waar = rust_plek(elders)
    if plek.rust is not None and plek.rust.staat and plek.pad.bestand == waar.bestand:
        return elders.pad.stappen[: len(plek.houder)] == plek.houder
    hier, daar = vorm_op(plek.pad.bestand, plek.houder), vorm_op(waar.bestand, waar.stappen)
    return isinstance(hier, Blok) and isinstance(daar, Blok) and hier.klasse is daar.klasse


def _houder(bestand: Bestandsnaam, stappen: tuple[Stap, ...]) -> tuple[Stap, ...]:
    """The longest part of the path that leads to a block with the field; the head of the file when there is none."""
    for tot in range(len(stappen), 0, -1):
        vorm = vorm_op(bestand, stappen[:tot])
        if isinstance(vorm, Blok) and VELD in velden_van(vorm.klasse):
            return stappen[:tot]
    return ()
