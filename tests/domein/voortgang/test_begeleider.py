"""Who leads the process: by name or task, and named in words."""

from dataclasses import replace

import pytest

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.traject import Procesbegeleider, Traject
from sonestra_cli.domein.voortgang.begeleider import is_begeleider, noemt_begeleider

from ..bouwen import netwerk, traject, wie

(JIJ,) = wie("jij")


def met(persoon: Persoon, begeleider: str | None = "Judith Oude Nijhuis") -> Traject:
    een = traject("jij", netwerk(jij=persoon))
    return replace(een, kop=replace(een.kop, procesbegeleider=Procesbegeleider(begeleider)))


@pytest.mark.parametrize(
    ("persoon", "jij"),
    [
        (Persoon(naam="Judith Oude Nijhuis"), True),
        (Persoon(naam="Judith"), False),
        (Persoon(naam="Judith", professional=Professional()), True),
        (Persoon(naam="Wilma", professional=Professional("proces-begeleider")), True),
        (Persoon(naam="Wilma", professional=Professional("begeleider")), False),
    ],
)
def test_de_naam_in_traject_of_de_taak(persoon: Persoon, jij: bool) -> None:
    assert is_begeleider(met(persoon), JIJ) == jij


def test_zonder_naam_van_de_begeleider_noemen_woorden_niemand() -> None:
    assert not noemt_begeleider(met(Persoon(), None), "Judith belt.")
    assert noemt_begeleider(met(Persoon()), "Dan bellen we JUDITH!")
