"""A day as it is said on the day itself: ``vandaag``, ``gisteren``."""

from datetime import date, timedelta

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.datums import zonder_weekdag

_GELEDEN = {"vandaag": 0, "nu": 0, "vanmorgen": 0, "vanochtend": 0, "vanmiddag": 0, "vanavond": 0, "gisteren": 1,
            "gisteravond": 1, "gistermiddag": 1, "gisterochtend": 1, "eergisteren": 2}  # fmt: skip
"""Word -> how many days ago."""


def dag_van(tekst: str, vandaag: str) -> str:
    """``tekst`` with the day in its place where it is such a word, else as it was typed.

    ``vandaag`` is ISO, or empty where it is not known.
    """
    geleden = _GELEDEN.get(tekst.strip(" .!").casefold())
    if geleden is None or not vandaag:
        return tekst
    dag = lees_datum((date.fromisoformat(vandaag) - timedelta(days=geleden)).isoformat())
    return zonder_weekdag(dag) if dag is not None else tekst
