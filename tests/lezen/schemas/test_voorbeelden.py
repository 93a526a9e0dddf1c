"""What the spiekbrief says can be typed, can be typed: every example is read without a word."""

from pathlib import Path

import pytest

from sonestra_cli.domein.veld import Blok, Lijst, Waarde, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.schemas.schema import bestandssoorten
from sonestra_cli.lezen.schemas.voorbeelden import voorbeeld_van
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.ontleden import ontleed

NAMEN = {"posities": "kaart/posities", "actieteam": "actieteam/2026-05-07", "apart": "apart/oma-riet"}


def tekst(naam: str, klasse: type, diep: int = 0, gezien: frozenset[type] = frozenset()) -> list[str]:
    """A file with every field of every block once, each as its example says."""
    uit = []
    for veld in velden_van(klasse).values():
        binnen = veld.vorm.deel if isinstance(veld.vorm, Lijst) else veld.vorm
        binnen = binnen.inhoud if isinstance(binnen, Woordenboek) else binnen
        ruimte = "  " * diep
        if isinstance(binnen, Blok) and binnen.klasse not in gezien:
            regels = tekst(naam, binnen.klasse, diep + 2, gezien | {binnen.klasse})
            if isinstance(veld.vorm, Lijst):
                regels[0] = f"{ruimte}  - {regels[0].strip()}"
            elif isinstance(veld.vorm, Woordenboek):
                regels = [f"{ruimte}  {voorbeeld_van(klasse, veld, naam).strip('{').partition(':')[0]}:", *regels]
            uit += [f"{ruimte}{veld.sleutel}:", *regels]
        elif not isinstance(binnen, Blok):
            voorbeeld = voorbeeld_van(klasse, veld, naam)
            uit.append(f"{ruimte}{veld.sleutel}: {citeer(voorbeeld) if isinstance(veld.vorm, Waarde) else voorbeeld}")
    return uit


@pytest.mark.parametrize("naam", bestandssoorten())
def test_elk_voorbeeld_wordt_zo_gelezen(naam: str, tmp_path: Path) -> None:
    vak = vak_van(NAMEN.get(naam, naam))
    assert vak is not None
    geheel = "\n".join(tekst(naam, vak.soort)) + "\n"
    waarde, vondsten, heel = lees_tekst(vak, geheel)
    assert heel, geheel
    fouten = [(v.bevinding.zin, geheel[v.begin : v.eind]) for v in vondsten if v.bevinding.niveau == "fout"]
    assert not fouten
    assert waarde is not None


@pytest.mark.parametrize("naam", bestandssoorten())
def test_wie_de_regel_van_de_spiekbrief_zo_overtypt_schrijft_iets_dat_te_lezen_is(naam: str) -> None:
    vak = vak_van(NAMEN.get(naam, naam))
    assert vak is not None
    for veld in velden_van(vak.soort).values():
        voorbeeld = voorbeeld_van(vak.soort, veld, naam)
        regel = f"{veld.sleutel}: {citeer(voorbeeld) if isinstance(veld.vorm, Waarde) else voorbeeld}\n"
        assert ontleed(naam, regel).heel, regel
