"""Findings for people: the place, the sentence, the line with carets, a tip."""

from collections.abc import Iterable

from sonestra_cli.bestanden.plaatsen import Melding


def als_tekst(meldingen: Iterable[Melding]) -> str:
    """One block of lines per finding, an empty line in between; empty text when there are none."""
    return "\n".join(_een(melding) for melding in meldingen)


def _een(melding: Melding) -> str:
    bevinding, plek = melding.bevinding, melding.plek
    soort = "" if bevinding.niveau == "fout" else f" ({bevinding.niveau})"
    regels = [f"{plek.bestand}:{plek.regel}:{plek.kolom}: {bevinding.code}{soort} {bevinding.zin}"]
    if melding.uittreksel.strip():
        eind = plek.eind_kolom if plek.eind_regel == plek.regel else len(melding.uittreksel) + 1
        regels.append(f"{plek.regel:>5} | {melding.uittreksel}")
        regels.append(
            "      | " + " " * (plek.kolom - 1) + "^" * max(1, eind - plek.kolom) + f" {bevinding.onder}".rstrip()
        )
    tip = f"tip: {bevinding.tip}   " if bevinding.tip else ""
    regels.append(f"      = {tip}meer: sonestra leg-uit {bevinding.code}")
    return "\n".join(regels) + "\n"
