import pytest

from sonestra_cli.yamltekst.onleesbaar import Onleesbaar
from sonestra_cli.yamltekst.voorkijken import _VREEMD, kijk_vooruit


def test_geen_enkel_teken_glipt_langs_de_snelle_blik() -> None:
    vreemd = [teken for teken in map(chr, range(0x110000)) if _VREEMD.match(teken)]
    assert len(vreemd) > 2000
    for teken in vreemd:
        with pytest.raises(Onleesbaar):
            kijk_vooruit(f"naam: Riet{teken}")


def test_een_gewone_tekst_met_accenten_en_plaatjes_mag() -> None:
    kijk_vooruit("naam: Zoë 🙂\r\nwie: oma\n")


def test_een_streep_die_na_het_samenvoegen_bleef_staan_is_geen_woord_van_iemand() -> None:
    """It was told to make words of it: "zet '|' achter 'woonplaats:'"."""
    with pytest.raises(Onleesbaar, match="twee versies") as fout:
        kijk_vooruit("personen:\n  kees:\n    woonplaats: Almere\n=======\n    woonplaats: Hoorn\n")
    assert fout.value.regel.code == "B007"
    kijk_vooruit("afspraken:\n  a1:\n    woorden: |\n      =======\n      Wij eten samen.\n")
