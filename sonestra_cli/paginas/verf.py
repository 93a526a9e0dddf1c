"""What is painted alike is said once: colours, widths and sizes of the drawing as classes in the style of the page."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import count

_VORM = re.compile(r"(?<=<)(path|ellipse|polygon|polyline|rect|text)( [^<>]*?)(?=/?>)")
_VERF = re.compile(r' (fill|stroke|stroke-width|stroke-dasharray|stroke-linecap|font-size|text-anchor)="([#\w.,()-]*)"')
"""An attribute that may as well be a rule of style; a value that could be more than that stays where it is."""
_KLASSE = re.compile(r' class="([^"]*)"')
_STIP = re.compile(
    r'<ellipse cx="([-\d.]+)" cy="([-\d.]+)" rx="([\d.]+)" ry="\3" '
    r'fill="(#\w+)" stroke="\4" stroke-width="([\d.]+)"/>'
)
_MINST = 3
"""So many shapes are painted alike before it has a name of its own."""


def in_klassen(plaatjes: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The drawings with short classes, and the rules for them; named in the order of how often, then of the letters."""
    soorten = Counter(_verf(vorm[2]) for plaatje in plaatjes for vorm in _VORM.finditer(plaatje))
    del soorten[()]
    vaak = sorted((-keer, verf) for verf, keer in soorten.items() if keer >= _MINST)
    namen = {verf: f"v{nr}" for (_, verf), nr in zip(vaak, count(), strict=False)}

    def korter(vorm: re.Match[str]) -> str:
        naam = namen.get(_verf(vorm[2]))
        return vorm[0] if naam is None else vorm[1] + _met_klasse(_VERF.sub("", vorm[2]), naam)

    regels = "".join(f".kaart .{naam}{{{_regel(verf)}}}\n" for verf, naam in namen.items())
    return tuple(_VORM.sub(korter, plaatje) for plaatje in plaatjes), regels


def stippen(svg: str) -> str:
    """The dots at the ends of a line as strokes of no length with round ends: these fit in one path."""

    def als_pad(stip: re.Match[str]) -> str:
        x, y, straal, kleur, rand = stip.groups()
        dik = f"{2 * float(straal) + float(rand):g}"
        verf = f'fill="none" stroke="{kleur}" stroke-width="{dik}" stroke-linecap="round"'
        return f'<path d="M{x},{y} L{x},{y}" {verf}/>'

    return _STIP.sub(als_pad, svg)


def _verf(kenmerken: str) -> tuple[tuple[str, str], ...]:
    return tuple(_VERF.findall(kenmerken))


def _met_klasse(kenmerken: str, naam: str) -> str:
    if had := _KLASSE.search(kenmerken):
        ook = had[1].removeprefix("tekst").strip()
        return f'{kenmerken[: had.start()]} class="{f"{ook} {naam}".strip()}"{kenmerken[had.end() :]}'
    return f' class="{naam}"{kenmerken.rstrip()}'


def _regel(verf: Sequence[tuple[str, str]]) -> str:
    return ";".join(f"{wat}:{waarde}{'px' if wat == 'font-size' else ''}" for wat, waarde in verf)
