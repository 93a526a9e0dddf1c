"""What we write on paper ourselves: the words of the table, hard words explained, short sentences, one vocabulary."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from sonestra_cli.documenten.maken import papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.tekst import uitleg as in_sjabloon
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.domein.soorten import IEDEREEN, Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.taal.papierwoorden import MOEILIJK, WOORDEN, uitleg
from tests.documenten.bladen import ALLE, SOORTEN, sjablonen, voorbeeld
from tests.domein.bouwen import met_eigen_teksten

DOCUMENTEN = Path(__file__).parents[2] / "sonestra_cli" / "documenten"
VOOR_DE_BEGELEIDER = frozenset(
    {"blad-draaiboek", "blad-draaiboek-kort", "blad-open-vragen", "blad-meenemen", "blad-tas"}
)
"""Papers of who knows the hard words."""
LANGSTE_ZIN, KORTE_ZIN = 12, 8
ZONDER_KERN = frozenset({"blad-namen", "blad-deur", "blad-bellijst"})
"""Papers that are a few words or a list."""


@cache
def stil(naam: str, woordkeus: Woordkeus) -> Traject:
    """An example in which nobody says anything: every name and every free text is ``<tekst 1>``."""
    bron = met_eigen_teksten(voorbeeld(naam)) if naam else Traject()
    mensen = {wie: replace(een, naam=f"<tekst 9{nr}>") for nr, (wie, een) in enumerate(bron.netwerk.personen.items())}
    kop = replace(bron.kop, woordkeus=woordkeus)
    return replace(bron, kop=kop, netwerk=replace(bron.netwerk, personen=mensen))


@cache
def gedrukt(soort: str, naam: str, woordkeus: Woordkeus = "sonestra") -> tuple[str, ...]:
    """What we say ourselves on one kind of paper, for each who gets one."""
    traject, voor = stil(naam, woordkeus), papiersoorten()[soort].voor
    lezers = [Lezer(wie) for wie in voor.alle(traject)] if voor else [Lezer(IEDEREEN)]
    return tuple(
        papier(soort, beeld, sjablonen()).markdown
        for beeld in (bekijk(traject, (lezer,)) for lezer in lezers)
        if not papiersoorten()[soort].waarom_niet(beeld)
    )


ELK_PAPIER = pytest.mark.parametrize("soort", SOORTEN)
ELK_VOORBEELD = pytest.mark.parametrize("naam", [*ALLE, ""])


def zinnen(markdown: str) -> Iterator[str]:
    """Every sentence, heading and cell, without the signs of Markdown and without names and own words."""
    for regel in markdown.replace("\\\n", "\n").replace("\\", "").split("\n"):
        kaal = re.sub(r"\*+|_{3,}|!\[\w+\]\(\w+\)|^\s*(?:#+|-|>|\d+\.)\s|☐", " ", regel).replace("|", "\n")
        yield from (zin.strip() for zin in re.split(r"(?<=[.?!:])\s+|\n", kaal) if re.search(r"\w", zin))


def woorden_voor_mensen() -> Iterator[tuple[str, str]]:
    """Module and text for every text in the code of the papers that people read."""
    for map_ in ("papieren", "context"):
        for pad in sorted((DOCUMENTEN / map_).glob("*.py")):
            boom = ast.parse(pad.read_text("utf-8"))
            geen = {id(k.body[0].value) for k in ast.walk(boom) if getattr(k, "body", None) and _is_tekst(k)}
            geen |= {id(k.value) for k in ast.walk(boom) if isinstance(k, ast.Expr)}
            for knoop in ast.walk(boom):
                tekst = knoop.value if isinstance(knoop, ast.Constant) and id(knoop) not in geen else None
                if isinstance(tekst, str) and re.search(r"[A-Z ]", tekst) and not re.fullmatch(r"\S+\.\S+", tekst):
                    yield pad.stem, tekst


def _is_tekst(knoop: ast.AST) -> bool:
    lijf = getattr(knoop, "body", None)
    return isinstance(lijf, list) and isinstance(lijf[0], ast.Expr)


def verkeerd(waar: str, tekst: str) -> list[str]:
    return [f"{waar}: {fout}, liever {woord.woord}" for woord in WOORDEN for fout in woord.niet.findall(tekst)]


@pytest.mark.parametrize("sjabloon", sorted(sjablonen()))
def test_in_een_sjabloon_heet_een_ding_zoals_overal(sjabloon: str) -> None:
    assert verkeerd(sjabloon, re.sub(r"\{[{%].*?[%}]\}", " ", sjablonen()[sjabloon])) == []


@pytest.mark.parametrize("sjabloon", sorted(sjablonen()))
def test_een_sjabloon_noemt_het_beraad_en_het_team_nooit_zelf(sjabloon: str) -> None:
    """Both have two names; which one is the traject's."""
    eigen = re.sub(r"\{[{%].*?[%}]\}", " ", sjablonen()[sjabloon])
    assert re.findall(r"\w*(?:beraad|meedenkbijeenkomst|actieteam|basisteam)\w*", eigen, re.IGNORECASE) == []


