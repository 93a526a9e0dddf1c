"""What a person and what a program gets to read."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.bewerken.voorstellen import Tekstwijziging, Uitgewerkt
from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad, Regel, Zet
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.verslag.als_json import json_vorm
from sonestra_cli.verslag.regel import BREEDTE, toon_regel
from sonestra_cli.verslag.tekst import als_tekst, op_het_scherm
from sonestra_cli.verslag.vorm import Gemeld, rijg
from sonestra_cli.yamltekst.codes import N006

PAD = Pad("netwerk", ("personen", "noor", "geslacht"))


def melding(regel: str, kolom: int, eind: int, nummer: int = 42, niveau: Niveau = "fout", **rest: str) -> Melding:
    zin = rest.get("zin", "'vrouwlijk' ken ik hier niet")
    bevinding = Bevinding(Regel("N003", niveau, "kort", "waarom"), zin, PAD, rest.get("onder", ""), rest.get("tip", ""))
    return Melding(bevinding, TekstPlek("netwerk.yaml", nummer, kolom, nummer, eind), regel)


def als_json(*gemeld: Gemeld) -> str:
    return "".join(rijg(json_vorm(), [json_vorm().stuk([een]) for een in gemeld]))


def test_het_voorbeeld_van_het_ontwerp() -> None:
    een = melding(
        "    geslacht: vrouwlijk", 15, 24, onder="kies uit man, vrouw, anders, onbekend", tip="bedoel je 'vrouw'?"
    )
    assert als_tekst([een]) == (
        "netwerk.yaml:42:15: N003 'vrouwlijk' ken ik hier niet\n"
        "   42 |     geslacht: vrouwlijk\n"
        "      |               ^^^^^^^^^ kies uit man, vrouw, anders, onbekend\n"
        "      = tip: bedoel je 'vrouw'?   meer: sonestra leg-uit N003\n"
    )


def test_zonder_tip_en_zonder_regel() -> None:
    assert als_tekst([melding("", 1, 1, 1, zin="dit is een map")]) == (
        "netwerk.yaml:1:1: N003 dit is een map\n      = meer: sonestra leg-uit N003\n"
    )


def test_niets_te_melden_is_geen_tekst() -> None:
    assert als_tekst([]) == ""


@pytest.mark.parametrize("niveau", ["let op", "vraag", "tip"])
def test_wat_geen_fout_is_zegt_wat_het_is(niveau: Niveau) -> None:
    assert als_tekst([melding("a", 1, 2, niveau=niveau)]).startswith(f"netwerk.yaml:42:1: N003 ({niveau}) ")


def test_een_lege_regel_tussen_twee_meldingen() -> None:
    een = melding("a", 1, 2)
    assert als_tekst([een, een]).count("\n\n") == 1


def test_wat_over_meer_regels_gaat_is_onderstreept_tot_het_eind() -> None:
    lang = Melding(melding("a", 1, 2).bevinding, TekstPlek("netwerk.yaml", 3, 3, 5, 2), "  abc")
    assert "      |   ^^^\n" in als_tekst([lang])


def test_brede_letters_en_losse_accenten_schuiven_de_streep() -> None:
    assert toon_regel("日本: x", 4, 5) == ("日本: x", "      ^")
    assert toon_regel("Zoe\u0308: x", 6, 7) == ("Zoe\u0308: x", "     ^")
    assert toon_regel("😀😀", 1, 2) == ("😀😀", "  ^^")


def test_een_lange_regel_wordt_zichtbaar_ingekort() -> None:
    tekst, streep = toon_regel("a" * 500 + "HIER" + "b" * 500, 500, 504)
    assert tekst[0] == tekst[-1] == "…"
    assert tekst[streep.index("^") : len(streep)] == "HIER"
    assert len(tekst) <= BREEDTE + 2


@given(st.text(max_size=300), st.integers(0, 310), st.integers(0, 40))
def test_de_regel_stuurt_nooit_het_scherm(regel: str, begin: int, lengte: int) -> None:
    begin = min(begin, len(regel))
    tekst, streep = toon_regel(regel, begin, begin + lengte)
    assert not [teken for teken in tekst if unicodedata.category(teken) in ("Cc", "Zl", "Zp", "Cs")]
    assert streep.strip(" ").strip("^") == ""
    assert "^" in streep


def test_een_zin_blijft_op_een_regel() -> None:
    regels = als_tekst([melding("a", 1, 2, zin="'een\ntwee\x1b[31m' ken ik niet", tip="x\ny")]).splitlines()
    assert regels[0] == "netwerk.yaml:42:1: N003 'een twee\ufffd[31m' ken ik niet"
    assert len(regels) == 4


def test_json_precies_zoals_afgesproken() -> None:
    bevinding = Bevinding(N006, "'ooït' begrijp ik niet", PAD, "onder", "bedoel je?", Zet(PAD, "x"))
    uit = als_json((Melding(bevinding, TekstPlek("plan.yaml", 3, 5, 3, 9), "a: ooit"), ()))
    assert "ooït" in uit
    assert json.loads(uit) == {
        "versie": 1,
        "bevindingen": [
            {
                "code": "N006", "niveau": "fout", "bestand": "plan.yaml", "regel": 3, "kolom": 5, "eind_regel": 3,
                "eind_kolom": 9, "zin": "'ooït' begrijp ik niet", "tip": "bedoel je?", "herstelbaar": True,
                "voorstellen": [],
            }
        ],
    }  # fmt: skip


def test_json_noemt_elke_weg_met_zijn_plek() -> None:
    plek = TekstPlek("plan.yaml", 3, 5, 3, 9)
    voorstel = Uitgewerkt("schrijf: 2014", (Tekstwijziging(plek, "2014"),))
    uit = json.loads(als_json((melding("a: ooit", 4, 8), [voorstel])))
    assert uit["bevindingen"][0]["voorstellen"] == [
        {
            "zin": "schrijf: 2014",
            "wijzigingen": [
                {"bestand": "plan.yaml", "regel": 3, "kolom": 5, "eind_regel": 3, "eind_kolom": 9, "tekst": "2014"}
            ],
        }
    ]


def test_json_ook_als_alles_klopt() -> None:
    assert json.loads(als_json()) == {"versie": 1, "bevindingen": []}


LANG = "  zeynep: {wie: buurvrouw van de overkant, kring: dichtbij, steun: praktsich, groep: buurt, contact: elke_week}"
BREED = melding(LANG, LANG.index("prak") + 1, LANG.index("prak") + 10, zin="'praktsich' ken ik hier niet",
                onder="kies uit praktisch, gezelschap, advies_informatie, emotioneel, spullen_geld, waardering",
                tip="bedoel je 'praktisch'? Zo niet, kies dan een woord uit de lijst hierboven")  # fmt: skip


@pytest.mark.parametrize("breedte", [80, 60, 40])
def test_op_een_smal_scherm_blijft_de_streep_onder_zijn_woord(breedte: int) -> None:
    """At 80 columns lines broke within a word, and the carets pointed at nothing."""
    regels = als_tekst([BREED], breedte).splitlines()
    assert max(map(len, regels)) <= breedte
    uittreksel = next(regel for regel in regels if " 42 | " in regel)
    streep = regels[regels.index(uittreksel) + 1]
    assert uittreksel[streep.index("^") : streep.rindex("^") + 1] == "praktsich"
    woorden = " ".join(regels).replace("      | ", "").split()
    assert {"advies_informatie,", "spullen_geld,", "waardering", "leg-uit", "'praktisch'?"} <= set(woorden)


def test_wat_gelijk_is_staat_er_een_keer_met_de_andere_regels() -> None:
    alle = [melding("a", 1, 2, nummer) for nummer in (4, 9, 12)] + [melding("b", 1, 2, 5, zin="iets anders")]
    tekst = op_het_scherm(alle, None, alles=False)
    assert tekst.count("'vrouwlijk' ken ik hier niet") == 1
    assert "      = en nog 2 keer, op regel 9, 12\n" in tekst
    assert tekst.index("netwerk.yaml:4:1") < tekst.index("netwerk.yaml:5:1")


def test_eerst_wat_fout_is_en_niet_meer_dan_tien() -> None:
    alle = [melding("a", 1, 2, nr, "let op", zin=f"let op {nr}") for nr in range(1, 13)]
    alle.append(melding("a", 1, 2, 40, zin="fout"))
    tekst = op_het_scherm(alle, None, alles=False)
    assert tekst.startswith("netwerk.yaml:40:1: N003 fout")
    assert tekst.count("(let op)") == 9
    assert tekst.endswith("\nEn nog 3 keer let op. Alles zien? Zet er --alles bij.\n")
    heel = op_het_scherm(alle, None, alles=True)
    assert (heel.count("(let op)"), "--alles" in heel) == (12, False)
