"""A small traject that the tests of ``erbij`` begin with."""

from pathlib import Path


def maak_leen(map_: Path) -> Path:
    (map_ / "traject.yaml").write_text("naam: Leen\nhoofdpersonen: [leen]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(
        "personen:\n"
        "  leen: {kring: hart}   # zegt: niet te veel vragen\n"
        "  kees-van-marja: {wie: neef}\n"
        "  buurman-kees: {wie: buurman van de hoek}\n",
        encoding="utf-8",
    )
    return map_


def alles(map_: Path) -> dict[str, bytes]:
    return {pad.name: pad.read_bytes() for pad in map_.glob("*.yaml")}
