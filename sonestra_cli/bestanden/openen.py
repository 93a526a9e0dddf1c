"""Opens one file of a traject: a sentence where it cannot be read, never a hang and never outside the folder."""

from pathlib import Path

from sonestra_cli.bestanden.bron import BOM, Bron, hash_van, pad_van
from sonestra_cli.bestanden.vondst import Vondst
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Bestandsnaam


def open_bron(wortel: Path, naam: Bestandsnaam) -> Bron | tuple[str, Vondst] | None:
    """The text of a file; None where there is none; else what is wrong, with the text as far as it can be shown."""
    pad = wortel / pad_van(naam)
    try:
        inhoud = pad.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        return "", Vondst(Bevinding("B001", "fout", "dit bestand kan ik niet openen", Pad(naam)), 0, 0)
    try:
        tekst = inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return "", Vondst(Bevinding("B005", "fout", "dit bestand is geen UTF-8", Pad(naam)), 0, 0)
    return Bron(naam, tekst.removeprefix(BOM), hash_van(inhoud), tekst.startswith(BOM))
