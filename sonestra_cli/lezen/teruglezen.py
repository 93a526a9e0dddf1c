"""Before a traject is written: would the reader take it?"""

from collections.abc import Mapping

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.samenstellen import MAX_KNOPEN

MAX_MENSEN = MAX_KNOPEN // 4
"""More people than this never fit in a file: somebody of whom nothing is known takes four nodes."""
GRENS = f"{MAX_BYTES // 1_000_000} MB of {MAX_KNOPEN // 1000}.000 woorden en waarden, ongeveer vijfduizend mensen"


class NietTeLezen(Exception):
    """The message is a Dutch sentence that names the file and why it could not be read."""


def lees_terug(bestanden: Mapping[str, str]) -> None:
    """Read the files of a traject (path -> text) before they are there. Raises NietTeLezen."""
    for plek, tekst in sorted(bestanden.items()):
        vak = vak_van(plek.removesuffix(".yaml")) if plek.endswith(".yaml") else None
        if vak is None:
            continue
        if len(tekst.encode()) > MAX_BYTES:
            raise NietTeLezen(
                f"{plek} wordt te groot, ik zou het niet kunnen lezen. Meer dan {GRENS}, past er niet in."
            )
        _, vondsten, heel = lees_tekst(vak, tekst)
        if not heel:
            raise NietTeLezen(
                f"{plek} zou ik niet kunnen lezen: {vondsten[0].bevinding.zin}. Er past hoogstens {GRENS} in."
            )
