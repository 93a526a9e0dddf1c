"""What independent readers find wrong in a PDF of ours."""

import importlib.util
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
from page import ValidationProfile, validate_pdf_bytes


def gebreken(pdf: bytes) -> list[str]:
    """Rules of PDF/UA-1 and PDF/A-2a that it breaks."""
    return [
        f"{norm.value}: {fout.rule_id}: {fout.message}"
        for norm in (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)
        for fout in validate_pdf_bytes(pdf, profile=norm).failures
    ]


def hoort_men(pdf: bytes, pad: Path) -> list[str]:
    """What would go wrong for who listens, where ``outloud`` is installed: it needs a library that is AGPL."""
    if importlib.util.find_spec("outloud") is None:
        return []
    from outloud import check

    pad.write_bytes(pdf)
    return [f"{vondst.rule}: {vondst.message}" for vondst in check(str(pad)).findings if vondst.severity != "info"]


def knopen(knoop: Any) -> Iterator[Any]:
    """All that is read out, from the outside in."""
    knoop = knoop.get_object()
    if isinstance(knoop, list):
        for deel in knoop:
            yield from knopen(deel)
    elif isinstance(knoop, dict):
        if "/S" in knoop:
            yield knoop
        if "/K" in knoop:
            yield from knopen(knoop["/K"])


def eigenschap(knoop: Any, naam: str) -> Any:
    """What stands of this name at a node, such as where on the page it lies."""
    lijst = knoop["/A"].get_object()
    return next(een.get_object()[naam] for een in (lijst if isinstance(lijst, list) else [lijst]) if naam in een)


def losse_stukken(pdf: bytes) -> list[str]:
    """Pieces of a line that stand outside a paragraph, and marks of a list that say nothing."""
    uit: list[str] = []
    _loop(pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]["/K"], "", uit)
    return uit


def _loop(knoop: Any, boven: str, uit: list[str]) -> None:
    knoop = knoop.get_object()
    if isinstance(knoop, list):
        for deel in knoop:
            _loop(deel, boven, uit)
    elif isinstance(knoop, dict) and "/S" in knoop:
        soort = str(knoop["/S"])
        if soort in ("/Span", "/Strong", "/Em") and boven in ("/Document", "/Div", "/BlockQuote"):
            uit.append(f"{soort} los in {boven}")
        if soort == "/Lbl" and "/K" not in knoop:
            uit.append("lege /Lbl")
        if "/K" in knoop:
            _loop(knoop["/K"], soort, uit)
