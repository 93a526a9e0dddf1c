"""A slip beside a protection hides the line for everybody, and is named; what is no protection hides nothing."""

from pathlib import Path

import pytest

from sonestra_cli.domein.bestanden import MAPPEN, VAST
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.soorten import Lezer
from sonestra_cli.domein.veld import Blok, Lijst, Woordenboek, blokken, velden_van
from sonestra_cli.domein.zien.dicht import dichte_blokken
from sonestra_cli.domein.zien.zicht import bekijk, rondgaand
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import Gelezen, lees_traject, met_bevindingen
from sonestra_cli.lezen.velden.bescherming import lijkt_op_bescherming

MENSEN = "personen:\n  tim: {wie: ex}\n  ria: {wie: oma}\n"
SLIPS = (
    "nietvoor: [tim]", "Niet_voor: [tim]", "niet-voor: [tim]", "niet voor: [tim]", "niet_vor: [tim]", "voor: [tim]",
    "niet_voor: [tin]", "niet_voor: [Tim]", "niet_voor: papa Tim", "niet_voor:", "niet_voor: []", "niet_voor: ~",
    "niet_voor: # tim", "niet_voor: [tim, {x: y}]", "niet_voor: [tim]\n    niet_voor: [ria]", "geheim: ja",
    "zichtbaar: [ria]", "mag_gelezen_door: [ria]", "prive: ja", "  niet_voor: [tim]", "  nietvoor: [tim]",
    "  nietvoor tim", "  niet_voor [tim]", "  Ook stil: niet_voor = tim", "verbergvoor: [tim]", "behalve: [tim]",
    "waar: thuis niet_voor tim", "hoe: stil (NIET_VOOR tim)", "alleen: [ria]", "not_for: [tim]", "verzwegen: ja",
)  # fmt: skip
ZICHTBAAR = (
    "zichtbar: [ria]", "Zichtbaar: [ria]", "zichtbaar:", "zichtbaar: []", "zichtbaar: [mama]", "zichtbaar: [Ria]",
    "niet_voor: [tim]", "alleen_voor: [ria]", "verborgen: ja", "zien: [ria]", "  zichtbaar: [ria]",
    "alleen: [ria]", "enkel: ria", "only: [ria]",
)  # fmt: skip


def lees(map_: Path, **bestanden: str) -> Gelezen:
    for naam, tekst in ({"traject": "formaat: 1\nnaam: Ons plan\nhoofdpersonen: [ria]\n"} | bestanden).items():
        pad = map_ / f"{naam.replace('_', '/', 1)}.yaml"
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    return lees_traject(map_)


def fouten(gelezen: Gelezen) -> list[str]:
    return [m.bevinding.code for m in met_bevindingen(gelezen, kijk_na(gelezen)) if m.bevinding.niveau == "fout"]


def woorden(gelezen: Gelezen, *voor: str) -> str:
    return repr(bekijk(gelezen.traject, tuple(map(Lezer, voor))).traject)


@pytest.mark.parametrize("slip", SLIPS)
def test_een_regel_met_een_verschreven_bescherming_ziet_niemand_en_het_hele_plan_houdt_hem(
    slip: str, tmp_path: Path
) -> None:
    plan = f"afspraken:\n  a1:\n    woorden: |\n      Ria haalt Noa.\n    {slip}\n  a2: {{woorden: Samen eten.}}\n"
    gelezen = lees(tmp_path, netwerk=MENSEN, plan=plan)
    assert fouten(gelezen) or slip.endswith("[]")
    assert dichte_blokken(gelezen.traject).total() == 1
    for wie in ("tim", "ria"):
        assert "haalt" not in woorden(gelezen, wie)
        assert "Samen eten" in woorden(gelezen, wie)
    assert "haalt" in woorden(gelezen, "iedereen")
    assert "haalt" not in repr(rondgaand(bekijk(gelezen.traject)).traject)


@pytest.mark.parametrize("slip", ZICHTBAAR)
def test_een_gebeurtenis_met_een_verschreven_bescherming_staat_op_geen_kaart(slip: str, tmp_path: Path) -> None:
    tekst = f"gebeurtenissen:\n  - wat: zo\n    woorden: |\n      De ruzie.\n    {slip}\n  - {{wat: feest}}\n"
    gelezen = lees(tmp_path, netwerk=MENSEN, gebeurtenissen=tekst)
    assert fouten(gelezen) or slip.endswith("[]")
    for wie in ("tim", "ria", "iedereen"):
        assert "ruzie" not in woorden(gelezen, wie)
        assert "feest" in woorden(gelezen, wie)


