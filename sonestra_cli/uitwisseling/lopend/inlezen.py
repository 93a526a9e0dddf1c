"""The text of a file: plain text, Markdown, a template, a Word file."""

from collections.abc import Mapping

from sonestra_cli.uitwisseling.bestandssoort import Soort, bestandssoort
from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst, Lopend
from sonestra_cli.uitwisseling.lopend.weglaten import eigen_zinnen
from sonestra_cli.verstaan.lijst.codering import als_tekst

_ANDERS: Mapping[Soort, str] = {
    "pdf": "is een pdf. Geef mij het bestand waar de pdf van gemaakt is, of kopieer de tekst naar een .txt-bestand.",
    "rtf": "is een rtf-bestand. Bewaar het in Word als .docx.",
    "plaatje": "is een plaatje. Daarin kan ik geen zinnen lezen.",
    "foto": "is een foto. Daarin kan ik geen zinnen lezen.",
    "werkblad": "is een werkblad. Kopieer de zinnen naar een .txt-bestand.",
    "odt": "is een tekst van LibreOffice. Bewaar hem als .docx of als .txt en probeer het nog eens.",
    "oud_office": "is van een oude Word. Bewaar het als .docx en probeer het nog eens.",
    "pakket": "is een ingepakt bestand. Pak het eerst uit.",
    "te_groot": "is te groot om in één keer te lezen.",
    "stuk": "is niet heel: ik kan het niet openen. Bewaar het opnieuw en probeer het nog eens.",
}

MEESTE_BYTES = 1_000_000
"""Of plain text: some three hundred pages. A Word file may hold pictures as well."""


def lees_lopend(ruw: bytes, naam: str) -> Lopend:
    """The text of a file in UTF-8, UTF-16 or Windows-1252, or of a Word file. Raises GeenTekst."""
    soort = bestandssoort(ruw)
    if soort in _ANDERS:
        raise GeenTekst(f"{naam} {_ANDERS[soort]}")
    if soort == "word":
        from sonestra_cli.uitwisseling.lopend.word import uit_word  # only who has one loads docx

        return uit_word(ruw, naam)
    if len(ruw) > MEESTE_BYTES:
        raise GeenTekst(f"{naam} {_ANDERS['te_groot']}")
    tekst = als_tekst(ruw)
    if tekst is None:
        raise GeenTekst(f"{naam} kan ik niet lezen als tekst. Bewaar het als gewone tekst (UTF-8).")
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    return Lopend(tekst, eigen_zinnen(tekst))
