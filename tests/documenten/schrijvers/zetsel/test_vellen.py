"""Cards on sheets: as large as they can be."""

from io import BytesIO

import pypdf

from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import passend
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN
from sonestra_cli.documenten.schrijvers.zetsel.vellen import kaartjes, verdeel

from ...bladen import maak, voorbeeld
from ...pdf_tekst import stukken_van_pdf


def _letters(markdown: str) -> list[float]:
    """Of each size of card in use, the size of its letters."""
    return [float(maat.maat.letter[:-2]) for maat, _ in verdeel(kaartjes(ontleed_markdown(markdown, "t"))).op_maat]


def test_op_een_kaartje_met_weinig_woorden_staan_grote_letters_en_op_een_vol_kaartje_kleinere() -> None:
    """Role cards had small letters in much white."""
    weinig = "# Wie doet wat?\n\nWij zelf.\n\n*****\n\n## De klok\n\n**Wim**\n\nJij let op de klok.\n"
    (groot,) = _letters(weinig)
    (klein,) = _letters(weinig + "Nog een zin van de klok.\n\n" * 18)
    assert groot >= 18
    assert 10 <= klein < groot


def test_een_kaart_van_een_mens_is_nooit_meer_dan_een_half_blad_hoeveel_er_ook_van_hem_is() -> None:
    """Nelson has four agreements, a question, something to pay and the team: his card was a whole sheet."""
    papier = maak("stukje", voorbeeld("nelson"), ("nelson",))
    _, maat = passend(ontleed_markdown(papier.markdown, papier.titel), MATEN["kaart"])
    assert maat.papier == "a5"
    assert min(float(maat.bij[:-2]), float(maat.voetletter[:-2])) >= 9


def test_wie_luistert_hoort_de_voet_van_kaartjes_een_keer() -> None:
    """On three sheets of cards the same foot was read out twelve times."""
    pdf = in_formaat(maak("blad-rollen", voorbeeld("samira")), "pdf")
    voet = "Dit blad is van Samira"
    gezegd = [blad.extract_text().count(voet) for blad in pypdf.PdfReader(BytesIO(pdf)).pages]
    assert gezegd == [4, 4, 4]
    assert sum(stuk.count(voet) for stuk in stukken_van_pdf(pdf)) == 1
