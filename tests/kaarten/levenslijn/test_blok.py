"""What stands together below the line."""

from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.zetten.meten import meet

from .test_maten import beeld


def test_zonder_datum_blijft_de_volgorde_waarin_het_verteld_is() -> None:
    """They stood by letter: daarna zo, eerst dit, en dit, toen dat."""
    verteld = ["eerst dit", "daarna zo", "en dit", "toen dat"]
    tekening = gebeurtenissen(beeld([Gebeurtenis(wat) for wat in verteld]), meet)
    op_de_kaart = sorted((t for t in tekening.teksten if t.bij), key=lambda t: (t.y, t.x))
    assert [t.tekst for t in op_de_kaart] == verteld
    assert tekening.gesproken[-4:] == tuple(f"{wat}." for wat in verteld)
