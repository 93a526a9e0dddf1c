import pytest

from sonestra_cli.documenten.schrijvers.zetsel.poster import rijen


@pytest.mark.parametrize(
    ("aantal", "verwacht"), [(1, (1,)), (2, (2,)), (4, (2, 2)), (5, (3, 2)), (7, (4, 3)), (12, (4, 4, 4))]
)
def test_de_vakken_vullen_het_vel_en_de_rijen_zijn_bijna_even_lang(aantal: int, verwacht: tuple[int, ...]) -> None:
    assert rijen(aantal) == verwacht
