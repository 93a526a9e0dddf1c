"""An answer of more lines: what ends it, what takes a line back, and what stays somebody's words."""

import io

import pytest

from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.opdrachten.delen.praten import Gestopt, praat, typ_regels, zegt_ja


def _antwoord(
    getypt: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], blok: bool = True
) -> tuple[str, str]:
    """What is heard as the answer, and what was said."""

    def vraag() -> Gesprek[str]:
        return (yield Vraag("Wat zegt Leen?", blok=blok, einde=""))

    monkeypatch.setattr("sys.stdin", io.StringIO(getypt))
    return praat(vraag), " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("woord", ["klaar", "Klaar.", " KLAAR! ", "stop", "Stop.", "stoppen", "."])
def test_klaar_onder_een_antwoord_werd_iemands_eigen_woorden(
    woord: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoord, gezegd = _antwoord(f"Zingen gaat.\nPraten niet.\n{woord}\n", monkeypatch, capsys)
    assert antwoord == "Zingen gaat.\nPraten niet."
    assert f"Tot zover. '{woord.strip()}' schrijf ik niet op." in gezegd


def test_terug_onder_een_antwoord_werd_iemands_eigen_woorden(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoord, gezegd = _antwoord("Zingen gaat.\nPraat niet.\nTerug.\nPraten niet.\n\n", monkeypatch, capsys)
    assert antwoord == "Zingen gaat.\nPraten niet."
    assert "Weg: Praat niet." in gezegd


def test_met_terug_tot_de_eerste_regel_komt_de_vraag_weer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoord, gezegd = _antwoord("Zinge\nterug\nterug\nZingen gaat.\n\n", monkeypatch, capsys)
    assert antwoord == "Zingen gaat."
    assert gezegd.count("Wat zegt Leen?") == 2


def test_een_vraagteken_onder_een_antwoord_legt_uit_en_wordt_geen_woorden(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoord, gezegd = _antwoord("Zingen gaat.\n?\nPraten niet.\n\n", monkeypatch, capsys)
    assert antwoord == "Zingen gaat.\nPraten niet."
    assert "Met terug gaat de vorige regel weer weg." in gezegd


@pytest.mark.parametrize("regel", ["klaar met praten", "Ik ga terug.", "Stop ermee", "'klaar'", "Waarom?", "..."])
def test_een_regel_met_meer_dan_dat_ene_woord_blijft_van_wie_het_zei(
    regel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoord, gezegd = _antwoord(f"Zingen gaat.\n{regel}\n\n", monkeypatch, capsys)
    assert antwoord == f"Zingen gaat.\n{regel}"
    assert "Hoort het er niet bij?" not in gezegd


@pytest.mark.parametrize("regel", ["niks meer", "Dat was het.", "Nee."])
def test_wat_ook_woorden_kunnen_zijn_wordt_opgeschreven_en_gezegd(
    regel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _antwoord(f"Zingen gaat.\n{regel}\nterug\n\n", monkeypatch, capsys)[0] == "Zingen gaat."
    antwoord, gezegd = _antwoord(f"Zingen gaat.\n{regel}\n\n", monkeypatch, capsys)
    assert antwoord == f"Zingen gaat.\n{regel}"
    assert f"'{regel}' schrijf ik op, bij de woorden. Hoort het er niet bij? Typ: terug." in gezegd


def test_ook_achter_de_pijl_en_in_een_open_citaat_is_klaar_het_einde(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _antwoord("Leen >\nZingen gaat.\nklaar\n", monkeypatch, capsys, blok=False)[0] == "Leen > Zingen gaat."
    open_ = 'Leen > "Zingen gaat.\nPraten niet.\nklaar\n'
    assert _antwoord(open_, monkeypatch, capsys, blok=False)[0] == 'Leen > "Zingen gaat.\nPraten niet.'
    overnieuw = "Leem >\nterug\nLeen >\nZingen gaat.\n\n"
    assert _antwoord(overnieuw, monkeypatch, capsys, blok=False)[0] == "Leen > Zingen gaat."


@pytest.mark.parametrize("woord", ["Klaar.", "klaar", "Klaar!"])
def test_klaar_met_een_punt_was_een_antwoord(
    woord: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _antwoord(f"{woord}\n", monkeypatch, capsys)[0] == ""
    assert _antwoord(f"{woord}\n", monkeypatch, capsys, blok=False)[0] == ""


@pytest.mark.parametrize("woord", ["stop", "Stop!", "stoppen"])
def test_stop_maakte_af_wat_nog_niemand_goed_vond(
    woord: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it is not asked whether all is good so, stop is the end and not the rest of the answers."""
    with pytest.raises(Gestopt, match=r"^Gestopt\.$"):
        _antwoord(f"{woord}\n", monkeypatch, capsys)


def test_stop_bij_een_vraag_die_moet_was_geen_uitweg(monkeypatch: pytest.MonkeyPatch) -> None:
    def vraag() -> Gesprek[str]:
        return (yield Vraag("Op welke dag?", moet=True))

    monkeypatch.setattr("sys.stdin", io.StringIO("klaar\nstop\n12 mei\n"))
    with pytest.raises(Gestopt):
        praat(vraag)


def test_een_lijst_eindigt_met_dezelfde_woorden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Corrie, pleegoma\nJo\nTerug.\nKlaar.\nBo\n"))
    assert typ_regels("Wie?") == ["Corrie, pleegoma"]


def test_stop_en_klaar_zijn_geen_ja_waar_enter_dat_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("stop\nklaar\nnee\n"))
    assert not zegt_ja("Zal ik alles weghalen?", enter=True)
