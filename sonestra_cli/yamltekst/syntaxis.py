"""What ruamel says about notation that it cannot follow, in Dutch, at the place where a person would look.

The C parser and the pure one use other words for the same thing: we go by what both have in common, and by the text.
"""

import re
from typing import Any

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.aanhaling import blijft_open, laatste_tekst, opent_een_regel_eerder, vreemd_teken
from sonestra_cli.yamltekst.codes import B010, B011, B012, B013, B014, B016, B018
from sonestra_cli.yamltekst.haakjes import HAAKJES, haakje, laatste_haak, regel_om, spatie
from sonestra_cli.yamltekst.onleesbaar import AANHALEN, Onleesbaar, beginteken
from sonestra_cli.yamltekst.stroom import Parser
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld, tip_bij_velden

_PLAKT = re.compile(r"\s*(?:- )?[\w-]+(:)\S")
_SLEUTEL = re.compile(r"\s+([\w-]+):\s")
_SLEUTEL_ALLEEN = re.compile(r"\s+[\w-]+:(?:\s.*)?")
_ZEGT_NIETS = re.compile(r"\s*(?:#|$)")
_BOUW = re.compile(r"\s*(?:- |[\w-]+:(?:\s|$))")
"""A line that is a field or an entry, and so no words that go on."""
_WOORDEN_TOT_HEKJE = re.compile(r":\s+[^'\"|>\[{\s\d]")
_BIJ_HET_STUK = "hoort het bij het stuk erboven? Zet het recht onder het eerste woord achter dat streepje"
_OF_IETS_NIEUWS = "Is het iets nieuws? Zet er '- ' voor. Kwam het hier per ongeluk? Verplaats de regel"
_TERUG = 20_000
"""Signs before a line that are looked at."""


def verklaar(fout: Any, tekst: str, parser: Parser, is_veld: IsVeld) -> Onleesbaar:
    """A sentence for ``fout`` (a YAMLError of ruamel) about ``tekst``."""
    probleem = str(getattr(fout, "problem", "") or "")
    binnen = str(getattr(fout, "context", "") or "")
    begin = _index(getattr(fout, "problem_mark", None), tekst)
    open_ = _index(getattr(fout, "context_mark", None), tekst)
    if "quoted scalar" in binnen:
        return vreemd_teken(tekst, begin) if "escape" in probleem else blijft_open(tekst, open_)
    if "tab character" in probleem or tekst[begin : begin + 1] == "\t":
        zin = "hier staat een tab, en inspringen gaat met spaties"
        return Onleesbaar(B011, zin, begin, begin + 1, tip="typ zoveel spaties als de regels eromheen")
    if "cannot start any token" in probleem:
        return beginteken(tekst, begin)
    if any(wat in binnen for wat in ("alias", "anchor", "tag", "block scalar")):
        return beginteken(tekst, open_)
    if "mapping values are not allowed" in probleem:
        return _dubbele_punt(tekst, begin, is_veld)
    if "expected ':'" in probleem:
        return _geen_dubbele_punt(tekst, open_, is_veld)
    if "flow" in binnen:
        if (opent := opent_een_regel_eerder(tekst, parser, begin)) is not None:
            return blijft_open(tekst, opent)
        if tekst[open_ : open_ + 1] not in HAAKJES:
            open_ = laatste_haak(tekst, parser, open_)
        return haakje(tekst, open_, begin, is_veld)
    if "node content" in probleem:
        return _los_teken(tekst, begin)
    if "sequence entries are not allowed" in probleem:
        return Onleesbaar(
            B010,
            "een lijst met streepjes kan niet op deze plek beginnen",
            begin,
            begin + 1,
            tip="zet elk streepje op een nieuwe regel, of schrijf [een, twee]",
        )
    return _verkeerd_begin(tekst, begin, parser, is_veld)


def is_oude_regel(fout: Any, tekst: str) -> bool:
    """True where only the C parser stumbles: ``{begint: 14:00}`` and ``{vraag: Waar?}`` are good YAML since 1.2."""
    probleem = str(getattr(fout, "problem", "") or "")
    binnen = str(getattr(fout, "context", "") or "")
    begin = _index(getattr(fout, "problem_mark", None), tekst)
    return "unexpected ':'" in probleem or ("flow" in binnen and tekst[begin : begin + 1] == "?")


