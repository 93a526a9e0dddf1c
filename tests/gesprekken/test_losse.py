"""Fields that are typed by name beside a spoken line."""

import pytest

from sonestra_cli.gesprekken.losse import haal_los


@pytest.mark.parametrize(
    ("regel", "over", "velden"),
    [
        ('wat="zwirk gaat goed > Koor"', "", (("wat", "zwirk gaat goed > Koor"),)),
        ('Anna, wie="zwirk > Koor", hart', "Anna,  hart", (("wie", "zwirk > Koor"),)),
        ("Bo, kring=hart > Zij zei: wie=ik", "Bo > Zij zei: wie=ik", (("kring", "hart"),)),
        ("Bo > eigen=woorden", "Bo > eigen=woorden", ()),
    ],
)
def test_een_pijl_in_een_waarde_sneed_het_veld_in_tweeen(
    regel: str, over: str, velden: tuple[tuple[str, str], ...]
) -> None:
    """``erbij afspraak 'wat=zwirk gaat goed > Koor'`` kept one word of it, and lost three."""
    assert haal_los(regel) == (over, velden)
