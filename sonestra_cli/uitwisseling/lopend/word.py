"""The text of a Word file: every paragraph and every cell a line of its own."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst, Lopend
from sonestra_cli.uitwisseling.lopend.weglaten import eigen_zinnen, wit

_CITAAT = ("Quote", "Intense Quote", "Citaat", "Duidelijk citaat", "Block Text", "HTML Preformatted")
"""Styles of what another said."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_IN_DE_REGEL = {f"{_W}br": " ", f"{_W}cr": " ", f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}noBreakHyphen": "-"}
_WEG = (f"{_W}del", f"{_W}moveFrom", f"{_W}pPr")
_ANDERE_VORM = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""Holds once more what a program reads that does not know boxes."""


def uit_word(ruw: bytes, naam: str) -> Lopend:
    """Line n is paragraph n, counted as they come; a citation is white. Raises GeenTekst."""
    import docx

    try:
        alineas = list(_alineas(docx.Document(BytesIO(ruw))))
    except (KeyError, ValueError, SyntaxError, docx.exceptions.PythonDocxError) as fout:
        # SyntaxError: of the XML in it
        raise GeenTekst(f"{naam} kan ik niet openen. Bewaar het opnieuw in Word en probeer het nog eens.") from fout
    return Lopend(
        "\n".join(tekst for tekst, _ in alineas),
        "\n".join(wit(tekst) if van_ander else eigen_zinnen(tekst) for tekst, van_ander in alineas),
        per_regel=True,
    )


def _alineas(document: Any) -> Iterator[tuple[str, bool]]:
    """Each paragraph on one line, wherever it stands: in a table, a form, a box. And whether another said it."""
    from docx.text.paragraph import Paragraph

    for alinea in document.element.body.iter(f"{_W}p"):
        if any(True for _ in alinea.iterancestors(_ANDERE_VORM)):
            continue
        stijl = Paragraph(alinea, document).style
        yield _tekst(alinea), ((stijl.name or "") if stijl is not None else "").startswith(_CITAAT)


def _tekst(alinea: Any) -> str:
    """What is to be read there now: also what was put in while changes are kept, not what was taken out."""
    uit = []
    for stuk in alinea.iter(*_IN_DE_REGEL, f"{_W}t"):
        if next(stuk.iterancestors(f"{_W}p")) is alinea and not any(True for _ in stuk.iterancestors(*_WEG)):
            uit.append(_IN_DE_REGEL.get(stuk.tag) or (stuk.text or "").replace("\n", " "))
    return "".join(uit)
