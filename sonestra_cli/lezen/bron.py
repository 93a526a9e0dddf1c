"""The text of one file as it was read, with the hash that guards it."""

from typing import NewType

from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.gegeven import gegeven

Hash = NewType("Hash", str)
"""SHA-256 of the bytes of a file, in hex."""

BOM = "\ufeff"


@gegeven
class Bron:
    """One file: ``tekst`` is without the byte order mark, so that index 0 is line 1, column 1."""

    naam: Bestandsnaam
    tekst: str
    bom: bool = False

    @property
    def hash(self) -> Hash:
        """Of the bytes that were read; asked for when something is written."""
        return hash_van(naar_bytes(self.tekst, self.bom))

    @property
    def bestand(self) -> str:
        """Path relative to the root of the traject."""
        return pad_van(self.naam)


def hash_van(inhoud: bytes) -> Hash:
    """The hash that guards a write."""
    from hashlib import sha256  # only where something is written

    return Hash(sha256(inhoud).hexdigest())


def pad_van(naam: Bestandsnaam) -> str:
    """``netwerk`` -> ``netwerk.yaml``."""
    return f"{naam}.yaml"


def naar_bytes(tekst: str, bom: bool) -> bytes:
    """Text back to the bytes of a file."""
    return ((BOM if bom else "") + tekst).encode("utf-8")
