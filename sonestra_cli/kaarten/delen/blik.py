"""How somebody looks at a ring map: through whose eyes, at which moment, beside which other moment."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.ogen import door_ogen_van, eerste_ogen
from sonestra_cli.domein.afleiding.toen import op_moment
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.paar import Paar
from sonestra_cli.taal.datums import zonder_weekdag


@dataclass(frozen=True, slots=True)
class Blik:
    """``van``: a hoofdpersoon, else the first of them. ``op``: the moment, else the files as they are. ``naast``: the
    moment of a second map beside it, on the same places. ``paar``: instead of days two trajecten beside each other, or
    one of them, the ``kant``."""

    van: Sleutel | None = None
    op: Datum | None = None
    naast: Datum | None = None
    paar: Paar | None = None
    kant: int | None = None

    @property
    def deel(self) -> str:
        """What stands behind the name of a file, so that it never lands on the map of everybody and of now."""
        if self.paar is not None:
            return self.paar.deel
        delen = (("van", self.van), ("op", self.op), ("naast", self.naast))
        return "".join(f"-{woord}-{'-'.join(str(wat).split())}" for woord, wat in delen if wat is not None)

    def ogen(self, traject: Traject) -> Sleutel | None:
        """Through whose eyes."""
        return self.van or eerste_ogen(traject)

    def gezien(self, traject: Traject, dag: Datum | None) -> Traject:
        """The network through these eyes at ``dag``; without: as the files have it."""
        toen = traject if dag is None else op_moment(traject, dag)
        ogen = self.ogen(traject)
        return toen if ogen is None else door_ogen_van(toen, ogen)

    def kijker(self, traject: Traject) -> str:
        """The name of who looks, where more than one hoofdpersoon could; nothing where that goes without saying."""
        ogen = self.ogen(traject)
        return naam(traject, ogen) if ogen is not None and len(traject.kop.hoofdpersonen) > 1 else ""

    def bij_wie(self, traject: Traject) -> str:
        """To whom near is near: one name, never several."""
        ogen = self.ogen(traject)
        return naam(traject, ogen) if ogen is not None else (traject.kop.naam or "")

    def door_wie(self, traject: Traject) -> tuple[str, ...]:
        """``Zo ziet Samira het.`` where that does not go without saying."""
        kijker = self.kijker(traject)
        return (f"Zo ziet {kijker} het.",) if kijker else ()


GEWOON = Blik()
"""Through the eyes of the first hoofdpersoon, as the files are."""


def wanneer(dag: Datum | None) -> str:
    """``nu``, ``in 2019``, ``op 3 mei 2019``, ``rond 2019``: as part of a sentence."""
    if dag is None:
        return "nu"
    woorden = zonder_weekdag(dag)
    if dag.zoals or dag.soort in ("voor", "na", "tussen"):
        return woorden
    if dag.soort == "ca":
        return f"rond {woorden.removeprefix('ca. ')}"
    return f"{'op' if dag.dag else 'in'} {'de ' if dag.seizoen else ''}{woorden}"
