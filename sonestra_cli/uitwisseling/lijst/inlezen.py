"""The lines of a list, out of whichever program it comes; what a file is its bytes say, not its name."""

from collections.abc import Mapping

from sonestra_cli.uitwisseling.bestandssoort import Soort, bestandssoort
from sonestra_cli.uitwisseling.lijst.geen_lijst import waarom_geen_lijst
from sonestra_cli.verstaan.lijst.codering import als_tekst
from sonestra_cli.verstaan.lijst.regels import van_tekst
from sonestra_cli.verstaan.lijst.soorten import Bronregel

_ANDERS: Mapping[Soort, str] = {
    "pdf": "is een pdf. Kopieer de namen eruit naar een tekstbestand, of zoek het bestand waar de pdf van gemaakt is.",
    "rtf": "is een rtf-bestand. Bewaar het in Word als .docx.",
    "plaatje": "is een plaatje. Typ de namen over in een tekstbestand, één per regel.",
    "foto": "is een foto. Typ de namen over in een tekstbestand, één per regel.",
    "stuk": "is niet heel: ik kan het niet openen. Bewaar het opnieuw en probeer het nog eens.",
    "te_groot": "is te groot voor een lijst van mensen.",
    "odt": "is een tekst van LibreOffice. Bewaar hem als .docx of als .txt en probeer het nog eens.",
    "pakket": "is een ingepakt bestand. Pak het eerst uit.",
}


class GeenLijst(Exception):
    """There is no list in this file; the sentence says why, and what to do."""


def lees_lijst(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    """The lines and rows of a list. Raises GeenLijst, and OntbreektBibliotheek for a spreadsheet."""
    soort = bestandssoort(ruw)
    if soort in _ANDERS:
        raise GeenLijst(f"{naam} {_ANDERS[soort]}")
    if soort == "word":
        from sonestra_cli.uitwisseling.lijst.word import uit_word

        return uit_word(ruw, naam)
    if soort == "werkblad":
        from sonestra_cli.uitwisseling.lijst.werkboek import uit_werkboek

        return uit_werkboek(ruw, naam)
    if soort == "oud_office":
        return _uit_oud_office(ruw, naam)
    tekst = als_tekst(ruw)
    if tekst is None:
        raise GeenLijst(
            f"{naam} kan ik niet lezen als tekst. Bewaar het als gewone tekst (UTF-8) en probeer het nog eens."
        )
    if waarom := waarom_geen_lijst(tekst, naam):
        raise GeenLijst(f"{naam} {waarom}")
    return van_tekst(tekst)


def _uit_oud_office(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    from sonestra_cli.uitwisseling.lijst.werkboek import uit_werkboek

    try:
        return uit_werkboek(ruw, naam)
    except GeenLijst as fout:
        raise GeenLijst(
            f"{naam} is van een oude Word of Excel. Bewaar het als .docx of .xlsx en probeer het nog eens."
        ) from fout
