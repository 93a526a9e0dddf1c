"""What ``valideer --rust CODE`` does: write that these questions were answered, at the entries that they are about."""

from pathlib import Path

from sonestra_cli.bewerken.wensen import leg_te_rusten
from sonestra_cli.controles.gevraagd import rust_plek
from sonestra_cli.controles.rust import schrijf_rust
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Rust, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.tonen import kop_van
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.register import register
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import Stop, bedoel_je, komma_lijst
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet


def zet_te_rusten(wortel: Path, eigenaren: Sleutels, codes: str, vooraf: bool, scherm: Console) -> None:
    """Every question that is asked now with one of these codes rests from here on; stops with 2 at another code."""
    gevraagd = _codes(codes)
    bronnen = open_bronnen(wortel, eigenaren)
    gelezen = lees_traject(wortel, eigenaren)
    vragen = [b for b in kijk_na(gelezen) if b.code in gevraagd and b.niveau == "vraag"]
    per_plek: dict[Pad, list[Bevinding]] = {}
    for vraag in vragen:
        per_plek.setdefault(rust_plek(vraag), []).append(vraag)
    teksten = {plek.bestand: bronnen[plek.bestand].tekst for plek in per_plek if plek.bestand in bronnen}
    for plek, hier in per_plek.items():
        if plek.bestand in teksten:
            with veranderen(pad_van(plek.bestand)):
                teksten[plek.bestand] = leg_te_rusten(teksten[plek.bestand], plek, _rust(hier))
    if not teksten:
        scherm.meld(f"{opsomming(gevraagd, 'of')} vraag ik nu niet. Er is niets veranderd.")
        return
    if doe(wortel, bronnen, teksten, f"{opsomming(gevraagd)} beantwoord", vooraf, scherm) and not vooraf:
        for plek, hier in per_plek.items():
            for vraag in hier:
                scherm.meld(f"{vraag.code} rust {_waar(plek, gelezen.traject)}: {vraag.zin}")
        scherm.meld("Gaat het later om iets of iemand anders, dan vraag ik het opnieuw.")
        scherm.meld("Toch weer vragen? Haal de code weg bij `gevraagd`, of typ: sonestra terug")


def _waar(plek: Pad, traject: Traject) -> str:
    """``bij Anja in netwerk.yaml``."""
    if not plek.stappen:
        return f"bovenaan in {pad_van(plek.bestand)}"
    *weg, laatste = plek.stappen
    sleutel = laatste if isinstance(laatste, str) else None
    stuk = kop_van(Inzet(plek.bestand, tuple(weg) if sleutel else plek.stappen, sleutel, {}), traject)
    return f"bij {stuk} in {pad_van(plek.bestand)}"


def _rust(vragen: list[Bevinding]) -> list[Rust]:
    """What is written for these; once where they are the same."""
    return list(dict.fromkeys(schrijf_rust(vraag.code, vraag.staat) for vraag in vragen))


def _codes(tekst: str) -> tuple[str, ...]:
    codes = tuple(code.upper() for code in komma_lijst(tekst))
    alle = register()
    for code in codes:
        if code not in alle:
            raise Stop(2, f"Bij --rust: de code '{code}' ken ik niet.{bedoel_je(code, alle)}")
        if alle[code].niveau in ("fout", "let op"):
            raise Stop(2, f"Bij --rust: {code} is een {alle[code].niveau}, en alleen een vraag kan rusten.")
    if not codes:
        raise Stop(2, "Bij --rust: typ de code van een vraag, zoals R19.")
    return codes
