"""An apostrophe that takes more along than was meant."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst

_NETWERK = vak_van("netwerk")


def test_een_kort_jaar_kreeg_een_haakje_als_er_verderop_ook_iets_mis_is() -> None:
    typte = (
        "personen:\n  rien: {geboren: '95, kring: verder}\nbelevingen:\n  - van: iris\n    met: rien\n"
        "    is: hecht\n    zichtbaar: iris, leen\n    woorden: Soms met m'n ogen dicht.\n"
    )
    _, vondsten, _ = lees_tekst(_NETWERK, typte)
    eerste = vondsten[0].bevinding
    assert (eerste.code, eerste.tip) == ("B012", "is het een jaar? Schrijf het met vier cijfers: 1995")


@pytest.mark.parametrize(
    ("typte", "regels"),
    [
        ("personen:\n  an: {wie: oma, geboren: '95}\n  wim: {wie: opa}\n  bep: {geboren: '95}\n", [2, 4]),
        ("personen:\n  an: {geboren: '95}\n  wim: {geboren: '61}\n  bep: {geboren: '48}\n", [2, 3, 4]),
        ("personen:\n  an:\n    geboren: '95\n  bep:\n    wie: oma\n    geboren: '61\n", [3, 6]),
    ],
)
def test_van_twee_korte_jaren_wees_de_streep_naar_een_haakje_dat_goed_was(typte: str, regels: list[int]) -> None:
    _, vondsten, _ = lees_tekst(_NETWERK, typte)
    getypt = typte.split("\n")
    for vondst, regel in zip(vondsten, regels, strict=True):
        assert vondst.bevinding.code == "B012"
        assert vondst.bevinding.tip.startswith("is het een jaar?")
        assert typte[: vondst.begin].count("\n") + 1 == regel
        assert typte[vondst.begin : vondst.begin + 2] == "'" + getypt[regel - 1].partition("'")[2][:1]


@pytest.mark.parametrize("verderop", ["{wie: zus, woonplaats: Terneuzen", "{wie: zus, woonplaats: Goes}"])
@pytest.mark.parametrize("woord", ["foto's", "[foto's, zang]"])
def test_een_kort_jaar_kreeg_een_haakje_waar_verderop_een_woord_met_een_apostrof_staat(
    verderop: str, woord: str
) -> None:
    """The tip put a bracket at the end of a line that had one, again and again."""
    typte = (
        "personen:\n  rien: {wie: halfbroer, geboren: '95, woonplaats: Middelburg}\n"
        f"  marja: {verderop}\n  iris: {{wie: dochter, sterk_in: {woord}}}\n"
    )
    _, vondsten, _ = lees_tekst(_NETWERK, typte)
    tips = [vondst.bevinding.tip for vondst in vondsten]
    assert (
        tips == ["is het een jaar? Schrijf het met vier cijfers: 1995", "zet '}' erachter"][: 1 + ("}" not in verderop)]
    )


def test_twee_korte_jaren_op_een_regel_vroegen_om_een_komma() -> None:
    """The tip spoke of a new field and a comma; nothing of the two years that were meant."""
    vol = "geslacht: man, geboren: 1952, woonplaats: Oost-Souburg, kring: hart, band: hecht, sterk_in: [zingen]"
    mensen = "".join(
        f"  mens-{nr}: {{wie: buurman van de hoek, {vol}, contact: {{hoe: bellen}}}}\n" for nr in range(40)
    )
    typte = (
        f"personen:\n  rien: {{geboren: '95, {vol}}}\n  koos: {{wie: haar man nu, geboren: '74, kring: verder}}\n"
        f"{mensen}  suze: {{professional: {{functie: bewind, mandaat: bewind: van de rechter}}}}\n"
        "huishoudens:\n  - {naam: de boot, wie: [nel], sinds: '89, tot: '92}\n"
    )
    laatste = lees_tekst(_NETWERK, typte)[1][-1]
    assert typte[laatste.begin :].startswith("'89")
    assert laatste.bevinding.tip.startswith("is het een jaar? Schrijf het met vier cijfers")


def test_achter_woorden_tussen_haakjes_met_een_jaartal_mist_een_komma_en_geen_jaar() -> None:
    typte = "huishoudens:\n  - {naam: '89 jaar op de boot' sinds: 1989, wie: [nel]}\n"
    _, (vondst,), _ = lees_tekst(_NETWERK, typte)
    assert vondst.bevinding.code == "B013"
