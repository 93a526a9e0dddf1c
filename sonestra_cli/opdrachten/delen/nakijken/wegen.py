"""The ways to mend findings, as edits of the text: for what other programs read."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sonestra_cli.bewerken.doelen import doelen_van, met_doelen
from sonestra_cli.bewerken.voorstellen import Uitgewerkt, werk_uit
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.lezen.traject import Gelezen


def wegen_van(
    gelezen: Gelezen, meldingen: Sequence[Melding], hier: Callable[[TekstPlek], TekstPlek]
) -> list[tuple[Uitgewerkt, ...]]:
    """Of each finding, with every place as ``hier`` sees it. A way that leads to a file that is shut is none."""
    bevindingen = [melding.bevinding for melding in meldingen]
    bronnen, dicht = met_doelen(gelezen, bevindingen)
    uit = werk_uit(bronnen, bevindingen)
    return [
        () if doelen_van(bevinding) & dicht else tuple(_van_hier(een, hier) for een in rij)
        for bevinding, rij in zip(bevindingen, uit, strict=True)
    ]


def _van_hier(voorstel: Uitgewerkt, hier: Callable[[TekstPlek], TekstPlek]) -> Uitgewerkt:
    return replace(voorstel, wijzigingen=tuple(replace(w, plek=hier(w.plek)) for w in voorstel.wijzigingen))
