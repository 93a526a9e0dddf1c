"""Every paper on a traject in which little stands: lines to write on, no half sentence, no empty heading."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.maken import papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import IEDEREEN, AfspraakSleutel, Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Procesbegeleider, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import lees_traject
from tests.domein.bouwen import met_eigen_teksten

from .bladen import ALLE, SOORTEN, sjablonen, voorbeeld

DELEN = ("verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan", "actieteam")
HALF = re.compile(
    r"\bNone\b|\b(?:True|False)\b"
    r"|(?<=[^\s|])  +(?=[^\s|])"  # two spaces
    r"|(?:^|(?<=[^\s|.]) )[.,;:?!](?:\s|$)"  # a sign that lost its word
    r"|,,|::|;;|\.,|,\.|:\.|;\.|\?\.|!\.|(?<!\.)\.\.(?!\.)"
    r"|\(\s*\)|\*\*\s*\*\*|“\s*”"
    r"|\b(?:van|met|tot|en|of|vanaf|de|een|onze|jouw|zit in|in het) ?[.,](?=\s|$)"  # none of these ends a sentence
    r"|:\s+[.?!]"
)
"""What is left of a sentence when a word in it was not there."""
_LABEL = re.compile(r"^\*\*[^*]+:\*\*$|^[^#|>*\-☐].*:$")
_KOP = re.compile(r"^#+ ")


@cache
def zoals_nieuw() -> Traject:
    """What ``sonestra nieuw`` makes, with nothing filled in; in a folder of its own, that no other test looks into."""
    with TemporaryDirectory() as map_:
        assert uitvoeren(["nieuw", "leeg", "-q", "-C", map_]) == 0
        return lees_traject(Path(map_) / "leeg").traject


@cache
def half(naam: str, deel: str) -> Traject:
    """An example of which only one file is there, with every own text a mark."""
    heel = met_eigen_teksten(voorbeeld(naam)) if naam else Traject()
    if deel == "heel":
        return heel
    return replace(Traject(kop=Kop(hoofdpersonen=heel.kop.hoofdpersonen)), **{deel: getattr(heel, deel)})


def papieren(soort: str, traject: Traject) -> Iterator[str]:
    wat = papiersoorten()[soort]
    lezers = [*wat.voor.alle(traject), Sleutel("niemand")] if wat.voor else [IEDEREEN]
    for lezer in lezers:
        beeld = bekijk(traject, (Lezer(lezer),))
        if not wat.waarom_niet(beeld) and not (wat.voor and wat.voor.waarom_niet(traject, Sleutel(lezer))):
            yield papier(soort, beeld, sjablonen()).markdown.replace("\\\n", "\n").replace("\\", "")


def mis(markdown: str) -> list[str]:
    """Every line of a paper that reads as if something fell out of it."""
    regels = [regel for regel in markdown.split("\n") if regel.strip()]
    zinnen = (re.sub(r"^\s*[-☐>]+ ", "", regel.strip()) for regel in regels if regel != "*****")
    uit = [f"half: {zin}" for zin in zinnen if HALF.search(zin)]
    for regel, volgende in zip(regels, [*regels[1:], "---"], strict=True):
        if _KOP.match(regel) and not regel.startswith("# ") and _niets(regel, volgende):
            uit.append(f"leeg kopje: {regel}")
        if _LABEL.match(regel) and (volgende == "---" or re.match(r"#|\*\*\*$|\*\*[^*]+:\*\*", volgende)):
            uit.append(f"niets achter: {regel}")
    return uit


def _niets(kop: str, volgende: str) -> bool:
    """Below a heading stands no word, no line and no smaller heading."""
    diepte = len(kop) - len(kop.lstrip("#"))
    return volgende in ("---", "***", "*****") or bool(re.match(rf"#{{1,{diepte}}} ", volgende))


@pytest.mark.parametrize("soort", SOORTEN)
def test_elk_papier_van_een_nieuw_traject_is_heel(soort: str) -> None:
    for traject in (Traject(), zoals_nieuw()):
        for markdown in papieren(soort, traject):
            assert mis(markdown) == []
            assert soort == "blad-deur" or "___" in markdown or "| |" in markdown or "☐" in markdown, (
                "there is nothing to write on"
            )


@pytest.mark.parametrize("deel", [*DELEN, "heel"])
@pytest.mark.parametrize("soort", SOORTEN)
def test_elk_papier_van_een_half_traject_is_heel(soort: str, deel: str) -> None:
    for naam in ALLE:
        for markdown in papieren(soort, half(naam, deel)):
            assert mis(markdown) == []


@pytest.mark.parametrize(
    "fout",
    ["Dit is van .", "None", "Je komt met , en", "## Wie?\n\n## Wat?\n\nx", "**Waar:**\n\n## Wie\n\nx", "op  tijd",
     "Ja..", "Wie regelt het: .", "## Wie?\n\n---", "Bel ()."],
)  # fmt: skip
def test_een_zin_waar_iets_uit_viel_wordt_gezien(fout: str) -> None:
    assert mis(fout)
    assert mis("# Dag\n\n## Waar?\n\n### Thuis\n\n**Wie:**\n\n___\n\nJij, Jan en ik. Soep…\n\n---\n") == []


@pytest.mark.parametrize("soort", ["plan", "koelkast", "stukje", "agenda-actieteam", "blad-open-vragen"])
def test_een_afspraak_zonder_woorden_is_geen_halve_zin_maar_een_regel_om_op_te_schrijven(soort: str) -> None:
    """On the fridge it said 'Corrie:' and nothing, and on her card 'Afspraak a2' only."""
    corrie = Sleutel("corrie")
    afspraken = {
        AfspraakSleutel("a1"): Afspraak(Woorden(""), wie=(corrie,)),
        AfspraakSleutel("a2"): Afspraak(Woorden(""), wie=(corrie,), wat="was"),
    }
    mensen = Netwerk(personen={corrie: Persoon(naam="Corrie")})
    for markdown in papieren(soort, Traject(netwerk=mensen, plan=Plan(afspraken=afspraken))):
        assert mis(markdown) == []
        if "Corrie" in markdown:
            assert "___" in markdown.split("## Wie bel je?")[0] or "vraag het nog" in markdown


def test_zonder_nummer_is_er_op_het_uitlegblad_een_regel_voor() -> None:
    """'Bel Ria', it said, and not on what number."""
    kop = Kop(procesbegeleider=Procesbegeleider(naam="Ria"))
    (markdown,) = papieren("blad-uitleg", Traject(kop=kop))
    assert "**Bel Ria, op nummer:**\n___" in re.sub(r"\n+", "\n", markdown)
