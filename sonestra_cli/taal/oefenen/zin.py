"""A sentence to turn round, and how a list of them is written."""

from sonestra_cli.techniek.gegeven import gegeven

_OVER_JOU, _ZO, _OF = "Over jou: ", "Zo kan het: ", "Of: "


@gegeven
class Oefenzin:
    """A sentence in which ``code`` is heard; the same about whoever reads it; two other ways to say it."""

    code: str
    zin: str
    over_jou: str
    anders: tuple[str, str]


def oefenzinnen(tekst: str) -> tuple[Oefenzin, ...]:
    """Four lines for each sentence, an empty one in between."""
    uit = []
    for blok in tekst.strip().split("\n\n"):
        eerste, over_jou, zo, of = blok.split("\n")
        code, _, zin = eerste.partition(" ")
        anders = (zo.removeprefix(_ZO), of.removeprefix(_OF))
        uit.append(Oefenzin(code, zin, over_jou.removeprefix(_OVER_JOU), anders))
    return tuple(uit)
