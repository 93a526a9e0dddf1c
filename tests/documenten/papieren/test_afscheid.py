"""Letting go and looking back: lines where nothing is known yet, their own words beside the questions, no scores."""

import re
from dataclasses import replace

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.plan import Bijeenkomst, StemBij
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Akkoord, Kop, Traject
from tests.documenten.bladen import koppen, maak, voorbeeld

JAN = Sleutel("jan")


def test_de_brief_zegt_van_wanneer_tot_wanneer_en_anders_staan_er_lijnen() -> None:
    samira = voorbeeld("samira")
    met = maak("blad-loslaten", samira).markdown
    assert "Ik begon bij jullie op 14 januari 2026. Ik stop op 12 november 2026." in met
    nog_bezig = replace(samira, kop=replace(samira.kop, losgelaten_op=None))
    zonder = maak("blad-loslaten", nog_bezig).markdown
    assert "Ik begon bij jullie op 14 januari 2026.\n\n**Ik stop op:**\n\n___\n" in zonder


def test_de_brief_noemt_alleen_wat_er_in_de_map_zit() -> None:
    met = maak("blad-loslaten", voorbeeld("kyra")).markdown
    assert "- jouw plan\n" in met
    zonder = maak("blad-loslaten", replace(voorbeeld("kyra"), plan=None, actieteam={})).markdown
    assert "- jouw verhaal\n" in zonder
    assert "- jouw plan\n" not in zonder
    assert "afspraken" not in zonder
    assert "In deze map zit" not in maak("blad-loslaten", Traject()).markdown


@pytest.mark.parametrize("naam", ["kyra", "arie", "nelson"])
def test_de_brief_zei_jullie_tegen_een_mens(naam: str) -> None:
    brief = maak("blad-loslaten", voorbeeld(naam)).markdown
    assert "jullie" not in brief.casefold()
    assert "Jij gaat zelf verder." in brief
    assert "Jullie gaan zelf verder." in maak("blad-loslaten", voorbeeld("samira")).markdown


def test_de_brief_zegt_waar_de_map_nu_is_en_wie_een_kopie_heeft() -> None:
    markdown = maak("blad-loslaten", voorbeeld("samira")).markdown
    assert "De map is nu bij Samira en Hassan." in markdown
    assert "- Ilse\n" in markdown
    assert "06 12345678" in markdown
    assert "**De map is nu bij:**\n\n___" in maak("blad-loslaten", Traject()).markdown


def test_waar_iemand_ja_op_zei_stond_nergens_en_een_ja_dat_terug_is_telt_niet() -> None:
    assert "- Mijn moeder mag het plan lezen\\\n   *Kyra, 30 mei 2026, gezegd waar" in _brief()
    foto = Akkoord("foto's bewaren", (JAN,), ingetrokken_op=Datum("op", 2026, 5, 3))
    scheef = replace(foto, ingetrokken_op=None, ongelezen=(Ongelezen("traject.yaml", 8, "ingetrokken_op"),))
    assert "- Foto's bewaren\\\n   *Jan*\\\n   *Dat geldt niet meer sinds 3 mei 2026.*\n" in _brief(foto)
    assert "*Vraag eerst of dit nog geldt.*\n" in _brief(scheef)
    assert "Waar zeiden jullie ja op?" not in maak("blad-loslaten", Traject()).markdown


def _brief(*akkoorden: Akkoord) -> str:
    kyra = voorbeeld("kyra")
    return maak("blad-loslaten", replace(kyra, kop=replace(kyra.kop, akkoord=akkoorden or kyra.kop.akkoord))).markdown


def test_terugkijken_vraagt_zeven_verhalen_en_geen_cijfer() -> None:
    markdown = maak("blad-terugkijken", voorbeeld("nelson")).markdown
    assert len(koppen(markdown.partition("## Onze mensen")[0])) == 7
    assert not re.search(r"\b(?:score|punten|procent|schaal|\d+ van de)\b", markdown, re.IGNORECASE)


def test_bij_het_terugkijken_liggen_hun_eigen_woorden_van_elke_keer_op_volgorde() -> None:
    keren = {
        "2026-06-01": Bijeenkomst(successen=(StemBij((JAN,), Woorden("Het lukt.")),)),
        "2026-05-01": Bijeenkomst(successen=(StemBij((JAN,), Woorden("Het begon.")),)),
        "2026-07-01": Bijeenkomst(),
    }
    eigen = maak("blad-terugkijken", Traject(actieteam=keren)).markdown.partition("## Dit zeiden jullie zelf")[2]
    assert koppen(eigen, 3) == ["1 mei 2026", "1 juni 2026"]
    assert eigen.index("Het begon") < eigen.index("Het lukt")
    assert "## Hier zijn we trots op\n\n___" in maak("blad-terugkijken", Traject()).markdown


def test_de_begeleider_leest_hoe_de_eerste_kaart_gemaakt_wordt() -> None:
    markdown = maak("blad-kernwaarden", voorbeeld("samira")).markdown.replace("\\", "")
    assert "sonestra kaart relatiekaart --op 2026-01-14" in markdown
    zonder = replace(voorbeeld("samira"), kop=Kop(begonnen_op=Datum("op", 2026)))
    assert "Zet er de eerste dag achter" in maak("blad-kernwaarden", zonder).markdown
    assert "kaart" not in maak("blad-kernwaarden", Traject()).markdown


def test_wie_had_losgelaten_stond_onder_elk_papier_als_begeleider() -> None:
    assert (
        "Begeleider: Judith Oude Nijhuis (tot 12 november 2026)" in maak("blad-voortgang", voorbeeld("samira")).markdown
    )
    assert maak("blad-voortgang", voorbeeld("kyra")).markdown.endswith("Begeleider: Marloes Brink\n")


def test_in_de_brief_aan_nelson_was_de_map_bij_nelson() -> None:
    nelson = voorbeeld("nelson")
    assert "De map is nu bij jou.\n" in maak("blad-loslaten", nelson).markdown
    lena = replace(nelson, kop=replace(nelson.kop, overgedragen_aan=(Sleutel("lena"),)))
    assert "De map is nu bij avó Lena.\n" in maak("blad-loslaten", lena).markdown
    assert "De map is nu bij Samira en Hassan.\n" in maak("blad-loslaten", voorbeeld("samira")).markdown
