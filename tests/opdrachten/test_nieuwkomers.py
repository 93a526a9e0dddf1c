"""What people typed who never did this before, each where the answer was unclear, unkind or lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import maak_leen

pytest.importorskip("pexpect", reason="there is no pexpect here")
from tests.opdrachten.aan_tafel import uit_een_pijp

Zegt = Callable[..., str]


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


@pytest.fixture
def zegt(traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Zegt:
    """Answer one line after the other, and then Enter to all that follows; what was said, as one long line."""

    def antwoord(soort: str, *antwoorden: str) -> str:
        getypt = "".join(f"{een}\n" for een in (*antwoorden, *[""] * 12))
        code, scherm = uit_een_pijp(traject, monkeypatch, capsys, getypt, *soort.split())
        assert code == 0, scherm
        return " ".join(scherm.split())

    return antwoord


def test_van_de_hoofdpersoon_werd_gevraagd_wie_dat_is_voor_de_hoofdpersoon(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("persoon", "Leen", "vrouw", "1990")
    assert "Wie is dit voor de hoofdpersoon?" not in gezegd
    assert "zegt de hoofdpersoon" not in gezegd
    leen = lees_traject(traject).traject.netwerk.personen["leen"]  # type: ignore[index]
    assert (leen.geslacht, str(leen.geboren)) == ("vrouw", "1990")


def test_bij_een_weduwnaar_werd_overleden_uit_elkaar(traject: Path, zegt: Zegt) -> None:
    zegt("gezin", "Leen en Annie", "getrouwd in 1972", "nee, Annie is overleden in 2025", "Petra")
    netwerk = lees_traject(traject).traject.netwerk
    (gezin,) = netwerk.gezinnen
    assert (gezin.uit_elkaar, str(netwerk.personen["annie"].overleden)) == (None, "2025")  # type: ignore[index]
    nog_eens = zegt("gezin", "Leen en Annie", "getrouwd in 1972")
    assert "Zijn zij nog bij elkaar?" not in nog_eens


def test_een_hoofdpersoon_zonder_teken_wordt_gezegd_bij_het_gezin(zegt: Zegt) -> None:
    assert "Leen krijgt op het genogram een vraagteken." in zegt("gezin", "Leen en Kim", "", "", "Yara")


def test_een_ouder_werd_zijn_eigen_kind(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("gezin", "Leen en Kim", "", "", "Leen", "Yara")
    assert "Leen is hier een van de ouders. Noem alleen de kinderen." in gezegd
    (gezin,) = lees_traject(traject).traject.netwerk.gezinnen
    assert [str(kind.wie) for kind in gezin.kinderen] == ["yara"]


def test_om_de_week_bij_een_ouder_viel_zonder_een_woord_weg(traject: Path, zegt: Zegt) -> None:
    eerst = ("gezin", "Leen en Kim", "samen van 2016 tot 2020", "Yara", "nee", "Yara om de week bij Kim")
    gezegd = zegt(*eerst, "Leen en Yara; Kim en Yara")
    assert "Woont een kind in twee huizen? Noem het dan bij allebei" in gezegd
    huizen = lees_traject(traject).traject.netwerk.huishoudens
    assert [huis.wie for huis in huizen] == [("leen", "yara"), ("kim", "yara")]


def test_nee_en_niets_waren_geen_antwoord_of_werden_de_waarde(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("persoon", "Corrie", "nee", "nee", "nee", "geen idee", "nee", "nee", "nee", "niets", "nee")
    assert "begrijp ik hier niet" not in gezegd
    assert (traject / "netwerk.yaml").read_text("utf-8").endswith("  corrie:\n")


def test_wie_iets_niet_begrijpt_hoort_hoe_het_verder_kan(zegt: Zegt) -> None:
    assert "begrijp ik hier niet. Kies uit: hart, dichtbij, bekend, verder. Met Enter sla je dit over." in (
        zegt("persoon", "Corrie", "pleegoma", "héél erg veel")
    )


def test_een_keuze_met_een_komma_erin_leken_er_twee(zegt: Zegt) -> None:
    gezegd = zegt("beleving", "Leen en buurman Kees", "😀")
    assert "zorgt voor; gericht op; verbonden, ook over de dood heen; nieuw contact." in gezegd


def test_na_een_tweede_poging_stond_er_geen_vraag_meer(zegt: Zegt) -> None:
    """The loop that tried other words took the name of the question: what was typed came back as a question."""
    gezegd = zegt("beraad", "32 januari 2027", "31 februari 2027", "31 januari 2027")
    assert "'31 februari 2027' begrijp ik ook niet. Die dag is er niet. Het ging over: 32 januari 2027" in gezegd
    assert gezegd.count("Dit begrijp ik niet") == 1


def test_twee_keer_hetzelfde_teken_werd_drie_keer_teruggezegd(zegt: Zegt) -> None:
    gezegd = zegt("beraad", "😀", "😀")
    assert "'😀' begrijp ik ook niet. Typ het met andere woorden." in gezegd


def test_stop_bij_zo_goed_bleef_vragen(traject: Path, zegt: Zegt) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    gezegd = zegt("persoon", "Corrie", "stop", "stop")
    assert gezegd.count("Zo goed?") == 1
    assert gezegd.endswith("Gestopt. Wat nog niet af was, schrijf ik niet op. Er is niets veranderd.")
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_wat_bij_zo_goed_niet_begrepen_was_werd_een_ja_als_er_niets_meer_kwam(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Corrie, pleegoma\n😀\n", "persoon")
    assert code == 1
    assert "Wat nog niet af was, schrijf ik niet op. Er is niets veranderd." in " ".join(scherm.split())
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_wie_stopte_zonder_iets_te_zeggen_moest_nog_twee_keer_enter_geven(zegt: Zegt) -> None:
    gezegd = zegt("beraad", "", "stop") + zegt("rol", "😀", "nee", "stop")
    assert "Enter gaat verder" not in gezegd
    assert gezegd.endswith("Gestopt. Er is niets veranderd.")


def test_na_nee_of_nog_een_enter_stond_er_niet_dat_het_weg_was(zegt: Zegt) -> None:
    assert "> nee Goed. Dit schrijf ik niet op." in zegt("persoon", "Corrie, pleegoma", "nee")
    gezegd = zegt("lukt", "Vandaag gaat zingen vanzelf.", "😀")
    assert "Met nog een Enter schrijf ik dit niet op." in gezegd
    assert "> Goed. Dit schrijf ik niet op. Nog een?" in gezegd


def test_een_dag_die_er_niet_is_werd_voorgedaan_met_een_jaar_erbij(zegt: Zegt) -> None:
    gezegd = zegt("beraad", "31 februari")
    assert "Die dag is er niet." in gezegd
    assert "zoals 31 februari" not in gezegd


def test_wat_er_stond_brak_de_vraag_in_stukken(traject: Path, zegt: Zegt) -> None:
    """Own words end in a new line: the question went on behind a full stop of its own, at the edge of the screen."""
    (traject / "actieteam").mkdir()
    keer = "samenwerking:\n  regie:\n    woorden: |\n      Van Leen.\n      Van niemand anders.\n"
    (traject / "actieteam" / "2026-04-16.yaml").write_text(keer, encoding="utf-8")
    gezegd = zegt("regie", "Van ons.", "")
    assert "staat bij woorden: ‘Van Leen. Van niemand anders.’ Wordt dat: ‘Van ons.’?" in gezegd


def test_een_zin_met_woont_werd_een_naam(traject: Path, zegt: Zegt) -> None:
    zegt("persoon", "onze zoon Rob woont in Canada, 1978")
    rob = lees_traject(traject).traject.netwerk.personen["rob"]  # type: ignore[index]
    assert (rob.wie, rob.woonplaats, rob.geslacht) == ("zoon", "Canada", "man")


def test_nee_op_wie_bedoel_je_werd_iemand_die_nee_heet(traject: Path, zegt: Zegt) -> None:
    zegt("gast", "Leen en Samir komen", "nee", "nee")
    assert "nee" not in lees_traject(traject).traject.netwerk.personen
    assert "samir" not in lees_traject(traject).traject.netwerk.personen


def test_terug_aan_het_begin_van_een_gesprek_gaat_naar_de_keuze(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("", "terug", "persoon", "terug", "horen", "Buurman Kees")
    assert gezegd.count("Wat komt erbij? Typ een woord uit de lijst.") == 3
    assert gezegd.count("Verder terug kan hier niet.") == 1
    verhaal = lees_traject(traject).traject.verhaal
    assert verhaal.nog_horen == ("buurman-kees",)


def test_terug_na_wat_al_opgeschreven_is_zegt_hoe_dat_weg_kan(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("persoon", "terug", "Corrie, pleegoma, hart", "", "terug")
    assert gezegd.count("Verder terug kan hier niet.") == 1
    assert "Wat hiervoor kwam, is al opgeschreven. Dat haal je straks weg met: sonestra terug" in gezegd


def test_woorden_die_bij_een_naam_stonden_raakten_stil_weg(traject: Path, zegt: Zegt) -> None:
    assert "Wie bedoel je met Leen misschien? 1. Leen" in zegt("horen", "Leen misschien")
    assert "'Leen weet het nog niet' begrijp ik hier niet." in zegt("horen", "Leen weet het nog niet")
    assert lees_traject(traject).traject.verhaal.nog_horen == ()


def test_een_gewoon_woord_en_een_halve_zin_werden_kinderen(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("gezin", "Sandra en Tim", "", "", "Iris, huis", "Iris, Kim weet het nog niet", "Iris, wil")
    assert gezegd.count("begrijp ik hier niet.") == 2
    assert lees_traject(traject).traject.netwerk.gezinnen[0].kinderen[-1].wie == "wil"
    assert not {"huis", "kim"} & {
        sleutel.partition("-")[0] for sleutel in lees_traject(traject).traject.netwerk.personen
    }


@pytest.mark.parametrize("antwoord", ["nee", "Nee hoor", "niemand", "in", "op"])
def test_nee_op_wie_waar_woont_werd_een_mens_in_een_huis(traject: Path, zegt: Zegt, antwoord: str) -> None:
    zegt("gezin", "Sandra en Tim", "", "", "Iris", "", antwoord)
    netwerk = lees_traject(traject).traject.netwerk
    assert netwerk.huishoudens == ()
    assert list(netwerk.personen)[-3:] == ["sandra", "tim", "iris"]


@pytest.mark.parametrize("antwoord", ["ja, in 2019", "In 2019", "Iris, geen", "ja in 2019", "Nee hoor", "Iris, met"])
def test_ja_in_2019_werden_twee_kinderen(traject: Path, zegt: Zegt, antwoord: str) -> None:
    gezegd = zegt("gezin", "Sandra en Tim", "", "", antwoord)
    assert f"'{antwoord}' begrijp ik hier niet. Noem de namen. Met Enter sla je dit over." in gezegd
    netwerk = lees_traject(traject).traject.netwerk
    assert netwerk.gezinnen[-1].kinderen == ()
    assert list(netwerk.personen)[-2:] == ["sandra", "tim"]


def test_weet_ik_niet_bij_de_kinderen_verdween_zonder_een_woord(traject: Path, zegt: Zegt) -> None:
    gezegd = zegt("gezin", "Sandra en Tim", "", "", "weet ik niet", "", "geen idee")
    assert "Welke kinderen zij samen kregen weet je nog niet: dat schrijf ik niet op." in gezegd
    assert "Wie waar woont weet je nog niet: dat schrijf ik niet op." in gezegd
    assert "weet je nog niet" not in zegt("gezin", "Jo en Piet", "", "", "nee", "", "")


def test_wie_met_een_tussenvoegsel_heet_blijft_een_naam(traject: Path, zegt: Zegt) -> None:
    zegt("gezin", "Sandra en Tim", "", "", "Wil, Op 't Hof, N, van Dam, Janneke")
    kinderen = lees_traject(traject).traject.netwerk.gezinnen[-1].kinderen
    assert [str(kind.wie) for kind in kinderen] == ["wil", "op-t-hof", "n", "van-dam", "janneke"]


def test_mevrouw_jansen_was_iets_wat_ik_niet_begreep(traject: Path, zegt: Zegt) -> None:
    assert "mevrouw Jansen ken ik nog niet." in zegt("kennen", "Leen en mevrouw Jansen")
    assert lees_traject(traject).traject.netwerk.kennen_elkaar == ()
    zegt("kennen", "Leen en mevrouw Jansen", "ja")
    assert lees_traject(traject).traject.netwerk.kennen_elkaar[0].wie == ("leen", "mevrouw-jansen")


def test_enter_bij_een_keuze_liet_de_hele_mens_vallen(traject: Path, zegt: Zegt) -> None:
    assert "2. nog nooit Typ het nummer. Met Enter laat ik het weg." in zegt("persoon", "Bram, bakker, geen contact")
    bram = lees_traject(traject).traject.netwerk.personen["bram"]  # type: ignore[index]
    assert (bram.wie, bram.band, bram.contact) == ("bakker", None, None)


def test_wie_alleen_apart_stond_werd_daar_niet_gekend(traject: Path, zegt: Zegt) -> None:
    (traject / "apart").mkdir()
    apart = traject / "apart" / "leen.yaml"
    apart.write_text("personen:\n  mira: {wie: zusje}\n", encoding="utf-8")
    zegt("apart leen gebeurtenis", "Mira geboren in 2010")
    assert apart.read_text(encoding="utf-8") == "personen:\n  mira: {wie: zusje, geboren: 2010}\n"
    assert "Mira ken ik nog niet." in zegt("gebeurtenis", "Mira geboren in 2011")
    assert "mira" not in (traject / "netwerk.yaml").read_text(encoding="utf-8")


LANG = " ".join(["wij willen rust"] * 125)
VREEMD = ("weet ik niet", "😀", 'de "Brug"', "«quotes»", LANG, "32 januari", "?", "-")
SOORTEN = ("persoon", "gezin", "gast", "afspraak", "gebeurtenis", "beleving", "vraag", "beraad")


@pytest.mark.parametrize("soort", SOORTEN)
def test_wat_iemand_ook_antwoordt_er_komt_een_gewone_zin_terug(zegt: Zegt, soort: str) -> None:
    """A long answer is quoted by its beginning; nothing breaks off, and Enter to all that follows ends it."""
    for antwoord in VREEMD:
        gezegd = zegt(soort, "Leen", *[antwoord] * 3, *["", "", "nee"] * 6)
        assert "ging iets mis" not in gezegd
        assert f"'{LANG}'" not in gezegd