def sporen(fout: Any, uitleg: Onleesbaar, tekst: str) -> tuple[int, ...]:
    """How far ``fout`` let the text be followed, then where it may have begun: for whoever looks for a way out."""
    begin, open_ = (_index(getattr(fout, merk, None), tekst) for merk in ("problem_mark", "context_mark"))
    binnen = str(getattr(fout, "context", "") or "")
    tot_het_eind = "quoted scalar" not in binnen or begin >= len(tekst.rstrip())
    verder = uitleg.begin if uitleg.regel is B012 and tot_het_eind else begin  # an apostrophe takes what follows along
    return tuple(dict.fromkeys((verder, uitleg.begin, open_, begin)))


def _index(merk: Any | None, tekst: str) -> int:
    return min(merk.index, len(tekst)) if merk is not None else 0


def _dubbele_punt(tekst: str, begin: int, is_veld: IsVeld) -> Onleesbaar:
    regel_begin, regel = regel_om(tekst, begin)
    ervoor = regel[: begin - regel_begin]
    if re.search(r":\s", ervoor) or len(ervoor) > 200:
        return Onleesbaar(
            B014,
            "een dubbele punt met een spatie erachter maakt hier een nieuw veld",
            begin,
            begin + 1,
            tip=tip_bij_velden(ervoor, regel, is_veld) or AANHALEN,
        )
    if regel_begin:
        vorig_begin, vorige = regel_om(tekst, regel_begin - 1)
        if plakt := _PLAKT.match(vorige):
            return spatie(vorig_begin + plakt.start(1))
        if vorige.lstrip().startswith("- ") and ":" not in vorige and _SLEUTEL_ALLEEN.fullmatch(regel):
            return _tussen_streepjes(B018, regel_begin, regel, vorige.lstrip()[2:].strip())
        if ":" not in vorige and vorige.strip():
            return _zonder_veld(
                tekst, vorig_begin + len(vorige) - len(vorige.lstrip()), vorig_begin + len(vorige.rstrip()), is_veld
            )
    inhoud = regel_begin + len(regel) - len(regel.lstrip())
    return Onleesbaar(
        B016,
        "voor deze regel staan te veel spaties",
        inhoud,
        max(begin, inhoud + 1),
        tip="zet velden die bij elkaar horen recht onder elkaar. Begint de regel erboven met een streepje, dan hoort "
        "daar een spatie achter",
    )


def _geen_dubbele_punt(tekst: str, open_: int, is_veld: IsVeld) -> Onleesbaar:
    regel_begin, regel = regel_om(tekst, open_)
    if plakt := _PLAKT.match(regel):
        return spatie(regel_begin + plakt.start(1))
    vorige = regel_om(tekst, regel_begin - 1)[1] if regel_begin else ""
    eind = regel_begin + len(regel.rstrip())
    if vorige.rstrip().endswith(("|", ">")):
        return Onleesbaar(
            B016,
            "voor deze woorden staan te weinig spaties: zo horen ze niet bij het veld erboven",
            open_,
            eind,
            tip="zet twee spaties meer voor elke regel van de woorden",
        )
    return _zonder_veld(tekst, open_, eind, is_veld)


def _tussen_streepjes(code: Regel, regel_begin: int, regel: str, erboven: str = "") -> Onleesbaar:
    """A line with a field among the entries of a list; ``erboven``: what the entry above it says."""
    begin, eind = regel_begin + len(regel) - len(regel.lstrip()), regel_begin + len(regel.rstrip())
    zin = f"'{kort(regel.strip())}' staat midden in een lijst, zonder streepje"
    hoort_bij = _BIJ_HET_STUK
    if erboven and " " not in erboven:
        hoort_bij = f"hoort het bij '{kort(erboven)}'? Schrijf op die regel, zonder streepje: {kort(erboven)}:"
    return Onleesbaar(code, zin, begin, eind, tip=f"{hoort_bij}. {_OF_IETS_NIEUWS}")


