"""What somebody does with a page in a browser, and what is to be seen and heard."""

import json

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from tests.paginas.browser import Bladzij


def netwerk(aantal: int) -> Traject:
    groepen, kringen = ("familie", "vrienden", "buurt", "online"), ("hart", "dichtbij", "bekend", "verder", None)
    mensen = {Sleutel("ik"): Persoon(naam="Ik")} | {
        Sleutel(f"m{nr}"): Persoon(naam=f"Mens {nr}", wie="kennis", groep=groepen[nr % 4], kring=kringen[nr % 5])  # type: ignore[arg-type]  # of the list
        for nr in range(aantal)
    }
    return Traject(kop=Kop(hoofdpersonen=(Sleutel("ik"),)), netwerk=Netwerk(personen=mensen))


def gesproken(blad: Bladzij) -> list[str]:
    """The names of all buttons on the map, as the browser hands them to a screen reader."""
    boom = blad.zeg("Accessibility.getFullAXTree")["nodes"]
    knoppen = blad.doe("[...document.querySelectorAll('.mens > [role=button]')].map(k => k.getAttribute('aria-label'))")
    namen = [
        knoop["name"]["value"] for knoop in boom if knoop.get("role", {}).get("value") in ("button", "ToggleButton")
    ]
    return [naam for naam in namen if naam in knoppen]


def te_zien(blad: Bladzij) -> set[str]:
    uit = blad.doe(
        "[...document.querySelectorAll('.mens')].filter(m => m.getBoundingClientRect().width).map(m => m.dataset.id)"
    )
    return set(uit)


def helder(blad: Bladzij) -> set[str]:
    return set(blad.doe("[...document.querySelectorAll('.mens:not(.vaag):not(.weg)')].map(m => m.dataset.id)"))


def plek(blad: Bladzij, wie: str) -> tuple[float, float]:
    x, y = blad.doe(
        f"(() => {{ const d = document.querySelector('.stand:not([hidden]) .mens[data-id=\"{wie}\"]')"
        ".getBoundingClientRect(); "
        "return [d.x + d.width / 2, d.y + d.height / 2]; })()"
    )
    return x, y


def zet(blad: Bladzij, wat: str, waarde: str) -> None:
    """Fill in a field as somebody who types."""
    blad.doe(
        f"(() => {{ const veld = document.querySelector('{wat}'); veld.value = {json.dumps(waarde)}; "
        "for (const wat of ['input', 'change']) veld.dispatchEvent(new Event(wat)); })()"
    )


def druk(blad: Bladzij, wat: str) -> None:
    blad.doe(f"document.querySelector({json.dumps(wat)}).click()")
