"""The thirty-four rules, as data: room by room, in the order of their codes."""

from sonestra_cli.taal.check.regels import etiketten, hun_plan, leesbaar, middel, netwerk, regie, vaktaal
from sonestra_cli.taal.check.regelvormen import Taalregel

_KAMERS = (middel, vaktaal, regie, hun_plan, netwerk, etiketten, leesbaar)
TAALREGELS: tuple[Taalregel, ...] = tuple(
    sorted((regel for kamer in _KAMERS for regel in kamer.REGELS), key=lambda een: een.regel.code)
)
