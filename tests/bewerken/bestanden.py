"""Files as hands write them, for the properties of everything that edits."""

from pathlib import Path

from hypothesis import strategies as st

VOORBEELDEN = sorted((Path(__file__).parents[2] / "voorbeelden").rglob("*.yaml"))
_WAARDEN = ["x", "x y", "'x, y'", '"Hoi" ', "2019", ""]
_ACHTER = ["", "", "  # over dit", "  # 😀"]


@st.composite
def bestanden(draw: st.DrawFn) -> str:
    """Sections with entries in every style, with comments everywhere, both line ends, and unfinished neighbours."""
    regels = draw(st.sampled_from([[], ["# kop"], ["# kop", ""]]))
    for nummer in range(draw(st.integers(0, 3))):
        regels += _lijst(draw, f"l{nummer}") if draw(st.booleans()) else _velden(draw, f"s{nummer}")
        regels += draw(st.sampled_from([[], [""], ["# tussen", ""]]))
    tekst = "\n".join(regels) + draw(st.sampled_from(["", "\n", "\n# staart\n"]))
    return tekst.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def _velden(draw: st.DrawFn, naam: str) -> list[str]:
    diep = " " * draw(st.sampled_from([2, 4]))
    regels = [f"{naam}:{draw(st.sampled_from(_ACHTER))}"]
    for nummer in range(draw(st.integers(0, 3))):
        regels += draw(st.sampled_from([[], [f"{diep}# over p{nummer}"]]))
        vorm = draw(st.sampled_from(["leeg", "vloei", "vloei", "blok"]))
        if vorm == "blok":
            regels.append(f"{diep}p{nummer}:{draw(st.sampled_from(_ACHTER))}")
            regels += [f"{diep}  {veld}: {draw(st.sampled_from(_WAARDEN))}" for veld in ("an", "bo")]
            regels += draw(st.sampled_from([[], [f"{diep}  cor: |", f"{diep}    een", f"{diep}    twee"]]))
            regels += draw(st.sampled_from([[], [f"{diep}  # van p{nummer}"]]))
        else:
            inhoud = f" {{an: x, bo: {draw(st.sampled_from(_WAARDEN[:3]))}}}" if vorm == "vloei" else ""
            regels.append(f"{diep}p{nummer}:{inhoud}{draw(st.sampled_from(_ACHTER))}")
        regels += draw(st.sampled_from([[], [], [""]]))
    return regels


def _lijst(draw: st.DrawFn, naam: str) -> list[str]:
    diep = " " * draw(st.sampled_from([0, 2]))
    soort = draw(st.sampled_from(["haken", "leeg", "streepjes"]))
    achter = draw(st.sampled_from(_ACHTER))
    if soort != "streepjes":
        return [f"{naam}: []{achter}" if soort == "leeg" else f"{naam}: [a, 'b, c']{achter}"]
    regels = [f"{naam}:{achter}"]
    for nummer in range(draw(st.integers(1, 3))):
        regels += draw(st.sampled_from([[], [f"{diep}# over d{nummer}"]]))
        regels += draw(st.sampled_from([
            [f"{diep}- {{van: x, met: y}}{achter}"],
            [f"{diep}- van: x", f"{diep}  met: y{achter}", f"{diep}  # van d{nummer}"],
            [f"{diep}- los woord{achter}"],
        ]))  # fmt: skip
    return regels
