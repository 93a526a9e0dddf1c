"""SARIF 2.1.0: held to what its schema requires and allows, so that no more is installed for one test."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from sonestra_cli.bewerken.voorstellen import Tekstwijziging, Uitgewerkt
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.lezen.register import uitlegbaar
from sonestra_cli.verslag.als_sarif import sarif_vorm
from sonestra_cli.verslag.vorm import Gemeld, rijg
from sonestra_cli.yamltekst.codes import N003, N016

REGION = "startLine startColumn endLine endColumn"
SCHEMA = {
    "": ("version runs", "$schema"),
    "runs": ("tool", "results columnKind language"),
    "tool": ("driver", ""),
    "driver": ("name", "version rules"),
    "rules": ("id", "shortDescription fullDescription help defaultConfiguration"),
    "defaultConfiguration": ("", "level"),
    "results": ("message", "ruleId ruleIndex level locations fixes"),
    "locations": ("", "physicalLocation"),
    "physicalLocation": ("artifactLocation", "region"),
    "artifactLocation": ("", "uri"),
    "region": ("", REGION),
    "fixes": ("artifactChanges", "description"),
    "artifactChanges": ("artifactLocation replacements", ""),
    "replacements": ("deletedRegion", "insertedContent"),
    "deletedRegion": ("", REGION),
    **dict.fromkeys(("shortDescription", "fullDescription", "help", "message", "description"), ("text", "")),
    "insertedContent": ("", "text"),
}
"""Of each object that we write: what the schema of 2.1.0 requires, and which of the rest we use. It allows no other."""
NIEUW_ELKE_KEER = {"rules", "fixes", "artifactChanges"}
NIET_LEEG = {"artifactChanges", "replacements"}
LEVELS = {"none", "note", "warning", "error"}
VERWIJZING = re.compile(r"(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*")


def past(naam: str, iets: object) -> Iterator[str]:
    """What the schema would say of an object under this name, and of all in it."""
    if isinstance(iets, list):
        if naam in NIEUW_ELKE_KEER and any(deel in iets[:nummer] for nummer, deel in enumerate(iets)):
            yield f"{naam}: two the same"
        if naam in NIET_LEEG and not iets:
            yield f"{naam}: nothing in it"
        for deel in iets:
            yield from past(naam, deel)
    elif isinstance(iets, dict):
        moet, mag = (set(veld.split()) for veld in SCHEMA[naam])
        if not moet <= set(iets) <= moet | mag:
            yield f"{naam}: {sorted(iets)}"
        for veld, waarde in iets.items():
            yield from past(veld, waarde)
    elif not _mag(naam, iets):
        yield f"{naam}: {iets}"


def _mag(naam: str, iets: object) -> bool:
    if naam in REGION:
        return isinstance(iets, int) and iets >= 1
    if naam == "level":
        return iets in LEVELS
    return naam not in ("uri", "$schema") or VERWIJZING.fullmatch(str(iets)) is not None


def als_sarif(*gemeld: Gemeld) -> dict[str, object]:
    uit = json.loads("".join(rijg(sarif_vorm(), [sarif_vorm().stuk([een]) for een in gemeld])))
    assert isinstance(uit, dict)
    return uit


def een(zin: str = "'vrouwlijk' ken ik hier niet", bestand: str = "mijn map/netwerk.yaml") -> Melding:
    return Melding(
        Bevinding(N003, zin, Pad("netwerk"), tip="bedoel je 'vrouw'?"), TekstPlek(bestand, 42, 15, 42, 24), ""
    )


def test_het_is_een_run_van_versie_2_1_0_ook_als_alles_klopt() -> None:
    uit = als_sarif()
    assert uit["version"] == "2.1.0"
    assert str(uit["$schema"]).endswith("/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    (run,) = uit["runs"]  # type: ignore[misc]  # any JSON
    assert run["results"] == []
    assert (run["columnKind"], run["language"]) == ("unicodeCodePoints", "nl")
    assert re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", run["language"])


def test_elke_regel_staat_erin_met_wat_leg_uit_ervan_zegt() -> None:
    (run,) = als_sarif()["runs"]  # type: ignore[misc]  # any JSON
    regels = run["tool"]["driver"]["rules"]
    assert [regel["id"] for regel in regels] == list(uitlegbaar())
    assert all(deel["text"] for regel in regels for deel in (regel["shortDescription"], regel["help"]))
    assert {regel["defaultConfiguration"]["level"] for regel in regels} == {"error", "warning", "note"}


def test_een_melding_wijst_haar_regel_en_haar_plek_aan() -> None:
    (run,) = als_sarif((een(), ()))["runs"]  # type: ignore[misc]  # any JSON
    (gevonden,) = run["results"]
    assert run["tool"]["driver"]["rules"][gevonden["ruleIndex"]]["id"] == gevonden["ruleId"] == "N003"
    assert gevonden["level"] == "error"
    assert gevonden["message"] == {"text": "'vrouwlijk' ken ik hier niet. Tip: bedoel je 'vrouw'?"}
    assert gevonden["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "mijn%20map/netwerk.yaml"},
                "region": {"startLine": 42, "startColumn": 15, "endLine": 42, "endColumn": 24},
            }
        }
    ]
    assert "fixes" not in gevonden


def test_een_weg_om_het_te_herstellen_is_een_fix_per_bestand() -> None:
    plek, elders = TekstPlek("a.yaml", 3, 5, 3, 9), TekstPlek("b.yaml", 1, 1, 1, 1)
    weg = Uitgewerkt("schrijf: 2014", (Tekstwijziging(plek, "2014"), Tekstwijziging(elders, "x: 1\n")))
    (run,) = als_sarif((een(), [weg]))["runs"]  # type: ignore[misc]  # any JSON
    (fix,) = run["results"][0]["fixes"]
    assert fix["description"] == {"text": "schrijf: 2014"}
    assert [deel["artifactLocation"]["uri"] for deel in fix["artifactChanges"]] == ["a.yaml", "b.yaml"]
    assert fix["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9},
            "insertedContent": {"text": "2014"},
        }
    ]


def test_er_staat_precies_in_wat_het_schema_vraagt_en_kent() -> None:
    weg = Uitgewerkt("schrijf: 2014", (Tekstwijziging(TekstPlek("a.yaml", 3, 5, 3, 9), "2014"),))
    assert list(past("", als_sarif((een(), [weg]), (een(), ())))) == []
    assert list(past("results", [{"ruleId": "N003"}])) == ["results: ['ruleId']"]
    assert list(past("region", {"startLine": 0})) == ["startLine: 0"]
    assert list(past("artifactLocation", {"uri": "mijn map"})) == ["uri: mijn map"]
    assert list(past("fixes", [{"artifactChanges": []}] * 2)) == [
        "fixes: two the same",
        *["artifactChanges: nothing in it"] * 2,
    ]


def test_wat_iemand_typte_wordt_geen_koppeling() -> None:
    melding = een("'[hier](http://elders)' ken ik niet")
    (run,) = als_sarif((melding, ()))["runs"]  # type: ignore[misc]  # any JSON
    assert "](" not in run["results"][0]["message"]["text"]


def test_een_bestand_ergens_anders_heeft_zijn_hele_plek(tmp_path: Path) -> None:
    (run,) = als_sarif((een(bestand=(tmp_path / "a b.yaml").as_posix()), ()))["runs"]  # type: ignore[misc]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert uri.endswith("a%20b.yaml")


def test_twee_stukken_na_elkaar_zijn_een_lijst() -> None:
    tip = Melding(Bevinding(N016, "x", Pad("plan")), TekstPlek("plan.yaml", 1, 1, 1, 1), "")
    (run,) = als_sarif((een(), ()), (tip, ()))["runs"]  # type: ignore[misc]  # any JSON
    assert [gevonden["ruleId"] for gevonden in run["results"]] == ["N003", "N016"]
