"""How far down each page of a PDF has ink: a share of the room between its margins. The foot does not count.

``python tests/meten/vulling.py PDF…`` prints it in percents.
"""

import argparse
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf

BOVEN, ONDER = 24.0, 30.0
"""The margins of a sheet in mm; of a smaller or larger page the same share of its height."""
KARIG = 0.25
_PT = 72 / 25.4


def vulling(pdf: bytes) -> list[float]:
    """Per page: 0 is empty, 1 is full down to the margin."""
    return [_laagste(bladzij) for bladzij in pypdf.PdfReader(BytesIO(pdf)).pages]


def _laagste(bladzij: pypdf.PageObject) -> float:
    hoog = float(bladzij.mediabox.height)
    schaal = hoog / (297 * _PT)
    boven, onder = hoog - BOVEN * _PT * schaal, ONDER * _PT * schaal
    hoogtes: list[float] = []

    def bij_tekst(tekst: str, cm: list[float], tm: list[float], *_: Any) -> None:
        if tekst.strip():
            hoogtes.append(tm[4] * cm[1] + tm[5] * cm[3] + cm[5])

    def bij_lijn(wat: bytes, waarden: list[Any], cm: list[float], _: Any) -> None:
        if wat in (b"l", b"m", b"re"):
            hoogtes.append(float(waarden[0]) * cm[1] + float(waarden[1]) * cm[3] + cm[5])

    bladzij.extract_text(visitor_text=bij_tekst, visitor_operand_before=bij_lijn)
    in_de_spiegel = [y for y in hoogtes if onder - 2 <= y]
    return (boven - min(in_de_spiegel, default=boven)) / (boven - onder)


if __name__ == "__main__":
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("pdf", nargs="+", type=Path)
    for pad in vraag.parse_args().pdf:
        print(pad.name, " ".join(f"{100 * deel:.0f}" for deel in vulling(pad.read_bytes())))
