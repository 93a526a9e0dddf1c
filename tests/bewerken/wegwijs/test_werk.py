"""What somebody does for work."""

from pathlib import Path

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd


def test_beroep_met_organisatie_is_een_professional(tmp_path: Path) -> None:
    netwerk = NETWERK + "  ans:\n    beroep: wijkagent\n    werkt_bij: politie Oost\n"
    nieuw = gevolgd(tmp_path, netwerk=netwerk)["netwerk"]
    assert "functie: wijkagent" in nieuw
    assert "organisatie: politie Oost" in nieuw
    assert "wie: wijkagent" not in nieuw


def test_een_beroep_alleen_wordt_gevraagd(tmp_path: Path) -> None:
    netwerk = NETWERK.replace("wie: buurman, kring", "wie: buurman, beroep: timmerman, kring")
    hier, prof = eerste(tmp_path, netwerk=netwerk).voorstellen
    assert hier.zin == "schrijf: wie: buurman, timmerman"
    assert "functie: timmerman" in prof.zin
