"""What an event is about: the suggested words for ``soort`` (domein/3 §3.4) gathered under a few themes."""

from sonestra_cli.domein.afleiding.levensloop import ZELFDE_SOORT
from sonestra_cli.domein.verhaal import Gebeurtenis

_THEMAS: dict[str, tuple[str, ...]] = {
    "familie en mensen": (
        "geboren", "overleden", "gehuwd", "geregistreerd_partnerschap", "samenwonend", "verloofd", "samen",
        "uit_elkaar", "gescheiden", "weer_samen", "weer_contact", "contact_verbroken", "ontmoeting", "verlies",
    ),
    "wonen": ("verhuizing", "vlucht_migratie"),
    "school en werk": ("school", "diploma", "werk_begonnen", "werk_gestopt"),
    "gezondheid": ("ziek", "opname"),
    "geld": ("geldzorgen",),
    "hulp en recht": ("hulp_begonnen", "hulp_gestopt", "detentie", "vrij"),
    "geloof, feest en trots": ("geloof", "feest", "trots"),
    "ons plan": ("beraad", "actieteam"),
}  # fmt: skip
_WAAR = {
    woord.replace(" ", "_"): thema
    for thema, soorten in _THEMAS.items()
    for soort in soorten
    for woord in (soort, *ZELFDE_SOORT.get(soort, ()))
}


def thema(gebeurtenis: Gebeurtenis) -> str:
    """The theme, the own word for ``soort`` where it has none, or nothing when nobody said a soort."""
    soort = "_".join((gebeurtenis.soort or "").casefold().replace("-", "_").replace("_", " ").split())
    return _WAAR.get(soort, soort.replace("_", " "))
