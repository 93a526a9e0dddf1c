"""Files that no one types on purpose: always a sentence with a place, and never work that grows faster than the text.

Each of these long texts once took minutes; nothing is timed here, but who brings that back will notice.
"""

import random
from pathlib import Path

import pytest

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.tekst import als_tekst
from sonestra_cli.yamltekst import ontleden
from sonestra_cli.yamltekst.knopen import Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stroom import c_stroom

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
LANG = 200_000
MENSEN = "personen:\n  a: {wie: x}\n  b: {wie: x}\n"
ACCENTEN = "\u0301\u0323" * (LANG // 4)
LANGE_TEKSTEN = {
    "een woord voor een tweede dubbele punt": ("netwerk", f"personen:\n  a: {'x' * LANG}: y: z\n", "B014"),
    "een sleutel zonder eind": ("verhaal", f"{'a' * LANG}lukt_al:\n  - {{van: a}}\n", "B014"),
    "een veld zonder eind": ("netwerk", f"? {'a' * LANG}\n: x\n", "N001"),
    "komma's tussen accolades": ("netwerk", f"personen:\n  a: {{wie: {'b, ' * 4000}b}}\n", "N012"),
    "een fout achter tweehonderd belevingen": (
        "netwerk", f"{MENSEN}belevingen: [{'{van: a, met: b, is: goed}, ' * 200}{{van: a b!: x}}]\n", "B014"),
    "dubbele punten en hekjes": ("netwerk", f"personen:\n  a: '{': a #' * 30_000}'\n  'x\n b\n", "B012"),
    "accenten zonder eind in een keuze": ("netwerk", f"personen: {{a: {{geslacht: a{ACCENTEN}}}}}\n", "N003"),
    "accenten zonder eind in een verwijzing": ("netwerk", f"huishoudens: [{{wie: [a{ACCENTEN}]}}]\n", "V001"),
    "spaties midden in een sleutel": ("netwerk", f"huishoudens: [{{wie: ['a{' ' * LANG}b']}}]\n", "V001"),
    "een datum zonder eind": ("netwerk", f"personen: {{a: {{geboren: 'tussen a{' en a' * 40_000}'}}}}\n", "N006"),
    "haakjes zonder eind": ("netwerk", "[" * LANG, "B020"),
}  # fmt: skip

VREEMD = (
    *"{}[]:#'\"|-,&*%?\t\r\n\x00\u00a0\u0301\u2028😀",
    ": ", " #", "- ", "!!", "---\n", "\n\n  ",
)  # fmt: skip


def meldingen_van(map_: Path) -> tuple[Melding, ...]:
    gelezen = lees_traject(map_)
    return met_bevindingen(gelezen, kijk_na(gelezen))


@pytest.mark.parametrize(("bestand", "tekst", "code"), LANGE_TEKSTEN.values(), ids=LANGE_TEKSTEN)
def test_een_lange_tekst_krijgt_gewoon_zijn_zin(tmp_path: Path, bestand: str, tekst: str, code: str) -> None:
    (tmp_path / "traject.yaml").write_text("naam: x\n", encoding="utf-8")
    (tmp_path / f"{bestand}.yaml").write_text(tekst, encoding="utf-8")
    meldingen = [m for m in meldingen_van(tmp_path) if m.plek.bestand == f"{bestand}.yaml"]
    assert code in {melding.bevinding.code for melding in meldingen}
    assert max(len(melding.bevinding.zin + melding.bevinding.tip) for melding in meldingen) < 400
    assert max(map(len, als_tekst(meldingen).splitlines())) < 600


def _verminkt(tekst: str, kies: random.Random) -> str:
    """One of the things that happen to a text: cut, doubled, swapped, odd signs, something that lay on a key."""
    van, tot = sorted(kies.randrange(len(tekst) + 1) for _ in range(2))
    vreemd = kies.choice(VREEMD)
    kort = tekst[van : min(tot, van + 200)]
    return kies.choice([
        tekst[:van] + tekst[van + len(kort) :], tekst[:van], tekst[:van] + kort + tekst[van:],
        tekst[:van] + vreemd + tekst[van:], tekst[:van] + vreemd * kies.choice([2, 40, 3000]) + tekst[van:],
        tekst[:van] + kies.choice("abx1") * 20_000 + tekst[van:],
        tekst[:van] + tekst[tot : tot + 50] + tekst[van:tot] + tekst[tot + 50 :],
        tekst.replace(kies.choice(["  ", ": ", "- ", "\n"]), vreemd, kies.choice([1, 5])),
    ])  # fmt: skip


@pytest.mark.parametrize("zaad", range(120))
def test_een_verminkt_bestand_wordt_gelezen_of_uitgelegd(tmp_path: Path, zaad: int) -> None:
    kies = random.Random(zaad)
    bron = kies.choice(sorted(VOORBEELDEN.glob("*/*.yaml")))
    (tmp_path / "traject.yaml").write_text("naam: x\n", encoding="utf-8")
    tekst = _verminkt(bron.read_text(encoding="utf-8"), kies)
    (tmp_path / bron.name).write_bytes(tekst.encode("utf-8"))
    for melding in meldingen_van(tmp_path):
        assert melding.bevinding.zin
        assert len(melding.bevinding.zin) < 400
        assert melding.plek.regel >= 1
        assert melding.plek.kolom >= 1
        if melding.plek.bestand == bron.name:
            assert melding.plek.regel <= tekst.count("\n") + 1


def test_duizenden_keer_hetzelfde_wordt_geteld_en_niet_verteld(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("naam: x\n", encoding="utf-8")
    slecht = "".join(f"  Mens {nr}: {{wie: x}}\n" for nr in range(2000))
    (tmp_path / "netwerk.yaml").write_text(f"personen:\n{slecht}", encoding="utf-8")
    gevonden = [m for m in meldingen_van(tmp_path) if m.bevinding.code == "N009"]
    assert len(gevonden) == 301
    assert (gevonden[-1].bevinding.zin, gevonden[-1].plek.regel) == ("en vanaf hier nog 1700 keer zoiets", 302)


def test_tijden_tussen_accolades_lezen_niet_langzaam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ontleden, "zuivere_stroom", lambda _: pytest.fail("fifteen times slower"))
    tekst = "tijden: [{begint: 14:00, wat: 'om 13:30: soep', \"bij\":x:y}]  # van 9:00\nmeer: http://a.nl:80/b\n"
    gelezen = ontleden.ontleed("beraad", tekst, c_stroom)
    assert isinstance(gelezen.wortel, Velden)
    (_, rij), (_, meer) = gelezen.wortel.paren
    assert isinstance(rij, Rij)
    (blok,) = rij.delen
    assert isinstance(blok, Velden)
    assert isinstance(meer, TekstKnoop)
    waarden = [waarde.waarde for _, waarde in blok.paren if isinstance(waarde, TekstKnoop)]
    assert (waarden, meer.waarde) == (["14:00", "om 13:30: soep", "x:y"], "http://a.nl:80/b")
    assert tekst[blok.paren[0][1].begin :].startswith("14:00")
