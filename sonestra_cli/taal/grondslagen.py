"""Why somebody may set a piketpaaltje, said so that a child and a neighbour understand it."""

from collections.abc import Mapping

ZINNEN: Mapping[str, str] = {
    "ots": "De rechter vindt dat een jeugdbeschermer moet meekijken (ondertoezichtstelling).",
    "voogdij": "De rechter koos een voogd. Een voogd beslist over het kind.",
    "curatele": "De rechter koos een curator. Een curator beslist over geld en zorg.",
    "bewind": "De rechter koos een bewindvoerder. Die beslist over het geld.",
    "strafvoorwaarden": "De rechter gaf een straf, met regels erbij.",
    "huisverbod": "Er is een huisverbod. Iemand mag een tijd niet in huis komen.",
}
"""``grondslag`` -> its sentences; ``anders`` says nothing that can be explained."""
