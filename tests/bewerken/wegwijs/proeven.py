"""A traject of a few texts, and what comes of it when the first way out is taken, again and again."""

from pathlib import Path

from sonestra_cli.bewerken.voorstellen import werk_uit
from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Gelezen, lees_traject, met_bevindingen

TRAJECT = "naam: Het plan van Noor\nhoofdpersonen: [noor]\nbegonnen_op: 2026-02-03\n"
NETWERK = (
    "personen:\n  noor: {geslacht: vrouw, geboren: 2011, kring: hart}\n"
    "  bo: {geslacht: vrouw, geboren: 1985, kring: hart}\n"
    "  joost: {geslacht: man, geboren: 1984, kring: bekend}\n  riet: {wie: oma, geslacht: vrouw, kring: dichtbij}\n"
    "  jan-buurman: {naam: Jan, wie: buurman, kring: bekend, groep: buurt}\n"
)


def lees(map_: Path, teksten: dict[str, str]) -> tuple[Gelezen, list[Melding]]:
    """What is found in these texts, with the ways out; a traject and a network stand beside them."""
    for naam, tekst in ({"traject": TRAJECT, "netwerk": NETWERK} | teksten).items():
        pad = map_ / pad_van(naam)
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(tekst.encode())
    gelezen = lees_traject(map_)
    return gelezen, wijs_de_weg(gelezen, met_bevindingen(gelezen, kijk_na(gelezen)))


def zwaar(meldingen: list[Melding]) -> list[Bevinding]:
    """Without R11: who invites is for people to say, and no text here is about that."""
    return [m.bevinding for m in meldingen if m.bevinding.niveau in ("fout", "let op") and m.bevinding.code != "R11"]


def eerste(map_: Path, **teksten: str) -> Bevinding:
    """The first heavy finding."""
    return zwaar(lees(map_, {naam.replace("__", "/"): tekst for naam, tekst in teksten.items()})[1])[0]


def gevolgd(map_: Path, **teksten: str) -> dict[str, str]:
    """The texts after the first way out of the first finding was taken, until there is none; all has to be well."""
    nu = {"traject": TRAJECT, "netwerk": NETWERK} | {naam.replace("__", "/"): t for naam, t in teksten.items()}
    for _ in range(8):
        gelezen, meldingen = lees(map_, nu)
        open_ = [b for b in zwaar(meldingen) if b.voorstellen]
        if not open_:
            break
        ((voorstel, *anders),) = werk_uit(gelezen.bronnen, open_[:1])
        assert not anders, f"{open_[0].zin}: {open_[0].tip}"
        for bestand in {w.plek.bestand for w in voorstel.wijzigingen}:
            naam = bestand.removesuffix(".yaml")
            tekst = nu.get(naam, "")
            for w in (w for w in reversed(voorstel.wijzigingen) if w.plek.bestand == bestand):
                regels = tekst.splitlines(keepends=True)
                begin = sum(map(len, regels[: w.plek.regel - 1])) + w.plek.kolom - 1
                eind = sum(map(len, regels[: w.plek.eind_regel - 1])) + w.plek.eind_kolom - 1
                tekst = tekst[:begin] + w.tekst + tekst[eind:]
            nu[naam] = tekst
    assert not zwaar(meldingen), [f"{b.code} {b.zin} | {b.tip}" for b in zwaar(meldingen)]
    return nu
