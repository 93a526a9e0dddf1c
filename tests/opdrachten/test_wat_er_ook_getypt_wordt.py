"""Whatever is typed on a list or behind erbij is in the file or told; comments stay; terug gives the bytes back."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.app import uitvoeren

NETWERK = "# het netwerk\npersonen:\n  kim: {kring: hart} # belt zelf\n  # over bo\n  bo: {wie: buurman}\n\n# einde\n"
VREEMD = ("zwirk", "bloemkolen", "Hupsel", "qx", "spreeuwt", "mompelaar")
"""Words that mean nothing here: none of them may go missing without a word."""
NAMEN = ("Truus", "Jan Jansen", "opa en oma Bos", "de tweeling Bo en Jip", "Samira's moeder", "Wim?", "Kim", "‘Sjaan’")
STUKKEN = ("hart", "hart?", "buurvrouw", "(oma)", "elke week", "1954", "❤️", "†", "voetbal", "wijkagent", "in Epe", "-")
_woord = st.sampled_from((*VREEMD, *STUKKEN))
_regel = st.tuples(
    st.sampled_from(("", "- ", "1. ", "* ", "• ")),
    st.sampled_from(NAMEN),
    st.lists(st.tuples(st.sampled_from((", ", " ", " - ", "; ", ": ", "\t")), _woord), max_size=4),
).map(lambda delen: delen[0] + delen[1] + "".join(scheiding + woord for scheiding, woord in delen[2]))
_vast = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _geprobeerd(argumenten: list[str], getypt: str, capsys: pytest.CaptureFixture[str]) -> None:
    with TemporaryDirectory() as naam:
        map_ = Path(naam)
        (map_ / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\nbegonnen_op: 2026-01-12\n", encoding="utf-8")
        (map_ / "netwerk.yaml").write_text(NETWERK, encoding="utf-8", newline="\n")
        (map_ / "lijst.txt").write_text(getypt, encoding="utf-8")
        capsys.readouterr()
        uitvoeren([arg.replace("LIJST", str(map_ / "lijst.txt")) for arg in argumenten] + ["-C", naam])
        verteld = capsys.readouterr()
        na = (map_ / "netwerk.yaml").read_text(encoding="utf-8")
        overal = " ".join(f"{na} {verteld.out} {verteld.err}".split()).casefold()
        for woord in VREEMD:
            assert woord not in getypt or woord.casefold() in overal, f"{woord}: {getypt!r}"
        opmerkingen = [regel.partition("#")[2] for regel in NETWERK.splitlines() if "#" in regel]
        assert [regel.partition("#")[2] for regel in na.splitlines() if "#" in regel] == opmerkingen, na
        if na != NETWERK:
            assert uitvoeren(["terug", "-C", naam]) == 0
        assert (map_ / "netwerk.yaml").read_bytes() == NETWERK.encode()


@_vast
@given(regels=st.lists(_regel, min_size=1, max_size=4))
def test_een_lijst_verliest_niets_in_stilte(regels: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    _geprobeerd(["groslijst", "LIJST"], "\n".join(regels) + "\n", capsys)


@_vast
@given(regel=_regel)
def test_erbij_in_een_regel_verliest_niets_in_stilte(regel: str, capsys: pytest.CaptureFixture[str]) -> None:
    kaal = regel.lstrip("-*• 1.").replace("\t", " ")
    _geprobeerd(["erbij", "persoon", kaal], kaal, capsys)
