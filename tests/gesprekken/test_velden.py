"""A question about a ring or a group names those of their own map."""

import pytest

from sonestra_cli.domein.beraad import Gast
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.domein.verhaal import Vraag
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.soort import Veldvraag
from sonestra_cli.gesprekken.tabel.netwerk import PERSOON
from sonestra_cli.gesprekken.velden import vraag_veld

KRING, GROEP = (next(v for v in PERSOON.vragen if v.veld == veld) for veld in ("kring", "groep"))
EIGEN = Kop(ringen=("heel dichtbij", "ver weg"), sectoren=("thuis", "werk_of_school", "de rest"))


def gevraagd(veld: str, kop: Kop, antwoord: str) -> tuple[str, str]:
    """The question, and what is understood of the answer."""
    vraag = KRING if veld == "kring" else GROEP
    gesprek = vraag_veld(vraag, velden_van(Persoon)[veld].vorm, Stand(Traject(kop=kop)))
    zin = next(gesprek).zin
    try:
        gesprek.send(antwoord)
    except StopIteration as einde:
        return zin, einde.value[0]
    return zin, ""


def test_eigen_ringen_en_groepen_staan_in_de_vraag_en_worden_begrepen() -> None:
    assert gevraagd("kring", EIGEN, "ver weg") == ("Hoe dichtbij staat deze mens? heel dichtbij of ver weg", "ver weg")
    assert gevraagd("groep", EIGEN, "De rest") == (
        "Waar hoort deze mens bij? thuis, werk of school of de rest",
        "de rest",
    )
    assert gevraagd("groep", EIGEN, "buren")[1] == "buurt"


def test_zonder_eigen_namen_blijft_de_vraag_zoals_die_was() -> None:
    assert gevraagd("kring", Kop(), "hart") == (KRING.zin, "hart")
    assert gevraagd("groep", Kop(), "de rest")[1] == ""


def test_een_keuze_met_en_erin_komt_er_niet_twee_keer_in() -> None:
    """``thuis en opvoeden`` was two words, and both of them were the same one."""
    vorm = velden_van(Vraag)["levensgebied"].vorm
    gesprek = vraag_veld(Veldvraag("levensgebied", "Waar gaat het over?"), vorm, Stand(Traject()))
    next(gesprek)
    with pytest.raises(StopIteration) as einde:
        gesprek.send("thuis en opvoeden, werk en school")
    assert einde.value.value[0] == ["thuis_en_opvoeden", "werk_en_school"]


def test_een_dag_zonder_jaar_kreeg_te_horen_dat_een_jaar_genoeg_is() -> None:
    """In one line it was told that the year is missing; in the conversation only how a date can look."""
    vorm = velden_van(Gast)["gesproken_op"].vorm
    gesprek = vraag_veld(Veldvraag("gesproken_op", "Wanneer sprak je deze mens?"), vorm, Stand(Traject()))
    next(gesprek)
    assert "Bij 7 februari hoort een jaar" in gesprek.send("7 februari").vooraf
    assert "zomer 2009" in gesprek.send("toen met de boot").vooraf
