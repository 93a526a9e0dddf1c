"""The schemas say what the reader says, never more, and explain every field."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.domein.keuzes import ALLEEN_APART, BESCHERMDE_VELDEN
from sonestra_cli.lezen.indeling import VAST, vak_van
from sonestra_cli.lezen.schemas.schema import schemas, uitleg_van
from sonestra_cli.lezen.schemas.veldteksten import VELDEN
from sonestra_cli.lezen.schemas.veldteksten_plan import VELDEN as VELDEN_PLAN
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop
from sonestra_cli.yamltekst.ontleden import ontleed

KYRA = Path(__file__).parents[4] / "shared" / "domein" / "voorbeeld-kyra"
SCHEMAS = schemas()
NAMEN = {
    **{vak.naam.rpartition("/")[2]: vak.naam for vak in VAST.values()},
    "actieteam": "actieteam/2026-05-07",
    "apart": "apart/samira",
}


def als_editor(knoop: Knoop | None) -> Any:
    """The data as an editor sees it: numbers, truth values and nothing are no text there."""
    if knoop is None:
        return None
    if isinstance(knoop, Rij):
        return [als_editor(deel) for deel in knoop.delen]
    if not isinstance(knoop, TekstKnoop):
        return {sleutel.waarde: als_editor(waarde) for sleutel, waarde in knoop.paren}
    if knoop.stijl:
        return knoop.waarde
    if re.fullmatch(r"-?\d+(\.\d+)?", knoop.waarde):
        return float(knoop.waarde) if "." in knoop.waarde else int(knoop.waarde)
    return {"": None, "~": None, "null": None, "true": True, "false": False}.get(knoop.waarde, knoop.waarde)


_SOORTEN: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None), "integer": int,
}  # fmt: skip


def past(waarde: Any, schema: dict[str, Any], wortel: dict[str, Any]) -> bool:
    """As much of draft-07 as the schemas use."""
    if "$ref" in schema:
        return past(waarde, wortel["definitions"][schema["$ref"].rpartition("/")[2]], wortel)
    if "anyOf" in schema and not any(past(waarde, keus, wortel) for keus in schema["anyOf"]):
        return False
    if "enum" in schema and waarde not in schema["enum"]:
        return False
    soorten = schema.get("type", [])
    if soorten and not any(_is(waarde, soort) for soort in ([soorten] if isinstance(soorten, str) else soorten)):
        return False
    if isinstance(waarde, list):
        return all(past(deel, schema.get("items", {}), wortel) for deel in waarde)
    if not isinstance(waarde, dict):
        return True
    velden, ander = schema.get("properties", {}), schema.get("additionalProperties", True)
    return all(naam in waarde for naam in schema.get("required", [])) and all(
        past(deel, velden[naam], wortel) if naam in velden else ander is True or (ander and past(deel, ander, wortel))
        for naam, deel in waarde.items()
    )


def _is(waarde: Any, soort: str) -> bool:
    if soort == "number":
        return isinstance(waarde, (int, float)) and not isinstance(waarde, bool)
    return isinstance(waarde, _SOORTEN[soort]) and not (soort == "integer" and isinstance(waarde, bool))


def schema_vindt_goed(naam: str, tekst: str) -> bool:
    schema = SCHEMAS[naam]
    return past(als_editor(ontleed("", tekst).wortel), schema, schema)


@pytest.mark.skipif(not KYRA.is_dir(), reason="het voorbeeld van het domeinmodel ligt niet naast deze map")
@pytest.mark.parametrize("naam", [naam for naam in NAMEN if naam not in ("apart", "posities")])
def test_het_voorbeeld_past(naam: str) -> None:
    pad = KYRA / "actieteam" / "2026-06-25.yaml" if naam == "actieteam" else KYRA / f"{naam}.yaml"
    assert schema_vindt_goed(naam, pad.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("naam", "tekst", "goed"),
    [
        ("netwerk", "personen:\n", True),
        ("netwerk", "", True),
        ("netwerk", "personen: {kyra: , bo: {geboren: 2014, geslacht: }}", True),
        ("netwerk", "personen: {kyra: {contact: elke_dag, steun: praktisch, zichtbaar: bo}}", True),
        ("netwerk", "personen: {kyra: {geslacht: vrouwlijk}}", False),
        ("netwerk", "personen: {kyra: {gebroen: 2014}}", False),
        ("netwerk", "personen: [kyra]", False),
        ("netwerk", "gezinnen: [{partners: riet, kinderen: [bo, {wie: an, tweeling: bo}]}]", True),
        ("netwerk", "belevingen: [{van: a, met: b, is: goed}]", True),
        ("netwerk", "belevingen: [{van: [a], met: b, is: goed}]", False),
        ("traject", "formaat: 1\nprocesbegeleider: {telefoon: 0612345678}", True),
        ("traject", "formaat: een", False),
        ("plan", "afspraken: {a1: {wie: kyra}}", False),
        ("actieteam", "anders: {a1: {waarom: zo}}\nprocesbegeleider: erbij", True),
        ("posities", "straal: 312\nringen: {heel dichtbij: 0.44}\nmensen: {bo: {hoek: 137.5, straal: 0.52}}", True),
        ("posities", "ringen: {hart: ver}", False),
        ("posities", "mensen: {bo: {hoek: rechts}}", False),
        ("apart", "niet_bespreken: {van: kyra, woorden: niets}", True),
    ],
)
def test_de_editor_en_de_lezer_zeggen_hetzelfde(naam: str, tekst: str, goed: bool) -> None:
    vak = vak_van(NAMEN[naam])
    assert vak is not None
    assert schema_vindt_goed(naam, tekst) is goed
    assert (lees_tekst(vak, tekst)[1] == ()) is goed


@pytest.mark.parametrize("naam", [naam for naam in NAMEN if naam != "apart"])
def test_een_gewoon_bestand_biedt_niets_aan_wat_apart_hoort(naam: str) -> None:
    kaal = json.dumps({**SCHEMAS[naam], "title": ""})
    for woord in (*ALLEEN_APART, *BESCHERMDE_VELDEN, "niet_bespreken", "Kenmerk"):
        assert f'"{woord}"' not in kaal


def test_in_apart_is_alles_te_kiezen() -> None:
    kaal = json.dumps(SCHEMAS["apart"])
    assert all(f'"{woord}"' in kaal for woord in (*ALLEEN_APART, *BESCHERMDE_VELDEN, "niet_bespreken"))


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("netwerk", "gezinnen: [{partners: [an, bo], verbinding: gehiem}]"),
        ("netwerk", "gezinnen: [{partners: [an, bo], zwangerschappen: [{soort: miskram}]}]"),
        ("netwerk", "belevingen: [{van: an, met: bo, is: bang_vor}]"),
        ("netwerk", "personen: {an: {kenmerkn: [{wat: slaapt slecht}]}}"),
    ],
)
def test_een_schrijffout_leidt_niets_naar_git_wat_apart_hoort(naam: str, tekst: str) -> None:
    for waar in (naam, "apart/an"):
        vak = vak_van(waar)
        assert vak is not None
        gezegd = " ".join(f"{v.bevinding.onder} {v.bevinding.tip}" for v in lees_tekst(vak, tekst)[1])
        assert any(woord in gezegd for woord in (*ALLEEN_APART, *BESCHERMDE_VELDEN)) is (waar != naam)


def _blokken() -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{naam}.{deel}", blok)
        for naam, schema in SCHEMAS.items()
        for deel, blok in [("wortel", schema), *schema["definitions"].items()]
    ]


@pytest.mark.parametrize(("plek", "blok"), _blokken(), ids=[plek for plek, _ in _blokken()])
def test_elk_veld_heeft_een_korte_zin(plek: str, blok: dict[str, Any]) -> None:
    for naam, veld in blok["properties"].items():
        zin = veld["description"]
        assert zin[0].isupper() or zin.split()[0].strip(".,") in ("ja", "past", "fijn"), (plek, naam, zin)
        assert len(zin) <= 110, (plek, naam, zin)


def test_geen_zin_zonder_veld() -> None:
    bekend = {deel for schema in SCHEMAS.values() for deel in schema["definitions"]}
    wortels = {vak.soort.__name__ for vak in VAST.values()} | {"Bijeenkomst", "Apart"}
    assert set(VELDEN) | set(VELDEN_PLAN) <= bekend | wortels


def test_niets_om_van_het_internet_te_halen() -> None:
    for schema in SCHEMAS.values():
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
        rest = json.dumps({naam: deel for naam, deel in schema.items() if naam != "$schema"})
        assert "http" not in rest
        assert '"$id"' not in rest
        assert all(ref.startswith("#/definitions/") for ref in re.findall(r'"\$ref": "([^"]*)"', rest))


def test_een_nieuw_veld_zonder_uitleg_zegt_waar_die_hoort() -> None:
    with pytest.raises(KeyError, match=r"Nieuw\.smaak: say in lezen/schemas/veldteksten\.py"):
        uitleg_van(type("Nieuw", (), {}), "smaak")
