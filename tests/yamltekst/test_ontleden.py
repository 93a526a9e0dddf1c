"""Notation that cannot be followed, by both parsers: the same sentence at the same place, fast, never an exception."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.lezen.plaatsen import Regels
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed
from sonestra_cli.yamltekst.stroom import Parser, beste_parser, c_stroom, zuivere_stroom

PARSERS = [pytest.param(c_stroom, id="c"), pytest.param(zuivere_stroom, id="zuiver")]


def waar(tekst: str, ontleding: Ontleed) -> list[tuple[str, int, int]]:
    """Code, line and column of every finding."""
    meldingen = [Regels("x.yaml", tekst).melding(vondst) for vondst in ontleding.vondsten]
    return [(m.bevinding.code, m.plek.regel, m.plek.kolom) for m in meldingen]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("tekst", "code", "regel", "kolom"),
    [
        ("a:\n\tb: 1\n", "B011", 2, 1),
        ("a:\n  b: 1\n\tc: 2\n", "B011", 3, 1),
        ('a: "hoi\nb: 1\n', "B012", 1, 4),
        ("a: 's avonds\nb: 1\n", "B012", 1, 4),
        ("a: 's avonds\nb: bij 't water\n", "B012", 1, 4),
        ("a: {b: '95}\nc: {d: '95}\n", "B012", 1, 8),
        ("a: ['s avonds]\nc: [en 's nachts]\n", "B012", 1, 5),
        ('a: "hoi" zei ze\n', "B012", 1, 10),
        ('a: "c:\\pad"\n', "B012", 1, 7),
        ("a: [b, c\nd: 1\n", "B013", 1, 4),
        ("a: {b: c\n", "B013", 1, 4),
        ("a: {b: c]\n", "B013", 1, 9),
        ("a: [b,,c]\n", "B013", 1, 7),
        ("a: ]\n", "B013", 1, 4),
        ("a: Ik zei: kom\n", "B014", 1, 10),
        ("a: {b: Ik zei: kom}\n", "B014", 1, 14),
        ("a: @kyra\n", "B015", 1, 4),
        ("a: `x`\n", "B015", 1, 4),
        ("a: %x\n", "B015", 1, 4),
        ("%x: 1\n", "B015", 1, 1),
        ("a: *b* c\n", "B015", 1, 4),
        ("a: & b\n", "B015", 1, 4),
        ("a: &b c\nd: *b\n", "B015", 1, 4),
        ("a: !!! x\n", "B015", 1, 4),
        ("a: !!python/object x\n", "B015", 1, 4),
        ("a: | hoi\n", "B015", 1, 4),
        ("a: >hoi\n", "B015", 1, 4),
        ("a:\n  b: 1\n c: 2\n", "B016", 3, 2),
        ("a:\n  b: 1\n   c: 2\n", "B016", 3, 4),
        ("a:\n  - b\n  c: 1\n", "B016", 3, 3),
        ("a: |\nhoi dag\nb: 1\n", "B016", 2, 1),
        ("p:\n  wie:oma\n  kring: hart\n", "B017", 2, 6),
        ("p:\n  kring: hart\n  wie:oma\n", "B017", 3, 6),
        ("a: 1\nb\nc: 3\n", "B018", 2, 1),
        ("a = 1\nb: 2\n", "B018", 1, 1),
        ("a: b # x\n  c\nd: 1\n", "B018", 2, 3),
        ("a: b # x\n  c: d\n", "B016", 2, 3),
        ("a: 2026-02-28 # zaterdag\n  en toen\n", "B016", 2, 3),
        ("a: [b, c] # x\n  - d\n", "B016", 2, 3),
        ("a: 1\n---\nb: 2\n", "B019", 2, 1),
        ("# kop\n---\na: 1\n...\n", "B019", 4, 1),
        ("? [a]\n: b\n", "B021", 1, 3),
        ("a: - b\n", "B010", 1, 4),
        ("a: ? b\n", "B010", 1, 4),
        ("a: x\x00y\n", "B006", 1, 5),
        ("a: x\x85y\n", "B006", 1, 5),
        ("a: x\u2028y\n", "B006", 1, 5),
        ("a: x\x1b[31m\n", "B006", 1, 5),
        ("a: 1\n\ufeffb: 2\n", "B006", 2, 1),
        ("a: 1\rb: 2\r", "B006", 1, 5),
        ('a: "\\0"\n', "B006", 1, 4),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n", "B007", 2, 1),
    ],
)
def test_fout_in_de_opmaak_staat_waar_je_kijkt(parser: Parser, tekst: str, code: str, regel: int, kolom: int) -> None:
    ontleding = ontleed("x", tekst, parser)
    assert waar(tekst, ontleding) == [(code, regel, kolom)]
    assert not ontleding.heel


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("tekst", ["", "\n", "# niets\n", "---\n", "# kop\n---\n", "~\n", "\r\n\r\n"])
def test_een_leeg_bestand_is_goed(parser: Parser, tekst: str) -> None:
    assert ontleed("x", tekst, parser) == Ontleed(None, (), True)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    "tekst",
    ["[" * 100_000, "{a: " * 50_000, "- " * 100_000, "a: [" * 20_000, "a: &a [x]\n" + "b: [*a, *a]\n" * 1000],
    ids=["haken", "accolades", "streepjes", "om-en-om", "bom"],
)
def test_diepte_en_kopieen_krijgen_een_zin(parser: Parser, tekst: str) -> None:
    ontleding = ontleed("x", tekst, parser)
    assert not ontleding.heel
    assert len(ontleding.vondsten) == 1


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    "tekst", ["a: {b: 14:00}\n", "a: {b: Waar?, c: Hoe?}\n", "a: [b:c, d]\n", "a: {b: http://x.nl/y}\n"]
)
def test_een_tijd_of_een_vraag_tussen_accolades_mag(parser: Parser, tekst: str) -> None:
    assert ontleed("x", tekst, parser).heel


@pytest.mark.parametrize("parser", PARSERS)
def test_dubbele_sleutels_op_elke_plek(parser: Parser) -> None:
    tekst = "a: {x: 1, x: 2}\nb:\n  - {y: 1}\na: 3\na: 4\n"
    gevonden = waar(tekst, ontleed("x", tekst, parser))
    assert sorted(gevonden) == [("N005", 1, 1), ("N005", 1, 5), ("N005", 1, 11), ("N005", 4, 1), ("N005", 5, 1)]


def test_zonder_clib_leest_de_zuivere_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ruamel.yaml.cyaml", None)
    assert beste_parser() is zuivere_stroom
    assert ontleed("x", "a: [b]\n").heel


_ZICHTBAAR = "a b:_ c: -_ [ ] { } ,_ ' \" | > # _#_x é 😀 * &x ! % @ ... ?_ :_ \\ 0612 ~"
_ONZICHTBAAR = ["\n", "\n  ", "\n    ", "\t", "\r\n", "---\n", "\u2028", "\ufeff", "\x07"]
_DELEN = st.sampled_from(_ZICHTBAAR.replace("_", "\xa0").split(" ") + _ONZICHTBAAR)
STUKJES = st.lists(_DELEN, max_size=40).map(lambda delen: "".join(delen).replace("\xa0", " "))


@given(STUKJES | st.text(max_size=60))
def test_wat_iemand_ook_typt_het_geeft_knopen_of_een_zin_binnen_de_tekst(tekst: str) -> None:
    for parser in (c_stroom, zuivere_stroom):
        ontleding = ontleed("x", tekst, parser)
        assert ontleding.heel or ontleding.vondsten
        for vondst in ontleding.vondsten:
            assert 0 <= vondst.begin <= vondst.eind <= len(tekst) + 2
            assert vondst.begin <= len(tekst)


def test_een_veld_onder_een_los_streepje_kreeg_een_weg_die_het_niet_leesbaar_maakte() -> None:
    tekst = "anders:\n  - a4\n    waarom: te laat\n"
    (vondst,) = ontleed("actieteam/2026-04-16", tekst).vondsten
    assert vondst.bevinding.tip.startswith("hoort het bij 'a4'? Schrijf op die regel, zonder streepje: a4:")
    assert ontleed("actieteam/2026-04-16", tekst.replace("- a4", "a4:")).heel
