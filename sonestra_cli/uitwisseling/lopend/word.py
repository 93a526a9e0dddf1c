"""The text of a Word file: every paragraph and every cell a line of its own."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst, Lopend
from sonestra_cli.uitwisseling.lopend.weglaten import eigen_zinnen, wit

_CITAAT = ("Quote", "Intense Quote", "Citaat", "Duidelijk citaat", "Block Text", "HTML Preformatted")
"""Styles of what another said."""


def uit_word(ruw: bytes, naam: str) -> Lopend:
    """Line n is paragraph n, counted as they come; a citation is white. Raises GeenTekst."""
    import docx

    try:
        document = docx.Document(BytesIO(ruw))
        alineas = list(_alineas(document))
    except (KeyError, ValueError, docx.exceptions.PythonDocxError) as fout:
        raise GeenTekst(f"{naam} kan ik niet openen. Bewaar het opnieuw in Word en probeer het nog eens.") from fout
    return Lopend(
        "\n".join(tekst for tekst, _ in alineas),
        "\n".join(wit(tekst) if van_ander else eigen_zinnen(tekst) for tekst, van_ander in alineas),
        per_regel=True,
    )


def _alineas(houder: Any) -> Iterator[tuple[str, bool]]:
    """Each paragraph on one line, and whether another said it."""
    for deel in houder.iter_inner_content():
        if hasattr(deel, "rows"):
            gezien: set[Any] = set()
            for cel in (cel for rij in deel.rows for cel in rij.cells):
                if cel._tc not in gezien:  # a cell that spans more comes once for each
                    gezien.add(cel._tc)
                    yield from _alineas(cel)
            continue
        opmaak = (deel.style.name or "") if deel.style is not None else ""
        yield deel.text.replace("\n", " "), opmaak.startswith(_CITAAT)
