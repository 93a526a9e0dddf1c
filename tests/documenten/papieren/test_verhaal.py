"""The booklet holds the words of one person, and says who may read them."""

from dataclasses import replace
from typing import Any

from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Perspectief, Stem, Verhaal
from tests.documenten.bladen import maak, voorbeeld

JAN, RIET = Sleutel("jan"), Sleutel("riet")


def traject(*stemmen: Perspectief, **meer: Any) -> Traject:
    personen = {JAN: Persoon(), RIET: Persoon()}
    return Traject(verhaal=Verhaal(perspectieven=stemmen, **meer), netwerk=Netwerk(personen=personen))


def test_in_het_boekje_staan_alleen_je_eigen_woorden() -> None:
    noor = maak("blad-verhaal", voorbeeld("samira"), ("noor",)).markdown
    assert "Dat is geen ziekte, dat is een kamer" in noor
    assert "Niemand vraagt of ik nog adem heb" not in noor  # Noor may read it, but Samira said it
    assert "Samira, Romy, Tooske en Hassan" in noor


def test_op_het_eigen_boekje_staat_van_wie_het_is_en_niet_van_de_hele_familie() -> None:
    assert "Dit blad is van Noor." in maak("blad-verhaal", voorbeeld("samira"), ("noor",)).markdown


def test_wie_samen_vertelde_leest_met_wie() -> None:
    samen = traject(Perspectief((JAN, RIET), Woorden("Wij zingen."), taal="Fries", vertaald_door=(RIET,)))
    markdown = maak("blad-verhaal", samen, ("jan",)).markdown
    assert "Je zei dit samen met Riet. Je zei het in het Fries. Riet zei het in het Nederlands." in markdown
    assert "**Wie mag dit lezen?** Alleen jij." in markdown


def test_elke_stem_heeft_een_eigen_bladzijde_en_elk_antwoord_zijn_vraag() -> None:
    een = Perspectief((JAN,), wat_is_er_aan_de_hand=Woorden("De fiets is weg."), hoe_kijk_ik=Woorden("Stom."))
    markdown = maak("blad-verhaal", traject(een, replace(een, verteld_op=Datum("op", 2026, 3, 4))), ("jan",)).markdown
    assert markdown.count("\n***\n") == 1
    assert "### Wat is er aan de hand?\n\n> De fiets is weg" in markdown
    assert "last van" not in markdown
    assert "Dat was op 4 maart 2026." in markdown


def test_wie_overleden_is_of_een_dier_krijgt_geen_boekje() -> None:
    stemmen = Verhaal(lukt_al=(Stem((JAN, RIET, Sleutel("poef")), Woorden("Soep.")),))
    personen = {JAN: Persoon(), RIET: Persoon(overleden=Datum("op", 2020)), Sleutel("poef"): Persoon(soort="dier")}
    alles = Traject(verhaal=stemmen, netwerk=Netwerk(personen=personen))
    voor = papiersoorten()["blad-verhaal"].voor
    assert voor is not None
    assert voor.alle(alles) == (JAN,)
    assert voor.waarom_niet(alles, RIET) == "Riet is overleden."
    assert voor.waarom_niet(alles, Sleutel("poef")) == "Poef is een dier."
    assert voor.waarom_niet(alles, JAN) == ""


def test_wie_nog_niets_vertelde_krijgt_een_blad_om_het_op_te_schrijven() -> None:
    markdown = maak("blad-verhaal", traject(), ("jan",)).markdown
    assert "Hier staat nog niets van jou. Wat wil jij vertellen?\n\n___" in markdown


def test_aan_de_muur_hangt_alleen_wat_iedereen_mag_lezen_wie_er_ook_om_vraagt() -> None:
    samira = voorbeeld("samira")
    poster = maak("blad-ieders-kijk", samira, ("noor",)).markdown
    assert poster == maak("blad-ieders-kijk", samira).markdown
    assert "Noor |" not in poster
    assert "| Yassin | Ik ben geen vader" in poster


def test_op_de_poster_zijn_de_drie_vragen_kolommen_en_is_elke_stem_een_rij() -> None:
    stem = Perspectief((JAN,), None, (), (), Woorden("druk"), Woorden("Riet"), Woorden("zorgen|veel"),
                       mag_gelezen_door=(Lezer("iedereen"),))  # fmt: skip
    markdown = maak("blad-ieders-kijk", traject(stem)).markdown
    assert "| Wie | Wat is er aan de hand? | Wie heeft er last van? | Hoe kijk ik? |" in markdown
    assert "| Jan | druk | Riet | zorgen\\|veel |" in markdown


def test_een_poster_waar_nog_niemand_op_staat_heeft_zes_vakken_om_in_te_schrijven() -> None:
    """It was a table of empty cells: who listens heard twenty-four times nothing."""
    leeg = maak("blad-ieders-kijk", Traject()).markdown
    assert leeg.count("## Wie?\n\n___\n\n**Wat is er aan de hand?**\n\n___") == 6
    assert "|" not in leeg
