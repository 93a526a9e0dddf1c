import pytest

from sonestra_cli.tekenen.afwerken import werk_af
from sonestra_cli.tekenen.als_dot import als_dot, vormen_als_dot
from sonestra_cli.tekenen.motor import teken
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening, Vlak
from tests.tekenen.galerij import VIJANDIG, galerij


def test_every_part_is_pinned_and_keeps_its_id() -> None:
    tekening = galerij()
    bron = als_dot(tekening)
    assert all(
        f"id={deel.id} " in bron or f'id="{deel.id}"' in bron for deel in tekening.delen if not isinstance(deel, Vlak)
    )
    assert all("pos=" in regel for regel in bron.splitlines() if regel.startswith("\tn") and "node [" not in regel)


def test_nothing_that_people_wrote_becomes_the_name_of_a_node_or_an_attribute() -> None:
    import re

    regels = [regel.strip() for regel in als_dot(galerij()).splitlines()[1:-1]]
    assert all(re.match(r"(n\d+( -- n\d+)?|graph|node|edge) \[", regel) for regel in regels)


def test_no_html_labels() -> None:
    assert "=<" not in als_dot(galerij())
    assert any(vijand.startswith("<") and vijand.endswith(">") for vijand in VIJANDIG)


def test_the_outlines_alone_give_the_same_picture_as_the_whole_map() -> None:
    tekening = galerij()
    geheel, vormen = (werk_af(teken(maak(tekening)), tekening) for maak in (als_dot, vormen_als_dot))
    assert geheel == vormen


def test_of_the_words_of_people_the_engine_gets_nothing_but_ids() -> None:
    regels = [regel for regel in vormen_als_dot(galerij()).splitlines() if "\tn" in regel and "node [" not in regel]
    assert not [regel for regel in regels if any(f"{naam}=" in regel for naam in ("label", "tooltip", "class"))]
    assert len(regels) < len(als_dot(galerij()).splitlines()) - len(VIJANDIG)


@pytest.mark.parametrize("waarde", [float("nan"), float("inf"), 1e9])
def test_a_place_off_the_paper_is_a_bug_and_not_a_drawing_without_end(waarde: float) -> None:
    with pytest.raises(ValueError, match="not a place"):
        als_dot(Tekening("x", "x", 10, 10, (Symbool("s", "x", "cirkel", waarde, 1, 1, 1),)))


@pytest.mark.parametrize(
    "deel",
    [
        Streek("s", "x", ((0, 0), (1, 1), (2, 2)), soort="kromme"),
        Streek("s", "x", ((0, 0),)),
        Vlak("v", "x", ((0, 0), (1, 1))),
    ],
)
def test_too_few_points_is_a_bug_that_names_the_part(deel: Streek | Vlak) -> None:
    with pytest.raises(ValueError, match=deel.id):
        als_dot(Tekening("x", "x", 10, 10, (deel,)))
