"""Sentences to practise with: the same rules as the check, one round after the other."""

from sonestra_cli.taal.oefenen import ronde_een, ronde_twee
from sonestra_cli.taal.oefenen.zin import Oefenzin, oefenzinnen

OEFENZINNEN: tuple[Oefenzin, ...] = (*oefenzinnen(ronde_een.ZINNEN), *oefenzinnen(ronde_twee.ZINNEN))
