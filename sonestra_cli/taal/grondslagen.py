"""Why somebody may set a piketpaaltje, said so that a child and a neighbour understand it.

True on every day, also when the rule holds no longer: until when it holds stands behind it.
"""

from collections.abc import Mapping

ZINNEN: Mapping[str, str] = {
    "ots": "De rechter besloot dat een jeugdbeschermer meekijkt (ondertoezichtstelling).",
    "voogdij": "De rechter koos een voogd. Een voogd beslist over het kind.",
    "curatele": "De rechter koos een curator. Een curator beslist over geld en zorg.",
    "bewind": "De rechter koos een bewindvoerder. Die beslist over het geld.",
    "strafvoorwaarden": "De rechter gaf een straf, met regels erbij.",
    "huisverbod": "Er kwam een huisverbod. Iemand mag dan een tijd niet in huis komen.",
}
"""``grondslag`` -> its sentences; ``anders`` says nothing that can be explained."""
