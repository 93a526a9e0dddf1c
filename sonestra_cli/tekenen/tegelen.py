"""A map cut into sheets: one small SVG for each, with only the parts that it shows (a PDF repeats an SVG on each page).

What lies in the strip that two sheets share stands on both: as letters on the first one, so that who searches finds it
once and nothing that is repeated looks like a heading of each sheet.
"""

from datetime import date

from sonestra_cli.tekenen.afwerken import in_stukken, uitsnede
from sonestra_cli.tekenen.als_dot import vormen_als_dot
from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekenen.motor import Motor, teken
from sonestra_cli.tekening.tekening import Tekening, Tekst
from sonestra_cli.zetten.drukken import eens_voorgelezen
from sonestra_cli.zetten.raken import verdeel_over_vakken
from sonestra_cli.zetten.tegeldruk import overzicht_schaal, tegels_naar_pdf
from sonestra_cli.zetten.tegels import Tegels

_RUIS = 2.5
"""Texts smaller than this on the overview, in points on paper, are left out there."""


def als_tegels(tekening: Tekening, tegels: Tegels, motor: Motor, omschrijving: str, dag: date | None) -> bytes:
    """PDF of a map over several sheets. Raises MotorFout (engine) and DrukFout (typst)."""
    delen = in_stukken(teken(vormen_als_dot(tekening), motor), tekening)
    inhoud = verdeel_over_vakken([deel for deel, _ in delen], tegels.rooster)
    los = [uitsnede([delen[nr] for nr in inhoud.get(vak, ())], tegels.rooster.vak(vak)) for vak in tegels.bladen]
    stukken = dict(zip(tegels.bladen, eens_voorgelezen(los), strict=True))
    schaal = overzicht_schaal(tegels)
    grof = [(deel, vorm) for deel, vorm in delen if not isinstance(deel, Tekst) or deel.pt * schaal >= _RUIS]
    overzicht = uitsnede(grof, tegels.rooster.geheel).encode()
    return tegels_naar_pdf(tegels, stukken, overzicht, schoon(tekening.titel), omschrijving, dag)
