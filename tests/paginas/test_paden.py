import re

import pytest

from sonestra_cli.paginas.paden import korter, uitgedund


def punten(pad: str) -> list[tuple[float, float]]:
    """Where the steps of a path end, by adding them up as a browser does."""
    x = y = 0.0
    uit = []
    for soort, stap in re.findall(r"([mlchv])([^mlchvz]*)", re.findall(r'd="([^"]*)"', pad)[0]):
        getallen = [float(getal) for getal in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", stap)]
        if soort in "hv":
            x, y = x + getallen[0] * (soort == "h"), y + getallen[0] * (soort == "v")
            uit.append((round(x, 1), round(y, 1)))
            continue
        stuk = 6 if soort == "c" else 2
        for nr in range(0, len(getallen), stuk):
            x, y = x + getallen[nr : nr + stuk][-2], y + getallen[nr : nr + stuk][-1]
            uit.append((round(x, 1), round(y, 1)))
    return uit


def test_elk_punt_blijft_op_een_tiende_waar_het_was() -> None:
    recht = [(100.1, 20.0), (99.9, 20.3), (99.9, -0.4), (0.0, 0.0), (1000.5, 7.0)]
    pad = "M" + " L".join(f"{x:g},{y:g}" for x, y in recht)
    kort = korter(f'<path d="{pad}"/>')
    assert punten(kort) == recht
    assert len(kort) < len(pad) + 12


def test_een_bocht_die_recht_is_wordt_een_lijn_en_een_echte_blijft_een_bocht() -> None:
    kort = korter('<path d="M10,10 C10,10 20,10 20,10 25,10 30,15 30,20"/>')
    assert kort == '<path d="m10,10h10c5,0 10,5 10,10"/>'
    assert punten(kort) == [(10, 10), (20, 10), (30, 20)]


def test_een_letter_en_een_spatie_staan_er_alleen_waar_het_moet() -> None:
    assert korter('<path d="M0,0 L10,10 L5,30 C5,40 0,40 -10,30"/>') == '<path d="m0,0l10,10-5,20c0,10-5,10-15,0"/>'


def test_een_punt_waar_een_lijn_haast_niet_buigt_staat_niet_op_de_bladzijde() -> None:
    kort = korter('<path d="M0,0 L5,0.1 L10,0 L10,10"/>')
    assert punten(kort) == [(0, 0), (10, 0), (10, 10)]


def test_meer_stukken_in_een_pad_beginnen_elk_op_hun_plek() -> None:
    assert punten(korter('<path d="M1,1 L2,2 M5,5 L6,4"/>')) == [(1, 1), (2, 2), (5, 5), (6, 4)]


def test_een_vlak_met_hoeken_staat_er_niet_voluit_en_gaat_aan_het_eind_dicht() -> None:
    kort = korter('<polygon points="431,492 431,62 446,62.2 461,63" fill="#fff" stroke="#000"/>')
    assert kort == '<path d="m431,492v-430l30,1z" fill="#fff" stroke="#000"/>'


@pytest.mark.parametrize(
    ("lijn", "over"),
    [
        (((0.0, 0.0), (5.0, 0.1), (10.0, 0.0)), ((0.0, 0.0), (10.0, 0.0))),
        (((0.0, 0.0), (5.0, 4.0), (10.0, 0.0)), ((0.0, 0.0), (5.0, 4.0), (10.0, 0.0))),
        (((0.0, 0.0), (1.0, 0.0)), ((0.0, 0.0), (1.0, 0.0))),
    ],
)
def test_alleen_een_punt_waar_de_lijn_haast_niet_buigt_gaat_weg(
    lijn: tuple[tuple[float, float], ...], over: tuple[tuple[float, float], ...]
) -> None:
    assert uitgedund(lijn) == over