def test_ook_een_bijstelling_van_het_actieteam_sluit(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1: {woorden: Ria haalt Noa., wie: [ria]}\n"
    nieuw = "anders:\n  a1:\n    woorden: |\n      Ria haalt Noa op maandag.\n    nietvoor: [tim]\n"
    gelezen = lees(tmp_path, netwerk=MENSEN, plan=plan, **{"actieteam_2026-05-07": nieuw})
    assert "haalt" not in woorden(gelezen, "tim")
    assert "maandag" in woorden(gelezen, "iedereen")


def test_een_streepje_te_veel_voor_de_bescherming_sluit_de_regel_ernaast(tmp_path: Path) -> None:
    plan = "als_het_anders_loopt:\n  - woorden: |\n      Danielle belt Ria.\n  - niet_voor: [tim]\n"
    assert "belt" not in woorden(lees(tmp_path, netwerk=MENSEN, plan=plan), "tim")


def test_een_bescherming_te_ver_naar_links_sluit_wat_erboven_staat(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1:\n    woorden: |\n      Ria haalt Noa.\n  niet_voor: [tim]\n"
    assert "haalt" not in woorden(lees(tmp_path, netwerk=MENSEN, plan=plan), "tim")


def test_een_bescherming_in_een_deel_sluit_het_geheel(tmp_path: Path) -> None:
    vraag = "{van: ria, vraag: Wie eet er mee?, informatie_nodig: [{wat: uitleg, niet_voor: [tim]}]}"
    vragen = f"vragen:\n  v1: {vraag}\n"
    assert "eet er mee" not in woorden(lees(tmp_path, netwerk=MENSEN, vragen=vragen), "tim")


def test_een_bescherming_achter_een_backslash_n_tussen_aanhalingstekens_sluit_de_vraag(tmp_path: Path) -> None:
    """Written by another program: the words were closed by nobody, and the field was printed on the agenda."""
    vragen = 'vragen:\n  v1: {van: ria, vraag: "Wie past op?\\nniet_voor: [tim]"}\n'
    gelezen = lees(tmp_path, netwerk=MENSEN, vragen=vragen)
    assert "N022" in fouten(gelezen)
    assert not rondgaand(bekijk(gelezen.traject)).traject.vragen.vragen


def test_wat_goed_geschreven_is_of_gewoon_woorden_zijn_sluit_niets(tmp_path: Path) -> None:
    plan = (
        "afspraken:\n  a1:\n    woorden: |\n      Voor: de kinderen.\n      Niet vergeten: brood.\n"
        "    niet_voor: [tim]\n"
        "  a2: {woorden: Ja, wie: ria}\nvoor_de_kinderen: [{van: ria, aan: tim, woorden: Dag}]\n"
    )
    netwerk = MENSEN.replace("wie: ex", "voornaam: Tim, wie: ex")
    gelezen = lees(tmp_path, netwerk=netwerk, plan=plan)
    assert not dichte_blokken(gelezen.traject)
    assert "brood" in woorden(gelezen, "ria")
    assert "brood" not in woorden(gelezen, "tim")


def klassen() -> set[type]:
    gezien: set[type] = set()
    wachten = [*VAST.values(), *MAPPEN.values()]
    while wachten:
        klasse = wachten.pop()
        if klasse not in gezien:
            gezien.add(klasse)
            for veld in velden_van(klasse).values():
                vorm = veld.vorm
                binnen = (
                    vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud if isinstance(vorm, Woordenboek) else vorm
                )
                wachten += [binnen.klasse] if isinstance(binnen, Blok) else []
    return gezien


def test_geen_veld_van_het_model_lijkt_op_een_bescherming() -> None:
    namen = {naam for klasse in klassen() for naam in velden_van(klasse)} - set(BESCHERMING)
    for klasse in klassen():
        assert not {naam for naam in namen if lijkt_op_bescherming(naam, velden_van(klasse))}


def test_de_voorbeelden_zijn_nergens_dicht() -> None:
    voorbeelden = Path(__file__).parents[3] / "voorbeelden"
    for map_ in sorted(voorbeelden.iterdir()):
        if (map_ / "traject.yaml").is_file():
            traject = lees_traject(map_).traject
            assert not dichte_blokken(traject), map_.name
            assert list(blokken(traject.netwerk))