def test_in_de_code_van_een_papier_heet_een_ding_zoals_overal() -> None:
    assert [fout for waar, tekst in woorden_voor_mensen() for fout in verkeerd(waar, tekst)] == []


@ELK_PAPIER
@ELK_VOORBEELD
def test_een_moeilijk_woord_wordt_meteen_uitgelegd(soort: str, naam: str) -> None:
    if soort in VOOR_DE_BEGELEIDER:
        return
    for blad, (woord, (vorm, zin, of)) in product(gedrukt(soort, naam), MOEILIJK.items()):
        alle = list(zinnen(blad))
        eerst = next((nr for nr, een in enumerate(alle) if vorm.search(een)), None)
        if eerst is not None and not re.search(rf"\({vorm.pattern}\)", alle[eerst], re.IGNORECASE):
            assert alle[eerst + 1] in (zin, *of), f"{soort}: achter {woord!r} hoort {zin!r}"


@ELK_PAPIER
@ELK_VOORBEELD
@pytest.mark.parametrize(("woordkeus", "ander"), [("sonestra", "snv"), ("snv", "sonestra")])
def test_een_papier_gebruikt_de_woorden_van_het_traject(
    soort: str, naam: str, woordkeus: Woordkeus, ander: Woordkeus
) -> None:
    niet = {"snv": r"meedenkbijeenkomst|basisteam", "sonestra": r"beraad|actieteam"}[ander]
    assert re.findall(niet, "\n".join(gedrukt(soort, naam, woordkeus)), re.IGNORECASE) == []


@ELK_PAPIER
@ELK_VOORBEELD
def test_geen_zin_van_ons_is_lang(soort: str, naam: str) -> None:
    lang = [zin for blad in gedrukt(soort, naam) for zin in zinnen(blad) if _hoe_lang(zin) > LANGSTE_ZIN]
    assert lang == []


def kern(blad: str) -> list[str]:
    """The sentences under the title, up to the first heading, without a subtitle and what stands behind a label."""
    onder_de_titel = re.split(r"^(?:#+ |\*\*\*$)", blad.partition("\n")[2], flags=re.MULTILINE)[0]
    lopend = [r for r in onder_de_titel.split("\n") if not re.match(r"\*\*[^*]+[:?]\*\*|\*[^*]+\*$|[>|]|- |\d+\. ", r)]
    return [zin for zin in zinnen("\n".join(lopend)) if zin.endswith((".", "?", "!", ":"))]


@pytest.mark.parametrize("soort", [soort for soort in SOORTEN if soort not in ZONDER_KERN])
@ELK_VOORBEELD
def test_een_papier_begint_met_zijn_kern_in_heel_korte_zinnen(soort: str, naam: str) -> None:
    for blad in gedrukt(soort, naam):
        eerste = kern(blad)[:3]
        assert eerste, blad[:200]
        assert [zin for zin in eerste if _hoe_lang(zin) > KORTE_ZIN] == []


def _hoe_lang(zin: str) -> int:
    return len(re.findall(r"[\w’'-]+", _zonder_hun(zin)))


def _zonder_hun(zin: str) -> str:
    """Names, own words and a date count as nothing: they are not ours to shorten."""
    return re.sub(r"<tekst \d+>|(?:\w+dag )?\b\d{1,2} \w+ \d{4}", "", zin)


def test_elke_uitleg_is_een_korte_zin_zonder_moeilijk_woord() -> None:
    for zin in (zin for een in MOEILIJK.values() for zin in (een.uitleg, *een.of)):
        assert len(zin.split()) <= KORTE_ZIN
        assert zin.endswith((".", "?"))
        assert not any(moeilijk.vorm.search(zin) for moeilijk in MOEILIJK.values())
        assert not any(woord.niet.search(zin) for woord in WOORDEN)


def test_een_sjabloon_vraagt_de_uitleg_van_een_woord() -> None:
    assert in_sjabloon("piketpaaltje") == uitleg("piketpaaltje") == "Dat zijn regels voor het plan."
    with pytest.raises(ValueError):
        uitleg("tafel")
