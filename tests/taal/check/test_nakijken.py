"""The growing list of sentences: what is worth asking about is heard, what is innocent is left alone."""

from collections import defaultdict
from pathlib import Path

from sonestra_cli.taal.check.nakijken import controleer_tekst
from sonestra_cli.taal.check.namen import Namen

ZINNEN = Path(__file__).parents[1] / "zinnen"


def _regels(naam: str) -> list[str]:
    regels = (ZINNEN / naam).read_text(encoding="utf-8").splitlines()
    return [regel for regel in regels if regel and not regel.startswith("#")]


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


def test_wat_een_vraag_waard_is_wordt_gehoord() -> None:
    gemist: dict[str, list[str]] = defaultdict(list)
    for regel in _regels("melden.txt"):
        codes, _, zin = regel.partition("\t")
        if not set(codes.split("/")) & _hoort(zin):
            gemist[codes].append(zin)
    assert dict(gemist) == {}


def test_wat_onschuldig_is_blijft_stil() -> None:
    vals = {zin: gehoord for zin in _regels("zwijgen.txt") if (gehoord := _hoort(zin))}
    assert vals == {}


def test_een_melding_wijst_het_woord_aan() -> None:
    tekst = "Beste Els,\n\nMorgen één ding: we gaan oma\ninzetten. Tot dan!\n"
    (melding,) = [een for een in controleer_tekst(tekst) if een.taalregel.regel.niveau != "tip"]
    assert (melding.code, melding.regelnr, melding.kolom, tekst[melding.begin : melding.eind]) == (
        "T02",
        4,
        1,
        "inzetten",
    )


def test_een_naam_uit_het_traject_is_een_mens_ook_vooraan() -> None:
    zin = "Xenia wordt ingezet voor de opvang."
    assert _hoort(zin) == set()
    assert "T02" in {een.code for een in controleer_tekst(zin, Namen(mensen=("Xenia de Wit",)))}