def _zonder_veld(tekst: str, begin: int, eind: int, is_veld: IsVeld) -> Onleesbaar:
    if ander := re.match(r"[\w-]+\s?([;=])\s", tekst[begin:eind]):
        zin = f"achter een veld hoort een dubbele punt, en hier staat '{ander[1]}'"
        return Onleesbaar(B018, zin, begin, eind, tip="typ een dubbele punt en een spatie")
    if is_veld(tekst[begin:eind]):
        return Onleesbaar(B018, f"achter '{tekst[begin:eind]}' mist een dubbele punt", begin, eind, tip="typ hem erbij")
    return Onleesbaar(
        B018,
        "hier verwacht ik een veld met een dubbele punt",
        begin,
        eind,
        tip="horen deze woorden bij een veld erboven? Zet dan '|' achter de dubbele punt van dat veld",
    )


def _los_teken(tekst: str, begin: int) -> Onleesbaar:
    teken = tekst[begin : begin + 1]
    if teken and teken in "]}":
        return Onleesbaar(
            B013, f"dit haakje '{teken}' gaat dicht, en er ging er geen open", begin, begin + 1, tip=AANHALEN
        )
    return beginteken(tekst, begin)


def _verkeerd_begin(tekst: str, begin: int, parser: Parser, is_veld: IsVeld) -> Onleesbaar:
    """A block goes on where no key was expected: text behind a closing quote, or a line that stands askew."""
    regel_begin, regel = regel_om(tekst, begin)
    if tekst[regel_begin:begin].strip():
        aangehaald = laatste_tekst(tekst, parser, begin)
        if aangehaald is not None and "\n" in tekst[aangehaald[0] : aangehaald[1]]:
            return blijft_open(tekst, aangehaald[0])
        if aangehaald is not None:
            return Onleesbaar(
                B012, "na het laatste aanhalingsteken staat nog tekst", begin, begin + 1, tip=AANHALEN + ", met '…'"
            )
        return Onleesbaar(B010, "hier begrijp ik iets niet", begin, begin + 1, tip=AANHALEN)
    vorige = regel_om(tekst, regel_begin - 1)[1] if regel_begin else ""
    hekje = max((gevonden.start() for gevonden in re.finditer(r"\s#", vorige)), default=0)
    if not _BOUW.match(regel) and _WOORDEN_TOT_HEKJE.search(vorige[:hekje]):
        return Onleesbaar(
            B018,
            "deze woorden horen nergens bij: op de regel erboven hield de tekst op bij '#'",
            begin,
            regel_begin + len(regel.rstrip()),
            tip="zet '|' achter het veld en alle woorden op de regels eronder",
        )
    tip = "zet velden die bij elkaar horen recht onder elkaar"
    if re.match(r"\s*-[^\s-]", vorige):
        tip = "typ in de regel erboven een spatie achter het streepje"
    elif _SLEUTEL_ALLEEN.fullmatch(regel) and _streepje_op(tekst, regel_begin, len(regel) - len(regel.lstrip())):
        return _tussen_streepjes(B016, regel_begin, regel)
    elif regel.lstrip().startswith("- ") and not vorige.lstrip().startswith("-"):
        tip = "hoort het bij de regels erboven? Haal dan het streepje weg"
    elif (inspringt := _SLEUTEL.match(regel)) and not is_veld(inspringt[1]) and _begint_aan_de_kant(tekst, regel_begin):
        tip = f"mist er een regel boven '{kort(inspringt[1])}', zoals `personen:`, of staat er een # voor?"
    return Onleesbaar(
        B016,
        "deze regel staat niet recht onder de regels waar hij bij hoort",
        begin,
        regel_begin + len(regel.rstrip()),
        tip=tip,
    )


def _streepje_op(tekst: str, tot: int, kolom: int) -> bool:
    """True when the nearest line before ``tot`` that springs in no deeper than ``kolom`` has its dash there."""
    for regel in reversed(tekst[max(0, tot - _TERUG) : tot].splitlines()):
        if not _ZEGT_NIETS.match(regel) and len(regel) - len(regel.lstrip()) <= kolom:
            return regel.startswith(" " * kolom + "- ")
    return False


def _begint_aan_de_kant(tekst: str, tot: int) -> bool:
    """True when the last line before ``tot`` that says something does not spring in."""
    regels = (regel for regel in reversed(tekst[:tot].splitlines()) if not _ZEGT_NIETS.match(regel))
    return not next(regels, " ").startswith(" ")
