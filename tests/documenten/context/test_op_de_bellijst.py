"""Who said yes to the list to call, and who is left out: each of those is told to who makes it."""

from dataclasses import replace
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.context.op_de_bellijst import nog_te_vragen, op_de_bellijst
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Akkoord, Kop, Traject

from ..bladen import maak, voorbeeld

OMA, WIM = Sleutel("oma"), Sleutel("wim")
JA = "mijn nummer op de bellijst"


def _traject(*akkoord: Akkoord, wim: Persoon | None = None) -> Traject:
    personen = {OMA: Persoon(naam="Oma Riet", bereik="06 1"), WIM: wim or Persoon(naam="Wim", bereik="06 2")}
    return Traject(kop=Kop(akkoord=akkoord), netwerk=Netwerk(personen=personen))


def test_wie_liever_gebeld_wordt_na_zessen_verdween_zonder_een_woord() -> None:
    traject = _traject(Akkoord(wat=JA, wie=(OMA,)), Akkoord(wat=JA, wie=(WIM,), hoe="liever na zes uur"))
    assert op_de_bellijst(traject).erop == (OMA,)
    (zin,) = nog_te_vragen(traject)
    assert zin.startswith("Wim staat niet op de bellijst: bij dat akkoord staat nog iets.")
    assert "06 2" not in maak("blad-bellijst", traject).markdown
    assert "Wim" not in maak("blad-bellijst", traject).markdown


def test_wie_ja_zei_en_geen_nummer_heeft_verdween_ook() -> None:
    traject = _traject(Akkoord(wat=JA, wie=(OMA, WIM)), wim=Persoon(naam="Wim"))
    (zin,) = nog_te_vragen(traject)
    assert zin.startswith("Wim zei ja, en staat niet op de bellijst: bij bereik staat geen nummer.")


@pytest.mark.parametrize(
    "akkoord",
    [
        (Akkoord(wat=JA, wie=(OMA,)),),
        (Akkoord(wat="bellen met school, liever niet", wie=(WIM,)),),
        (
            Akkoord(wat=JA, wie=(WIM,), hoe="liever niet"),
            Akkoord(wat=JA, wie=(WIM,), ingetrokken_op=lees_datum("2026")),
        ),
    ],
)
def test_over_wie_niets_te_vragen_is_zeg_ik_niets(akkoord: tuple[Akkoord, ...]) -> None:
    assert list(nog_te_vragen(_traject(*akkoord))) == []


def test_het_blad_om_nog_te_vragen_noemt_wie_er_niet_op_staat() -> None:
    kyra = voorbeeld("kyra")
    akkoord = (*kyra.kop.akkoord, Akkoord(wat=f"{JA}, liever na zessen", wie=(Sleutel("bo"),)))
    traject = replace(kyra, kop=replace(kyra.kop, akkoord=akkoord))
    zin = "Mag het nummer van Bo op de bellijst? Bij het ja staat nog iets."
    assert zin in maak("blad-open-vragen", traject).markdown
    assert zin not in maak("blad-open-vragen", kyra).markdown


def test_wie_het_blad_maakt_leest_wie_er_niet_op_staat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text(
        f"formaat: 1\nnaam: P\nakkoord:\n  - {{wat: {JA}, wie: [riet]}}\n"
        f"  - {{wat: '{JA}, maar niet voor Mark', wie: [wim]}}\n",
        "utf-8",
    )
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  riet: {naam: Riet, bereik: 06 1}\n  wim: {naam: Wim, bereik: 06 2}\n", "utf-8"
    )
    assert uitvoeren(["blad", "bellijst", "-C", str(tmp_path), "--formaat", "md"]) == 0
    uit = capsys.readouterr()
    assert "Wim staat niet op de bellijst" in uit.err
    assert "Mark" not in uit.err
