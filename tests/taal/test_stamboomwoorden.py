import pytest

from sonestra_cli.taal.stamboomwoorden import gezegd


@pytest.mark.parametrize(
    ("pad", "woorden", "tag"),
    [
        ("INDI.BURI", "begraven", "BURI"),
        ("INDI.BIRT.PLAC", "plaats bij de geboorte", "BIRT.PLAC"),
        ("INDI.DEAT.DATE.SOUR", "bron bij de datum", "DEAT.DATE.SOUR"),
        ("FAM.MARR.PLAC", "plaats bij het huwelijk", "FAM.MARR.PLAC"),
        ("FAM.NOTE", "aantekening bij een gezin", "FAM.NOTE"),
        ("SOUR", "bron", "SOUR"),
        ("INDI.NUMB", "", "NUMB"),
        ("INDI.NUMB.NOTE", "", "NUMB.NOTE"),
        ("INDI", "", "INDI"),
    ],
)
def test_een_stamboomwoord_wordt_gezegd_zoals_mensen_het_zeggen(pad: str, woorden: str, tag: str) -> None:
    assert gezegd(pad) == (woorden, tag)
