"""Words that people use for a choice that has another name in the files."""

from collections.abc import Mapping

from sonestra_cli.taal.keuzewoorden import in_woorden

_ZO_HEET_HET: Mapping[str, str] = {
    **dict.fromkeys(("v", "f", "vr", "meisje", "dochter", "moeder", "vrouwelijk", "mevrouw", "zij"), "vrouw"),
    **dict.fromkeys(("m", "jongen", "zoon", "vader", "mannelijk", "meneer", "hij"), "man"),
    **dict.fromkeys(("x", "non-binair", "nonbinair", "genderneutraal", "divers", "die", "hen"), "anders"),
    **dict.fromkeys(("niet bekend", "?", "weet niet"), "onbekend"),
    **dict.fromkeys(("ruzie", "conflicten", "vijandig"), "conflict"),
    **dict.fromkeys(("close", "innig", "nauw"), "hecht"),
    **dict.fromkeys(("afstand", "ver", "koel"), "afstandelijk"),
    **dict.fromkeys(("spanning", "moeizaam", "stroef"), "gespannen"),
    **dict.fromkeys(("geen contact", "contact verbroken", "gebroken"), "verbroken"),
    **dict.fromkeys(("oké", "ok", "prima", "fijn"), "goed"),
    **dict.fromkeys(("neutraal", "normaal"), "gewoon"),
    **dict.fromkeys(("dagelijks", "iedere dag"), "elke_dag"),
    **dict.fromkeys(("wekelijks", "iedere week"), "elke_week"),
    **dict.fromkeys(("maandelijks", "iedere maand"), "elke_maand"),
    "zelden": "bijna_nooit",
    **dict.fromkeys(("getrouwd", "huwelijk", "trouw"), "gehuwd"),
    **dict.fromkeys(("partners", "verkering", "stel", "samen"), "relatie"),
    **dict.fromkeys(("woont samen", "wonen samen"), "samenwonend"),
    **dict.fromkeys(("geadopteerd", "adoptiekind"), "adoptie"),
    **dict.fromkeys(("pleegkind", "pleegzorg"), "pleeg"),
}


def keuze_voor(woord: str, keuzes: tuple[str, ...]) -> str | None:
    """The one of ``keuzes`` that people call so, on a map too; None when there is none."""
    klein = " ".join(woord.lower().replace("_", " ").split())
    for keuze in keuzes:
        if klein in (in_woorden(keuze).lower(), keuze.replace("_", " ")) or _ZO_HEET_HET.get(klein) == keuze:
            return keuze
    return None
