"""What is wrong between brackets, told where a person would mend it."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst


@pytest.mark.parametrize(
    ("getypt", "tip"),
    [
        ("{wie: [petra, koos] naam: x}", "zet een komma voor 'naam'"),
        ("{wie: [petra, koos] huisnaam: x}", "zet een komma voor 'huisnaam'"),
        ("{wie: [petra, koos] waar ze wonen: x}", "zet een komma voor 'waar ze wonen'"),
        ('{wie: [petra, koos] "bij ma"}',
         "begint hier een nieuw veld? Zet er een komma voor, en een dubbele punt achter de naam van het veld"),
    ],
)  # fmt: skip
def test_achter_een_haak_die_dichtgaat_mist_een_komma_en_geen_aanhalingsteken(getypt: str, tip: str) -> None:
    _, (vondst,), _ = lees_tekst(vak_van("netwerk"), f"huishoudens:\n  - {getypt}\n")
    assert (vondst.bevinding.code, vondst.bevinding.tip) == ("B013", tip)
