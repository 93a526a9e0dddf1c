"""What ruamel says about notation that it cannot follow, in Dutch, at the place where a person would look."""

from typing import Any

from sonestra_cli.bestanden.samenstellen import Onleesbaar


def verklaar(fout: Any, tekst: str) -> Onleesbaar:
    """A sentence for ``fout`` (a YAMLError of ruamel, with or without marks)."""
    merk = getattr(fout, "problem_mark", None) or getattr(fout, "context_mark", None)
    begin = merk.index if merk is not None else 0
    return Onleesbaar("B010", "Hier begrijp ik de opmaak niet", begin, begin + 1)
