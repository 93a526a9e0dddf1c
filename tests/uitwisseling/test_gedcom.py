"""Family trees of other programs: nothing crashes, nothing is lost silently, and writing reads back the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.uitwisseling.gedcom.inlezen import Ingelezen, lees_gedcom
from sonestra_cli.uitwisseling.gedcom.opschonen import GeenGedcom
from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom
from tests.uitwisseling.boompjes import KOP, een_mens, lees

HUIS = Path(__file__).parents[2]
FAMILIES = HUIS.parent / "shared" / "families"


def genoemd(gelezen: Ingelezen) -> dict[str, tuple[int, ...]]:
    return {iets.tag: iets.regels for iets in gelezen.zonder_plek}


def test_een_bestand_zonder_eind_houdt_halverwege_op() -> None:
    assert not lees_gedcom(f"{KOP}0 @I1@ INDI\n1 NAME Jan\n".encode()).heel
    assert lees("0 @I1@ INDI\n").heel


def test_overleden_zonder_datum_blijft_overleden() -> None:
    assert str(een_mens("1 DEAT Y\n").overleden) == "ja"


def test_de_herkomst_wijst_terug_naar_het_record() -> None:
    assert een_mens("").herkomst == "gedcom:I1"


@pytest.mark.parametrize(
    "begin", ["<!DOCTYPE html><html>", "<html><body>0 HEAD", "%PDF-1.7", "hallo", "", "PK\x03\x04"]
)
def test_wat_geen_stamboom_is_wordt_geweigerd(begin: str) -> None:
    with pytest.raises(GeenGedcom, match=r"webpagina|pdf|zip|geen stamboombestand"):
        lees_gedcom(begin.encode())


def test_een_kapotte_regel_wordt_genoemd_met_zijn_nummer() -> None:
    gelezen = lees_gedcom(f"{KOP}0 @I1@ INDI\n1 NAME Jan\ndit is stuk\n1 SEX M\n0 TRLR\n".encode())
    (persoon,) = gelezen.netwerk.personen.values()
    assert persoon.geslacht == "man"
    assert [(v.regel, v.tekst) for v in gelezen.verloren] == [(7, "dit is stuk")]


def test_een_verwijzing_naar_niemand_wordt_genoemd() -> None:
    tekst = f"{KOP}0 @I1@ INDI\n1 NAME Jan\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I9@\n0 TRLR\n"
    (verloren,) = lees_gedcom(tekst.encode()).verloren
    assert (verloren.regel, "@I9@" in verloren.tekst) == (9, True)


def test_wat_geen_plek_heeft_wordt_geteld() -> None:
    assert genoemd(lees("0 @I1@ INDI\n1 NAME Jan\n1 OCCU bakker\n1 OCCU boer\n")) == {"INDI.OCCU": (7, 8)}


def test_wat_diep_in_een_record_staat_wordt_ook_genoemd() -> None:
    gelezen = lees(
        "0 @I1@ INDI\n1 NAME Jan /Smit/\n2 GIVN Jan\n2 NICK Jantje\n1 NAME Johannes\n1 SEX M\n"
        "1 BIRT\n2 DATE 1950\n2 PLAC Ede\n2 NOTE in de tuin\n1 DEAT Y\n2 CAUS val\n1 BIRT\n2 DATE 1951\n"
        "1 CHR\n2 DATE 1952\n0 @I2@ INDI\n"
        "0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I2@\n1 MARR\n2 DATE 1970\n2 PLAC Urk\n2 TYPE kerkelijk\n"
        "1 EVEN\n2 TYPE zilveren bruiloft\n2 DATE 1995\n1 ENGA\n2 DATE 1969\n"
        "0 @N1@ NOTE Het was een lief mens.\n1 CONT Echt waar.\n0 @S1@ SOUR\n1 TITL Trouwboek\n"
    )
    assert genoemd(gelezen) == {
        "INDI.NAME.NICK": (8,),
        "INDI.NAME": (9,),
        "INDI.BIRT.PLAC": (13,),
        "INDI.BIRT.NOTE": (14,),
        "INDI.DEAT.CAUS": (16,),
        "INDI.BIRT": (17,),
        "INDI.CHR": (19,),
        "FAM.MARR.PLAC": (27,),
        "FAM.MARR.TYPE": (28,),
        "FAM.EVEN": (29,),
        "FAM.ENGA": (32,),
        "NOTE": (34,),
        "SOUR": (36,),
    }
    assert gelezen.verloren == ()


@pytest.mark.parametrize("notitie", ["2 NOTE", "2 NOTE Jan", "2 NOTE Smit Jan"])
def test_een_notitie_bij_een_naam_is_geen_deel_van_die_naam(notitie: str) -> None:
    assert genoemd(lees(f"0 @I1@ INDI\n1 NAME Jan /Smit/\n{notitie}\n2 SURN Smit\n")) == {"INDI.NAME.NOTE": (7,)}


def test_wat_programmas_van_zichzelf_opschrijven_is_geen_verlies() -> None:
    gelezen = lees("0 @I1@ INDI\n1 NAME Jan\n1 CHAN\n2 DATE 1 JAN 2020\n1 RIN 7\n1 _UID 12AB\n1 REFN 44\n")
    assert (gelezen.verloren, gelezen.zonder_plek) == ((), ())


def test_een_scheiding_zonder_trouwdag_is_van_een_huwelijk() -> None:
    """Many programs write down only the end."""
    twee = "0 @A@ INDI\n1 NAME An\n0 @B@ INDI\n1 NAME Bas\n"
    (gezin,) = lees(f"{twee}0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 DIV\n2 DATE 1990\n").netwerk.gezinnen
    assert (gezin.verbinding, gezin.sinds, gezin.gescheiden) == ("gehuwd", None, Datum("op", 1990))


def test_wat_geheim_is_gaat_niet_mee_naar_een_ander_programma() -> None:
    an, bas = Sleutel("an"), Sleutel("bas")
    geheim = Gezin((an, bas), "geheim", sinds=Datum("op", 1999))
    tekst = schrijf_gedcom(Netwerk(personen={an: Persoon(), bas: Persoon()}, gezinnen=(geheim,)))
    assert "FAM" in tekst
    assert "geheim" not in tekst
    assert "1999" not in tekst


def test_niet_gescheiden_is_niet_gescheiden() -> None:
    (gezin,) = lees("0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 MARR Y\n1 DIV N\n").netwerk.gezinnen
    assert (gezin.verbinding, gezin.gescheiden) == ("gehuwd", None)


@pytest.mark.parametrize(
    ("regels", "waarom"),
    [
        ("0 @I1@ INDI\n1 FAMC @F9@\n", "deze verwijzing wijst naar geen gezin"),
        ("0 @I1@ INDI\n0 @I2@ INDI\n1 FAMC @F1@\n0 @F1@ FAM\n1 HUSB @I1@\n", "dat gezin noemt deze mens niet als kind"),
        ("0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I1@\n", "deze mens is ook een van de partners"),
        ("0 @I1@ INDI\n0 @I1@ INDI\n1 NAME Riet\n", "dit nummer staat er al"),
        (
            "0 @I1@ INDI\n1 NAME Jan\n2 CONT Smit\n3 NOTE dit is belangrijk\n",
            "deze regel hoort bij niets: er staat een vervolgregel boven",
        ),
        ("0 @I1@ INDI\n0 @F1@ FAM\n1 MARR Y\n", "in dit gezin staat niemand"),
        ("0 @I1@ INDI\n1 DEAT van verdriet\n", "voor deze woorden is geen plek"),
        ("0 @I1@ INDI\n1 NAME Riet\n2 GIVN Riet\n2 CONT Smit\n", "deze regel gaat verder op niets"),
        ("0 @I1@ INDI\n1 BIRT\n2 DATE 19\n3 CONC 50\n", "deze regel gaat verder op niets"),
    ],
)
def test_wat_niet_bij_elkaar_past_wordt_genoemd(regels: str, waarom: str) -> None:
    assert [verloren.waarom for verloren in lees(regels).verloren] == [waarom]


@pytest.mark.parametrize("nummer", ["", "@_@ ", "@_X1@ ", "@É1@ ", "@#D@ ", "@-@ "])
def test_een_record_met_een_raar_of_geen_nummer_komt_mee(nummer: str) -> None:
    wijst = f"1 CHIL {nummer}\n" if nummer else ""
    gelezen = lees(f"0 {nummer}INDI\n1 NAME Bo\n0 @I1@ INDI\n1 NAME Riet\n0 @F1@ FAM\n1 WIFE @I1@\n{wijst}")
    assert list(gelezen.netwerk.personen) == ["bo", "riet"]
    assert [kind.wie for kind in gelezen.netwerk.gezinnen[0].kinderen] == (["bo"] if nummer else [])
    assert gelezen.verloren == ()


def test_twee_records_zonder_nummer_zijn_twee_mensen() -> None:
    gelezen = lees("0 INDI\n1 NAME Bo\n0 INDI\n1 NAME Bo\n")
    assert [(sleutel, wie.herkomst) for sleutel, wie in gelezen.netwerk.personen.items()] == [
        ("bo", "gedcom:regel 5"),
        ("bo-2", "gedcom:regel 7"),
    ]


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_iedere_tekenset_en_ieder_regeleinde(codering: str, einde: str) -> None:
    tekst = "0 HEAD\n0 @I1@ INDI\n1 NAME Zoë /Çelik/\n0 TRLR\n".replace("\n", einde)
    (persoon,) = lees_gedcom(tekst.encode(codering)).netwerk.personen.values()
    assert persoon.naam == "Zoë Çelik"


def test_ansel_met_losse_accenten() -> None:
    ruw = b"0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME Ren\xe2e /Smit/\n0 TRLR\n"
    (persoon,) = lees_gedcom(ruw).netwerk.personen.values()
    assert persoon.naam == "René Smit"


TAGS = [
    "INDI", "FAM", "NAME", "GIVN", "DATE", "CONT", "CONC", "BIRT", "CHIL", "HUSB", "FAMC", "PEDI", "EVEN", "TYPE",
    "DIV", "SEX", "DEAT", "ASSO", "BLOB", "_MARNM", "@I1@ INDI", "@I2@ INDI", "@F1@ FAM", "NOTE", "NOTE", "NOTE",
]  # fmt: skip
WAARDEN = ["", "@I1@", "@I2@", "@F1@", "@VOID@", "Jan /Smit/ (x)", "1 JAN 1900", "@#DROMAN@ 5", "BET 5 AND 3", "N"]
REGELS = st.builds(
    lambda diepte, tag, waarde: f"{diepte} {tag} {waarde}",
    st.integers(0, 4),
    st.sampled_from(TAGS),
    st.sampled_from(WAARDEN),
)


@given(st.sampled_from(["x", "MYHERITAGE", "ALTREE", "ANCESTRIS"]), st.lists(REGELS, max_size=25))
def test_waar_een_notitie_ook_staat_hij_verdwijnt_niet_stil(programma: str, regels: list[str]) -> None:
    alle = ["0 HEAD", f"1 SOUR {programma}", "0 @I9@ INDI", "1 NAME Jan", *regels, "0 TRLR"]
    gelezen = lees_gedcom("\n".join(alle).encode())
    weg = {v.regel for v in gelezen.verloren} | {nr for iets in gelezen.zonder_plek for nr in iets.regels}
    for nummer, regel in enumerate(alle, start=1):
        if " NOTE " in regel:
            boven = [
                max((r for r in range(1, nummer) if alle[r - 1][0] == str(n)), default=0) for n in range(int(regel[0]))
            ]
            assert weg & {nummer, *boven}, regel


@given(st.lists(st.text(alphabet="0123 @IFNAMEDTCHIL/\x00é\t", max_size=30), max_size=30))
def test_willekeurige_regels_laten_niets_vallen(regels: list[str]) -> None:
    tekst = "0 HEAD\n0 @I1@ INDI\n1 NAME Jan\n" + "\n".join(regels) + "\n0 TRLR\n"
    assert lees_gedcom(tekst.encode()).netwerk.personen
