"""Paragraphs and tables of a Word file, in their order."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst
from sonestra_cli.verstaan.lijst.soorten import Bronregel

_BOLLETJE = "• "


def uit_word(ruw: bytes, naam: str) -> tuple[Bronregel, ...]:
    """One line for each paragraph and for each row of a table; numbered as they come."""
    import docx

    try:
        document = docx.Document(BytesIO(ruw))
        return tuple(_regels(document))
    except (KeyError, ValueError, docx.exceptions.PythonDocxError) as fout:
        raise GeenLijst(f"{naam} kan ik niet openen. Bewaar het opnieuw in Word en probeer het nog eens.") from fout


def _regels(document: Any) -> Iterator[Bronregel]:
    nummer = 0
    for deel in document.iter_inner_content():
        if hasattr(deel, "rows"):
            for rij in deel.rows:
                nummer += 1
                cellen = tuple(" ".join(cel.text.split()) for cel in rij.cells)
                yield Bronregel(nummer, " | ".join(filter(None, cellen)), cellen)
            continue
        for regel in deel.text.split("\n"):
            nummer += 1
            opmaak = (deel.style.name or "") if deel.style is not None else ""
            kop = opmaak.startswith(("Heading", "Title", "Kop", "Titel")) and bool(regel.strip())
            bolletje = _BOLLETJE if regel.strip() and _is_opsomming(deel, opmaak) else ""
            yield Bronregel(nummer, bolletje + regel, kop=kop)


def _is_opsomming(alinea: Any, opmaak: str) -> bool:
    opties = alinea._p.pPr
    return opmaak.startswith(("List", "Lijst")) or (opties is not None and opties.numPr is not None)
