"""``# taal: ok — dit zegt de wet zo``: who wrote it looked at this line already, and it may stay."""

import re

_GEZEGD = re.compile(r"(?:#|<!--)[ \t]*taal[ \t]*:[ \t]*ok\b(?P<achter>[^\n]*?)(?:-->|$)", re.MULTILINE | re.IGNORECASE)
_CODES = re.compile(r"[ \t]*(?:T\d{1,2}\b[ \t,]*(?:en[ \t]+)?)+", re.IGNORECASE)
_CODE = re.compile(r"T(\d{1,2})", re.IGNORECASE)
_ALLE = frozenset({""})


class Rust:
    """Which lines of a text rest, and for which rules."""

    def __init__(self, tekst: str) -> None:
        self._codes: dict[int, frozenset[str]] = {}
        regel, tot = 1, 0
        for gezegd in _GEZEGD.finditer(tekst):
            ervoor = tekst[tot : gezegd.start()].split("\n")  # only what comes after the one before: each letter once
            eerste_hier, regel, tot = not tot or len(ervoor) > 1, regel + len(ervoor) - 1, gezegd.end()
            codes = self._codes_in(gezegd["achter"])
            self._zet(regel, codes)
            if eerste_hier and not ervoor[-1].strip():  # alone on its line, it is about the next one
                self._zet(regel + 1, codes)

    def _codes_in(self, achter: str) -> frozenset[str]:
        gevonden = _CODES.match(achter)
        return frozenset(f"T{int(nr):02}" for nr in _CODE.findall(gevonden[0])) if gevonden else _ALLE

    def _zet(self, regel: int, codes: frozenset[str]) -> None:
        self._codes[regel] = self._codes.get(regel, frozenset()) | codes

    def geldt(self, code: str, regels: range) -> bool:
        """Whether ``code`` rests on one of these lines."""
        return any(code in self._codes.get(regel, ()) or "" in self._codes.get(regel, ()) for regel in regels)
