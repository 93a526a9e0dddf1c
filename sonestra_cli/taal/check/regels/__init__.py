"""The thirty-four rules, as data: room by room, in the order of their codes."""

from sonestra_cli.taal.check.regels import middel
from sonestra_cli.taal.check.regelvormen import Taalregel

TAALREGELS: tuple[Taalregel, ...] = tuple(
    sorted((regel for kamer in (middel,) for regel in kamer.REGELS), key=lambda een: een.regel.code)
)
