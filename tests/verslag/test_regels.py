import json

from sonestra_cli.controles import instelbaar
from sonestra_cli.lezen.register import register
from sonestra_cli.verslag.regels import BREED, regels_als_json, regels_als_tekst


def test_elke_regel_staat_er_en_past_op_het_scherm() -> None:
    regels = regels_als_tekst(register().values(), instelbaar()).splitlines()
    assert {regel.split()[0] for regel in regels if regel[:1].isalpha()} >= set(register())
    assert max(map(len, regels)) <= BREED
    assert any(regel.startswith("R19   vraag*") for regel in regels)
    assert any(regel.startswith("R25   fout ") for regel in regels)


def test_een_programma_leest_hetzelfde() -> None:
    uit = json.loads(regels_als_json(register().values(), instelbaar()))
    per_code = {regel["code"]: regel for regel in uit["regels"]}
    assert uit["versie"] == 1
    assert list(per_code) == list(register())
    assert per_code["R19"] | {"kort": ""} == {
        "code": "R19", "niveau": "vraag", "kort": "", "vanaf": "beraad", "tot": "beraad",
        "wanneer": "rond het beraad", "instelbaar": True,
    }  # fmt: skip
    assert per_code["R25"]["instelbaar"] is False
